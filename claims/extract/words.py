"""The words of a short text, for comparing texts as a whole."""

from functools import lru_cache

from lemminflect import getAllLemmas

from claims import language
from claims.model import Word
from claims.syntax import Token

_ORDER = ("VERB", "NOUN", "ADJ", "ADV")
_NAMED = frozenset({"PERSON", "GPE", "LOC"})


def read_words(text: str, *, model: str | None = None) -> tuple[Word, ...]:
    """Return the words of a text in order; its first 100,000 characters are read.

    Headlines write common words as names ("Police Deny Report"): these get the
    lemma of the word they look like.
    """
    with language.forgetting(model):
        docs = language.parse([text[: language.MAX_CHARACTERS].replace("\n", " ")], model=model)
        return tuple(_word(token) for doc in docs for token in doc)


def _word(token: Token) -> Word:
    return Word(
        text=token.text,
        lemma=_lemma(token),
        pos=token.pos_,
        relation=token.dep_,
        head=token.head.i,
    )


def _lemma(token: Token) -> str:
    if token.pos_ == "PROPN" and token.ent_type_ not in _NAMED:
        return _common_lemma(token.lower_)
    return token.lemma_.lower()


@lru_cache(maxsize=4096)
def _common_lemma(word: str) -> str:
    found = getAllLemmas(word)
    return next((found[pos][0] for pos in _ORDER if pos in found), word)
