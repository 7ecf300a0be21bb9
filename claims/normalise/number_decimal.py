"""Decimals that are spoken: "nought four", "seventy-one", "one four"."""

from claims.normalise.number_words import ONES, TEENS, TENS

_GLUE = ("-", "−")


def spoken_digits(words: list[str]) -> tuple[str, int]:
    """Return the digits that ``words`` begin with, and how many words they are.

    >>> spoken_digits(["nought", "four", "million"])
    ('04', 2)
    """
    digits, used = "", 0
    while used < len(words):
        spoken, step = _first_digits(words[used:])
        if not step:
            break
        digits, used = digits + spoken, used + step
    return digits, used


def _first_digits(words: list[str]) -> tuple[str, int]:
    word = words[0]
    if word in ONES:
        return str(ONES[word]), 1
    if word in TENS:
        glued = len(words) > 1 and words[1] in _GLUE
        unit = ONES.get(words[1 + glued]) if len(words) > 1 + glued else None
        return (str(TENS[word] + unit), 2 + glued) if unit else (str(TENS[word]), 1)
    return (str(TEENS[word]), 1) if word in TEENS else ("", 0)
