"""The words that tell which clauses state a fact."""

from claims.extract.person import DYING, KILLING

UNREAL = frozenset({"to", "would", "could", "may", "might", "should", "if", "unless"})
"""Words before a verb that make its object something imagined."""

CAUSING = frozenset("cause force lead prompt push compel drive oblige enable".split())
"""Verbs whose infinitive came true: what they cause is a fact."""

FOUNDING = frozenset({"form", "found", "establish", "create", "launch"})
"""Verbs that tell how an organisation began."""

LEADING = frozenset("lead head chair run own found command direct control govern".split())
"""Verbs whose participle tells who is at the head of an organisation."""

FOLLOWING = frozenset(
    "make raise signal mean indicate suggest reflect show demonstrate complicate ensure provoke "
    "spark trigger contribute result create bring add lend underscore highlight contradict belie "
    "mark refer reference allude".split()
)
"""Verbs whose participle tells what the whole event did or means, not what its subject did."""

SUFFERED = frozenset(
    (
        "accident airstrike ambush attack avalanche battle blast blaze bombardment bombing "
        "cease-fire ceasefire clash collapse collision coup crash crisis cyclone derailment "
        "disaster drought earthquake epidemic eruption explosion famine fighting fire flood "
        "flooding gale hailstorm hurricane invasion landslide massacre mudslide offensive "
        "outbreak pandemic quake raid rain rainstorm recession riot rising sandstorm shelling "
        "shooting siege snowstorm spill storm strike temblor thunderstorm tornado tremor truce "
        "tsunami twister typhoon uprising violence war wildfire"
    ).split()
)
"""Nouns of events that come upon people: what such an event did, it did itself."""

HARMING = KILLING | DYING | frozenset("hurt injure maim shoot wound".split())
"""Verbs of what happens to people in an event, whose when and where are theirs."""

FRAMING = frozenset(
    (
        "aim answer aspect case cause change consequence difference difficulty effect example "
        "exception goal idea issue key lesson message obstacle one part problem proposal question "
        "reason response result risk sign solution step thing win"
    ).split()
)
"""Subjects that frame what their predicate noun tells of: "the reason is a law that"."""

LISTING = frozenset("include involve entail comprise mean".split())
"""Verbs whose participles are members of a list: "measures include closing schools, raising"."""

PLACE_NOUNS = frozenset(
    "country nation state city town village capital province district region neighbour neighbor "
    "ally power stronghold home hub port island republic area suburb base member kingdom".split()
)
"""What a place can be said to be."""

PREPOSITIONAL = frozenset(
    "including regarding concerning following according citing quoting given".split()
)
"""Participles that work as prepositions or name a source."""

OPENING = frozenset(
    {"whenever", "wherever", "once", "until", "till", "before", "unless", "if", "whether", "lest"}
)
"""Subordinators whose clause need not have come true."""

RELATIVIZERS = frozenset({"which", "that", "who", "whom", "whose", "where", "when"})
