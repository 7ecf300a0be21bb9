"""Reviews name a claim or a pair of claims, so that they outlive a relation that is judged anew."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NEW = (
    "CREATE TABLE kept_reviews AS SELECT v.id AS id,"
    " COALESCE(v.claim_id, r.claim_a_id) AS claim_id,"
    " r.claim_b_id AS other_claim_id, r.kind AS kind, v.verdict AS verdict,"
    " v.reviewer AS reviewer, v.note AS note, v.created_at AS created_at"
    " FROM reviews v LEFT JOIN relations r ON r.id = v.relation_id"
)
OLD = (
    "CREATE TABLE kept_reviews AS SELECT v.id AS id,"
    " CASE WHEN v.other_claim_id IS NULL THEN v.claim_id END AS claim_id, r.id AS relation_id,"
    " v.verdict AS verdict, v.reviewer AS reviewer, v.note AS note, v.created_at AS created_at"
    " FROM reviews v LEFT JOIN relations r"
    " ON r.claim_a_id = v.claim_id AND r.claim_b_id = v.other_claim_id"
    " WHERE v.other_claim_id IS NULL OR r.id IS NOT NULL"
)


def upgrade() -> None:
    op.execute(NEW)
    op.drop_table("reviews")
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("other_claim_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        *_decision(),
        sa.CheckConstraint("claim_id < other_claim_id", name=op.f("ck_reviews_order")),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claims.id"], name=op.f("fk_reviews_claim_id_claims")
        ),
        sa.ForeignKeyConstraint(
            ["other_claim_id"], ["claims.id"], name=op.f("fk_reviews_other_claim_id_claims")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
    )
    op.create_index(
        op.f("ix_reviews_claim_id_other_claim_id"), "reviews", ["claim_id", "other_claim_id"]
    )
    op.create_index(op.f("ix_reviews_other_claim_id"), "reviews", ["other_claim_id"])
    _put_back("id, claim_id, other_claim_id, kind, verdict, reviewer, note, created_at")


def downgrade() -> None:
    op.execute(OLD)
    op.drop_table("reviews")
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=True),
        sa.Column("relation_id", sa.Integer(), nullable=True),
        *_decision(),
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
    op.create_index(op.f("ix_reviews_claim_id"), "reviews", ["claim_id"])
    op.create_index(op.f("ix_reviews_relation_id"), "reviews", ["relation_id"])
    _put_back("id, claim_id, relation_id, verdict, reviewer, note, created_at")


def _decision() -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "verdict IN ('confirm', 'reject', 'note')", name=op.f("ck_reviews_verdict")
        ),
    )


def _put_back(columns: str) -> None:
    op.execute(f"INSERT INTO reviews ({columns}) SELECT {columns} FROM kept_reviews ORDER BY id")
    op.drop_table("kept_reviews")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SELECT setval(pg_get_serial_sequence('reviews', 'id'), max(id)) FROM reviews")
