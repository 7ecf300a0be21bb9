"""Where clauses and attributions meet: which clause only frames, which content lacks a subject."""

from collections.abc import Iterable, Iterator

from claims.extract.clause import Clause
from claims.extract.coordination import alternatives
from claims.extract.cues import ACCUSING, STANCE
from claims.extract.factuality_words import DEMANDING, HYPOTHETICAL
from claims.extract.found import FoundAttribution
from claims.extract.paragraph import Paragraph, head_of
from claims.extract.verb import chain, first_conjunct, is_finite, is_gerund, is_passive, own_subject
from claims.model import Mode
from claims.syntax import Token
from claims.syntax import TokenSpan as Sentence

UNTOLD = DEMANDING | HYPOTHETICAL
"""Verbs whose content is not said to be so, and claimed nowhere else."""

CREDITING = frozenset(
    (
        "attack chastise chide commend convict credit deride fault hit indict lash ridicule rip "
        "scold scorn thank"
    ).split()
)
"""Further verbs whose object did what their of- or for-phrase says."""

BLAMING = frozenset({"for", "of", "on", "with"})
"""Prepositions before what somebody is blamed or praised for."""

OWNING = frozenset(
    "acknowledge admit confess mention recall recount regret remember report".split()
)
"""Verbs whose gerund is what their subject did: "admitted taking it", not "considered it"."""

OBJECTS = frozenset({"dobj", "nsubjpass"})


NARROWING = frozenset({"relcl", "acl"})
"""Dependencies of clauses that only tell more of a noun in what is said."""


def is_reported(clause: Clause, clauses: Iterable[Clause], paragraph: Paragraph) -> bool:
    """Say whether a clause only introduces what somebody says, which is claimed elsewhere.

    "Officials said" is a frame; "officials did not say that" is a fact of its own.
    """
    for verb in clause.verbs:
        attribution = paragraph.cue_at(verb)
        if attribution is not None and attribution.asserts and verb.lemma_ not in UNTOLD:
            content = set(attribution.content)
            return _is_told(attribution, clause) or any(
                other is not clause and other.head.i in content and other.rule != "apposition"
                for other in clauses
            )
    return False


def _is_told(attribution: FoundAttribution, clause: Clause) -> bool:
    """Say whether what is said has a finite verb of its own, or stands in quotation marks."""
    own = {verb.i for verb in clause.verbs}
    doc = clause.head.doc
    told = any(
        is_finite(doc[i]) and first_conjunct(doc[i]).dep_ not in NARROWING
        for i in attribution.content
        if i not in own
    )
    return told or attribution.mode is Mode.DIRECT


def content_clauses(sentence: Sentence, paragraph: Paragraph) -> Iterator[Clause]:
    """Yield said or denied gerunds with the subject they leave out.

    "The army denied burning the bridge" is about the army burning it;
    "accused the army of burning the bridge" as well.
    """
    for attribution in paragraph.attributions:
        if sentence.start <= attribution.cue < sentence.end and attribution.asserts:
            yield from _gerunds(attribution, paragraph)


def _gerunds(attribution: FoundAttribution, paragraph: Paragraph) -> Iterator[Clause]:
    cue = paragraph.doc[attribution.cue]
    for index in attribution.content:
        verb = paragraph.doc[index]
        first = first_conjunct(verb)
        told = is_gerund(verb) and is_gerund(first) and first.dep_ in {"xcomp", "pcomp"}
        if told and own_subject(verb) is None and (attribution.denies or _is_sole(first)):
            subject = _doer(first, cue, attribution, paragraph)
            if subject is not None:
                yield Clause(verb, chain(verb), subject, is_passive(verb), "gerund", filler=subject)


def _is_sole(verb: Token) -> bool:
    """Say whether no "or" sets another verb beside this one, neither of which is then told."""
    return not any(alternatives(verb))


def _doer(
    verb: Token, cue: Token, attribution: FoundAttribution, paragraph: Paragraph
) -> Token | None:
    """Return who did what a gerund says: who is blamed "for" it, or who admits or denies it."""
    if verb.dep_ == "pcomp" and cue in {verb.head.head, verb.head.head.head}:
        blamed = cue.lemma_ in ACCUSING | STANCE | CREDITING and verb.head.lower_ in BLAMING
        return _blamed(verb.head, cue) if blamed and not _lacks_words(verb, cue) else None
    if verb.dep_ == "xcomp" and verb.head == cue and (attribution.denies or cue.lemma_ in OWNING):
        return own_subject(cue) or head_of(attribution.source, paragraph)
    return None


def _lacks_words(deed: Token, cue: Token) -> bool:
    """Say whether words of a deed stand elsewhere: "tricks that she accused him of playing"."""
    if any(t.dep_ == "dative" for t in cue.children):
        return True
    return cue.dep_ == "relcl" and all(t.dep_ != "dobj" for t in deed.rights)


def _blamed(preposition: Token, cue: Token) -> Token | None:
    """Return whom a cue blames: its object, which the parse may hang the deed on."""
    holder = preposition.head
    if holder.dep_ in OBJECTS and holder.head == cue:
        return holder
    return next((t for t in cue.children if holder == cue and t.dep_ in OBJECTS), None)
