"""Tables of canonical actors and places and their names."""

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from claims.store.base import Base, one_of
from claims.store.column_types import EnumText
from claims.store.terms import AliasKind, AliasOrigin, EntityKind


class Entity(Base):
    """A canonical actor or place that claims speak of or that speaks."""

    __tablename__ = "entities"
    __table_args__ = (one_of("kind", EntityKind),)

    id: Mapped[int] = mapped_column(primary_key=True, comment="Number of the entity.")
    name: Mapped[str] = mapped_column(Text, unique=True, comment="Canonical name.")
    kind: Mapped[EntityKind | None] = mapped_column(
        EnumText(EntityKind), comment="What sort of thing it is; NULL where not known."
    )

    aliases: Mapped[list["EntityAlias"]] = relationship(
        back_populates="entity", order_by="EntityAlias.name"
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

    entity: Mapped[Entity] = relationship(back_populates="aliases")
