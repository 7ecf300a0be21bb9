"""Clauses that the parse has spliced with the ones around them, told by cheap signs.

Each rule looks at the verb of a clause; its docstring is its published
documentation. What any of them holds for is left out.
"""

from collections.abc import Callable

from claims.extract.coordination import joint_of, negations
from claims.extract.cues import CLAUSAL
from claims.extract.verb import SUBJECTS, VERBAL
from claims.syntax import Token

SOMEBODY = frozenset("anybody anyone candidate leader one person somebody someone".split())
"""Words for one who is only imagined: "somebody who is going to win"."""

OF_NOUNS = frozenset(
    "applaud attack back beat betray defeat endorse join meet oppose praise slam support visit "
    "welcome".split()
)
"""Verbs of somebody or something, and of no clause."""

SHARES = frozenset({"%", "half", "majority", "percent", "third"})
"""Nouns for a share of a whole."""

SPANS = frozenset("day month quarter week year".split())

TAKING_UP = frozenset({"that", "these", "this", "those"})

DASHES = frozenset({"-", "–", "—", "--"})


def is_concerned(verb: Token) -> bool:
    """A clause that only names what is spoken of: "where wages are concerned"."""
    if verb.lower_ != "concerned":
        return False
    return any(t.lower_ in {"where", "as", "far", "insofar"} for t in verb.lefts)


def is_in_nameless_sentence(verb: Token) -> bool:
    """The verb of a sentence that the parse has hung on a noun: "any step that cuts it helps"."""
    clause = verb.head
    if verb.dep_ != "ccomp" or clause.dep_ != "relcl" or clause.lemma_ in CLAUSAL:
        return False
    return clause.head.dep_ == "ROOT" and clause.head.pos_ == "NOUN"


def holds_two_clauses(verb: Token) -> bool:
    """A verb whose content is two clauses: "has not met Dorn and the mayor of Orsk left"."""
    if verb.lemma_ in CLAUSAL:
        return False
    content = [t for t in verb.rights if t.dep_ == "ccomp" and _has_joined_subjects(t)]
    if verb.lemma_ in OF_NOUNS:
        return bool(content)
    return any(sum(s.dep_ in SUBJECTS for s in t.lefts) > 1 for t in content)


def swallows_last_object(verb: Token) -> bool:
    """A subject joined to the object before it: "(has not met) Dorn and the mayor of Orsk left"."""
    return verb.dep_ == "ccomp" and verb.head.lemma_ in OF_NOUNS and _has_joined_subjects(verb)


def _has_joined_subjects(verb: Token) -> bool:
    if any(t.dep_ == "mark" for t in verb.lefts):
        return False
    subjects = [t for t in verb.lefts if t.dep_ in SUBJECTS]
    return bool(subjects) and any(t.dep_ == "cc" for t in verb.doc[verb.left_edge.i : verb.i])


def joins_share_to_name(verb: Token) -> bool:
    """A share joined to somebody: "40 percent (feared) Norland and 20 percent trusted it"."""
    content = (t for t in verb.rights if t.dep_ == "ccomp" and t.i > verb.i)
    return _has_mixed_subject(verb) or any(_has_mixed_subject(t) for t in content)


def _has_mixed_subject(verb: Token) -> bool:
    subjects = [t for t in verb.lefts if t.dep_ in SUBJECTS]
    if not subjects or subjects[0].pos_ != "PROPN" or verb.dep_ != "ccomp":
        return False
    joined = (*subjects[1:], *(t for t in subjects[0].rights if t.dep_ == "conj"))
    return any(t.lemma_.lower() in SHARES for t in joined)


def takes_up_list(verb: Token) -> bool:
    """A list in front that a "that" takes up: "this nurse, this guard - that is the town"."""
    subjects = [t for t in verb.lefts if t.dep_ in SUBJECTS]
    if len(subjects) < 2 or subjects[-1].lower_ not in TAKING_UP or not subjects[-1].i:
        return False
    return subjects[-1].nbor(-1).text in DASHES


def repeats_relative(verb: Token) -> bool:
    """A second clause on somebody imagined: "if you want one who is able, who is honest"."""
    if verb.dep_ != "relcl" or verb.left_edge.tag_ not in {"WP", "WDT"}:
        return False
    first = verb.left_edge
    earlier = (
        t
        for t in verb.doc[verb.sent.start : first.i]
        if t.dep_ == "relcl" and t.head.lower_ in SOMEBODY and t.left_edge.lower_ == first.lower_
    )
    return any(_opens_alike(t.left_edge, first) for t in earlier)


def _opens_alike(one: Token, other: Token) -> bool:
    return one.nbor().lower_ == other.nbor().lower_


def is_year_on_year(verb: Token) -> bool:
    """A participle lost to "year on year": "aid that was raised year on year"."""
    told = next((t for t in verb.rights if t.dep_ == "attr" and t.lemma_ in SPANS), None)
    if told is None or told.after is None or told.after.lower_ not in {"after", "on", "over"}:
        return False
    return any(t.lemma_ == told.lemma_ for t in told.after.rights)


def contrasts_plans(verb: Token) -> bool:
    """What a "but" sets against a denied plan: "did not plan to sell but rather keep it"."""
    if verb.dep_ == "conj" and verb.head.pos_ in VERBAL:
        return _is_bare(verb) and joint_of(verb) == "but" and _is_denied_plan(verb.head)
    plan = next((t for t in verb.rights if t.dep_ == "xcomp"), None)
    lone = plan is not None and not any(t.dep_ in {"dobj", "prep"} for t in plan.rights)
    return lone and any(t.dep_ == "conj" and contrasts_plans(t) for t in verb.rights)


def _is_denied_plan(verb: Token) -> bool:
    return bool(negations(verb)) and any(t.dep_ == "xcomp" and t.tag_ == "VB" for t in verb.rights)


def _is_bare(verb: Token) -> bool:
    marked = {"aux", "auxpass", *SUBJECTS}
    return verb.tag_ == "VB" and not any(t.dep_ in marked for t in verb.lefts)


RULES: tuple[Callable[[Token], bool], ...] = (
    is_concerned,
    is_in_nameless_sentence,
    holds_two_clauses,
    swallows_last_object,
    joins_share_to_name,
    takes_up_list,
    repeats_relative,
    is_year_on_year,
    contrasts_plans,
)
"""A clause whose verb any of these rules holds for is left out."""
