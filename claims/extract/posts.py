"""Posts from social media that stand in an article, signed with the name or account of a person."""

import re

from claims.extract.turns import Spoken, Turn
from claims.model import Span

_SIGNED = re.compile(
    r"(?:<\w[^<>]*>)?\s*(?P<said>\S.*?)\s*(?P<mark>[—–―])\s(?P<label>(?P<name>[A-Z0-9][^—–()\n]{0,40}?)"
    r"\s\(@\w{1,20}\))(?:,?\s[A-Z][a-z]+\.?\s\d{1,2},\s\d{4})?(?:</\w+>)?\W*",
    re.DOTALL,
)
_TAGGED = re.compile(
    r"<\w+\b[^<>]*\bauthor=\"(?P<label>(?P<mark>(?P<name>@?\w[\w .]{0,40})))\"[^<>]*>"
    r"\s*(?P<said>\S.*?)\s*(?:</\w+>)?\W*",
    re.DOTALL,
)
_LONGEST = 1200
"""How many characters a post has at most, with its signature and tags."""


def signed_post(text: str, span: Span) -> Spoken | None:
    """Return what a paragraph says that is a signed post, and who says it; None for others.

    >>> text = "The dam is safe. — Ana Diaz (@anadiaz) May 3, 2021"
    >>> post = signed_post(text, Span(0, len(text)))
    >>> post.span.of(text), post.turn.name
    ('The dam is safe.', 'Ana Diaz')
    """
    if span.end - span.start > _LONGEST or "@" not in span.of(text):
        return None
    for form in (_SIGNED, _TAGGED):
        found = form.fullmatch(text, span.start, span.end)
        if found is not None:
            label, mark = Span(*found.span("label")), Span(*found.span("mark"))
            return Spoken(Span(*found.span("said")), Turn(found["name"], label, mark))
    return None
