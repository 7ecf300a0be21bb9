"""Whom half a name means where several people share it."""

import pytest

from claims.extract.shared_names import most_told, of_given_name
from tests.extract.claims_of import extraction_of, texts_of

COUPLE = "Hannah Lind met her husband, Peter Lind, in Orsk. "


def subjects(text: str) -> list[tuple[str, str | None]]:
    return [(one.subject.text, one.subject.entity) for one in extraction_of(text).claims]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Mrs. Lind won nine seats.", ("Mrs. Lind", "Hannah Lind")),
        ("Mr. Lind won nine seats.", ("Mr. Lind", "Peter Lind")),
        ("Lind won nine seats.", ("Lind", "Hannah Lind")),
    ],
)
def test_a_title_or_the_lead_tells_people_of_one_surname_apart(
    sentence: str, expected: tuple[str, str]
) -> None:
    assert expected in subjects(COUPLE + sentence)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({"Hannah Lind": 4, "Peter Lind": 2}, "Hannah Lind"),
        ({"Hannah Lind": 2, "Peter Lind": 4}, "Peter Lind"),
        ({"Hannah Lind": 3, "Peter Lind": 2}, None),
        ({"Hannah Lind": 2, "Peter Lind": 3}, None),
        ({"Hannah Lind": 1, "Peter Lind": 1}, "Hannah Lind"),
    ],
)
def test_a_surname_is_that_of_whom_an_article_talks_most(
    counts: dict[str, float], expected: str | None
) -> None:
    assert most_told([("Hannah Lind",), ("Peter Lind",)], counts) == expected


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        (["Hannah Lind"], "Hannah Lind"),
        (["Hannah Lind", "Hannah Lind Quits"], "Hannah Lind"),
        (["Hannah Lind", "Hannah Holt"], None),
        (["Peter Lind"], None),
    ],
)
def test_a_given_name_means_the_one_who_has_it(people: list[str], expected: str | None) -> None:
    assert of_given_name("Hannah", people) == expected


def test_a_given_name_is_written_in_full():
    text = "Hannah Lind and Ivo Marek run a mill in Orsk. Last year Hannah sold 40 boats."
    assert "Last year (2021) Hannah Lind sold 40 boats." in texts_of(text)


def test_a_person_is_no_company_for_an_entity_tag():
    text = "Hannah Lind and her brother, Frank Lind, left. Lind was mayor of Orsk until 2010."
    assert ("Lind", "Hannah Lind") in subjects(text)


def test_who_is_named_in_a_claim_is_not_named_again():
    text = "Hannah Lind spoke in Orsk. The guards who met Lind while she was mayor sold 14 boats."
    assert "The guards who met Lind while she was mayor sold 14 boats." in texts_of(text)
