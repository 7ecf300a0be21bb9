"""The verdict on two short texts: by their claims, else by all their words."""

from dataclasses import replace

from claims.model import RelationKind, Verdict
from claims.relate.texts.coverage import Coverage
from claims.relate.texts.features import covered, features
from claims.relate.texts.judge import trained
from claims.relate.texts.passage import Passage, is_number
from claims.relate.texts.reasons import explain, slots

LONGEST = 150
"""Words up to which a text is judged as a whole: in longer ones any word is met by chance."""

_PARTING = frozenset({"period", "place", "hour", "lifespan", "measure"})
"""Slots that part two questions for good, whatever words the texts share."""

_OPPOSITION = frozenset({"predicate:clash", "polarity:clash"})
"""What claims found opposed and yet did not call a contradiction, as of two days."""

_FIGURES = frozenset({"counted", "quantity", "anchor"})
"""Slots that part two questions for good unless the texts have the same numbers."""


def judge_texts(by_claims: Verdict, a: Passage, b: Passage) -> Verdict:
    """Return what claims tell of two texts, else what their words tell.

    The verdict by claims stands where they are related, where they speak of
    different times or places or oppose each other and yet are not of one
    question, or where they count different things and the
    texts have not the same numbers.
    """
    if by_claims.relation is not RelationKind.UNRELATED or _is_settled(by_claims):
        return by_claims
    if not a.content or not b.content or max(len(a.words), len(b.words)) > LONGEST:
        return by_claims
    met, back = covered(a, b)
    if _is_parted(by_claims, _FIGURES) and not _has_its_numbers(met):
        return by_claims
    return replace(_by_words(met, back), same_witness=by_claims.same_witness)


def _is_settled(verdict: Verdict) -> bool:
    return _is_parted(verdict, _PARTING) or not _OPPOSITION.isdisjoint(verdict.reasons)


def _is_parted(verdict: Verdict, slots: frozenset[str]) -> bool:
    return any(f"{name}:different" in verdict.reasons for name in slots)


def _has_its_numbers(met: Coverage) -> bool:
    """Say whether the longer text has every number of the shorter."""
    return not any(is_number(met.passage.words[i]) for i in met.missing)


def _by_words(met: Coverage, back: Coverage) -> Verdict:
    kind, likely = trained().decide(features(met, back))
    found = slots(met, back, kind)
    return Verdict(
        relation=kind,
        score=round(likely, 3),
        reasons=tuple(slot.code for slot in found),
        explanation=explain(met, kind, found),
    )
