"""The finite forms that a participle, gerund or infinitive needs where it makes a sentence."""

import re
from functools import cache

from claims.extract.clause import Clause
from claims.extract.verb import VERBAL, gerund_auxiliary, lacks_auxiliary
from claims.syntax import Token

DOING = {"VBD": "did", "VBZ": "does", "VBP": "do"}
"""The auxiliary that a finite verb needs for a negation, by its tag."""


def _has_be(verb: Token) -> bool:
    """Say whether a participle has a finite "be" of its own."""
    return any(t.dep_ == "auxpass" and t.tag_ in {"VBD", "VBP", "VBZ"} for t in verb.lefts)


def finite_form(clause: Clause) -> tuple[int, str] | None:
    """Return the finite form that a participle needs, and the token to write it at."""
    head, auxiliary = clause.head, gerund_auxiliary(clause.head)
    if clause.rule == "gerund" and auxiliary is not None:
        plural = clause.subject is not None and _is_plural(clause.subject)
        had = auxiliary.lower_ == "having"
        return auxiliary.i, "had" if had else "were" if plural else "was"
    if clause.rule in {"consequence", "gerund", "caused"} or _is_active_participle(clause):
        if clause.rule == "participle" and any(t.lower_ == "since" for t in head.rights):
            have = "have" if clause.subject is not None and _is_plural(clause.subject) else "has"
            return head.i, f"{have} been {head.text}"
        return head.i, _active(clause)
    passive = clause.rule in {"participle", "harmed"} or lacks_auxiliary(head)
    if passive and clause.subject is not None and not _has_be(head):
        verb = _be(clause.head, plural=_is_plural(clause.subject))
        first = min([head.i, *(t.i for t in head.lefts if t.dep_ in {"advmod", "auxpass", "neg"})])
        return first, f"{verb} {head.doc[first].text}"
    return None


LASTING = frozenset("be belong have know live own support want".split())
"""Verbs whose gerund tells how things are: "denies being a spy", but "denies burning it"."""


def _active(clause: Clause) -> str:
    """Return the finite form of a participle or gerund; its "not" goes with an auxiliary."""
    head, modal, tag = clause.head, _modal(clause), _matrix_tag(clause)
    if clause.rule == "gerund" and head.lemma_ not in LASTING:
        tag = "VBD"
    denied = " not" if any(t.lower_ == "not" for t in head.lefts) else ""
    if modal is not None:
        return f"{modal}{denied} {head.lemma_}"
    if denied:
        return f"{DOING[tag]} not {base_form(head.lower_)}"
    plural = clause.subject is not None and _is_plural(clause.subject)
    return (
        "were" if head.lemma_ == "be" and tag == "VBD" and plural else inflected(head.lemma_, tag)
    )


def _is_active_participle(clause: Clause) -> bool:
    return clause.rule == "participle" and clause.head.tag_ == "VBG"


def _modal(clause: Clause) -> str | None:
    """Return the modal that what follows shares with its cause: "will pull out, leaving".

    What somebody will not do is no cause: "will not run, conceding the race".
    """
    if clause.rule != "consequence":
        return None
    matrix = cause_of(clause)
    if any(t.dep_ == "neg" for t in matrix.lefts):
        return None
    return next((t.lower_ for t in matrix.lefts if t.tag_ == "MD" and t.dep_ == "aux"), None)


def cause_of(clause: Clause) -> Token:
    """Return the verb that what followed hangs on, past other participles."""
    matrix = clause.head.head
    while matrix.dep_ in {"advcl", "conj"} and matrix.tag_ == "VBG":
        matrix = matrix.head
    return matrix


def be_form(clause: Clause) -> str:
    """Return the "be" of a description without a verb, in the tense of its sentence."""
    plural = clause.head.tag_ in {"NNS", "NNPS"}
    root = next((t for t in clause.head.ancestors if t.dep_ == "ROOT"), clause.head)
    if root.tag_ in {"VBD", "VBN"} or any(t.tag_ == "VBD" for t in root.lefts):
        return "were" if plural else "was"
    return "are" if plural else "is"


STATIVE = frozenset(
    "distract base locate lead know call name compose make fuel drive concern surround divide "
    "back support control own dominate rule inhabit".split()
)
"""Participles that describe how things are, and so take the tense of their sentence."""


SEATED = frozenset("base headquarter locate situate".split())
"""Participles that tell where an organisation is, whatever else is told of it."""

_YEAR = re.compile(r"(?:1[5-9]|20)\d\ds?")


def _is_seated(head: Token) -> bool:
    """Say whether an organisation is somewhere today: "the union, based in Orsk, won"."""
    if head.lemma_ not in SEATED or head.head.ent_type_ not in {"ORG", "NORP"}:
        return False
    return not any(_YEAR.fullmatch(t.text) for t in head.sent)


def _be(head: Token, *, plural: bool) -> str:
    matrix = next((t for t in head.ancestors if t.dep_ == "ROOT"), head)
    past = matrix.tag_ in {"VBD", "VBN"} or any(t.tag_ == "VBD" for t in matrix.lefts)
    past = past and not _is_seated(head)
    if past or head.lemma_ not in STATIVE | SEATED or head.tag_ != "VBN":
        return "were" if plural else "was"
    return "are" if plural else "is"


def _is_plural(noun: Token) -> bool:
    if any(t.dep_ == "appos" and t.left_edge.lower_ in {"a", "an"} for t in noun.rights):
        return False
    joined = any(t.dep_ == "conj" for t in noun.rights)
    if noun.ent_type_ == "PERSON" and noun.left_edge.lower_ != "the" and not joined:
        return False
    plural = noun.tag_ in {"NNS", "NNPS"} or noun.lower_ in {"others", "people"}
    plural = plural or noun.pos_ == "NUM"
    return plural or joined


def _matrix_tag(clause: Clause) -> str:
    matrix = clause.head.head
    while matrix.head != matrix and (matrix.pos_ not in VERBAL or _is_bare_participle(matrix)):
        matrix = matrix.head
    if matrix.tag_ == "VBN" and any(t.lemma_ == "have" for t in matrix.lefts):
        return "VBD"
    present = matrix.tag_ in {"VBZ", "VBP"} or any(t.tag_ in {"VBZ", "VBP"} for t in matrix.lefts)
    if not present:
        return "VBD"
    return "VBP" if clause.subject is not None and _is_plural(clause.subject) else "VBZ"


def _is_bare_participle(verb: Token) -> bool:
    if verb.tag_ not in {"VBG", "VBN"} or verb.dep_ not in {"advcl", "conj", "acl"}:
        return False
    return not any(t.dep_ in {"aux", "auxpass"} for t in verb.lefts)


SENSES = {("lie", "VBD"): "lied"}
"""Forms of verbs whose likelier sense is not the first in the dictionary."""


@cache
def base_form(form: str) -> str:
    """Return the infinitive of a verb form."""
    from lemminflect import getLemma

    return str(getLemma(form, "VERB")[0])


@cache
def inflected(lemma: str, tag: str) -> str:
    """Return the form of a word that a tag asks for, the lemma itself where none is known."""
    from lemminflect import getInflection

    if (lemma, tag) in SENSES:
        return SENSES[lemma, tag]
    forms = getInflection(lemma, tag)
    return str(forms[0]) if forms else lemma
