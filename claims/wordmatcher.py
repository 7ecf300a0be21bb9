"""spaCy's matcher for the attribute ruler, without trying each pattern on each word."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

Asked = str | Mapping[str, list[str]] | None
Pattern = Sequence[Mapping[str, Any]]
Match = tuple[int, int, int]
Word = tuple[int | None, int | None]

ANY = None
"""The tag or spelling of a pattern that does not ask for one."""


class WordMatcher:
    """What the attribute ruler needs of spaCy's :class:`Matcher`, with the same matches.

    spaCy tries every pattern on every word. Nearly all patterns of an attribute
    ruler ask for one word's tag, spelling and relation: these are looked up, and
    only the others are tried.
    """

    def __init__(self, vocab: Vocab) -> None:
        """Start without patterns."""
        self._vocab = vocab
        self._patterns: dict[str, list[Pattern]] = defaultdict(list)
        self._tried = Matcher(vocab, validate=False)
        self._known: dict[tuple[int | None, int | None], list[tuple[int, frozenset[int]]]] = (
            defaultdict(list)
        )

    def add(self, key: int, patterns: list[Pattern]) -> None:
        """Add patterns, each a dictionary for each word, under a key."""
        self._patterns[self._vocab.strings[key]].extend(patterns)
        for pattern in patterns:
            if _is_known_by_word(pattern):
                self._add_known(key, pattern[0])
            else:
                self._tried.add(key, [[dict(word) for word in pattern]])

    def _add_known(self, key: int, word: Mapping[str, Any]) -> None:
        relations = frozenset(map(self._vocab.strings.add, _options(word.get("DEP"))))
        for tag in self._numbers(word.get("TAG")):
            for spelling in self._numbers(word.get("LOWER")):
                self._known[tag, spelling].append((key, relations))

    def _numbers(self, value: Asked) -> Sequence[int | None]:
        return [self._vocab.strings.add(option) for option in _options(value)] or [ANY]

    def get(self, key: str) -> tuple[None, list[Pattern]]:
        """Return the patterns of a key, after the callback that spaCy keeps beside them."""
        return None, self._patterns[key]

    def __call__(self, doc: Doc, *, allow_missing: bool, as_spans: Literal[False]) -> list[Match]:
        """Return key, first word and word after the last of each match, in no order."""
        tried = self._tried(doc, allow_missing=allow_missing, as_spans=as_spans)
        matches: set[Match] = set(tried)
        words: list[list[int]] = doc.to_array(["TAG", "LOWER", "DEP"]).tolist()
        for place, (tag, spelling, relation) in enumerate(words):
            for known in ((tag, ANY), (ANY, spelling), (tag, spelling)):
                for key, relations in self._known.get(known, ()):
                    if not relations or relation in relations:
                        matches.add((key, place, place + 1))
        return list(matches)


def _is_known_by_word(pattern: Pattern) -> bool:
    """Whether one word's tag or spelling, and maybe its relation, is all it asks for."""
    first, *others = pattern
    return (
        not others
        and bool(first.keys() & {"TAG", "LOWER"})
        and first.keys() <= {"TAG", "LOWER", "DEP"}
        and all(isinstance(value, str) or value.keys() == {"IN"} for value in first.values())
    )


def _options(value: Asked) -> Iterable[str]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value["IN"]
