"""Questions in words, and the keys by which those who may answer alike are found."""

import pytest

from claims.model import Comparator, Quantity
from claims.relate.answer import answer_text
from claims.relate.question import keys, question_key, question_text, rank

from .statements import (
    ANNA,
    AUGUST,
    DENIED,
    JULY,
    PLANNED,
    about,
    attacks,
    day,
    exactly,
    founded_in,
    killed,
    say,
    stored,
    year,
)

NORLAND = ("Norland", "Norland", "Norland")


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        (attacks(33), "How many attacks did the TTP carry out in July 2022?"),
        (killed(12), "How many people were killed in the blast in Kabul?"),
        (
            killed(12, period=day(2022, 8, 1)),
            "How many people were killed in the blast in Kabul on 1 August 2022?",
        ),
        (
            say(
                "One man was injured.",
                ("One man", "man"),
                "was injured/injure",
                passive=True,
                quantity=exactly(1, "man", "injured"),
            ),
            "How many men were injured?",
        ),
        (
            say(
                "The blast killed 12 soldiers.",
                ("The blast", "blast"),
                "killed/kill",
                ("12 soldiers", "soldier"),
                quantity=exactly(12, "soldier", "killed"),
                place="Kabul",
            ),
            "How many soldiers did the blast kill in Kabul?",
        ),
        (
            say(
                "It killed 12 soldiers.",
                "It",
                "killed/kill",
                ("12 soldiers", "soldier"),
                quantity=exactly(12, "soldier", "killed"),
            ),
            "How many soldiers were killed?",
        ),
        (
            say(
                "Norland will cut 500 jobs.",
                NORLAND,
                "will cut/cut",
                ("500 jobs", "job"),
                quantity=exactly(500, "job"),
                modality=PLANNED,
                period=year(2023),
            ),
            "How many jobs will Norland cut in 2023?",
        ),
        (
            say(
                "40 percent of voters stayed at home.",
                ("40 percent of voters", "voter"),
                "stayed/stay",
                quantity=exactly(40, "voter", unit="%"),
            ),
            "What share of voters stayed at home?",
        ),
        (
            say(
                "The agency put the magnitude at 5.9.",
                ("The agency", "agency"),
                "put/put",
                ("the magnitude", "magnitude"),
                quantity=exactly(5.9, "magnitude"),
                place="Port Anna",
                period=year(2018),
            ),
            "What was the magnitude of the earthquake in Port Anna in 2018?",
        ),
        (
            say(
                "The turnout was 44 percent.",
                ("The turnout", "turnout"),
                "was/be",
                quantity=exactly(44, unit="%"),
                period=year(2018),
            ),
            "What was the turnout in 2018?",
        ),
        (
            say(
                "Prices rose by 3 percent.",
                ("The prices", "price"),
                "rose/rise",
                quantity=exactly(3, unit="%", role="change"),
            ),
            "By how much did the prices rise?",
        ),
        (
            say(
                "Norland carried out the strike.",
                NORLAND,
                "carried out/carry out",
                ("the strike", "strike"),
            ),
            "Did Norland carry out the strike?",
        ),
        (
            say(
                "The bridge was closed.",
                ("The bridge", "bridge"),
                "was closed/close",
                passive=True,
                place="Port Anna",
            ),
            "Was the bridge closed in Port Anna?",
        ),
        (
            say(
                "The fraud is “a big, big problem in Norland”.",
                ("The fraud", "fraud"),
                "is/be",
                ("a big, big problem in Norland", "problem"),
            ),
            "Is the fraud “a big, big problem in Norland”?",
        ),
        (
            say("The embassy is open.", ("The embassy", "embassy"), "is/be", "open"),
            "Is the embassy open?",
        ),
        (say("She left.", "She", "left/leave"), "Is it true that she left?"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_question_text(statement, question):
    assert question_text(statement) == question


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


def test_a_passive_with_its_agent_is_asked_in_the_passive():
    text = "Norland was named by the council as a threat to all of its neighbours."
    named = say(text, ("the council", "council"), "was named/name", NORLAND)
    assert question_text(named) == f"Was Norland {text.removeprefix('Norland was ').rstrip('.')}?"


FOUR_MEN = (("A total of four men", "total"), exactly(4, "man"))


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        (
            say(
                "It is not true that the army shelled the village on Saturday (10 August 2024).",
                ("the army", "army"),
                "shelled/shell",
                ("the village", "village"),
                polarity=DENIED,
                period=day(2024, 8, 10),
            ),
            "Did the army shell the village on 10 August 2024?",
        ),
        (
            say("Anna Vole has not left.", ANNA, "has not left/leave", polarity=DENIED),
            "Has Anna Vole left?",
        ),
        (
            say("Meanwhile, Anna Vole tried to hide.", ANNA, "tried to hide/try hide"),
            "Did Anna Vole try to hide?",
        ),
        (
            say("Anna Vole also has to pay.", ANNA, "has to pay/pay"),
            "Does Anna Vole have to pay?",
        ),
        (
            say(
                "A total of four men crossed the pass.",
                FOUR_MEN[0],
                "crossed/cross",
                ("the pass", "pass"),
                quantity=FOUR_MEN[1],
            ),
            "How many men crossed the pass?",
        ),
        (
            say(
                "Anna Vole fell about 300 metres.", ANNA, "fell/fall", quantity=about(300, unit="m")
            ),
            "How far did Anna Vole fall?",
        ),
        (
            say("Anna Vole was 75.", ANNA, "was/be", quantity=exactly(75)),
            "How old was Anna Vole?",
        ),
        (founded_in(2007), "When was the TTP founded?"),
        (
            say("Nobody was arrested.", "Nobody", "was arrested/arrest", passive=True),
            "Was anybody arrested?",
        ),
        (
            say(
                "The town has no doctor.", ("The town", "town"), "has/have", ("no doctor", "doctor")
            ),
            "Does the town have any doctor?",
        ),
        (
            say("There goes the band.", "the band", "goes/go"),
            "Is it true that there goes the band?",
        ),
        (
            say(
                "In 1990 Anna Vole opened a clinic, which closed soon after.",
                ANNA,
                "opened/open",
                ("a clinic", "clinic"),
                period=year(1990),
            ),
            "Did Anna Vole open a clinic in 1990?",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_question_reads_as_english(statement, question):
    assert question_text(statement) == question


VAGUE = Quantity(None, 3, 12, Comparator.VAGUE, None, "call")
DOCTOR = ("no doctor", "doctor")


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        (
            say("The town isn’t safe.", ("The town", "town"), "isn’t/be", "safe", polarity=DENIED),
            "Is the town safe?",
        ),
        (
            say("Norland is ready.", NORLAND, "’s/be", "ready"),
            "Is Norland ready?",
        ),
        (
            say("Norland has left.", NORLAND, "’s left/leave"),
            "Has Norland left?",
        ),
        (
            say("Norland won't sell the port.", NORLAND, "won't sell/sell", "the port"),
            "Will Norland sell the port?",
        ),
        (
            say("Norland should sell the port.", NORLAND, "should sell/sell", "the port"),
            "Should Norland sell the port?",
        ),
        (
            say("Norland could have sold it.", NORLAND, "could have sold/sell", "it"),
            "Could Norland have sold it?",
        ),
        (
            say("The mill was sold in May.", ("The mill", "mill"), "sold/sell", passive=True),
            "Was the mill sold in May?",
        ),
        (
            say("No deal was reached.", "No deal", "was reached/reach", polarity=DENIED),
            "Was any deal reached?",
        ),
        (
            say("Norland stopped paying.", NORLAND, "stopped paying/stop pay"),
            "Did Norland stop paying?",
        ),
        (
            say(
                "It lost a race in which Norland led.", ("It", "it", "Peru"), "lost/lose", "a race"
            ),
            "Did Peru lose a race?",
        ),
        (
            say(
                "Norland sold mills in the early 1990s.",
                NORLAND,
                "sold/sell",
                "mills",
                period=year(1990),
            ),
            "Did Norland sell mills in 1990?",
        ),
        (
            say("The rebels left the port.", ("the rebels", "rebel"), "leave/leave", "the port"),
            "Did the rebels leave the port?",
        ),
        (
            say("Sanders left.", ("Sanders", "sander", "Ana Sanders"), "left/leave"),
            "Did Sanders leave?",
        ),
        (
            say("Polls may have erred.", ("Polls", "poll"), "may have erred/err"),
            "Have polls erred?",
        ),
        (
            say("Norland might have to pay.", NORLAND, "might have to pay/pay"),
            "Might Norland have to pay?",
        ),
        (
            say("Norland does not want to pay.", NORLAND, "does not want to pay/want pay"),
            "Does Norland want to pay?",
        ),
        (
            say("Norland sought to pay.", NORLAND, "sought to pay/seek pay"),
            "Did Norland seek to pay?",
        ),
        (
            say("Norland agreed to pay.", NORLAND, "agreed to pay/agree pay", modality=PLANNED),
            "Did Norland agree to pay?",
        ),
        (
            say("The party is not anti-tax.", ("The party", "party"), "is/be", polarity=DENIED),
            "Is the party anti-tax?",
        ),
        (
            say("There’s no doctor in the town.", DOCTOR, "There’s/be", polarity=DENIED),
            "Is there any doctor in the town?",
        ),
        (
            say(
                "There are 31 mills in the valley.",
                ("31 mills", "mill"),
                "There are/be",
                quantity=exactly(31, "mill"),
            ),
            "How many mills are there in the valley?",
        ),
        (
            say("Norland answered few calls.", NORLAND, "answered/answer", polarity=DENIED),
            "Did Norland answer many calls?",
        ),
        (
            say(
                "Norland did not answer several calls.",
                NORLAND,
                "did not answer/answer",
                ("several calls", "call"),
                quantity=VAGUE,
                polarity=DENIED,
            ),
            "Did Norland answer several calls?",
        ),
        (
            say(
                "Norland never sold the two mills.",
                NORLAND,
                "never sold/sell",
                ("the two mills", "mill"),
                quantity=exactly(2, "mill"),
                polarity=DENIED,
            ),
            "Did Norland sell the two mills?",
        ),
        (
            say(
                "Norland was fined $5 million.",
                NORLAND,
                "was fined/fine",
                ("$5 million", "million"),
                quantity=exactly(5e6, unit="USD"),
            ),
            "Norland was fined how much?",
        ),
        (
            say(
                "The firm is a union of ten mills.",
                ("The firm", "firm"),
                "is/be",
                ("a union of ten mills", "union"),
                quantity=exactly(10, "mill"),
            ),
            "The firm is a union of how many mills?",
        ),
        (
            say(
                "Norland trails by a 15-point margin.",
                NORLAND,
                "trails/trail",
                complements=(("a 15-point margin", "margin"),),
                quantity=exactly(15, "point"),
            ),
            "Is it true that Norland trails by a 15-point margin?",
        ),
        (
            say("Most voters stayed away.", ("Most voters", "voter"), "stayed/stay"),
            "Did most voters stay away?",
        ),
        (
            say("Russia, Peru and Chad left.", ("Russia, Peru and Chad", "russia"), "left/leave"),
            "Did Russia, Peru and Chad leave?",
        ),
        (
            say(
                "Two Norwegians voted.",
                ("Two Norwegians", "norwegians"),
                "voted/vote",
                quantity=exactly(2, "norwegian"),
            ),
            "How many Norwegians voted?",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_question_is_put_positively_and_keeps_its_modal(statement, question):
    assert question_text(statement) == question


def test_who_did_not_is_counted_as_who_did_not():
    unpaid = say(
        "Two firms have not paid.",
        ("Two firms", "firm"),
        "have not paid/pay",
        quantity=exactly(2, "firm"),
        polarity=DENIED,
    )
    assert question_text(unpaid) == "How many firms have not paid?"
    assert answer_text(unpaid) == "2"
    assert answer_text(attacks(33, polarity=DENIED)) == "not 33"


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
