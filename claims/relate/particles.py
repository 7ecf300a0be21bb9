"""Verbs of two words whose second word the claim left in its sentence: "stepped down"."""

import re
from dataclasses import replace
from functools import lru_cache

from claims.model import Statement
from claims.relate.verbs import PREDICATE_CLASSES

PARTICLES = ("down", "off", "out", "up", "back", "away", "free")
"""Words that make another verb of the verb before them; "over 30" and "on trial" do not."""

_TWO_WORDS = frozenset(
    member
    for members in PREDICATE_CLASSES.values()
    for member in members
    if member.partition(" ")[2] in PARTICLES
)


def with_particle(statement: Statement) -> Statement:
    """Return a statement whose verb has its particle, if the two are a verb that is known."""
    lemma = statement.predicate.lemma
    if " " in lemma or not statement.predicate.text:
        return statement
    found = _behind(statement.predicate.text.split()[-1]).search(statement.text)
    verb = f"{lemma} {found[1].lower()}" if found is not None else ""
    if verb not in _TWO_WORDS:
        return statement
    return replace(statement, predicate=replace(statement.predicate, lemma=verb))


@lru_cache(maxsize=1024)
def _behind(word: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(word)}\s+({'|'.join(PARTICLES)})\b", re.IGNORECASE)
