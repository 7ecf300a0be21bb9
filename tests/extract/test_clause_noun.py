"""Which clauses behind a noun are told of it."""

import pytest

from tests.extract.claims_of import texts_of


def test_a_participle_behind_a_second_noun_is_not_told_of_the_subject() -> None:
    found = texts_of("Korvath Steel is an example of money kept in Orsk since May.")
    assert not any("was kept" in one for one in found)
    assert "Korvath Steel was formed in 2007 in Orsk." in texts_of(
        "Korvath Steel is a group formed in 2007 in Orsk."
    )


def test_what_somebody_has_needs_an_object() -> None:
    found = texts_of("The law would end the immunity foreign firms have from suits in Orsk.")
    assert all(one.startswith("The law") for one in found)


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        ("The fund paid the Interior Ministry, a charge that Mr. Dorn denied.", "is a charge"),
        ("The poll found that 42 percent backed Mayor Jan Dorn -- a dead heat.", "heat."),
        ("Two tasks for the season -- beating Orsk and winning fans -- were harmed.", "won fans"),
    ],
)
def test_what_is_said_or_planned_is_no_description(text: str, untold: str) -> None:
    assert not any(untold in told for told in texts_of(text))
