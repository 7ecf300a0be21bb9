"""An export of a whole database, read back line by line."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, BinaryIO

from claims.errors import ReadError
from claims.model import (
    Attribution,
    Claim,
    Comparator,
    Exported,
    ExportedArticle,
    ExportedClaim,
    ExportedRow,
    ExportedVersion,
    Extraction,
    Modality,
    Mode,
    Part,
    Period,
    Polarity,
    Precision,
    Predicate,
    Quantity,
    QuantityMention,
    Span,
    TimeMention,
)

HIGHEST_FORMAT = 1
"""The newest form of an export that is understood."""

_START = b'{"kind": "export"'
_Record = Mapping[str, Any]


def is_export(start: bytes) -> bool:
    """Say whether a file that starts so is an export of a whole database."""
    return start.startswith(_START)


def read_export(stream: BinaryIO, *, name: str) -> Iterator[Exported]:
    """Read an export; an article comes with its claims.

    Raises ReadError at the first line that is not what an export holds, with
    its number.
    """
    article: _Record | None = None
    claims: list[_Record] = []
    for number, line in enumerate(stream, start=1):
        record = _record(line, f"{name}, line {number}")
        kind = record.get("kind")
        try:
            if kind == "claim":
                _check_place(article)
                claims.append(record)
                continue
            if article is not None:
                yield _article(article, claims)
            article, claims = (record, []) if kind == "article" else (None, [])
            if kind == "export":
                _check_format(record, name)
            elif kind != "article":
                yield _row(record)
        except (KeyError, TypeError, ValueError, IndexError) as error:
            raise ReadError(
                f"{name}, line {number}: not what an export holds ({error!r})"
            ) from error
    if article is not None:
        yield _article(article, claims)


def _record(line: bytes, where: str) -> _Record:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{where}: not JSON ({error})") from error
    if not isinstance(record, dict):
        raise ReadError(f"{where}: a JSON object is needed, not {type(record).__name__}")
    return record


def _check_place(article: _Record | None) -> None:
    if article is None:
        raise ValueError("a claim without its article")


def _check_format(record: _Record, name: str) -> None:
    if int(record["format"]) > HIGHEST_FORMAT:
        raise ReadError(f"{name} was written by a newer claims: install that to load it")


def _row(record: _Record) -> ExportedRow:
    kind = str(record["kind"])
    own = f"{kind}_kind"
    row = {name: value for name, value in record.items() if name not in {"kind", own}}
    return ExportedRow(kind, row | ({"kind": record[own]} if own in record else {}))


def _article(record: _Record, claims: list[_Record]) -> ExportedArticle:
    left_out = {"kind", "authors", "versions"}
    row = {name: value for name, value in record.items() if name not in left_out}
    versions = tuple(_version(one, claims) for one in record["versions"])
    return ExportedArticle(row, tuple(record["authors"]), versions)


def _version(record: _Record, claims: list[_Record]) -> ExportedVersion:
    lists = {"attributions", "quantities", "times"}
    told = [one for one in claims if one["version"] == record["id"]]
    extraction = Extraction(
        claims=tuple(map(_claim, told)),
        attributions=tuple(map(_attribution, record["attributions"])),
        quantities=tuple(map(_quantity, record["quantities"])),
        times=tuple(map(_time, record["times"])),
    )
    stored = zip(extraction.claims, map(_stored, told), strict=True)
    row = {name: value for name, value in record.items() if name not in lists}
    return ExportedVersion(row, extraction, tuple(ExportedClaim(*one) for one in stored))


def _stored(record: _Record) -> Mapping[str, object]:
    names = ("id", "question_key", "witness", "superseded", "run_id")
    row = {name: record[name] for name in names}
    return {**row, "version_id": record["version"], "question_id": record["question"]}


def _claim(record: _Record) -> Claim:
    verb = record["predicate"]
    return Claim(
        uid=record["uid"],
        spans=_spans(record["spans"]),
        text=record["text"],
        subject=_part(record["subject"]),
        predicate=Predicate(verb["text"], verb["lemma"], _spans(verb["spans"]), verb["passive"]),
        object=record["object"] and _part(record["object"]),
        complements=tuple(map(_part, record["complements"])),
        polarity=Polarity(record["polarity"]),
        modality=Modality(record["modality"]),
        attribution=tuple(record["attribution"]),
        quantities=tuple(record["quantities"]),
        time=record["time"],
        place=record["place"] and _part(record["place"]),
        terms=tuple(record["terms"]),
        derived=record["derived"],
    )


def _spans(pairs: list[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)


def _part(record: _Record) -> Part:
    return Part(record["text"], _spans(record["spans"]), record["head"], record["entity"])


def _attribution(record: _Record) -> Attribution:
    return Attribution(
        source=_spans(record["source"]),
        cue=_spans(record["cue"]),
        content=_spans(record["content"]),
        speaker=record["speaker"],
        mode=Mode(record["mode"]),
        denies=record["denies"],
        hedges=record["hedges"],
    )


def _quantity(record: _Record) -> QuantityMention:
    quantity = Quantity(
        value=record["value"],
        low=record["low"],
        high=record["high"],
        comparator=Comparator(record["comparator"]),
        unit=record["unit"],
        counts=record["counts"],
        role=record["role"],
    )
    return QuantityMention(Span(record["start"], record["end"]), record["text"], quantity)


def _time(record: _Record) -> TimeMention:
    period = None
    if record["precision"] is not None:
        days = (record["from"], record["until"])
        start, end = (None if day is None else date.fromisoformat(day) for day in days)
        period = Period(start, end, Precision(record["precision"]))
    span = Span(record["start"], record["end"])
    return TimeMention(span, record["text"], record["type"], record["value"], period)
