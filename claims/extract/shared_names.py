"""Whom half a name means where several people share it: "Mrs. Lind", "Lind", "Anna"."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from claims.extract.aliases import TITLES
from claims.extract.person import GENDERED, GIVEN_NAMES, Gender, gender_of

LEADING = 2
"""How many times as often as any other a person must be named in full to be meant by a surname."""


def title_gender(word: str) -> Gender | None:
    """Return the gender that a title such as "Mrs." tells."""
    return GENDERED.get(word.casefold().rstrip(".")) if word[:1].isupper() else None


def with_people(labels: Mapping[str, str]) -> dict[str, str]:
    """Mark as people who are taken for companies though their given and surname tell: "Ana Lind".

    The surname must be known as a person's, alone or behind another given name.
    """
    surnames = {name.split()[-1] for name, label in labels.items() if label == "PERSON"}
    return {
        name: "PERSON" if label == "ORG" and _is_of_person(name, surnames) else label
        for name, label in labels.items()
    }


def _is_of_person(name: str, surnames: Collection[str]) -> bool:
    words = name.split()
    return len(words) == 2 and words[0].casefold() in GIVEN_NAMES and words[1] in surnames


def namesakes(surname: str, people: Iterable[str]) -> list[tuple[str, ...]]:
    """Return the full names that end in a surname; those of one person, longer and shorter, as one.

    >>> namesakes("Lind", ["Ana Lind", "Ana B. Lind", "Per Lind", "Per Holt"])
    [('Ana Lind', 'Ana B. Lind'), ('Per Lind',)]
    """
    persons: dict[str, list[str]] = {}
    for name in people:
        first, *rest = name.split()
        if rest and rest[-1] == surname and first.casefold().rstrip(".") not in TITLES:
            persons.setdefault(first, []).append(name)
    return [tuple(names) for names in persons.values()]


def of_gender(persons: Iterable[tuple[str, ...]], gender: Gender) -> str | None:
    """Return the one person of a gender: "Mrs. Lind" is no Per Lind."""
    told = [names for names in persons if gender_of(names[0]) is gender]
    return told[0][0] if len(told) == 1 else None


def most_told(persons: Sequence[tuple[str, ...]], counts: Mapping[str, float]) -> str | None:
    """Return whom an article talks of most; of two named equally often the one it names first."""
    weights = [sum(counts.get(name, 0) for name in names) for names in persons]
    if len(persons) < LEADING:
        return None
    best, second = sorted(weights, reverse=True)[:2]
    even = best == second and weights[0] == best and len(persons) == 2
    if best < LEADING * second and not even:
        return None
    return max(persons[weights.index(best)], key=lambda name: counts.get(name, 0))


def of_given_name(given: str, people: Collection[str]) -> str | None:
    """Return the one full name that begins with a given name."""
    fits = [name for name in people if name.startswith(f"{given} ")]
    lasts = {name.split()[-1] for name in fits if not _goes_on(name, fits)}
    return min(fits, key=len) if len(lasts) == 1 else None


def _goes_on(name: str, others: Iterable[str]) -> bool:
    """Say whether a name has swallowed what stands behind another: "Ana Lind Quits"."""
    return any(name.startswith(f"{other} ") for other in others)
