"""Bringing articles of one story together: which passages of theirs tell of one event."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product

from sqlalchemy.orm import Session

from claims.model import Retelling, Span
from claims.relate.question import rough_keys
from claims.relate.story import (
    SHARED_KEYS,
    STORY,
    likeness_of_stories,
    opening,
    passages,
    retold,
    shared_words,
    story_keys,
)
from claims.store import passages as store
from claims.store.passages import Pair, StoredOpening
from claims.store.retold import retellings
from claims.store.told_together import ToldClaim, told_together

CAP = 100
"""How many articles of one month are compared for one word; fuller words are reported."""

TOGETHER = 100
"""How many articles are linked at a time when all are, to bound memory."""

SHOWN = 5
"""How many passages of other articles are shown with a claim, one of each article."""

SHOWN_WORDS = 6
"""How many of the words that two passages share are shown."""

_UNDATED = "-"
_ANY = "*"

Blocks = Mapping[str, Sequence[int]]


@dataclass(frozen=True, slots=True)
class LinkedPassages:
    """What linking passages did: links new, changed or gone, and the words that were capped."""

    changed: int = 0
    capped: tuple[str, ...] = ()


def find_passages(text: str, title: str | None) -> tuple[Span, ...]:
    """Return how a text opens of which nobody has marked the prose."""
    from claims.readers.body import find_body

    return passages(text, find_body(text, title=title))


def relink_passages(session: Session) -> LinkedPassages:
    """Link the passages of all versions anew; those of older databases are found first."""
    missing = store.versions_without_passages(session)
    store.save_passages(
        session, {version_id: find_passages(text, title) for version_id, text, title in missing}
    )
    every = store.versions_with_passages(session)
    groups = [every[start : start + TOGETHER] for start in range(0, len(every), TOGETHER)]
    for group in groups:
        _save_keys(session, store.openings(session, group))
    done = [link_passages(session, group) for group in groups]
    capped = {word for one in done for word in one.capped}
    return LinkedPassages(sum(one.changed for one in done), tuple(sorted(capped)))


def link_passages(session: Session, version_ids: Collection[int]) -> LinkedPassages:
    """Link the passages of versions with all that tell of the same events.

    Linking twice changes nothing, and the order in which articles came in makes
    no difference, but where a word is capped.
    """
    own = store.openings(session, version_ids)
    _save_keys(session, own)
    words = {number: _words(stored) for number, stored in own.items()}
    asked = {
        key
        for number, stored in own.items()
        for word in words[number]
        for key in chain.from_iterable(_ways(stored, word))
    }
    blocks, capped = store.versions_by_key(session, asked, cap=CAP)
    near = {number: _near(stored, words[number], blocks) for number, stored in own.items()}
    others = store.openings(session, set().union(*near.values()) - own.keys())
    links = dict(_links(near, {**others, **own}))
    mine = [passage for stored in own.values() for passage in stored.numbers]
    changed = store.save_passage_links(session, links, passage_ids=mine)
    return LinkedPassages(changed, tuple(capped))


@dataclass(frozen=True, slots=True)
class ToldPairs:
    """Pairs of claims of linked passages: those that may answer one question, and two figures."""

    alike: frozenset[Pair]
    counted: frozenset[Pair]

    def only(self, pair: Pair) -> "ToldPairs":
        """Return what is told of one pair."""
        return ToldPairs(self.alike & {pair}, self.counted & {pair})


def told_pairs(session: Session, claim_ids: Collection[int]) -> ToldPairs:
    """Return the pairs of claims that tell of one event and are worth comparing."""
    alike: set[Pair] = set()
    counted: set[Pair] = set()
    keys: dict[int, frozenset[str]] = {}
    for own, others in told_together(session, claim_ids):
        for claim in (*own, *others):
            if claim.id not in keys:
                keys[claim.id] = _rough_keys(claim)
        for a, b in product(own, others):
            pair = min(a.id, b.id), max(a.id, b.id)
            if not keys[a.id].isdisjoint(keys[b.id]):
                alike.add(pair)
            if a.counted and b.counted:
                counted.add(pair)
    return ToldPairs(frozenset(alike), frozenset(counted))


def _rough_keys(claim: ToldClaim) -> frozenset[str]:
    return rough_keys(claim.predicate, (claim.counts, claim.unit) if claim.counted else None)


def retellings_of(
    session: Session, claim_id: int, *, without: Collection[int]
) -> tuple[Retelling, ...]:
    """Return the passages of other articles that tell of a claim's event, the likest first.

    Passages that hold a claim of ``without`` are left out.
    """
    found = [one for one in retellings(session, claim_id) if not {*one.claims} & {*without}]
    return tuple(
        Retelling(
            text=stored.text,
            source=stored.source,
            published=stored.published,
            title=stored.title,
            url=stored.url,
            score=stored.score,
            words=shared_words(stored.own, stored.text)[:SHOWN_WORDS],
            claims=stored.claims,
        )
        for stored in found[:SHOWN]
    )


def _words(stored: StoredOpening) -> tuple[str, ...]:
    return story_keys(opening(stored.texts))


def _save_keys(session: Session, found: Mapping[int, StoredOpening]) -> None:
    keys = {
        number: {home for word in _words(stored) for home, *_ in _ways(stored, word)}
        for number, stored in found.items()
    }
    store.save_story_keys(session, keys)


def _ways(stored: StoredOpening, word: str) -> tuple[tuple[str, ...], ...]:
    """Return how a word finds others: each time the article's own key, then those it looks up.

    Dated articles are compared with those of the same month and the months beside
    it, and with undated ones; undated ones with all.
    """
    if stored.published is None:
        home = f"{_UNDATED} {word}"
        return ((home, home, f"{_ANY} {word}"),)
    month = stored.published.year * 12 + stored.published.month
    near = (f"{month + step} {word}" for step in (-1, 0, 1))
    return ((f"{month} {word}", *near), (f"{_ANY} {word}", f"{_UNDATED} {word}"))


def _near(stored: StoredOpening, words: Sequence[str], blocks: Blocks) -> set[int]:
    """Return the versions that share enough words with one, of those that the caps let through."""
    shared: Counter[int] = Counter()
    for word in words:
        found: set[int] = set()
        for home, *looked_up in _ways(stored, word):
            if stored.version_id in blocks.get(home, ()):
                found.update(chain.from_iterable(blocks.get(key, ()) for key in looked_up))
        shared.update(found)
    return {
        number
        for number, count in shared.items()
        if count >= SHARED_KEYS and number != stored.version_id
    }


def _links(
    near: Mapping[int, set[int]], known: Mapping[int, StoredOpening]
) -> Iterator[tuple[Pair, float]]:
    pairs = {(min(a, b), max(a, b)) for a, others in near.items() for b in others}
    for a, b in sorted(pairs):
        left, right = known.get(a), known.get(b)
        if left is not None and right is not None and left.article_id != right.article_id:
            yield from _passage_pairs(left, right)


def _passage_pairs(left: StoredOpening, right: StoredOpening) -> Iterator[tuple[Pair, float]]:
    a, b = opening(left.texts), opening(right.texts)
    likeness = likeness_of_stories(a, b)
    if likeness < STORY:
        return
    for found in retold(a, b, likeness=likeness):
        one, other = left.numbers[found.a], right.numbers[found.b]
        yield (min(one, other), max(one, other)), found.score
