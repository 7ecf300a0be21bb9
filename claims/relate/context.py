"""What is known of the time and place at which two statements were made."""

from dataclasses import replace
from datetime import date

from claims.model import Statement


def side_by_side(a: Statement, b: Statement) -> bool:
    """Say whether both stand outside any article, as when a person puts two texts together.

    What neither of them names is then taken as shared.
    """
    return a.article_id is None and b.article_id is None


SAME_STORY = "story:same"
"""Code of a verdict on claims that linked passages hold."""


def of_one_event(a: Statement, b: Statement) -> tuple[Statement, Statement]:
    """Return two statements as told of one event, whatever else they tell of it."""
    return replace(a, event=0), replace(b, event=0)


def same_event(a: Statement, b: Statement) -> bool:
    """Say whether two passages that tell of one event hold them."""
    return a.event is not None and a.event == b.event


def same_article(a: Statement, b: Statement) -> bool:
    """Say whether both stand in one article."""
    return a.article_id is not None and a.article_id == b.article_id


def days_apart(a: Statement, b: Statement) -> int | None:
    """Return the days between the two publications; None where one is unknown."""
    if a.published is None or b.published is None:
        return None
    return abs((a.published - b.published).days)


def order(a: Statement, b: Statement) -> int | None:
    """Return -1 where ``a`` was published first, 1 where ``b`` was, 0 for one day, None if unknown.

    Times of day count where both are known.
    """
    if a.published is None or b.published is None:
        return None
    if a.published != b.published:
        return -1 if a.published < b.published else 1
    if a.published_time is None or b.published_time is None:
        return 0
    return (a.published_time > b.published_time) - (a.published_time < b.published_time)


def days_outside(day: date, start: date | None, end: date | None) -> int:
    """Return how many days a day lies outside ``[start, end)``; None leaves an end open."""
    if start is not None and day < start:
        return (start - day).days
    if end is not None and day >= end:
        return (day - end).days + 1
    return 0
