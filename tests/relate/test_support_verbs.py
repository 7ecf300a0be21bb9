"""Whatever way it is put, who does what to whom is the same."""

import pytest

from claims import find_claims
from claims.model import Document
from claims.relate.question_text import question_text
from claims.relate.support_verbs import plain
from claims.service import extract_documents
from claims.service.statements import statements_of

ALIKE = (
    ("Norland gave support to the rebels.", "support", "norland", "rebel"),
    ("Norland provides assistance to the rebels.", "help", "norland", "rebel"),
    ("Norland provided the rebels with training.", "train", "norland", "rebel"),
    ("Norland provided the rebels with decades of support.", "support", "norland", "rebel"),
    ("Norland gave a great deal of help to the rebels.", "help", "norland", "rebel"),
    ("Norland resumed its support for the rebels.", "support", "norland", "rebel"),
    ("The rebels received funding from Norland.", "fund", "norland", "rebel"),
    ("The rebels enjoy the backing of Norland.", "support", "norland", "rebel"),
    ("The brigade launched an assault on the harbour.", "attack", "brigade", "harbour"),
    ("The brigade carried out a raid against the depot on Monday.", "attack", "brigade", "depot"),
    ("Parliament gave its approval to the treaty.", "approve", "parliament", "treaty"),
    ("The prosecutor opened an investigation into the bank.", "investigate", "prosecutor", "bank"),
    ("The council imposed a ban on the party.", "ban", "council", "party"),
    ("The envoy paid a visit to the camp.", "visit", "envoy", "camp"),
)

LEFT = (
    "Norland gave the rebels a map.",
    "Norland offered support in May.",
    "The brigade carried out 33 raids on the depot.",
    "The shop provides clothes for children.",
    "The rebels received a letter from Norland.",
    "The council imposed a fine on the party.",
)


def statement(text):
    document = Document(text=text, body=(), input="text")
    ((_, extraction),) = extract_documents([document])
    return extraction, statements_of(document, extraction)


@pytest.mark.parametrize(("text", "verb", "agent", "target"), ALIKE)
def test_a_support_verb_and_its_noun_are_one_verb(text, verb, agent, target):
    (found,) = statement(text)[1]
    assert found.predicate.lemma == verb
    assert found.subject.head == agent
    assert found.object.head.rstrip("s") == target
    assert found.text == text


@pytest.mark.parametrize("text", LEFT)
def test_other_objects_stay_objects(text):
    claims = find_claims(text).claims
    _, statements = statement(text)
    assert [one.predicate for one in statements] == [claim.predicate for claim in claims]


@pytest.mark.parametrize(("text", "verb", "agent", "target"), ALIKE)
def test_reading_twice_is_reading_once(text, verb, agent, target):
    (found,) = statement(text)[1]
    assert plain(found) == found


@pytest.mark.parametrize(("text", "verb", "agent", "target"), ALIKE)
def test_the_question_asks_in_the_words_of_the_sentence(text, verb, agent, target):
    (found,) = statement(text)[1]
    assert question_text(found).startswith(f"Is it true that {text[0].lower()}") or (
        question_text(found) == f"Is it true that {text.rstrip('.')}?"
    )
