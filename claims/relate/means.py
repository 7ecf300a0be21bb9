"""By what something was done, where nobody is told to have done it: "hit by an airstrike"."""

from claims.model import Part, Statement
from claims.relate.lexicon import kind_of, noun_class
from claims.relate.roles import roles
from claims.relate.words import stem

MEANS = frozenset({"attack", "weapon", "aircraft", "drone", "shell", "mortar", "artillery"})
"""Classes of what somebody acts with; kinds of them as well. Quakes and fires act by themselves."""


def doers(a: Statement, b: Statement) -> tuple[Part | None, Part | None]:
    """Return who acts in two statements, None in one where only the means is told.

    Where both tell the means, that is compared as an actor is.
    """
    left, right = roles(a).agent, roles(b).agent
    if left is None or right is None or _is_means(left) == _is_means(right):
        return left, right
    return (None, right) if _is_means(left) else (left, None)


def _is_means(part: Part) -> bool:
    name = noun_class(stem(part.head))
    return part.entity is None and (name in MEANS or any(kind_of(name, wide) for wide in MEANS))
