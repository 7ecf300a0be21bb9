"""What a claim says of its subject, as text and lemma."""

import pytest

from tests.extract.claims_of import extraction_of


@pytest.mark.parametrize(
    ("text", "predicate", "lemma"),
    [
        ("Ada Lind hand-delivered a letter.", "hand-delivered", "hand-deliver"),
        ("Ada Lind self-published the book.", "self-published", "self-publish"),
        ("Ada Lind tried to hand-deliver a letter.", "tried to hand-deliver", "try hand-deliver"),
        ("Ada Lind delivered a hand-written letter.", "delivered", "deliver"),
        ("Ada Lind - by hand - delivered a letter.", "delivered", "deliver"),
    ],
)
def test_a_verb_keeps_what_a_hyphen_ties_to_it(text: str, predicate: str, lemma: str) -> None:
    told = extraction_of(text).claims[0].predicate
    assert (told.text, told.lemma) == (predicate, lemma)
