"""Questions in words: what is asked, and that it reads as English."""

import pytest

from claims.relate.question import question_text

from .statements import (
    ANNA,
    DENIED,
    PLANNED,
    about,
    attacks,
    day,
    exactly,
    founded_in,
    killed,
    say,
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


def test_a_weekday_with_its_date_is_one_time():
    told = "Anna Vole died Friday, March 25, 2016, in Orsk."
    assert question_text(say(told, ANNA, "died/die", period=day(2016, 3, 25))) in {
        "When did Anna Vole die in Orsk?",
        "Did Anna Vole die in Orsk on 25 March 2016?",
    }
