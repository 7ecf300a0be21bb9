"""Tables of judged pairs of claims, their reasons, and what people decided."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Double, ForeignKey, Index, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from claims.model import RelationKind, ReviewVerdict
from claims.store.base import Base, one_of
from claims.store.column_types import EnumText, UtcDateTime, utc_now
from claims.store.tables_claims import Claim
from claims.store.tables_runs import Run
from claims.store.terms import STORED_RELATIONS


class Relation(Base):
    """A judged pair of claims that answer one question."""

    __tablename__ = "relations"
    __table_args__ = (
        UniqueConstraint("claim_a_id", "claim_b_id"),
        CheckConstraint("claim_a_id < claim_b_id", name="order"),
        CheckConstraint("score >= 0 AND score <= 1", name="score"),
        one_of("kind", STORED_RELATIONS),
        Index(None, "kind", "claim_a_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the relation.")
    claim_a_id: Mapped[int] = mapped_column(
        ForeignKey("claims.id"), comment="The claim with the smaller number."
    )
    claim_b_id: Mapped[int] = mapped_column(
        ForeignKey("claims.id"), index=True, comment="The claim with the larger number."
    )
    kind: Mapped[RelationKind] = mapped_column(
        EnumText(RelationKind), comment="What the claims are to each other."
    )
    score: Mapped[float] = mapped_column(
        Double, comment="From 0 (a guess) to 1 (every slot agrees or clashes plainly)."
    )
    explanation: Mapped[str] = mapped_column(Text, comment="Why, in one sentence.")
    same_witness: Mapped[bool] = mapped_column(
        comment="Whether both claims go back to one origin and so count once."
    )
    run_id: Mapped[int | None] = mapped_column(
        ForeignKey("runs.id"), comment="The run that last changed the judgement."
    )

    claim_a: Mapped[Claim] = relationship(foreign_keys=[claim_a_id])
    claim_b: Mapped[Claim] = relationship(foreign_keys=[claim_b_id])
    run: Mapped[Run | None] = relationship()
    reasons: Mapped[list["RelationReason"]] = relationship(
        order_by="RelationReason.position", passive_deletes=True
    )


class RelationReason(Base):
    """One reason for a judgement, a code of the form ``slot:outcome``."""

    __tablename__ = "relation_reasons"

    relation_id: Mapped[int] = mapped_column(
        ForeignKey("relations.id", ondelete="CASCADE"), primary_key=True, comment="The relation."
    )
    position: Mapped[int] = mapped_column(
        Integer, primary_key=True, autoincrement=False, comment="Place among the reasons, from 0."
    )
    code: Mapped[str] = mapped_column(Text, comment='Code, such as "quantity:clash".')


class Review(Base):
    """What a person decided on a claim or a pair of claims; rows are only ever added."""

    __tablename__ = "reviews"
    __table_args__ = (
        CheckConstraint("claim_id < other_claim_id", name="order"),
        one_of("verdict", ReviewVerdict),
        Index(None, "claim_id", "other_claim_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the review.")
    claim_id: Mapped[int] = mapped_column(
        ForeignKey("claims.id"), comment="The claim; of a pair the one with the smaller number."
    )
    other_claim_id: Mapped[int | None] = mapped_column(
        ForeignKey("claims.id"),
        index=True,
        comment="The other claim of a pair; NULL for a review of one claim.",
    )
    kind: Mapped[RelationKind | None] = mapped_column(
        EnumText(RelationKind),
        comment="What the pair was judged to be when it was reviewed; NULL for one claim.",
    )
    verdict: Mapped[ReviewVerdict] = mapped_column(
        EnumText(ReviewVerdict), comment="The decision, or a mere note."
    )
    reviewer: Mapped[str] = mapped_column(Text, comment="Who decided.")
    note: Mapped[str | None] = mapped_column(Text, comment="Why; NULL where not said.")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now, comment="When, UTC.")

    claim: Mapped[Claim] = relationship(foreign_keys=[claim_id])
    other_claim: Mapped[Claim | None] = relationship(foreign_keys=[other_claim_id])
