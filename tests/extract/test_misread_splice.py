"""Clauses that the parse has spliced with their neighbours give no claim."""

import pytest

from claims import language
from claims.extract.misread_splice import RULES
from tests.extract.claims_of import texts_of


def rules_of(text: str) -> set[str]:
    doc = next(iter(language.parse([text])))
    return {rule.__name__ for rule in RULES for token in doc if rule(token)}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The town will pay, especially where old mills are concerned, in May.", "is_concerned"),
        ("The mayor is concerned about the dam.", ""),
        ("Any bid that boosts Norland staying power helps.", "is_in_nameless_sentence"),
        ("Anyone who knows the dam helps.", ""),
        (
            "Brenn has not joined the Reds and Sarn's mayor Karl Mott left them in May.",
            "holds_two_clauses",
        ),
        ("Brenn knows Orsk and Sarn lost the vote.", ""),
        (
            "The study showed that 60 percent of miners feared Norland and 20 percent trusted it.",
            "joins_share_to_name",
        ),
        (
            "This nurse, this guard, this miner - that's the town she's fighting for.",
            "takes_up_list",
        ),
        (
            "If you want somebody who is able to run the mill, who is able to pay, take Dorn.",
            "repeats_relative",
        ),
        ("If Ada Brenn, who is able to pay, buys the mill, Dorn will stay.", ""),
        ("They sent aid, which was then increased year on year after the war.", "is_year_on_year"),
        ("The mill was closed year after year.", ""),
        ("The council does not plan to repair, but rather sell the ferry.", "contrasts_plans"),
        ("The council does not plan to sell the ferry and close the mill.", ""),
    ],
)
def test_each_rule_knows_its_sign(text: str, rule: str) -> None:
    assert rules_of(text) - {"swallows_last_object"} == ({rule} if rule else set())


@pytest.mark.parametrize(
    "text",
    [
        "Any bid that boosts Norland staying power helps.",
        "Brenn has not joined the Reds and Sarn's mayor Karl Mott left them in May.",
        "The council does not plan to repair, but rather sell the ferry.",
    ],
)
def test_what_is_spliced_is_left_out(text: str) -> None:
    assert texts_of(text) == []
