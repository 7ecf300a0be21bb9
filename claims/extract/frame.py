"""What a sentence puts in front of its facts, and tells them under: "absent a deal", "on paper".

What is stated under a condition, for some people or for some cases only is less
than the bare fact, so these words stay with all that they govern.
"""

from dataclasses import dataclass

from claims.extract.coordination import joint_of
from claims.extract.person import is_person
from claims.extract.phrase import clause_phrase
from claims.extract.verb import FINITE, first_conjunct, own_subject
from claims.syntax import Token
from claims.syntax import TokenSpan as Sentence

STRONG = frozenset({"absent", "barring", "assuming", "provided", "providing", "supposing"})
"""Words that open a condition, whatever the verb."""

CLAUSAL = frozenset({"assuming", "provided", "providing", "supposing"})
"""Words that open a condition where a finite verb follows: not in "provided with arms"."""

OPENERS: dict[str, tuple[tuple[str, ...], ...]] = {
    **{word: ((word,),) for word in (*STRONG, "without", "failing")},
    "short": (("short", "of"),),
    "subject": (("subject", "to"),),
    "but": (("but", "for"),),
    "seen": (("seen", "from"),),
    "viewed": (("viewed", "from"),),
    "as": (("as", "long", "as"), ("as",)),
    "so": (("so", "long", "as"),),
    "on": (("on", "condition"), ("on", "the", "condition")),
    "in": (("in", "the", "event"), ("in", "case"), ("in", "the", "absence")),
    "other": (("other", "than"),),
    "except": (("except",),),
}
"""What opens a frame, by its first word."""

TRAILING = ("provided that", ", subject to", "on condition that", "on the condition that")
"""What opens a condition behind what depends on it."""

VIEWING = frozenset({"as", "seen", "viewed", "other", "except"})
"""Openers of a point of view or an exception, which leaves open no condition."""

IRREAL = frozenset({"can", "could", "may", "might", "will", "would", "’ll", "'ll", "wo", "ca"})
GENERAL = frozenset({"as", "in", "on", "so"})
"""Openers of what holds each time, also in the present."""

SCOPING = frozenset({"among", "of", "under", "without"})
"""Prepositions that, in front, tell for whom, of which, or by what plan something is so."""

MODES = frozenset(
    "absence belief event eye law opinion paper perspective practice principle reality telling "
    "theory view".split()
)
"""Nouns of fronted phrases that tell in what way something is so: "in theory", "by law"."""

ACTORS = frozenset({"GPE", "NORP", "ORG", "PERSON"})
SOME = frozenset("certain few half many most several some".split())


@dataclass(frozen=True, slots=True)
class Frame:
    """The words before the first comma of a sentence: ``end`` is the place of that comma."""

    start: int
    end: int
    opener: str

    def __contains__(self, token: Token | None) -> bool:
        return token is not None and self.start <= token.i < self.end


def frame_of(sentence: Sentence) -> Frame | None:
    """Return what a sentence opens with that all of it is stated under, if anything."""
    doc, start = sentence.doc, sentence.start
    if doc[start].is_quote and start + 1 < sentence.end:
        start += 1
    opener = doc[start].lower_
    if opener not in OPENERS:
        return None
    words = tuple(t.lower_ for t in doc[start : min(start + 3, sentence.end)])
    if not any(words[: len(one)] == one for one in OPENERS[opener]):
        return None
    end = _end_of(doc[start], sentence)
    if end is None or not _opens(doc[start:end], opener):
        return None
    return Frame(start, end, opener)


def _end_of(first: Token, sentence: Sentence) -> int | None:
    """Return the place of the comma that ends a frame, past the commas of a list."""
    phrase = first if first.dep_ in {"prep", "advcl"} else None
    commas = (t for t in first.doc[first.i : sentence.end - 1] if t.text == ",")
    ends = (t.i for t in commas if phrase is None or not phrase.is_ancestor(t.nbor()))
    return next(ends, None)


def _opens(words: list[Token], opener: str) -> bool:
    finite = any(t.tag_ in FINITE for t in words)
    if opener in CLAUSAL:
        return finite
    if opener == "as" and [t.lower_ for t in words[1:3]] != ["long", "as"]:
        return words[-1].lower_ == "it" and words[-2].lemma_ == "see"
    return opener != "failing" or words[1].lower_ != "to"


def framed(verb: Token) -> Frame | None:
    """Return the frame of the sentence that a verb stands in, and is not a part of."""
    frame = frame_of(verb.sent)
    if frame is None or verb.i < frame.end or _is_set_against(verb):
        return None
    if frame.opener in {"without", "except", "other"} and _first(verb).dep_ != "ROOT":
        return None
    return frame if _first(verb).dep_ in {"ROOT", "ccomp", "parataxis"} else None


def trailing_frame(verb: Token) -> Frame | None:
    """Return the condition behind a verb: "will be sold, provided that the court agrees"."""
    text = verb.doc.text
    opener = next((words for words in TRAILING if words in text), None)
    if opener is None:
        return None
    first, second = opener.replace(",", "").split()[:2]
    for token in verb.doc[verb.i + 1 : verb.sent.end - 1]:
        if token.lower_ == first and token.nbor().lower_ == second:
            return Frame(token.i, _stop_after(token), first)
    return None


def _stop_after(token: Token) -> int:
    ends = (t.i for t in token.doc[token.i : token.sent.end] if t.text in {",", ";", "."})
    return next(ends, token.sent.end)


def framing_words(verb: Token) -> set[int]:
    """Return the words in front or behind that a verb is told under, wherever they hang."""
    frames = [one for one in (framed(verb), trailing_frame(verb)) if one is not None]
    found = {i for one in frames for i in range(one.start, one.end)}
    for phrase in (*shared_scopes(verb), *scopes(verb)):
        found.update(clause_phrase(phrase))
    return found


def is_under_condition(verb: Token) -> bool:
    """Say whether what stands in front or behind makes a condition of it."""
    if _is_barred(verb) or trailing_frame(verb) is not None:
        return True
    frame = framed(verb)
    if frame is not None and _is_conditional(frame, verb):
        return True
    lacking = any(t.lower_ == "without" for t in (*scopes(verb), *shared_scopes(verb)))
    return lacking and _has_modal(verb)


def _is_barred(verb: Token) -> bool:
    """Say whether an exception stands behind: "becomes law barring a veto".

    What is past has none: "passed a law barring the trade".
    """
    text = verb.doc.text
    if any(t.tag_ == "VBD" for t in (verb, *verb.lefts)):
        return False
    if "barring" not in text and "absent" not in text:
        return False
    behind = (t for one in verb.rights for t in (one, *one.rights))
    if not any(t.lower_ in {"absent", "barring"} for t in behind):
        return False
    return not any(t.lower_ == "from" for t in verb.subtree)


def _is_conditional(frame: Frame, verb: Token) -> bool:
    if frame.opener in STRONG:
        return True
    if frame.opener in VIEWING - GENERAL:
        return False
    if frame.opener == "as" and verb.doc[frame.start + 1].lower_ != "long":
        return False
    return _has_modal(verb) or (frame.opener in GENERAL and verb.tag_ in {"VBZ", "VBP"})


def _has_modal(verb: Token) -> bool:
    auxiliaries = (t for one in (verb, _first(verb)) for t in one.lefts if t.dep_ == "aux")
    return any(t.lower_ in IRREAL and t.tag_ == "MD" for t in auxiliaries)


def shared_scopes(verb: Token) -> tuple[Token, ...]:
    """Return the phrases before the first of coordinated verbs that this one stands under too."""
    first = _first(verb)
    return () if first == verb or _is_set_against(verb) else scopes(first)


def scopes(verb: Token) -> tuple[Token, ...]:
    """Return the phrases before the subject of a verb that tell for whom or how it is so."""
    found = [t for t in verb.lefts if t.dep_ == "prep" and _is_scope(t)]
    subject = own_subject(verb) if found else None
    return tuple(t for t in found if subject is not None and t.i < subject.i)


def end_of(phrase: Token) -> Token:
    """Return the last word of a phrase in front, without the asides in it."""
    return phrase.doc[max(i for i in clause_phrase(phrase) if not phrase.doc[i].is_punct)]


def _is_scope(phrase: Token) -> bool:
    noun = next((t for t in phrase.rights if t.dep_ == "pobj"), None)
    if noun is None or noun.ent_type_ in {"DATE", "TIME"}:
        return False
    if phrase.lower_ in {"for", "to"}:
        return is_person(noun) or noun.ent_type_ in ACTORS or noun.lower_ in SOME
    if phrase.lower_ in SCOPING:
        return noun.pos_ in {"NOUN", "PROPN", "NUM", "ADJ"}
    if any(t.lower_ in {"that", "this", "these", "those"} for t in noun.lefts):
        return False
    return noun.lemma_ in MODES or any(t.lower_ in SOME for t in noun.lefts)


def _first(verb: Token) -> Token:
    first = first_conjunct(verb)
    while first.dep_ == "advcl" and first.tag_ == "VBG" and first.head != first:
        first = first_conjunct(first.head)
    return first


def _is_set_against(verb: Token) -> bool:
    """Say whether a "but" parts a verb with a subject from what stands before the first one."""
    return own_subject(verb) is not None and joint_of(verb) in {"but", "yet"}
