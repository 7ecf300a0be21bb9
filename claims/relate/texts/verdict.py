"""The verdict on two short texts: by their claims, else by all their words."""

from dataclasses import replace

from claims.model import RelationKind, Verdict
from claims.relate.texts.coverage import Coverage
from claims.relate.texts.features import covered, features
from claims.relate.texts.judge import trained
from claims.relate.texts.passage import Passage
from claims.relate.texts.reasons import explain, slots

LONGEST = 150
"""Words up to which a text is judged as a whole: in longer ones any word is met by chance."""

_PARTING = frozenset({"period", "place", "hour", "lifespan", "measure"})
"""Slots that part two questions for good, whatever words the texts share."""


def judge_texts(by_claims: Verdict, a: Passage, b: Passage) -> Verdict:
    """Return what claims tell of two texts, else what their words tell.

    The verdict by claims stands where they are related, or where they speak of
    different times or places.
    """
    if by_claims.relation is not RelationKind.UNRELATED or _is_parted(by_claims):
        return by_claims
    if not a.content or not b.content or max(len(a.words), len(b.words)) > LONGEST:
        return by_claims
    return replace(_by_words(*covered(a, b)), same_witness=by_claims.same_witness)


def _is_parted(verdict: Verdict) -> bool:
    return any(code in verdict.reasons for code in (f"{name}:different" for name in _PARTING))


def _by_words(met: Coverage, back: Coverage) -> Verdict:
    kind, likely = trained().decide(features(met, back))
    found = slots(met, back, kind)
    return Verdict(
        relation=kind,
        score=round(likely, 3),
        reasons=tuple(slot.code for slot in found),
        explanation=explain(met, kind, found),
    )
