"""One stored claim with its sentence, its facts and its relations."""

from typing import TYPE_CHECKING

from claims.model import ClaimDetail, RelationView, Retelling, Span, Table
from claims.present.blocks import put, styled
from claims.present.clean import clean, one_line, shortened
from claims.present.listing import Listing
from claims.present.records import record
from claims.present.reviews import review_words
from claims.present.wording import day, origin

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_BEFORE, _AFTER = 500, 300


def detail_listing(detail: ClaimDetail) -> Listing:
    """Make a listing of one claim: facts and relations as rows of name and value."""
    view = detail.view
    rows: list[tuple[object, ...]] = [
        ("claim", view.id),
        ("text", one_line(view.text)),
        ("answer", view.answer),
        ("question", one_line(detail.question)),
        ("sentence", one_line(marked(detail.sentence, detail.marks))),
        ("source", view.source),
        ("published", view.published),
        ("title", view.title),
        ("url", view.url),
    ]
    rows += [(name, value) for name, value in detail.facts]
    rows += [("review", review_words(each)) for each in detail.reviews]
    rows += [(each.kind.value, _relation_words(each)) for each in detail.relations]
    rows += [("also told", _retelling_words(each)) for each in detail.retellings]
    table = Table(("name", "value"), tuple(rows), title=f"Claim {view.id}")
    return Listing(table, (record(detail),), lambda console: _draw(console, detail), single=True)


def marked(sentence: str, marks: tuple[Span, ...]) -> str:
    """Put «» around the marked parts of a sentence.

    >>> marked("Police said it burned.", (Span(12, 21),))
    'Police said «it burned».'
    """
    for span in sorted(marks, reverse=True):
        inside = span.of(sentence)
        sentence = f"{sentence[: span.start]}«{inside}»{sentence[span.end :]}"
    return sentence


def _draw(console: "Console", detail: ClaimDetail) -> None:
    view = detail.view
    put(console, 0, styled(f"Claim {view.id}:", "bold cyan"), f" {view.text}")
    put(console, 2, origin(view))
    if view.title:
        put(console, 2, f"in: {view.title}")
    if view.url:
        put(console, 2, view.url)
    console.print()
    put(console, 2, _context(detail, highlight=console.color_system is not None))
    console.print()
    _draw_facts(console, detail)
    for relation in detail.relations:
        _draw_relation(console, relation)
    _draw_retellings(console, detail)


def _context(detail: ClaimDetail, *, highlight: bool) -> "Text":
    from rich.text import Text

    before, after = one_line(detail.before), one_line(detail.after)
    start = "…" if len(before) > _BEFORE else ""
    text = Text()
    text.append(f"{start}{before[-_BEFORE:]} " if before else "", style="dim")
    text.append_text(_sentence(detail, highlight=highlight))
    text.append(f" {shortened(after, _AFTER)}" if after else "", style="dim")
    return text


def _sentence(detail: ClaimDetail, *, highlight: bool) -> "Text":
    from rich.text import Text

    if not highlight:
        return Text(one_line(marked(detail.sentence, detail.marks)))
    text = Text()
    end = 0
    for span in sorted(detail.marks):
        text.append(_inline(detail.sentence[end : span.start]))
        text.append(_inline(span.of(detail.sentence)), style="bold reverse")
        end = span.end
    return text.append(_inline(detail.sentence[end:]))


def _inline(piece: str) -> str:
    return clean(piece).replace("\n", " ").replace("\t", " ")


def _draw_facts(console: "Console", detail: ClaimDetail) -> None:
    reviews = [("review", review_words(each)) for each in detail.reviews]
    facts = [("question", detail.question), ("answer", detail.view.answer), *detail.facts, *reviews]
    for name, value in facts:
        put(console, 2, styled(f"{name}:", "bold"), f" {value}")


def _draw_relation(console: "Console", relation: RelationView) -> None:
    console.print()
    other = relation.other
    put(
        console,
        2,
        styled(relation.kind.value, "bold yellow"),
        f" claim {other.id}: {other.text} ",
        styled(f"(r{relation.id})", "dim"),
    )
    put(console, 4, origin(other))
    put(console, 4, f"why: {relation.explanation}", _origin_note(relation))
    for review in relation.reviews:
        put(console, 4, f"review: {review_words(review)}")


def _origin_note(relation: RelationView) -> str:
    return " (same origin: no further witness)" if relation.same_witness else ""


def _relation_words(relation: RelationView) -> str:
    reviews = "".join(f"; {review_words(review)}" for review in relation.reviews)
    return f"claim {relation.other.id}: {relation.explanation}{_origin_note(relation)}{reviews}"


def _draw_retellings(console: "Console", detail: ClaimDetail) -> None:
    """Show where else the event is told; whether that agrees cannot be said."""
    if not detail.retellings:
        return
    console.print()
    put(console, 2, styled("also told in:", "bold"))
    for each in detail.retellings:
        put(console, 4, f"{_published(each)}{_claim_numbers(each)}")
        put(console, 6, f"“{shortened(one_line(each.text), _AFTER)}”")
        put(console, 6, f"shared: {', '.join(each.words)}")


def _published(each: Retelling) -> str:
    return f"{one_line(each.source or 'source unknown')}, {day(each.published)}"


def _claim_numbers(each: Retelling) -> str:
    if not each.claims:
        return ""
    noun = "claim" if len(each.claims) == 1 else "claims"
    return f" ({noun} {', '.join(map(str, each.claims))})"


def _retelling_words(each: Retelling) -> str:
    return f"{_published(each)}: {one_line(each.text)}"
