"""The words that columns of the database may hold, beyond those of the model."""

from enum import StrEnum


class EntityKind(StrEnum):
    """What sort of thing an entity is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


class AliasKind(StrEnum):
    """How a name stands for an entity."""

    NAME = "name"
    ACRONYM = "acronym"
    SURNAME = "surname"
    NATIONALITY = "nationality"
    MISSPELLING = "misspelling"


class AliasOrigin(StrEnum):
    """Where an alias was learnt: in an article, or from the list shipped with the program."""

    ARTICLE = "article"
    BUILT_IN = "built-in"


class EntityAction(StrEnum):
    """What a person did with a name: joined it to an entity, parted it, or gave it to one."""

    MERGE = "merge"
    SPLIT = "split"
    ALIAS = "alias"


class ArticleField(StrEnum):
    """What a person changed of an article."""

    TITLE = "title"
    SOURCE = "source"
    AUTHORS = "authors"
    PUBLISHED = "published"
    URL = "url"
    RETRACTED = "retracted"


class SaveStatus(StrEnum):
    """What saving an article changed."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


STORED_RELATIONS = ("corroborates", "contradicts", "updates")
"""The kinds of relation that are stored; unrelated pairs are not."""
