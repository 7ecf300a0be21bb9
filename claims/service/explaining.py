"""Why two claims are related or not, slot by slot."""

from itertools import product

from sqlalchemy.orm import Session

from claims.errors import NotFoundError
from claims.model import (
    Document,
    Explanation,
    RelationDetail,
    Statement,
    Verdict,
)
from claims.relate.align import align
from claims.relate.compare import compare
from claims.relate.context import SAME_STORY, of_one_event
from claims.relate.explained import parting_slot, slot_views
from claims.relate.question import keys
from claims.service.judging import judged, paired
from claims.service.linking import CAP
from claims.service.recall import recall
from claims.service.retelling import told_pairs
from claims.service.statements import statements_of
from claims.service.texts import extract_documents
from claims.store.claim_detail import claim_detail
from claims.store.link import candidates
from claims.store.passages import Pair
from claims.store.relations import reasons_of
from claims.store.reviews import reviews_of_pairs
from claims.store.selection import standing_among
from claims.store.targets import relation_of, require_claim


def explain_claims(session: Session, one: int, other: int) -> Explanation:
    """Compare two stored claims, whether linking does so or not.

    Raises :class:`~claims.errors.NotFoundError` for a claim that is not stored.
    """
    for number in (one, other):
        require_claim(session, number)
    pair = min(one, other), max(one, other)
    told, known = told_pairs(session, pair).only(pair), recall(session, pair)
    verdict = judged(session, [pair], told, known).get(pair)
    shown = paired((one, other), told, known)
    explanation = _explanation(*shown, verdict or compare(*shown))
    is_told = told.alike or (verdict is not None and SAME_STORY in verdict.reasons)
    return Explanation(
        texts=explanation.texts,
        verdict=explanation.verdict,
        slots=explanation.slots,
        keys=explanation.keys,
        parted=explanation.parted,
        not_compared=_why_uncounted(session, one, other)
        or (None if is_told else _why_not_compared(session, pair, explanation)),
        ids=(one, other),
    )


def explain_texts(a: Document, b: Document) -> Explanation:
    """Compare two short texts by their best aligned pair of claims, without a database.

    Raises :class:`~claims.errors.NotFoundError` where one of them states nothing.
    """
    first, second = (
        statements_of(document, extraction) for document, extraction in extract_documents([a, b])
    )
    verdict = align(first, second)
    for x, y in product(first, second):
        if compare(x, y) == verdict:
            return _explanation(x, y, verdict)
    raise NotFoundError("One of the texts states nothing that can be compared.")


def relation_detail(session: Session, one: int, other: int) -> RelationDetail:
    """Return the stored relation of two claims with both in their sentences.

    Raises :class:`~claims.errors.NotFoundError` where they are not related.
    """
    relation = relation_of(session, one, other)
    if relation is None:
        raise NotFoundError(
            f"Claims {one} and {other} are not related: "
            f"`claims link --explain {one} {other}` says why."
        )
    a, b = relation.claim_a_id, relation.claim_b_id
    verdict = Verdict(
        relation.kind,
        relation.score,
        reasons_of(session, [relation.id]).get(relation.id, ()),
        relation.explanation,
        relation.same_witness,
    )
    known = recall(session, [a, b])
    left, right = known[a], known[b]
    if SAME_STORY in verdict.reasons:
        left, right = of_one_event(left, right)
    return RelationDetail(
        id=relation.id,
        verdict=verdict,
        a=claim_detail(session, a),
        b=claim_detail(session, b),
        slots=slot_views(left, right, verdict),
        reviews=reviews_of_pairs(session, a).get(b, ()),
    )


def _explanation(a: Statement, b: Statement, verdict: Verdict) -> Explanation:
    slots = slot_views(a, b, verdict)
    return Explanation(
        texts=(a.text, b.text),
        verdict=verdict,
        slots=slots,
        keys=(keys(a), keys(b)),
        parted=parting_slot(slots),
    )


def _why_uncounted(session: Session, one: int, other: int) -> str | None:
    if one == other:
        return "they are one claim"
    standing = standing_among(session, {one, other})
    for number in (one, other):
        if number not in standing:
            return f"claim {number} does not count: it is superseded, retracted or rejected"
    return None


def _why_not_compared(session: Session, pair: Pair, explanation: Explanation) -> str | None:
    if not explanation.shared_keys:
        return "they share no key"
    pairs, capped = candidates(session, [pair[0]], cap=CAP)
    if pair not in pairs:
        common = ", ".join(key for key in explanation.shared_keys if key in capped)
        return f"more than {CAP} claims have the keys they share ({common})"
    return None
