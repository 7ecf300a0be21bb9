import pytest

from claims.present.listing import Screen
from claims.present.questions import questions_listing
from claims.present.to_table import render

from .values import claim, question, side


def drawn(view, width=80):
    return render(questions_listing([view], heading="Dispute"), Screen(width))


def test_a_side_names_its_witnesses_with_their_claims():
    view = question([side("12", [claim(1, speakers=("minister", "police"))], [("police", (1,))])])
    assert drawn(view) == (
        "Dispute 1: How many people did the fire kill?\n"
        "  12 – 1 independent witness\n"
        "    police, cited by minister, in Daily Beacon, 2031-05-03 (claim 1)\n"
        "      “The fire killed 12 people.”\n"
        "  why: 12 against 30.\n"
    )


def test_many_witnesses_are_folded():
    claims = [claim(n, source=f"Paper {n}") for n in range(1, 7)]
    view = question([side("12", claims, [(f"Paper {n}", (n,)) for n in range(1, 7)])])
    assert "and 3 more witnesses: Paper 4, Paper 5, Paper 6" in drawn(view)
    assert "(claim 4)" not in drawn(view)


def test_copies_are_no_witnesses():
    claims = [claim(n, source=f"Paper {n}") for n in range(1, 7)]
    view = question([side("12", claims, [("Paper 1", (1, 2, 3, 4, 5, 6))])])
    assert "no further witness: Paper 2 (claim 2), Paper 3 (claim 3)," in drawn(view)
    assert "and 2 more" in drawn(view)


def test_many_reasons_are_folded():
    view = question([], explanations=("one", "two", "three", "four"))
    assert "and 2 more reasons" in drawn(view)


@pytest.mark.parametrize("width", [40, 60, 80])
def test_nothing_is_wider_than_the_screen(width):
    long = claim(1, text="The fire " + "in the old harbour " * 30 + "went out.", source="S" * 100)
    lines = drawn(question([side("a" * 200, [long], [("x", (1,))])]), width).splitlines()
    assert max(map(len, lines)) <= width


@pytest.mark.parametrize("text", ["[/x] [bold]b", "\x1b[2Jgone", ":smile:"])
def test_hostile_claims_are_shown_as_text(text):
    shown = drawn(question([side(text, [claim(1, text=text, source=text)], [(text, (1,))])]))
    assert "\x1b" not in shown
    assert text.replace("\x1b", "") in shown


def test_unknown_source_and_date_are_said():
    from dataclasses import replace

    bare = replace(claim(1), source=None, published=None)
    shown = drawn(question([side("12", [bare], [("x", (1,))])]))
    assert "source unknown, date unknown (claim 1)" in shown
