"""Which claims leave open what they mean, and what a later noun takes up."""

import pytest

from tests.extract.claims_of import texts_of

OPENING = "Rain fell on Monday. "


@pytest.mark.parametrize(
    "text",
    [
        "Korvath Steel has broken off talks with most of these buyers.",
        "Ana Lind is using this small gathering to warn Veldania.",
        "Veldania has tools of its own to counter such pressures.",
        "The minister resigned.",
        "Ruth Amsel praised the new agreement.",
        "Veldania told the latter to leave.",
        "Ana Lind objected to that.",
        "Ana Lind wanted to keep them in Orsk.",
        "This interim council never took office.",
        "Karl Mott attacked him.",
        "While such deals in Orsk are local, they can last.",
        "The unions in Orsk have backed the governor.",
        "The unions in Orsk warned the company.",
        "Veldania told the latter that it had lost.",
        "The other side refused to sign.",
        "Another reason is the drought.",
        "Karl Mott said the same of Ruth Amsel.",
        "Karl Mott said: “Veldania has been good to us.”",
    ],
)
def test_a_claim_that_points_to_nothing_known_is_not_kept(text: str) -> None:
    assert len(texts_of(OPENING + text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Korvath Steel has broken off talks with those who owe money.",
        "Most of the villages in the north have no water.",
        "Nearly a third of the homes in Orsk are empty.",
        "The government closed the schools.",
        "The talks with Veldania failed.",
        "Korvath Steel sells tools such as hammers.",
        "The oldest bridge fell.",
        "Another man was arrested in Orsk.",
        "Another reason for high prices was the drought.",
        "Veldania does the same as Norland.",
        "Ana Lind lost her seat.",
        "Ruth Amsel of Korvath Steel sold her share of the company.",
        "The fire destroyed 14 houses.",
        "The price cut makes it hard to repay the loans.",
    ],
)
def test_a_claim_that_tells_what_it_means_is_kept(text: str) -> None:
    assert text in texts_of(OPENING + text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunmen raided a depot near Orsk. Korvath Steel condemned the raid.",
            "Korvath Steel condemned the raid on a depot near Orsk.",
        ),
        (
            "Bandits shelled the port of Orsk. Ana Lind saw the shelling.",
            "Ana Lind saw the shelling of the port of Orsk.",
        ),
        (
            "Veldania agreed to open the border. Ana Lind praised the agreement.",
            "Ana Lind praised the agreement to open the border.",
        ),
        (
            "Envoys held a conference on water. Ana Lind left the meeting.",
            "Ana Lind left the conference on water.",
        ),
        (
            "The Ostrel Accord was signed in 2019. Korvath Steel has left the agreement.",
            "Korvath Steel has left the Ostrel Accord.",
        ),
        (
            "Veldania began peace talks with the rebels. Ana Lind joined the new talks.",
            "Ana Lind joined the peace talks with the rebels.",
        ),
    ],
)
def test_a_later_noun_takes_up_an_event_told_before(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“My father will change the law,” Ana Lind said.",
            "Ana Lind's father will change the law.",
        ),
        ("“Veldania always believed me,” Ana Lind said.", "Veldania always believed Ana Lind."),
        ("Ana Lind said: “Veldania is our country.”", "Veldania is our country."),
    ],
)
def test_my_is_that_of_who_speaks(text: str, expected: str) -> None:
    assert expected in texts_of(OPENING + text)


def test_an_event_told_twice_is_not_guessed() -> None:
    told = texts_of("Gunmen raided a depot. Bandits raided a mill. Ana Lind condemned the raid.")
    assert not [text for text in told if "condemned" in text]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Rain fell. It is a fire that feeds itself.", "It is a fire."),
        ("Rain fell. It's a chance for Karl Mott to win the port.", "It's a chance"),
        ("Karl Mott said the plan was odd. The cost of it is unclear.", "The cost of it"),
        ("Karl Mott spoke. The clerks pointed fingers at them.", "The clerks pointed"),
        ("Voters like Karl Mott's plan, though its lack of figures may harm Orsk.", "Its lack"),
    ],
)
def test_what_only_its_sentence_tells_is_left_out(text: str, wrong: str) -> None:
    assert not [claim for claim in texts_of(text) if claim.startswith(wrong)]


@pytest.mark.parametrize(
    "text",
    [
        "Peter Dorn stared into the screens before him.",
        "Karl Mott would do whatever it takes to win.",
        "Weir called him a liar.",
        "The mayor sold the boats and the firm that built them.",
    ],
)
def test_what_a_claim_tells_itself_or_nobody_told_before_stays(text: str) -> None:
    assert texts_of(text) == [text]
