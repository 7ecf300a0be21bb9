"""Whom a pronoun means beside those who speak."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Rain fell. “He lied,” Karl Dorn said. “He sold the mill,” Jan Lind said.",
            "Karl Dorn sold the mill.",
        ),
        (
            "Rain fell. “He wept,” Karl Brown said. “His father was kind,” said Eric Wool.",
            "Karl Brown's father was kind.",
        ),
        ("Rain fell. 17-year-old Karl Potts echoed: “He speaks his mind.”", "Karl Potts speaks"),
        (
            "Rain fell. The good news for Peter Dorn, Karl Wool said, is that he is sure to win.",
            "Karl Wool is sure to win.",
        ),
        (
            "Karl Green says the ads tell voters that Peter Dorn is vain, that he is a liar.",
            "Karl Green is a liar.",
        ),
        (
            "Karl Mott is ill. His former manager, Corey Lind, said that the clerk who succeeded "
            "him should resign.",
            "The clerk who succeeded Karl Mott should resign.",
        ),
        (
            "Karl Ware says that Brenn himself sold the mill, even though he was warned in May.",
            "Karl Ware was warned",
        ),
        (
            "Karl Mott won. The envoy's luck was such that he left early.",
            "Karl Mott left early.",
        ),
    ],
)
def test_who_speaks_is_not_whom_they_talk_of(text: str, wrong: str) -> None:
    assert not [claim for claim in texts_of(text) if claim.startswith(wrong)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Karl Mott's campaign manager says he is glad.", "Karl Mott's campaign manager is glad."),
        ("Rain fell. Ida Lind's boyfriend said he will leave.", "Ida Lind's boyfriend will leave."),
        ("Brenn himself sold the mill. He left in 2019.", "Brenn left in 2019."),
        (
            "Rain fell. The best news, Karl Wool said, is that he is sure to win.",
            "Karl Wool is sure to win.",
        ),
        (
            "Karl Mott, who says Peter Dorn is vain, said that he will win.",
            "Karl Mott will win.",
        ),
        ("“Karl Dorn is ill,” Jan Lind said. “He needs rest,” she said.", "Karl Dorn needs rest."),
        (
            "Karl Mott won. Like Jan Sand in Tarn, he took on the Labour Party.",
            "Like Jan Sand in Tarn, Karl Mott took on the Labour Party.",
        ),
        (
            "Ida Lind could help Peter Dorn cast the vote as a race between him and Karl Mott.",
            "Ida Lind could help Peter Dorn cast the vote as a race between him and Karl Mott.",
        ),
        (
            "Rain fell. Sanders says he is pleased. Bernie Sanders is a pilot in Orsk.",
            "Bernie Sanders is pleased.",
        ),
    ],
)
def test_a_speaker_or_the_one_talked_about_is_meant(text: str, expected: str) -> None:
    assert expected in texts_of(text)
