"""Values as plain JSON data: dictionaries, lists, strings, numbers, booleans and null."""

import math
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from decimal import Decimal

from claims.model import Table


def plain(value: object) -> object:
    """Turn any result value into what JSON can hold.

    Dates become ISO 8601, bytes hexadecimal, numbers that JSON lacks null.

    >>> plain((date(2022, 7, 1), float("nan")))
    ['2022-07-01', None]
    """
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return record(value)
    return _scalar(value)


def record(value: object) -> dict[str, object]:
    """Turn a frozen value of the model into a dictionary of its fields, in their order."""
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError(f"not a value of the model: {type(value).__name__}")
    return {field.name: plain(getattr(value, field.name)) for field in fields(value)}


def table_records(table: Table) -> tuple[dict[str, object], ...]:
    """Turn rows into dictionaries; a repeated column name gets a number, so that none is lost.

    >>> table_records(Table(("id", "id"), ((1, 2),)))
    ({'id': 1, 'id_2': 2},)
    """
    names = _distinct(table.columns)
    return tuple(dict(zip(names, map(plain, row), strict=True)) for row in table.rows)


def _distinct(columns: tuple[str, ...]) -> list[str]:
    names: list[str] = []
    for column in columns:
        name, number = column, 2
        while name in names:
            name, number = f"{column}_{number}", number + 1
        names.append(name)
    return names


def _scalar(value: object) -> object:
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, (float, Decimal)):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).hex()
    return str(value)
