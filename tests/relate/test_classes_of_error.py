"""Pairs that look alike and answer different questions, and pairs that look unlike and do not."""

from datetime import date

import pytest

from claims.model import RelationKind
from claims.relate.compare import compare

from .statements import (
    ANNA,
    DENIED,
    TTP,
    about,
    at_least,
    attacks,
    day,
    did,
    exactly,
    founded_in,
    killed,
    more_than,
    say,
    stored,
    year,
)

CORROBORATES, CONTRADICTS, UPDATES, UNRELATED = RelationKind
CLUB = ("the club", "club")


def fell(**slots):
    return did("fell/fall", quantity=about(300, unit="m"), **slots)


def scored(number, text, verb="scored/score"):
    return say(
        text,
        ANNA,
        verb,
        (f"{number} points", "point"),
        quantity=exactly(number, "point"),
    )


def cost(text, value, verb="offered/offer"):
    return say(text, CLUB, verb, quantity=exactly(value, unit="USD"))


def died(text, when, *complements):
    return say(text, ANNA, "died/die", period=when, complements=complements)


def landed(hour):
    plane = ("the plane", "plane")
    return say(f"The plane landed at {hour}.", plane, "landed/land", complements=(hour,))


OPPOSITES = {
    "survived by a relative": (
        did("survived/survive", ANNA, subject=("her son", "son")),
        did("died/die"),
        UNRELATED,
    ),
    "survived the crash": (
        did("survived/survive", ("the crash", "crash")),
        did("died/die", with_=(("in", "the crash"),)),
        CONTRADICTS,
    ),
    "a climber climbs and falls": (fell(), did("climbed/climb"), UNRELATED),
    "a plane climbs and falls": (
        did("climbed/climb", subject=("the plane", "plane")),
        did("fell/fall", subject=("the plane", "plane")),
        UNRELATED,
    ),
    "a price rises and falls": (
        did("rose/rise", subject=("the rice price", "price"), period=year(2021)),
        did("fell/fall", subject=("the rice price", "price"), period=year(2021)),
        CONTRADICTS,
    ),
    "nobody": (
        say(
            "Police arrested nine men.",
            ("Police", "police"),
            "arrested/arrest",
            ("nine men", "man"),
            quantity=exactly(9, "man", "arrested"),
        ),
        say(
            "Nobody was arrested.",
            "Nobody",
            "was arrested/arrest",
            passive=True,
            polarity=DENIED,
        ),
        CONTRADICTS,
    ),
}

LIGHT = {
    "two states without an object": (
        did("was/be", with_=(("in", "a good mood"),)),
        did("was/be", with_=(("in", "the north"),)),
        UNRELATED,
    ),
    "a state and its denial in other words": (
        did("is/be", ("a country doctor", "doctor")),
        did("is not/be", with_=(("in", "a specialty"),), polarity=DENIED),
        UNRELATED,
    ),
    "two looks": (did("looked/look"), did("looked/look", with_=(("in", "trouble"),)), UNRELATED),
    "one state": (
        did("is/be", ("a country doctor", "doctor")),
        did("is/be", ("a doctor", "doctor")),
        CORROBORATES,
    ),
    "a plan that is only pointed to": (
        did("approved/approve", ("a northern plan", "plan")),
        did("approved/approve", ("that plan", "plan"), polarity=DENIED),
        UNRELATED,
    ),
    "two clinics": (
        did("entered/enter", with_=(("at", "the Vale Clinic"),)),
        did("entered/enter", with_=(("at", "the Moor Ridge Clinic"),)),
        UNRELATED,
    ),
}

FIGURES = {
    "a count and a career total": (
        scored(23, "Anna Vole had 23 points.", "had/have"),
        scored(2129, "Anna Vole now has 2,129 points.", "has/have"),
        UNRELATED,
    ),
    "a part of the game": (
        scored(23, "Anna Vole scored 23 points."),
        scored(5, "Anna Vole scored five points in the first half."),
        UNRELATED,
    ),
    "a place in the row": (
        scored(23, "Anna Vole scored 23 points."),
        scored(11, "Anna Vole scored the 11th point."),
        UNRELATED,
    ),
    "two counts": (
        scored(23, "Anna Vole scored 23 points."),
        scored(21, "Anna Vole scored 21 points."),
        CONTRADICTS,
    ),
    "a rate and a total": (
        cost("The club offered $184 million.", 184e6),
        cost("The club offered $22 million per season.", 22e6),
        UNRELATED,
    ),
    "two sums by two verbs": (
        cost("The club is worth $184 million.", 184e6, "is/be"),
        cost("The club has $22 million.", 22e6, "has/have"),
        UNRELATED,
    ),
    "two sums": (
        cost("The club offered $184 million.", 184e6),
        cost("The club offered $150 million.", 150e6),
        CONTRADICTS,
    ),
    "an undated bound": (
        killed(at_least(40, "people", "killed"), published=None),
        killed(33, published=None),
        CONTRADICTS,
    ),
}

TIMES = {
    "two hours": (landed("5 pm"), landed("7 pm"), UNRELATED),
    "one hour, told loosely": (landed("2 am"), landed("2.10 am"), CORROBORATES),
    "two dates of death": (
        died("Anna Vole died on 3 May 2011.", day(2011, 5, 3), "3 May 2011"),
        died("Anna Vole died on 9 May 2011.", day(2011, 5, 9), "9 May 2011"),
        CONTRADICTS,
    ),
    "the date of what came before": (
        died("Anna Vole died on 3 May 2011.", day(2011, 5, 3), "3 May 2011"),
        died(
            "Anna Vole died after a stroke on 1 May 2011.",
            day(2011, 5, 1),
            ("a stroke on 1 May 2011", "stroke"),
        ),
        UNRELATED,
    ),
    "one of two dates": (
        died("Anna Vole died on 3 May 2011.", day(2011, 5, 3)),
        died("Anna Vole died, after a stroke in April 2011, on 4 May 2011.", day(2011, 5, 4)),
        UNRELATED,
    ),
}

TABLE = [(name, *row) for rows in (OPPOSITES, LIGHT, FIGURES, TIMES) for name, row in rows.items()]


@pytest.mark.parametrize(
    ("a", "b", "expected"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_side_by_side(a, b, expected):
    verdict = compare(a, b)
    assert verdict.relation is expected, verdict
    assert compare(b, a) == verdict


def convoy(quantity, published):
    return stored(
        say(
            "Drivers rode with the convoy.",
            ("drivers", "driver"),
            "rode/ride",
            quantity=quantity,
            complements=(("the convoy", "convoy"),),
            published=published,
        ),
        published.day,
    )


def test_a_shared_complement_ties_two_figures():
    first = convoy(more_than(30, "driver"), date(2022, 8, 1))
    assert compare(first, convoy(exactly(33, "driver"), date(2022, 8, 2))).relation is CORROBORATES
    later = convoy(exactly(33, "driver"), date(2022, 12, 20))
    assert compare(first, later).relation is UNRELATED


@pytest.mark.parametrize(
    ("counting", "expected"), [(exactly(6, "shot"), UNRELATED), (exactly(1, "shot"), CORROBORATES)]
)
def test_how_many_is_not_whether_in_two_articles(counting, expected):
    counted = stored(did("blocked/block", ("six shots", "shot"), quantity=counting), 1)
    named = stored(did("blocked/block", ("a shot", "shot")), 2)
    assert compare(counted, named).relation is expected


def test_undated_claims_of_nobody_named_need_more_in_common():
    fire = ("the fire", "fire")
    first = stored(did("broke out/break out", subject=fire, published=None), 1)
    second = stored(did("broke out/break out", subject=fire, published=None), 2)
    assert compare(first, second).relation is UNRELATED


def test_an_article_contradicts_itself_where_an_act_precedes_the_founding():
    signed = say("The TTP signed a pact in 2004.", TTP, "signed/sign", "a pact", period=year(2004))
    assert compare(stored(founded_in(2007), 1), stored(signed, 1)).relation is CONTRADICTS
    assert compare(stored(attacks(33), 1), stored(attacks(26), 1)).relation is UNRELATED
