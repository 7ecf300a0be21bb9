"""Opposites of stored claims: the later change updates what was told before it."""

from dataclasses import replace
from datetime import date

import pytest

from claims.model import Document
from claims.relate.compare import compare
from claims.relate.durations import years_told
from claims.service import extract_documents
from claims.service.statements import statements_of

EARLY, LATE = date(2023, 3, 1), date(2023, 3, 4)
CLASH, UPDATE, APART = "contradicts updates unrelated".split()

STORED = (
    ("Mara Holt is still in custody.", EARLY, "Mara Holt was released.", LATE, UPDATE),
    ("Mara Holt was released.", EARLY, "Mara Holt is still in custody.", LATE, CLASH),
    ("Mara Holt was released.", None, "Mara Holt is still in custody.", None, APART),
    ("Mara Holt was arrested.", EARLY, "Mara Holt was released.", LATE, UPDATE),
    ("Mara Holt was arrested.", EARLY, "Mara Holt was released.", EARLY, APART),
    ("Mara Holt pleaded not guilty.", EARLY, "Mara Holt pleaded guilty.", LATE, UPDATE),
    ("Mara Holt pleaded not guilty.", None, "Mara Holt pleaded guilty.", None, APART),
)

SUPPORT = "Chad resumed its support for the Red Front in 2004."
LASTED = (
    ("Chad has supported the Red Front for decades.", None, "corroborates"),
    ("Chad has supported the Red Front for the past 20 years.", date(2023, 1, 1), "corroborates"),
    ("Chad has supported the Red Front for five years.", None, "unrelated"),
    ("Chad has supported the Red Front for ten years.", date(2023, 1, 1), "unrelated"),
)


def stored(text, article, day=None):
    ((document, extraction),) = extract_documents([Document(text=text, body=(), input="text")])
    (found,) = statements_of(document, extraction)
    return replace(found, article_id=article, published=day, source=f"Paper {article}")


@pytest.mark.parametrize(("one", "day", "other", "day_after", "verdict"), STORED)
def test_a_change_updates_the_state_before_it(one, day, other, day_after, verdict):
    a, b = stored(one, 1, day), stored(other, 2, day_after)
    assert compare(a, b).relation == compare(b, a).relation == verdict


@pytest.mark.parametrize(("text", "day", "verdict"), LASTED)
def test_what_lasted_for_years_was_so_in_each_of_them(text, day, verdict):
    a, b = stored(SUPPORT, 1), stored(text, 2, day)
    assert compare(a, b).relation == compare(b, a).relation == verdict


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("They fought for three decades.", 30),
        ("They fought for years.", 2),
        ("It was the worst flood in two decades.", None),
        ("He is 20 years old.", None),
    ],
)
def test_only_what_lasted_has_a_length(text, years):
    assert years_told(text) == years
