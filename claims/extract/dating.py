"""Which of the times that stand in a claim says when: not those that only date one of its nouns."""

from collections.abc import Iterator

from claims.extract.clause import Clause
from claims.extract.cues import CLAUSAL, NAMING, STANCE
from claims.extract.dated_noun import (
    MOMENTS,
    is_at_time_of,
    is_of_event,
    is_of_level,
    is_present,
)
from claims.extract.occasion import is_at_occasion
from claims.extract.paragraph import Paragraph
from claims.extract.verb import VERBAL, helped
from claims.syntax import Token

INNER = frozenset({"relcl", "acl", "ccomp", "csubj"})
"""Dependencies of clauses whose times are their own."""

SPEAKING = CLAUSAL | NAMING | STANCE
"""Verbs that take up what happened at another time: "criticised the 2015 deal"."""

RANKS = frozenset({"first", "second", "third", "last", "latest", "next", "only"})
"""Words for whoever does something before or after others: "the first to sign"."""

PICKED = frozenset({"including", "like"})
"""Prepositions before one of many, whose time is not that of all."""

AWAITING = frozenset("anticipate await brace hope long prepare wait".split())
"""Verbs of what is still to come, whose time is not that of the waiting."""

SOON = frozenset({"hours", "just", "minutes", "moments", "right", "shortly"})
"""Words before "before" that leave both on the same day."""

BOUNDING = frozenset({"after", "although", "because", "before", "since", "though", "until"})
"""Subordinators of clauses whose time is that of the whole where nothing else is."""


def time_of(
    tokens: tuple[int, ...], clause: Clause, *, figure: int | None, paragraph: Paragraph
) -> int | None:
    """Return the time that says when: one with a period, tied to a verb before one to a noun.

    A bare length ("for two decades") says not when. Where a figure is claimed, the
    times of what it counts are its own.
    """
    first = {
        paragraph.time_at[i]: i
        for i in reversed(tokens)
        if i in paragraph.time_at and not _is_measure(_start(i, paragraph))
    }
    dating = [
        index
        for index, token in first.items()
        if not _is_length(index, token, paragraph)
        and not _dates_other(token, figure, paragraph)
        and (figure is not None or _dates_clause(_start(token, paragraph), clause, paragraph))
    ]
    return min(dating, key=lambda index: _rank(index, first[index], paragraph), default=None)


def _is_length(index: int, token: int, paragraph: Paragraph) -> bool:
    """Say whether a time only tells how long or how often: "for years", "400 cars a day"."""
    mention = paragraph.times[index]
    if mention.type == "DURATION" and mention.period is None:
        return True
    rates = [t for t in paragraph.doc[token : token + 2] if t.dep_ == "npadvmod"]
    return mention.type in {"DURATION", "SET"} and any(t.head.pos_ == "NOUN" for t in rates)


def _dates_clause(time: Token, clause: Clause, paragraph: Paragraph) -> bool:
    """Say whether a time is that of the clause itself, not of a clause or a noun within it.

    The time of a noun is that of a past event as well: "the 2001 war toppled him",
    but not "the 2015 deal limits them".
    """
    way = [t for t in _way(time, clause) if t.i not in paragraph.time_at]
    if _is_of_first_to(way, clause):
        return True
    if is_at_occasion(way, clause):
        return time.lower_ != "last" or not is_present(clause)
    if any(t.dep_ in INNER or _is_compared(t) or _is_since(t) or _is_awaited(t) for t in way):
        return False
    if _is_of_one(way, clause) or _is_long_before(way, time, paragraph):
        return False
    nouns = [t for t in way if t.pos_ in {"NOUN", "PROPN"} and t.lemma_ not in MOMENTS]
    if not nouns or not clause.verbs or is_at_time_of(way) or is_of_level(way, clause):
        return True
    return _is_past_event(clause) and is_of_event(nouns[0], time, clause)


def _way(time: Token, clause: Clause) -> Iterator[Token]:
    """Yield the words that a time hangs on, up to the verb or noun of its clause."""
    token = time.head
    while token not in {clause.head, token.head, *clause.verbs}:
        yield token
        token = token.head


def _is_of_first_to(way: list[Token], clause: Clause) -> bool:
    """Say whether a time is that of what somebody was first or last to do."""
    verb = next((t for t in way if t.pos_ in VERBAL), None)
    if verb is None or not any(t.lower_ == "to" for t in verb.lefts):
        return False
    ranked = verb.head
    if RANKS.isdisjoint(t.lower_ for t in (ranked, *ranked.lefts)):
        return False
    inside = way.index(verb) > 0 and any(t.pos_ in {"NOUN", "PROPN"} for t in way[:2])
    told = ranked.dep_ in {"attr", "acomp", "oprd"} and ranked.head in clause.verbs
    return told and not (inside and verb.lemma_ in SPEAKING)


def _is_of_one(way: list[Token], clause: Clause) -> bool:
    """Say whether a time is that of one of what a description names: "including the 2012 race"."""
    return not clause.verbs and any(t.lower_ in PICKED or t.pos_ in VERBAL for t in way)


def _is_long_before(way: list[Token], time: Token, paragraph: Paragraph) -> bool:
    """Say whether a time is of what went before, and too long for both: "after it fell in 1959"."""
    if not any(_opens_with(t, "after") for t in way):
        return False
    period = paragraph.times[paragraph.time_at[time.i]].period
    return period is not None and period.days is not None and period.days > _MONTH


_MONTH = 31


def _opens_with(clause_head: Token, word: str) -> bool:
    return clause_head.dep_ == "advcl" and any(t.lower_ == word for t in clause_head.lefts)


def _is_compared(clause_head: Token) -> bool:
    return clause_head.dep_ == "advcl" and any(t.lower_ == "than" for t in clause_head.lefts)


def _is_since(clause_head: Token) -> bool:
    """Say whether a clause tells since or until when, so that its time is but one end.

    What happened "just before" or "minutes before" happened at its time.
    """
    mark = next((t for t in clause_head.lefts if t.lower_ in {"since", "until", "before"}), None)
    if mark is None or clause_head.dep_ != "advcl":
        return False
    return mark.before is None or mark.before.lower_ not in SOON


def _is_awaited(word: Token) -> bool:
    """Say whether a phrase tells what somebody waits for: "waits for the spring"."""
    if word.dep_ == "prep" and word.lower_ == "for":
        return word.head.lemma_ in AWAITING
    return word.dep_ == "dobj" and word.head.lemma_ in AWAITING


def _is_past_event(clause: Clause) -> bool:
    if clause.verbs[-1].lemma_ in {"be", "have", *SPEAKING}:
        return False
    heads = helped(clause.head)
    return clause.rule == "participle" or any(t.tag_ == "VBD" for t in heads)


def _start(token: int, paragraph: Paragraph) -> Token:
    """Return the first token of the time that holds a token."""
    while paragraph.time_at.get(token - 1) == paragraph.time_at[token]:
        token -= 1
    return paragraph.doc[token]


def _dates_other(token: int, figure: int | None, paragraph: Paragraph) -> bool:
    """Say whether a time is that of the level a change comes from: "from 20 in June to 33"."""
    near = (paragraph.quantity_at.get(token - back) for back in (2, 3, 4))
    other = next((index for index in near if index is not None), None)
    if figure is None or other is None or other == figure:
        return False
    start = min(i for i, index in paragraph.quantity_at.items() if index == other)
    return start > 0 and paragraph.doc[start - 1].lower_ == "from"


def _is_measure(token: Token) -> bool:
    """Say whether a time only measures another: "lower than in 2018", "to 40 from a year ago"."""
    before = token.doc[max(token.i - 3, 0) : token.i]
    behind_figure = len(before) > 1 and before[-1].lower_ == "from" and before[-2].like_num
    return behind_figure or any(t.lower_ == "than" for t in before)


def _rank(index: int, token: int, paragraph: Paragraph) -> tuple[bool, bool, bool, bool, int]:
    head = paragraph.doc[token].head
    while head.dep_ in {"pobj", "prep", "nummod", "amod", "compound"} and head.pos_ not in VERBAL:
        head = head.head
    mention = paragraph.times[index]
    inside = _is_bound(head)
    return mention.period is None, mention.type != "DATE", inside, head.pos_ not in VERBAL, token


def _is_bound(verb: Token) -> bool:
    """Say whether a verb is that of a clause that only bounds another: "since he took office"."""
    return verb.dep_ == "advcl" and any(t.lower_ in BOUNDING for t in verb.lefts)
