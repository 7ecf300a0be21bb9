"""The sentence of a claim that stands alone: its own words, with what they leave open filled in."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from claims.extract.clause import Clause
from claims.extract.condition import shared_conditions
from claims.extract.coordination import joint_of
from claims.extract.described import is_past_office
from claims.extract.frame import end_of, framed, scopes, shared_scopes
from claims.extract.paragraph import Paragraph
from claims.extract.phrase import text_of
from claims.extract.render_marks import balanced
from claims.extract.render_noun import described_words, inside, is_part, told_apart, told_whole
from claims.extract.render_time import years
from claims.extract.render_verb import DOING, base_form, be_form, finite_form
from claims.extract.verb import SUBJECTS, first_conjunct
from claims.model import Polarity
from claims.syntax import Doc, Token

ENDS = frozenset({".", "!", "?"})
"""Marks that end a sentence, also inside a quotation."""


def render(
    clause: Clause,
    tokens: Collection[int],
    *,
    paragraph: Paragraph,
    names: Mapping[int, str],
    copula: str = "is",
) -> str:
    """Write a clause as a sentence; ``names`` replaces tokens (pronouns) by what they stand for.

    ``copula`` is the verb of a description: "was" of the dead and of past offices.
    """
    doc = clause.head.doc
    if clause.rule == "apposition" and clause.subject is not None:
        if clause.relative is not None:
            names = {**names, clause.relative.i: told_whole(clause)}
            copula = be_form(clause)
        elif is_past_office(clause.head):
            copula = "was"
        subject, predicate = described_words(clause)
        described, description = text_of(doc, subject, names), text_of(doc, predicate, names)
        return _sentence(f"{described} {copula} {_uncapital(description)}")
    written = {**years(tokens, paragraph), **names, **told_apart(clause, names)}
    if clause.relative is not None and clause.relative.dep_ == "dobj" and clause.filler is not None:
        last = _end_of_verb(clause.verbs[-1], tokens)
        owner = inside(clause.filler, without=first_conjunct(clause.head))
        written[last] = f"{doc[last].text} {owner}"
    if clause.relative is not None and clause.relative.dep_ == "pobj" and clause.filler is not None:
        written[clause.relative.i] = (
            told_whole(clause) if is_part(clause) else inside(clause.filler)
        )
    written.update(_without_neither(clause, tokens))
    for end in _ends_of_frames(clause):
        if end.i in tokens and end.i + 1 not in tokens:
            written.setdefault(end.i, f"{end.text},")
    insertion = finite_form(clause)
    if insertion is not None:
        at, words = insertion
        written[at] = words
        if " not " in words:
            written.update((t.i, "") for t in clause.head.lefts if t.lower_ == "not")
    return _sentence(text_of(doc, tokens, written))


def _end_of_verb(verb: Token, tokens: Collection[int]) -> int:
    """Return the place behind which an object is written: past a preposition that has lost it."""
    after = verb.after
    stranded = after is not None and after.dep_ == "prep" and after.head == verb
    if after is None or not stranded or after.i not in tokens:
        return verb.i
    governed = [t for t in after.rights if t.dep_ in {"pobj", "pcomp"} and not _tells_time(t)]
    return verb.i if governed else after.i


def _tells_time(noun: Token) -> bool:
    """Say whether a noun is a time that no preposition needs: "each day", "every week"."""
    return noun.ent_type_ in {"DATE", "TIME"} and any(
        t.lower_ in {"each", "every", "all"} for t in noun.lefts
    )


def _ends_of_frames(clause: Clause) -> Iterator[Token]:
    """Yield the last words of what stands in front of a clause, which a comma follows."""
    yield from (one.right_edge for one in shared_conditions(clause.head))
    for phrase in (*shared_scopes(clause.head), *scopes(clause.head)):
        yield end_of(phrase)
    frame = framed(clause.head)
    if frame is not None:
        yield clause.head.doc[frame.end - 1]


NAMING = SUBJECTS | {"det", "dobj", "pobj"}
"""Dependencies of a "neither" that joins nothing: "neither side", "neither of them"."""


def _without_neither(clause: Clause, tokens: Iterable[int]) -> dict[int, str]:
    """Write "not" for a "neither" whose "nor" has become a claim of its own, and for that "nor"."""
    doc, head = clause.head.doc, clause.head
    words = {doc[i].lower_: doc[i] for i in tokens if doc[i].lower_ in {"neither", "nor"}}
    if "neither" in words and "nor" not in words and words["neither"].dep_ not in NAMING:
        return {words["neither"].i: "", **_with_not(head)}
    if head.dep_ == "conj" and joint_of(head) == "nor":
        return _with_not(head)
    return {}


def _with_not(verb: Token) -> dict[int, str]:
    """Write the negated form of a verb: "did not sell", "is not", "can not sell"."""
    if verb.lemma_ == "be" and verb.tag_ != "VB":
        return {verb.i: f"{verb.text} not"}
    if verb.tag_ not in DOING or any(t.dep_ in {"aux", "auxpass"} for t in verb.lefts):
        return {verb.i: f"not {verb.text}"}
    return {verb.i: f"{DOING[verb.tag_]} not {base_form(verb.lower_)}"}


def with_settings(text: str, settings: Iterable[tuple[int, ...]], paragraph: Paragraph) -> str:
    """Add the times and places that a sentence states once for several facts."""
    doc = paragraph.doc
    added = [_inside(doc, tokens, years(tokens, paragraph)) for tokens in settings]
    return _sentence(" ".join((text.rstrip("."), *added))) if added else text


def _inside(doc: Doc, tokens: tuple[int, ...], written: Mapping[int, str]) -> str:
    """Write a phrase inside a sentence: only a name keeps its capital."""
    phrase = text_of(doc, tokens, written)
    return phrase if doc[tokens[0]].pos_ == "PROPN" else phrase[0].lower() + phrase[1:]


def denied(text: str, polarity: Polarity, *, first: Token, written: str) -> str:
    """Mark a proposition that its speaker denies without a negation in its own words.

    ``first`` is its first word, and ``written`` what was written for it, whose
    capital stays where it is a name.
    """
    if polarity is Polarity.AFFIRMED:
        return text
    filled = written != first.text and written[:1].isupper()
    named = filled or first.pos_ == "PROPN" or first.ent_type_ or first.text.isupper()
    return f"It is not true that {text if named else text[0].lower() + text[1:]}"


def _uncapital(text: str) -> str:
    first, space, rest = text.partition(" ")
    small = first in {"The", "A", "An", "Its", "Their", "His", "Her", "It", "They", "He", "She"}
    return f"{first.lower()}{space}{rest}" if small else text


def _sentence(text: str) -> str:
    if not text:
        return text
    text = balanced(text)
    text = text[0].upper() + text[1:]
    return text if text.rstrip("”’\"'")[-1:] in ENDS else f"{text}."
