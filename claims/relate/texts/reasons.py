"""What speaks for a verdict on two texts: slots that agree or clash, and one sentence."""

from collections.abc import Callable, Iterable, Iterator

from claims.model import RelationKind, Word
from claims.relate.slot import Outcome, Slot
from claims.relate.texts.clashes import exchanged_roles, opposites, unlike_numbers
from claims.relate.texts.coverage import Coverage
from claims.relate.texts.cues import rejections
from claims.relate.texts.passage import Passage, is_name, is_number, weight

NEARLY_ALL = 0.85
"""Share of the shorter text's words that are in the longer one when they are the same."""

MOST = 0.6
"""Share of the shorter text's words that are in the longer one when they are compatible."""

NAMED = 4
"""How many words a sentence names at most."""


def slots(met: Coverage, back: Coverage, kind: RelationKind) -> tuple[Slot, ...]:
    """Return the slots of two texts: how far one is covered by the other, and what clashes.

    Clashes are told of contradictions only: elsewhere they did not decide.
    """
    related = kind is not RelationKind.UNRELATED
    found = [
        _coverage(met),
        *_of_kind("names", met, is_name, related=related),
        *_of_kind("numbers", met, is_number, related=related),
    ]
    if kind is not RelationKind.CONTRADICTS:
        return tuple(found)
    clashes = tuple(_clashes(met, back))
    clashing = {slot.name for slot in clashes}
    return (*(slot for slot in found if slot.name not in clashing), *clashes)


def _coverage(met: Coverage) -> Slot:
    share = met.share() or 0.0
    if share >= NEARLY_ALL:
        return Slot("coverage", Outcome.SAME)
    return Slot("coverage", Outcome.COMPATIBLE if share >= MOST else Outcome.DIFFERENT)


def _of_kind(
    name: str, met: Coverage, wanted: Callable[[Word], bool], *, related: bool
) -> Iterator[Slot]:
    indices = [i for i in met.matches if wanted(met.passage.words[i])]
    if not indices:
        return
    if all(met.is_met(i) for i in indices):
        yield Slot(name, Outcome.SAME)
    else:
        yield Slot(name, Outcome.COMPATIBLE if related else Outcome.DIFFERENT)


def _clashes(met: Coverage, back: Coverage) -> Iterator[Slot]:
    pairs = {
        "antonym": opposites(met, back),
        "numbers": unlike_numbers(met),
        "roles": exchanged_roles(met),
    }
    for name, word in rejections(met.passage, back.passage).items():
        yield Slot(name, Outcome.CLASH, f"“{word}”")
    for name, found in pairs.items():
        if found is not None:
            yield Slot(name, Outcome.CLASH, f"“{found[0]}” and “{found[1]}”")


_SAID_OF = {
    "denial": "only one of them rejects it",
    "negation": "only one of them negates it",
    "opener": "only one of them answers no",
    "antonym": "words exclude each other",
    "numbers": "the numbers differ",
    "roles": "who does it to whom is exchanged",
}


def explain(met: Coverage, kind: RelationKind, found: Iterable[Slot]) -> str:
    """Return the sentence that names the words by which two texts agree, clash or differ."""
    shorter, longer = _text(met.passage), _text(met.other)
    if kind is RelationKind.CONTRADICTS:
        clash = next(slot for slot in found if slot.outcome is Outcome.CLASH)
        return f"“{shorter}” against “{longer}”: {_SAID_OF[clash.name]} ({clash.detail})."
    if kind is RelationKind.CORROBORATES:
        return f"“{shorter}” agrees with “{longer}”: both speak of {_named(met, _shared(met))}."
    if met.missing:
        return (
            f"They may answer different questions: only one speaks of {_named(met, met.missing)}."
        )
    return "Too little is shared to say that both answer one question."


def _shared(met: Coverage) -> list[int]:
    return [i for i in met.matches if met.is_met(i)]


def _named(met: Coverage, indices: Iterable[int]) -> str:
    """Name the words that say most, in their order."""
    words = met.passage.words
    telling = sorted(indices, key=lambda i: (-weight(words[i]), i))[:NAMED]
    return ", ".join(f"“{words[i].text}”" for i in sorted(telling)) or "one thing"


def _text(passage: Passage) -> str:
    return passage.text.strip()
