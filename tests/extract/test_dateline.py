"""Where "here" is, by the place an article was written at."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BEND, Ore. (AP) - Rain fell on Monday. Ana Lind opened a mill here.",
            "Ana Lind opened a mill in Bend, Ore.",
        ),
        (
            "NEW BEDFORD — Rain fell on Monday.\n\nAna Lind opened a mill here in 1990.",
            "Ana Lind opened a mill in New Bedford in 1990.",
        ),
    ],
)
def test_here_is_where_the_text_was_written(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell on Monday. Ana Lind opened a mill here.",
        "BEND, Ore. - Rain fell on Monday. Ana Lind said: “Per Holt opened a mill here.”",
    ],
)
def test_here_that_nobody_can_tell_is_left_out(text: str) -> None:
    assert all("mill" not in one for one in texts_of(text))


def test_here_before_its_place_stays():
    text = "Rain fell on Monday. Ana Lind opened a mill here in Oregon."
    assert texts_of(text)[-1] == "Ana Lind opened a mill here in Oregon."
