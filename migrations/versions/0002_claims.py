"""Claims with their figures, speakers, questions and blocking keys."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

PRECISIONS = (
    "('minute', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'range')"
)
COMPARATORS = (
    "('exactly', 'about', 'nearly', 'at least', 'more than', 'at most', 'less than', 'between', "
    "'vague')"
)
TABLES = (
    "questions",
    "claims",
    "claim_quantities",
    "attributions",
    "claim_keys",
)


def upgrade() -> None:
    _create_questions()
    _create_claims()
    _create_claim_quantities()
    _create_attributions()
    _create_claim_keys()


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _create_questions() -> None:
    op.create_table(
        "questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
        sa.UniqueConstraint("key", name=op.f("uq_questions_key")),
    )


def _create_claims() -> None:
    op.create_table(
        "claims",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("proposition_hash", sa.Text(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=True),
        sa.Column("question_key", sa.Text(), nullable=True),
        sa.Column("span_start", sa.Integer(), nullable=False),
        sa.Column("span_end", sa.Integer(), nullable=False),
        sa.Column("spans", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("subject_text", sa.Text(), nullable=False),
        sa.Column("subject_head", sa.Text(), nullable=False),
        sa.Column("subject_spans", sa.Text(), nullable=False),
        sa.Column("subject_entity_id", sa.Integer(), nullable=True),
        sa.Column("predicate_text", sa.Text(), nullable=False),
        sa.Column("predicate_lemma", sa.Text(), nullable=False),
        sa.Column("predicate_spans", sa.Text(), nullable=False),
        sa.Column("predicate_passive", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("object_text", sa.Text(), nullable=True),
        sa.Column("object_head", sa.Text(), nullable=True),
        sa.Column("object_spans", sa.Text(), nullable=True),
        sa.Column("object_entity_id", sa.Integer(), nullable=True),
        sa.Column("complements", sa.Text(), nullable=False),
        sa.Column("polarity", sa.Text(), nullable=False),
        sa.Column("modality", sa.Text(), nullable=False),
        sa.Column("period_start", sa.Date(), nullable=True),
        sa.Column("period_end", sa.Date(), nullable=True),
        sa.Column("period_precision", sa.Text(), nullable=True),
        sa.Column("time_text", sa.Text(), nullable=True),
        sa.Column("time_start", sa.Integer(), nullable=True),
        sa.Column("time_end", sa.Integer(), nullable=True),
        sa.Column("time_type", sa.Text(), nullable=True),
        sa.Column("time_value", sa.Text(), nullable=True),
        sa.Column("place_text", sa.Text(), nullable=True),
        sa.Column("place_head", sa.Text(), nullable=True),
        sa.Column("place_spans", sa.Text(), nullable=True),
        sa.Column("place_entity_id", sa.Integer(), nullable=True),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("derived", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("witness", sa.Text(), nullable=True),
        sa.Column("superseded", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "modality IN ('asserted', 'hedged', 'planned', 'conditional', 'opinion')",
            name=op.f("ck_claims_modality"),
        ),
        sa.CheckConstraint(
            f"period_precision IN {PRECISIONS}", name=op.f("ck_claims_period_precision")
        ),
        sa.CheckConstraint("polarity IN ('affirmed', 'denied')", name=op.f("ck_claims_polarity")),
        sa.CheckConstraint(
            "0 <= span_start AND span_start < span_end", name=op.f("ck_claims_span")
        ),
        sa.CheckConstraint("period_start < period_end", name=op.f("ck_claims_period")),
        sa.ForeignKeyConstraint(
            ["object_entity_id"], ["entities.id"], name=op.f("fk_claims_object_entity_id_entities")
        ),
        sa.ForeignKeyConstraint(
            ["place_entity_id"], ["entities.id"], name=op.f("fk_claims_place_entity_id_entities")
        ),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_claims_question_id_questions")
        ),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_claims_run_id_runs")),
        sa.ForeignKeyConstraint(
            ["subject_entity_id"],
            ["entities.id"],
            name=op.f("fk_claims_subject_entity_id_entities"),
        ),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["article_versions.id"],
            name=op.f("fk_claims_version_id_article_versions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
        sa.UniqueConstraint("uid", "version_id", name=op.f("uq_claims_uid_version_id")),
    )
    op.create_index(
        op.f("ix_claims_object_entity_id"), "claims", ["object_entity_id"], unique=False
    )
    op.create_index(op.f("ix_claims_place_entity_id"), "claims", ["place_entity_id"], unique=False)
    op.create_index(op.f("ix_claims_question_id"), "claims", ["question_id"], unique=False)
    op.create_index(
        op.f("ix_claims_subject_entity_id"), "claims", ["subject_entity_id"], unique=False
    )
    op.create_index(op.f("ix_claims_version_id"), "claims", ["version_id"], unique=False)


def _create_claim_quantities() -> None:
    op.create_table(
        "claim_quantities",
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("low", sa.Double(), nullable=True),
        sa.Column("high", sa.Double(), nullable=True),
        sa.Column("comparator", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("counts", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("span_start", sa.Integer(), nullable=False),
        sa.Column("span_end", sa.Integer(), nullable=False),
        sa.Column("surface", sa.Text(), nullable=False),
        sa.CheckConstraint(
            f"comparator IN {COMPARATORS}", name=op.f("ck_claim_quantities_comparator")
        ),
        sa.CheckConstraint(
            "0 <= span_start AND span_start < span_end", name=op.f("ck_claim_quantities_span")
        ),
        sa.CheckConstraint("low <= high", name=op.f("ck_claim_quantities_bounds")),
        sa.ForeignKeyConstraint(
            ["claim_id"],
            ["claims.id"],
            name=op.f("fk_claim_quantities_claim_id_claims"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("claim_id", "position", name=op.f("pk_claim_quantities")),
    )


def _create_attributions() -> None:
    op.create_table(
        "attributions",
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("speaker_entity_id", sa.Integer(), nullable=True),
        sa.Column("cue", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("denies", sa.Boolean(), nullable=False),
        sa.Column("hedges", sa.Boolean(), nullable=False),
        sa.Column("source_spans", sa.Text(), nullable=False),
        sa.Column("cue_spans", sa.Text(), nullable=False),
        sa.Column("content_spans", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "mode IN ('direct', 'indirect', 'mixed')", name=op.f("ck_attributions_mode")
        ),
        sa.ForeignKeyConstraint(
            ["claim_id"],
            ["claims.id"],
            name=op.f("fk_attributions_claim_id_claims"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["speaker_entity_id"],
            ["entities.id"],
            name=op.f("fk_attributions_speaker_entity_id_entities"),
        ),
        sa.PrimaryKeyConstraint("claim_id", "position", name=op.f("pk_attributions")),
    )
    op.create_index(
        op.f("ix_attributions_speaker_entity_id"),
        "attributions",
        ["speaker_entity_id"],
        unique=False,
    )


def _create_claim_keys() -> None:
    op.create_table(
        "claim_keys",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"],
            ["claims.id"],
            name=op.f("fk_claim_keys_claim_id_claims"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("key", "claim_id", name=op.f("pk_claim_keys")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_claim_keys_claim_id"), "claim_keys", ["claim_id"], unique=False)
