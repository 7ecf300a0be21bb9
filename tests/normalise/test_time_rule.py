import re

import pytest

from claims.normalise.time_rule import opening_of, rule
from claims.normalise.time_rules import FAMILIES, RULES


def test_an_opening_matches_where_one_of_its_rules_does():
    opening = opening_of([rule(r"(?P<n>\d)-(?P=n)", _never), rule(r"(?P<n>may)", _never)])
    assert opening.match("3-3")
    assert opening.match("May")
    assert not opening.match("June")


@pytest.mark.parametrize("family", FAMILIES)
def test_no_rule_is_missed_by_the_opening_of_its_family(family):
    texts = "last month|12 May 2021|2021-05-12|mid-August|the 1990s|Eid|two days later|9 a.m.|Q3"
    opening = opening_of(family)
    for text in re.split(r"\|", texts):
        matched = any(one.pattern.match(text) for one in family)
        assert not matched or opening.match(text)


def test_every_rule_has_one_family():
    assert len(RULES) == len({id(one) for one in RULES}) == sum(map(len, FAMILIES))


def _never(found, context):
    """Read nothing."""
