"""What the text around a figure says about it: whether it is a quantity at all."""

import re

from claims.extract.quantity_age import is_age
from claims.extract.quantity_part import is_loose_part
from claims.extract.quantity_placed import PlacedFigure, word_after, word_before
from claims.model import Comparator
from claims.syntax import Token, TokenSpan

_LABELS = frozenset(
    "article section chapter page pages paragraph clause volume vol. vol figure"
    " fig. table rule room route highway flight boeing airbus resolution act level phase part group"
    " unit line channel class grade category version"
    " step world game round week day area block gate".split()
)
_SET_PHRASES = frozenset({"point", "hand", "time", "day", "another", "thing"})
_SET_PAIRS = frozenset(
    {("four", "corners"), ("four", "walls"), ("two", "minds"), ("seven", "seas")}
)
_GLUED_PHRASES = frozenset({"time", "off", "sided", "way", "stop", "on"})
_GLUED_PAIRS = frozenset({"and", "for", "on", "to"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAMING = frozenset("the its his her their our my your this that a an 's ’s".split())
_LONGEST = 7
"""How many digits are written without separators before they are a code."""
_DETERMINERS = frozenset("no the this that every each any which some another not".split())
_BEFORE_FEW = frozenset("the very too so as past last next coming".split())
_NAMES = frozenset({"ORG", "PRODUCT", "FAC", "WORK_OF_ART", "EVENT", "LAW", "PERSON"})
_JOINED_AFTER = re.compile(r"[-–/:.,]\d|[A-Za-z_@\]]|\s?(?:a\.m\.|p\.m\.|am\b|pm\b|o['’]clock)")
_ORDINAL_RANK = re.compile(r"(?:third|quarter)[\s-](?:largest|biggest|most|highest|longest)\b")
_TITLE_BEFORE = re.compile(r"[“\"‘][A-Z][a-z]+ (?:[a-z]{2,3} |[A-Z][a-z]+ ){0,2}\Z")
_NUMBERING = re.compile(r"\b(?:Nos?\.|[Nn]umber)\s\Z")


def is_no_quantity(placed: PlacedFigure) -> bool:
    """Say whether a figure is a name's, a label's, an age, an ordinal or a clock time.

    The rules stand in ``EXCLUSIONS``; each says what it leaves out.
    """
    return not _stands_alone(placed) and any(leaves_out(placed) for leaves_out in EXCLUSIONS)


def _stands_alone(placed: PlacedFigure) -> bool:
    """Say whether a text is nothing but a figure."""
    return placed.text[placed.figure.start : placed.figure.end] == placed.text.strip()


def is_joined(placed: PlacedFigure) -> bool:
    """A figure glued to letters or to other figures: codes, clock times, telephone numbers."""
    figure = placed.figure
    text, end = placed.text, figure.end
    after = text[end : end + 14]
    if text[end - 1].isdigit() and _JOINED_AFTER.match(after):
        return True
    if end - figure.number > _LONGEST and text[figure.number : end].isdigit():
        return True
    before = text[max(0, figure.start - 2) : figure.start]
    return before.endswith(("[", "#")) or (
        before[:1].isdigit() and before[1:] in "-–/:" and len(before) == 2
    )


def is_single(placed: PlacedFigure) -> bool:
    """A number in a set phrase: "at one point", "the four corners", "one-time", "one-on-one"."""
    word, after = placed.tokens.text.lower(), word_after(placed.tokens)
    if _is_paired(placed.tokens) or (word, after) in _SET_PAIRS:
        return True
    if word in ("naught", "nought"):
        return word_before(placed.tokens) == "for"
    return word == "one" and (after in _SET_PHRASES or _is_glued(placed.tokens))


def _is_paired(tokens: TokenSpan) -> bool:
    """Say whether hyphens join a figure to another word: "three-and-out", "1-for-8"."""
    following = [token.lower_ for token in tokens.doc[tokens.end : tokens.end + 3]]
    return following[::2] == ["-", "-"] and following[1] in _GLUED_PAIRS


def _is_glued(tokens: TokenSpan) -> bool:
    following = [token.lower_ for token in tokens.doc[tokens.end : tokens.end + 2]]
    return len(following) == 2 and following[0] == "-" and following[1] in _GLUED_PHRASES


def is_address(placed: PlacedFigure) -> bool:
    """A number inside a web or mail address."""
    first = placed.tokens[0]
    return bool(first.like_url or first.like_email)


def is_year(placed: PlacedFigure) -> bool:
    """A year that tells one thing from others of its kind: "the 2018 floods", "its 2021 budget"."""
    tokens, quantity = placed.tokens, placed.figure.quantity
    if quantity.unit or quantity.comparator is not Comparator.EXACTLY:
        return False
    if not _YEAR.fullmatch(tokens.text) or tokens.text.endswith("00"):
        return False
    named = word_before(tokens) in _NAMING or tokens[0].ent_type_ == "DATE"
    return named and tokens.root.head.i >= tokens.end


def is_rank(placed: PlacedFigure) -> bool:
    """An ordinal that ranks: "the third-largest city"."""
    return bool(_ORDINAL_RANK.match(placed.text[placed.figure.number :]))


def is_label(placed: PlacedFigure) -> bool:
    """A number that names something: "Article 370", "flight 17", "No. 2", "Boeing 737"."""
    tokens, figure = placed.tokens, placed.figure
    if figure.start != figure.number or not tokens.start or figure.quantity.unit:
        return False
    before = tokens.doc[tokens.start - 1]
    if _NUMBERING.search(placed.text, max(0, figure.start - 9), figure.start):
        return True
    if before.lower_ in _LABELS:
        return not _counts_ahead(tokens)
    if before.pos_ != "PROPN" or _counts_ahead(tokens) or not tokens.text[:1].isdigit():
        return False
    return bool(tokens.root.head == before)


def _counts_ahead(tokens: TokenSpan) -> bool:
    return tokens.root.head.i >= tokens.end and tokens.root.dep_ in (
        "nummod",
        "compound",
        "quantmod",
    )


def is_named(placed: PlacedFigure) -> bool:
    """A number inside a name, or at the end of a quoted one: the "March for 12" campaign."""
    tokens, figure = placed.tokens, placed.figure
    first = tokens[0]
    if _ends_title(placed):
        return True
    if first.ent_type_ not in _NAMES or figure.quantity.unit:
        return False
    return first.ent_iob_ == "I" or (first.is_title and first.is_alpha)


def _ends_title(placed: PlacedFigure) -> bool:
    """Say whether a figure ends a few quoted words that begin with a capital and are no speech."""
    before = placed.text[max(0, placed.figure.start - 30) : placed.figure.start]
    after = placed.text[placed.figure.end : placed.figure.end + 1]
    return after in ("”", '"', "’") and _TITLE_BEFORE.search(before) is not None


def is_pronoun(placed: PlacedFigure) -> bool:
    """The word "one" where it counts nothing: "one of the largest", "no one", "the one"."""
    tokens, figure = placed.tokens, placed.figure
    if tokens.text.lower() != "one" or figure.quantity.comparator is not Comparator.EXACTLY:
        return False
    one, after = tokens[0], word_after(tokens)
    if (
        after in ("of", "another", "day", "'s", "’s", "thing", "way", "that", "who")
        or word_before(tokens) in _DETERMINERS
    ):
        return True
    if one.dep_ == "nummod" and one.head.i > one.i:
        return False
    return one.dep_ not in ("dobj", "nsubjpass", "conj") or one.pos_ == "PRON"


def is_introducing(placed: PlacedFigure) -> bool:
    """The word "one" before whoever is named next: "one voter, Ada Brenn, stayed at home"."""
    tokens = placed.tokens
    if tokens.text.lower() != "one":
        return False
    following = tokens.doc[tokens.end : tokens.end + 6]
    comma = next((t.i for t in following if t.text == ","), None)
    if comma is None or comma < tokens.end + 1 or comma + 1 >= len(tokens.doc):
        return False
    described = tokens.doc[tokens.end : comma]
    named = tokens.doc[comma + 1]
    return named.pos_ == "PROPN" and all(t.pos_ in {"ADJ", "NOUN"} for t in described)


def is_list_mark(placed: PlacedFigure) -> bool:
    """A number at the beginning of a line, followed by a full stop or bracket and text."""
    figure = placed.figure
    text = placed.text
    line_start = figure.start == 0 or text[figure.start - 1] == "\n"
    return line_start and re.match(r"[.)]\s+\S", text[figure.end : figure.end + 4]) is not None


def is_loose_few(placed: PlacedFigure) -> bool:
    """A vague word that counts nothing: "the few who", "the past few races", "test scores"."""
    tokens, figure = placed.tokens, placed.figure
    word = tokens.text.lower()
    if word == "scores":
        return word_after(tokens) not in ("of", "more", "others") and not tokens[0].is_sent_start
    if figure.quantity.comparator is not Comparator.VAGUE or word != "few":
        return False
    return word_before(tokens) in _BEFORE_FEW or not _counts_ahead_word(tokens[0])


def _counts_ahead_word(token: Token) -> bool:
    return token.dep_ in ("amod", "nummod") and token.head.i > token.i


def is_idiom(placed: PlacedFigure) -> bool:
    """A "half" that no one measures: "a glass half empty", "half asleep"."""
    return placed.tokens.text.lower() == "half" and word_after(placed.tokens) in _HALF


_HALF = frozenset({"asleep", "empty", "full", "jokingly", "right", "serious", "true", "wrong"})


def is_model(placed: PlacedFigure) -> bool:
    """A number for a thing of that type: "his 757 was old", "a 747"."""
    tokens, figure = placed.tokens, placed.figure
    if figure.quantity.unit or len(tokens) != 1 or not _TYPE.fullmatch(tokens.text):
        return False
    number = tokens[0]
    held = [t for t in number.lefts if t.tag_ == "PRP$" or t.lower_ in {"a", "an"}]
    if not held or number.dep_ not in {"nsubj", "nsubjpass", "dobj", "pobj", "attr", "ROOT"}:
        return False
    plural = number.dep_ in {"nsubj", "nsubjpass"} and number.head.lower_ in {"are", "were", "have"}
    return not plural


_TYPE = re.compile(r"\d{3}")

EXCLUSIONS = (
    is_address,
    is_joined,
    is_year,
    is_single,
    is_rank,
    is_age,
    is_label,
    is_named,
    is_pronoun,
    is_introducing,
    is_list_mark,
    is_loose_part,
    is_loose_few,
    is_idiom,
    is_model,
)
"""The rules that leave a figure out."""
