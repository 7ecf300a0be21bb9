"""Articles, their sources, authors and versions; entities; runs."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPLICATION_ID = 0x636C6D73
PRECISIONS = (
    "('minute', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'range')"
)
TABLES = (
    "runs",
    "run_errors",
    "sources",
    "authors",
    "articles",
    "article_authors",
    "article_versions",
    "version_shingles",
    "entities",
    "entity_aliases",
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _create_runs()
    _create_run_errors()
    _create_sources()
    _create_authors()
    _create_articles()
    _create_article_authors()
    _create_article_versions()
    _create_version_shingles()
    _create_entities()
    _create_entity_aliases()


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _create_runs() -> None:
    op.create_table(
        "runs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("counts", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_runs")),
    )


def _create_run_errors() -> None:
    op.create_table(
        "run_errors",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("input", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_run_errors_run_id_runs")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run_errors")),
    )
    op.create_index(op.f("ix_run_errors_run_id"), "run_errors", ["run_id"], unique=False)


def _create_sources() -> None:
    op.create_table(
        "sources",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sources")),
        sa.UniqueConstraint("name", name=op.f("uq_sources_name")),
    )


def _create_authors() -> None:
    op.create_table(
        "authors",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authors")),
        sa.UniqueConstraint("name", name=op.f("uq_authors_name")),
    )


def _create_articles() -> None:
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("fictional", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("retracted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name=op.f("fk_articles_source_id_sources")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
        sa.UniqueConstraint("identity", name=op.f("uq_articles_identity")),
        sa.UniqueConstraint("url", name=op.f("uq_articles_url")),
    )
    op.create_index(op.f("ix_articles_source_id"), "articles", ["source_id"], unique=False)


def _create_article_authors() -> None:
    op.create_table(
        "article_authors",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["articles.id"],
            name=op.f("fk_article_authors_article_id_articles"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["authors.id"], name=op.f("fk_article_authors_author_id_authors")
        ),
        sa.PrimaryKeyConstraint("article_id", "position", name=op.f("pk_article_authors")),
        sa.UniqueConstraint(
            "article_id", "author_id", name=op.f("uq_article_authors_article_id_author_id")
        ),
    )
    op.create_index(
        op.f("ix_article_authors_author_id"), "article_authors", ["author_id"], unique=False
    )


def _create_article_versions() -> None:
    op.create_table(
        "article_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("published", sa.Date(), nullable=True),
        sa.Column("published_time", sa.Time(), nullable=True),
        sa.Column("published_precision", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("input", sa.Text(), nullable=False),
        sa.Column("is_current", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("copy_of_id", sa.Integer(), nullable=True),
        sa.Column("run_id", sa.Integer(), nullable=True),
        sa.Column("loaded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("superseded_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            f"published_precision IN {PRECISIONS}",
            name=op.f("ck_article_versions_published_precision"),
        ),
        sa.CheckConstraint("copy_of_id <> id", name=op.f("ck_article_versions_copy_of_another")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_article_versions_article_id_articles")
        ),
        sa.ForeignKeyConstraint(
            ["copy_of_id"],
            ["article_versions.id"],
            name=op.f("fk_article_versions_copy_of_id_article_versions"),
        ),
        sa.ForeignKeyConstraint(
            ["run_id"], ["runs.id"], name=op.f("fk_article_versions_run_id_runs")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_versions")),
        sa.UniqueConstraint(
            "article_id", "text_hash", name=op.f("uq_article_versions_article_id_text_hash")
        ),
    )
    op.create_index(
        op.f("ix_article_versions_copy_of_id"), "article_versions", ["copy_of_id"], unique=False
    )
    op.create_index(
        op.f("ix_article_versions_published"), "article_versions", ["published"], unique=False
    )
    op.create_index(
        "uq_article_versions_current",
        "article_versions",
        [sa.literal_column("(CASE WHEN is_current THEN article_id END)")],
        unique=True,
    )


def _create_version_shingles() -> None:
    op.create_table(
        "version_shingles",
        sa.Column("shingle", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["article_versions.id"],
            name=op.f("fk_version_shingles_version_id_article_versions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("shingle", "version_id", name=op.f("pk_version_shingles")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_version_shingles_version_id"), "version_shingles", ["version_id"], unique=False
    )


def _create_entities() -> None:
    op.create_table(
        "entities",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('person', 'organisation', 'place', 'other')", name=op.f("ck_entities_kind")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entities")),
        sa.UniqueConstraint("name", name=op.f("uq_entities_name")),
    )


def _create_entity_aliases() -> None:
    op.create_table(
        "entity_aliases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('name', 'acronym', 'surname', 'nationality', 'misspelling')",
            name=op.f("ck_entity_aliases_kind"),
        ),
        sa.CheckConstraint(
            "origin IN ('article', 'built-in')", name=op.f("ck_entity_aliases_origin")
        ),
        sa.ForeignKeyConstraint(
            ["entity_id"], ["entities.id"], name=op.f("fk_entity_aliases_entity_id_entities")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entity_aliases")),
        sa.UniqueConstraint("entity_id", "name", name=op.f("uq_entity_aliases_entity_id_name")),
    )
    op.create_index(op.f("ix_entity_aliases_name"), "entity_aliases", ["name"], unique=False)
