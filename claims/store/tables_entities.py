"""Tables of canonical actors and places and their names."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from claims.store.base import Base, one_of
from claims.store.column_types import EnumText, UtcDateTime, utc_now
from claims.store.terms import AliasKind, AliasOrigin, EntityAction, EntityKind


class Entity(Base):
    """A canonical actor or place that claims speak of or that speaks."""

    __tablename__ = "entities"
    __table_args__ = (one_of("kind", EntityKind),)

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the entity.")
    name: Mapped[str] = mapped_column(Text, unique=True, comment="Canonical name.")
    kind: Mapped[EntityKind | None] = mapped_column(
        EnumText(EntityKind), comment="What sort of thing it is; NULL where not known."
    )

    merged_into_id: Mapped[int | None] = mapped_column(
        ForeignKey("entities.id"),
        index=True,
        comment="The entity that a person merged it into; NULL where none did.",
    )
    means_id: Mapped[int | None] = mapped_column(
        ForeignKey("entities.id"),
        index=True,
        comment="The entity it stands for in the end; NULL where it was not merged.",
    )

    aliases: Mapped[list["EntityAlias"]] = relationship(
        back_populates="entity", order_by="EntityAlias.name", foreign_keys="EntityAlias.entity_id"
    )


class EntityAlias(Base):
    """Another name of an entity, and how it is known."""

    __tablename__ = "entity_aliases"
    __table_args__ = (
        UniqueConstraint("entity_id", "name"),
        Index(None, "name"),
        one_of("kind", AliasKind),
        one_of("origin", AliasOrigin),
    )

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the alias.")
    entity_id: Mapped[int] = mapped_column(
        ForeignKey("entities.id"), comment="The entity that is meant."
    )
    name: Mapped[str] = mapped_column(Text, comment="The other name, as written.")
    kind: Mapped[AliasKind] = mapped_column(EnumText(AliasKind), comment="How it names the entity.")
    origin: Mapped[AliasOrigin] = mapped_column(
        EnumText(AliasOrigin), comment="Whether an article or the shipped list gave the name."
    )

    moved_to_id: Mapped[int | None] = mapped_column(
        ForeignKey("entities.id"),
        index=True,
        comment="The entity of its own that a person made of the name; NULL where none did.",
    )

    entity: Mapped[Entity] = relationship(back_populates="aliases", foreign_keys=[entity_id])


class EntityChange(Base):
    """A change that a person made to entities; rows are only ever added."""

    __tablename__ = "entity_changes"
    __table_args__ = (one_of("action", EntityAction),)

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the change.")
    action: Mapped[EntityAction] = mapped_column(
        EnumText(EntityAction), comment="What was done with the name."
    )
    name: Mapped[str] = mapped_column(Text, comment="The name that joined or left the entity.")
    entity_id: Mapped[int] = mapped_column(
        ForeignKey("entities.id"), index=True, comment="The entity that it joined or left."
    )
    editor: Mapped[str] = mapped_column(Text, comment="Who changed it.")
    note: Mapped[str | None] = mapped_column(Text, comment="Why; NULL where not said.")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=utc_now, comment="When, UTC.")
