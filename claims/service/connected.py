"""Opening a database and closing it; a file is opened by what first asks it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from claims.service.places import is_vacant, refuse_other_files
from claims.store.files import check_stored, file_at

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from types import TracebackType

    from sqlalchemy import Engine
    from sqlalchemy.orm import Session


class Connected:
    """A database that is there and fits the program; a context manager that closes it."""

    def __init__(self, location: str) -> None:
        self.location = location

    @cached_property
    def engine(self) -> Engine:
        """Its SQLAlchemy engine."""
        from claims.store.engine import connect

        return connect(self.location)

    @classmethod
    def open(cls, location: str = "claims.db", *, create: bool = False) -> Self:
        """Open a database by path or SQLAlchemy URL; ``create`` makes one where there is none.

        Raises :class:`~claims.errors.DatabaseVersionError` where it is missing,
        older or newer than the program, and :class:`~claims.errors.DatabaseError`
        where it cannot be used.
        """
        refuse_other_files(location)
        opened = cls(location)
        path = file_at(location)
        if path is None or create:
            opened._use(location, create=create)
        else:
            check_stored(path)
        return opened

    @classmethod
    def rehearse(cls, location: str = "claims.db") -> Self:
        """Open a database for a dry run; where there is none, an empty one in memory stands in.

        Raises what :meth:`open` raises.
        """
        if not is_vacant(location):
            return cls.open(location)
        opened = cls(location)
        opened._use("sqlite://", create=True)
        return opened

    def _use(self, location: str, *, create: bool) -> None:
        from claims.store.database import open_database

        self.engine = open_database(location, create=create)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close every connection."""
        if "engine" in vars(self):
            self.engine.dispose()

    def session(self) -> AbstractContextManager[Session]:
        """Return a session to read with, for ``select(Claim)`` and the like."""
        from claims.store.database import reading

        return reading(self.engine)
