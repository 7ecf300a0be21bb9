from dataclasses import replace
from datetime import date

import pytest

from claims.model import ClaimDetail, Retelling, Span
from claims.present.detail import detail_listing, marked
from claims.present.listing import Screen
from claims.present.to_table import render

from .values import claim


@pytest.mark.parametrize(
    ("sentence", "marks", "expected"),
    [
        ("It burned.", (), "It burned."),
        ("It burned.", (Span(0, 9),), "«It burned»."),
        ("It, they say, burned.", (Span(14, 20), Span(0, 2)), "«It», they say, «burned»."),
    ],
)
def test_marks(sentence, marks, expected):
    assert marked(sentence, marks) == expected


def detail(before=""):
    return ClaimDetail(claim(1), before, "It burned.", "", (Span(3, 9),), "Did it burn?", (), ())


def test_a_terminal_gets_styles_and_other_places_get_marks():
    listing = detail_listing(detail())
    assert "It «burned»." in render(listing, Screen(80))
    styled = render(listing, Screen(80, color=True))
    assert "\x1b[1;7mburned\x1b[0m" in styled
    assert "«" not in styled


def test_a_long_context_is_cut():
    shown = render(detail_listing(detail("word " * 500)), Screen(80))
    assert len(shown) < 1000
    assert "…" in shown


ALSO = Retelling(
    "The\x1b[31m barn burned at dawn.",
    "Kell Post",
    date(2031, 5, 4),
    "Barn burns",
    "https://example.org/barn",
    0.6,
    ("barn", "dawn"),
    (7, 8),
)


def test_where_else_an_event_is_told_is_listed():
    shown = render(detail_listing(replace(detail(), retellings=(ALSO,))), Screen(80))
    assert "also told in:" in shown
    assert "Kell Post, 2031-05-04 (claims 7, 8)" in shown
    assert "shared: barn, dawn" in shown
    assert "\x1b" not in shown


def test_nothing_is_said_where_an_event_is_told_nowhere_else():
    assert "also told" not in render(detail_listing(detail()), Screen(80))
