"""What an author tells beside what somebody says: the sentence is then the author's own.

Each rule takes an attribution, a clause of its content and the paragraph, and says
whether the clause is no part of what the speaker says.
"""

from collections.abc import Callable

from claims.extract.clause import Clause
from claims.extract.cues import SPEECH
from claims.extract.factuality_polarity import count
from claims.extract.found import FoundAttribution
from claims.extract.paragraph import Paragraph
from claims.extract.phrase import is_apart
from claims.extract.verb import is_finite, own_subject
from claims.extract.voice import EVIDENCE
from claims.model import Mode
from claims.syntax import Token

LEARNING = frozenset("discover forget learn notice realise realize".split())
"""Verbs by which somebody comes to know what is so: the author tells that it is."""

CONCEDING = frozenset("although though while whereas".split())
"""Words that open what a document is set against."""

BESIDE = frozenset("as while".split())
"""Words that open what goes on beside what somebody says of themselves."""

OPPOSING = frozenset({"contrary", "despite"})
"""Words before what is not so: "contrary to what she says"."""

_COPULAS = frozenset({"be", "become", "remain"})
_PARTING = frozenset({":", ";"})

Rule = Callable[[FoundAttribution, Clause, Paragraph], bool]


def is_description(_one: FoundAttribution, clause: Clause, _paragraph: Paragraph) -> bool:
    """What somebody is, told in passing: "Ana Diaz, a nurse, will run, the party said"."""
    if clause.rule == "apposition":
        return True
    copula = clause.verbs[-1] if clause.verbs else clause.head
    if clause.rule != "relative" or copula.lemma_ not in _COPULAS or not is_apart(clause.head):
        return False
    if any(t.tag_ == "MD" or t.dep_ == "neg" for t in copula.lefts):
        return False
    return any(t.dep_ == "attr" and t.pos_ in {"NOUN", "PROPN"} for t in copula.rights)


def is_learned(one: FoundAttribution, _clause: Clause, paragraph: Paragraph) -> bool:
    """What somebody came to know: "the agency learned that rebels had found the car"."""
    cue = paragraph.doc[one.cue]
    perfect = any(t.lower_ in {"has", "have"} for t in cue.lefts if t.dep_ == "aux")
    return cue.lemma_ in LEARNING and not perfect and not one.denies


def is_conceded(one: FoundAttribution, clause: Clause, paragraph: Paragraph) -> bool:
    """What a document is set against: "the poll shows that although she ran, few knew her"."""
    verb = clause.head
    if clause.rule != "adverbial" or not _opens_with(verb, CONCEDING) or verb.i > verb.head.i:
        return False
    return any(paragraph.doc[i].lemma_.lower() in EVIDENCE for i in one.source)


def is_beside_speaker(one: FoundAttribution, clause: Clause, paragraph: Paragraph) -> bool:
    """What goes on while somebody speaks of it: "as rents rise, it is time, she said, to act"."""
    cue, verb = paragraph.doc[one.cue], clause.head
    if clause.rule != "adverbial" or not _opens_with(verb, BESIDE) or cue.lemma_ not in SPEECH:
        return False
    return verb.right_edge.i < verb.head.i < one.cue < max(one.content)


def is_before_colon(one: FoundAttribution, clause: Clause, paragraph: Paragraph) -> bool:
    """What a colon parts from what is said: "rents fell: bread cost ten crowns, she said"."""
    between = list(paragraph.doc[clause.head.i : max(one.cue, clause.head.i)])
    marks = [t.i for t in between if t.text in _PARTING]
    if len(marks) != 1 or paragraph.doc[marks[0]].text != ":":
        return False
    behind = (t for t in between if t.i > marks[0])
    return any(is_finite(t) and own_subject(t) is not None for t in behind)


def is_supposed_otherwise(one: FoundAttribution, clause: Clause, paragraph: Paragraph) -> bool:
    """What others think is not so: "the storm won't sink the plan, as some have feared"."""
    cue = paragraph.doc[one.cue]
    as_clause = cue.dep_ in {"advcl", "prep", "pcomp"} and _opens_with(cue, frozenset({"as"}))
    return as_clause and cue.i > clause.head.i and count(clause.head) % 2 == 1


def is_set_against(one: FoundAttribution, clause: Clause, paragraph: Paragraph) -> bool:
    """What stands before a contrast with a source of its own: "rose, though it fell in a poll"."""
    cue = paragraph.doc[one.cue]
    inside = next((t for t in (cue, *cue.ancestors) if _is_contrast(t)), None)
    if inside is not None:
        return clause.head.i < inside.left_edge.i
    own = range(clause.head.left_edge.i, clause.head.right_edge.i + 1)
    return _is_contrast(clause.head) and any(
        other.cue in own and clause.head.i in other.content for other in paragraph.attributions
    )


def is_contrary(one: FoundAttribution, clause: Clause, paragraph: Paragraph) -> bool:
    """What is so whatever somebody says: "contrary to what she says, the mine is open"."""
    phrase = next((t for t in paragraph.doc[one.cue].ancestors if t.lower_ in OPPOSING), None)
    return phrase is not None and not phrase.is_ancestor(clause.head)


def _is_contrast(verb: Token) -> bool:
    return verb.dep_ == "advcl" and verb.i > verb.head.i and _opens_with(verb, CONCEDING)


def _opens_with(verb: Token, words: frozenset[str]) -> bool:
    return any(t.dep_ in {"mark", "advmod", "prep"} and t.lower_ in words for t in verb.lefts)


RULES: tuple[Rule, ...] = (
    is_description,
    is_learned,
    is_conceded,
    is_beside_speaker,
    is_before_colon,
    is_supposed_otherwise,
    is_set_against,
    is_contrary,
)
"""A clause that any of these rules holds for is told by the author."""


def is_author_s(one: FoundAttribution, clause: Clause, paragraph: Paragraph) -> bool:
    """Say whether the author tells a clause that stands in what somebody says.

    In quotation marks all is the speaker's.
    """
    quoted = any(quote.speech and quote.holds(clause.head.i) for quote in paragraph.quotes)
    if quoted or one.mode is Mode.DIRECT:
        return False
    return any(rule(one, clause, paragraph) for rule in RULES)
