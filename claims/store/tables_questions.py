"""Tables of what brings claims together: the question they answer, and their blocking keys."""

from sqlalchemy import ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from claims.store.base import Base


class Question(Base):
    """What a set of claims answers."""

    __tablename__ = "questions"

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the question.")
    key: Mapped[str] = mapped_column(Text, unique=True, comment="Canonical form of its slots.")
    text: Mapped[str] = mapped_column(Text, comment="The question in words.")
    rank: Mapped[int] = mapped_column(
        Integer, comment="Order among the questions of related claims; the lowest speaks for all."
    )


class ClaimKey(Base):
    """A blocking key of a claim: claims that share one are compared."""

    __tablename__ = "claim_keys"
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: Mapped[str] = mapped_column(Text, primary_key=True, comment="The key.")
    claim_id: Mapped[int] = mapped_column(
        ForeignKey("claims.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
        comment="A claim that has it.",
    )
