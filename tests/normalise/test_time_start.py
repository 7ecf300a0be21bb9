import pytest
import spacy

from claims.normalise.period import match_time
from claims.normalise.time_feast import FEASTS
from claims.normalise.time_reference import REFERENCES
from claims.normalise.time_rule import TimeContext
from claims.normalise.time_set import ADVERBS
from claims.normalise.time_start import may_start_time
from tests.normalise.times import PUBLISHED

EXPRESSIONS = [
    "May 5",
    "5 May",
    "the 5th of May",
    "the fifth of May",
    "twenty third day of June",
    "2022-08-01",
    "08/01/2022",
    "mid-2015",
    "mid-August",
    "end-June",
    "year-end",
    "the year's end",
    "FY2021",
    "fiscal 2021",
    "Q3 2021",
    "H1 2022",
    "2021-Q2",
    "nineteen ninety-six",
    "the nineties",
    "the '90s",
    "1990s",
    "the 20th century",
    "last week",
    "this past week",
    "the week before last",
    "the end of the month",
    "beginning of 2021",
    "earlier this year",
    "later that day",
    "the next morning",
    "that night",
    "the small hours of Monday",
    "noon on Friday",
    "midnight",
    "10:30 p.m.",
    "5 p.m.",
    "five o'clock",
    "0735 GMT",
    "7 in the morning",
    "two weeks ago",
    "a year and a half",
    "half an hour",
    "a couple of weeks",
    "couple of weeks",
    "hundreds of years",
    "2 1/2 years",
    "12 to 18 months",
    "2,000 years",
    "an additional year",
    "several days",
    "the past three years",
    "the first three months of 2022",
    "first half of 2022",
    "the full year",
    "the latest quarter",
    "prior year",
    "year-ago quarter",
    "every Friday",
    "each of",
    "twice a week",
    "three times a year",
    "per month",
    "Mondays",
    "Friday nights",
    "weekends",
    "24 hours a day",
    "more recent years",
    "Thanksgiving Day",
    *(name for name in FEASTS if name != "May Day"),
    *ADVERBS,
    *(words for all_ in REFERENCES.values() for words in all_),
]


@pytest.fixture(scope="module")
def tokens():
    return spacy.blank("en").tokenizer


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_what_a_rule_reads_passes_the_check(tokens, text):
    words = [token.lower_ for token in tokens(text)] + [""]
    read = match_time(text, 0, TimeContext(PUBLISHED)) is not None
    assert may_start_time(words[0], words[1]) or not read


@pytest.mark.parametrize(
    ("word", "following"),
    [
        ("the", "army"),
        ("a", "man"),
        ("million", "people"),
        ("12", "people"),
        ("three", "soldiers"),
        ("new", "york"),
        ("all", "the"),
        ("more", "than"),
        ("at", "the"),
        ("end", "users"),
        ("second", "man"),
    ],
)
def test_most_words_do_not(word, following):
    assert not may_start_time(word, following)
