"""What the database says about a statement."""

from datetime import date

from sqlalchemy.orm import Session

from claims.model import (
    CheckResult,
    ClaimView,
    Document,
    RelationKind,
    Statement,
    Verdict,
)
from claims.relate.compare import compare
from claims.relate.question import keys
from claims.relate.witness import witness
from claims.service.linking import CAP
from claims.service.recall import recall, resolve_names
from claims.service.statements import statements_of
from claims.service.texts import extract_documents
from claims.store.claim_views import views_of
from claims.store.selection import claims_with_keys

Found = dict[int, Verdict]


def check_statement(session: Session, statement: str, *, published: date | None) -> CheckResult:
    """Judge a statement against every stored claim that may answer its question."""
    document = Document(text=statement, body=(), input="statement", published=published)
    ((_, extraction),) = extract_documents([document])
    own = dict(enumerate(statements_of(document, extraction)))
    asked = list(resolve_names(session, own).values())
    wanted = sorted({key for one in asked for key in keys(one)})
    stored = recall(session, claims_with_keys(session, wanted, cap=CAP))
    verdicts = {
        claim: best
        for claim, other in stored.items()
        if (best := _strongest([compare(one, other) for one in asked])) is not None
    }
    views = {view.id: view for view in views_of(session, sorted(verdicts))}
    return CheckResult(
        statement=statement,
        supports=_of_kind(RelationKind.CORROBORATES, verdicts, views),
        contradicts=_of_kind(RelationKind.CONTRADICTS, verdicts, views),
        updates=_of_kind(RelationKind.UPDATES, verdicts, views),
        supporting_witnesses=_witnesses(RelationKind.CORROBORATES, verdicts, stored),
        contradicting_witnesses=_witnesses(RelationKind.CONTRADICTS, verdicts, stored),
    )


def _strongest(verdicts: list[Verdict]) -> Verdict | None:
    related = [v for v in verdicts if v.relation is not RelationKind.UNRELATED]
    return max(related, key=lambda verdict: verdict.score, default=None)


def _of_kind(
    kind: RelationKind, verdicts: Found, views: dict[int, ClaimView]
) -> tuple[tuple[ClaimView, Verdict], ...]:
    chosen = [(views[claim], v) for claim, v in verdicts.items() if v.relation is kind]
    return tuple(sorted(chosen, key=lambda pair: (-pair[1].score, pair[0].id)))


def _witnesses(kind: RelationKind, verdicts: Found, stored: dict[int, Statement]) -> int:
    return len({witness(stored[c]) for c, verdict in verdicts.items() if verdict.relation is kind})
