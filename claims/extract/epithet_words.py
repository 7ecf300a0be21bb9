"""Words by which articles call people whom they have named before."""

from claims.normalise.gazetteer import PLACES

SPELT_OUT = {
    "ex": "former",
    "gop": "republican",
    "gov": "governor",
    "prof": "professor",
    "rep": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "frontrunner": "runner",
    "lawmaker": "representative",
    "sen": "senator",
    "sens": "senator",
    "democratic": "democrat",
    "d": "democrat",
    "i": "independent",
    "r": "republican",
    "u.s": "american",
}
"""Words of descriptions with what they are short for, or the same as."""

_SHORT_STATES = (
    "ala alabama|ariz arizona|ark arkansas|calif california|colo colorado|conn connecticut"
    "|del delaware|fla florida|ga georgia|ill illinois|ind indiana|kan kansas|ky kentucky"
    "|la louisiana|mass massachusetts|md maryland|mich michigan|minn minnesota|miss mississippi"
    "|mo missouri|mont montana|n.c north carolina|n.d north dakota|n.h new hampshire"
    "|n.j new jersey|n.m new mexico|n.y new york|neb nebraska|nev nevada|okla oklahoma"
    "|ore oregon|pa pennsylvania|r.i rhode island|s.c south carolina|s.d south dakota"
    "|tenn tennessee|tex texas|va virginia|vt vermont|w.va west virginia|wash washington"
    "|wis wisconsin|wyo wyoming"
)
SHORT_STATES: dict[str, frozenset[str]] = {
    short: frozenset(words) for short, *words in (one.split() for one in _SHORT_STATES.split("|"))
}
"""How newspapers shorten the states of the United States behind a name, with their words."""

STATES = frozenset(
    word for state in (*PLACES["United States"], "Georgia") for word in state.lower().split()
) - {"state"}
"""The words of the names of the states of the United States."""

PARTISANS = frozenset("republican democrat independent libertarian socialist".split())
"""Nouns for people of a party."""

PASSING = frozenset("candidate contender hopeful nominee opponent rival runner".split())
"""Nouns for what somebody else was the last time."""

OFFICES = frozenset(
    "ambassador chairman chairwoman chancellor chief director executive governor judge justice "
    "leader mayor minister president premier prosecutor representative secretary senator sheriff "
    "speaker spokesman spokeswoman treasurer".split()
)
"""Nouns for posts, which only whoever is told to hold them is called by."""

EPITHETS = (
    PASSING
    | PARTISANS
    | frozenset(
        "billionaire businessman businesswoman celebrity developer entrepreneur financier "
        "industrialist investor magnate maverick millionaire mogul neurosurgeon newcomer outsider "
        "philanthropist politician resident showman standard-bearer statesman surgeon tycoon "
        "bearer".split()
    )
) - {"opponent", "rival"}
"""Nouns by which a text calls whom it is about without having said that they are such."""

SINGLING = frozenset(
    "another average best current eventual everyday first future ideal last likely lone new next "
    "only original other possible potential previous right same second sole successful third "
    "typical ultimate winning losing young old".split()
)
"""Words that make a description that of another, or of anybody of a kind."""

CHOOSING = frozenset("choose decide determine elect name nominate pick select".split())
"""Verbs by which somebody comes to be a nominee."""
