"""Claims that no longer read as sentences are told by the words that are left."""

import pytest

from claims import language
from claims.extract.clause import clause_of
from claims.extract.verb import own_subject
from claims.extract.wellformed import RULES, is_whole
from tests.extract.claims_of import extraction_of, texts_of


def claims_of(text: str):
    return extraction_of(text).claims


def broken_by(text: str, head: str, words: str) -> set[str]:
    """Return the rules that find fault with a cut of a sentence at the clause of ``head``."""
    doc = next(iter(language.parse([text])))
    verb = next(t for t in doc if t.text == head)
    kept, wanted = [], words.split()
    for token in doc:
        if wanted and token.text == wanted[0]:
            kept.append(token)
            wanted.pop(0)
    assert not wanted
    clause = clause_of(verb, own_subject(verb), "main")
    found = {rule.__name__ for rule in RULES if rule(clause, kept)}
    assert is_whole(clause, kept) is not bool(found)
    return found


@pytest.mark.parametrize(
    ("text", "head", "words", "rule"),
    [
        ("The mill on the hill closed .", "closed", "The mill on the hill", "lacks_verb"),
        ("The mill closed .", "closed", "The mill closed .", ""),
        ("The guard makes toys .", "makes", "The guard makes", "lacks_object"),
        ("The news came as the mill closed .", "came", "The news came", "lacks_object"),
        ("The mayor does not smoke .", "smoke", "The mayor does smoke", "loses_negation"),
        ("They can't swim .", "swim", "They ca swim", "loses_negation"),
        ("Prices fell after the mill closed .", "fell", "Prices fell closed", "runs_together"),
        (
            "They met guards , who fled , and Karl Mott .",
            "met",
            "They met guards Karl Mott",
            "runs_together",
        ),
        ("It lies between Orsk and Sarn .", "lies", "It lies between Orsk", "parts_pair"),
        ("They met the envoy who fled .", "fled", "who fled", "opens_with_relative"),
        ("It sank while prices rose .", "rose", "while prices rose", "is_subordinate"),
        ("They over-built the mill .", "over", "They over", "cuts_word"),
        ("Ann Vik , head of the bank , left .", "left", "Ann Vik the bank left", "runs_together"),
        ("The mayor is late .", "is", "The mayor is", "lacks_object"),
        ("They try to meet and exceed it .", "exceed", "They exceed it", "is_bare"),
        ("They will meet and exceed it .", "exceed", "They will exceed it", ""),
        ("Was the mill closed ?", "closed", "Was the mill closed", "is_turned"),
        ("He left when no one else would .", "would", "no one else would", "lacks_object"),
        ("The law called for a vote .", "called", "The law called", "lacks_object"),
        ("Prices fell as the mill closed .", "fell", "Prices fell as", "lacks_complement"),
        (
            "She asks how many mills closed .",
            "closed",
            "how many mills closed",
            "opens_with_relative",
        ),
    ],
)
def test_each_rule_knows_its_sign(text: str, head: str, words: str, rule: str) -> None:
    found = broken_by(text, head, words)
    assert rule in found if rule else not found


@pytest.mark.parametrize(
    ("text", "head", "rule"),
    [
        ("The team were late .", "were", ""),
        ("The mill and the farm are old .", "are", ""),
        ("There are two mills .", "are", ""),
        ("The mills are old .", "are", ""),
        ("Data shows a fall .", "shows", ""),
        ("It do not matter .", "matter", "disagrees"),
        ("He and the crew try to help .", "try", ""),
    ],
)
def test_number_may_differ_where_the_noun_allows_it(text: str, head: str, rule: str) -> None:
    assert broken_by(text, head, text) == ({rule} if rule else set())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland made clear it would not be a partner.", "Norland made clear"),
        ("The judges made plain they would hear the case.", "The judges made plain"),
        ("The firm made certain the miners were paid.", ""),
    ],
)
def test_what_somebody_makes_clear_is_no_opening(text, expected):
    told = [claim.text for claim in claims_of(text)]
    assert not any(one.startswith(("Clear", "Plain", "Certain")) for one in told)
    assert not expected or any(one.startswith(expected) for one in told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The harder the wind blew, the longer the crew waited.", []),
        ("The less Diaz said, the more the voters liked her.", []),
        ("The older mill closed in Orsk.", ["The older mill closed in Orsk."]),
        ("The lower court ruled for the firm.", ["The lower court ruled for the firm."]),
    ],
)
def test_half_of_a_measure_is_no_claim(text, expected):
    assert [claim.text for claim in claims_of(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "A total of 30 barns were burned.",
        "A spate of robberies have shaken Sarn.",
        "A string of blasts were heard in Sarn.",
    ],
)
def test_what_measures_several_may_have_a_plural_verb(text: str) -> None:
    assert [claim.text for claim in claims_of(text)] == [text]


def test_a_total_keeps_what_it_is_of():
    text = "Governor Ada Lind told AFP that a total of 14 people had been killed in Sarn."
    assert [claim.text for claim in claims_of(text)] == [
        "A total of 14 people had been killed in Sarn."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Their view of the army as aid from abroad was being drawn down convinced them that it "
        "would fall.",
        "The poll found that 45 percent of voters backed Mrs. Dorn and 42 percent favored Mott.",
        "One woman adopted from Norland in the early 1970s did not learn of her status until 2008.",
    ],
)
def test_the_subject_of_the_next_verb_is_no_claim(text):
    assert not any(text.startswith(claim.rstrip(".")) for claim in texts_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "The union had little trust in the board, the owners or dealing with banks that ran it.",
    ],
)
def test_a_list_is_not_told_without_what_its_joint_opens(text):
    assert not any(claim.endswith((", the owners.", "ponds.")) for claim in texts_of(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dorn sold the farm in Orsk. “Dead broke.”", ["Dorn sold the farm in Orsk."]),
        ("The ferry is ready to be re-opened.", ["The ferry is ready to be re-opened."]),
    ],
)
def test_a_scrap_is_no_claim_and_an_infinitive_keeps_its_mark(
    text: str, expected: list[str]
) -> None:
    assert texts_of(text) == expected
