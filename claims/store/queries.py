"""Everything that can be asked of the store about claims, in one place."""

from claims.store.claim_detail import claim_detail
from claims.store.claim_list import list_claims
from claims.store.disputes import (
    AnsweringClaim,
    QuestionMaterial,
    StoredRelation,
    corroborated,
    disputed,
)
from claims.store.listings import entities, sources, speakers

__all__ = [
    "AnsweringClaim",
    "QuestionMaterial",
    "StoredRelation",
    "claim_detail",
    "corroborated",
    "disputed",
    "entities",
    "list_claims",
    "sources",
    "speakers",
]
