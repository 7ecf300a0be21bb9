"""Tolls with when, where and in what people came to harm, told once for several."""

import pytest

from tests.extract.claims_of import extraction_of, texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Six people were killed and dozens wounded when a bomb exploded in Orsk.",
            [
                "Six people were killed when a bomb exploded in Orsk.",
                "Dozens were wounded when a bomb exploded in Orsk.",
            ],
        ),
        (
            "Two guards were shot and their driver hurt in an ambush near Tarn.",
            [
                "Two guards were shot in an ambush near Tarn.",
                "Two guards' driver was hurt in an ambush near Tarn.",
            ],
        ),
        (
            "Nine miners were killed and 30 others injured in a blast in Orsk.",
            [
                "Nine miners were killed in a blast in Orsk.",
                "30 others were injured in a blast in Orsk.",
            ],
        ),
        (
            "Three sailors died as their boat sank off Norland.",
            ["Three sailors died as their boat sank off Norland."],
        ),
        (
            "A teacher was shot dead while he was driving home in Tarn.",
            ["A teacher was shot dead while he was driving home in Tarn."],
        ),
        (
            "Some 30 houses were burned and the mosque damaged in the raid on Orsk.",
            ["Some 30 houses were burned in the raid on Orsk."],
        ),
        (
            "The mill was fined and the owner jailed.",
            ["The mill was fined.", "The owner was jailed."],
        ),
    ],
)
def test_harm_is_told_with_its_event(text: str, expected: list[str]) -> None:
    found = texts_of(text)
    assert [one for one in expected if one not in found] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Four men were killed in Orsk and ten wounded in Tarn.",
            ["Four men were killed in Orsk.", "Ten were wounded in Tarn."],
        ),
        (
            "The mayor died, while her deputy fled to Norland.",
            ["The mayor died."],
        ),
        (
            "The bridge was closed and the police opened a road in Tarn.",
            ["The bridge was closed."],
        ),
    ],
)
def test_what_happened_elsewhere_is_not_shared(text: str, expected: list[str]) -> None:
    found = texts_of(text)
    assert [one for one in expected if one not in found] == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Two clerks died when a tower fell in Brennmark.", "Brennmark"),
        ("A fire broke out in the city of Brennmark.", "Brennmark"),
        ("A fire broke out in the state of Arvel.", "Arvel"),
        ("Floods hit homes in the suburb of Orsk.", "Orsk"),
        ("Six people were killed after a bus plunged into a gorge near Brennmark.", "Brennmark"),
        ("A blast in the town of Brennmark killed nine people.", "Brennmark"),
        ("A member of the Brennmark council resigned.", None),
    ],
)
def test_the_place_of_an_event_is_that_of_its_toll(text: str, place: str | None) -> None:
    found = extraction_of(text).claims[0].place
    assert (found.text if found else None) == place


def test_the_toll_of_a_blast_keeps_its_day_beside_its_place() -> None:
    text = "A blast in the town of Orsk killed nine people and wounded 30 on Friday."
    claims = extraction_of(text).claims
    assert [claim.time is not None for claim in claims] == [True, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The toll in Orsk rose to 312, with more than 1,500 injured.",
            "More than 1,500 were injured.",
        ),
        ("Nine people died in the fire, with 20 others missing.", "20 others were missing."),
        ("With 40 men killed in one day, the army left Karo.", "40 men were killed in one day."),
    ],
)
def test_a_number_of_people_behind_with_is_a_toll(text: str, expected: str) -> None:
    assert expected in texts_of(text)


def test_what_else_stands_behind_with_is_none() -> None:
    assert texts_of("With the ports closed by a strike, prices rose.") == ["Prices rose."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Talks, postponed twice because of the rain, will be held in Orsk, the mayor said.",
            "Talks were postponed twice because of the rain.",
        ),
        ("The trial, delayed by rain, will resume in May.", "The trial was delayed by rain."),
    ],
)
def test_a_participle_set_in_behind_its_noun_is_passive(text: str, expected: str) -> None:
    assert expected in texts_of(text)


def test_who_called_a_meeting_was_not_called_one() -> None:
    text = "The council, which met in Orsk, called an emergency meeting."
    assert "The council called an emergency meeting." in texts_of(text)


def test_two_participles_share_what_they_are_about() -> None:
    assert texts_of("The guards were saddened and shocked about the fire in Orsk.") == [
        "The guards were saddened about the fire in Orsk.",
        "The guards were shocked about the fire in Orsk.",
    ]
