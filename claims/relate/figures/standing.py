"""What a text says of the standing of its own figure: part of another, or replaced by one."""

import re

_PART_AFTER = re.compile(r"\s*(?:\w+ )?of (?:them|whom|those|these|the (?:dead|victims|\d))\b")
_PART_BEFORE = re.compile(r"\b(?:including|among them|of whom|of them)\s(?:\w+ ){0,2}\Z")
_REPLACED = re.compile(
    r"(?:,|\band) not\s\Z"
    r"|\b(?:originally|initially|previously|at first|earlier)\b[^,;.]{0,45}\Z"
    r"|\bfirst (?:put|said|rated|gave|reported|estimated|measured)\b[^,;.]{0,45}\Z"
    r"|\b(?:revis|correct|downgrad|upgrad|adjust)\w*\b[^;]{0,80}\bfrom\s\Z",
    re.IGNORECASE,
)
_CORRECTING = re.compile(
    r"\b(?:correct\w*|misstat\w*|erroneous\w*|mistaken\w*|revis\w*|downgrad\w*|upgrad\w*|adjust\w*"
    r"|now|later|since)\b",
    re.IGNORECASE,
)


def is_part(before: str, after: str) -> bool:
    """Say whether a figure is said to be part of another.

    >>> is_part("The crash hurt 40, ", " of them children."), is_part("It hurt ", " people.")
    (True, False)
    """
    return bool(_PART_AFTER.match(after) or _PART_BEFORE.search(before))


def is_outdated(before: str, after: str) -> bool:
    """Say whether a text replaces a figure by another ("12, not 14", "initially put at 14").

    >>> is_outdated("The fire, initially put at ", " hectares, now covers 30.")
    True
    >>> is_outdated("Correction: it was 12, not ", "."), is_outdated("It hurt 12, not ", " people.")
    (True, False)
    """
    return bool(_REPLACED.search(before) and _CORRECTING.search(before + " " + after))
