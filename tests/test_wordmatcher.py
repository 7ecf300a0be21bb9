"""Looking words up finds what spaCy's matcher finds."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

from claims import language
from claims.service import seeds
from claims.wordmatcher import WordMatcher

PATTERNS = (
    [[{"TAG": "NN"}]],
    [[{"LOWER": "that"}]],
    [[{"TAG": "IN", "LOWER": {"IN": ["that", "since"]}}]],
    [[{"TAG": {"IN": ["DT", "IN"]}, "DEP": "mark"}]],
    [[{"LOWER": "since", "DEP": {"IN": ["mark", "prep"]}}]],
    [[{"DEP": "prep"}]],
    [[{"TAG": {"NOT_IN": ["NN"]}}]],
    [[{"LOWER": {"REGEX": "^th"}}]],
    [[{"LOWER": "since"}, {"LOWER": "that"}]],
    [[{"TAG": "DT"}], [{"LOWER": "day"}]],
)

VOCAB = spacy.blank("en").vocab

WORDS = st.tuples(
    st.sampled_from(["That", "that", "since", "day", "then"]),
    st.sampled_from(["NN", "IN", "DT", ""]),
    st.sampled_from(["mark", "prep", "dep"]),
)


def _matches(matcher, vocab, doc):
    for key, patterns in enumerate(PATTERNS):
        matcher.add(vocab.strings.add(str(key)), patterns)
    return sorted(matcher(doc, allow_missing=True, as_spans=False))


@given(st.lists(WORDS, max_size=6))
def test_every_match_of_spacy_is_found_and_no_other(words):
    vocab = VOCAB
    spellings, tags, relations = zip(*words, strict=True) if words else ((), (), ())
    doc = Doc(vocab, words=spellings, tags=tags, deps=relations, heads=range(len(words)))
    theirs = _matches(Matcher(vocab), vocab, doc)
    assert _matches(WordMatcher(vocab), vocab, doc) == theirs


def test_patterns_are_given_back():
    vocab = spacy.blank("en").vocab
    matcher = WordMatcher(vocab)
    key = vocab.strings.add("0")
    matcher.add(key, [[{"TAG": "NN"}]])
    matcher.add(key, [[{"LOWER": "a"}, {"LOWER": "b"}]])
    assert matcher.get("0") == (None, [[{"TAG": "NN"}], [{"LOWER": "a"}, {"LOWER": "b"}]])


@pytest.fixture(scope="module")
def shipped():
    """The pipeline as spaCy ships it, with the words that we mend and long dashes apart."""
    nlp = spacy.load(language.pipeline_name())
    nlp.tokenizer = language.load().tokenizer
    nlp.get_pipe("lemmatizer").lookups = language.load().get_pipe("lemmatizer").lookups
    ours = language.load().get_pipe("attribute_ruler")
    ruler = nlp.get_pipe("attribute_ruler")
    ruler.add_patterns(ours.patterns[len(ruler.patterns) :])
    return nlp


def test_words_are_tagged_as_by_spacy(shipped):
    ours = language.load()
    assert isinstance(ours.get_pipe("attribute_ruler"), AttributeRuler)
    for path in seeds().rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        for one, other in zip(shipped(text), ours(text), strict=True):
            assert (one.text, one.pos_, one.lemma_, str(one.morph), one.dep_) == (
                (other.text, other.pos_, other.lemma_, str(other.morph), other.dep_)
            )
