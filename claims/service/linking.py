"""Bringing stored claims together: keys, candidates, verdicts, questions, copies."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain

from sqlalchemy.orm import Session

from claims.model import Span, Statement
from claims.relate.agency import credited_agency
from claims.relate.question import Rank, keys, question_key, rank
from claims.relate.question_text import question_text
from claims.relate.witness import witness
from claims.service.copying import mark_copies
from claims.service.grouping import group_claims
from claims.service.judging import judged
from claims.service.recall import recall
from claims.service.retelling import find_passages, link_passages, told_pairs
from claims.store import link as store
from claims.store import passages as openings
from claims.store.acronyms import claims_naming, defined_acronyms
from claims.store.people import authors_of
from claims.store.selection import claims_of_versions, saved_articles, unlinked_claims
from claims.store.write import Saved

CAP = 250
"""How many claims of one key are compared with each other; fuller keys are reported."""


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


@dataclass(frozen=True, slots=True)
class Waiting:
    """A saved article that is not linked yet, how it opens, and the acronyms it defines.

    ``agency`` is the news agency that it is credited to, None where there is none.
    """

    saved: Saved
    text: str
    passages: tuple[Span, ...]
    acronyms: tuple[str, ...]
    agency: str | None = None


def link_articles(session: Session, waiting: Sequence[Waiting], *, run_id: int) -> Linked:
    """Link the claims of articles that were saved, and those that they throw light on.

    These are the claims of articles that share a text with them, and claims that
    use an acronym which they define. Articles may be linked one by one or many at
    once: the relations are the same.
    """
    openings.save_passages(session, {one.saved.version_id: one.passages for one in waiting})
    for one in waiting:
        if one.agency is not None:
            store.credit(session, one.saved.version_id, one.agency)
    retelling = link_passages(session, [one.saved.version_id for one in waiting])
    groups = [mark_copies(session, one.saved.version_id, one.text) for one in waiting]
    again = claims_of_versions(session, set().union(*groups))
    naming = claims_naming(session, [name for one in waiting for name in one.acronyms])
    own = [claim for one in waiting for claim in one.saved.claim_ids]
    ended = [claim for one in waiting for claim in one.saved.superseded_ids]
    claim_ids = sorted({*own, *again, *naming})
    linked = link_claims(session, claim_ids, run_id=run_id, also=ended)
    return replace(
        linked,
        copies=sum(bool(group) for group in groups),
        capped=(*linked.capped, *retelling.capped),
    )


def left_over(session: Session) -> list[Waiting]:
    """Return the articles that an interrupted run has saved and not linked."""
    claims = unlinked_claims(session)
    if not claims:
        return []
    acronyms = defined_acronyms(session)
    return [
        Waiting(saved, text, find_passages(text, title), acronyms, credited_agency(text, authors))
        for saved in saved_articles(session, claims)
        for text, title in [openings.titled_text(session, saved.version_id)]
        for authors in [authors_of(session, [saved.article_id]).get(saved.article_id, ())]
    ]


def index_claims(session: Session, claim_ids: Collection[int]) -> dict[int, Statement]:
    """Store by which keys claims are found and who stands behind them; return their statements."""
    own = recall(session, claim_ids)
    store.save_keys(session, {claim: keys(statement) for claim, statement in own.items()})
    store.set_witness(session, {claim: witness(statement) for claim, statement in own.items()})
    return own


def link_claims(
    session: Session, claim_ids: Collection[int], *, run_id: int, also: Iterable[int] = ()
) -> Linked:
    """Judge claims against all that share a key or an event with them, and store what follows.

    ``also`` are claims whose relations ended. Judging twice changes nothing.
    """
    own = index_claims(session, claim_ids)
    keyed, capped = store.candidates(session, claim_ids, cap=CAP)
    told = told_pairs(session, claim_ids)
    pairs = sorted({*keyed, *told.alike})
    others = set(chain.from_iterable(pairs)) - own.keys()
    known = own | recall(session, sorted(others))
    found = judged(session, pairs, told, known)
    removed = store.delete_relations_not_in(session, found.keys(), claim_ids=claim_ids)
    changed = store.save_relations(session, [(*pair, found[pair]) for pair in found], run_id)
    grouping = partial(group_claims, session, known=known)
    store.assign_questions(session, _asked_alike(own, known), also=also, grouped=grouping)
    return Linked(pairs=len(pairs), changed=changed, removed=removed, capped=tuple(capped))


def _asked_alike(
    own: Mapping[int, Statement], known: Mapping[int, Statement]
) -> dict[int, store.Asked]:
    """Return the questions of claims, and of those known that ask the very same.

    The best words for a question are chosen among all that ask it, so that they
    do not depend on which claim came last.
    """
    asked = {claim: _asked(statement) for claim, statement in own.items()}
    wanted = {each.key for each in asked.values()}
    others = ((claim, one) for claim, one in known.items() if claim not in own)
    alike = {claim: _asked(one) for claim, one in others if question_key(one) in wanted}
    return asked | alike


def _asked(statement: Statement) -> store.Asked:
    return store.Asked(_order(rank(statement)), question_key(statement), question_text(statement))


def _order(best: Rank) -> int:
    """Return a rank as one number, 0 for the most telling: the fewer slots known, the greater."""
    plain, known, length, _ = best
    return (3 - plain) * 1_000_000 + (5 - known) * 100_000 + min(-length, 99_999)
