"""Everything that linking needs of the store, in one place."""

from claims.store.candidates import candidates, save_keys
from claims.store.copies import (
    copy_candidates,
    credit,
    mark_copy,
    originals,
    save_shingles,
    share_credit,
    version_text,
)
from claims.store.questions import Asked, assign_questions, set_witness
from claims.store.relations import delete_relations_not_in, save_relations
from claims.store.statements import load_statements

__all__ = [
    "Asked",
    "assign_questions",
    "candidates",
    "copy_candidates",
    "credit",
    "delete_relations_not_in",
    "load_statements",
    "mark_copy",
    "originals",
    "save_keys",
    "save_relations",
    "save_shingles",
    "set_witness",
    "share_credit",
    "version_text",
]
