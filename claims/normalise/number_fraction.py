"""Words for the parts of a whole: "half", "eighths", "twenty-firsts"."""

from claims.normalise.number_words import DENOMINATORS, GLYPHS, ORDINALS, TENS

_UNITS = [word for word, rank in ORDINALS.items() if rank < 10]
_SIMPLE = sorted(DENOMINATORS, key=len, reverse=True)

_TENS = "|".join(TENS)
_RANKS = "|".join(_UNITS)

PARTS = (
    rf"(?:(?:{_TENS})-(?:{_RANKS})s?|(?:{_TENS})\s(?:{_RANKS})s"
    rf"|(?:{'|'.join(_SIMPLE)})s?|halves)"
)
"""Regular expression of a word for a part, singular or plural, case ignored."""


def part_of(word: str) -> float | None:
    """Read a lower-case word for a part as the share it names; None for any other word.

    >>> part_of("quarters"), part_of("twenty-fifth"), part_of("second")
    (0.25, 0.04, None)
    """
    if word in GLYPHS:
        return GLYPHS[word]
    singular = "half" if word == "halves" else word.removesuffix("s")
    below = DENOMINATORS.get(singular) or _compound(singular)
    return 1.0 / below if below else None


def _compound(word: str) -> int | None:
    tens, _, unit = word.replace(" ", "-").partition("-")
    if tens not in TENS or unit not in _UNITS:
        return None
    return TENS[tens] + ORDINALS[unit]


def agrees(numerator: float, word: str) -> bool:
    """Say whether a word for a part has the number that its numerator asks for."""
    return numerator == 1 or (word.endswith("s") and numerator == int(numerator))
