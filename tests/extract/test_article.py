"""Properties of every extraction, and attribution that crosses sentences and paragraphs."""

import string
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.claims_of import extraction_of, speakers_of, texts_of

WORDS = st.sampled_from(
    [
        *"police said that the army killed 12 people in Kabul on Monday . , “ ” ( ) —".split(),
        *"and who according to officials more than half a million were not taken by".split(),
        *"rebels ; : ' \" 2016".split(),
    ]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_every_span_slices_back_to_its_surface(text: str) -> None:
    extraction = extraction_of(text)
    for mention in (*extraction.quantities, *extraction.times):
        assert mention.span.of(text) == mention.text
    for claim in extraction.claims:
        for span in (*claim.spans, *claim.subject.spans, *claim.predicate.spans):
            assert span.of(text).strip()


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet=string.printable, max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    extraction_of(text)


@settings(max_examples=15, deadline=None)
@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_reading_twice_gives_the_same(text: str) -> None:
    assert extraction_of(text) == extraction_of(text)


def test_uids_are_unique() -> None:
    extraction = extraction_of(
        "Police said that the mill burned. Neighbours said that the mill in Orsk burned."
    )
    uids = [claim.uid for claim in extraction.claims]
    assert len(uids) == len(set(uids)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "“Mills were burned.”\n\nThe mayor said: “Mills were burned.”",
        "The mayor said: “Mills were burned.”\n\n“Mills were burned.”",
    ],
)
def test_a_pull_quote_is_no_second_claim(text: str) -> None:
    extraction = extraction_of(text)
    assert len(extraction.claims) == 1
    assert [extraction.attributions[i].speaker for i in extraction.claims[0].attribution] == [
        "mayor"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The river rose at night,” said Ola Brunn. “It took six houses.”", ["Ola Brunn"]),
        ("“The river rose at night. “We lost six cows,” said Ola Brunn.", ["Ola Brunn"]),
    ],
)
def test_a_quotation_goes_on(text: str, expected: list[str]) -> None:
    assert speakers_of(text)[-1] == expected


def test_a_quotation_runs_over_paragraphs() -> None:
    first = "“The river rose at night,” Ola Brunn said. “It took six houses."
    assert speakers_of(f"{first}\n\n“The army brought 90 tents.”")[-1] == ["Ola Brunn"]


def test_relative_times_count_from_publication() -> None:
    (claim,) = extraction_of("The bridge opened last month.", date(2021, 3, 9)).claims
    assert claim.text == "The bridge opened last month (February 2021)."


@pytest.mark.parametrize(
    "text", ["Where did the money go?", "Do not drink the water.", "Read more about our work."]
)
def test_what_states_nothing_is_no_claim(text: str) -> None:
    assert texts_of(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ina Fels resigned. “She did well,” said Karl Mott.", "Ina Fels"),
        ("Ina Fels spoke. Karl Mott said he was glad.", "Karl Mott"),
    ],
)
def test_nobody_means_himself_by_a_pronoun_in_quotation_marks(text: str, expected: str) -> None:
    assert extraction_of(text).claims[-1].subject.entity == expected


def test_an_unnamed_speaker_keeps_his_description() -> None:
    assert speakers_of("A friend of the mayor said the road was closed.") == [
        ["friend of the mayor"]
    ]


def test_the_letter_that_a_bullet_became_is_no_word() -> None:
    assert texts_of("l Most mills in Orsk are closed.") == ["Most mills in Orsk are closed."]


@pytest.mark.parametrize(
    "dateline",
    ["PORTSMOUTH, N.H. (AP) — ", "ORSK — ", "NEW ORSK - ", "ST. SARN, Ore. -- ", "ORSK (Wire) - "],
)
def test_a_dateline_is_no_part_of_what_follows(dateline: str) -> None:
    assert texts_of(f"{dateline}Jan Berg sold the mill.") == ["Jan Berg sold the mill."]


@pytest.mark.parametrize("text", ["NATO sold the mill.", "Orsk - Sarn trains run."])
def test_a_name_that_opens_a_sentence_stays(text: str) -> None:
    assert texts_of(text) == [text]
