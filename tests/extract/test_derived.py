"""Earlier levels: stated baselines, and ones that follow by arithmetic."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.claims_of import extraction_of


def levels(text: str) -> list[tuple[float | None, str, bool]]:
    extraction = extraction_of(text)
    return [
        (
            extraction.quantities[claim.quantities[0]].quantity.value,
            extraction.times[claim.time].text,
            claim.derived,
        )
        for claim in extraction.claims
        if claim.quantities and claim.time is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The clinic treated 50 patients in May, ten more than in April.",
            [(50, "May", False), (40, "April", True)],
        ),
        (
            "Police recorded 12 thefts in March, a decrease of three thefts compared to February.",
            [(12, "March", False), (15, "February", True)],
        ),
        (
            "The toll rose to 48 on Tuesday, up from 30 on Monday.",
            [(48, "Tuesday", False), (30, "Monday", False)],
        ),
        ("The clinic treated 50 patients in May.", [(50, "May", False)]),
        (
            "The force grew from 3,000 men in 2019 to 5,000 men in 2021.",
            [(5000, "2021", False), (3000, "2019", False)],
        ),
        (
            "Sales rose 12 percent to $56 million from a year earlier.",
            [(50e6, "a year earlier", True)],
        ),
        (
            "The clinic treated 50 patients in May, up from 42 a year earlier.",
            [(50, "May", False), (42, "a year earlier", False)],
        ),
        (
            "Turnout was 61 percent in May, four percentage points higher than in April.",
            [(61, "May", False), (57, "April", True)],
        ),
        (
            "The clinic treated 50 patients in May, 60 more than in April.",
            [(50, "May", False)],
        ),
        (
            "The clinic treated 50 patients in May, compared with 44 in April.",
            [(50, "May", False), (44, "April", False)],
        ),
        (
            "The clinic treated 50 patients in May, against 44 in April.",
            [(50, "May", False), (44, "April", False)],
        ),
        (
            "The number of thefts rose from 12 in March to 19 in April.",
            [(19, "April", False), (12, "March", False)],
        ),
        (
            "The clinic treated 55 patients in May, 10 percent more than in April.",
            [(55, "May", False), (50, "April", True)],
        ),
        (
            "Police recorded 45 thefts in March, up 50 percent from February.",
            [(45, "March", False), (30, "February", True)],
        ),
        (
            "Police recorded 60 thefts in March, three times as many as in February.",
            [(60, "March", False), (20, "February", True)],
        ),
        (
            "The number of thefts tripled to 60 in March from February.",
            [(60, "March", False), (20, "February", True)],
        ),
    ],
)
def test_baselines(text: str, expected: list[tuple[float, str, bool]]) -> None:
    assert levels(text) == expected


def derived(text: str) -> list[tuple[str, str, float | None, float | None]]:
    extraction = extraction_of(text)
    found = [claim for claim in extraction.claims if claim.derived]
    figures = [extraction.quantities[claim.quantities[0]].quantity for claim in found]
    return [
        (claim.text, figure.comparator.value, figure.low, figure.high)
        for claim, figure in zip(found, figures, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll doubled to 60.", [("The toll was about 30 before.", "about", 27, 34)]),
        (
            "The number of raids tripled to 90.",
            [("The number of raids was about 30 before.", "about", 27, 34)],
        ),
        (
            "The number of raids halved from 80.",
            [("The number of raids was about 40 afterwards.", "about", 36, 44)],
        ),
        (
            "The number of raids rose 10 percent to 220.",
            [("The number of raids was about 200 before.", "about", 199, 201)],
        ),
        (
            "The number of raids fell by a quarter to 90.",
            [("The number of raids was about 120 before.", "about", 116, 124)],
        ),
        (
            "The number of raids more than doubled to 80.",
            [("The number of raids was less than 40 before.", "less than", None, 40)],
        ),
        (
            "The number of cases rose fourfold to 80.",
            [("The number of cases was about 20 before.", "about", 18, 23)],
        ),
        (
            "Exports rose 20 percent to $6 billion.",
            [("Exports were about 5 billion USD before.", "about", 4.73e9, 5.27e9)],
        ),
    ],
)
def test_the_other_end_of_a_multiple(text, expected) -> None:
    assert derived(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lind sits at 85 percent support, a 10 percent drop from the 95 percent Holm had in 2008.",
        "The number of raids doubled.",
        "The number of raids did not double to 80.",
        "The number of raids may double to 80.",
        "The number of raids will double to 80 next year.",
        "The number of raids doubled from 40 to 80.",
        "The army doubled its force to 3,000.",
        "Inflation rose 10 percent to 11 percent.",
        "The toll doubled to at least 40.",
        "The toll rose to 40.",
    ],
)
def test_nothing_is_computed_where_it_is_not_certain(text) -> None:
    assert derived(text) == []


def test_the_level_that_a_change_reaches_is_the_figure() -> None:
    extraction = extraction_of("Exports rose by a third to $9 billion.")
    figure = extraction.quantities[extraction.claims[0].quantities[0]].quantity
    assert (figure.value, figure.unit) == (9e9, "USD")


_WORDS = (
    "the toll attacks number of doubled halved rose fell to from by 10 40 0 percent a third twice"
    " as many in June July , than more -5 threefold $3 million compared with 12 was . it"
).split(" ")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), min_size=4, max_size=16).map(" ".join))
def test_never_raises_and_bounds_hold_the_value(text) -> None:
    for mention in extraction_of(text).quantities:
        low, value, high = mention.quantity.low, mention.quantity.value, mention.quantity.high
        assert low is None or value is None or low <= value
        assert high is None or value is None or value <= high


def test_the_fields_of_a_computed_claim_have_its_own_figure() -> None:
    text = "The rebels carried out 33 attacks in July, seven more than in June."
    computed = next(one for one in extraction_of(text).claims if one.derived)
    assert computed.object is not None
    assert computed.object.text == "26 attacks"
