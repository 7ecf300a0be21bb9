"""The words that say what happened to the people counted."""

KILLED, INJURED, DISPLACED, ARRESTED = "killed", "injured", "displaced", "arrested"
RELEASED, MISSING, KIDNAPPED, RESCUED = "released", "missing", "kidnapped", "rescued"
DEPLOYED, TRAPPED, STRANDED, INFECTED = "deployed", "trapped", "stranded", "infected"
DEPORTED, SENTENCED = "deported", "sentenced"
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
        "drown",
        "suffocate",
        "asphyxiate",
        "decapitate",
        "hang",
        "lynch",
        "gun down",
        "mow down",
    ),
    INJURED: ("injure", "wound", "hurt", "maim"),
    DISPLACED: ("displace", "uproot", "evacuate"),
    ARRESTED: ("arrest", "detain", "apprehend", "capture", "nab", "jail", "imprison", "round up"),
    RELEASED: ("release", "free"),
    KIDNAPPED: ("kidnap", "abduct"),
    RESCUED: ("rescue",),
    DEPLOYED: ("deploy", "dispatch"),
    TRAPPED: ("trap",),
    STRANDED: ("strand", "maroon"),
    INFECTED: ("infect",),
    DEPORTED: ("deport", "expel", "extradite"),
    SENTENCED: ("sentence",),
}
_INTRANSITIVE: dict[str, tuple[str, ...]] = {
    KILLED: ("die", "perish", "drown", "succumb", "suffocate", "asphyxiate"),
    DISPLACED: ("flee",),
    MISSING: ("disappear", "vanish"),
}
_NOUNS: dict[str, tuple[str, ...]] = {
    KILLED: (
        "death",
        "fatality",
        "killing",
        "murder",
        "slaying",
        "slaughter",
        "massacre",
        "homicide",
        "beheading",
        "lynching",
        "execution",
        "assassination",
    ),
    INJURED: ("injury", "wounding"),
    ARRESTED: ("arrest", "detention", "capture", "imprisonment", "jailing"),
    RELEASED: ("release",),
    KIDNAPPED: ("kidnapping", "abduction"),
    DISPLACED: ("displacement", "evacuation"),
    RESCUED: ("rescue",),
    MISSING: ("disappearance",),
    DEPORTED: ("deportation", "expulsion", "extradition"),
    DEPLOYED: ("deployment",),
}
_ADJECTIVES: dict[str, tuple[str, ...]] = {
    KILLED: ("dead", "killed", "slain"),
    INJURED: ("injured", "wounded", "hurt"),
    MISSING: ("missing", "unaccounted"),
    DISPLACED: ("displaced", "homeless"),
    ARRESTED: ("arrested", "detained"),
    KIDNAPPED: ("kidnapped", "abducted"),
    TRAPPED: ("trapped",),
    STRANDED: ("stranded",),
    INFECTED: ("infected",),
}
_CAPTIVES: dict[str, tuple[str, ...]] = {
    KIDNAPPED: ("hostage", "captive"),
    ARRESTED: ("prisoner", "into custody"),
}
_OF_LIVES: dict[str, tuple[str, ...]] = {
    KILLED: ("claim", "take", "cost", "lose"),
    RESCUED: ("save",),
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

CAPTIVE_ROLES = _inverted(_CAPTIVES)
"""Words behind those who are taken or held to their role: "took 30 people hostage"."""

LIFE_ROLES = _inverted(_OF_LIVES)
"""Lemma of a verb to the role of those whose lives are its object or passive subject."""

PEOPLE = frozenset({"people", "persons", "person", "others", "other", "more", "lives", "life"})
"""Words that count persons without saying which."""

TAKEN = frozenset(
    "village town city post outpost base district province checkpoint position hill building house"
    " vehicle truck tank weapon gun rifle vote seat market share prize medal title".split()
)
"""What can be captured without being arrested."""

COLLECTIVES = frozenset(
    "army force crowd mob gang garrison audience squad contingent congregation militia".split()
)
"""Nouns whose bare number is one of people: "an army of 60,000"."""

SHARES = frozenset(
    "total number majority half third quarter rest remainder handful couple pair trio group".split()
)
"""Nouns of which what is told of those they are of is told: "a total of 12 people died"."""

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
        "higher",
        "lower",
    }
)
"""Verbs and nouns of a change, whose amount is a difference."""

MOVES = frozenset(
    "rise climb jump surge soar fall drop decline plunge dip slip tumble slide".split()
)
"""Those of the verbs that nobody does to anything, so that a sum behind them is a difference."""
