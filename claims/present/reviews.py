"""What people decided, as listings and as lines for the screen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.model import ChangeSummary, ReviewSummary, ReviewVerdict, ReviewView, Table
from claims.present.blocks import put, styled
from claims.present.clean import one_line
from claims.present.listing import Listing
from claims.present.records import record
from claims.present.wording import counted

if TYPE_CHECKING:
    from rich.console import Console

COLUMNS = (
    "review",
    "target",
    "kind",
    "verdict",
    "reviewer",
    "note",
    "created_at",
    "stands",
    "text",
)
"""What CSV, Markdown and HTML show of a review; ``target`` is a claim "12" or a pair "12:15"."""

_DONE = {
    ReviewVerdict.CONFIRM: "confirmed",
    ReviewVerdict.REJECT: "rejected",
    ReviewVerdict.NOTE: "noted on",
}


def reviews_listing(reviews: Sequence[ReviewView]) -> Listing:
    """Make a listing of reviews."""
    table = Table(COLUMNS, tuple(map(_cells, reviews)), title="Reviews")
    records = tuple({**record(each), "target": each.target} for each in reviews)
    return Listing(table, records, lambda console: _draw(console, reviews))


def review_words(review: ReviewView) -> str:
    """Say who decided what, when and why.

    A decision that a later one supersedes is marked.
    """
    note = f": {one_line(review.note)}" if review.note else ""
    past = "" if review.stands else " (superseded)"
    done = _DONE[review.verdict].removesuffix(" on")
    return f"{done} by {one_line(review.reviewer)}, {review.created_at:%Y-%m-%d}{note}{past}"


def summary_lines(summary: ReviewSummary) -> list[str]:
    """Say what was recorded and what changed."""
    lines = [f"{_DONE[each.verdict]} {_named(each)}" for each in summary.recorded]
    return lines + change_lines(summary)


def change_lines(summary: ReviewSummary | ChangeSummary) -> list[str]:
    """Say which relations came and went, and how many disputes there are now."""
    if not summary.judged and summary.disputes == summary.disputes_before:
        return []
    changed = f"{summary.added:,} added or changed, {summary.removed:,} removed"
    before = f" (before: {summary.disputes_before:,})"
    moved = before if summary.disputes != summary.disputes_before else ""
    return [
        f"judged again: {counted(summary.judged, 'claim')}; relations: {changed}",
        f"disputes: {summary.disputes:,}{moved}",
    ]


def _named(review: ReviewView) -> str:
    if review.other_id is None:
        return f"claim {review.claim_id}: {one_line(review.texts[0])}"
    return f"{review.target} ({review.kind}): " + " / ".join(map(one_line, review.texts))


def _cells(review: ReviewView) -> tuple[object, ...]:
    return (
        review.id,
        review.target,
        review.kind and review.kind.value,
        review.verdict.value,
        review.reviewer,
        review.note,
        f"{review.created_at:%Y-%m-%dT%H:%M:%SZ}",
        review.stands,
        " / ".join(map(one_line, review.texts)),
    )


def _draw(console: "Console", reviews: Sequence[ReviewView]) -> None:
    for review in reviews:
        kind = f" ({review.kind})" if review.kind else ""
        put(console, 0, styled(f"{review.target}{kind}:", "bold"), f" {review_words(review)}")
        for text in review.texts:
            put(console, 2, f"“{text}”")
