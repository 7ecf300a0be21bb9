"""What "the figure" of a second source counts: "200 were held, the police put the number at 85"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.extract.cues import FIGURES, PUTTING
from claims.extract.person import is_person
from claims.extract.quantity_noun import noun_counted, noun_lemma
from claims.extract.quantity_role import role_behind
from claims.model import Quantity, QuantityMention
from claims.syntax import Doc, Token

STANDING = frozenset("be climb drop fall grow reach remain rise stand".split())
"""Verbs that tell a number of their subject: "the number is 85"."""

HAPPENED = frozenset(
    "arrested deported displaced infected injured kidnapped killed released rescued sentenced "
    "stranded trapped".split()
)
"""Roles that can be said behind a noun: "the number of people rescued"."""


def figure_noun(number: Token) -> Token | None:
    """Return the bare "the figure" that a number is told of, None where there is none."""
    governor = number.head
    if number.dep_ == "pobj" and governor.lower_ in {"at", "to"}:
        governor = _past_participle(governor.head)
    elif number.dep_ not in {"attr", "dobj"}:
        return None
    if _is_bare_figure(governor):
        return governor if governor.head.lemma_ in PUTTING else None
    wanted = _place(governor)
    return next((t for t in governor.children if t.dep_ in wanted and _is_bare_figure(t)), None)


def _past_participle(governor: Token) -> Token:
    """Return the number that a participle only tells more of: "the number of men held at 85"."""
    noun = governor.head
    if governor.dep_ != "acl":
        return governor
    counted = noun.dep_ == "pobj" and noun.head.lower_ == "of"
    return noun.head.head if counted else noun


def _place(verb: Token) -> frozenset[str]:
    if verb.lemma_ in PUTTING:
        return frozenset({"dobj"})
    return frozenset({"nsubj"}) if verb.lemma_ in STANDING else frozenset()


def _is_bare_figure(noun: Token) -> bool:
    """Say whether a noun is a bare "the figure", or "the number" of what its "of" tells."""
    if noun.lemma_.lower() in FIGURES and any(t.lower_ == "of" for t in noun.rights):
        return True
    if noun.lemma_.lower() not in FIGURES or any(
        t.lower_ != "at" and not t.is_punct for t in noun.rights
    ):
        return False
    return [t.lower_ for t in noun.lefts] in (["the"], ["that"], ["this"])


def taken_up(
    doc: Doc, mentions: Sequence[QuantityMention]
) -> tuple[tuple[QuantityMention, ...], dict[int, str]]:
    """Give each figure told of "the number" what the one before it counts, and tell the words.

    The words are those to write for "the number", by token. It must be the only
    thing counted in the sentence, or the sentence before.
    """
    told: dict[int, str] = {}
    found = list(mentions)
    for index, mention in enumerate(mentions):
        noun = _told_of(doc, mention)
        counted = None if noun is None else _of_itself(noun, mention.quantity)
        before = None if noun is None or counted else _before(doc, found[:index], noun)
        if noun is not None and before is not None:
            told[noun.i] = _words(doc, before)
            counted = replace(
                mention.quantity, counts=before.quantity.counts, role=before.quantity.role
            )
        if counted is not None:
            found[index] = replace(mention, quantity=counted)
    return tuple(found), told


def _told_of(doc: Doc, mention: QuantityMention) -> Token | None:
    number = _number(doc, mention)
    return None if number is None else figure_noun(number)


def _of_itself(noun: Token, quantity: Quantity) -> Quantity | None:
    """Return a figure with what "the number of people detained" counts; None of a bare number."""
    of = next((t for t in noun.rights if t.lower_ == "of"), None)
    counted = None if of is None else next((t for t in of.rights if t.dep_ == "pobj"), None)
    if counted is None:
        return None
    role = quantity.role or role_behind(counted) or role_behind(noun)
    return replace(quantity, counts=quantity.counts or noun_lemma(counted), role=role)


def _number(doc: Doc, mention: QuantityMention) -> Token | None:
    tokens = doc.around(mention.span.start, mention.span.end)
    return None if tokens is None or mention.quantity.unit else tokens.root


def _before(doc: Doc, mentions: Sequence[QuantityMention], noun: Token) -> QuantityMention | None:
    """Return the one count of the same sentence, or of the one before it."""
    start = noun.sent.start
    earlier = doc[start - 1].sent.start if start else start
    for first, last in ((start, noun.i), (earlier, start)):
        near = list(_within(doc, mentions, first, last))
        if near:
            kinds = {(one.quantity.counts, one.quantity.role) for one in near}
            return near[-1] if len(kinds) == 1 else None
    return None


def _within(
    doc: Doc, mentions: Sequence[QuantityMention], first: int, last: int
) -> Iterator[QuantityMention]:
    """Yield the counts that stand between two tokens."""
    for one in mentions:
        number = _number(doc, one)
        if number is not None and first <= number.i < last and one.quantity.counts:
            yield one


def _words(doc: Doc, mention: QuantityMention) -> str:
    """Return what is counted, as a number of it: "the number of people detained"."""
    tokens = doc.around(mention.span.start, mention.span.end)
    noun = None if tokens is None else noun_counted(tokens)
    if noun is None or noun.lower_ == "others":
        return f"the number of {_happened('people', mention.quantity.role)}"
    words, verb = noun.lower_, noun.head
    if noun.dep_ == "nsubjpass" and verb.tag_ in {"VBN", "VBD"}:
        return f"the number of {words} {verb.lower_}"
    if noun.dep_ == "nsubj" and all(t.dep_ != "dobj" for t in verb.rights):
        which = "who" if is_person(noun) else "that"
        return f"the number of {words} {which} {_done(verb)}"
    return f"the number of {_happened(words, mention.quantity.role)}"


def _done(verb: Token) -> str:
    """Return a verb with its auxiliaries and particle: "had died", "burned down"."""
    before = [t for t in verb.lefts if t.dep_ in {"aux", "auxpass", "neg"}]
    behind = [t for t in verb.rights if t.dep_ == "prt"]
    return " ".join(t.lower_ for t in (*before, verb, *behind))


def _happened(words: str, role: str | None) -> str:
    return f"{words} {role}" if role in HAPPENED else words
