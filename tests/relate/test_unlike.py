"""Opposite answers of one actor that are of two things contradict nothing."""

from datetime import date

import pytest

from claims.model import RelationKind
from claims.relate.compare import compare
from claims.relate.context import of_one_event

from .statements import DENIED, exactly, say, stored

LIND = ("Ada Lind", "lind", "Ada Lind")
DAY = date(2031, 5, 4)


def told(text, verb, object_=None, *beside, **slots):
    complements = tuple((words, words.split()[-1]) for words in beside)
    return say(text, LIND, verb, object_, complements=complements, published=DAY, **slots)


PAIRS = [
    pytest.param(
        told("Ada Lind is with harbour workers.", "is/be", None, "harbour workers"),
        told(
            "Ada Lind was not at harbour talks.",
            "was not/be",
            None,
            "harbour talks",
            polarity=DENIED,
        ),
        id="elsewhere",
    ),
    pytest.param(
        told("Ada Lind jumped into Tarn.", "jumped/jump", None, "Tarn"),
        told("Ada Lind fell short.", "fell/fall", None, "short"),
        id="nothing shared",
    ),
    pytest.param(
        told("Ada Lind continued on Sunday.", "continued/continue"),
        told("Ada Lind finished in a strong third place.", "finished/finish", None, "third place"),
        id="one says nothing more",
    ),
    pytest.param(
        told("Ada Lind keeps winning.", "keeps winning/win"),
        told("Ada Lind can't win.", "can't win/win", polarity=DENIED),
        id="only cannot",
    ),
    pytest.param(
        told("Ada Lind would rather win a vote.", "would rather win/win", ("a vote", "vote")),
        told(
            "Ada Lind will not win a vote.", "will not win/win", ("a vote", "vote"), polarity=DENIED
        ),
        id="preference",
    ),
]


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_they_are_unrelated_in_two_articles(a, b):
    assert compare(stored(a, 1), stored(b, 2)).relation is RelationKind.UNRELATED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            told("Ada Lind signed the treaty.", "signed/sign", ("the treaty", "treaty")),
            told(
                "Ada Lind did not sign the treaty.",
                "did not sign/sign",
                ("the treaty", "treaty"),
                polarity=DENIED,
            ),
        ),
        (
            told("Ada Lind won the Tarn vote.", "won/win", ("the Tarn vote", "vote")),
            told("Ada Lind lost the Tarn vote.", "lost/lose", ("the Tarn vote", "vote")),
        ),
    ],
)
def test_what_is_of_one_thing_still_contradicts(a, b):
    assert compare(stored(a, 1), stored(b, 2)).relation is RelationKind.CONTRADICTS


def test_shares_of_nothing_are_of_one_thing_only_where_one_event_is_told():
    low, high = (
        told(
            f"Ada Lind received {share} percent.",
            "received/receive",
            (f"{share} percent", "percent"),
            quantity=exactly(share, None, unit="%"),
        )
        for share in (38, 49)
    )
    assert compare(stored(low, 1), stored(high, 2)).relation is RelationKind.UNRELATED
    one = of_one_event(stored(low, 1), stored(high, 2))
    assert compare(*one).relation is RelationKind.CONTRADICTS
