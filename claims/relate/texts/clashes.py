"""Words of two texts that exclude each other: opposites, numbers, exchanged roles."""

from collections.abc import Iterator

from claims.relate.texts.coverage import Coverage
from claims.relate.texts.numerals import number_of
from claims.relate.texts.passage import Passage, is_name, is_number
from claims.relate.texts.senses import ALIKE, SAME_STEM, alike, exclude

Pair = tuple[str, str]

_SUBJECT = frozenset({"nsubj"})
_OBJECT = frozenset({"dobj", "attr"})
FEW = 2
"""How many words two texts can differ in and be about one thing but for these."""

_BORNE = frozenset({"nsubj", "nsubjpass"})


def opposites(met: Coverage, back: Coverage) -> Pair | None:
    """Return two words that exclude each other and have no like in the other text; else None.

    Those that are said of one thing come first.
    """
    pairs = [*_excluding(met, back)]
    found = next((pair for pair in pairs if _said_of_one(met, *pair)), pairs[0] if pairs else None)
    return None if found is None else (_text(met.passage, found[0]), _text(met.other, found[1]))


def opposites_of_one(met: Coverage, back: Coverage) -> bool:
    """Say whether two words that exclude each other are said of the same thing."""
    return any(_said_of_one(met, i, j) for i, j in _excluding(met, back))


def opposites_of_two(met: Coverage, back: Coverage) -> bool:
    """Say whether all verbs that exclude each other act on two things, neither told of in both."""
    pairs = [*_excluding(met, back)]
    objects = ((_object(met.passage, i), _object(met.other, j)) for i, j in pairs)
    return bool(pairs) and all(i in met.missing and j in back.missing for i, j in objects)


def opposites_twice(met: Coverage, back: Coverage) -> bool:
    """Say whether two words of either text exclude two of the other: both may then be true."""
    pairs = [*_excluding(met, back)]
    return min(len({i for i, _ in pairs}), len({j for _, j in pairs})) > 1


def _object(passage: Passage, verb: int) -> int | None:
    return _role(passage, verb, frozenset({"dobj", "nsubjpass"}))


def opposites_alone(met: Coverage, back: Coverage) -> bool:
    """Say whether all that the shorter text says beside the longer excludes a word said there."""
    return len(met.missing) == 1 and opposites_of_one(met, back)


def _excluding(met: Coverage, back: Coverage) -> Iterator[tuple[int, int]]:
    for i in met.missing:
        for j in back.missing:
            if exclude(met.passage.words[i].lemma, met.other.words[j].lemma):
                yield i, j


def _said_of_one(met: Coverage, i: int, j: int) -> bool:
    """Say whether what two words are linked with is alike, or both head their texts."""
    if met.passage.words[i].head == i and met.other.words[j].head == j:
        return not _of_unlike_bearers(met, i, j)
    beside = {met.matches[k][1] for k in _beside(met.passage, i) if met.is_met(k)}
    return not beside.isdisjoint(_beside(met.other, j))


def _of_unlike_bearers(met: Coverage, i: int, j: int) -> bool:
    """Say whether what one verb tells of is neither what the other tells of nor who acts there.

    What changes is the object of a verb that has one, else its subject.
    """
    mine, theirs = _bearer(met.passage, i), _bearer(met.other, j)
    if mine is None or theirs is None:
        return False
    return not _are_alike(met, mine, theirs)


def _bearer(passage: Passage, verb: int) -> int | None:
    found = _role(passage, verb, frozenset({"dobj"}))
    return _role(passage, verb, _BORNE) if found is None else found


def _beside(passage: Passage, index: int) -> set[int]:
    """Return the words that one links with, over words such as "is"."""
    near = {passage.words[index].head, *passage.children.get(index, ())}
    over = {k for i in near - {*passage.content} for k in passage.children.get(i, ())}
    return (near | over) - {index}


def _text(passage: Passage, index: int) -> str:
    return passage.words[index].text


def unlike_numbers(met: Coverage) -> Pair | None:
    """Return two numbers of one thing that differ; else None."""
    for i in met.missing:
        for j, other in enumerate(met.other.words):
            word = met.passage.words[i]
            if is_number(word) and is_number(other) and _of_one_thing(met, i, j):
                return word.text, other.text
    return None


def _of_one_thing(met: Coverage, i: int, j: int) -> bool:
    word, other = met.passage.words[i], met.other.words[j]
    if number_of(word.text) == number_of(other.text):
        return False
    return alike(met.passage.words[word.head], met.other.words[other.head]) >= ALIKE


def unlike_names(met: Coverage, back: Coverage) -> Pair | None:
    """Return two names that stand in one place of one clause and differ; else None."""
    for i in met.missing:
        for j in back.missing:
            word, other = met.passage.words[i], met.other.words[j]
            if is_name(word) and is_name(other) and _in_one_place(met, i, j):
                return word.text, other.text
    return None


def unlike_kinds(met: Coverage) -> Pair | None:
    """Return two nouns that narrow one noun down and differ ("tax", "visa" of fraud); else None.

    Only where hardly anything else differs is that noun what the texts are about.
    """
    for i, (_, j) in met.matches.items() if len(met.missing) <= FEW else ():
        if j is not None and met.is_met(i):
            kind, other = _kind(met.passage, i), _kind(met.other, j)
            if kind is not None and other is not None and not _are_alike(met, kind, other):
                return met.passage.words[kind].text, met.other.words[other].text
    return None


def _kind(passage: Passage, noun: int) -> int | None:
    """Return the one common noun that narrows a common noun down."""
    below = [k for k in passage.children.get(noun, ()) if passage.words[k].relation == "compound"]
    common = all(passage.words[k].pos == "NOUN" for k in (noun, *below))
    return below[0] if len(below) == 1 and common else None


def _are_alike(met: Coverage, i: int, j: int) -> bool:
    return alike(met.passage.words[i], met.other.words[j]) >= ALIKE


def _in_one_place(met: Coverage, i: int, j: int) -> bool:
    """Say whether two words hang in the same way on words that are alike."""
    word, other = met.passage.words[i], met.other.words[j]
    if word.relation != other.relation:
        return False
    above, above_other = met.passage.words[word.head], met.other.words[other.head]
    return alike(above, above_other) >= ALIKE


def exchanged_roles(met: Coverage) -> Pair | None:
    """Return a subject that is the object of the same verb in the other text; else None."""
    for i, (_, j) in met.matches.items():
        if j is None or met.passage.words[i].pos != "VERB" or met.other.words[j].pos != "VERB":
            continue
        doer, done = _role(met.passage, i, _SUBJECT), _role(met.other, j, _OBJECT)
        if doer is None or done is None:
            continue
        if alike(met.passage.words[doer], met.other.words[done]) >= SAME_STEM:
            return met.passage.words[doer].text, met.other.words[done].text
    return None


def _role(passage: Passage, verb: int, wanted: frozenset[str]) -> int | None:
    found = (i for i in passage.children.get(verb, ()) if passage.words[i].relation in wanted)
    return next(found, None)
