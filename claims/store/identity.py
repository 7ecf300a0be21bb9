"""What makes an article the same article, and a text the same text."""

from hashlib import sha256
from urllib.parse import urlsplit

from claims.model import Document


def text_hash(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, as 64 hexadecimal digits."""
    return sha256(text.encode()).hexdigest()


def identity_of(document: Document) -> str:
    """Return the SHA-256 of what makes a document this article and no other.

    The URL decides, without its fragment; else source, title and day together.
    Where the title is missing, or both others are, two different texts cannot be
    told from two versions of one: there the text itself is the identity, so that
    identical texts are one article and no text ever supersedes a stranger.
    """
    return text_hash("\x1f".join(_parts(document)))


def _parts(document: Document) -> tuple[str, ...]:
    if document.url:
        return ("url", _canonical(document.url))
    if document.title and (document.source or document.published):
        day = document.published.isoformat() if document.published else ""
        return ("title", document.source or "", document.title, day)
    return ("text", document.source or "", document.title or "", document.text)


def _canonical(url: str) -> str:
    try:
        parts = urlsplit(url.strip())
        return parts._replace(netloc=parts.netloc.lower(), fragment="").geturl()
    except ValueError:
        return url.strip()
