"""The small phrases that every view shares: counts, origins and unknowns."""

from datetime import date

from claims.model import ClaimView
from claims.present.clean import one_line


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """Put a number before its noun.

    >>> counted(1, "witness", "witnesses"), counted(1200, "claim")
    ('1 witness', '1,200 claims')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def day(value: date | None) -> str:
    """Write a day as ISO 8601, or say that it is unknown."""
    return value.isoformat() if value else "date unknown"


def joined(values: tuple[str, ...]) -> str:
    """Join names for one cell.

    >>> joined(("PICSS", "officials"))
    'PICSS; officials'
    """
    return "; ".join(one_line(value) for value in values)


def speaker_in_source(claim: ClaimView) -> str:
    """Say whose words a claim is, innermost speaker first, and where they were published."""
    source = one_line(claim.source or "source unknown")
    chain = [one_line(speaker) for speaker in reversed(claim.speakers)]
    return f"{', cited by '.join(chain)}, in {source}" if chain else source


def quoted(claim: ClaimView, text: str | None = None) -> str:
    """Put a claim's text in quotation marks; one that stands in no text is marked as computed."""
    mark = " [computed from figures in the text]" if claim.derived else ""
    return f"“{text or one_line(claim.text)}”{mark}"


def origin(claim: ClaimView) -> str:
    """Say who claims it, where and when."""
    return f"{speaker_in_source(claim)}, {day(claim.published)}"
