"""Claims found in texts that are in no database."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.model import Claim, Document, Extraction, Period, Polarity, Precision, Table
from claims.present.blocks import put, styled
from claims.present.clean import one_line
from claims.present.contract import extraction_record
from claims.present.listing import Listing

if TYPE_CHECKING:
    from rich.console import Console

COLUMNS = (
    "input",
    "text",
    "subject",
    "predicate",
    "object",
    "polarity",
    "modality",
    "speakers",
    "quantity",
    "from",
    "until",
    "place",
    "start",
    "end",
)
"""What CSV, Markdown and HTML show of an extracted claim; ``until`` is exclusive."""

_WRITTEN = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}

_Extracted = Sequence[tuple[Document, Extraction]]


def extractions_listing(extracted: _Extracted) -> Listing:
    """Make a listing of extracted claims; its records are those of the machine contract."""
    rows = tuple(row for document, found in extracted for row in _rows(document, found))
    records = tuple(extraction_record(document.input, found) for document, found in extracted)
    table = Table(COLUMNS, rows, title="Claims")
    return Listing(table, records, lambda console: _draw(console, extracted))


def speakers(claim: Claim, extraction: Extraction) -> tuple[str, ...]:
    """Name who says the claim, outermost first; nobody named is "someone unnamed"."""
    chain = (extraction.attributions[index] for index in claim.attribution)
    return tuple(each.speaker or "someone unnamed" for each in chain)


def _rows(document: Document, extraction: Extraction) -> Iterator[tuple[object, ...]]:
    for claim in extraction.claims:
        period = _period(claim, extraction)
        yield (
            document.input,
            one_line(claim.text),
            one_line(claim.subject.text),
            claim.predicate.lemma,
            one_line(claim.object.text) if claim.object else None,
            claim.polarity.value,
            claim.modality.value,
            "; ".join(speakers(claim, extraction)),
            _quantity_words(claim, extraction),
            period.start if period else None,
            period.end if period else None,
            one_line(claim.place.text) if claim.place else None,
            claim.spans[0].start if claim.spans else None,
            claim.spans[-1].end if claim.spans else None,
        )


def _draw(console: "Console", extracted: _Extracted) -> None:
    for document, extraction in extracted:
        if len(extracted) > 1:
            put(console, 0, styled(document.title or document.input, "bold cyan"))
        for number, claim in enumerate(extraction.claims, start=1):
            put(console, 0, styled(f"{number}.", "bold"), f" {claim.text}")
            put(console, 3, styled(_facts(claim, extraction), "dim"))


def _facts(claim: Claim, extraction: Extraction) -> str:
    chain = speakers(claim, extraction)
    facts = [
        f"says {', citing '.join(chain)}" if chain else "in the article's own voice",
        f"{_stand(claim.polarity)}, {claim.modality.value}",
        _labelled("counts", _quantity_words(claim, extraction)),
        _labelled("when", _period_words(_period(claim, extraction))),
        _labelled("where", claim.place.text if claim.place else None),
        "computed, not in the text" if claim.derived else "",
    ]
    return " · ".join(fact for fact in facts if fact)


def _stand(polarity: Polarity) -> str:
    """Tell that the sentence itself denies, so that nobody negates it once more."""
    return "denied in these words" if polarity is Polarity.DENIED else polarity.value


def _labelled(label: str, value: str | None) -> str:
    return f"{label}: {value}" if value else ""


def _quantity_words(claim: Claim, extraction: Extraction) -> str | None:
    mentions = (extraction.quantities[index] for index in claim.quantities)
    return "; ".join(one_line(mention.text) for mention in mentions) or None


def _period(claim: Claim, extraction: Extraction) -> Period | None:
    return None if claim.time is None else extraction.times[claim.time].period


def _period_words(period: Period | None) -> str | None:
    if period is None:
        return None
    if period.precision in _WRITTEN and period.start:
        return period.start.isoformat()[: _WRITTEN[period.precision]]
    return f"{period.start or '…'} until before {period.end or '…'}"
