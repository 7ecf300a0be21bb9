"""A parsed text as plain objects, with spaCy's names for what a token tells.

spaCy makes a token anew each time it is asked for one and looks up each string;
the rules of extraction ask many times for each word. So what the parse found is
read once into objects that only hold it, which also outlive spaCy's memory.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import overload

import numpy as np
from numpy.typing import NDArray

NUMBERS = (
    *("LEMMA", "LOWER", "TAG", "DEP", "ENT_TYPE", "HEAD", "SENT_START", "IS_TITLE", "IS_UPPER"),
    *("POS", "ENT_IOB", "IDX", "LENGTH", "SPACY", "IS_PUNCT", "IS_QUOTE", "IS_STOP"),
    *("LIKE_NUM", "LIKE_URL", "LIKE_EMAIL"),
)
"""What is known of each token as a number, by spaCy's names."""


class Token:
    """One word or mark of a text and its place in the parse.

    The attributes are those of spaCy's token of the same name; ``children``,
    ``lefts`` and ``rights`` are in the order of the text.
    """

    __slots__ = (
        "_subtree",
        "children",
        "dep_",
        "doc",
        "ent_iob_",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_punct",
        "is_quote",
        "is_sent_start",
        "is_stop",
        "left_edge",
        "lefts",
        "lemma_",
        "like_email",
        "like_num",
        "like_url",
        "lower_",
        "pos_",
        "right_edge",
        "rights",
        "sent",
        "tag_",
        "text",
        "whitespace_",
    )

    doc: "Doc"
    sent: "TokenSpan"
    dep_: str
    pos_: str
    tag_: str
    lemma_: str
    ent_type_: str
    ent_iob_: str
    whitespace_: str
    is_punct: bool
    is_quote: bool
    is_stop: bool
    is_sent_start: bool
    like_num: bool
    like_url: bool
    like_email: bool
    head: "Token"
    lefts: Sequence["Token"]
    rights: Sequence["Token"]
    children: Sequence["Token"]
    left_edge: "Token"
    right_edge: "Token"

    def __init__(self, i: int, idx: int, text: str) -> None:
        self.i = i
        self.idx = idx
        self.text = text
        self.lower_ = text.lower()
        self.lefts = self.rights = self.children = _NONE
        self._subtree: tuple[Token, ...] | None = None

    def __repr__(self) -> str:
        return self.text

    @property
    def is_alpha(self) -> bool:
        """Whether the word has letters only."""
        return self.text.isalpha()

    @property
    def is_space(self) -> bool:
        """Whether there is nothing but white space."""
        return self.text.isspace()

    @property
    def is_title(self) -> bool:
        """Whether the word is written as in a title."""
        return self.text.istitle()

    @property
    def is_upper(self) -> bool:
        """Whether the word is written in capitals."""
        return self.text.isupper()

    @property
    def subtree(self) -> tuple["Token", ...]:
        """The token and all that hangs on it, in the order of the tree from left to right."""
        if self._subtree is None:
            if not self.children:
                return (self,)
            parts = [token for child in self.lefts for token in child.subtree]
            parts.append(self)
            parts.extend(token for child in self.rights for token in child.subtree)
            self._subtree = tuple(parts)
        return self._subtree

    @property
    def ancestors(self) -> Iterator["Token"]:
        """The head, its head, and so on up to the root of the sentence."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def conjuncts(self) -> tuple["Token", ...]:
        """The other members of the coordination that the token is part of."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        members = [first]
        for member in members:
            members += [token for token in member.rights if token.dep_ == "conj"]
        return tuple(token for token in members if token is not self)

    def is_ancestor(self, descendant: "Token") -> bool:
        """Say whether the other token hangs on this one, however deep."""
        return any(token is self for token in descendant.ancestors)

    @property
    def before(self) -> "Token | None":
        """The token right in front, None at the start of the text."""
        return self.doc[self.i - 1] if self.i else None

    @property
    def after(self) -> "Token | None":
        """The token right behind, None at the end of the text."""
        return self.doc[self.i + 1] if self.i + 1 < len(self.doc) else None

    def nbor(self, steps: int = 1) -> "Token":
        """Return the token so many places further; raises IndexError outside the text."""
        at = self.i + steps
        if at < 0:
            raise IndexError(at)
        return self.doc[at]


_NONE: tuple[Token, ...] = ()


class TokenSpan:
    """Some tokens in a row; ``end`` is the place behind the last; ``label_`` of an entity."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: "Doc", start: int, end: int, label: str = "") -> None:
        self.doc = doc
        self.start = start
        self.end = end
        self.label_ = label

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TokenSpan):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[int, int, int]:
        return id(self.doc), self.start, self.end

    def __repr__(self) -> str:
        return self.text

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc[self.start : self.end])

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> "TokenSpan": ...
    def __getitem__(self, at: int | slice) -> "Token | TokenSpan":
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self))
            return TokenSpan(self.doc, self.start + start, self.start + max(start, end))
        return self.doc[range(self.start, self.end)[at]]

    @property
    def start_char(self) -> int:
        """Where the first token begins in the text."""
        return self.doc[self.start].idx

    @property
    def end_char(self) -> int:
        """Where the last token ends in the text."""
        last = self.doc[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """The words as they are written."""
        return self.doc.text[self.start_char : self.end_char] if len(self) else ""

    @property
    def sent(self) -> "TokenSpan":
        """The sentence of the first token."""
        return self.doc[self.start].sent

    @property
    def root(self) -> Token:
        """The token nearest to the root of its sentence; of two, the first."""
        free = [t for t in self if t.head is t or not self.start <= t.head.i < self.end]
        return min(free, key=_depth)


class Doc(list[Token]):
    """A parsed text: the list of its tokens, with its sentences and entities.

    ``starts`` are the offsets where the tokens begin; ``numbers`` has a row for
    each token and a column for each of :data:`NUMBERS`, as spaCy numbers them;
    ``phrases`` and ``noun_phrases`` keep the words once found to belong to a head.
    A slice is a list as well; :meth:`span` gives tokens in a row with their text.
    """

    def __init__(self, text: str, tokens: list[Token], numbers: NDArray[np.uint64]) -> None:
        super().__init__(tokens)
        self.text = text
        self.numbers = numbers
        self.starts = [token.idx for token in tokens]
        self.sents: list[TokenSpan] = []
        self.ents: list[TokenSpan] = []
        self.phrases: dict[int, tuple[int, ...]] = {}
        self.noun_phrases: dict[int, tuple[int, ...]] = {}

    def span(self, start: int, end: int) -> TokenSpan:
        """Return the tokens from one place up to another."""
        return TokenSpan(self, start, end)

    def around(self, start: int, end: int) -> TokenSpan | None:
        """Return the tokens that have a character between two offsets; None for no token."""
        first, last = self._at(start), self._at(end - 1)
        if first < 0 or last < first:
            return None
        if start == self[first].idx + len(self[first].text):
            first += 1
        return TokenSpan(self, first, max(first, last + 1))

    def within(self, start: int, end: int) -> TokenSpan | None:
        """Return the tokens that lie wholly between two offsets; None where there is none."""
        first, last = self._at(start), self._at(end - 1)
        if first >= 0 and self[first].idx < start:
            first += 1
        if last >= 0 and end < self[last].idx + len(self[last].text):
            last -= 1
        return TokenSpan(self, first, last + 1) if 0 <= first <= last else None

    def release(self) -> None:
        """Part the tokens from each other, so that their memory is free without a search for it.

        Nothing of the text can be asked afterwards.
        """
        for token in self:
            del token.doc, token.sent, token.head, token.left_edge, token.right_edge
            token.lefts = token.rights = token.children = _NONE
            token._subtree = None
        self.sents.clear()
        self.ents.clear()

    def _at(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1


def _depth(token: Token) -> int:
    return sum(1 for _ in token.ancestors)
