"""What stands beside a saying and is the author's own: it is cut from what is said.

Each rule takes the cue of an attribution and its content, and returns the words
of the content that the speaker does not say; its docstring is its published
documentation.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from claims.extract.attribution_channel import day_of_speaking, means_of_speaking
from claims.extract.attribution_learned_force import LEARNED, force_of
from claims.extract.attribution_parts import agent_of, trimmed
from claims.extract.cues import NAMING, SAYING, SPEECH, STANCE
from claims.extract.edges import bracket_around
from claims.extract.found import STANCE as MERE_STAND
from claims.extract.found import FoundAttribution
from claims.extract.parallel import form_of, host_of
from claims.extract.verb import own_subject
from claims.model import Mode
from claims.syntax import Doc, Token

WHEN = frozenset("after as before once since until when while".split())
"""Words that open a clause of time."""

FRAMING = frozenset("after although because before if once since though until when while".split())
"""Words that open a clause beside which the main clause is told."""

TURNING = SPEECH | frozenset(
    "apologise apologize backpedal backtrack recant relent retract reverse walk withdraw".split()
)
"""Verbs for what a speaker does next."""

CONTRASTING = frozenset({"whereas", "while"})

_TELLING = SAYING | STANCE


def time_of_saying(cue: Token, one: FoundAttribution) -> set[int]:
    """A clause that tells when somebody spoke: "she tweeted as the mayor arrived"."""
    if one.mode is not Mode.INDIRECT:
        return set()
    told = (t for t in cue.rights if t.dep_ == "advcl" and _opens_with(t, WHEN))
    return _subtrees(t for t in told if own_subject(t) is not None)


def main_clause(cue: Token, one: FoundAttribution) -> set[int]:
    """The main clause beside one that says something: "while they agreed to it, no date is"."""
    framed = cue.dep_ == "advcl" and one.mode is not Mode.DIRECT and _opens_with(cue, FRAMING)
    if not framed or cue.left_edge.lower_ not in FRAMING:
        return set()
    last = cue.right_edge.i
    beside = {i for i in one.content if i > last}
    return beside if cue.head.i in beside else set()


def next_step(cue: Token, one: FoundAttribution) -> set[int]:
    """What the speaker did next: "said that it was safe, before reversing herself"."""
    inside = set(one.content)
    found: set[int] = set()
    for before in cue.doc[cue.i : cue.sent.end]:
        if before.lower_ == "before" and before.dep_ in {"mark", "prep"}:
            top = before if before.dep_ == "prep" else before.head
            done = next((t for t in before.children if t.dep_ == "pcomp"), before.head)
            turned = done.tag_ == "VBG" and done.lemma_ in TURNING and _stands_apart(before)
            if turned and top.head.i in inside:
                found |= _subtrees([top])
    return found


def _stands_apart(word: Token) -> bool:
    """Say whether a comma stands before a word, also inside the end of a quotation."""
    before = word.nbor(-1) if word.i else word
    return before.text == "," or (before.is_quote and before.i > 0 and before.nbor(-1).text == ",")


def parallel_verb(cue: Token, one: FoundAttribution) -> set[int]:
    """What goes on from the cue by its form: "has said the war will end and has met the rebels"."""
    joined = (cue.doc[i] for i in one.content if cue.doc[i].dep_ == "conj")
    perfect = (t for t in joined if (form_of(t) or "").startswith("have"))
    return _subtrees(t for t in perfect if t.i > cue.i and host_of(t) == cue != t.head)


def contrast_behind_quote(cue: Token, one: FoundAttribution) -> set[int]:
    """A contrast behind a quotation: "said it was “too late,” while the board hid it"."""
    inside = set(one.content)
    for i in one.content:
        mark = cue.doc[i]
        if mark.lower_ in CONTRASTING and mark.dep_ == "mark" and i > max(cue.i, 1):
            closed = mark.nbor(-1).is_quote and _stands_apart(mark)
            if closed and mark.head.tag_ in {"VBD", "VBZ", "VBP"} and mark.nbor(-2).i in inside:
                return {place for place in one.content if place >= i}
    return set()


def other_speaker(cue: Token, one: FoundAttribution) -> set[int]:
    """What another says against it: "the army says it lost 12, while the rebels claim 45"."""
    if one.mode is Mode.DIRECT:
        return set()
    inside = (cue.doc[i] for i in one.content)
    against = (t for t in inside if t.dep_ == "advcl" and t.lemma_ in SAYING and t.i > cue.i)
    told = (t for t in against if _opens_with(t, CONTRASTING) and own_subject(t) is not None)
    return _subtrees(t for t in told if t.left_edge.i and _stands_apart(t.left_edge))


def later_naming(cue: Token, one: FoundAttribution) -> set[int]:
    """What the subject of the sentence calls it: "slammed a suit alleging theft, calling it"."""
    if cue.dep_ not in {"acl", "relcl"} or not any(t.lemma_ in _TELLING for t in _above(cue)):
        return set()
    naming = (
        t
        for t in cue.doc[cue.i : one.content[-1] + 1]
        if t.dep_ == "advcl" and t.tag_ == "VBG" and t.lemma_ in NAMING
    )
    return _subtrees(t for t in naming if t.left_edge.i and t.left_edge.nbor(-1).text == ",")


def outside_bracket(cue: Token, one: FoundAttribution) -> set[int]:
    """What stands before a bracket with a source of its own: "it sank (in 1990, police said)"."""
    around = bracket_around(cue)
    if around is None or all(i < around[0] for i in one.content):
        return set()
    return {i for i in one.content if not around[0] < i < around[1]}


def around_relative(cue: Token, one: FoundAttribution) -> set[int]:
    """What is told of a thing by somebody's doing: "the picture she paints of it is a lie"."""
    noun = cue.head
    if cue.dep_ != "relcl" or cue.lemma_ in _TELLING or noun.head.i not in one.content:
        return set()
    return set(one.content) if noun.head.i > cue.i else set()


RULES: tuple[Callable[[Token, FoundAttribution], set[int]], ...] = (
    outside_bracket,
    around_relative,
    time_of_saying,
    main_clause,
    next_step,
    parallel_verb,
    contrast_behind_quote,
    other_speaker,
    later_naming,
    day_of_speaking,
    means_of_speaking,
)
"""The rules; what any of them returns is cut from the content."""


def without_beside(doc: Doc, found: Sequence[FoundAttribution]) -> list[FoundAttribution]:
    """Return the attributions without what stands beside what is said, and those left empty."""
    kept = [_cut(doc, one) for one in found]
    return [
        replace(one, rule=MERE_STAND) if _says_nothing(doc, one, kept) else one
        for one in kept
        if one.content
    ]


def _says_nothing(doc: Doc, one: FoundAttribution, others: Sequence[FoundAttribution]) -> bool:
    return _is_announced(doc[one.cue], one) or _is_led_up_to(one, others)


def _is_led_up_to(one: FoundAttribution, others: Sequence[FoundAttribution]) -> bool:
    """Say whether a cue only leads up to another with the same words: "hit back, saying that"."""
    if one.asserts:
        return False
    cues, said = set(one.cue_tokens) - {one.cue}, set(one.content)
    return any(
        other.asserts and other.cue in cues and said & set(other.content) for other in others
    )


def _cut(doc: Doc, one: FoundAttribution) -> FoundAttribution:
    cue = doc[one.cue]
    found = {rule: rule(cue, one) for rule in RULES}
    said = set(one.content)
    cutting = (w for rule, w in found.items() if w & said or rule is next_step)
    beside = {i for words in cutting for i in words}
    if not beside:
        return one
    content = trimmed(doc, said - beside)
    hung = beside - found[parallel_verb]
    cut = replace(one, content=content, beside=frozenset(hung))
    if not content or one.rule not in {LEARNED, MERE_STAND}:
        return cut
    force = force_of(cue, content, one.mode)
    return replace(cut, asserts=force.asserts, rule=force.rule)


def _is_announced(cue: Token, one: FoundAttribution) -> bool:
    """Say whether an "as" tells what was announced by nobody: "the post went, as announced"."""
    if one.source or cue.tag_ != "VBN" or cue.dep_ not in {"advcl", "prep", "ROOT"}:
        return False
    alone = not any(t.dep_ in {"nsubj", "nsubjpass", "aux", "auxpass"} for t in cue.lefts)
    return alone and _opens_with(cue, frozenset({"as"})) and agent_of(cue) is None


def _opens_with(verb: Token, words: frozenset[str]) -> bool:
    return any(t.dep_ in {"mark", "advmod", "prep"} and t.lower_ in words for t in verb.lefts)


def _above(cue: Token) -> list[Token]:
    return [t for t in cue.ancestors if t.pos_ == "VERB" and t.dep_ != "acl"]


def _subtrees(heads: Iterable[Token]) -> set[int]:
    return {t.i for head in heads for t in head.subtree}
