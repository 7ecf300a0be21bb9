from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extract.quotation import find_quotations, is_speech
from claims.model import Span

MARKS = "\"“”„«»‘’'`"


def quoted(text):
    return [span.of(text) for span in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The pilot said "the engine was fine" twice.', ["the engine was fine"]),
        ("“Nobody came,” the guard recalled. “Not one.”", ["Nobody came,", "Not one."]),
        ("«Nobody came», the guard recalled.", ["Nobody came"]),
        ("Der Wärter sagte: „Nobody came“.", ["Nobody came"]),
        ("‘Nobody came,’ the guard recalled.", ["Nobody came,"]),
        ("The sailors' boat and the crew's map weren't found.", []),
        ("It’s the captain’s boat, isn’t it.", []),
        ("‘It isn’t ours,’ she said.", ["It isn’t ours,"]),
        ("'It is ours,' she said.", ["It is ours,"]),
        ('"Nobody came,” the guard recalled.', ["Nobody came,"]),
        ("“Nobody came and nobody called.", ["Nobody came and nobody called."]),
        ("The guard recalled: “Nobody came. Nobody called.", ["Nobody came. Nobody called."]),
        ("and nobody called either,” the guard recalled.", ["and nobody called either,"]),
        ('The shelf is 6" deep and white.', []),
        ("``Nobody came,'' the guard recalled.", ["Nobody came,"]),
        ("''It's over,'' the guard's son recalled.", ["It's over,"]),
        ("``It's over,'' she said. ``They've gone.''", ["It's over,", "They've gone."]),
        ("“She said ‘never’ and left,” he said.", ["She said ‘never’ and left,"]),
        ("No marks at all.", []),
        ("", []),
    ],
)
def test_quotations_of_every_style_are_found(text, expected):
    assert quoted(text) == expected


@given(st.text(alphabet=MARKS + "ab .,:?\n", max_size=60))
def test_quotations_are_ordered_and_inside_the_text(text):
    spans = find_quotations(text)
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The harbour is frozen," the captain said.', True),
        ('The captain said: "We lost two boats."', True),
        ('"Leave the boats," the captain shouted.', True),
        ('The play "We Waited For Rain" opened in May.', False),
        ('The film "The boat that never came" won a prize.', False),
        ('The so-called "reform" failed.', False),
        ('The yard is known as "The Silent Harbour".', False),
        ('The captain called the storm a "monster".', False),
    ],
)
def test_speech_is_told_from_scare_quotes_and_titles(nlp, text, expected):
    (span,) = find_quotations(text)
    assert is_speech(nlp(text), span) is expected


def test_a_span_outside_the_words_is_no_speech(nlp):
    assert not is_speech(nlp("A boat came."), Span(3, 4))
