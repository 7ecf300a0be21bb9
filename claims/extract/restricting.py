"""Clauses without a comma that their noun cannot do without, since they are told nowhere else."""

from claims.syntax import Token

COMPLETED = frozenset({"agent", "prep", "npadvmod"})
"""Dependents that make a fact of a participle: "an ad aired in May"."""

GENERAL = frozenset("man one people person somebody someone something thing woman".split())
"""Nouns that say nothing without the clause behind them: "he is a man who"."""

CONTENT = frozenset(
    "assumption belief charge claim conclusion fact fear hope idea indication inference notion "
    "possibility sense sign suspicion view".split()
)
"""Nouns whose "that" opens what they say, whatever the parse calls it."""


def may_be_told(clause: Token) -> bool:
    """Say whether a clause without a comma may be a claim of its own: it is past, and complete."""
    if clause.dep_ == "acl":
        return clause.tag_ == "VBN" and any(t.dep_ in COMPLETED for t in clause.rights)
    opening = clause.left_edge
    if opening.dep_ == "prep" or opening.tag_ == "WRB" or _needs_clause(clause.head):
        return False
    if clause.head.ent_type_ == "DATE":
        return True
    return clause.tag_ in {"VBD", "VBN"} or any(t.tag_ == "VBD" for t in clause.lefts)


def _needs_clause(noun: Token) -> bool:
    """Say whether a clause without a comma tells who is meant: "the 30 men who", "a man who"."""
    if noun.lemma_.lower() in GENERAL | CONTENT:
        return True
    return any(t.dep_ == "poss" or t.lower_ in {"the", "these", "those"} for t in noun.lefts)
