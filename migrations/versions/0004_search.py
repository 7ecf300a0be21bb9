"""Full-text search over claims: FTS5 on SQLite, a tsvector column on PostgreSQL."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _create_fts5()
    else:
        _create_tsvector()


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE claims_fts")
    else:
        op.execute("DROP INDEX ix_claims_search")
        op.execute("ALTER TABLE claims DROP COLUMN search")


def _create_fts5() -> None:
    from sqlite_utils import Database

    driver = op.get_bind().connection.driver_connection
    Database(driver, recursive_triggers=False, execute_plugins=False).table("claims").enable_fts(
        ["text", "quote"], tokenize="porter unicode61 remove_diacritics 2"
    )


def _create_tsvector() -> None:
    op.execute(
        "ALTER TABLE claims ADD COLUMN search tsvector GENERATED ALWAYS AS "
        "(to_tsvector('english', text || ' ' || quote)) STORED"
    )
    op.execute("CREATE INDEX ix_claims_search ON claims USING gin (search)")
