"""Why two claims are related or not, as a table of slots."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.model import ClaimDetail, Explanation, RelationDetail, SlotView, Table, Verdict
from claims.present.blocks import put, styled
from claims.present.clean import one_line
from claims.present.contract import verdict_record
from claims.present.detail import marked
from claims.present.listing import Listing
from claims.present.records import plain, record
from claims.present.reviews import review_words
from claims.present.tables import draw
from claims.present.wording import origin

if TYPE_CHECKING:
    from rich.console import Console

COLUMNS = ("slot", "a", "b", "outcome", "detail")
"""What CSV, Markdown and HTML show of an explanation: one row a slot."""


def explanation_listing(explanation: Explanation) -> Listing:
    """Make a listing of how two claims compare, slot by slot."""
    data = {
        "ids": plain(explanation.ids),
        "texts": plain(explanation.texts),
        **verdict_record(explanation.verdict),
        "parted": explanation.parted,
        "not_compared": explanation.not_compared,
        "slots": [record(slot) for slot in explanation.slots],
        "keys": plain(explanation.keys),
        "shared_keys": plain(explanation.shared_keys),
    }
    table = Table(COLUMNS, _rows(explanation.slots), title="Explanation")
    return Listing(table, (data,), lambda console: _draw(console, explanation), single=True)


def relation_listing(detail: RelationDetail) -> Listing:
    """Make a listing of a stored relation: both claims in their sentences, slot by slot."""
    data = {
        "id": detail.id,
        **verdict_record(detail.verdict),
        "slots": [record(slot) for slot in detail.slots],
        "reviews": [record(review) for review in detail.reviews],
        "a": record(detail.a),
        "b": record(detail.b),
    }
    table = Table(COLUMNS, _rows(detail.slots), title=f"Relation r{detail.id}")
    return Listing(table, (data,), lambda console: _draw_relation(console, detail), single=True)


def _rows(slots: Sequence[SlotView]) -> tuple[tuple[object, ...], ...]:
    return tuple(
        (slot.name, one_line(slot.a), one_line(slot.b), slot.outcome, one_line(slot.detail))
        for slot in slots
    )


def _draw(console: "Console", explanation: Explanation) -> None:
    names = ("A", "B") if explanation.ids is None else map(str, explanation.ids)
    for name, text in zip(names, explanation.texts, strict=True):
        put(console, 0, styled(f"{name}:", "bold cyan"), f" {text}")
    _draw_verdict(console, explanation.verdict)
    if explanation.not_compared:
        put(console, 2, styled("linking does not compare them:", "yellow"), " ")
        put(console, 4, explanation.not_compared)
    if explanation.parted:
        put(console, 2, styled("parted by:", "yellow"), f" {explanation.parted}")
    _draw_slots(console, explanation.slots)
    _draw_keys(console, explanation)


def _draw_relation(console: "Console", detail: RelationDetail) -> None:
    put(console, 0, styled(f"Relation r{detail.id}:", "bold cyan"), f" {detail.a.question}")
    _draw_verdict(console, detail.verdict)
    for name, claim in (("A", detail.a), ("B", detail.b)):
        _draw_claim(console, name, claim)
    for review in detail.reviews:
        put(console, 2, styled("review:", "bold"), f" {review_words(review)}")
    _draw_slots(console, detail.slots)


def _draw_claim(console: "Console", name: str, claim: ClaimDetail) -> None:
    view = claim.view
    put(
        console,
        2,
        styled(f"{name}:", "bold"),
        f" {origin(view)} ",
        styled(f"(claim {view.id})", "dim"),
    )
    put(console, 4, one_line(marked(claim.sentence, claim.marks)))


def _draw_verdict(console: "Console", verdict: Verdict) -> None:
    words = styled(verdict.relation.value, "bold yellow")
    put(console, 2, words, f" (score {verdict.score:.2f}): {verdict.explanation}")
    if verdict.same_witness:
        put(console, 2, "Both go back to one origin: they count as one witness.")


def _draw_slots(console: "Console", slots: Sequence[SlotView]) -> None:
    if slots:
        console.print()
        draw(console, Table(COLUMNS, _rows(slots)))


def _draw_keys(console: "Console", explanation: Explanation) -> None:
    console.print()
    shared = explanation.shared_keys
    if shared:
        put(console, 2, styled("keys that both have:", "bold"), f" {', '.join(shared)}")
        return
    for name, own in zip("AB", explanation.keys, strict=True):
        put(console, 2, styled(f"keys of {name}:", "bold"), f" {', '.join(own) or 'none'}")
