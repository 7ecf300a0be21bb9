"""Values that hold on their own: spans, periods, quantities."""

from dataclasses import dataclass
from datetime import date

from claims.model.vocabulary import Comparator, Precision


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not [{self.start}, {self.end})")

    def of(self, text: str) -> str:
        """Return the characters of ``text`` that this span covers.

        >>> Span(0, 3).of("TTP attacks")
        'TTP'
        """
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Say whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Period:
    """A half-open range of days ``[start, end)``; None leaves that end open.

    >>> Period(date(2022, 7, 1), date(2022, 8, 1), Precision.MONTH).days
    31
    """

    start: date | None
    end: date | None
    precision: Precision

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError(f"a period needs start < end, not [{self.start}, {self.end})")

    @property
    def days(self) -> int | None:
        """The number of days covered; None where an end is open."""
        if self.start is None or self.end is None:
            return None
        return (self.end - self.start).days

    def overlaps(self, other: "Period") -> bool:
        """Say whether the two periods share a day."""
        return _before(self.start, other.end) and _before(other.start, self.end)

    def contains(self, other: "Period") -> bool:
        """Say whether every day of ``other`` lies in this period."""
        starts = self.start is None or (other.start is not None and self.start <= other.start)
        ends = self.end is None or (other.end is not None and other.end <= self.end)
        return starts and ends


def _before(start: date | None, end: date | None) -> bool:
    return start is None or end is None or start < end


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure with honest bounds: ``low`` and ``high`` are inclusive, None means no bound.

    ``value`` is the number as written, None where none is ("dozens").
    ``unit`` is a canonical unit, currency code or ``"%"``, None for plain counts.
    ``counts`` is the lemma of what is counted ("attack"), and ``role`` what
    happened to it where that changes the question ("killed", "injured").
    """

    value: float | None
    low: float | None
    high: float | None
    comparator: Comparator = Comparator.EXACTLY
    unit: str | None = None
    counts: str | None = None
    role: str | None = None
