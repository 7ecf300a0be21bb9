"""What "the figure" of a second source counts, and the words for it."""

import pytest

from tests.extract.claims_of import extraction_of, speakers_of, texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Some 200 people were detained, lawyers said, while Norland put the figure at 85.",
            "Norland put the number of people detained at 85.",
        ),
        (
            "The union says 40 miners were killed. Korvath Steel puts the number at 12.",
            "Korvath Steel puts the number of miners killed at 12.",
        ),
        (
            "At least 60 soldiers died, the rebels said. The army said the number was 14.",
            "The number of soldiers who died was 14.",
        ),
        (
            "The clinic said 60 patients had died. Norland put the number at 41.",
            "Norland put the number of patients who had died at 41.",
        ),
        (
            "About 900 homes collapsed in Orsk. Norland put the total at 650.",
            "Norland put the number of homes that collapsed at 650.",
        ),
    ],
)
def test_the_figure_is_told_in_full(text: str, expected: str) -> None:
    assert expected in texts_of(text)


def test_it_counts_what_was_counted_before() -> None:
    found = extraction_of("The union says 40 miners were killed. The firm puts the number at 12.")
    assert [(q.quantity.counts, q.quantity.role) for q in found.quantities] == [
        ("miner", "killed"),
        ("miner", "killed"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ten people were killed and 20 wounded. The army put the figure at 5.",
        "The firm sold 20 ships. The figure was a record.",
        "Rain fell in Orsk. Norland put the figure at 85.",
        "The union estimates the number of workers laid off at about 4,000.",
    ],
)
def test_the_figure_stays_where_it_may_be_another(text: str) -> None:
    assert not any("number of" in found for found in texts_of(text))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Korvath Steel puts the death toll at 12.", "Korvath Steel"),
        ("Norland put the number of people detained at 85.", "Norland"),
        ("The bank estimated its losses at $4 million.", "bank"),
    ],
)
def test_who_puts_a_number_says_so(text: str, speaker: str) -> None:
    assert speakers_of(text) == [[speaker]]


def test_the_number_of_something_counts_it() -> None:
    (found,) = extraction_of("Norland put the number of people detained at 85.").quantities
    assert (found.quantity.counts, found.quantity.role) == ("person", "arrested")
