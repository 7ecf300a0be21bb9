"""JSON lines on standard input, with errors that name the line."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from claims.cli.dates import whole_day
from claims.errors import ReadError


@dataclass(frozen=True, slots=True)
class Line:
    """One JSON object with the number of its line, counted from 1."""

    number: int
    values: dict[str, object]

    @property
    def identifier(self) -> object:
        """What the object calls itself, given back as it came; None where it does not."""
        return self.values.get("id")

    def text(self, key: str) -> str:
        """Return a text that must be there.

        Raises ReadError where it is missing or no text.
        """
        value = self.optional_text(key)
        if value is None:
            raise self._error(f'"{key}" is missing')
        return value

    def optional_text(self, key: str) -> str | None:
        """Return a text, None where it is missing or null.

        Raises ReadError where it is no text, or holds half a surrogate pair.
        """
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self._error(f'"{key}" is no text')
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise self._error(f'"{key}" holds half a surrogate pair')
        return value

    def optional_date(self, key: str) -> date | None:
        """Return a day, None where it is missing or null.

        Raises ReadError where it is no date.
        """
        value = self.optional_text(key)
        try:
            return None if value is None else whole_day(value)
        except ValueError as error:
            raise self._error(f'"{key}": {error}') from error

    def _error(self, message: str) -> ReadError:
        return ReadError(f"standard input, line {self.number}: {message}")


def lines_of_stdin() -> Iterator[Line]:
    """Read JSON objects from standard input, one a line; blank lines are skipped.

    Raises ReadError at the first line that is not UTF-8 or no JSON object.
    """
    for number, raw in enumerate(sys.stdin.buffer, start=1):
        if raw.strip():
            yield Line(number, _object(raw, number))


def _object(raw: bytes, number: int) -> dict[str, object]:
    where = f"standard input, line {number}"
    try:
        value = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ReadError(f"{where}: not UTF-8 at byte {error.start + 1}") from error
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{where}: not JSON ({error})") from error
    if not isinstance(value, dict):
        raise ReadError(f"{where}: a JSON object is needed, not {type(value).__name__}")
    return value
