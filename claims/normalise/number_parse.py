"""The grammar of English number words, over a list of words already split."""

import re
from dataclasses import dataclass

from claims.normalise.number_words import (
    DENOMINATORS,
    GLYPHS,
    MAGNITUDES,
    ONES,
    SUFFIXES,
    TEENS,
    TENS,
)

_MIXED = re.compile(r"([\d,.]*\d)(?:\s?([½¼¾⅓⅔⅕⅛])|\s?([a-z]{1,3})|(?:\s(\d))?/(\d{1,3}))?")
_GLUE = ("-", "−")


@dataclass(slots=True)
class ParsedNumber:
    """What the longest prefix of the words that is one number says."""

    value: float
    used: int
    share: bool = False
    rounded: bool = False


@dataclass(slots=True)
class _State:
    """The number read so far; ``current`` waits for a magnitude, ``last`` is the last kind read."""

    total: float = 0.0
    current: float | None = None
    ceiling: float = float("inf")
    last: str = ""
    share: bool = False
    rounded: bool = False

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
    if word in _GLUE or word in ("a", "an", "and", "of"):
        return _step_over(state, words, position)
    if word == "point":
        return _read_decimals(state, words, position)
    for reader in (_read_literal, _read_small, _read_part, _read_multiplier):
        if reader(state, word):
            return 1
    return 0


def _step_over(state: _State, words: list[str], position: int) -> int:
    """Pass a joining word where a readable word follows it."""
    ahead = position
    joiner = words[position]
    while ahead < len(words) and (
        words[ahead] in _GLUE or words[ahead] in ("a", "an", "and", "of")
    ):
        ahead += 1
    if ahead == len(words) or not _may_join(state, joiner, words[position + 1 : ahead + 1]):
        return 0
    if joiner == "and":
        used = _read_after_and(state, words[ahead : ahead + 2])
        return ahead - position + used if used else 0
    step = _step(state, words, ahead)
    return ahead - position + step if step else 0


def _may_join(state: _State, joiner: str, following: list[str]) -> bool:
    if joiner in ("a", "an"):
        return state.last in ("", "part")
    if joiner == "of":
        return state.last == "part" and following[-1] in MAGNITUDES
    return state.last != ""


def _read_after_and(state: _State, words: list[str]) -> int:
    """Read "a half", "two thirds" or a small number behind "and"; return how many words."""
    part = _part_of(words[0])
    if part is not None:
        return 1 if _add_part(state, part) else 0
    count = ONES.get(words[0])
    part = _part_of(words[1]) if len(words) > 1 else None
    if count and part and _agrees(count, words[1]):
        return 2 if _add_part(state, count * part) else 0
    if state.last not in ("hundred", "magnitude"):
        return 0
    return 1 if _read_small(state, words[0]) else 0


def _add_part(state: _State, part: float) -> bool:
    if state.last == "magnitude" and state.current is None:
        state.total += part * state.ceiling
    elif state.current is not None and not state.share:
        state.current += part
    else:
        return False
    state.last = "mixed"
    return True


def _read_literal(state: _State, word: str) -> bool:
    if word in GLYPHS and state.last == "":
        state.current, state.last, state.share = GLYPHS[word], "part", True
        return True
    found = _MIXED.fullmatch(word)
    if not found or state.last != "":
        return False
    state.current = _literal_value(found)
    state.share = bool(found[5]) and not found[4]
    state.last = "digits"
    return True


def _literal_value(found: re.Match[str]) -> float:
    value = float(found[1].replace(",", ""))
    if found[2]:
        return value + GLYPHS[found[2]]
    if found[3]:
        return value * SUFFIXES.get(found[3], 1.0)
    if found[5]:
        below = float(found[5]) or 1.0
        return value + float(found[4]) / below if found[4] else value / below
    return value


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


def _part_of(word: str) -> float | None:
    if word in GLYPHS:
        return GLYPHS[word]
    below = DENOMINATORS.get(word) or DENOMINATORS.get(word.removesuffix("s"))
    return 1.0 / below if below else None


def _read_part(state: _State, word: str) -> bool:
    part = _part_of(word)
    if part is None:
        return False
    if state.last == "" and word in ("half", "quarter", "third"):
        state.current = part
    elif state.last in ("ones", "teens", "digits") and _may_divide(state, word):
        state.current = state.value * part
    else:
        return False
    state.last, state.share = "part", True
    return True


def _may_divide(state: _State, word: str) -> bool:
    return state.total == 0 and state.value < 100 and _agrees(state.value, word)


def _agrees(numerator: float, word: str) -> bool:
    return numerator == 1 or (word.endswith("s") and numerator == int(numerator))


def _read_multiplier(state: _State, word: str) -> bool:
    if word == "hundred":
        return _read_hundred(state)
    if word in ("dozen", "dozens"):
        return _read_dozen(state, word)
    factor = MAGNITUDES.get(word)
    if factor is None or factor >= state.ceiling:
        return False
    state.total += (1.0 if state.current is None else state.current) * factor
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


def _read_decimals(state: _State, words: list[str], position: int) -> int:
    """Read the digits spoken after "point", one word each."""
    digits = ""
    for word in words[position + 1 :]:
        if word not in ONES:
            break
        digits += str(ONES[word])
    if not digits or state.current is None:
        return 0
    state.current += float(f"0.{digits}")
    state.last = "mixed"
    return 1 + len(digits)
