"""Clauses that only tell which noun is meant, or lack a part that stands before them.

Each rule looks at the verb of a clause; its docstring is its published
documentation. What any of them holds for is left out.
"""

from collections.abc import Callable

from claims.extract.cues import CLAUSAL
from claims.extract.headed import title_around
from claims.extract.verb import own_subject
from claims.syntax import Token

OBTAINING = frozenset({"get", "have", "need", "want"})
"""Verbs of bringing about what a participle tells."""

FILLED = frozenset({"dobj", "pobj", "attr"})
"""Dependencies of nouns that a clause right behind them tells more of."""

MEASURING = frozenset({"as", "than"})
"""Words before the other half of a measure."""


def is_contact_clause(verb: Token) -> bool:
    """A clause behind its noun without a pronoun or joint: "any papers they need to sign"."""
    subject = own_subject(verb)
    if subject is None or verb.dep_ not in {"advcl", "ccomp", "conj"}:
        return False
    first = subject.left_edge
    if subject.tag_ != "PRP" and first.lower_ != "no":
        return False
    before = first.before
    if before is None or verb.left_edge != first or before.dep_ not in FILLED:
        return False
    told = verb.dep_ == "ccomp" and verb.head.lemma_ in CLAUSAL - {"be"}
    return before.tag_ in {"NN", "NNS"} and not told


def lacks_inner_subject(verb: Token) -> bool:
    """What somebody thinks lacks its subject: "papers that she thinks should be signed"."""
    told = (t for t in verb.rights if t.dep_ == "ccomp" and t.left_edge.i == verb.i + 1)
    return any(t.left_edge.tag_ == "MD" and own_subject(t) is None for t in told)


def is_no_verb(verb: Token) -> bool:
    """An adjective of "non" read as a past: "and also nonregistered adults"."""
    return verb.lower_.startswith("non") and verb.tag_ in {"VBD", "VBN"}


def has_bare_owner(verb: Token) -> bool:
    """An owner whose thing was named before: "its price rose while Orsk's fell"."""
    subject = own_subject(verb)
    return subject is not None and any(
        t.tag_ == "POS" and t.i == subject.i + 1 for t in subject.rights
    )


def is_in_title(verb: Token) -> bool:
    """A verb inside a title in quotation marks: "a report titled “Orsk Rises”"."""
    around = title_around(verb)
    return around is not None and verb.i in around


def is_ruled_out_clause(verb: Token) -> bool:
    """A clause that a "not that" rules out: "it is not that there are no rules"."""
    opening = (t.before for t in verb.lefts if t.dep_ == "mark" and t.lower_ == "that")
    return any(t is not None and t.lower_ == "not" for t in opening)


def is_caused_state(verb: Token) -> bool:
    """What somebody wants or gets done, read as past: "tried to get the tape released"."""
    if verb.dep_ != "ccomp" or verb.i < verb.head.i or verb.head.lemma_ not in OBTAINING:
        return False
    helped = any(t.dep_ in {"aux", "auxpass", "mark"} for t in verb.lefts)
    return verb.tag_ in {"VBD", "VBN"} and not helped


def tells_degree(verb: Token) -> bool:
    """A clause that tells how much, or in whatever way: "however hard it rains"."""
    before = verb.doc[verb.sent.start : verb.i]
    opening = next((t for t in reversed(before) if t.lower_ == "however"), None)
    if opening is None or own_subject(verb) is None:
        return False
    between = verb.doc[opening.i + 1 : verb.i]
    if any(t.pos_ == "VERB" for t in between):
        return False
    if opening.nbor().pos_ in {"ADJ", "ADV"}:
        return all(t.text != "," for t in between)
    return opening.i > verb.sent.start and opening in verb.lefts and not opening.nbor().is_punct


def is_other_half(verb: Token) -> bool:
    """The other half of a measure: "his plans are as bold as hers are modest"."""
    opening = next((t for t in verb.lefts if t.dep_ == "mark"), None)
    if opening is not None and opening.lower_ in MEASURING:
        measured = verb.head.i < verb.i and any(t.lower_ == "as" for t in verb.head.lefts)
        return opening.lower_ == "than" or measured
    before = verb.before
    if before is None or verb.dep_ != "conj" or own_subject(verb) is not None:
        return False
    return before.dep_ == "pobj" and before.head.lower_ in MEASURING


RULES: tuple[Callable[[Token], bool], ...] = (
    is_contact_clause,
    lacks_inner_subject,
    is_no_verb,
    has_bare_owner,
    is_in_title,
    is_ruled_out_clause,
    is_caused_state,
    tells_degree,
    is_other_half,
)
"""A clause whose verb any of these rules holds for is left out."""
