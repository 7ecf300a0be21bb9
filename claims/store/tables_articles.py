"""Tables of what was published: sources, authors, articles and their versions."""

from datetime import date, datetime, time

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Date,
    ForeignKey,
    Index,
    Integer,
    Text,
    Time,
    UniqueConstraint,
    false,
    text,
    true,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from claims.model import Precision
from claims.store.base import Base, one_of
from claims.store.column_types import EnumText, UtcDateTime, utc_now
from claims.store.tables_runs import Run
from claims.store.terms import ArticleField


class Source(Base):
    """The publisher of articles: an outlet, agency or think tank."""

    __tablename__ = "sources"

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the source.")
    name: Mapped[str] = mapped_column(Text, unique=True, comment="Name, as the articles give it.")

    articles: Mapped[list["Article"]] = relationship(back_populates="source")


class Author(Base):
    """A person or desk that signs articles."""

    __tablename__ = "authors"

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the author.")
    name: Mapped[str] = mapped_column(Text, unique=True, comment="Name, as the articles give it.")


class Article(Base):
    """One published article, whatever its versions."""

    __tablename__ = "articles"

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the article.")
    identity: Mapped[str] = mapped_column(
        Text,
        unique=True,
        comment="SHA-256 of what makes it this article: its URL, else source, title and date, "
        "else its text.",
    )
    source_id: Mapped[int | None] = mapped_column(
        ForeignKey("sources.id"), index=True, comment="Who published it; NULL where not known."
    )
    url: Mapped[str | None] = mapped_column(
        Text, unique=True, comment="Its address; NULL where not known."
    )
    fictional: Mapped[bool] = mapped_column(
        default=False, server_default=false(), comment="Whether it tells of invented events."
    )
    retracted: Mapped[bool] = mapped_column(
        default=False,
        server_default=false(),
        comment="Whether it was withdrawn: its claims stay and leave the disputes.",
    )

    source: Mapped[Source | None] = relationship(back_populates="articles")
    authors: Mapped[list["ArticleAuthor"]] = relationship(
        back_populates="article", order_by="ArticleAuthor.position"
    )
    versions: Mapped[list["ArticleVersion"]] = relationship(
        back_populates="article", order_by="ArticleVersion.id"
    )


class ArticleAuthor(Base):
    """That an author signs an article."""

    __tablename__ = "article_authors"
    __table_args__ = (UniqueConstraint("article_id", "author_id"),)

    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, comment="The article."
    )
    position: Mapped[int] = mapped_column(
        Integer, primary_key=True, autoincrement=False, comment="Place among the authors, from 0."
    )
    author_id: Mapped[int] = mapped_column(
        ForeignKey("authors.id"), index=True, comment="The author."
    )

    article: Mapped[Article] = relationship(back_populates="authors")
    author: Mapped[Author] = relationship()


class ArticleVersion(Base):
    """One published text of an article; a changed re-publication is a new version."""

    __tablename__ = "article_versions"
    __table_args__ = (
        UniqueConstraint("article_id", "text_hash"),
        Index(
            "uq_article_versions_current",
            text("(CASE WHEN is_current THEN article_id END)"),
            unique=True,
        ),
        one_of("published_precision", Precision),
        CheckConstraint("copy_of_id <> id", name="copy_of_another"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the version.")
    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id"), comment="The article it is a version of."
    )
    text: Mapped[str] = mapped_column(
        Text, comment="The whole text, to the character; all offsets count in it."
    )
    text_hash: Mapped[str] = mapped_column(Text, comment="SHA-256 of the text in UTF-8.")
    title: Mapped[str | None] = mapped_column(Text, comment="Title; NULL where not known.")
    published: Mapped[date | None] = mapped_column(
        Date, index=True, comment="Day of publication; NULL where not known."
    )
    published_time: Mapped[time | None] = mapped_column(
        Time, comment="Time of publication, UTC; NULL where not known."
    )
    published_precision: Mapped[Precision | None] = mapped_column(
        EnumText(Precision), comment="How finely the publication is known; NULL where it is not."
    )
    language: Mapped[str | None] = mapped_column(
        Text, comment="Language tag of the text; NULL where not known."
    )
    input: Mapped[str] = mapped_column(
        Text, comment="File, URL or record it was read from, at its first loading."
    )
    is_current: Mapped[bool] = mapped_column(
        default=True, server_default=true(), comment="Whether it is the article's latest text."
    )
    copy_of_id: Mapped[int | None] = mapped_column(
        ForeignKey("article_versions.id"),
        index=True,
        comment="The earliest version it is a near copy of; NULL where it is none.",
    )
    run_id: Mapped[int | None] = mapped_column(
        ForeignKey("runs.id"), comment="The run that loaded it."
    )
    loaded_at: Mapped[datetime] = mapped_column(
        UtcDateTime, default=utc_now, comment="When it was loaded, UTC."
    )
    superseded_at: Mapped[datetime | None] = mapped_column(
        UtcDateTime, comment="When a later text took its place, UTC; NULL for the current one."
    )
    agency: Mapped[str | None] = mapped_column(
        Text,
        comment="News agency that the text, or one it is a copy with, is credited to; "
        "NULL where none is.",
    )

    article: Mapped[Article] = relationship(back_populates="versions")
    copy_of: Mapped["ArticleVersion | None"] = relationship(remote_side="ArticleVersion.id")
    run: Mapped[Run | None] = relationship()


class VersionShingle(Base):
    """One hashed run of words of a version, for finding near copies."""

    __tablename__ = "version_shingles"
    __table_args__ = ({"sqlite_with_rowid": False},)

    shingle: Mapped[int] = mapped_column(
        BigInteger,
        primary_key=True,
        autoincrement=False,
        comment="Hash of the words, 64 bits.",
    )
    version_id: Mapped[int] = mapped_column(
        ForeignKey("article_versions.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
        comment="The version that holds them.",
    )


class ArticleChange(Base):
    """A change that a person made to what is known of an article; rows are only ever added."""

    __tablename__ = "article_changes"
    __table_args__ = (one_of("field", ArticleField),)

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the change.")
    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id"), index=True, comment="The article."
    )
    field: Mapped[ArticleField] = mapped_column(EnumText(ArticleField), comment="What was changed.")
    old: Mapped[str | None] = mapped_column(
        Text, comment="What it was; authors are a JSON list; NULL where not known."
    )
    new: Mapped[str | None] = mapped_column(Text, comment="What it is now.")
    editor: Mapped[str] = mapped_column(Text, comment="Who changed it.")
    note: Mapped[str | None] = mapped_column(Text, comment="Why; NULL where not said.")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now, comment="When, UTC.")
