"""One text and what is known of it, made into a document."""

from collections.abc import Sequence

from claims.model import Document, Span
from claims.readers.body import body_of
from claims.readers.clues import read_clues
from claims.readers.decode import check_article
from claims.readers.metadata import Metadata, with_metadata
from claims.readers.page import read_page


def make_document(text: str, *, name: str, known: Metadata, apart: Sequence[Span] = ()) -> Document:
    """Make the document of one clean text; what ``known`` lacks is sought in the text.

    Raises ReadError if the text is blank or too long.
    """
    check_article(text, name=name)
    page = read_page(text, title=known.title, apart=apart)
    document = Document(text=text, body=body_of(page), input=name)
    return with_metadata(document, known.or_else(read_clues(page)))
