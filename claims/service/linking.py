"""Bringing stored claims together: keys, candidates, verdicts, questions, copies."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from itertools import chain

from sqlalchemy.orm import Session

from claims.model import Statement, Verdict
from claims.relate.compare import compare
from claims.relate.copies import is_copy, shingles
from claims.relate.question import Rank, keys, question_key, rank
from claims.relate.question_text import question_text
from claims.relate.witness import witness
from claims.service.recall import recall
from claims.store import link as store
from claims.store.acronyms import claims_naming
from claims.store.selection import by_publication, claims_of_versions
from claims.store.write import Saved

CAP = 250
"""How many claims of one key are compared with each other; fuller keys are reported."""

Judged = tuple[int, int, Verdict]


@dataclass(frozen=True, slots=True)
class Linked:
    """What one linking did: pairs judged, relations new or changed or removed, keys capped.

    ``copies`` counts the articles that turned out to be one text with another.
    """

    copies: int = 0
    pairs: int = 0
    changed: int = 0
    removed: int = 0
    capped: tuple[str, ...] = ()


def link_article(
    session: Session, saved: Saved, *, text: str, acronyms: Iterable[str], run_id: int
) -> Linked:
    """Link the claims of an article that was just saved, and those that it throws light on.

    These are the claims of articles it shares its text with, and claims that
    use one of the ``acronyms`` which it defines.
    """
    touched = _mark_copies(session, saved.version_id, text)
    again = [*claims_of_versions(session, touched), *claims_naming(session, acronyms)]
    claim_ids = sorted({*saved.claim_ids, *again})
    linked = link_claims(session, claim_ids, run_id=run_id, also=saved.superseded_ids)
    return replace(linked, copies=int(bool(touched)))


def index_claims(session: Session, claim_ids: Collection[int]) -> dict[int, Statement]:
    """Store by which keys claims are found and who stands behind them; return their statements."""
    own = recall(session, claim_ids)
    store.save_keys(session, {claim: keys(statement) for claim, statement in own.items()})
    store.set_witness(session, {claim: witness(statement) for claim, statement in own.items()})
    return own


def link_claims(
    session: Session, claim_ids: Collection[int], *, run_id: int, also: Iterable[int] = ()
) -> Linked:
    """Judge claims against all that share a key with them, and store what follows.

    ``also`` are claims whose relations ended. Judging twice changes nothing.
    """
    own = index_claims(session, claim_ids)
    pairs, capped = store.candidates(session, claim_ids, cap=CAP)
    judged = list(_judge(session, pairs, own))
    removed = store.delete_relations_not_in(
        session, [(a, b) for a, b, _ in judged], claim_ids=claim_ids
    )
    changed = store.save_relations(session, judged, run_id)
    asked = {claim: _asked(statement) for claim, statement in own.items()}
    store.assign_questions(session, asked, also=also)
    return Linked(pairs=len(pairs), changed=changed, removed=removed, capped=tuple(capped))


def _judge(
    session: Session, pairs: list[tuple[int, int]], own: dict[int, Statement]
) -> Iterable[Judged]:
    others = set(chain.from_iterable(pairs)) - own.keys()
    known = own | recall(session, sorted(others))
    for a, b in pairs:
        verdict = compare(known[a], known[b])
        if verdict.relation != "unrelated":
            yield a, b, verdict


def _asked(statement: Statement) -> store.Asked:
    return store.Asked(_order(rank(statement)), question_key(statement), question_text(statement))


def _order(best: Rank) -> int:
    """Return a rank as one number, 0 for the most telling: the fewer slots known, the greater."""
    plain, known, length, _ = best
    return (3 - plain) * 1_000_000 + (5 - known) * 100_000 + min(-length, 99_999)


def _mark_copies(session: Session, version_id: int, text: str) -> set[int]:
    """Mark a new version, or older ones it turns out to be the original of, as copies.

    Returns the other versions whose standing changed.
    """
    own = shingles(text)
    store.save_shingles(session, version_id, own)
    touched: set[int] = set()
    for other, shared in store.copy_candidates(session, own, version_id=version_id):
        if shared * 4 < len(own) and shared < 3:
            break
        if is_copy(text, store.version_text(session, other)):
            order = by_publication(session, version_id, other)
            if order is not None:
                original, copy = order
                store.mark_copy(session, copy, original)
                touched.add(other)
    return touched
