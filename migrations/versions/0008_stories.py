"""Stories: how articles open, which passages tell of one event, and agencies credited."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TABLES = (
    "passages",
    "passage_links",
    "story_keys",
)


def upgrade() -> None:
    _create_passages()
    _create_passage_links()
    _create_story_keys()
    op.add_column("article_versions", sa.Column("agency", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("article_versions", "agency")
    for table in reversed(TABLES):
        op.drop_table(table)


def _create_passages() -> None:
    op.create_table(
        "passages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("span_start", sa.Integer(), nullable=False),
        sa.Column("span_end", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "0 <= span_start AND span_start < span_end", name=op.f("ck_passages_span")
        ),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["article_versions.id"],
            name=op.f("fk_passages_version_id_article_versions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passages")),
        sa.UniqueConstraint("version_id", "position", name=op.f("uq_passages_version_id_position")),
    )


def _create_passage_links() -> None:
    op.create_table(
        "passage_links",
        sa.Column("passage_a_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("passage_b_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.CheckConstraint("passage_a_id < passage_b_id", name=op.f("ck_passage_links_order")),
        sa.CheckConstraint("score >= 0 AND score <= 1", name=op.f("ck_passage_links_score")),
        sa.ForeignKeyConstraint(
            ["passage_a_id"],
            ["passages.id"],
            name=op.f("fk_passage_links_passage_a_id_passages"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["passage_b_id"],
            ["passages.id"],
            name=op.f("fk_passage_links_passage_b_id_passages"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("passage_a_id", "passage_b_id", name=op.f("pk_passage_links")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_passage_links_passage_b_id"), "passage_links", ["passage_b_id"], unique=False
    )


def _create_story_keys() -> None:
    op.create_table(
        "story_keys",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["article_versions.id"],
            name=op.f("fk_story_keys_version_id_article_versions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("key", "version_id", name=op.f("pk_story_keys")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_story_keys_version_id"), "story_keys", ["version_id"], unique=False)
