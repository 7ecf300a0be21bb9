"""The schema of a database: its description, its revision, its upgrade."""

from claims.errors import DatabaseVersionError
from claims.model import Table
from claims.service.places import revision_at


def schema() -> Table:
    """Describe every table, view and column."""
    from claims.store.schema import describe_schema

    return describe_schema()


def upgrade(location: str) -> str:
    """Bring a database to the newest revision and return it; one is made where there is none.

    Raises :class:`~claims.errors.DatabaseVersionError` where something else than a
    claims database is, or a newer one.
    """
    from claims.store import migrate
    from claims.store.database import connect, open_database
    from claims.store.revisions import REVISIONS

    if revision_at(location) in REVISIONS:
        engine = connect(location)
        migrate.upgrade(engine)
        engine.dispose()
    else:
        open_database(location, create=True).dispose()
    return migrate.head()


def current(location: str) -> str:
    """Return the revision of a database.

    Raises :class:`~claims.errors.DatabaseVersionError` where there is no claims database.
    """
    from claims.store.locations import shown, url_of

    revision = revision_at(location)
    if revision is None:
        where = shown(url_of(location))
        raise DatabaseVersionError(
            f"There is no database at {where}: load articles, "
            f"or run `claims db upgrade --db {where}`."
        )
    return revision
