"""Answers in words, contexts, identities: the small pure parts."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.model import Comparator, Document, Polarity, Quantity, Span
from claims.store.answers import answer_of, number_in_words
from claims.store.context import AFTER, BEFORE, context_of
from claims.store.identity import identity_of

YES = Polarity.AFFIRMED


@pytest.mark.parametrize(
    ("quantity", "polarity", "answer"),
    [
        (None, YES, "yes"),
        (None, Polarity.DENIED, "no"),
        (Quantity(33, 33, 33), YES, "33"),
        (Quantity(33, 33, 33), Polarity.DENIED, "not 33"),
        (Quantity(40, 40, None, Comparator.AT_LEAST), YES, "at least 40"),
        (Quantity(None, 15, 20, Comparator.BETWEEN), YES, "15 to 20"),
        (Quantity(30, 30, 30, unit="%"), YES, "30%"),
        (Quantity(2.5, 2.5, 2.5, unit="km"), YES, "2.5 km"),
        (Quantity(2.3e7, None, 2.3e7, Comparator.NEARLY), YES, "nearly 23 million"),
        (Quantity(None, 24, None, Comparator.VAGUE), YES, "dozens"),
        (Quantity(None, None, 20, Comparator.BETWEEN), YES, "dozens"),
    ],
)
def test_answers(quantity: Quantity | None, polarity: Polarity, answer: str) -> None:
    assert answer_of(quantity, polarity, surface="dozens") == answer


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0"), (-4, "-4"), (1_234_567, "1,234,567"), (1.5e9, "1.5 billion"), (0.25, "0.25")],
)
def test_numbers(number: float, words: str) -> None:
    assert number_in_words(number) == words


TEXT = (
    "One day it rained. Dr. Lind saw 3.5 metres of water! Then (he said) it stopped.\n\nNew part."
)


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        ("rained", "One day it rained."),
        ("3.5 metres", "Dr. Lind saw 3.5 metres of water!"),
        ("Dr.", "Dr. Lind saw 3.5 metres of water!"),
        ("he said", "Then (he said) it stopped."),
        ("stopped", "Then (he said) it stopped."),
        ("New", "New part."),
        ("rained. Dr. Lind", "One day it rained. Dr. Lind saw 3.5 metres of water!"),
    ],
)
def test_a_claim_stands_in_its_sentence(part: str, sentence: str) -> None:
    span = Span(TEXT.index(part), TEXT.index(part) + len(part))
    context = context_of(TEXT, span, (span,))
    assert context.sentence == sentence
    assert [mark.of(context.sentence) for mark in context.marks] == [part]


@given(text=st.text(alphabet='ab .!?\n"A', min_size=1, max_size=900), data=st.data())
def test_context_is_a_piece_of_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    context = context_of(text, span, (span,))
    assert span.of(text) in context.sentence
    assert [mark.of(context.sentence) for mark in context.marks] == [span.of(text)]
    assert context.before + context.sentence + context.after in text
    assert len(context.before) <= BEFORE
    assert len(context.after) <= AFTER


def made(**metadata: object) -> str:
    return identity_of(Document(**{"text": "One.", "body": (), "input": "a", **metadata}))  # type: ignore[arg-type]


ONE_DAY = date(2031, 6, 2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"url": "https://A.example/x#top"}, {"url": "https://a.example/x", "text": "Two."}),
        ({"source": "P", "title": "T"}, {"source": "P", "title": "T", "text": "Two."}),
        ({"title": "T", "published": ONE_DAY}, {"title": "T", "published": ONE_DAY, "text": "2"}),
        ({}, {"input": "b"}),
        ({"url": "http://[bad"}, {"url": "http://[bad "}),
    ],
)
def test_the_same_article(one: dict[str, object], other: dict[str, object]) -> None:
    assert made(**one) == made(**other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"url": "https://a.example/x"}, {"url": "https://a.example/y"}),
        ({"source": "P", "title": "T"}, {"source": "Q", "title": "T"}),
        ({"source": "P"}, {"source": "P", "text": "Two."}),
        ({"title": "T"}, {"title": "T", "text": "Two."}),
        ({"title": "T", "published": ONE_DAY}, {"title": "T", "published": date(2031, 6, 3)}),
        ({}, {"text": "Two."}),
    ],
)
def test_another_article(one: dict[str, object], other: dict[str, object]) -> None:
    assert made(**one) != made(**other)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How many mills closed?", "not 12"),
        ("The firm closed how many mills?", "not 12"),
        ("How many firms did not pay?", "12"),
        ("Did the firm close 12 mills?", "no"),
        ("Is it true that the firm closed 12 mills?", "no"),
    ],
)
def test_a_figure_answers_only_who_asks_for_one(question: str, answer: str) -> None:
    figure = Quantity(12, 12, 12, Comparator.EXACTLY)
    assert answer_of(figure, Polarity.DENIED, question=question) == answer
