"""The paragraphs of a text that are the article's own prose."""

from collections.abc import Sequence

from claims.model import Span
from claims.readers.lead import read_lead
from claims.readers.page import PROSE, Page, read_page


def find_body(
    text: str, *, title: str | None = None, apart: Sequence[Span] = ()
) -> tuple[Span, ...]:
    r"""Find the paragraphs of the article's own prose, in order and without overlaps.

    Left out are the title, datelines and bylines, navigation, headings,
    captions, appeals to subscribe, related stories, comments, notes on the
    author, disclaimers, and sentences pulled out of the text and repeated. A
    list item is a paragraph; the tag of a wire report is not part of its
    paragraph. A text of one line is all body, whatever its shape, unless it is
    plainly boilerplate. ``title`` is the title if it is known from elsewhere,
    ``apart`` what is known to be no prose.

    >>> text = "Bridge closed\n\nBy Ana Diaz\n\nPolice closed the bridge."
    >>> [span.of(text) for span in find_body(text)]
    ['Police closed the bridge.']
    """
    return body_of(read_page(text, title=title, apart=apart))


def body_of(page: Page) -> tuple[Span, ...]:
    """Return the spans of a page's prose, the lead tag of its first paragraph left out."""
    blocks = page.of_role(PROSE)
    spans = [block.span for block in blocks]
    if blocks:
        spans[0] = Span(spans[0].start + read_lead(blocks[0].text).end, spans[0].end)
    return tuple(spans)
