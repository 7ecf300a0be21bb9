from datetime import date

import pytest

from claims.extract.time import find_times
from claims.extract.time_context import CHECKS

PUBLISHED = date(2021, 11, 17)
"""A Wednesday."""


def found_in(nlp, text):
    return [m.text for m in find_times(nlp(text), published=PUBLISHED)]


@pytest.mark.parametrize(
    "text",
    [
        "The dam may open.",
        "Rebels march on the capital as prices fall.",
        "Plants spring up.",
        "A second man was seen at a second camp.",
        "The talks may last.",
        "She bought a summer dress.",
        "The spring onions are cheap.",
        "The Spring Festival drew crowds.",
        "A Christmas tree stood in the square.",
        "The annual March for Peace drew thousands.",
        "April Jones met June Smith.",
        "She reads the Sunday Times.",
        "A FARMING TODAY survey shows a rise.",
        "He reads Farming Today.",
        "He was in his late 30s.",
        "They are in their twenties.",
        "A 40-year-old man was seen.",
        "He was 40 years old.",
        "The shop is open 24/7.",
        "They won 3-2 and lost 21-19.",
        "The firm sells version 2.0.1.",
        "It cost 2010 dollars.",
        "About 2000 people fled.",
        "Some 2019 soldiers fled.",
        "Room 1999 was locked.",
        "Agenda 2030 was praised.",
        "Three-quarters of the food is imported.",
        "A quarter of the crop was lost.",
        "He won the first quarter of the game.",
        "He was soon released.",
        "Shortly after the blast, he died.",
        "The bank cut its quarterly dividend.",
        "It closed a decade earlier than planned.",
        "Output rose year-on-year.",
    ],
)
def test_what_only_looks_like_a_time_is_none(nlp, text):
    assert found_in(nlp, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam opened in May.", ["May"]),
        ("THE QUEEN VISITS KABUL TODAY.", ["TODAY"]),
        ("Prices fell in the fall.", ["the fall"]),
        ("The talks will last three days.", ["three days"]),
        ("He left on Christmas Day.", ["Christmas Day"]),
        ("The late 1930s were hard.", ["The late 1930s"]),
        ("The 1992 protests failed.", ["1992"]),
        ("Analysts doubt its 2019 results.", ["2019"]),
        ("In 2020 people were scared.", ["2020"]),
        ("It fell later than 2020.", ["2020"]),
        ("He will soon return.", ["soon"]),
        ("It is adjusted quarterly.", ["quarterly"]),
        ("The attackers came at 10:30 p.m. on Tuesday.", ["10:30 p.m. on Tuesday"]),
    ],
)
def test_what_is_a_time_is_found(nlp, text, expected):
    assert found_in(nlp, text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The route carries 700 passengers a week.", "SET"),
        ("The room costs $35 a night.", "SET"),
        ("The siege lasted a week.", "DURATION"),
        ("They stayed for a week.", "DURATION"),
    ],
)
def test_a_week_behind_an_amount_is_a_rate(nlp, text, kind):
    (found,) = find_times(nlp(text), published=PUBLISHED)
    assert found.type == kind


def test_every_check_is_documented():
    assert all(check.__doc__ for check in CHECKS)


@pytest.mark.parametrize(
    ("text", "has_day"),
    [
        ("Today, most mills run on gas.", False),
        ("Even today the union represents 300 miners.", False),
        ("Today, there are 300 miners in Ostrel.", False),
        ("Today, the union meets the mayor.", True),
        ("Today, the mayor says the dam is safe.", True),
        ("Today, the mayor is visiting Ostrel.", True),
        ("Today, the dam burst.", True),
    ],
)
def test_today_beside_a_general_statement_is_no_day(nlp, text, has_day):
    (found,) = find_times(nlp(text), published=PUBLISHED)
    assert (found.period is not None) == has_day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The new "Today" host left.', []),
        ("The new ''Today'' host left.", []),
        ('"Today we vote," Weir said.', ["Today"]),
        ("He said that November was hard.", ["November"]),
        ("In 1972 he lost the vote that November.", ["1972", "that November"]),
    ],
)
def test_a_quoted_name_is_no_day_and_a_conjunction_no_determiner(nlp, text, expected):
    assert found_in(nlp, text) == expected
