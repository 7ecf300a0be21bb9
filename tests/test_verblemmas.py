"""Verbs whose forms are spelt like those of another get the infinitive of their spelling."""

import pytest

from claims import language
from claims.verblemmas import mend_verbs

SENTENCES = [
    ("The bank rated the bonds as junk.", "rate"),
    ("A clerk ratted on the director.", "rat"),
    ("The noise scares the horses.", "scare"),
    ("Two workers were slated for promotion.", "slate"),
    ("The court fined the mill.", "fine"),
    ("The court planned a hearing.", "plan"),
    ("The storm spared the harbour.", "spare"),
    ("Support for the strike waned in May.", "wane"),
    ("The union stages a protest each year.", "stage"),
    ("The fire gutted the warehouse.", "gut"),
    ("The senate readmitted the member.", "readmit"),
    ("The army readied its boats.", "ready"),
    ("The choir is singing in the square.", "sing"),
    ("The army routed the rebels.", "rout"),
    ("The widow died in March.", "die"),
    ("The guards tied him to a chair.", "tie"),
    ("Voters re-elected the mayor in May.", "re-elect"),
    ("The town is likely to be re-opened.", "re-open"),
    ("Brenn co-wrote the report.", "co-write"),
]


@pytest.mark.parametrize(("sentence", "verb"), SENTENCES)
def test_a_form_has_the_verb_of_its_spelling(sentence, verb):
    (doc,) = language.parse([sentence])
    assert verb in {token.lemma_ for token in doc if token.pos_ == "VERB"}


def test_a_form_that_has_a_verb_already_keeps_it():
    verbs, exceptions = {"put", "putt", "plan", "plane"}, {"planned": ["plan"]}
    mend_verbs(verbs, exceptions, [["ed", ""]])
    assert verbs == {"put", "putt", "plane"}
    assert "putting" not in exceptions
    assert exceptions["planned"] == ["plan"]
    assert exceptions["planning"] == ["plan"]


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_contractions_are_the_same_with_either_apostrophe(apostrophe):
    text = f"It{apostrophe}s late, they{apostrophe}re here and he can{apostrophe}t sleep."
    (doc,) = language.parse([text])
    assert [t.lemma_ for t in doc if t.pos_ == "AUX"] == ["be", "be", "can"]
    assert doc.text == text
    assert [t.text for t in doc if t.dep_ == "neg"] == [f"n{apostrophe}t"]
