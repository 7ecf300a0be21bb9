"""Claims that are whole sentences and say nothing without what stands around them."""

from claims.extract.arguments import verb_group
from claims.extract.clause import Clause
from claims.extract.cues import SPEECH
from claims.extract.wellformed_end import Words
from claims.syntax import Token

GESTURING = frozenset(
    "applaud cheer chuckle clap cry frown gasp giggle grin jeer kneel laugh listen nod pause "
    "shiver shrug sigh sit smile speak stare tremble wait watch wave weep wink yawn".split()
)
"""Verbs of what people do while something else happens."""

OPEN_ENDED = frozenset(
    (
        "agree answer appear approve ask assert attempt begin behave care comply concur "
        "consent continue contribute correct count disagree elaborate engage explain follow get "
        "go hesitate hint insist intend intervene invest join know learn "
        "look manage mean need note notice object observe oblige occur participate "
        "pass persist plan pledge proceed promise push react realize reason recall recommend "
        "refer regret reply respond save scold seem serve share shout start suggest support "
        "target tend think try understand urge wonder worry write"
    ).split()
)
"""Verbs of which something else must tell what was done, to what or about what."""

LEFT_OPEN = frozenset(
    "address approve ask call consider do expect follow handle include intend introduce know "
    "leave list make mean need note place plan provide raise reach save say select send set "
    "share show spend support take target tell treat use".split()
)
"""Verbs whose passive says nothing alone: "they were addressed"."""

SOLEMN = frozenset("comment confess elaborate protest retort swear testify".split())
"""Verbs of saying that tell something alone: "the guard testified"."""

LIGHT = frozenset(
    "again already also briefly either even ever finally just likely maybe never now only "
    "probably quickly really simply soon still then too very yet".split()
)
"""Adverbs that tell nothing of what was done."""

VAGUE = frozenset(
    "aspect case element example factor instance moment occasion part point sign thing time "
    "way".split()
)
"""Nouns that say nothing of what there is: "there were two instances"."""


def says_nothing(clause: Clause, words: Words) -> bool:
    """A subject with a verb that needs more: "Dorn did not hesitate", "it was addressed"."""
    if not clause.verbs or clause.rule == "relative" or _is_counted(words):
        return False
    last = clause.verbs[-1]
    open_ended = LEFT_OPEN if clause.passive else GESTURING | OPEN_ENDED | SPEECH - SOLEMN
    return last.lemma_ in open_ended and not _tells_more(clause, words)


def _tells_more(clause: Clause, words: Words) -> bool:
    """Say whether anything but a light adverb stands beside the subject and the verb."""
    first = clause.head.i if clause.subject is None else clause.subject.left_edge.i
    group = verb_group(clause)
    around = {*range(first, min(group)), *group}
    rest = (t for t in words if t.i not in around and not t.is_punct)
    return any(t.lower_ not in LIGHT for t in rest)


def _is_counted(words: Words) -> bool:
    return any(t.like_num or t.text == "%" for t in words)


def names_nothing(clause: Clause, words: Words) -> bool:
    """What there is, or something is, is only called a case or thing: "there were two cases"."""
    head = clause.head
    told = next((t for t in head.rights if t.dep_ == "attr"), None)
    if head.lemma_ != "be" or told is None or words[-1] != told:
        return False
    there = any(t.dep_ == "expl" for t in head.lefts)
    return there and told.lemma_ in VAGUE and not any(_describes(t) for t in told.lefts)


def _describes(word: Token) -> bool:
    return word.dep_ in {"amod", "compound", "nmod", "poss"}
