"""Column types that are written alike on SQLite and PostgreSQL and read back as values."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator

from claims.model import Part, Span


class EnumText(TypeDecorator[StrEnum]):
    """A member of a string enumeration, stored as its value."""

    impl = Text
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write the value of the member."""
        return None if value is None else self.members(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002
        """Read the member."""
        return None if value is None else self.members(value)


class SpansText(TypeDecorator[tuple[Span, ...]]):
    """Spans as JSON text: ``[[start, end], ...]``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Span, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write spans as JSON."""
        return None if value is None else spans_to_json(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Span, ...] | None:  # noqa: ARG002
        """Read spans from JSON."""
        return None if value is None else spans_from_json(json.loads(value))


class PartsText(TypeDecorator[tuple[Part, ...]]):
    """Noun phrases as JSON text: ``[{"text", "spans", "head", "entity"}, ...]``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Part, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write parts as JSON."""
        if not value:
            return None if value is None else "[]"
        return json.dumps([_part_to_json(part) for part in value], ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Part, ...] | None:  # noqa: ARG002
        """Read parts from JSON."""
        if value == "[]":
            return ()
        return None if value is None else tuple(map(_part_from_json, json.loads(value)))


class ObjectText(TypeDecorator[Mapping[str, Any]]):
    """A JSON object as text, with its keys sorted."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Mapping[str, Any] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write a JSON object; values that JSON does not know are written as their text."""
        if value is None:
            return None
        return json.dumps(dict(value), ensure_ascii=False, sort_keys=True, default=str)

    def process_result_value(self, value: str | None, dialect: Dialect) -> dict[str, Any] | None:  # noqa: ARG002
        """Read a JSON object."""
        return None if value is None else dict(json.loads(value))


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC; a naive one is refused, since its zone is unknown."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Write the moment in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment needs a time zone: {value}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Read the moment in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def utc_now() -> datetime:
    """Return this moment in UTC, for ``*_at`` columns."""
    return datetime.now(UTC)


def spans_to_json(spans: tuple[Span, ...]) -> str:
    """Write spans as JSON text.

    >>> spans_to_json((Span(0, 3), Span(5, 9)))
    '[[0, 3], [5, 9]]'
    """
    return "[" + ", ".join([f"[{span.start}, {span.end}]" for span in spans]) + "]"


def spans_from_json(pairs: list[list[int]]) -> tuple[Span, ...]:
    """Read spans from decoded JSON."""
    return tuple(Span(start, end) for start, end in pairs)


def _part_to_json(part: Part) -> dict[str, Any]:
    spans = [[span.start, span.end] for span in part.spans]
    return {"text": part.text, "spans": spans, "head": part.head, "entity": part.entity}


def _part_from_json(value: dict[str, Any]) -> Part:
    spans = spans_from_json(value["spans"])
    return Part(value["text"], spans, value["head"], value["entity"])
