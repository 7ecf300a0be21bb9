"""Witnesses: whom a statement goes back to."""

import pytest

from claims.relate.compare import compare
from claims.relate.witness import explain_witnesses, is_named, same_witness, witness

from .statements import attacks, stored


@pytest.mark.parametrize(
    ("slots", "expected"),
    [
        ({"chain": ("PICSS",), "source": "Post"}, "speaker:PICSS"),
        ({"chain": ("Dawn", "PICSS"), "source": "Post"}, "speaker:PICSS"),
        ({"chain": ("PICSS", "officials"), "source": "Post"}, "speaker:PICSS"),
        ({"chain": ("officials",), "source": "Post"}, "speaker:Post"),
        ({"chain": ("officials",), "source": "Post", "copy_of": 7}, "copy:7"),
        ({"source": "Post"}, "speaker:Post"),
        ({"source": "The Post"}, "speaker:Post"),
        ({"source": "Post", "agency": "Reuters"}, "speaker:Reuters"),
        ({"source": "Post", "agency": "Reuters", "copy_of": 7}, "speaker:Reuters"),
        ({"source": "Post", "agency": "Reuters", "chain": ("PICSS",)}, "speaker:PICSS"),
        ({"chain": ("Ada Lund's attorney",)}, "speaker:Ada Lund's lawyer"),
        ({"chain": ("Ada Lund’ s lawyer",)}, "speaker:Ada Lund's lawyer"),
        ({"chain": ("Ada Lund's rep",)}, "speaker:Ada Lund's spokesman"),
        ({"chain": ("Ada Lund's reporter",)}, "speaker:Ada Lund's reporter"),
        ({}, "article:-"),
    ],
)
def test_witness(slots, expected):
    assert witness(attacks(33, **slots)) == expected


@pytest.mark.parametrize(
    "speaker",
    [
        "officials",
        "police",
        "The authorities",
        "two security sources",
        "witnesses",
        "he",
        "a senior official",
        "her father",
        "Firefighters",
        "analysis",
        "It",
        "the ministry",
        "governor",
    ],
)
def test_anybody_of_a_kind_is_no_witness(speaker):
    assert not is_named(speaker)


@pytest.mark.parametrize(
    "speaker",
    ["PICSS", "Noor Wali Mehsud", "the Kabul police", "Interior Ministry", "the Defence Ministry"],
)
def test_somebody_is_a_witness(speaker):
    assert is_named(speaker)


def test_an_unknown_article_is_not_the_same_as_another():
    assert not same_witness(attacks(33), attacks(33))


def test_a_verdict_says_when_both_have_one_origin():
    a, b = (
        attacks(33, chain=("PICSS",), source="Post"),
        attacks(33, chain=("PICSS",), source="Star"),
    )
    verdict = compare(stored(a, 1), stored(b, 2))
    assert verdict.relation == "corroborates"
    assert verdict.same_witness


def test_witnesses_are_counted_apart_from_articles():
    told = [stored(attacks(33, chain=("PICSS",)), number) for number in (1, 2, 3)]
    assert explain_witnesses(told) == "3 articles, 1 witness: PICSS"
    more = [*told, stored(attacks(33, source="Post"), 4)]
    assert explain_witnesses(more) == "4 articles, 2 witnesses: PICSS, Post"


def test_an_outlet_that_is_cited_is_the_outlet_in_its_own_voice():
    own = attacks(33, source="The Dornach Post")
    citing = attacks(33, source="Star", chain=("Dornach Post",))
    assert same_witness(own, citing)
    assert not same_witness(own, attacks(33, source="Star"))


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ({"authors": ("Ada Lund",)}, {"authors": ("Ada Lund", "Bo Weir")}, True),
        ({"authors": ("Ada Lund",)}, {"authors": ("Bo Weir",)}, False),
        ({"authors": ("Staff Reporter",)}, {"authors": ("Staff Reporter",)}, False),
        ({"authors": ("Ada Lund",)}, {"authors": ("Ada Lund",), "chain": ("PICSS",)}, False),
        ({}, {}, False),
    ],
)
def test_what_one_author_writes_for_two_sources_has_one_origin(left, right, same):
    a, b = attacks(33, source="Post", **left), attacks(33, source="Star", **right)
    assert same_witness(a, b) is same
    assert same_witness(b, a) is same
