"""How a proposition stands in its text: affirmed or denied, and how it is put."""

from collections.abc import Sequence

from claims.extract.clause import Clause
from claims.extract.cues import DIRECTING, HEDGING
from claims.extract.factuality import modality, polarity
from claims.extract.factuality_denied import RAISING
from claims.extract.found import chains
from claims.extract.frame import is_under_condition
from claims.extract.paragraph import Paragraph
from claims.extract.proposition import Proposition
from claims.extract.render_verb import cause_of
from claims.extract.verb import is_passive
from claims.extract.voice import is_inference
from claims.model import Modality, Polarity
from claims.syntax import Token


def denial_of(proposition: Proposition, paragraph: Paragraph) -> Polarity:
    """Return whether those who say a proposition deny it by their cues."""
    denials = sum(paragraph.attributions[i].denies for i in proposition.chain)
    denials += is_raised(proposition.clause.head)
    return Polarity.DENIED if denials % 2 else Polarity.AFFIRMED


def is_raised(verb: Token) -> bool:
    """Say whether the negation of a clause stands with the verb of thinking around it."""
    thinking = verb.head
    if verb.dep_ != "ccomp" or thinking.lemma_ not in RAISING:
        return False
    return any(t.dep_ == "neg" for t in thinking.children)


def polarity_of(proposition: Proposition, paragraph: Paragraph) -> Polarity:
    """Return whether a proposition is affirmed, by its own words and by those who say it."""
    own = Polarity.AFFIRMED
    if proposition.clause.verbs:
        own = polarity(_telling(proposition.clause.verbs))
    same = own is denial_of(proposition, paragraph)
    return Polarity.AFFIRMED if same else Polarity.DENIED


def _telling(verbs: Sequence[Token]) -> Token:
    """Return the verb that is denied where a claim is: in "told them not to go" that is "told"."""
    return next((verb for verb in verbs if _directs(verb)), verbs[-1])


def _directs(verb: Token) -> bool:
    """Say whether a verb with an object tells what others are to do: "called on them to go"."""
    others = any(t.dep_ in {"dobj", "dative", "prep"} for t in verb.rights) or is_passive(verb)
    return verb.lemma_ in DIRECTING | {"call"} and others


def modality_of(proposition: Proposition, paragraph: Paragraph) -> Modality:
    """Return how a proposition is put, by its own words and by those who say it."""
    if not proposition.clause.verbs:
        return Modality.ASSERTED
    if is_under_condition(proposition.clause.head):
        return Modality.CONDITIONAL
    verbs = _governing(proposition.clause)
    own = next((m for m in map(modality, verbs) if m is not Modality.ASSERTED), Modality.ASSERTED)
    if _is_guess(proposition, paragraph) and own in {Modality.ASSERTED, Modality.PLANNED}:
        return Modality.HEDGED
    hedged = any(paragraph.attributions[i].hedges for i in proposition.chain) or any(
        is_inference(paragraph.attributions[i], paragraph.doc)
        for i in chains(paragraph.attributions, verbs[-1].i)
    )
    return Modality.HEDGED if hedged and own is Modality.ASSERTED else own


def _is_guess(proposition: Proposition, paragraph: Paragraph) -> bool:
    """Say whether somebody only guesses, also what will be: "hinted that he would go"."""
    verb = proposition.clause.head
    cues = [paragraph.doc[paragraph.attributions[i].cue] for i in proposition.chain]
    around = [verb.head] if verb.dep_ == "ccomp" and verb.head.i < verb.i else []
    return any(cue.lemma_ in HEDGING for cue in (*cues, *around))


def _governing(clause: Clause) -> tuple[Token, ...]:
    """Return the verbs that tell how a clause is put: what follows is put as its cause."""
    if clause.rule != "consequence":
        return clause.verbs
    cause = cause_of(clause)
    denied = any(t.dep_ == "neg" for t in cause.lefts)
    return clause.verbs if denied else (cause, *clause.verbs)
