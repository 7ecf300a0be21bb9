"""The grammar of English number words, over a list of words already split."""

from dataclasses import dataclass

from claims.normalise.number_decimal import spoken_digits
from claims.normalise.number_fraction import agrees, part_of
from claims.normalise.number_literal import read_literal
from claims.normalise.number_words import GLYPHS, MAGNITUDES, ONES, TEENS, TENS

_GLUE = ("-", "−")
_ARTICLES = ("a", "an")
_JOINERS = (*_GLUE, *_ARTICLES, "and", "of")
_BARE_PARTS = ("half", "quarter")
"""Parts that need no article: "half a million", "quarter million"."""

_DECIMAL_PARTS = frozenset({0.1, 0.01, 0.001})
_LARGEST_NUMERATOR = 100
"""Digits from here on stand beside a part as a count of it ("100 millionths")."""

_WORD_KINDS = ("ones", "teens", "tens", "hundred", "magnitude")


@dataclass(slots=True)
class ParsedNumber:
    """What the longest prefix of the words that is one number says."""

    value: float
    used: int
    share: bool = False
    rounded: bool = False


@dataclass(slots=True)
class _State:
    """The number read so far; ``current`` waits for a magnitude, ``last`` is the last kind read.

    ``group`` is what the last magnitude word added to the total, ``base`` what
    stands before the last "and", and ``in_digits`` says that a number begins
    with digits ("3 hundred and 21").
    """

    total: float = 0.0
    current: float | None = None
    ceiling: float = float("inf")
    group: float = 0.0
    last: str = ""
    share: bool = False
    rounded: bool = False
    base: float | None = None
    article: bool = False
    in_digits: bool = False

    @property
    def value(self) -> float:
        """The number as a float, without the noise of binary multiplication."""
        return float(f"{self.total + (self.current or 0.0):.15g}")


def parse_atoms(words: list[str]) -> ParsedNumber | None:
    """Read the longest prefix of lower-case ``words`` that is one number.

    >>> parse_atoms(["two", "and", "a", "half", "million"]).value
    2500000.0
    """
    state = _State()
    used = position = 0
    while position < len(words):
        step = _step(state, words, position)
        if step == 0:
            break
        position += step
        used = position
    if used == 0 or (state.current is None and state.ceiling == float("inf")):
        return None
    return ParsedNumber(state.value, used, state.share, state.rounded)


def _step(state: _State, words: list[str], position: int) -> int:
    word = words[position]
    if word in _JOINERS:
        return _step_over(state, words, position)
    if word == "point":
        return _read_decimals(state, words[position + 1 :])
    if word[0].isdigit() or word[0] == ".":
        return _read_digits(state, words[position : position + 2])
    for reader in (_read_small, _read_part, _read_multiplier):
        if reader(state, word):
            return 1
    return 0


def _step_over(state: _State, words: list[str], position: int) -> int:
    """Pass a joining word where a readable word follows it."""
    ahead = position
    joiner = words[position]
    while ahead < len(words) and words[ahead] in _JOINERS:
        ahead += 1
    if ahead == len(words) or not _may_join(state, joiner, words[position + 1 : ahead + 1]):
        return 0
    if joiner == "and":
        state.article = words[ahead - 1] in _ARTICLES
        used = _read_after_and(state, words[ahead : ahead + 3])
        return ahead - position + used if used else 0
    state.article = state.last == ""
    step = _step(state, words, ahead)
    return ahead - position + step if step else 0


def _may_join(state: _State, joiner: str, following: list[str]) -> bool:
    if joiner in _ARTICLES:
        return state.last in ("", "part")
    if joiner == "of":
        return state.last == "part" and following[-1] in MAGNITUDES
    return state.last != ""


def _read_after_and(state: _State, words: list[str]) -> int:
    """Read "a half", "two thirds" or a small number behind "and"; return how many words."""
    part = part_of(words[0])
    if part is not None and (state.article or words[0] in _BARE_PARTS):
        return 1 if _add_part(state, part, words[1:]) else 0
    count = ONES.get(words[0])
    part = part_of(words[1]) if len(words) > 1 else None
    if count and part and agrees(count, words[1]):
        return 2 if _add_part(state, count * part, words[2:]) else 0
    if state.last == "hundred" and state.in_digits and words[0].isdigit() and len(words[0]) < 3:
        state.current, state.last = (state.current or 0.0) + int(words[0]), "digits"
        return 1
    if state.last not in ("hundred", "magnitude"):
        return 0
    state.base = state.value
    return 1 if _read_small(state, words[0]) else 0


def _add_part(state: _State, part: float, following: list[str]) -> bool:
    """Add a part to what stands before "and": "a million and a half", "two and a half"."""
    if state.last == "magnitude" and state.current is None:
        if following and MAGNITUDES.get(following[0], state.ceiling) < state.ceiling:
            state.current, state.last = part, "part"
            return True
        state.total += part * state.ceiling
    elif state.current is not None and not state.share:
        state.current += part
    else:
        return False
    state.last = "mixed"
    return True


def _read_digits(state: _State, words: list[str]) -> int:
    """Read digits that begin a number, or that another magnitude goes on with."""
    literal = read_literal(words[0])
    goes_on = len(words) > 1 and (words[1] == "hundred" or words[1] in MAGNITUDES)
    begins = state.last == "" and not state.article
    if literal is None or not (begins or (state.last == "magnitude" and goes_on)):
        return 0
    if not begins and (literal.value >= state.ceiling or not state.in_digits):
        return 0
    state.current, state.share, state.last = literal.value, literal.share, "digits"
    state.in_digits = True
    return 1


def _read_small(state: _State, word: str) -> bool:
    after_hundred = state.last in ("", "hundred", "magnitude")
    if word in ONES and (after_hundred or state.last == "tens"):
        value, kind = ONES[word], "ones"
    elif word in TEENS and after_hundred:
        value, kind = TEENS[word], "teens"
    elif word in TENS and after_hundred:
        value, kind = TENS[word], "tens"
    else:
        return False
    state.current = (state.current or 0.0) + value
    state.last = kind
    return True


def _read_part(state: _State, word: str) -> bool:
    part = part_of(word)
    if part is None:
        return False
    if state.last == "" and (state.article or word in _BARE_PARTS or word in GLYPHS):
        state.current = part
    elif state.last and _may_divide(state, word):
        _divide(state, part)
        return True
    else:
        return False
    state.last, state.share = "part", True
    return True


def _divide(state: _State, part: float) -> None:
    """Divide what stands before a part; "two hundred and four hundredths" is a whole and a part."""
    whole = state.base if state.base is not None and part in _DECIMAL_PARTS else 0.0
    state.current = whole + (state.value - whole) * part
    state.total, state.ceiling = 0.0, float("inf")
    state.last, state.share = ("part", True) if not whole else ("mixed", False)


def _may_divide(state: _State, word: str) -> bool:
    if state.last == "digits" and state.value >= _LARGEST_NUMERATOR:
        return False
    return state.last in (*_WORD_KINDS, "digits") and agrees(state.value, word)


def _read_multiplier(state: _State, word: str) -> bool:
    if word == "hundred":
        return _read_hundred(state)
    if word in ("dozen", "dozens"):
        return _read_dozen(state, word)
    factor = MAGNITUDES.get(word)
    if factor is None:
        return False
    if state.last == "magnitude" and state.total == state.group and factor >= state.ceiling:
        state.total = state.group = state.group * factor
    elif factor < state.ceiling:
        state.group = (1.0 if state.current is None else state.current) * factor
        state.total += state.group
    else:
        return False
    state.current, state.ceiling, state.last, state.share = None, factor, "magnitude", False
    return True


def _read_hundred(state: _State) -> bool:
    if state.last in ("hundred", "part") or (state.current or 1) >= 100:
        return False
    state.current = (1.0 if state.current is None else state.current) * 100
    state.last = "hundred"
    return True


def _read_dozen(state: _State, word: str) -> bool:
    if state.last in ("hundred", "magnitude") or (word == "dozens" and state.current is None):
        return False
    state.current = (1.0 if state.current is None else state.current) * 12
    state.last, state.share, state.rounded = "dozen", False, True
    return True


def _read_decimals(state: _State, words: list[str]) -> int:
    """Read the digits spoken after "point"; return how many words they are with it."""
    digits, used = spoken_digits(words)
    if not digits or state.current is None:
        return 0
    state.current += float(f"0.{digits}")
    state.last = "mixed"
    return 1 + used
