"""Attributions of whole articles: the network, with the rules for plain constructions behind it."""

from importlib.resources import files

import pytest

from claims.extract import attribution
from claims.extract.attribution import find_attributions
from claims.extract.attribution_network import WEIGHTS, network
from claims.extract.quotation import find_quotations

MEGABYTE = 1_000_000


def read(nlp, *texts):
    docs = [nlp(text) for text in texts]
    found = find_attributions(docs, [find_quotations(text) for text in texts])
    return [(doc, one) for doc, each in zip(docs, found, strict=True) for one in each]


def words(doc, tokens):
    return " ".join(doc[token].text for token in tokens)


def test_the_weights_are_installed_and_small():
    assert network() is not None
    assert (files("claims.extract") / WEIGHTS).stat().st_size < 10 * MEGABYTE


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The coach insisted that the pitch was safe.", "The coach", "insisted", "pitch was safe"),
        ("The pitch was safe, the coach insisted.", "the coach", "insisted", "pitch was safe"),
        (
            "According to the harbour office, nine ships sank.",
            "harbour office",
            "According",
            "nine",
        ),
        (
            "Nine ships, according to the harbour office, sank.",
            "harbour office",
            "according",
            "sank",
        ),
        (
            "A survey of farmers shows that yields fell.",
            "A survey of farmers",
            "shows",
            "yields fell",
        ),
        ("The data suggest prices are rising.", "The data", "suggest", "prices are rising"),
        ("Lund's claim that the dam was safe angered many.", "Lund", "claim", "dam was safe"),
        ("The union accused the firm of hiding losses.", "The union", "accused", "hiding losses"),
        ("Doctors are convinced the water is unsafe.", "Doctors", "convinced", "water is unsafe"),
        (
            "The envoy was quoted as saying that talks failed.",
            "The envoy",
            "saying",
            "talks failed",
        ),
        ("As one teacher put it, the school was forgotten.", "one teacher", "put", "was forgotten"),
        ("Critics call the tax “a fine on the poor”.", "Critics", "call", "fine on the poor"),
        ("“We lost everything,” said Ada Brenn, a baker.", "Ada Brenn", "said", "lost everything"),
        ("Two aides, asking not to be named, said he quit.", "Two aides", "said", "he quit"),
        ("Brenn, whose shop burned down, says nobody helped.", "Brenn", "says", "nobody helped"),
        ("The camp held 900 men, Oskar Lindt writes.", "Oskar Lindt", "writes", "900 men"),
        ("The board announced the closure of two plants.", "The board", "announced", "closure"),
        ("The mayor tweeted: “The road is open.”", "The mayor", "tweeted", "road is open"),
        ("Villagers recalled how troops had burned the mill.", "Villagers", "recalled", "mill"),
        ("In her view, the truce never held.", "her", "view", "truce never held"),
    ],
)
def test_who_says_what(nlp, text, source, cue, content):
    found = [
        (words(doc, one.source), words(doc, one.cue_tokens), words(doc, one.content))
        for doc, one in read(nlp, text)
        if one.asserts
    ]
    assert any(source in who and cue in how and content in what for who, how, what in found), found


@pytest.mark.parametrize(
    ("text", "denies", "hedges", "asserts"),
    [
        ("The clinic denied that it had run out of oxygen.", True, False, True),
        ("The clinic dismissed the report as being full of lies.", False, False, True),
        ("The clinic dismissed reports that it had run out of oxygen.", True, False, True),
        ("The clinic did not say that it had run out of oxygen.", False, False, False),
        ("The clinic wants the ministry to send oxygen.", False, False, False),
        ("Nurses allege that the clinic hid the deaths.", False, True, True),
        ("It is feared that dozens drowned.", False, True, True),
        ("The clinic said that it had run out of oxygen.", False, False, True),
        ("The clinic promised to publish its records.", False, False, False),
        ("Nurses asked whether the clinic had oxygen.", False, False, False),
        ("According to nurses, the clinic had no oxygen.", False, False, True),
        ("Lund was accused of selling the oxygen.", False, True, False),
    ],
)
def test_what_a_cue_does_with_its_content(nlp, text, denies, hedges, asserts):
    ((_, one),) = read(nlp, text)
    assert (one.denies, one.hedges, one.asserts) == (denies, hedges, asserts)


def test_a_stand_on_a_thing_says_nothing_about_it(nlp):
    found = read(nlp, "Ministers backed the plan, which was drawn up in May.")
    assert [(one.rule, one.asserts) for _, one in found] == [("stance", False)]


def test_whom_a_source_cites_is_inside_it(nlp):
    text = "Harbour Radio reported, citing two pilots, that the port had closed."
    found = [words(doc, one.source) for doc, one in read(nlp, text)]
    assert found == ["Harbour Radio", "two pilots"]


def test_a_quotation_that_is_split_belongs_to_one_speaker(nlp):
    ((doc, one),) = read(nlp, "“We stayed,” Brenn told us. “There was no bus.”")
    assert words(doc, one.source) == "Brenn"
    assert "stayed" in words(doc, one.content)
    assert "bus" in words(doc, one.content)


def test_a_quotation_without_a_speaker_is_nobody_in_particular(nlp):
    found = read(nlp, "“There was no bus.”")
    assert [(one.source, one.rule) for _, one in found] == [((), "quotation")]


def test_without_the_network_the_rules_find_them(nlp, monkeypatch):
    monkeypatch.setattr(attribution, "network", lambda: None)
    ((doc, one),) = read(nlp, "The coach said that the pitch was safe.")
    assert (one.rule, words(doc, one.source)) == ("said_clause", "The coach")


def test_a_text_without_words_has_none(nlp):
    assert read(nlp) == []
    assert read(nlp, "", " ") == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The residents were told that the water would return on Monday.", ""),
        ("The guards were warned by the mayor that the bridge was mined.", "the mayor"),
    ],
)
def test_who_is_told_something_does_not_say_it(nlp, text, source):
    ((doc, one),) = read(nlp, text)
    assert (words(doc, one.source), one.hedges) == (source, False)
