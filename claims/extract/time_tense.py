"""Which way a sentence looks at a time expression: back, ahead, or neither by what it says."""

from claims.extract.verb import helped
from claims.normalise.time_rule import Tense
from claims.normalise.time_words import DAY_PARTS, MONTHS
from claims.syntax import Token

_FUTURE = frozenset("will shall 'll ’ll wo would may might must should can ca".split())
"""Verbs before another that put it into the future."""

_WILL = frozenset({"will", "shall", "'ll", "’ll"})
"""Verbs that put what something is said to be into the future."""

_DOUBTFUL = frozenset({"could"})
"""Verb before another that says nothing of the tense: "could not be reached", "could leave"."""

_AWAITED = frozenset(
    "anticipate await expect forecast intend plan project schedule slate suppose".split()
)
"""Verbs whose own date lies ahead: "is planned for Monday", "expects a loss in May"."""

_EXPECTING = frozenset(
    "expect plan schedule intend slate set hope aim pledge promise suppose agree want ask order"
    " urge invite propose threaten vow decide prepare tell project forecast predict design"
    " anticipate".split()
)
"""Verbs whose infinitive lies ahead: "asked them to leave on Monday"."""
_DEFERRING = frozenset("extend postpone delay defer adjourn push set slate".split())
"""Verbs that lie ahead with the right preposition: "postponed to May", "set for May"."""

_PRESENT = frozenset({"VBG", "VBP", "VBZ"})
_HELPED = frozenset({"was", "were", "been", "had"})
"""Auxiliaries that put a participle into the past."""

_GRANTING = frozenset("give grant have wait face".split())
"""Verbs that lie ahead with "until": "had until Monday to reply"."""

SCHEDULING = frozenset(
    "begin start open close end expire take resume reconvene meet leave arrive depart return face"
    " play visit travel host vote go come".split()
)
"""Verbs whose present tense is a timetable: "the talks resume Thursday"."""

_SAYING = frozenset("say report tell write show add note".split())
"""Verbs whose present tense tells of the past: "the agency says"."""

_IMPLYING = frozenset(
    "manage fail begin start continue force help cause seem appear happen tend come refuse decline"
    " use able".split()
)
"""Verbs whose infinitive has the tense of the verb: "managed to escape on Monday"."""

_PENDING = frozenset("payable effective due slated upcoming redeemable returnable".split())
"""Adjectives whose date lies ahead."""

_EVENTS = frozenset(
    "summit meeting conference election vote referendum deadline trial hearing date visit trip"
    " release launch session talk ceremony game match tournament inauguration expiry accession"
    " appointment".split()
)
"""Nouns of events, whose date need not have the tense of the verb around them."""

_VOTES = frozenset(
    "ballot caucus election midterm poll primary re-election reelection vote".split()
)
"""Nouns of votes, which are told of before they come."""

_MONTHS = frozenset(name for names in MONTHS for name in names)
_WINNING = frozenset("beat claim defeat lose sweep take win".split())
"""Verbs whose present tense tells of a vote that is over: "Lind wins Tuesday's primary"."""

_BEHIND = frozenset({"after", "following", "since"})
"""Prepositions before what is over."""

_BEFORE_COMING = frozenset({"if", "unless", "when", "before", "after", "until", "once"})
"""Subordinators whose present tense lies ahead: "if he wins on Tuesday"."""

_AT = frozenset({"at", "during", "in"})
_UNTIL = frozenset({"until", "till"})
_DEFERRED_TO = _UNTIL | {"to", "through", "for", "by"}
_MODIFIERS = frozenset({"compound", "nmod", "poss"})
_SINCE = frozenset({"since", "for"})


def tense_at(token: Token) -> Tense:
    """Tell the tense that governs a time expression from its first token.

    The nearest verb decides; an expression that hangs on the noun of an event,
    as in "the March hearing", is left open.
    """
    before = token.nbor(-1).lower_ if token.i else ""
    if _is_of_forecast(token):
        return Tense.PAST
    tense = _governing(token, before)
    if tense is Tense.OPEN and (_is_as_early_as(token) or _is_of_coming_vote(token)):
        return Tense.AHEAD
    return tense


def _is_of_coming_vote(token: Token) -> bool:
    """Say whether it dates a vote that nobody says is over: "is up for re-election in May"."""
    above = list(token.ancestors)
    verbs = [t for t in above if t.pos_ in ("VERB", "AUX")]
    over = any(_tells_past(t) if t in verbs else t.lower_ in _BEHIND for t in above)
    if not verbs or over or (token.i + 1 < len(token.doc) and token.nbor().like_num):
        return False
    if verbs[0].lemma_ in _WINNING:
        return verbs[0].tag_ == "VB"
    named = token.head.lemma_.lower() in _VOTES
    return named or (_is_month(token) and any(t.lemma_.lower() in _VOTES for t in verbs[0].subtree))


def _tells_past(verb: Token) -> bool:
    """Say whether a verb is in the past, unless it only tells who said what follows."""
    past = any(t.tag_ == "VBD" or t.lower_ in _HELPED for t in helped(verb))
    return past and verb.lemma_ not in _SAYING


def _is_month(token: Token) -> bool:
    return token.lower_.rstrip(".") in _MONTHS


def _governing(token: Token, before: str) -> Tense:
    told = _verb_before(token)
    if told is not None:
        return _of_verb(told, before, depth=0)
    if (
        token.dep_ in _MODIFIERS
        and token.head.pos_ == "NOUN"
        and token.head.lower_ not in DAY_PARTS
    ):
        return _of_event(token.head)
    below = token
    for ancestor in token.ancestors:
        if ancestor.pos_ in ("VERB", "AUX"):
            return _of_verb(ancestor, before if below.i == token.i - 1 else "", depth=0)
        below = ancestor
        if ancestor.lower_ in _PENDING:
            return Tense.AHEAD
        if ancestor.pos_ == "NOUN" and ancestor.lemma_ in _EVENTS:
            return _of_event(ancestor)
    return Tense.OPEN


def _of_event(noun: Token) -> Tense:
    """Leave an event open, unless it is said what it was like, or what will be done at it."""
    verb = noun.head
    if noun.dep_ == "pobj" and verb.lower_ in _AT and verb.head.pos_ == "VERB":
        tense = _of_verb(verb.head, "", depth=0)
        return tense if tense is Tense.AHEAD or verb.lower_ == "during" else Tense.OPEN
    if noun.dep_ != "nsubj" or verb.pos_ != "AUX":
        return Tense.OPEN
    if any(t.lower_ in _WILL for t in verb.lefts):
        return Tense.AHEAD
    return Tense.PAST if verb.tag_ == "VBD" else Tense.OPEN


def _verb_before(token: Token) -> Token | None:
    """Return the past tense just before an expression: "said on Monday he would"."""
    back = 2 if token.i > 1 and token.nbor(-1).pos_ == "ADP" else 1
    verb = token.nbor(-back) if token.i >= back else None
    return verb if verb is not None and verb.tag_ == "VBD" else None


def _is_of_forecast(token: Token) -> bool:
    """Say whether it dates what something is measured against: "than forecast in May"."""
    than = token.doc[max(token.i - 3, 0)]
    return than.lower_ == "than" and token.doc[token.i - 1].pos_ == "ADP"


def _is_as_early_as(token: Token) -> bool:
    words = [other.lower_ for other in token.doc[max(token.i - 3, 0) : token.i]]
    return words[:1] == ["as"] and words[-1:] == ["as"] and len(words) == 3


def _of_verb(verb: Token, before: str, *, depth: int) -> Tense:
    helpers = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    if verb.lower_ in ("been", "being") or depth > 5:
        return Tense.PAST
    if helpers == {"be"} and verb.dep_ == "conj":
        return _of_verb(verb.head, before, depth=depth + 1)
    if helpers & _FUTURE:
        return Tense.PAST if "have" in helpers and "will" not in helpers else Tense.AHEAD
    if helpers & _DOUBTFUL:
        return Tense.PAST if "have" in helpers else Tense.OPEN
    if _awaits(verb, before, helpers):
        return Tense.AHEAD
    return _of_form(verb, before, helpers, depth=depth)


def _awaits(verb: Token, before: str, helpers: set[str]) -> bool:
    """Say whether a verb itself looks ahead: "is scheduled for Monday", "postponed to May"."""
    if verb.lemma_ in _AWAITED:
        return "had" not in helpers
    if verb.lemma_ == "wait" and verb.tag_ in _PRESENT and helpers.isdisjoint(_HELPED):
        return True
    if verb.lemma_ in _GRANTING:
        return before in _UNTIL
    if verb.lemma_ not in _DEFERRING:
        return False
    kept = {child.lower_ for child in verb.children}
    return before in _DEFERRED_TO or "as" in kept or (verb.tag_ == "VBN" and "for" in kept)


def _of_form(verb: Token, before: str, helpers: set[str], *, depth: int) -> Tense:
    match verb.tag_:
        case "VBD" | "VBN":
            present = helpers & {"is", "are", "'s", "’s", "'re", "’re", "be"}
            perfect = helpers & {"been", "has", "have", "had"}
            return Tense.OPEN if present and not perfect else Tense.PAST
        case "VBZ" | "VBP":
            return _of_present(verb, before)
        case "VBG" if helpers:
            now = helpers & {"is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m"}
            return Tense.AHEAD if now and before not in _SINCE else Tense.PAST
        case "VB" if "to" in helpers:
            return _of_infinitive(verb, before, depth=depth)
    if verb.tag_ == "VBG" and verb.dep_ == "acl":
        return Tense.OPEN
    return _of_head(verb, before, depth=depth)


def _of_present(verb: Token, before: str) -> Tense:
    if verb.lemma_ in _SAYING or before in _SINCE:
        return Tense.PAST
    if any(child.lower_ in _BEFORE_COMING for child in verb.lefts):
        return Tense.AHEAD
    return Tense.AHEAD if verb.lemma_ in SCHEDULING else Tense.OPEN


def _of_infinitive(verb: Token, before: str, *, depth: int) -> Tense:
    head = verb.head
    if head.lemma_ in _IMPLYING:
        return _of_head(verb, before, depth=depth)
    perfect = any(child.lower_ == "had" for child in head.children)
    if (head.lemma_ in _EXPECTING or head.lower_ in _PENDING) and not perfect:
        return Tense.AHEAD
    if head.lemma_ == "be" and verb.dep_ == "xcomp":
        return Tense.AHEAD
    return Tense.OPEN


def _of_head(verb: Token, before: str, *, depth: int) -> Tense:
    """Take the tense of the verb above, for a form that has none of its own."""
    for ancestor in verb.ancestors:
        if ancestor.pos_ in ("VERB", "AUX"):
            return _of_verb(ancestor, before, depth=depth + 1)
    return Tense.OPEN
