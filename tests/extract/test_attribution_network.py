from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.strings import StringStore

from claims.extract.attribution_network import _Children, best_labels
from claims.extract.attribution_quoted import quoted_ranges
from claims.extract.attribution_window import ELSEWHERE, RELATIONS, UNTIED, Surveyor
from claims.extract.attribution_words import (
    KNOWN,
    NO_QUOTE,
    SPEECH_QUOTE,
    Rows,
    read_words,
)
from claims.extract.quotation import find_quotations

KEYS = StringStore()
VOCABULARY = {
    "lemma": Rows([KEYS["say"], KEYS["bridge"]]),
    "meaning": Rows([KEYS["bridge"]]),
    "tag": Rows([KEYS["VBD"]]),
    "dep": Rows([KEYS["nsubj"], KEYS["ccomp"], KEYS["ROOT"]]),
    "entity": Rows([]),
}
SCORES = st.floats(-5, 5, width=32)


@pytest.fixture(scope="module")
def article(nlp):
    docs = [
        nlp("Officials said the bridge fell. Nobody was hurt."),
        nlp('"The bridge fell," the mayor said.'),
    ]
    quotes = [quoted_ranges(doc, find_quotations(doc.text)) for doc in docs]
    return docs, read_words(docs, quotes, VOCABULARY)


def test_every_doc_is_followed_by_an_empty_place(article):
    docs, words = article
    assert words.starts == (0, len(docs[0]) + 1)
    assert len(words) == sum(len(doc) + 1 for doc in docs)
    assert all(values[len(docs[0])] == 0 for values in words.features.values())


def test_words_are_known_by_their_lemmas_and_labels(article):
    docs, words = article
    said, bridge = docs[0][1].i, docs[0][3].i
    assert words.features["lemma"][[said, bridge]].tolist() == [1, 2]
    assert words.features["meaning"][[said, bridge]].tolist() == [0, 1]
    assert words.features["tag"][said] == 1


def test_heads_and_sentences_are_places_of_the_row(article):
    docs, words = article
    for doc, start in zip(docs, words.starts, strict=True):
        for token in doc:
            assert words.heads[start + token.i] == start + token.head.i
            assert words.sentences[start + token.i] == start + token.sent.start


def test_words_in_speech_are_marked(article):
    docs, words = article
    start = words.starts[1]
    assert words.features["quote"][start + 1] == SPEECH_QUOTE
    assert words.features["quote"][start + len(docs[1]) - 2] == NO_QUOTE


def test_no_docs_or_blank_docs_are_read(nlp):
    words = read_words([nlp("")], [()], VOCABULARY)
    assert len(words) == 1
    assert set(VOCABULARY) == set(KNOWN)


def test_a_window_is_the_sentence_of_the_cue(article):
    docs, words = article
    said = docs[0][1].i
    window = Surveyor(words).window(said)
    assert (window.start, window.end) == (0, docs[0][6].i)


def test_a_window_takes_in_quotations_beside_it(nlp):
    doc = nlp('"The bridge fell. Nobody was hurt," he said. The road is open.')
    words = read_words([doc], [quoted_ranges(doc, find_quotations(doc.text))], VOCABULARY)
    said = next(token.i for token in doc if token.lemma_ == "say")
    window = Surveyor(words).window(said)
    assert window.start == 0
    assert doc[window.end - 1].text == "."
    assert "road" not in doc.span(window.start, window.end).text


def test_relations_tell_the_branches_of_the_cue(article):
    docs, words = article
    doc = docs[0]
    said = doc[1].i
    relation = Surveyor(words).window(said).relation
    bridge, fell, the = (
        next(t.i for t in doc if t.text == word) for word in ("bridge", "fell", "the")
    )
    assert relation[said] == 1
    assert relation[fell] % 2 == 1
    assert relation[bridge] == relation[the] == relation[fell] - 1
    assert relation[0] != relation[fell]


WORDS = "He said that police , who left now . It rained".split()


@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_every_window_has_relations_of_the_table(nlp, chosen):
    doc = nlp(" ".join(chosen))
    surveyor = Surveyor(read_words([doc], [()], VOCABULARY))
    for token in doc:
        window = surveyor.window(token.i)
        assert (window.start, window.end) == (token.sent.start, token.sent.end)
        assert len(window.relation) == len(window.distance) == len(window.quote) == len(token.sent)
        assert window.relation.max() <= UNTIED < ELSEWHERE < RELATIONS


def brute_force(scores, chain):
    def worth(labels):
        total = chain["first"][labels[0]] + chain["last"][labels[-1]]
        total += sum(scores[place, label] for place, label in enumerate(labels))
        return total + sum(chain["transitions"][one, two] for one, two in pairwise(labels))

    sequences = product(range(scores.shape[1]), repeat=len(scores))
    return max(map(worth, sequences)), worth


@given(st.data(), st.lists(st.integers(1, 4), min_size=1, max_size=3))
def test_the_best_labels_are_the_best_of_all_sequences(data, lengths):
    draw = lambda *shape: np.array(  # noqa: E731
        data.draw(st.lists(SCORES, min_size=int(np.prod(shape)), max_size=int(np.prod(shape)))),
        dtype=np.float32,
    ).reshape(shape)
    chain = {"first": draw(3), "last": draw(3), "transitions": draw(3, 3)}
    scores = draw(len(lengths), max(lengths), 3)
    found = best_labels(scores, np.array(lengths), chain=chain)
    for window, labels, length in zip(scores, found, lengths, strict=True):
        best, worth = brute_force(window[:length], chain)
        assert worth(tuple(labels[:length])) == pytest.approx(best, abs=1e-3)


def test_children_are_averaged():
    heads = np.array([1, 1, 1, 3])
    total = np.ones((4, 1), dtype=np.float32)
    _Children(heads).add_mean(np.array([[2.0], [5.0], [4.0], [9.0]], dtype=np.float32), total)
    assert total.tolist() == [[1.0], [4.0], [1.0], [1.0]]
