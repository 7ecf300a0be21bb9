"""What is asked of texts alone, through the service."""

from datetime import date

import pytest

from claims.errors import ReadError
from claims.model import Document, LoadOptions
from claims.service import compare_texts, extract_documents, read_documents

from .articles import MINE, STRIKE, write


def document(text, **known):
    return Document(text=text, body=(), input="test", **known)


def test_reading_gives_the_documents_of_every_input(tmp_path):
    options = LoadOptions(source="Given", authors=("Ana Diaz",))
    found = list(read_documents(write(tmp_path, [MINE, STRIKE]), options))
    assert [each.source for each in found] == ["Ostland Herald", "Ostland Herald"]
    assert [each.authors for each in found] == [("Ana Diaz",)] * 2
    with pytest.raises(ReadError, match=r"missing\.txt: no such file"):
        list(read_documents(["missing.txt"]))


def test_extraction_keeps_the_order_and_is_lazy(tmp_path):
    asked = []

    def feed():
        for number in range(3):
            asked.append(number)
            yield document(f"Police arrested {number + 2} men in Kell.")

    found = extract_documents(feed())
    first, extraction = next(found)
    assert (first.text, len(extraction.claims), asked) == ("Police arrested 2 men in Kell.", 1, [0])
    assert [each.text for each, _ in found][-1] == "Police arrested 4 men in Kell."


@pytest.mark.parametrize("text", ["", " \n", "?", "Share on Twitter", "(" * 300, "\u202e\x00"])
def test_a_text_without_claims_has_none(text):
    ((_, extraction),) = extract_documents([document(text)])
    assert extraction.claims == ()


def test_the_title_at_the_head_of_a_text_is_no_claim():
    title = "Police arrested nine men in Kell"
    text = f"{title}\n\nPolice arrested nine men in Kell on Friday, the mayor said.\n"
    ((_, found),) = extract_documents([document(text, title=title)])
    assert all(span.start > len(title) for claim in found.claims for span in claim.spans)
    assert found.claims


NINE = "Police arrested nine men in Kell on 1 August 2031."
PAIRS = [
    (NINE, "Police arrested 12 men in Kell on 1 August 2031.", "contradicts"),
    (NINE, "On 1 August 2031 nine men were arrested by police in Kell.", "corroborates"),
    (NINE, "The river rose in Imber.", "unrelated"),
    ("", NINE, "unrelated"),
    ("Police arrested nine men last month.", "Police arrested ten men in July.", "contradicts"),
]


@pytest.mark.parametrize(("a", "b", "expected"), PAIRS)
def test_comparing_is_alike_from_both_ends(a, b, expected):
    first = document(a, source="Lantern", published=date(2031, 8, 10))
    second = document(b, source="Herald", published=date(2031, 8, 2))
    there, back = compare_texts(first, second), compare_texts(second, first)
    assert there.relation == back.relation == expected
    assert (there.score, there.same_witness) == (back.score, back.same_witness)
    assert 0 <= there.score <= 1
    assert there.explanation
    assert back.explanation


def test_who_said_it_decides_whether_it_is_one_witness():
    text = "Police arrested nine men in Kell on 2 May 2031."
    one = document(text, source="Lantern", speaker="Oda Brandt")
    assert compare_texts(one, document(text, source="Herald", speaker="Oda Brandt")).same_witness
    assert not compare_texts(one, document(text, source="Herald", speaker="Li Wei")).same_witness
