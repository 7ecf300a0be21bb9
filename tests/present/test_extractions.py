from dataclasses import replace
from datetime import date

import pytest

from claims.model import (
    Claim,
    Document,
    Extraction,
    Part,
    Period,
    Polarity,
    Precision,
    Predicate,
    Span,
    TimeMention,
)
from claims.present.extractions import extractions_listing
from claims.present.listing import Screen
from claims.present.to_table import render


def bare_claim():
    subject, predicate = Part("It", (), "it"), Predicate("", "burn", ())
    return Claim("u", (Span(0, 9),), "It burned.", subject, predicate)


def shown(period):
    timed = replace(bare_claim(), time=0)
    extraction = Extraction((timed,), times=(TimeMention(Span(0, 1), "t", "DATE", None, period),))
    listing = extractions_listing([(Document("It burned.", (), "a.txt"), extraction)])
    return render(listing, Screen(120))


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (Period(date(2022, 7, 4), date(2022, 7, 5), Precision.DAY), "when: 2022-07-04\n"),
        (Period(date(2022, 7, 1), date(2022, 8, 1), Precision.MONTH), "when: 2022-07\n"),
        (Period(date(2022, 1, 1), date(2023, 1, 1), Precision.YEAR), "when: 2022\n"),
        (
            Period(date(2022, 7, 1), date(2022, 7, 9), Precision.RANGE),
            "when: 2022-07-01 until before 2022-07-09\n",
        ),
        (Period(None, date(2022, 7, 9), Precision.RANGE), "when: … until before 2022-07-09\n"),
        (None, "affirmed, asserted\n"),
    ],
)
def test_when_it_was(period, words):
    assert words in shown(period)


def test_a_denial_is_said_to_be_in_the_words_themselves():
    claim = replace(bare_claim(), text="Nobody was hurt.", polarity=Polarity.DENIED)
    listing = extractions_listing([(Document("", (), "a.txt"), Extraction((claim,)))])
    assert "denied in these words, asserted" in render(listing, Screen(120))


def test_the_articles_own_voice_is_named():
    assert "in the article's own voice" in shown(None)
