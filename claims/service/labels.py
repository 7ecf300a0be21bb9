"""Speakers in front of a colon, as headlines name them: "Police: three died in fire"."""

import re
from dataclasses import replace

from claims.model import Document

_LABEL = re.compile(
    r"\s*(?P<label>(?:[\w’'.-]+ ){0,3}?(?:statement|communiqu[eé]|declaration|report|study|survey"
    r"|poll|police|officials?|ministry|minister|president|spokes(?:man|woman|person)|agency|media"
    r"|army|navy|governor|mayor|witness(?:es)?|sources?|doctors|rescuers|prosecutors?)): "
    r"(?P<said>\S.*)",
    re.IGNORECASE | re.DOTALL,
)


def without_label(document: Document) -> Document:
    """Return a text without the speaker in front of its colon, who is its speaker from then on.

    A speaker that is known already is kept.

    >>> found = without_label(Document(text="Police: two men hurt", body=(), input="A"))
    >>> found.text, found.speaker
    ('Two men hurt', 'Police')
    """
    found = _LABEL.fullmatch(document.text)
    if found is None:
        return document
    said = found["said"]
    text = said[0].upper() + said[1:]
    return replace(document, text=text, speaker=document.speaker or found["label"])
