import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.errors import ReadError
from claims.readers.decode import MAX_ARTICLE_CHARACTERS, check_article, clean_text, decode

SAMPLE = "Rain fell on the café in Málaga — “all night”, said Zoë.\n"
CYRILLIC = "Министерство сообщило в понедельник, что двенадцать человек погибли при пожаре.\n" * 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_encodings_of_one_text(encoding):
    assert decode(SAMPLE.encode(encoding), name="a.txt") == SAMPLE


def test_cyrillic_in_an_old_encoding():
    assert decode(CYRILLIC.encode("cp1251"), name="a.txt") == CYRILLIC


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b"%PDF-1.7\n...", "looks like a PDF"),
        (b"\x89PNG\r\n", "PNG"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"text\x00text", "binary"),
        ("Málaga é à ü ß ".encode() + b"\xff\xfe broken", "not valid UTF-8 at byte"),
    ],
)
def test_what_is_no_text_is_refused(data, message):
    with pytest.raises(ReadError, match=message):
        decode(data, name="a.txt")


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("a\r\nb\rc\x0cd\u2028e\x85f", "a\nb\nc\nd\ne\nf"),
        ("a\tb\x00\x07\x1b[31m\x7f\x9b", "a\tb[31m"),
        ("\u202ea\u2066b\u2069\u200f\ufeff\u200b", "ab"),
        ("a\ud800b", "a\ufffdb"),
        ("naïve 日本", "naïve 日本"),
    ],
)
def test_control_characters_go(raw, clean):
    assert clean_text(raw) == clean


@given(st.text(alphabet=st.characters(), max_size=200))
def test_clean_text_can_be_stored_and_is_clean_already(text):
    clean = clean_text(text)
    clean.encode("utf-8")
    assert clean_text(clean) == clean
    assert not any(ord(c) < 32 and c not in "\n\t" for c in clean)


@given(st.binary(max_size=300))
def test_decode_gives_text_or_a_read_error(data):
    with contextlib.suppress(ReadError):
        decode(data, name="a.txt").encode("utf-8")


def test_blank_and_endless_texts_are_refused():
    with pytest.raises(ReadError, match="no text"):
        check_article(" \n\t\n", name="a.txt")
    with pytest.raises(ReadError, match="2,000,001 characters"):
        check_article("a" * (MAX_ARTICLE_CHARACTERS + 1), name="a.txt")
