"""Text from articles made safe to print: no control characters, no reordering."""

import re

_CONTROLS = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]"
)
_BREAKS = re.compile(r"\s+")


def clean(text: str) -> str:
    r"""Drop C0 and C1 controls, bidirectional controls and surrogates; tabs and newlines stay.

    They could move the cursor, hide text or show it in another order.

    >>> clean("saf\x1b[2Je\u202e")
    'saf[2Je'
    """
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    r"""Clean ``text`` and fold every run of white space into one space.

    >>> one_line("twelve\n  people\x07 ")
    'twelve people'
    """
    return _BREAKS.sub(" ", clean(text)).strip()


def shortened(text: str, length: int) -> str:
    """Cut ``text`` to at most ``length`` characters, with an ellipsis where it was cut.

    >>> shortened("a long sentence", 7)
    'a long…'
    """
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
