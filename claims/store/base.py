"""The declarative base of every table: names of constraints, and docs that reach the database."""

from collections.abc import Iterable
from inspect import getdoc

from sqlalchemy import CheckConstraint, MetaData, Table
from sqlalchemy.orm import DeclarativeBase

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The base of every stored class; a docstring's first line is the table's comment."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        table_of(cls).comment = (getdoc(cls) or "").split("\n", 1)[0]


def table_of(cls: type[Base]) -> Table:
    """Return the Core table of a mapped class, for statements that need no objects."""
    table = cls.__table__
    if not isinstance(table, Table):
        raise TypeError(f"{cls.__name__} is not mapped to a table")
    return table


def one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """Return the CHECK that ``column`` holds one of ``values`` (or NULL, where it may)."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)
