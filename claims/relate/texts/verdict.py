"""The verdict on two short texts: by their claims and figures, else by all their words."""

from dataclasses import replace

from claims.model import RelationKind, Verdict
from claims.relate.texts.coverage import Coverage
from claims.relate.texts.features import covered, features
from claims.relate.texts.judge import trained
from claims.relate.texts.otherwise import is_taken_back
from claims.relate.texts.passage import Passage, is_number
from claims.relate.texts.reasons import explain, slots

LONGEST = 150
"""Words up to which a text is judged as a whole: in longer ones any word is met by chance."""

_PARTING = frozenset({"period", "place", "hour", "lifespan", "measure", "matter"})
"""Slots that part two questions for good, whatever words the texts share."""

_OPPOSITION = frozenset({"predicate:clash", "polarity:clash", "forecast:open"})
"""What claims found opposed and yet did not call a contradiction, as of two days."""


def judge_words(by_parts: Verdict, a: Passage, b: Passage) -> Verdict:
    """Return what claims and figures tell of two texts, else what their words tell.

    The verdict by these parts stands where they are related, where they speak of
    different times or places or oppose each other and yet are not of one
    question, and where both texts have numbers and the longer one lacks one of
    the shorter: which figures answer one question has then been judged.
    """
    if by_parts.relation is not RelationKind.UNRELATED or _is_settled(by_parts):
        return by_parts
    if not a.content or not b.content or max(len(a.words), len(b.words)) > LONGEST:
        return by_parts
    met, back = covered(a, b)
    if _have_other_numbers(met):
        return by_parts
    return replace(_by_words(met, back), same_witness=by_parts.same_witness)


def _is_settled(verdict: Verdict) -> bool:
    parted = any(f"{name}:different" in verdict.reasons for name in _PARTING)
    return parted or not _OPPOSITION.isdisjoint(verdict.reasons)


def _have_other_numbers(met: Coverage) -> bool:
    """Say whether both texts have numbers and the longer lacks one of the shorter."""
    lacking = any(is_number(met.passage.words[i]) for i in met.missing)
    return lacking and any(map(is_number, met.other.words))


def _by_words(met: Coverage, back: Coverage) -> Verdict:
    kind, likely = trained().decide(features(met, back))
    if is_taken_back(kind, met, back):
        kind, likely = RelationKind.UNRELATED, 1.0 - likely
    found = slots(met, back, kind)
    return Verdict(
        relation=kind,
        score=round(likely, 3),
        reasons=tuple(slot.code for slot in found),
        explanation=explain(met, kind, found),
    )
