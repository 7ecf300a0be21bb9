"""The schema of a database: its description, its revision, its upgrade."""

from claims.model import Table


def schema() -> Table:
    """Describe every table, view and column."""
    from claims.store.schema import describe_schema

    return describe_schema()


def upgrade(location: str) -> str:
    """Bring a database to the newest revision and return it."""
    from claims.store import migrate
    from claims.store.database import connect

    engine = connect(location)
    migrate.upgrade(engine)
    return migrate.current(engine) or ""


def current(location: str) -> str:
    """Return the revision of a database, ``"none"`` for an empty one."""
    from claims.store import migrate
    from claims.store.database import connect

    return migrate.current(connect(location)) or "none"
