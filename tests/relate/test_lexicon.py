"""The tables of words."""

from collections import Counter

import pytest

from claims.relate.antonyms import COMPLEMENTARY, CONTRARY
from claims.relate.lexicon import (
    complementary,
    kind_of,
    noun_class,
    opposed,
    predicate_class,
    predicate_group,
    widest_class,
)
from claims.relate.nouns import KIND_OF, NOUN_CLASSES
from claims.relate.verbs import PREDICATE_CLASSES, REPEATABLE, ROLE_OF_CLASS


@pytest.mark.parametrize("table", [PREDICATE_CLASSES, NOUN_CLASSES], ids=["verbs", "nouns"])
def test_a_word_stands_in_one_class(table):
    seen = Counter(word for words in table.values() for word in words)
    assert [word for word, times in seen.items() if times > 1] == []


def test_tables_name_known_classes():
    assert set(ROLE_OF_CLASS) <= set(PREDICATE_CLASSES)
    assert set(PREDICATE_CLASSES) >= REPEATABLE
    assert set(KIND_OF) | set(KIND_OF.values()) <= set(NOUN_CLASSES)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("raid", "assault"),
        ("slay", "kill"),
        ("free", "release"),
        ("grow", "climb"),
        ("set up", "form"),
        ("ink", "sign"),
    ],
)
def test_synonyms(left, right):
    assert predicate_class(left) == predicate_class(right)


@pytest.mark.parametrize(
    ("left", "right", "exhaustive"),
    [
        ("grow", "decline", False),
        ("open", "shut", True),
        ("win", "lose", False),
        ("permit", "outlaw", False),
        ("turn down", "approve", True),
        ("free", "detain", False),
        ("verify", "deny", False),
        ("survive", "perish", True),
        ("dead", "alive", True),
        ("start", "conclude", False),
        ("call off", "hold", False),
    ],
)
def test_opposites(left, right, exhaustive):
    assert opposed(left, right)
    assert opposed(right, left)
    assert complementary(left, right) is exhaustive
    assert predicate_group(left) == predicate_group(right)


def test_no_class_is_opposed_to_itself():
    assert not any(predicate_class(x) == predicate_class(y) for x, y in COMPLEMENTARY + CONTRARY)


@pytest.mark.parametrize("lemma", ["attack", "say", "sign", "walk"])
def test_a_word_is_not_opposed_to_itself(lemma):
    assert not opposed(lemma, lemma)


def test_kinds():
    assert kind_of("soldier", "person")
    assert not kind_of("person", "soldier")
    assert not kind_of("person", "person")
    assert widest_class(noun_class("blast")) == "attack"
