"""What keeps two texts in like words apart: other things change, or the roles are others.

Each rule compares one place of two clauses; it only ever takes a verdict back.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from claims.model import RelationKind, Word
from claims.relate.lexicon import predicate_class
from claims.relate.texts.clashes import opposites, opposites_of_two, opposites_twice, unlike_names
from claims.relate.texts.coverage import Coverage
from claims.relate.texts.cues import rejections
from claims.relate.texts.passage import Passage, is_name
from claims.relate.texts.senses import ALIKE, alike
from claims.relate.verbs import SYMMETRIC

FEW = 2
"""How many words of each text the other may lack where one word in one place parts them."""

PLANNING = frozenset("aim intend plan prepare promise vow threaten hope want seek".split())
"""Verbs that tell of what has not been done."""

READY = frozenset("willing ready prepared set due likely eager".split())
"""Adjectives that tell of what has not been done."""

_CONDITIONS = frozenset({"if", "unless"})
_AHEAD = frozenset({"will", "shall", "'ll"})
_CHANGES = frozenset({"rise", "fall"})
_BEARERS = ("dobj", "nsubjpass", "nsubj")
_TAKING = frozenset({"dobj", "dative", "pobj"})
_ACTED_UPON = ("dobj", "nsubjpass")
_LINKS = frozenset({"prep", "dative"})
_PLACES = frozenset({"nsubj", "nsubjpass", "dobj", "attr"})


def is_taken_back(kind: RelationKind, met: Coverage, back: Coverage) -> bool:
    """Say whether two texts tell of two things, however alike their words are."""
    return any(rule(met, back) for rule in RULES.get(kind, ()))


def other_bearers(met: Coverage, _: Coverage) -> bool:
    """Say whether both texts tell of a rise or fall, and not of the same thing.

    "The bank cut its rates" and "shares of the bank rose" tell of rates and of shares.
    """
    verbs = _change(met.passage), _change(met.other)
    if verbs[0] is None or verbs[1] is None:
        return False
    bearers = _first(met.passage, verbs[0], _BEARERS), _first(met.other, verbs[1], _BEARERS)
    if bearers[0] is None or bearers[1] is None:
        return False
    return not _are_alike(met, bearers[0], bearers[1])


def other_roles(met: Coverage, _: Coverage) -> bool:
    """Say whether one verb has its subject and what it acts upon, or for, exchanged."""
    for i, j in _verbs_met(met):
        if predicate_class(met.passage.words[i].lemma) in SYMMETRIC:
            continue
        doer, doer_other = _first(met.passage, i, ("nsubj",)), _first(met.other, j, ("nsubj",))
        if doer is None or doer_other is None:
            continue
        there = any(_are_alike(met, doer, k) for k in _taking(met.other, j))
        here = any(_are_alike(met, k, doer_other) for k in _taking(met.passage, i))
        if there and here:
            return True
    return False


def other_things(met: Coverage, back: Coverage) -> bool:
    """Say whether one verb is told of two things and little else parts the texts.

    "Exports rose" and "imports rose"; what stands for a thing in other words is met.
    """
    if max(len(met.missing), len(back.missing)) > FEW:
        return False
    return any(
        _in_one_place(met, i, j)
        for i in met.missing
        for j in back.missing
        if _is_thing(met.passage, i) and _is_thing(met.other, j)
    )


def rejects_another(met: Coverage, back: Coverage) -> bool:
    """Say whether one verb acts on two things, so that to deny the one says nothing of the other.

    "Denied accepting bribes" and "accepted the award".
    """
    for i, j in _verbs_met(met):
        if not (_is_denied(met.passage, i) or _is_denied(met.other, j)):
            continue
        mine, theirs = _first(met.passage, i, _ACTED_UPON), _first(met.other, j, _ACTED_UPON)
        if mine in met.missing and theirs in back.missing:
            return True
    return False


def opposes_another(met: Coverage, back: Coverage) -> bool:
    """Say whether all that clashes is words that exclude each other, of two things or places.

    "Hunger rose in Tarn" and "hunger fell in Lumo"; rose in the north, fell in the south.
    """
    if rejections(met.passage, back.passage):
        return False
    is_elsewhere = opposites(met, back) is not None and unlike_names(met, back) is not None
    return is_elsewhere or opposites_of_two(met, back) or opposites_twice(met, back)


def only_pleaded(met: Coverage, _: Coverage) -> bool:
    """Say whether only one text tells what an accused pleads: no court is bound by that."""
    return _pleads(met.passage) != _pleads(met.other)


def other_acts(met: Coverage, back: Coverage) -> bool:
    """Say whether two verbs unlike each other are told of the same things: "took", "bombed"."""
    heads = _head_verb(met.passage), _head_verb(met.other)
    if heads[0] is None or heads[1] is None:
        return False
    return met.missing == (heads[0],) and back.missing == (heads[1],)


def only_planned(met: Coverage, back: Coverage) -> bool:
    """Say whether one text tells as planned what the other tells as done."""
    if max(len(met.missing), len(back.missing)) > FEW:
        return False
    return _is_planned_only(met.passage, met.other) or _is_planned_only(met.other, met.passage)


def only_conditional(met: Coverage, back: Coverage) -> bool:
    """Say whether one text tells under a condition what the other tells without one."""
    few = max(len(met.missing), len(back.missing)) <= FEW
    return few and _has_condition(met.passage) != _has_condition(met.other)


RULES: Mapping[RelationKind, tuple[Callable[[Coverage, Coverage], bool], ...]] = {
    RelationKind.CORROBORATES: (
        other_bearers,
        other_roles,
        other_things,
        other_acts,
        only_planned,
        only_conditional,
    ),
    RelationKind.CONTRADICTS: (rejects_another, opposes_another, only_pleaded),
}
"""Every rule, by the verdict that it takes back."""


def _change(passage: Passage) -> int | None:
    """Return the verb that heads a text if it tells of a rise or fall."""
    roots = (i for i, word in enumerate(passage.words) if word.head == i and word.pos == "VERB")
    return next((i for i in roots if predicate_class(passage.words[i].lemma) in _CHANGES), None)


def _head_verb(passage: Passage) -> int | None:
    roots = (i for i, word in enumerate(passage.words) if word.head == i)
    return next((i for i in roots if passage.words[i].pos == "VERB"), None)


def _has_condition(passage: Passage) -> bool:
    """Say whether a clause with "if" or "unless" hangs on the verb that heads a text."""
    verb = _head_verb(passage)
    marks = (i for i, word in enumerate(passage.words) if word.lemma in _CONDITIONS)
    return any(passage.words[passage.words[i].head].head == verb for i in marks)


def _is_planned_only(passage: Passage, other: Passage) -> bool:
    planned, done = _planned(passage), _head_verb(other)
    if planned is None or done is None or not _is_past(other, done):
        return False
    return alike(passage.words[planned], other.words[done]) >= ALIKE


def _pleads(passage: Passage) -> bool:
    return any(word.lemma in {"plead", "plea"} for word in passage.words)


def _planned(passage: Passage) -> int | None:
    """Return the verb of what is planned, where a text heads with it or with the planning."""
    for verb, word in enumerate(passage.words):
        if word.head == verb and word.pos in {"VERB", "AUX"}:
            below = passage.children.get(verb, ())
            is_ahead = any(_is_ahead(passage.words[i]) for i in below)
            return verb if is_ahead else _intended(passage, verb, below)
    return None


def _is_ahead(word: Word) -> bool:
    return word.lemma in _AHEAD and word.relation == "aux"


def _intended(passage: Passage, verb: int, below: Sequence[int]) -> int | None:
    """Return the verb of what a verb, or an adjective under it, says is intended."""
    heads = [i for i in (verb, *below) if passage.words[i].lemma in PLANNING | READY]
    inside = (k for i in heads for k in passage.children.get(i, ()))
    return next((k for k in inside if passage.words[k].relation == "xcomp"), None)


def _is_past(passage: Passage, verb: int) -> bool:
    """Say whether a verb tells of what is done: it is no infinitive, no "-s" and no "-ing"."""
    form, lemma = passage.words[verb].text.lower(), passage.words[verb].lemma
    return form != lemma and not form.endswith(("ing", "s")) and _planned(passage) is None


def _first(passage: Passage, verb: int, wanted: tuple[str, ...]) -> int | None:
    below = passage.children.get(verb, ())
    found = (i for relation in wanted for i in below if passage.words[i].relation == relation)
    return next(found, None)


def _verbs_met(met: Coverage) -> Iterator[tuple[int, int]]:
    for i, (_, j) in met.matches.items():
        if j is None or not met.is_met(i):
            continue
        verb, other = met.passage.words[i], met.other.words[j]
        if verb.pos == other.pos == "VERB":
            yield i, j


def _is_denied(passage: Passage, verb: int) -> bool:
    return passage.words[passage.words[verb].head].lemma == "deny"


def _taking(passage: Passage, verb: int) -> list[int]:
    """Return what a verb acts upon, directly or behind a preposition."""
    below = passage.children.get(verb, ())
    over = [
        k for i in below if passage.words[i].relation in _LINKS for k in passage.children.get(i, ())
    ]
    taking = [i for i in (*below, *over) if passage.words[i].relation in _TAKING]
    return taking + [k for i in taking for k in _owners(passage, i)]


def _owners(passage: Passage, noun: int) -> Iterator[int]:
    below = passage.children.get(noun, ())
    return (i for i in below if passage.words[i].relation == "poss")


def _is_thing(passage: Passage, index: int) -> bool:
    word = passage.words[index]
    return word.pos == "NOUN" and word.relation in _PLACES and not is_name(word)


def _in_one_place(met: Coverage, i: int, j: int) -> bool:
    word, other = met.passage.words[i], met.other.words[j]
    if word.relation != other.relation:
        return False
    return alike(met.passage.words[word.head], met.other.words[other.head]) >= ALIKE


def _are_alike(met: Coverage, i: int, j: int) -> bool:
    return alike(met.passage.words[i], met.other.words[j]) >= ALIKE
