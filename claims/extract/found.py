"""What the attribution rules find: indices into one parsed paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.model import Mode

STANCE = "stance"
"""The rule of a stand on something that does not say that it is so."""

TURN = "turn"
"""The rule of what somebody says in a turn of an interview: the label before it is the cue."""


@dataclass(frozen=True, slots=True)
class FoundAttribution:
    """One attribution as token indices of the paragraph it was found in.

    ``cue`` is the head of ``cue_tokens``. ``source`` is empty where the speaker
    is unknown ("it is feared that"). ``content`` may be discontinuous and holds
    neither cue nor source. ``denies``, ``hedges`` and ``asserts`` say what the
    speaker does with the content; ``rule`` names the rule that found it.
    ``beside`` are words that hang on the content and are not said: they are the author's.
    """

    cue: int
    cue_tokens: tuple[int, ...]
    source: tuple[int, ...]
    content: tuple[int, ...]
    mode: Mode
    denies: bool
    hedges: bool
    asserts: bool
    rule: str
    beside: frozenset[int] = frozenset()


def chains(found: Sequence[FoundAttribution], token: int) -> tuple[int, ...]:
    """Return the indices of the attributions that ``token`` is said in, outermost first.

    An attribution is outside another when it holds more words; between equals
    a source that is cited ("citing police") is inside whoever cites it. In a mere
    stand ("backed the plan, which was drawn up in May") nothing is said.
    """
    around = [
        index for index, one in enumerate(found) if token in one.content and one.rule != STANCE
    ]
    return tuple(sorted(around, key=lambda index: _depth(found[index])))


def _depth(one: FoundAttribution) -> tuple[int, bool, int]:
    return -len(one.content), one.rule == "citing", one.cue
