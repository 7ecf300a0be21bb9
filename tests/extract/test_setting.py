"""Which times and places a sentence states once for several facts."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A bomb exploded in Sarn on Monday, killing the mayor.",
            "A bomb killed the mayor in Sarn on Monday (8 August 2022).",
        ),
        (
            "Gunmen attacked a depot on Sunday and killed five guards.",
            "Gunmen killed five guards on Sunday (7 August 2022).",
        ),
        (
            "On Friday the rebels took the mill, and the army lost two trucks.",
            "The army lost two trucks on Friday (5 August 2022).",
        ),
        (
            "A landslide buried six huts and injured nine people in Orsk in May.",
            "A landslide buried six huts in Orsk in May 2022.",
        ),
    ],
)
def test_what_holds_for_both_is_written_with_both(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruth Amsel was born in 1950 and became a judge.", "Ruth Amsel became a judge."),
        (
            "The truce did not last long, and soon the two sides were at war.",
            "The truce did not last long.",
        ),
        (
            "The play was a success, and became the best comedy of 2014.",
            "The play was a success.",
        ),
        (
            "The king dismissed the council on 25 June, but the army stayed.",
            "The army stayed.",
        ),
        (
            "The union picked a leader for 2016 and opened a school.",
            "The union opened a school.",
        ),
    ],
)
def test_what_holds_for_one_only_stays_with_it(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The firm filed in Ralston, Va., where lawyers say some judges are eager to hear it.",
            "Some judges are eager to hear it in Ralston, Va.",
        ),
        (
            "Carter spoke in Norland, where polls show that Reed leads by five points.",
            "Reed leads by five points in Norland.",
        ),
        (
            "The mill stands near Orsk, where officials say that prices have doubled.",
            "Prices have doubled near Orsk.",
        ),
        (
            "Weir campaigned in Norland, where he said that the dam would be built.",
            "The dam would be built.",
        ),
    ],
)
def test_what_is_told_in_a_where_clause_is_so_in_its_place(text, told):
    assert told in texts_of(text)


def test_what_is_said_of_places_like_one_is_not_told_by_itself():
    text = "They live in towns where doctors say the water is bad."
    assert texts_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Ottilie Grauss, whose grass-roots campaigns against Catholicism, usury and the Free "
            "Ports Treaty galvanized farmers for almost two generations and helped reshape "
            "Norlandic politics, died on Monday.",
            "Ottilie Grauss helped reshape Norlandic politics.",
        ),
        (
            "Lind met the mayor, toured the mill and left on Monday.",
            "Lind toured the mill on Monday (8 August 2022).",
        ),
    ],
)
def test_only_a_verb_that_a_word_joins_gives_its_time(text: str, claim: str) -> None:
    assert claim in texts_of(text)
