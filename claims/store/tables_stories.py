"""Tables of stories: how articles open, and which passages of theirs tell of one event."""

from sqlalchemy import CheckConstraint, Double, ForeignKey, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from claims.store.base import Base


class Passage(Base):
    """A headline or sentence at the opening of a version."""

    __tablename__ = "passages"
    __table_args__ = (
        UniqueConstraint("version_id", "position"),
        CheckConstraint("0 <= span_start AND span_start < span_end", name="span"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the passage.")
    version_id: Mapped[int] = mapped_column(
        ForeignKey("article_versions.id", ondelete="CASCADE"), comment="The version it stands in."
    )
    position: Mapped[int] = mapped_column(
        Integer, comment="Place among the passages of the version, from 0."
    )
    span_start: Mapped[int] = mapped_column(
        Integer, comment="Offset of its first character in the version's text."
    )
    span_end: Mapped[int] = mapped_column(
        Integer, comment="Offset behind its last character in the version's text."
    )


class PassageLink(Base):
    """That two passages of different articles tell of one event, whether or not they agree."""

    __tablename__ = "passage_links"
    __table_args__ = (
        CheckConstraint("passage_a_id < passage_b_id", name="order"),
        CheckConstraint("score >= 0 AND score <= 1", name="score"),
        {"sqlite_with_rowid": False},
    )

    passage_a_id: Mapped[int] = mapped_column(
        ForeignKey("passages.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        comment="The passage with the smaller number.",
    )
    passage_b_id: Mapped[int] = mapped_column(
        ForeignKey("passages.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        index=True,
        comment="The passage with the larger number.",
    )
    score: Mapped[float] = mapped_column(
        Double, comment="How alike the passages and their articles are, from 0 to 1."
    )


class StoryKey(Base):
    """A telling word of a version: versions that share some may tell one story."""

    __tablename__ = "story_keys"
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: Mapped[str] = mapped_column(
        Text, primary_key=True, comment="The word, with the month of publication before it."
    )
    version_id: Mapped[int] = mapped_column(
        ForeignKey("article_versions.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
        comment="A version that has it.",
    )
