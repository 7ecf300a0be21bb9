"""Clauses that only tell which noun is meant, or lack a part that stands before them.

Each rule looks at the verb of a clause; its docstring is its published
documentation. What any of them holds for is left out.
"""

from collections.abc import Callable

from claims.extract.cues import CLAUSAL
from claims.extract.headed import title_around
from claims.extract.verb import is_finite, own_subject
from claims.syntax import Token

TIMING = frozenset({"after", "as", "before", "during", "since", "till", "until", "when"})
"""Words that open a clause of time."""

OBTAINING = frozenset({"get", "have", "need", "want"})
"""Verbs of bringing about what a participle tells."""

HELD = frozenset({"dobj", "pobj", "attr"})
"""Dependencies of nouns that a clause right behind them tells more of."""


def is_contact_clause(verb: Token) -> bool:
    """A clause behind its noun without a pronoun or joint: "any papers they need to sign"."""
    subject = own_subject(verb)
    if subject is None or subject.tag_ != "PRP" or verb.dep_ not in {"advcl", "ccomp", "conj"}:
        return False
    before = subject.left_edge.before
    if before is None or verb.left_edge != subject or before.dep_ not in HELD:
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


def follows_term(verb: Token) -> bool:
    """A clause of time whose subject is told "as" what: "before her term as mayor ended"."""
    subject = own_subject(verb)
    opening = next((t for t in verb.lefts if t.dep_ == "mark"), None)
    if subject is None or opening is None or opening.lower_ != "as" or verb.tag_ != "VBD":
        return False
    noun = opening.before
    if noun is None or noun.pos_ != "NOUN" or noun.head.lower_ not in TIMING:
        return False
    return not any(t.dep_ in {"dobj", "acomp", "attr", "ccomp"} for t in verb.rights)


def takes_two_nouns(verb: Token) -> bool:
    """A subject made of two, each with an article of its own: "(set) a goal no team could meet"."""
    subject = own_subject(verb)
    if subject is None:
        return False
    parts = [t for t in subject.lefts if t.dep_ in {"compound", "nmod"} and t.pos_ == "NOUN"]
    if subject.pos_ == "PROPN" and verb.dep_ == "ccomp" and any(t.tag_ == "NNS" for t in parts):
        return True
    own = [t.i for t in subject.lefts if t.dep_ == "det"]
    twice = any(t.dep_ == "det" for part in parts for t in part.lefts)
    return bool(own) and (twice or any(own[0] < part.i < own[-1] for part in parts))


def is_in_title(verb: Token) -> bool:
    """A verb inside a title in quotation marks: "a report titled “Orsk Rises”"."""
    around = title_around(verb)
    return around is not None and verb.i in around


def is_ruled_out_clause(verb: Token) -> bool:
    """A clause that a "not that" rules out: "it is not that there are no rules"."""
    opening = (t.before for t in verb.lefts if t.dep_ == "mark" and t.lower_ == "that")
    return any(t is not None and t.lower_ == "not" for t in opening)


def asks_statement(verb: Token) -> bool:
    """What is asked is a statement, as only words from elsewhere are: "asked that it was late"."""
    if verb.lemma_ != "ask":
        return False
    content = (t for t in verb.rights if t.dep_ == "ccomp" and is_finite(t))
    return any(t.dep_ == "mark" and t.lower_ == "that" for one in content for t in one.lefts)


def is_caused_state(verb: Token) -> bool:
    """What somebody wants or gets done, read as past: "tried to get the tape released"."""
    if verb.dep_ != "ccomp" or verb.i < verb.head.i or verb.head.lemma_ not in OBTAINING:
        return False
    helped = any(t.dep_ in {"aux", "auxpass", "mark"} for t in verb.lefts)
    return verb.tag_ in {"VBD", "VBN"} and not helped


def tells_degree(verb: Token) -> bool:
    """A clause that tells how much, or in whatever way: "however the vote goes"."""
    opening = next((t for t in verb.lefts if t.dep_ == "advmod"), None)
    if opening is None or opening.lower_ != "however" or opening.after is None:
        return False
    return not opening.after.is_punct and opening.i > verb.sent.start


def compares_hers(verb: Token) -> bool:
    """The other half of a measure: "his plans are as bold as hers are modest"."""
    if verb.dep_ != "conj" or own_subject(verb) is not None:
        return False
    before = verb.before
    return before is not None and before.dep_ == "pobj" and before.head.lower_ in {"as", "than"}


RULES: tuple[Callable[[Token], bool], ...] = (
    is_contact_clause,
    lacks_inner_subject,
    is_no_verb,
    has_bare_owner,
    follows_term,
    takes_two_nouns,
    is_in_title,
    is_ruled_out_clause,
    asks_statement,
    is_caused_state,
    tells_degree,
    compares_hers,
)
"""A clause whose verb any of these rules holds for is left out."""
