"""Which clauses state something of somebody that can be told, and which only frame or point."""

from collections.abc import Iterable

from claims.extract.attribution import chains
from claims.extract.attribution_parts import speaker_of
from claims.extract.clause import Clause
from claims.extract.cues import CLAUSAL, DENYING, HEDGING, PARENTHETICAL, SPEECH
from claims.extract.described import NOMINAL
from claims.extract.factuality import asserts
from claims.extract.factuality_aside import is_aside
from claims.extract.found import FoundAttribution
from claims.extract.paragraph import Paragraph
from claims.extract.verb import ELIDING, SUBJECTS, VERBAL, is_passive, own_subject, sharing_object
from claims.extract.voice import INDICATING, is_rejected
from claims.syntax import Token


def is_stated(clause: Clause, paragraph: Paragraph) -> bool:
    """Say whether a clause puts forward a fact of somebody that can be told."""
    if clause.subject is None or _is_open(clause.subject) or _is_bare(clause):
        return False
    if _is_free_relative(clause) or _is_unfinished(clause):
        return False
    if clause.rule == "content" and not chains(paragraph.attributions, clause.head.i):
        return False
    if clause.rule != "apposition" and not asserts(clause.head):
        return False
    around = chains(paragraph.attributions, main_verb(clause).i)
    doubted = _is_left_in_doubt(clause.head, paragraph)
    doubted = doubted or _is_said_by_another(clause.head, paragraph)
    if is_rejected(main_verb(clause)) or doubted or _is_beside(clause, around, paragraph):
        return False
    said = (paragraph.attributions[i] for i in around if not is_own(i, clause, paragraph))
    return all(one.asserts or goes_on_from(one, clause) for one in said)


def _is_beside(clause: Clause, around: Iterable[int], paragraph: Paragraph) -> bool:
    """Say whether a clause hangs on what is said or denied and is no part of it.

    What shares its subject is then in doubt.
    """
    if _is_beside_denial(clause, around, paragraph):
        return True
    beside = any(clause.head.i in one.beside for one in paragraph.attributions)
    return beside and own_subject(clause.head) is None


def _is_said_by_another(verb: Token, paragraph: Paragraph) -> bool:
    """Say whether a speaker only quotes another, whom nothing names: "he keeps saying that"."""
    saying = verb.head
    if verb.dep_ != "ccomp" or saying.lemma_ not in SPEECH - INDICATING or saying.i > verb.i:
        return False
    if not any(one.speech and one.holds(saying.i) for one in paragraph.quotes):
        return False
    speaker = speaker_of(saying)
    other = speaker is not None and speaker.lower_ not in OWN
    return other and paragraph.cue_at(saying) is None


OWN = frozenset("everybody everyone i it people that this we which who".split())
"""Words for who says something together with the speaker, or as the speaker takes it."""


def _is_left_in_doubt(verb: Token, paragraph: Paragraph) -> bool:
    """Say whether somebody denies a clause, or does not assume it, and no attribution tells so."""
    outer = verb.head
    if verb.dep_ != "ccomp" or outer.lemma_ not in DENYING | HEDGING or outer.i > verb.i:
        return False
    if outer.lemma_ in HEDGING and not any(t.dep_ == "neg" for t in outer.lefts):
        return False
    told = chains(paragraph.attributions, verb.i)
    return all(paragraph.attributions[i].cue != outer.i for i in told)


def _is_beside_denial(clause: Clause, around: Iterable[int], paragraph: Paragraph) -> bool:
    """Say whether a clause only dates or explains what is denied: "denied leaving when it sank"."""
    return clause.rule == "adverbial" and any(paragraph.attributions[i].denies for i in around)


NAMELESS = frozenset(
    "which what who whoever one something someone everyone everything nothing anything us".split()
)
"""Words that, standing alone as a subject, name nobody."""

BARE = frozenset("be do have sound seem suggest say hope think believe know feel go".split())
"""Verbs that state nothing without a complement."""

EMPTY_ALONE = BARE | CLAUSAL | PARENTHETICAL
"""Verbs of which something must be told."""

TELLING = frozenset("dobj attr acomp prep oprd dative xcomp ccomp agent".split())
"""Dependents that tell it."""


WHERE = frozenset("abroad ahead away back home there underground".split())
"""Adverbs that tell where somebody goes."""

UTTERING = {
    "say": {"dobj", "ccomp", "xcomp", "oprd"},
    "add": {"dobj", "ccomp", "xcomp"},
    "tell": {"ccomp", "xcomp"},
    "ask": {"ccomp", "xcomp"},
}
"""Verbs of which nothing is left without what is said, and the dependents that tell it."""


def _is_free_relative(clause: Clause) -> bool:
    """Say whether a clause names something and states nothing: "what they hold to be right"."""
    opening = clause.head.left_edge
    return opening.tag_ == "WP" and opening.dep_ in {"dobj", "pobj", "attr"}


def _is_unfinished(clause: Clause) -> bool:
    """Say whether the parse has made a noun of the next verb: "would tax and rob drivers"."""
    if not clause.verbs:
        return False
    last = clause.verbs[-1]
    if any(t.dep_ in {"dobj", "attr", "acomp"} for t in last.rights):
        return False
    joint = last.after or last
    following = next((t for t in last.rights if t.dep_ == "conj"), None)
    if following is None or any(t.dep_ == "nummod" for t in following.lefts):
        return False
    if clause.passive and any(t.dep_ == "acl" and t.lemma_ in ELIDING for t in following.rights):
        return False
    return joint.dep_ == "cc" and following.pos_ == "NOUN"


def _is_bare(clause: Clause) -> bool:
    """Say whether nothing is said of the subject, or an inversion hides what is."""
    if not clause.verbs:
        return False
    if is_aside(clause.head):
        return True
    if clause.subject is not None and clause.subject.head == clause.head:
        auxiliaries = [t for t in clause.head.lefts if t.dep_ in {"aux", "auxpass"}]
        first = min(t.i for t in (clause.head, *auxiliaries))
        if clause.subject.dep_ in SUBJECTS and first < clause.subject.left_edge.i:
            return clause.head.doc[first].pos_ in VERBAL
    return _lacks_content(clause)


def _lacks_content(clause: Clause) -> bool:
    """Say whether a verb of saying, or one that means little, stands without a complement."""
    last = clause.verbs[-1]
    if last.lemma_ in UTTERING:
        return not any(t.dep_ in UTTERING[last.lemma_] and t.i > last.i for t in last.children)
    if last.lemma_ not in EMPTY_ALONE or clause.relative is not None:
        return False
    if len(clause.verbs) > 1 or any(t.dep_ in TELLING for t in last.children):
        return False
    if last.lemma_ == "go" and any(t.lower_ in WHERE for t in last.rights):
        return False
    told = clause.passive and clause.subject is not None and clause.subject.pos_ in NOMINAL
    return not told and sharing_object(last) is None


def _is_open(subject: Token) -> bool:
    """Say whether a subject is a bare word that names nobody: a relative, or an empty "it"."""
    alone = not subject.children
    if subject.lower_ == "it" and alone:
        return _is_expletive(subject.head)
    return alone and subject.lower_ in NAMELESS


EXPLETIVE = frozenset("be seem appear become happen emerge turn follow matter take remain".split())
"""Verbs whose "it" may stand for a clause that comes later."""


def _is_expletive(verb: Token) -> bool:
    if verb.lemma_ not in EXPLETIVE and not is_passive(verb):
        return False
    clauses = {"ccomp", "csubj"} if is_passive(verb) else {"ccomp", "csubj", "acl", "advcl"}
    clausal = any(t.dep_ in clauses for t in verb.rights)
    return clausal or any(
        t.dep_ == "xcomp" and t.tag_ == "VB" and verb.lemma_ == "be" for t in verb.subtree
    )


def main_verb(clause: Clause) -> Token:
    """Return the verb that says what is so, or the noun of an apposition."""
    return clause.verbs[-1] if clause.verbs else clause.head


def is_own(index: int, clause: Clause, paragraph: Paragraph) -> bool:
    """Say whether a cue is part of the clause itself: "is believed to", "plans to"."""
    return any(verb.i == paragraph.attributions[index].cue for verb in clause.verbs)


def goes_on_from(one: FoundAttribution, clause: Clause) -> bool:
    """Say whether a verb is coordinated with a cue and no content: "was accused and removed"."""
    verb = clause.head
    while verb.dep_ == "conj" and verb.head.pos_ in VERBAL and own_subject(verb) is None:
        verb = verb.head
        if verb.i == one.cue:
            return True
    return False
