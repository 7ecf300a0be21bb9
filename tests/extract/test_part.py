"""What is told of a part of several says of what it is a part."""

import pytest

from tests.extract.claims_of import extraction_of, texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The refugees, many of whom had lost homes, crossed the river.",
            "Many of the refugees had lost homes.",
        ),
        (
            "Three soldiers, one of them an officer, were killed.",
            "One of the three soldiers was an officer.",
        ),
        (
            "Rebels captured 40 villages, most of which had been abandoned.",
            "Most of the 40 villages that rebels captured had been abandoned.",
        ),
        (
            "The council has 15 members, five of whom are women.",
            "Five of the 15 members that the council has are women.",
        ),
        (
            "The camp houses 3,000 people, half of them children.",
            "Half of the 3,000 people that the camp houses are children.",
        ),
        (
            "The gang freed ten hostages, several of them foreigners.",
            "Several of the ten hostages that the gang freed were foreigners.",
        ),
        (
            "The attack killed seven people, including two nurses, one of whom was pregnant.",
            "One of the two nurses was pregnant.",
        ),
        (
            "The court tried 60 rebels, the majority of whom were teenagers.",
            "The majority of the 60 rebels that the court tried were teenagers.",
        ),
        (
            "Sarn has five bridges, the oldest of which was built in 1902.",
            "The oldest of the five bridges that Sarn has was built in 1902.",
        ),
        ("The ministers, neither of whom spoke, left the hall.", "Neither of the ministers spoke."),
        (
            "The firm owns six mills, none of which is open.",
            "None of the six mills that the firm owns is open.",
        ),
        (
            "The miners' leaders, most of whom were long tied to Orsk, resigned.",
            "Most of the miners' leaders were long tied to Orsk.",
        ),
        ("On paper, the army has 40 tanks, but few of them run.", "Few of the 40 tanks run."),
    ],
)
def test_a_part_is_told_of_its_whole(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Some families, all of whom lived near the mine, sued the firm.",
        "The strike hit a convoy of trucks, one of which carried fuel.",
    ],
)
def test_a_part_of_what_nobody_can_tell_is_left_out(text: str) -> None:
    assert len(texts_of(text)) == 1


def test_the_fields_have_the_whole_too() -> None:
    claims = extraction_of("Three soldiers, one of them an officer, were killed.").claims
    [claim] = [one for one in claims if one.predicate.lemma == "be"]
    assert claim.subject.text == "one of the three soldiers"
    assert claim.object is not None
    assert claim.object.text == "an officer"


def test_what_a_clause_set_apart_counts_is_not_told_of_its_noun() -> None:
    told = texts_of(
        "The guild is run by Lind’s two deputies, Olaf Brandt and Ivo Haqq, who command a "
        "council of some twenty guild elders dispersed around Norland and Sarn."
    )
    assert "The guild is run by Lind’s two deputies, Olaf Brandt and Ivo Haqq." in told
