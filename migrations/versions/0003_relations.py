"""Relations between claims, their reasons, and reviews."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = (
    "relations",
    "relation_reasons",
    "reviews",
)


def upgrade() -> None:
    _create_relations()
    _create_relation_reasons()
    _create_reviews()


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _create_relations() -> None:
    op.create_table(
        "relations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claim_a_id", sa.Integer(), nullable=False),
        sa.Column("claim_b_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("same_witness", sa.Boolean(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('corroborates', 'contradicts', 'updates')", name=op.f("ck_relations_kind")
        ),
        sa.CheckConstraint("claim_a_id < claim_b_id", name=op.f("ck_relations_order")),
        sa.CheckConstraint("score >= 0 AND score <= 1", name=op.f("ck_relations_score")),
        sa.ForeignKeyConstraint(
            ["claim_a_id"], ["claims.id"], name=op.f("fk_relations_claim_a_id_claims")
        ),
        sa.ForeignKeyConstraint(
            ["claim_b_id"], ["claims.id"], name=op.f("fk_relations_claim_b_id_claims")
        ),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_relations_run_id_runs")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relations")),
        sa.UniqueConstraint(
            "claim_a_id", "claim_b_id", name=op.f("uq_relations_claim_a_id_claim_b_id")
        ),
    )
    op.create_index(op.f("ix_relations_claim_b_id"), "relations", ["claim_b_id"], unique=False)
    op.create_index(
        op.f("ix_relations_kind_claim_a_id"), "relations", ["kind", "claim_a_id"], unique=False
    )


def _create_relation_reasons() -> None:
    op.create_table(
        "relation_reasons",
        sa.Column("relation_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["relation_id"],
            ["relations.id"],
            name=op.f("fk_relation_reasons_relation_id_relations"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("relation_id", "position", name=op.f("pk_relation_reasons")),
    )


def _create_reviews() -> None:
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=True),
        sa.Column("relation_id", sa.Integer(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "verdict IN ('confirm', 'reject', 'note')", name=op.f("ck_reviews_verdict")
        ),
        sa.CheckConstraint(
            "(claim_id IS NULL) <> (relation_id IS NULL)", name=op.f("ck_reviews_one_target")
        ),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claims.id"], name=op.f("fk_reviews_claim_id_claims")
        ),
        sa.ForeignKeyConstraint(
            ["relation_id"], ["relations.id"], name=op.f("fk_reviews_relation_id_relations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
    )
    op.create_index(op.f("ix_reviews_claim_id"), "reviews", ["claim_id"], unique=False)
    op.create_index(op.f("ix_reviews_relation_id"), "reviews", ["relation_id"], unique=False)
