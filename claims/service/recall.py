"""Stored claims as statements, with acronyms read as the database knows them."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from claims.model import Part, Statement
from claims.relate.normal_form import normal_form
from claims.store.acronyms import acronym_entities
from claims.store.merging import merged_names
from claims.store.statements import load_statements


def recall(session: Session, claim_ids: Collection[int]) -> dict[int, Statement]:
    """Return claims as statements; an acronym that one article defined is known in all.

    The names are resolved when they are read, so that the order in which
    articles were loaded makes no difference.
    """
    statements = load_statements(session, claim_ids)
    read = {claim: normal_form(statement) for claim, statement in statements.items()}
    return resolve_names(session, read)


def resolve_names(session: Session, statements: Mapping[int, Statement]) -> dict[int, Statement]:
    """Put defined names in place of bare acronyms, then what people merged entities into."""
    found, merged = resolve_acronyms(session, statements), merged_names(session)
    if not merged:
        return found
    return {
        claim: replace(_renamed(one, merged), place=merged.get(one.place or "", one.place))
        for claim, one in found.items()
    }


def resolve_acronyms(session: Session, statements: Mapping[int, Statement]) -> dict[int, Statement]:
    """Put the defined names in place of bare acronyms."""
    names = {name for one in statements.values() for name in _names(one)}
    meant = acronym_entities(session, names)
    if not meant:
        return dict(statements)
    return {claim: _renamed(one, meant) for claim, one in statements.items()}


def _names(statement: Statement) -> Iterator[str]:
    yield from statement.chain
    for part in (statement.subject, statement.object, *statement.complements):
        if part is not None and part.entity is not None:
            yield part.entity


def _renamed(statement: Statement, meant: Mapping[str, str]) -> Statement:
    return replace(
        statement,
        subject=_part(statement.subject, meant),
        object=_part(statement.object, meant) if statement.object is not None else None,
        complements=tuple(_part(part, meant) for part in statement.complements),
        chain=tuple(meant.get(name, name) for name in statement.chain),
    )


def _part(part: Part, meant: Mapping[str, str]) -> Part:
    return replace(part, entity=meant.get(part.entity or "", part.entity))
