"""What the database says about a statement."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from claims.model import (
    CheckResult,
    ClaimView,
    Document,
    NearMiss,
    RelationKind,
    Statement,
    Verdict,
)
from claims.relate.compare import compare
from claims.relate.explained import parting_slot, slot_views
from claims.relate.question import keys
from claims.relate.witness import witness
from claims.service.linking import CAP
from claims.service.recall import recall, resolve_names
from claims.service.statements import statements_of
from claims.service.texts import extract_documents
from claims.store.claim_views import views_of
from claims.store.selection import claims_with_keys

MOST_NEAR = 5
"""How many claims that come near are told."""

PARTING = ("period", "place", "hour")
"""The slots in which a claim may differ that comes near a statement."""

TELLING = frozenset({"counted:same", "predicate:same", "predicate:compatible", "predicate:clash"})
"""Reasons that two statements are about one kind of thing."""

Found = dict[int, Verdict]
Judged = dict[tuple[int, int], Verdict]


def check_statement(session: Session, statement: str, *, published: date | None) -> CheckResult:
    """Judge a statement against every stored claim that may answer its question."""
    own = _parts(session, statement, published)
    wanted = sorted({key for one in own.values() for key in keys(one)})
    stored = recall(session, claims_with_keys(session, wanted, cap=CAP))
    judged: Judged = {
        (part, claim): compare(one, other)
        for part, one in own.items()
        for claim, other in stored.items()
    }
    verdicts = _strongest(judged)
    near = _nearest(judged, known=verdicts)
    told = sorted({*verdicts, *(claim for _, claim in near)})
    views = {view.id: view for view in views_of(session, told)}
    return CheckResult(
        statement=statement,
        supports=_of_kind(RelationKind.CORROBORATES, verdicts, views),
        contradicts=_of_kind(RelationKind.CONTRADICTS, verdicts, views),
        updates=_of_kind(RelationKind.UPDATES, verdicts, views),
        supporting_witnesses=_witnesses(RelationKind.CORROBORATES, verdicts, stored),
        contradicting_witnesses=_witnesses(RelationKind.CONTRADICTS, verdicts, stored),
        parts=tuple(one.text for one in own.values()),
        unknown=_unknown(judged, own),
        near=tuple(
            _miss(views[claim], own[part], stored[claim], judged[part, claim])
            for part, claim in near
        ),
    )


def _parts(session: Session, statement: str, published: date | None) -> dict[int, Statement]:
    document = Document(text=statement, body=(), input="statement", published=published)
    ((_, extraction),) = extract_documents([document])
    return resolve_names(session, dict(enumerate(statements_of(document, extraction))))


def _is_related(verdict: Verdict) -> bool:
    return verdict.relation is not RelationKind.UNRELATED


def _strongest(judged: Judged) -> Found:
    best: Found = {}
    for (_, claim), verdict in judged.items():
        if _is_related(verdict) and (claim not in best or verdict.score > best[claim].score):
            best[claim] = verdict
    return best


def _unknown(judged: Judged, own: Mapping[int, Statement]) -> tuple[str, ...]:
    """Return the parts of a statement to which no stored claim speaks."""
    spoken_to = {part for (part, _), verdict in judged.items() if _is_related(verdict)}
    return tuple(one.text for part, one in own.items() if part not in spoken_to)


def _nearest(judged: Judged, *, known: Found) -> list[tuple[int, int]]:
    """Return the parts and claims that only time or place parts, those most alike first."""
    parted = [
        (-sum(code.endswith((":same", ":compatible")) for code in verdict.reasons), claim, part)
        for (part, claim), verdict in judged.items()
        if claim not in known and _comes_near(verdict)
    ]
    return [(part, claim) for _, claim, part in sorted(parted)[:MOST_NEAR]]


def _miss(view: ClaimView, one: Statement, other: Statement, verdict: Verdict) -> NearMiss:
    slots = slot_views(one, other, verdict)
    parted = parting_slot(slots)
    slot = next(slot for slot in slots if slot.name == parted)
    return NearMiss(view, slot, verdict.explanation)


def _comes_near(verdict: Verdict) -> bool:
    last = verdict.reasons[-1] if verdict.reasons else ""
    parted = last in {f"{slot}:different" for slot in PARTING}
    return parted and not TELLING.isdisjoint(verdict.reasons)


def _of_kind(
    kind: RelationKind, verdicts: Found, views: dict[int, ClaimView]
) -> tuple[tuple[ClaimView, Verdict], ...]:
    chosen = [(views[claim], v) for claim, v in verdicts.items() if v.relation is kind]
    return tuple(sorted(chosen, key=lambda pair: (-pair[1].score, pair[0].id)))


def _witnesses(kind: RelationKind, verdicts: Found, stored: dict[int, Statement]) -> int:
    return len({witness(stored[c]) for c, verdict in verdicts.items() if verdict.relation is kind})
