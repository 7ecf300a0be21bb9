"""Tables of the executions that changed the database."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from claims.store.base import Base
from claims.store.column_types import ObjectText, UtcDateTime, utc_now


class Run(Base):
    """One execution that changed the database."""

    __tablename__ = "runs"

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the run.")
    command: Mapped[str] = mapped_column(Text, comment='The command, such as "load".')
    version: Mapped[str] = mapped_column(Text, comment="Version of the program that ran.")
    options: Mapped[Mapping[str, Any]] = mapped_column(
        ObjectText, comment="Options it was called with, a JSON object."
    )
    started_at: Mapped[datetime] = mapped_column(
        UtcDateTime, default=utc_now, comment="When it started, UTC."
    )
    finished_at: Mapped[datetime | None] = mapped_column(
        UtcDateTime, comment="When it finished, UTC; NULL while it runs or where it was cut off."
    )
    counts: Mapped[Mapping[str, Any] | None] = mapped_column(
        ObjectText, comment="What it counted, a JSON object; NULL where it was cut off."
    )

    errors: Mapped[list["RunError"]] = relationship(back_populates="run", order_by="RunError.id")


class RunError(Base):
    """An input that a run could not load."""

    __tablename__ = "run_errors"

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the failure.")
    run_id: Mapped[int] = mapped_column(
        ForeignKey("runs.id"), index=True, comment="The run it happened in."
    )
    input: Mapped[str] = mapped_column(Text, comment="Path, URL or record that failed.")
    message: Mapped[str] = mapped_column(Text, comment="What was wrong with it, one line.")

    run: Mapped[Run] = relationship(back_populates="errors")
