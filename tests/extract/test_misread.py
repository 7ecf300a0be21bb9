"""Clauses that the parse has put together wrongly give no claim."""

import pytest

from claims import language
from claims.extract.misread import RULES, is_misread
from tests.extract.claims_of import texts_of


def rules_of(text: str) -> set[str]:
    doc = next(iter(language.parse([text])))
    return {rule.__name__ for rule in RULES for token in doc if rule(token)}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("With Orsk and Sarn cut off by snow, the team may stay home.", "is_absolute"),
        ("On the same day he left the navy, Karl Mott of Orsk bought a farm.", "tells_occasion"),
        ("The firm is slow when it comes to paying wages.", "is_when_it_comes_to"),
        ("The owners, a bank that paid for the mill, and a farm run by Mott would all gain.", ""),
        ("The navy closed the port, and the mayors all agreed.", ""),
        ("With 40 boats in the bay, the fleet was ready.", ""),
        ("When it came to a vote, the plan failed.", "is_when_it_comes_to"),
        (
            "The paper published tax returns that showed the mayor and his companies lost "
            "nearly two million.",
            "lacks_joint",
        ),
        ("The mayor has either won or tied among voters making more.", ""),
        ("The firm not only lost money but also closed two mills.", ""),
        ("The rebels freed 40 men and then burned the mill.", ""),
        (
            "However laudable the plan, using the tax 'is a mistake,' said Dorn.",
            "is_opening_participle",
        ),
        ("Claiming the vote was bought is designed to win the seat.", "is_opening_participle"),
        ("Running the mill is designed to win trust.", ""),
        (
            "Lind has assembled a team eager to end the era of waiting for the next raid and "
            "instead going on the march at home and abroad.",
            "mixes_forms",
        ),
        (
            "Ten women and two men vied for the seat, but the leaders at the moment are men.",
            "splices_subject",
        ),
        ("The 41-year-old, once a miner, but living in Sarn, fell 90 metres.", ""),
        ("Two guards were shot and three stabbed.", "has_counted_subject"),
        ("Six nuns were rescued and around 20 feared dead.", "has_counted_subject"),
        ("The mill was raided and twice burned.", ""),
        (
            "Laws, a council that took care of the mine, and a guild focused less on feasts than "
            "on wages could both gain.",
            "swallows_participle",
        ),
        ("The mill could burn, the mayor would say.", ""),
        ("A council elected by the miners will meet in May.", ""),
        ("It was a friendship blossomed in war.", "is_past_of_other"),
        ("He drowned when he slipped and fell 20 metres.", ""),
    ],
)
def test_each_rule_knows_its_sign(text: str, rule: str) -> None:
    assert rules_of(text) == ({rule} if rule else set())


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        (
            "With Orsk and Sarn cut off by snow, the team may stay home.",
            "Orsk and Sarn cut off by snow.",
        ),
        (
            "On the same day he left the navy, Karl Mott of Orsk bought a farm.",
            "On the same day he left the navy.",
        ),
    ],
)
def test_a_misread_clause_is_no_claim(text: str, left_out: str) -> None:
    assert left_out not in texts_of(text)
    assert texts_of(text)


def test_a_noun_is_no_misread_clause() -> None:
    doc = next(iter(language.parse(["The mill closed."])))
    assert not is_misread(doc[1])
