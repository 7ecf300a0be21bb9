"""Which figures of one story answer one question: of the event, or of the same told of somebody."""

from dataclasses import replace
from datetime import date

import pytest

from claims.model import Comparator, Part, Predicate, RelationKind
from claims.relate.figures.of_story import answer_one_question

from .drawn import about, figure

AGREE, DIFFER = RelationKind.CORROBORATES, RelationKind.CONTRADICTS


def told(marked, *, who="", verb="", day=None, **known):
    one = figure(marked, **known)
    subject = Part(who, (), who.split()[-1].lower() if who else "", who or None)
    statement = replace(
        one.statement,
        subject=subject,
        predicate=Predicate(verb, verb, ()),
        published=date(2031, 6, day) if day else None,
    )
    return replace(one, statement=statement)


def toll(number, **known):
    return told(f"The quake killed [{number}] people.", counts="person", role="killed", **known)


def strength(number, **known):
    return told(f"The quake had a magnitude of [{number}].", counts="magnitude", **known)


def points(number, who, verb, day=3):
    text = f"{who} {verb}ed [{number}] points."
    return told(text, counts="point", who=who, verb=verb, day=day)


def patients(number):
    marked = f"The quake injured [{number}] patients."
    return told(marked, counts="patient", role="injured", day=3)


def injured(text):
    return told(text, counts="person", role="injured", day=3)


def displaced(number):
    return told(f"The flood displaced [{number}] people.", counts="person", role="displaced")


def inside(number, counts):
    return told(f"[{number}] {counts} sat in the hall.", counts=counts, verb="sit")


SEVERAL = replace(
    inside(2, "woman"),
    quantity=replace(
        inside(2, "woman").quantity, low=2, high=10, value=None, comparator=Comparator.VAGUE
    ),
)


def worth(number, what):
    marked = f"Papers say {what} is worth [{number}] million dollars."
    return told(marked, unit="USD", who=what, verb="be")


def at_least(number, what):
    one = worth(number, what)
    bound = replace(one.quantity, high=None, comparator=Comparator.AT_LEAST)
    return replace(one, quantity=bound)


def charged(number, who):
    one = told(f"{who} was charged with [{number}] counts.", counts="count", who=who, verb="charge")
    predicate = replace(one.statement.predicate, passive=True)
    return replace(one, statement=replace(one.statement, predicate=predicate))


ABOUT_SIX = replace(strength(6), quantity=about(6))
ABOUT_SIX_DATED = replace(strength(6, day=4), quantity=about(6))
MARCH = told("A quake with a magnitude of [6] struck in March.", counts="magnitude")

BLAST = injured("A blast in Orsk injured [5] people.")
CRASH = injured("A bus crash in Orsk injured [9] people.")
SECOND = injured("A second bomb blast in Orsk injured [9] people.")
LATER = injured("The explosion in Orsk injured [9] people.")

CASES = (
    ("two kinds of event", DIFFER, BLAST, CRASH, False),
    ("two events of a kind", DIFFER, BLAST, SECOND, False),
    ("one event in two words", DIFFER, BLAST, LATER, True),
    ("patients and people", DIFFER, patients(20), injured("It injured [31] people."), False),
    ("a toll agrees undated", AGREE, toll(12), toll(12), True),
    ("tolls differ on known days", DIFFER, toll(12, day=3), toll(14, day=4), True),
    ("tolls differ, one undated", DIFFER, toll(12, day=3), toll(14), False),
    ("strengths differ on known days", DIFFER, strength(5, day=3), strength(6, day=3), True),
    ("strengths differ undated", DIFFER, strength(5), strength(6), False),
    ("what can happen", DIFFER, strength(5, day=3), strength(6, day=3, verb="can cause"), False),
    ("one deed of one", DIFFER, points(20, "Ana", "score"), points(22, "Ana", "score"), True),
    ("one undated", DIFFER, points(20, "Ana", "score"), points(22, "Ana", "score", None), False),
    ("two deeds of one", DIFFER, points(20, "Ana", "score"), points(22, "Ana", "need"), False),
    ("one deed of two", DIFFER, points(20, "Ana", "score"), points(22, "Bo", "score"), False),
    ("two deeds agree", AGREE, points(20, "Ana", "score"), points(20, "Ana", "need"), False),
    ("points of one", AGREE, points(20, "Ana Lind", "score"), points(20, "Ana", "score"), True),
    ("points of two", AGREE, points(20, "Ana", "score"), points(20, "Bo", "score"), False),
    ("women and children", AGREE, inside(5, "woman"), inside(5, "child"), False),
    ("women twice", AGREE, inside(5, "woman"), inside(5, "woman"), True),
    ("several and a number", AGREE, inside(2, "woman"), SEVERAL, False),
    ("what it is worth", AGREE, worth(7, "it"), worth(7, "the deal"), False),
    ("one deal", AGREE, worth(7, "the deal"), worth(7, "the deal"), True),
    ("room for each other", AGREE, at_least(160, "offer"), worth(200, "offer"), False),
    ("a bound at the figure", AGREE, at_least(160, "offer"), worth(160, "offer"), True),
    ("two who are charged", AGREE, charged(2, "Ana Lind"), charged(2, "Bo Rask"), False),
    ("one who is charged", AGREE, charged(2, "Ana Lind"), charged(2, "Lind"), True),
    ("an unnamed suspect", AGREE, charged(2, "Ana Lind"), charged(2, "the suspect"), True),
    ("one strength undated", AGREE, strength(6), strength(6, day=3), True),
    ("strengths alike undated", AGREE, ABOUT_SIX, strength(5.7, day=3), False),
    ("strengths alike on known days", AGREE, ABOUT_SIX_DATED, strength(5.7, day=3), True),
    ("a strength of another month", AGREE, MARCH, strength(6, day=3), False),
    ("a toll and a plain count", AGREE, displaced(60), inside(60, "person"), False),
    ("bare numbers", AGREE, told("It stood at [7]."), told("It stood at [7]."), False),
)


@pytest.mark.parametrize(("name", "kind", "a", "b", "one"), CASES, ids=[case[0] for case in CASES])
def test_figures_of_one_story(name, kind, a, b, one):
    assert answer_one_question(kind, a, b) is answer_one_question(kind, b, a) is one


def test_one_person_is_known_by_the_age():
    a = told("The climber, aged 36, fell [150] metres.", unit="m", verb="fall")
    b = told("A 36-year-old died after slipping [60] metres.", unit="m", verb="die")
    c = told("A 61-year-old died after slipping [60] metres.", unit="m", verb="die")
    assert answer_one_question(DIFFER, a, b)
    assert not answer_one_question(DIFFER, a, c)
