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


_ORDINALS = ("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CARDINALS = ("a", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def share_in_words(share: float) -> str:
    """Return a part of a whole in words where they are common, else as a percentage.

    >>> share_in_words(0.5), share_in_words(2 / 3), share_in_words(0.37)
    ('half', 'two thirds', '37%')
    """
    for below, name in enumerate(_ORDINALS, start=2):
        above = round(share * below)
        if 0 < above < below and abs(share - above / below) < _ROUNDING:
            plural = name if above == 1 else f"{name}s"
            return name if below == 2 else f"{_CARDINALS[above - 1]} {plural}"
    return f"{share * 100:.4g}%"


_ROUNDING = 1e-6
