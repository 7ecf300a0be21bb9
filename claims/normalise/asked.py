"""Which kind of answer a question asks for."""

import re

_FIGURE = re.compile(r"^(?:how|what|when|by how|to what)\b", re.IGNORECASE)
_IN_PLACE = re.compile(r"\b(?:how many|how much|what share)\b", re.IGNORECASE)
_YES_OR_NO = re.compile(
    r"^(?:is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|may|might|must|should"
    r"|shall)\b",
    re.IGNORECASE,
)


def asks_yes_or_no(question: str) -> bool:
    """Say whether a question asks if something is so, and not for a figure or date.

    >>> asks_yes_or_no("Did the army leave?"), asks_yes_or_no("How many soldiers left?")
    (True, False)
    >>> asks_yes_or_no("The army sent a convoy of how many lorries?")
    False
    """
    if _FIGURE.match(question):
        return False
    return bool(_YES_OR_NO.match(question)) or not _IN_PLACE.search(question)
