"""What a proposition says of whom: roles as in the active voice, predicate lemma, meaning terms."""

from dataclasses import dataclass

from claims.extract.arguments import agent_of, verb_group
from claims.extract.complements import particle_of
from claims.extract.factuality_words import UNDOING
from claims.extract.paragraph import Paragraph
from claims.extract.phrase import shifted, spans_of, text_of
from claims.extract.proposition import Proposition
from claims.model import Predicate
from claims.syntax import Token

TRANSPARENT = UNDOING | frozenset(
    [
        "begin",
        "start",
        "continue",
        "keep",
        "seem",
        "appear",
        "believe",
        "say",
        "report",
        "think",
        "know",
        "expect",
        "understand",
        "fail",
        "refuse",
        "manage",
        "come",
        "go",
        "tend",
        "allege",
        "claim",
        "estimate",
        "suppose",
    ]
)
"""Verbs whose open complement is the fact that is stated: "began to withdraw"."""

LIGHT = frozenset(["be", "have", "do"])
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})


@dataclass(frozen=True, slots=True)
class Roles:
    """Who acts, on what, and what else is tied to the predicate."""

    subject: Token
    object: Token | None
    complements: tuple[Token, ...]


def roles_of(proposition: Proposition) -> Roles:
    """Return the roles of a proposition as its active form has them."""
    agent = agent_of(proposition.clause) if proposition.clause.passive else None
    if agent is None or agent.i not in proposition.tokens:
        return Roles(proposition.subject, proposition.object, proposition.complements)
    others = tuple(t for t in proposition.complements if t != agent)
    return Roles(agent, proposition.subject, others)


def predicate_of(proposition: Proposition, paragraph: Paragraph) -> Predicate:
    """Return the predicate of a proposition with its lemma."""
    clause = proposition.clause
    if not clause.verbs:
        return Predicate(text="is", lemma="be", spans=())
    doc = paragraph.doc
    prefixes = (t.i for verb in clause.verbs for t in prefix_of(verb))
    group = sorted({*verb_group(clause), *prefixes})
    tokens = tuple(i for i in group if i in proposition.tokens) or (clause.head.i,)
    agent = agent_of(clause)
    return Predicate(
        text=text_of(doc, tokens),
        lemma=_lemma(clause.verbs),
        spans=shifted(spans_of(doc, tokens), paragraph.offset),
        passive=clause.passive and agent is None,
    )


def prefix_of(verb: Token) -> tuple[Token, ...]:
    """Return the words that a hyphen ties to a verb: "hand-" of "hand-delivered"."""
    hyphen, word = verb.before, verb.before.before if verb.before is not None else None
    if hyphen is None or word is None or hyphen.text != "-" or word.head != verb:
        return ()
    glued = not hyphen.whitespace_ and not word.whitespace_
    return (word, hyphen) if glued and word.is_alpha else ()


def _lemma(verbs: tuple[Token, ...]) -> str:
    telling = [v for v in verbs[:-1] if v.lemma_.lower() not in TRANSPARENT]
    return " ".join(_with_particle(verb) for verb in (*telling, verbs[-1]))


def _with_particle(verb: Token) -> str:
    particle = particle_of(verb)
    lemma = "".join((*(t.lower_ for t in prefix_of(verb)), verb.lemma_.lower()))
    return f"{lemma} {particle}" if particle else lemma


def terms_of(proposition: Proposition, paragraph: Paragraph) -> tuple[str, ...]:
    """Return the lemmas of the words that carry a proposition's meaning, sorted."""
    doc = paragraph.doc
    chosen = {
        doc[i].lemma_.lower()
        for i in proposition.tokens
        if doc[i].pos_ in CONTENT and not doc[i].is_stop and i not in paragraph.time_at
    }
    return tuple(sorted(chosen - LIGHT))
