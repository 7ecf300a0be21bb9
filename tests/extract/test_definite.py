"""What "the deal" or "the law" takes up, by the words with which it was introduced."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Farmers opposed the Clean Barn Act. Ana Lind wrote the law.",
            "Ana Lind wrote the Clean Barn Act.",
        ),
        (
            "Ana Lind won the Orsk primary. Brewers in Tarn skipped the primary.",
            "Brewers in Tarn skipped the Orsk primary.",
        ),
        (
            "Ana Lind missed Thursday's mayoral debate. Per Holt left the debate.",
            "Per Holt left the mayoral debate.",
        ),
        (
            "Farmers held a milk strike in 1990.\n\nAna Lind owns 14 boats.\n\nBrewers held a beer "
            "strike. Ana Lind backed the strike.",
            "Ana Lind backed the beer strike.",
        ),
    ],
)
def test_the_nearest_description_is_written(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Ana Lind saw seven polls. Per Holt leads in the polls.", "the seven polls"),
        ("Ana Lind won the Orsk primary. Holt won the primary in Tarn.", "Orsk primary in Tarn"),
        ("Ana Lind praised the chairman's plan. Per Holt saw the plan.", "saw the chairman"),
        ("Farmers met at the fair here. Per Holt left the fair.", "left the fair here"),
        ("Ana Lind wrote the Freedom from Milk Act. Holt likes the law.", "likes the Milk Act"),
    ],
)
def test_what_tells_nothing_or_another_is_not_written(text: str, wrong: str) -> None:
    assert all(wrong not in one for one in texts_of(text))
