"""What the parse says about words that look like a time expression: whether they are one."""

import re
from dataclasses import replace

from claims.extract.time_tense import SCHEDULING, tense_at
from claims.normalise.period import TimeMatch
from claims.normalise.time_feast import FEASTS
from claims.normalise.time_rule import Tense
from claims.syntax import Token

_NAMES = frozenset({"PERSON", "ORG", "WORK_OF_ART", "PRODUCT", "FAC"})
_SAYING = frozenset("say tell add argue insist warn claim".split())
_YEAR_ONLY = re.compile(r"\d{4}")
_SEASON_ONLY = re.compile(r"(?:the\s)?(?:spring|summer|autumn|fall|winter)", re.IGNORECASE)
_UNITS_IN_TITLE = re.compile(r"(?:Minutes?|Hours?|Days?|Weeks?|Months?|Years?|Night|Morning)$")
_DECADE = re.compile(r"\d0s$|(?:twen|thir|for|fif|six|seven|eigh|nine)ties$", re.IGNORECASE)
_COMPARATIVE = re.compile(r"\b(?:earlier|later|more|before)$", re.IGNORECASE)
_BEFORE_DECADES = frozenset("early late mid - mid-".split())
_BEFORE_MONTHS = frozenset("last this next past early late mid the".split())
_BEFORE_YEARS = frozenset(
    "in since by until till from during before after through between late early mid ( , - –"
    " — year".split()
)
_BEFORE_BOTH = frozenset("to of and for as around about".split())
"""Words that stand before a year as well as before a number."""

_BEFORE_NUMBERS = frozenset({"than", "least", "most", "nearly", "almost", "some"})
_MEASURES = frozenset(
    "dollars euros pounds rupees yen miles kilometers kilometres km meters metres feet tons".split()
)
_YEARLY = frozenset(
    "earnings sales results profits revenues exports imports elections estimates forecasts figures"
    " prices levels talks protests riots floods games championships".split()
)


def is_no_time(token: Token, text: str) -> bool:
    """Say whether words that look like a time expression are something else by the parse."""
    return any(check(token, text) for check in CHECKS)


def is_verb(token: Token, text: str) -> bool:
    """Say whether it begins with a verb: "may", "march", "will last three days"."""
    if token.pos_ == "AUX" or token.lower_ == "last":
        return token.pos_ in ("AUX", "VERB")
    return token.pos_ == "VERB" and len(text) == len(token.text)


def is_title(token: Token, text: str) -> bool:
    """Say whether it is a title or the name of a programme: "60 Minutes", "VOA Today"."""
    words = text.split()
    if not all(word[0].isupper() or word[0].isdigit() for word in words) or text in FEASTS:
        return False
    if _UNITS_IN_TITLE.search(text):
        return len(words) > 1 or not token.is_sent_start
    return text in ("Today", "TODAY") and (_is_spelt_alike(token) or _is_quoted(token))


def _is_quoted(token: Token) -> bool:
    """Say whether a word stands alone between quotation marks: "the ''Today'' anchor"."""
    before, after = token.before, token.after
    return before is not None and after is not None and before.is_quote and after.is_quote


def _is_spelt_alike(token: Token) -> bool:
    """Say whether the name before a word is written as it is: "Nation Today", "NATION TODAY"."""
    before = token.before
    if before is None or token.sent.text.isupper():
        return False
    return before.is_upper if token.is_upper else before.pos_ == "PROPN"


def is_name(token: Token, text: str) -> bool:
    """Say whether it is a name or a part of one: "the Friday Times", "April said"."""
    if len(text) == len(token.text) and token.dep_ == "nsubj" and token.head.lemma_ in _SAYING:
        return True
    return token.ent_type_ in _NAMES and not token.text[0].isdigit() and _is_named(token, text)


def is_number(token: Token, text: str) -> bool:
    """Say whether a year is the number of something: "2010 dollars", "Agenda 2030"."""
    return _YEAR_ONLY.fullmatch(text) is not None and not _is_year(token)


def is_lone_season(token: Token, text: str) -> bool:
    """Say whether a season only describes another noun: "a summer dress"."""
    if not _SEASON_ONLY.fullmatch(text):
        return False
    noun = token if " " not in text else token.nbor()
    return noun.dep_ in ("compound", "amod", "nmod") or noun.pos_ not in ("NOUN", "PROPN")


def is_lone_feast(token: Token, text: str) -> bool:
    """Say whether a feast only describes another noun: "a Christmas tree"."""
    return " " not in text and text in FEASTS and token.dep_ in ("compound", "amod", "nmod")


def is_common_noun(token: Token, text: str) -> bool:
    """Say whether a month's name is a common noun: "the annual March for Life"."""
    if text not in ("March", "May") or token.dep_ == "compound":
        return False
    if token.i == 0:
        return len(token.doc) > 1 and token.nbor().lower_ in ("for", "on")
    before = token.nbor(-1)
    return before.pos_ in ("DET", "ADJ", "PRON") and before.lower_ not in _BEFORE_MONTHS


def is_age(token: Token, text: str) -> bool:
    """Say whether a decade is one of life: "in his late 30s"."""
    if not _DECADE.search(text):
        return False
    before = list(token.doc[max(token.i - 3, 0) : token.i])
    while before and before[-1].lower_ in _BEFORE_DECADES:
        before.pop()
    return bool(before) and before[-1].tag_ == "PRP$"


def is_aftermath(token: Token, text: str) -> bool:
    """Say whether "soon" and "shortly" tell what followed: "he was soon released"."""
    return text.lower() in ("soon", "shortly") and tense_at(token) is Tense.PAST


def is_comparison(token: Token, text: str) -> bool:
    """Say whether it only compares: "a decade earlier than planned"."""
    end = token.idx + len(text)
    return _COMPARATIVE.search(text) is not None and token.doc.text[end : end + 6] == " than "


def is_quarterly(token: Token, text: str) -> bool:
    """Say whether "quarterly" describes a report rather than how often something happens."""
    return text.lower() == "quarterly" and token.pos_ != "ADV"


def is_conjunction(token: Token, text: str) -> bool:
    """Say whether a "that" opens a clause: "said that November was hard"."""
    return token.lower_ == "that" and " " in text and token.dep_ == "mark"


CHECKS = (
    is_verb,
    is_title,
    is_name,
    is_number,
    is_lone_season,
    is_lone_feast,
    is_common_noun,
    is_age,
    is_aftermath,
    is_quarterly,
    is_comparison,
    is_conjunction,
)
"""Every reason why words that look like a time expression are none."""


def as_rate(token: Token, found: TimeMatch) -> TimeMatch:
    """Read "a week" behind an amount as how often: "700 seats a week", "$5 a day"."""
    noun = token.head
    if found.reading.type != "DURATION" or token.lower_ not in ("a", "an") or noun.i != token.i + 1:
        return found
    amount = noun.head
    if noun.dep_ != "npadvmod" or amount.pos_ not in ("NOUN", "NUM", "SYM") or amount.i > token.i:
        return found
    return replace(found, reading=replace(found.reading, type="SET"))


def as_nowadays(token: Token, found: TimeMatch) -> TimeMatch:
    """Give "today" no day beside a general statement: "today, most mills run on gas"."""
    if token.lower_ != "today" or found.reading.type != "DATE" or not _is_general(token):
        return found
    return replace(found, reading=replace(found.reading, period=None))


def _is_general(today: Token) -> bool:
    verb = today.head
    if today.dep_ != "npadvmod" or today.i > verb.i or verb.tag_ not in {"VBZ", "VBP"}:
        return False
    if verb.lemma_ in SCHEDULING or verb.lemma_ in _SAYING:
        return False
    helpers = {t.lower_ for t in verb.lefts if t.dep_ in {"aux", "auxpass"}}
    return not helpers


def _is_named(token: Token, text: str) -> bool:
    """Say whether a name goes on past the expression, as in "the Friday Times"."""
    end, head = token.idx + len(text), token.head
    inside = [other for other in token.subtree if other.ent_type_ == token.ent_type_]
    after = [other for other in token.doc[token.i : token.i + 4] if other.idx >= end]
    beyond = token.dep_ == "compound" and head.ent_type_ == token.ent_type_ and head.idx >= end
    person = token.ent_type_ == "PERSON" and len(text) == len(token.text)
    goes_on = bool(after) and after[0].ent_type_ == token.ent_type_ and after[0].ent_iob_ == "I"
    return goes_on or beyond or (person and bool(inside))


def _is_year(token: Token) -> bool:
    before = token.nbor(-1) if token.i else None
    counts = token.dep_ == "nummod"
    if counts and token.head.lower_ in _MEASURES:
        return False
    if before is None or before.lower_ in _BEFORE_YEARS:
        return True
    if before.pos_ == "PROPN" and before.ent_type_ != "DATE":
        return False
    if not counts:
        return before.lower_ not in _BEFORE_NUMBERS or _is_later_than(token)
    if before.pos_ == "NOUN" and token.head == before:
        return False
    return token.head.tag_ != "NNS" or _is_of_year(token)


def _is_later_than(token: Token) -> bool:
    return token.i > 1 and token.nbor(-2).lower_ in ("later", "earlier")


def _is_of_year(token: Token) -> bool:
    """Say whether a plural is said of a year: "the 1992 protests", "1990 earnings"."""
    if token.head.lower_ in _YEARLY:
        return True
    if token.nbor(-1).lower_ in _BEFORE_BOTH:
        return False
    held = any(left.dep_ in ("det", "poss") for left in token.head.lefts)
    return held and not token.text.endswith("00")
