"""Words by which a text denies, rejects or withholds what it speaks of."""

from collections.abc import Set

from claims.relate.texts.coverage import Coverage
from claims.relate.texts.passage import Passage

NEGATIONS = frozenset(
    """not n't no never nobody none neither nor nothing without hardly nope nowhere
    cannot""".split()
)
"""Words that turn their clause into its opposite."""

OPENERS = frozenset("no nope sorry".split())
"""Words that turn a whole text into an answer to somebody who said the opposite."""

DENIALS = frozenset(
    """baloney baseless bogus debunk debunked debunking denial denied deny discredit discredited
    dispel disprove disproved exaggerated fabricate fabricated fabrication fake faked false
    falsely fiction fictional figment hoax hoaxer myth nonsense parody prank rebuff refute
    refuted rubbish satire satirical spoof unfounded untrue""".split()
)
"""Words that say of a story that it is not so."""

DOUBTS = frozenset(
    """actually dismiss dupe duped exaggerate fool fooled inaccurate incorrect invent invented
    joke lie lying misidentified mistaken mock myth propaganda publicity retract rumor rumour
    staged stunt trick unsubstantiated wrong""".split()
)
"""Words that often stand where a story is not believed."""

HEDGES: dict[str, frozenset[str]] = {
    "possible": frozenset(
        "could likely may might perhaps possible possibly probably would".split()
    ),
    "reported": frozenset(
        """accord according claim claimed monitor report reported reportedly rumor rumored rumour
        rumoured say source tell""".split()
    ),
    "alleged": frozenset(
        """allege alleged allegedly apparently appear believe fear feared purport purportedly
        question seem speculation supposedly suspect suspected unclear unconfirmed
        unverified""".split()
    ),
    "conditional": frozenset("if unless whether".split()),
    "planned": frozenset(
        "attempt consider expect expected hope plan propose try want will".split()
    ),
}
"""Words that withhold belief, or speak of what is yet to come, by kind."""


def rejections(met: Passage, other: Passage) -> dict[str, str]:
    """Return by slot the word by which only one of two texts denies what it speaks of.

    Where one negates it and the other calls it false, both deny it: that is no difference.
    """
    found: dict[str, tuple[bool, str]] = {}
    for name, cues in (("denial", DENIALS), ("negation", NEGATIONS), ("opener", OPENERS)):
        sides = _cues_of(met, name, cues), _cues_of(other, name, cues)
        if bool(sides[0]) != bool(sides[1]):
            found[name] = (bool(sides[0]), (sides[0] or sides[1])[0])
    if len({side for side, _ in found.values()}) > 1:
        return {}
    return {name: word for name, (_, word) in found.items()}


def _cues_of(passage: Passage, name: str, cues: Set[str]) -> list[str]:
    """Return the cues of a text; an opener stands first in it."""
    return [w for w in words_among(passage, cues) if name != "opener" or w == passage.words[0].text]


def words_among(passage: Passage, cues: Set[str]) -> list[str]:
    """Return those words of a text that are among the cues, as written."""
    return [w.text for w in passage.words if w.lemma in cues or w.text.lower() in cues]


def has_any(passage: Passage, cues: Set[str]) -> bool:
    """Say whether a text has one of the words."""
    return bool(words_among(passage, cues))


def asks(passage: Passage) -> bool:
    """Say whether a text has a question in it."""
    return any(word.text == "?" for word in passage.words)


def denied_share(met: Coverage, back: Coverage) -> float:
    """Return how much of what the first text says is negated in the second, from 0 to 1.

    ``met`` covers the first by the second, ``back`` the second by the first.
    """
    return max((_under(met, back, i) for i in _negators(back.passage)), default=0.0)


def _negators(passage: Passage) -> list[int]:
    return [
        i
        for i, word in enumerate(passage.words)
        if word.lemma in NEGATIONS or word.text.lower() in NEGATIONS
    ]


def _under(met: Coverage, back: Coverage, negator: int) -> float:
    """Return the share of the first text that stands in the clause that a word negates."""
    clause = set(back.passage.below(back.passage.verb_above(negator)))
    inside = [i for i, (_, there) in met.matches.items() if there in clause and met.is_met(i)]
    return len(inside) / len(met.matches) if met.matches else 0.0
