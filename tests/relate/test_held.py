"""Counts that are of a day, exchanged roles beside a denial, and verbs that say too little."""

from datetime import date

from claims.relate.compare import compare
from claims.relate.ties import asks_how_many

from .statements import ANNA, DENIED, PLANNED, did, exactly, say, stored

KARL = ("Karl Mott", "mott", "Karl Mott")
FEBRUARY, MARCH = date(2022, 2, 20), date(2022, 3, 4)


def seats(number, published, article):
    figure = exactly(number, "seat")
    text = f"Anna Vole has {number} seats."
    return stored(
        say(text, ANNA, "has/have", (f"{number} seats", "seat"), quantity=figure),
        article,
        published=published,
        source=f"Paper {article}",
    )


def beat(winner, loser, article, **slots):
    return stored(did("beat/beat", loser, subject=winner, **slots), article, source=f"P{article}")


def test_what_somebody_has_by_then_is_updated():
    found = compare(seats(11, FEBRUARY, 1), seats(231, MARCH, 2))
    assert found.relation == "updates"
    assert compare(seats(11, FEBRUARY, 1), seats(231, FEBRUARY, 2)).relation == "contradicts"


def test_who_beat_somebody_is_not_said_to_have_lost_by_a_denial():
    assert compare(beat(ANNA, KARL, 1), beat(KARL, ANNA, 2)).relation == "contradicts"
    denied = beat(KARL, ANNA, 2, polarity=DENIED)
    assert compare(beat(ANNA, KARL, 1), denied).relation == "unrelated"


def test_a_share_is_no_answer_of_one_who_did_it():
    share = say(
        "23 percent backed Karl Mott.",
        ("23 percent", "percent"),
        "backed/back",
        KARL,
        quantity=exactly(23, unit="%"),
    )
    one = did("was backing/back", KARL)
    assert asks_how_many(stored(share, 1), stored(one, 2))
    assert asks_how_many(stored(one, 2), stored(share, 1))


def test_a_verb_that_may_mean_anything_brings_nothing_together():
    on = stored(did("will keep moving/move", modality=PLANNED), 1)
    against = (("against", "the leading rival"),)
    away = stored(did("will move swiftly/move", with_=against, modality=PLANNED), 2)
    assert compare(on, away).relation == "unrelated"
