"""Two short texts as wholes: how words meet, what clashes, and what the judge makes of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extract import read_words
from claims.model import RelationKind, Verdict
from claims.relate.align import NOTHING
from claims.relate.texts.clashes import (
    exchanged_roles,
    opposites,
    opposites_of_one,
    unlike_numbers,
)
from claims.relate.texts.cues import rejections
from claims.relate.texts.features import covered, features
from claims.relate.texts.judge import CLASHES, KINDS, Judge, trained
from claims.relate.texts.passage import Passage
from claims.relate.texts.senses import exclude, senses
from claims.relate.texts.verdict import LONGEST, judge_words


def passage(text):
    return Passage(text, read_words(text))


def judged(a, b, by_claims=NOTHING):
    return judge_words(by_claims, passage(a), passage(b))


@pytest.mark.parametrize(
    ("left", "right"),
    [("murder", "slay"), ("arrest", "detention"), ("explode", "blast"), ("resign", "resignation")],
)
def test_verb_and_noun_of_one_event_share_a_class(left, right):
    assert senses(left) & senses(right)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("alive", "dead", True),
        ("acquit", "guilty", True),
        ("remain", "resign", True),
        ("dead", "kill", False),
        ("rise", "climb", False),
        ("bridge", "river", False),
    ],
)
def test_words_that_exclude_each_other(left, right, expected):
    assert exclude(left, right) is exclude(right, left) is expected


@pytest.mark.parametrize(
    ("a", "b", "share"),
    [
        ("Rebels raided the depot.", "The depot was attacked by rebels at dawn.", 1.0),
        ("The WHO closed the clinic.", "The World Health Organization shut a clinic.", 1.0),
        ("The mayor sang.", "A storm flooded three villages.", 0.0),
    ],
)
def test_a_text_is_covered_by_what_means_the_same(a, b, share):
    met, _ = covered(passage(a), passage(b))
    assert features(met, met)["coverage"] == pytest.approx(share, abs=0.15)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("The diver is alive.", "The diver is dead.", {"alive", "dead"}),
        ("The diver is alive.", "The diver is well.", None),
    ],
)
def test_opposites_are_found_among_what_is_not_shared(a, b, expected):
    found = opposites(*covered(passage(a), passage(b)))
    assert (found and set(found)) == expected


@pytest.mark.parametrize(
    ("a", "b", "of_one"),
    [
        ("The firm cut wages.", "The firm raised wages.", True),
        ("Wages rose.", "Wages fell.", True),
        ("The firm raised wages.", "Wages were cut.", True),
        ("The firm cut wages.", "Its profits rose.", False),
        ("The ferry sank, drowning ten.", "Divers looked for survivors of the ferry.", False),
    ],
)
def test_opposites_are_said_of_what_they_change(a, b, of_one):
    met, back = covered(passage(a), passage(b))
    assert opposites(met, back)
    assert opposites_of_one(met, back) is of_one


@pytest.mark.parametrize(
    ("a", "b", "agree"),
    [
        ("Lind has lung disease.", "Lind has kidney disease.", False),
        ("Lind led the tax office.", "Lind led the patent office.", False),
        ("Lind has a lung disease.", "Lind has lung disease.", True),
        ("Lind has lung disease.", "Lind suffers from a disease of the lung.", True),
    ],
)
def test_kinds_of_one_thing_differ(a, b, agree):
    assert (judged(a, b).relation is RelationKind.CORROBORATES) is agree


def test_numbers_of_one_thing_differ():
    met, _ = covered(passage("The ferry carried 80 cars."), passage("The ferry carried 95 cars."))
    assert set(unlike_numbers(met) or ()) == {"80", "95"}
    met, _ = covered(passage("80 cars burnt."), passage("95 houses burnt."))
    assert unlike_numbers(met) is None


def test_roles_are_exchanged():
    met, _ = covered(passage("The wolf chased the dog."), passage("The dog chased the wolf."))
    assert exchanged_roles(met) is not None
    met, _ = covered(passage("The wolf chased the dog."), passage("A wolf chased a dog."))
    assert exchanged_roles(met) is None


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("The plant leaked.", "The plant did not leak.", {"negation"}),
        ("The plant leaked.", "Story of the leaking plant is a hoax.", {"denial"}),
        ("The plant did not leak.", "Story of the leaking plant is a hoax.", set()),
        ("The plant did not leak.", "The plant never leaked.", set()),
        ("The plant leaked.", "No, the plant is fine.", {"opener"}),
    ],
)
def test_what_only_one_text_rejects(a, b, expected):
    assert expected <= set(rejections(passage(a), passage(b)))
    assert bool(rejections(passage(a), passage(b))) == bool(expected)


AGREEING = [
    ("The senator resigned on Monday.", "The resignation of the senator came on Monday."),
    ("Police detained the ferry captain.", "The captain of the ferry was arrested by police."),
    ("A bomb exploded at the Kell market.", "Blast at the Kell market"),
]
CLASHING = [
    ("The singer Mara Holt is dead.", "Mara Holt not dead, report is a hoax"),
    ("A shark swam into the Kell subway.", "No, a shark did not swim into the Kell subway"),
    ("The court acquitted the banker.", "The court found the banker guilty."),
    ("The tower is intact.", "The tower was destroyed."),
    ("Divers found no gold in the wreck.", "Gold was found in the wreck."),
]
APART = [
    ("The senator resigned on Monday.", "A blizzard closed the airport in Imber."),
    ("The parade was cancelled.", "The parade will take place."),
    ("Anna Kole is the mayor of Kell.", "Peter Ramm is the mayor of Kell."),
    ("The suspect was born in Spain.", "The suspect was born in France."),
    ("The port of Kell was built in 1931.", "The mayor of Kell opened a school."),
]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        *((a, b, "corroborates") for a, b in AGREEING),
        *((a, b, "contradicts") for a, b in CLASHING),
        *((a, b, "unrelated") for a, b in APART),
    ],
)
def test_the_verdict_is_the_same_whichever_text_comes_first(a, b, expected):
    found = judged(a, b)
    assert found == judged(b, a)
    assert found.relation == expected
    assert 0 < found.score <= 1
    assert found.explanation.endswith(".")


@pytest.mark.parametrize(("a", "b"), CLASHING)
def test_a_contradiction_names_what_clashes(a, b):
    found = judged(a, b)
    assert any(code.endswith(":clash") for code in found.reasons)


def test_what_claims_tell_comes_first():
    told = Verdict(RelationKind.UPDATES, 0.9, ("quantity:clash",), "so")
    assert judged(*AGREEING[0], by_claims=told) == told
    for code in ("period:different", "predicate:clash"):
        apart = Verdict(RelationKind.UNRELATED, 1.0, (code,), "so")
        assert judged(*AGREEING[0], by_claims=apart) == apart


def test_unlike_counts_are_left_to_the_claims_unless_the_numbers_are_the_same():
    apart = Verdict(RelationKind.UNRELATED, 1.0, ("counted:different",), "so")
    few = "The mill cut 40 jobs."
    assert judged(few, "The mill cut 90 jobs.", by_claims=apart) == apart
    assert judged(few, "The mill laid off 40 employees.", by_claims=apart) != apart


@pytest.mark.parametrize("text", ["", "?", "The mayor sang. " * LONGEST])
def test_empty_and_long_texts_are_left_to_their_claims(text):
    assert judged(text, "The mayor sang.") == NOTHING


@given(st.dictionaries(st.sampled_from([*trained().weights]), st.floats(0, 1)))
def test_likelihoods_make_one_and_nothing_clashes_without_a_clash(some):
    values = dict.fromkeys(trained().weights, 0.0) | some | dict.fromkeys(CLASHES, 0.0)
    likely = trained().likelihoods(values)
    assert sum(likely.values()) == pytest.approx(1)
    assert trained().decide(values)[0] is not RelationKind.CONTRADICTS


def test_every_feature_has_its_weights_and_no_weight_is_without_a_feature():
    found = features(*covered(passage(AGREEING[0][0]), passage(AGREEING[0][1])))
    assert set(found) == set(trained().weights)
    assert {len(row) for row in trained().weights.values()} == {len(KINDS)}


def test_a_contradiction_must_be_likely_enough():
    values = dict.fromkeys(trained().weights, 0.0) | {"negation": 1.0}
    unsure = Judge((0.0, 1.0, 0.0), dict.fromkeys(values, (0.0, 0.0, 0.0)), threshold=0.5)
    assert unsure.decide(values)[0] is RelationKind.UNRELATED
