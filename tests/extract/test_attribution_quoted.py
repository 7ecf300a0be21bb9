import pytest

from claims.extract.attribution import find_by_rules
from claims.extract.quotation import find_quotations
from claims.model import Mode


def read(nlp, text):
    doc = nlp(text)
    found = find_by_rules(doc, find_quotations(text))

    def words(tokens):
        return " ".join(doc[token].text for token in tokens)

    return [(words(one.source), words(one.content), one) for one in found]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("“The oven is cold,” the baker said.", "the baker", "The oven is cold"),
        ("“The oven is cold,” said the baker.", "the baker", "The oven is cold"),
        ("The baker said: “The oven is cold.”", "The baker", "The oven is cold"),
        ("The baker: “The oven is cold.”", "The baker", "The oven is cold"),
        ("“The oven is cold. We need wood,” the baker told visitors.", "the baker",
         "The oven is cold . We need wood"),
        ("“The oven is cold,” the baker said, “and we need wood.”", "the baker",
         "The oven is cold , and we need wood"),
        ("“The oven is cold,” the baker said. “We need wood.”", "the baker",
         "The oven is cold We need wood"),
    ],
)  # fmt: skip
def test_direct_speech_has_its_nearest_speaker(nlp, text, source, content):
    ((who, what, one),) = read(nlp, text)
    assert who == source
    assert what.replace(" ” ", " ").replace(" “ ", " ").replace(" , We", " We") == content
    assert one.mode is Mode.DIRECT


def test_a_quotation_after_indirect_speech_goes_to_the_same_speaker(nlp):
    found = read(nlp, "The baker said the oven was cold. “We need wood badly.”")
    assert [(who, one.mode) for who, _, one in found] == [("The baker", Mode.MIXED)]
    assert found[0][1].endswith("We need wood badly")


def test_a_quotation_that_nobody_is_named_for_is_kept_without_a_source(nlp):
    ((who, what, one),) = read(nlp, "“The oven is cold and we need wood.”")
    assert (who, what, one.rule) == ("", "The oven is cold and we need wood", "quotation")


@pytest.mark.parametrize(
    "text",
    [
        "The play “We Wait for Rain” opened on Friday.",
        "The so-called “reform” began in March.",
    ],
)
def test_titles_and_scare_quotes_are_no_speech(nlp, text):
    assert read(nlp, text) == []


def test_thinking_aloud_inside_a_quotation_adds_no_speaker(nlp):
    found = read(nlp, "“I think the oven is cold,” the baker said.")
    assert [who for who, _, _ in found] == ["the baker"]


def test_somebody_else_quoted_inside_a_quotation_is_inside_it(nlp):
    found = read(nlp, "“The mayor said that the oven is safe,” the baker recalled.")
    assert [who for who, _, _ in found] == ["The mayor", "the baker"]
    assert set(found[0][2].content) < set(found[1][2].content)
