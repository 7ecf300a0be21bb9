"""Bytes to clean text: strict decoding, no binary files, no control characters."""

import re
from typing import Final

from claims.errors import ReadError

MAX_ARTICLE_BYTES: Final = 32_000_000
"""Largest file of one article, in bytes."""

MAX_ARTICLE_CHARACTERS: Final = 2_000_000
"""Longest text of one article, in characters."""

SIGNATURES: Final[tuple[tuple[bytes, str], ...]] = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"GIF8", "a GIF image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"RIFF", "a recording or image"),
)
"""First bytes of files that are not text, and what to call them."""

BYTE_ORDER_MARKS: Final[tuple[tuple[bytes, str], ...]] = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
"""Byte order marks and the encodings they announce, longest first."""

LIKELY_ENCODINGS: Final = (
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "koi8_r",
    "shift_jis",
    "euc_jp",
    "euc_kr",
    "gb18030",
    "big5",
)
"""Encodings tried on text that is not Unicode."""

MAX_DISORDER: Final = 0.1
"""Share of unlikely characters above which a detected encoding is not believed."""

_DETECTION_SAMPLE: Final = 200_000
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")


def clean_text(text: str) -> str:
    r"""Normalise line ends and drop what may not be stored or shown.

    Removed are C0 and C1 controls (but not newline and tab), bidirectional
    controls, zero-width spaces and byte order marks; a lone surrogate becomes
    U+FFFD.

    >>> clean_text("one\r\ntwo\x1b[31m\u202e")
    'one\ntwo[31m'
    """
    text = _CONTROLS.sub("", _NEWLINES.sub("\n", text))
    return _SURROGATES.sub("\ufffd", text)


def check_article(text: str, *, name: str) -> str:
    """Return ``text`` if it can be an article's text.

    Raises ReadError if the text is blank or longer than ``MAX_ARTICLE_CHARACTERS``.
    """
    if len(text) > MAX_ARTICLE_CHARACTERS:
        raise ReadError(
            f"{name}: the text has {len(text):,} characters, an article may have "
            f"{MAX_ARTICLE_CHARACTERS:,}; split it"
        )
    if not text.strip():
        raise ReadError(f"{name}: there is no text in it")
    return text


def refuse_binary(head: bytes, *, name: str) -> None:
    """Raise ReadError if ``head``, the first bytes of a file, is not the start of a text."""
    for signature, kind in SIGNATURES:
        if head.startswith(signature):
            raise ReadError(f"{name}: looks like {kind}, not text; convert it to text first")
    if _marked_encoding(head) is None and b"\x00" in head:
        raise ReadError(f"{name}: looks like a binary file, not text")


def decode(data: bytes, *, name: str) -> str:
    """Decode a whole file to clean text.

    UTF-8 is decoded strictly, UTF-16 and UTF-32 by their byte order mark; for
    anything else the encoding is detected and refused when it is doubtful.

    Raises ReadError if the file is empty, binary, or in no encoding that can be trusted.
    """
    if not data:
        raise ReadError(f"{name}: the file is empty")
    refuse_binary(data, name=name)
    encoding = find_encoding(data, name=name)
    try:
        return clean_text(data.decode(encoding))
    except UnicodeDecodeError as error:
        raise ReadError(
            f"{name}: not valid {encoding} at byte {error.start:,}; convert it to UTF-8"
        ) from None


def find_encoding(data: bytes, *, name: str) -> str:
    """Name the encoding of ``data``, which may be cut off at its end.

    Raises ReadError if it is mostly but not wholly UTF-8, or no encoding can be trusted.
    """
    marked = _marked_encoding(data)
    if marked is not None:
        return marked
    bad = _first_bad_byte(data)
    if bad is None:
        return "utf-8"
    if _mostly_utf8(data):
        raise ReadError(f"{name}: not valid UTF-8 at byte {bad:,}; repair it or save it again")
    return _detect(data, name=name)


def _marked_encoding(data: bytes) -> str | None:
    return next((name for mark, name in BYTE_ORDER_MARKS if data.startswith(mark)), None)


def _first_bad_byte(data: bytes) -> int | None:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        cut_off = error.reason == "unexpected end of data" and len(data) - error.start < 4
        return None if cut_off and error.start > 0 else error.start
    return None


def _mostly_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    wide = sum(1 for character in text if character > "\x7f")
    return wide - bad > bad


def _detect(data: bytes, *, name: str) -> str:
    from charset_normalizer import from_bytes

    sample = data[:_DETECTION_SAMPLE]
    for encoding in LIKELY_ENCODINGS:
        best = from_bytes(sample, cp_isolation=[encoding], threshold=MAX_DISORDER).best()
        if best is not None and best.chaos <= MAX_DISORDER and _reads(data, encoding):
            return encoding
    raise ReadError(f"{name}: the encoding is unknown; save it as UTF-8")


def _reads(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
