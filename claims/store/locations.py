"""Where a database is: a path of a SQLite file, or a SQLAlchemy URL."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from claims.errors import DatabaseError

SECRET_OPTIONS = ("password", "passfile", "sslpassword")
"""Options in a URL's query that are never shown."""


def url_of(location: str) -> URL:
    """Return the SQLAlchemy URL of a path or URL.

    Raises :class:`DatabaseError` where the URL cannot be read or names another
    kind of database than SQLite or PostgreSQL.

    >>> url_of("claims.db").render_as_string()
    'sqlite:///claims.db'
    """
    if "://" not in location:
        return URL.create("sqlite", database=str(Path(location).expanduser()))
    try:
        url = make_url(location)
    except (ArgumentError, ValueError):
        raise DatabaseError(
            "The database URL cannot be read: write postgresql+psycopg://USER@HOST/NAME, or a path."
        ) from None
    return _supported(url)


def _supported(url: URL) -> URL:
    backend = url.get_backend_name()
    if backend == "sqlite":
        return url.set(drivername="sqlite")
    if backend in {"postgresql", "postgres"}:
        return url.set(drivername="postgresql+psycopg")
    raise DatabaseError(f"{backend} databases are not supported: use SQLite or PostgreSQL.")


def shown(url: URL) -> str:
    """Return a location as a user wrote it, without any password.

    >>> shown(url_of("postgresql+psycopg://ana:secret@host/facts"))
    'postgresql+psycopg://ana:***@host/facts'
    """
    if url.get_backend_name() == "sqlite":
        return url.database or ":memory:"
    return url.difference_update_query(SECRET_OPTIONS).render_as_string(hide_password=True)


def without_secrets(message: str, url: URL) -> str:
    """Return a driver's message on one line, with the passwords of ``url`` blotted out."""
    secrets = [url.password, *(url.query.get(name) for name in SECRET_OPTIONS)]
    for secret in secrets:
        if isinstance(secret, str) and secret:
            message = message.replace(secret, "***")
    return " ".join(message.split())


def sqlite_file(url: URL) -> Path | None:
    """Return the file of a SQLite database; None for PostgreSQL and for one in memory."""
    if url.get_backend_name() != "sqlite" or url.database in {None, "", ":memory:"}:
        return None
    return Path(str(url.database))
