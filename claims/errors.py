"""Everything that can go wrong, as one small family of exceptions.

A user sees one line on stderr, made from ``str(error)``, and the exit code of
the class. The line says what was wrong, with what, and what to do.
"""


class ClaimsError(Exception):
    """Any failure that a user can understand and act on; exit code 1."""

    exit_code = 1


class UsageError(ClaimsError):
    """A command was called with values that cannot be used; exit code 2."""

    exit_code = 2


class ReadError(ClaimsError):
    """An input could not be read as articles; exit code 1, or 3 when other inputs were loaded."""


class PartialFailureError(ClaimsError):
    """Some inputs failed and all others were loaded; exit code 3."""

    exit_code = 3


class DatabaseError(ClaimsError):
    """The database refused an operation; exit code 1."""


class QueryError(DatabaseError):
    """A statement given to ``claims sql`` is wrong, not allowed or too slow; exit code 1."""


class DatabaseVersionError(DatabaseError):
    """The database is missing, is no claims database, or is newer or older; exit code 4."""

    exit_code = 4


class NotFoundError(ClaimsError):
    """Nothing is stored under the given identifier; exit code 1."""


class LanguageModelError(ClaimsError):
    """The spaCy pipeline that was asked for is not installed or lacks a component; exit code 5."""

    exit_code = 5
