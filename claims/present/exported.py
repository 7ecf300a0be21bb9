"""The machine contract of a whole database: one JSON object a line, each with its kind.

``claims load`` reads it back. Claims and mentions are written as
:mod:`~claims.present.contract` writes them, with what else is needed to store
them again; an article comes before its claims.
"""

from collections.abc import Iterator

from claims.model import (
    Attribution,
    Claim,
    Exported,
    ExportedArticle,
    ExportedClaim,
    ExportedVersion,
    Part,
    QuantityMention,
    Span,
    TimeMention,
)
from claims.present.contract import (
    attribution_record,
    claim_record,
    part_record,
    quantity_record,
    time_record,
)
from claims.present.records import plain

Record = dict[str, object]

FORMAT = 1
"""Number of the form of an export; a reader refuses a higher one."""


def header_record(program: str, revision: str) -> Record:
    """Write the first line, which says that what follows is a whole database."""
    return {"kind": "export", "format": FORMAT, "program": program, "revision": revision}


def exported_records(item: Exported) -> Iterator[Record]:
    """Write one item of an export: an article is followed by its claims, others are one line."""
    if isinstance(item, ExportedArticle):
        yield _article(item)
        for version in item.versions:
            for claim in version.claims:
                yield _claim(claim, article=item.row["id"])
    else:
        yield {"kind": item.kind, **_row(item.row, item.kind)}


def _row(row: object, kind: str) -> Record:
    """Write columns; the kind of a relation or entity makes way for the kind of the line."""
    values = {name: _value(value) for name, value in dict(row).items()}  # type: ignore[call-overload]
    if "kind" in values:
        values[f"{kind}_kind"] = values.pop("kind")
    return values


def _value(value: object) -> object:
    if isinstance(value, tuple):
        return [_value(item) for item in value]
    if isinstance(value, Span):
        return [value.start, value.end]
    return plain(value)


def _article(item: ExportedArticle) -> Record:
    versions = [_version(version) for version in item.versions]
    row = _row(item.row, "article")
    return {"kind": "article", **row, "authors": list(item.authors), "versions": versions}


def _version(version: ExportedVersion) -> Record:
    found = version.extraction
    return {
        **_row(version.row, "version"),
        "attributions": [_attribution(each) for each in found.attributions],
        "quantities": [_quantity(each) for each in found.quantities],
        "times": [_time(each) for each in found.times],
    }


def _claim(item: ExportedClaim, *, article: object) -> Record:
    claim, row = item.claim, item.row
    return {
        "kind": "claim",
        "article": article,
        "version": row["version_id"],
        "question": row["question_id"],
        **_proposition(claim),
        **{name: value for name, value in row.items() if name not in _RENAMED},
    }


_RENAMED = ("version_id", "question_id")


def _proposition(claim: Claim) -> Record:
    predicate = claim_record(claim)["predicate"]
    return {
        **claim_record(claim),
        "subject": _part(claim.subject),
        "object": claim.object and _part(claim.object),
        "place": claim.place and _part(claim.place),
        "complements": [_part(part) for part in claim.complements],
        "predicate": {**predicate, "passive": claim.predicate.passive},  # type: ignore[dict-item]
        "terms": list(claim.terms),
    }


def _part(part: Part) -> Record:
    return {**part_record(part), "head": part.head}


def _attribution(mention: Attribution) -> Record:
    force = {"denies": mention.denies, "hedges": mention.hedges}
    return {**attribution_record(mention), **force}


def _quantity(mention: QuantityMention) -> Record:
    return {**quantity_record(mention), "role": mention.quantity.role}


def _time(mention: TimeMention) -> Record:
    precision = mention.period.precision.value if mention.period else None
    return {**time_record(mention), "precision": precision}
