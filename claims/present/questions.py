"""Questions with the sides that answer them: disputes and corroborated claims."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.model import ClaimView, QuestionView, Side, Table, Witness
from claims.present.blocks import put, styled
from claims.present.clean import one_line, shortened
from claims.present.listing import Listing
from claims.present.records import record
from claims.present.wording import counted, joined, origin, quoted

if TYPE_CHECKING:
    from rich.console import Console

COLUMNS = (
    "question_id",
    "question",
    "answer",
    "witnesses",
    "claim_id",
    "claim",
    "speakers",
    "source",
    "published",
    "url",
    "fictional",
    "reasons",
)
"""What CSV, Markdown and HTML show: one row a claim, with its side and question repeated."""

_WITNESSES = 3
_REASONS = 2
_CLAIM_LENGTH = 240


def questions_listing(questions: Sequence[QuestionView], *, heading: str) -> Listing:
    """Make a listing of questions; ``heading`` stands before each number ("Dispute")."""
    rows = tuple(row for question in questions for row in _rows(question))
    records = tuple(record(question) for question in questions)
    table = Table(COLUMNS, rows, title=heading)

    def draw(console: "Console") -> None:
        for number, question in enumerate(questions):
            if number:
                console.print()
            draw_question(console, question, heading)

    return Listing(table, records, draw)


def draw_question(console: "Console", question: QuestionView, heading: str) -> None:
    """Draw one question as a block: its sides, the witnesses of each, and the reasons."""
    label = " [fictional]" if question.fictional else ""
    label += f" [{question.review}]" if question.review else ""
    put(console, 0, styled(f"{heading} {question.id}:", "bold cyan"), f" {question.text}", label)
    if question.estimate:
        low, best, high = question.estimate.words
        put(console, 2, f"low {low}, best {best}, high {high}")
    for side in question.sides:
        _draw_side(console, side)
    for explanation in question.explanations[:_REASONS]:
        put(console, 2, styled("why:", "yellow"), f" {explanation}")
    hidden = len(question.explanations) - _REASONS
    if hidden > 0:
        put(console, 2, f"     and {counted(hidden, 'more reason')} (--json shows all)")


def _draw_side(console: "Console", side: Side) -> None:
    witnesses = counted(len(side.witnesses), "independent witness", "independent witnesses")
    put(console, 2, styled(side.answer, "bold"), f" – {witnesses}")
    claims = {claim.id: claim for claim in side.claims}
    for witness in side.witnesses[:_WITNESSES]:
        _draw_witness(console, witness, claims)
    hidden = side.witnesses[_WITNESSES:]
    if hidden:
        put(
            console,
            4,
            f"and {counted(len(hidden), 'more witness', 'more witnesses')}: ",
            _names(hidden),
        )
    for number in side.stale:
        repeat = f"{origin(claims[number])} (claim {number})"
        put(console, 4, styled(f"stale, no witness: {repeat} repeats a corrected figure", "dim"))


def _draw_witness(console: "Console", witness: Witness, claims: dict[int, ClaimView]) -> None:
    said = [claims[number] for number in witness.claims if number in claims]
    if not said:
        put(console, 4, witness.name)
        return
    first, *others = said
    quote = shortened(one_line(first.text), _CLAIM_LENGTH)
    put(console, 4, f"{origin(first)} ", styled(f"(claim {first.id})", "dim"))
    put(console, 6, quoted(first, quote))
    if others:
        put(console, 6, styled(_repeated(others), "dim"))


def _repeated(others: Sequence[ClaimView]) -> str:
    places = ", ".join(
        f"{claim.source or 'source unknown'} (claim {claim.id})" for claim in others[:3]
    )
    more = f" and {len(others) - 3} more" if len(others) > 3 else ""
    return f"same origin, no further witness: {places}{more}"


def _names(witnesses: Sequence[Witness]) -> str:
    return ", ".join(witness.name for witness in witnesses)


def _rows(question: QuestionView) -> Iterator[tuple[object, ...]]:
    reasons = joined(question.explanations)
    for side in question.sides:
        for claim in side.claims:
            yield (
                question.id,
                one_line(question.text),
                side.answer,
                len(side.witnesses),
                claim.id,
                one_line(claim.text),
                joined(claim.speakers),
                claim.source,
                claim.published,
                claim.url,
                question.fictional,
                reasons,
            )
