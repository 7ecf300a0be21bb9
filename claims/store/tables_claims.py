"""Tables of claims: what is said, by whom, where in a version, answering what."""

from datetime import date

from sqlalchemy import (
    CheckConstraint,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy.orm import Mapped, composite, mapped_column, relationship

from claims import model
from claims.model import Comparator, Modality, Mode, Part, Polarity, Precision, Span
from claims.store.base import Base, one_of
from claims.store.column_types import EnumText, PartsText, SpansText
from claims.store.tables_articles import ArticleVersion
from claims.store.tables_entities import Entity
from claims.store.tables_questions import Question
from claims.store.tables_runs import Run


class Claim(Base):
    """One proposition that one speaker asserts at one place of one version."""

    __tablename__ = "claims"
    __table_args__ = (
        UniqueConstraint("uid", "version_id"),
        CheckConstraint("0 <= span_start AND span_start < span_end", name="span"),
        CheckConstraint("period_start < period_end", name="period"),
        one_of("polarity", Polarity),
        one_of("modality", Modality),
        one_of("period_precision", Precision),
        Index(None, "subject_entity_id"),
        Index(None, "object_entity_id"),
        Index(None, "place_entity_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the claim.")
    uid: Mapped[str] = mapped_column(
        Text,
        comment="Hash of version text, place, attribution chain and proposition; "
        "two articles with one text share it.",
    )
    proposition_hash: Mapped[str] = mapped_column(
        Text,
        comment="Hash of what is said and by whom, without its place: equal in two versions "
        "of an article where the claim stands unchanged.",
    )
    version_id: Mapped[int] = mapped_column(
        ForeignKey("article_versions.id"), index=True, comment="The version it stands in."
    )
    question_id: Mapped[int | None] = mapped_column(
        ForeignKey("questions.id"),
        index=True,
        comment="The question it answers together with related claims; NULL until linked.",
    )
    question_key: Mapped[str | None] = mapped_column(
        Text, comment="Key of the question it would answer alone; NULL until linked."
    )
    span_start: Mapped[int] = mapped_column(
        Integer, comment="Offset of its first character in the version's text."
    )
    span_end: Mapped[int] = mapped_column(
        Integer, comment="Offset behind its last character in the version's text."
    )
    spans: Mapped[tuple[Span, ...]] = mapped_column(
        SpansText, comment="Its exact places, JSON [[start, end], ...]."
    )
    quote: Mapped[str] = mapped_column(
        Text, comment="The characters from span_start to span_end, as they stand in the text."
    )
    text: Mapped[str] = mapped_column(Text, comment="The claim as a sentence that stands alone.")
    subject_text: Mapped[str] = mapped_column(Text, comment="Words of the subject.")
    subject_head: Mapped[str] = mapped_column(Text, comment="Lemma of the subject's head.")
    subject_spans: Mapped[tuple[Span, ...]] = mapped_column(
        SpansText, comment="Places of the subject, JSON [[start, end], ...]."
    )
    subject_entity_id: Mapped[int | None] = mapped_column(
        ForeignKey("entities.id"), comment="The entity of the subject; NULL where it names none."
    )
    predicate_text: Mapped[str] = mapped_column(Text, comment="Words of the verb group.")
    predicate_lemma: Mapped[str] = mapped_column(
        Text, comment="Lemma of the main verb, with its particle."
    )
    predicate_spans: Mapped[tuple[Span, ...]] = mapped_column(
        SpansText, comment="Places of the verb group, JSON [[start, end], ...]."
    )
    predicate_passive: Mapped[bool] = mapped_column(
        default=False, server_default=false(), comment="Whether the verb is in the passive voice."
    )
    object_text: Mapped[str | None] = mapped_column(
        Text, comment="Words of the object; NULL where there is none."
    )
    object_head: Mapped[str | None] = mapped_column(
        Text, comment="Lemma of the object's head; NULL where there is none."
    )
    object_spans: Mapped[tuple[Span, ...] | None] = mapped_column(
        SpansText, comment="Places of the object, JSON [[start, end], ...]."
    )
    object_entity_id: Mapped[int | None] = mapped_column(
        ForeignKey("entities.id"), comment="The entity of the object; NULL where it names none."
    )
    complements: Mapped[tuple[Part, ...]] = mapped_column(
        PartsText, comment="Other arguments of the verb, JSON [{text, spans, head, entity}, ...]."
    )
    polarity: Mapped[Polarity] = mapped_column(
        EnumText(Polarity), comment="Whether the proposition is affirmed or denied."
    )
    modality: Mapped[Modality] = mapped_column(
        EnumText(Modality), comment="Whether it is put as fact, hedge, plan, condition or opinion."
    )
    period_start: Mapped[date | None] = mapped_column(
        Date, comment="First day it speaks of; NULL where open or not known."
    )
    period_end: Mapped[date | None] = mapped_column(
        Date, comment="Day after the last it speaks of; NULL where open or not known."
    )
    period_precision: Mapped[Precision | None] = mapped_column(
        EnumText(Precision), comment="How finely the period is known; NULL where there is none."
    )
    time_text: Mapped[str | None] = mapped_column(
        Text, comment="The time expression as written; NULL where there is none."
    )
    time_start: Mapped[int | None] = mapped_column(
        Integer, comment="Offset of the time expression's first character."
    )
    time_end: Mapped[int | None] = mapped_column(
        Integer, comment="Offset behind the time expression's last character."
    )
    time_type: Mapped[str | None] = mapped_column(
        Text, comment="TIMEX3 type of the time expression: DATE, TIME, DURATION or SET."
    )
    time_value: Mapped[str | None] = mapped_column(
        Text, comment="TIMEX3 value of the time expression; NULL where it is not resolved."
    )
    place_text: Mapped[str | None] = mapped_column(
        Text, comment="Words of the place; NULL where none is said."
    )
    place_head: Mapped[str | None] = mapped_column(
        Text, comment="Lemma of the place's head; NULL where none is said."
    )
    place_spans: Mapped[tuple[Span, ...] | None] = mapped_column(
        SpansText, comment="Places of the place's words, JSON [[start, end], ...]."
    )
    place_entity_id: Mapped[int | None] = mapped_column(
        ForeignKey("entities.id"), comment="The canonical place; NULL where not known."
    )
    terms: Mapped[str] = mapped_column(
        Text, comment="Lemmas that carry its meaning, separated by spaces."
    )
    derived: Mapped[bool] = mapped_column(
        default=False,
        server_default=false(),
        comment="Whether it was computed and stands nowhere in the text.",
    )
    witness: Mapped[str | None] = mapped_column(
        Text,
        comment='Independent origin behind it, such as "speaker:NAME"; NULL until linked.',
    )
    superseded: Mapped[bool] = mapped_column(
        default=False,
        server_default=false(),
        comment="Whether the current version of its article no longer makes it.",
    )
    run_id: Mapped[int | None] = mapped_column(
        ForeignKey("runs.id"), comment="The run that stored it."
    )

    period: Mapped[model.Period | None] = composite(
        "period_start", "period_end", "period_precision"
    )
    version: Mapped[ArticleVersion] = relationship()
    question: Mapped[Question | None] = relationship()
    subject_entity: Mapped[Entity | None] = relationship(foreign_keys=[subject_entity_id])
    object_entity: Mapped[Entity | None] = relationship(foreign_keys=[object_entity_id])
    place_entity: Mapped[Entity | None] = relationship(foreign_keys=[place_entity_id])
    run: Mapped[Run | None] = relationship()
    quantities: Mapped[list["ClaimQuantity"]] = relationship(
        back_populates="claim", order_by="ClaimQuantity.position"
    )
    attributions: Mapped[list["Attribution"]] = relationship(
        back_populates="claim", order_by="Attribution.position"
    )


class ClaimQuantity(Base):
    """A figure of a claim; the one at position 0 answers the claim's question."""

    __tablename__ = "claim_quantities"
    __table_args__ = (
        one_of("comparator", Comparator),
        CheckConstraint("low <= high", name="bounds"),
        CheckConstraint("0 <= span_start AND span_start < span_end", name="span"),
    )

    claim_id: Mapped[int] = mapped_column(
        ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True, comment="The claim."
    )
    position: Mapped[int] = mapped_column(
        Integer, primary_key=True, autoincrement=False, comment="Place among the figures, from 0."
    )
    value: Mapped[float | None] = mapped_column(
        Double, comment="The number as written; NULL where none is."
    )
    low: Mapped[float | None] = mapped_column(
        Double, comment="Lower bound, inclusive; NULL for none."
    )
    high: Mapped[float | None] = mapped_column(
        Double, comment="Upper bound, inclusive; NULL for none."
    )
    comparator: Mapped[Comparator] = mapped_column(
        EnumText(Comparator), comment="How the figure bounds the true one."
    )
    unit: Mapped[str | None] = mapped_column(
        Text, comment="Canonical unit, currency code or %; NULL for plain counts."
    )
    counts: Mapped[str | None] = mapped_column(
        Text, comment="Lemma of what is counted; NULL where not known."
    )
    role: Mapped[str | None] = mapped_column(
        Text, comment='What happened to the counted, such as "killed"; NULL where not said.'
    )
    span_start: Mapped[int] = mapped_column(
        Integer, comment="Offset of the figure's first character in the version's text."
    )
    span_end: Mapped[int] = mapped_column(
        Integer, comment="Offset behind the figure's last character in the version's text."
    )
    surface: Mapped[str] = mapped_column(Text, comment="The figure as written.")

    quantity: Mapped[model.Quantity] = composite(
        "value", "low", "high", "comparator", "unit", "counts", "role"
    )
    claim: Mapped[Claim] = relationship(back_populates="quantities")


class Attribution(Base):
    """One link of the chain of speakers behind a claim, outermost first."""

    __tablename__ = "attributions"
    __table_args__ = (one_of("mode", Mode), Index(None, "speaker_entity_id"))

    claim_id: Mapped[int] = mapped_column(
        ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True, comment="The claim."
    )
    position: Mapped[int] = mapped_column(
        Integer, primary_key=True, autoincrement=False, comment="Place in the chain, 0 outermost."
    )
    speaker: Mapped[str | None] = mapped_column(
        Text, comment="The speaker as written; NULL where the article names nobody."
    )
    speaker_entity_id: Mapped[int | None] = mapped_column(
        ForeignKey("entities.id"), comment="The canonical speaker; NULL where not known."
    )
    cue: Mapped[str] = mapped_column(Text, comment="The words that attribute, as written.")
    mode: Mapped[Mode] = mapped_column(
        EnumText(Mode), comment="Whether it is quoted, reported or both."
    )
    denies: Mapped[bool] = mapped_column(comment="Whether the cue rejects its content.")
    hedges: Mapped[bool] = mapped_column(comment="Whether the cue withholds belief.")
    source_spans: Mapped[tuple[Span, ...]] = mapped_column(
        SpansText, comment="Places of the speaker, JSON [[start, end], ...]."
    )
    cue_spans: Mapped[tuple[Span, ...]] = mapped_column(
        SpansText, comment="Places of the cue, JSON [[start, end], ...]."
    )
    content_spans: Mapped[tuple[Span, ...]] = mapped_column(
        SpansText, comment="Places of what is attributed, JSON [[start, end], ...]."
    )

    claim: Mapped[Claim] = relationship(back_populates="attributions")
    speaker_entity: Mapped[Entity | None] = relationship()
