"""Places: one name each, and which contains which."""

from claims.normalise.country import CAPITALS, COUNTRIES, SHORT_FORMS
from claims.normalise.gazetteer import PLACES, SPELLINGS
from claims.normalise.name import normalise_name

_SUFFIXES = (" province", " district", " city", " county", " governorate", " oblast", " region")
_PREFIXES = ("city of ", "province of ", "district of ", "state of ")
_NO_PLACES = frozenset(
    {"Whitehall", "Downing Street", "White House", "the White House", "Kremlin", "the Kremlin"}
)


def _parents() -> dict[str, str]:
    cities = {city: country for city, country in CAPITALS.items() if city not in _NO_PLACES}
    inside = {place: wider for wider, places in PLACES.items() for place in places}
    return {**cities, **inside}


_PARENTS = _parents()
_CANONICAL = {
    name.casefold(): name for name in (*COUNTRIES, *PLACES, *_PARENTS) if name not in SPELLINGS
}
_OTHERS = {name.casefold(): place for name, place in {**SHORT_FORMS, **SPELLINGS}.items()}


def canonical_place(text: str) -> str:
    """Return the one name of a place; a place that is not known keeps its own.

    >>> canonical_place("the U.S."), canonical_place("Kandahar province")
    ('United States', 'Kandahar')
    """
    name = normalise_name(text)
    return _known(name) or _known(_bare(name)) or name


def _known(name: str) -> str | None:
    folded = name.casefold()
    return _OTHERS.get(folded) or _CANONICAL.get(folded)


def _bare(name: str) -> str:
    folded = name.casefold()
    for suffix in _SUFFIXES:
        if folded.endswith(suffix):
            return name[: -len(suffix)]
    for prefix in _PREFIXES:
        if folded.startswith(prefix):
            return name[len(prefix) :]
    return name


def containing(place: str) -> tuple[str, ...]:
    """Return the places that contain a place, nearest first; empty where none is known.

    >>> containing("Peshawar")
    ('Khyber Pakhtunkhwa', 'Pakistan')
    """
    found: list[str] = []
    name = canonical_place(place)
    while (wider := _PARENTS.get(name)) and wider not in found and wider != place:
        found.append(wider)
        name = wider
    return tuple(found)


def contains(wider: str, narrower: str) -> bool | None:
    """Say whether one place lies in another; None where either is not known.

    A place contains itself.

    >>> contains("Pakistan", "Lahore"), contains("Kabul", "Kandahar"), contains("Oz", "Kabul")
    (True, False, None)
    """
    outer, inner = canonical_place(wider), canonical_place(narrower)
    if outer.casefold() == inner.casefold():
        return True
    if outer in containing(inner):
        return True
    known = _known(outer) is not None and _known(inner) is not None
    return False if known else None


def places_in(wider: str) -> tuple[str, ...]:
    """Return the known places that lie in a place, itself first.

    >>> places_in("Khyber Pakhtunkhwa")[0], "Peshawar" in places_in("Pakistan")
    ('Khyber Pakhtunkhwa', True)
    """
    name = canonical_place(wider)
    return (name, *(place for place in _PARENTS if name in containing(place)))
