"""The words that say what happened to the people counted."""

KILLED, INJURED, DISPLACED, ARRESTED = "killed", "injured", "displaced", "arrested"
RELEASED, MISSING, KIDNAPPED, RESCUED = "released", "missing", "kidnapped", "rescued"
CHANGE = "change"
"""Role of a difference between two figures, which is no level."""

_VERBS: dict[str, tuple[str, ...]] = {
    KILLED: (
        "kill",
        "murder",
        "slay",
        "massacre",
        "assassinate",
        "execute",
        "behead",
        "slaughter",
        "martyr",
        "electrocute",
    ),
    INJURED: ("injure", "wound", "hurt", "maim"),
    DISPLACED: ("displace", "uproot", "evacuate"),
    ARRESTED: ("arrest", "detain", "apprehend", "capture", "nab", "jail", "imprison"),
    RELEASED: ("release", "free"),
    KIDNAPPED: ("kidnap", "abduct"),
    RESCUED: ("rescue",),
}
_INTRANSITIVE: dict[str, tuple[str, ...]] = {
    KILLED: ("die", "perish", "drown", "succumb"),
    DISPLACED: ("flee",),
    MISSING: ("disappear", "vanish"),
}
_NOUNS: dict[str, tuple[str, ...]] = {
    KILLED: ("death", "fatality", "killing", "murder", "execution", "assassination"),
    INJURED: ("injury",),
    ARRESTED: ("arrest", "detention"),
    RELEASED: ("release",),
    KIDNAPPED: ("kidnapping", "abduction"),
    DISPLACED: ("displacement",),
}
_ADJECTIVES: dict[str, tuple[str, ...]] = {
    KILLED: ("dead", "killed", "slain"),
    INJURED: ("injured", "wounded", "hurt"),
    MISSING: ("missing", "unaccounted"),
    DISPLACED: ("displaced", "homeless"),
    ARRESTED: ("arrested", "detained"),
    KIDNAPPED: ("kidnapped", "abducted"),
}


def _inverted(table: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: role for role, words in table.items() for word in words}


VERB_ROLES = _inverted(_VERBS)
"""Lemma of a verb to the role of its object, or of its subject in the passive."""

INTRANSITIVE_ROLES = _inverted(_INTRANSITIVE)
"""Lemma of a verb to the role of its subject."""

NOUN_ROLES = _inverted(_NOUNS)
"""Lemma of a noun to the role of the people whom it counts."""

ADJECTIVE_ROLES = _inverted(_ADJECTIVES)
"""Lower-case adjective or participle to the role of the noun it stands with."""

PEOPLE = frozenset({"people", "persons", "person", "others", "other", "more", "lives", "life"})
"""Words that count persons without saying which."""

TOLLS = frozenset({"toll"})
"""Heads of a count of the dead: "the death toll rose to 40"."""

RISES = frozenset(
    {
        "rise",
        "increase",
        "grow",
        "climb",
        "jump",
        "surge",
        "soar",
        "gain",
        "fall",
        "decrease",
        "drop",
        "decline",
        "shrink",
        "plunge",
        "dip",
        "slip",
        "tumble",
        "sink",
        "swell",
        "reduce",
        "cut",
        "advance",
        "growth",
        "reduction",
        "spike",
        "slide",
        "uptick",
        "hike",
        "up",
        "down",
    }
)
"""Verbs and nouns of a change, whose amount is a difference."""
