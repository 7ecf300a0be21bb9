"""The keys by which claims that may answer one question are found, and which of them words it."""

import pytest

from claims.relate.question import keys, question_key, rank

from .statements import (
    AUGUST,
    DENIED,
    JULY,
    attacks,
    day,
    exactly,
    killed,
    say,
    stored,
)

NORLAND = ("Norland", "Norland", "Norland")


def test_question_key_tells_months_apart():
    assert question_key(attacks(33)) == question_key(attacks(26))
    assert question_key(attacks(33, period=JULY)) != question_key(attacks(33, period=AUGUST))


def test_synonyms_share_a_question():
    raid = say("Norland raided the port.", NORLAND, "raided/raid", ("the port", "port"))
    assault = say("Norland assaulted the port.", NORLAND, "assaulted/assault", ("the port", "port"))
    assert question_key(raid) == question_key(assault)


def test_opposites_share_a_key():
    opened = say("Norland opened the port.", NORLAND, "opened/open", ("the port", "port"))
    closed = say("Norland closed the port.", NORLAND, "closed/close", ("the port", "port"))
    assert set(keys(stored(opened, 1))) & set(keys(stored(closed, 2)))


def test_unlike_counts_share_no_key():
    injured = killed(exactly(30, "people", "injured"))
    figures = {key for key in keys(stored(killed(12), 1)) if key.startswith("n|")}
    assert figures
    assert figures.isdisjoint(keys(stored(injured, 2)))


def test_a_stored_claim_has_no_key_that_every_such_count_has():
    bare = say(
        "12 people died.", ("12 people", "people"), "died/die", quantity=exactly(12, "people")
    )
    assert "n|count|person|killed" in keys(bare)
    assert "n|count|person|killed" not in keys(stored(bare, 1))


def test_the_most_specific_claim_ranks_first():
    full, vague = attacks(33), attacks(33, period=None)
    derived = attacks(33, derived=True)
    assert max((vague, derived, full), key=rank) is full


def test_an_affirmed_claim_words_the_question_before_a_denied_one():
    denied = attacks(33, polarity=DENIED)
    assert max((denied, attacks(33, period=None, derived=True)), key=rank).polarity != DENIED


def test_claims_without_period_or_place_share_a_question_only_in_the_same_words():
    marched = say("5 people marched to the mill.", "5 people", "marched/march", quantity=exactly(5))
    rested = say("5 people rested at the weir.", "5 people", "rested/rest", quantity=exactly(5))
    assert question_key(marched) != question_key(rested)


@pytest.mark.parametrize(
    ("slots", "shared"),
    [({}, False), ({"period": day(2022, 8, 1)}, False), ({"place": "Orsk"}, True)],
)
def test_articles_share_a_question_only_where_it_names_somebody_or_a_place(slots, shared):
    fire = say("A fire broke out.", ("A fire", "fire"), "broke out/break out", **slots)
    assert (question_key(stored(fire, 1)) == question_key(stored(fire, 2))) is shared


def test_months_of_no_known_year_part_questions():
    june = say("Norland raided the port in June.", NORLAND, "raided/raid", ("the port", "port"))
    july = say("Norland raided the port in July.", NORLAND, "raided/raid", ("the port", "port"))
    assert question_key(june) != question_key(july)


@pytest.mark.parametrize(
    ("verb", "shared"), [("hired/hire", True), ("dismissed/dismiss", False), ("won/win", False)]
)
def test_what_was_done_with_what_is_counted_tells_questions_apart(verb, shared):
    hired = say(
        "Norland hired 40 clerks.",
        NORLAND,
        "hired/hire",
        "40 clerks",
        quantity=exactly(40, "clerk"),
    )
    told = verb.partition("/")[0]
    other = say(
        f"Norland {told} 50 clerks.", NORLAND, verb, "50 clerks", quantity=exactly(50, "clerk")
    )
    assert (question_key(hired) == question_key(other)) is shared
