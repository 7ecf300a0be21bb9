"""The words that are written for a pronoun, so that a claim is understood on its own."""

from collections.abc import Collection, Iterable, Iterator

from claims.extract.aliases import GROUP_NOUNS, KIND_NOUNS, ORGANISATION_WORDS
from claims.extract.binding import is_assessed, is_event, is_quoted_apart
from claims.extract.mention import PRONOUNS
from claims.extract.paragraph import Paragraph, head_of, speaking_of
from claims.extract.phrase import noun_phrase, text_of
from claims.extract.verb import INTRANSITIVE, VERBAL
from claims.syntax import Doc, Token

CONTRACTED = {"s": "is", "ve": "have", "re": "are", "ll": "will", "d": "would", "m": "am"}
"""What contracted auxiliaries are in full."""

BEFORE = frozenset("det predet amod compound nummod".split())
"""Dependencies of the words before a noun that what is written for it replaces."""

HAVING = INTRANSITIVE - {"break", "burst", "retire"} | {"get", "want"}
"""Verbs that are not passive behind an "'s": "he's gone", "she's wanted to leave"."""

SEEKING = frozenset("apply argue ask call campaign fight lobby press push run vote".split())
"""Verbs of what somebody seeks by a "for": "she's called for a new law"."""


def written_for(token: Token, words: str) -> dict[int, str]:
    """Return what to write for a word, its article and its 's."""
    if token.tag_ == "PRP$":
        return {token.i: possessive(words)}
    if token.lower_ == "them" and token.head.lower_ == "of" and words[:1].isdigit():
        words = f"the {words}"
    after = token.after or token
    if after.text[:1] in {"'", "’"} and after.pos_ in VERBAL:
        return {token.i: words, after.i: f" {_in_full(after)}"}
    case = {t.i: "’" if words.endswith("s") else "’s" for t in _cases(token)}
    before = (t.i for t in token.lefts if t.dep_ in BEFORE)
    return {token.i: words, **dict.fromkeys(before, ""), **case}


def _cases(owner: Token) -> list[Token]:
    """Return the mark that makes an owner of a noun, which some parses hang elsewhere."""
    after = owner.after
    if owner.dep_ in {"nmod", "poss"} and after is not None and after.text in {"'", "’"}:
        quoted = any(t.text in {"'", "‘"} for t in owner.doc[owner.sent.start : owner.i])
        return [] if quoted else [after]
    return [t for t in owner.rights if t.tag_ == "POS"]


def _in_full(contracted: Token) -> str:
    """Return an auxiliary in full: of "'s" before what somebody did "has"."""
    verb = contracted.head
    if contracted.text[1:] == "d" and verb.tag_ in {"VBD", "VBN"}:
        return "had"
    been = any(t.lower_ == "been" for t in (verb, *verb.lefts))
    if contracted.text[1:] == "s" and verb.tag_ == "VBN" and (been or _is_acting(verb)):
        return "has"
    return CONTRACTED.get(contracted.text[1:], contracted.lemma_)


def _is_acting(participle: Token) -> bool:
    """Say whether a participle tells what somebody did, not what was done to them."""
    behind = participle.rights
    if any(t.dep_ == "dobj" for t in behind):
        return True
    if any(t.dep_ == "agent" for t in behind):
        return False
    sought = participle.lemma_ in SEEKING and any(t.lower_ == "for" for t in behind)
    return sought or participle.lemma_ in HAVING


def contracted(doc: Doc, tokens: Collection[int]) -> dict[int, str]:
    """Return the full form of an "'s" that has lost the word it hangs on: "who's left"."""
    alone = (doc[i] for i in tokens if i and i - 1 not in tokens and doc[i].pos_ in VERBAL)
    return {t.i: _in_full(t) for t in alone if t.text[:1] in {"'", "’"}}


def is_in_title(word: Token) -> bool:
    """Say whether a pronoun is part of a name: "the show Let It Burn"."""
    if word.lower_ not in PRONOUNS or not word.is_title or word.i == word.sent.start:
        return False
    return word.after is not None and word.after.is_title and word.after.is_alpha


def in_titles(doc: Doc, tokens: Iterable[int], subject: Token) -> Iterator[int]:
    """Yield the pronouns that are parts of names further on than in the subject."""
    words = (doc[i] for i in tokens)
    yield from (t.i for t in words if is_in_title(t) and subject not in {t, t.head})


def possessive(name: str) -> str:
    """Return a name with its 's.

    >>> possessive("Ana Lind"), possessive("the rebels")
    ("Ana Lind's", "the rebels'")
    """
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def said_of_self(head: Token, source: tuple[int, ...], paragraph: Paragraph) -> str | None:
    """Return the speaker's own words for "it" and "they" at the head of what is said.

    In quotation marks the speaker would be "we".
    """
    speaker = head_of(source, paragraph)
    if speaker is None or head.lower_ not in {"it", "they"} or speaker.pos_ != "NOUN":
        return None
    if (
        any(speaking_of(head, paragraph))
        or is_event(head)
        or is_assessed(head)
        or is_quoted_apart(head, speaker)
    ):
        return None
    plural = speaker.tag_ == "NNS" or speaker.lower_ in {"percent", "majority"}
    if plural != (head.lower_ == "they") or _has_rival(head, speaker):
        return None
    if not plural and speaker.lemma_.lower() not in ORGANISATION_WORDS | KIND_NOUNS | GROUP_NOUNS:
        return None
    return text_of(head.doc, noun_phrase(speaker))


def _has_rival(pronoun: Token, speaker: Token) -> bool:
    """Say whether the sentence names another thing of the same number before the pronoun."""
    own = {t.i for t in speaker.subtree}
    return any(
        t.pos_ == "NOUN" and t.tag_ == speaker.tag_ and t.i not in own
        for t in pronoun.sent
        if t.i < pronoun.i
    )
