"""Everything that linking needs of the store, in one place."""

from claims.store.candidates import candidates, claims_with_keys, save_keys
from claims.store.copies import (
    by_publication,
    copy_candidates,
    mark_copy,
    save_shingles,
    version_text,
)
from claims.store.questions import Asked, assign_questions, set_witness
from claims.store.relations import count_relations, delete_relations_not_in, save_relations
from claims.store.standing import claims_of_versions, standing_claims, unlinked
from claims.store.statements import load_statements

__all__ = [
    "Asked",
    "assign_questions",
    "by_publication",
    "candidates",
    "claims_of_versions",
    "claims_with_keys",
    "copy_candidates",
    "count_relations",
    "delete_relations_not_in",
    "load_statements",
    "mark_copy",
    "save_keys",
    "save_relations",
    "save_shingles",
    "set_witness",
    "standing_claims",
    "unlinked",
    "version_text",
]
