"""Facts under a condition are never stated as so, and keep the condition."""

import pytest

from claims.model import Modality
from tests.extract.claims_of import extraction_of, texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Had the alarm worked, nobody would have died.",
            ["Had the alarm worked, nobody would have died."],
        ),
        (
            "Were the dam to burst, the town would drown.",
            ["Were the dam to burst, the town would drown."],
        ),
        (
            "Unless the rains stop, the dam will burst and the town will drown.",
            [
                "Unless the rains stop, the dam will burst.",
                "Unless the rains stop, the town will drown.",
            ],
        ),
        (
            "If the levee breaks, the river would flood the town, killing hundreds.",
            [
                "If the levee breaks, the river would flood the town.",
                "If the levee breaks, the river would kill hundreds.",
            ],
        ),
        (
            "The rebels will leave if the army stops and the talks begin.",
            ["The rebels will leave if the army stops and the talks begin."],
        ),
    ],
)
def test_a_condition_stays_with_all_that_follows_from_it(text: str, expected: list[str]) -> None:
    extraction = extraction_of(text)
    assert [claim.text for claim in extraction.claims] == expected
    assert {claim.modality for claim in extraction.claims} == {"conditional"}


@pytest.mark.parametrize(
    "text",
    [
        "Only a strike can force the mill to close.",
        "The strike did not force the mill to close.",
        "The union hopes to force the mill to close.",
        "The strike could have forced the mill to close.",
    ],
)
def test_what_a_cause_did_not_bring_about_is_no_fact(text: str) -> None:
    assert texts_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The army will pull out, leaving the town alone.", "planned"),
        ("The levee may break, flooding two towns.", "hedged"),
        ("The levee broke, flooding two towns.", "asserted"),
    ],
)
def test_what_follows_is_put_as_its_cause(text: str, modality: str) -> None:
    assert {claim.modality for claim in extraction_of(text).claims} == {modality}


def test_what_would_follow_keeps_the_modal() -> None:
    found = texts_of("The army will pull out, leaving the town alone.")
    assert "The army will leave the town alone." in found


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Hardly any troops crossed the river.", "denied"),
        ("Not all partners were content.", "denied"),
        ("Not every mill closed.", "denied"),
        ("The firm is neither rich nor famous.", "denied"),
        ("Not only the army fired.", "affirmed"),
        ("Many mills closed.", "affirmed"),
    ],
)
def test_empty_quantifiers_deny(text: str, polarity: str) -> None:
    assert extraction_of(text).claims[0].polarity == polarity


def test_half_of_a_neither_reads_as_not() -> None:
    found = texts_of("The NSM is neither anti-state nor working for foreign powers.")
    assert found == ["The NSM is not anti-state.", "The NSM is not working for foreign powers."]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("“I do not think that the dam will hold,” said Ina Fels.", "denied"),
        ("“I think that the dam will hold,” said Ina Fels.", "affirmed"),
    ],
)
def test_a_negation_before_think_denies_what_is_thought(text: str, polarity: str) -> None:
    [claim] = [one for one in extraction_of(text).claims if "hold" in one.text]
    assert claim.polarity == polarity
    assert claim.text.startswith("It is not true that") == (polarity == "denied")


def test_a_condition_behind_who_tells_a_plan_limits_it() -> None:
    text = "The trial will resume in Orsk, the judge said, if the witness appears."
    claim = extraction_of(text).claims[0]
    assert claim.text == "The trial will resume in Orsk if the witness appears."
    assert claim.modality is Modality.CONDITIONAL


def test_what_will_be_keeps_the_time_it_is_told_of() -> None:
    told = "As people read more of the report, Brenn will lose votes."
    assert texts_of(told) == [told]
    assert "Brenn lost votes." in texts_of("As Norland built the dam, Brenn lost votes.")
