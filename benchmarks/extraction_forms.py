"""Puts extractions into the forms that the scorers read."""

from collections.abc import Iterable, Sequence
from typing import Any

Record = dict[str, Any]
Range = Sequence[int]

PREPOSITIONS = frozenset(
    "about across after against along among around as at before behind between by during for from "
    "in into near of off on onto over since through to toward towards under until upon with within "
    "without".split()
)
"""What open information extraction counts to the predicate: "taught at | the university"."""


def attributions_of_paragraphs(line: Record, found: Record) -> Record:
    """Give every attribution of an article as it is."""
    return {"doc_id": line["doc_id"], "attributions": found["attributions"]}


def spans_of_sentence(line: Record, found: Record) -> Record:
    """Give the attributions of a sentence with the marks that the data count as content."""
    return {"doc_id": line["doc_id"], "attributions": found["attributions"]}


def tuples_of_sentence(line: Record, found: Record) -> Record:
    """Give claims as subject, predicate and further arguments, in words of the sentence."""
    sentence = line["sentence"]
    tuples = [_tuple(claim, sentence) for claim in found["claims"] if not claim["derived"]]
    tuples += [_saying(one, sentence) for one in found["attributions"] if one["source"]]
    return {"id": line["id"], "tuples": tuples}


def propositions_of_sentence(line: Record, found: Record) -> Record:
    """Give claims as the places of their words.

    The data state a fact also without when and where it was; our claims hold
    both as fields, so each is given as well without its time and without its place.
    """
    spans = [
        variant
        for claim in found["claims"]
        for variant in _variants(claim, found, line["sentence"])
    ]
    return {"id": line["id"], "spans": spans}


def _variants(claim: Record, found: Record, sentence: str) -> Iterable[list[Range]]:
    """Yield the places of a claim's words, and those that its time or place leaves."""
    yield claim["spans"]
    time = found["times"][claim["time"]] if claim["time"] is not None else None
    settings = [[(time["start"], time["end"])]] if time else []
    settings += [claim["place"]["spans"]] if claim["place"] else []
    for setting in settings:
        tied = [(_with_preposition_before(start, sentence), end) for start, end in setting]
        yield _without(claim["spans"], tied)


def _with_preposition_before(start: int, sentence: str) -> int:
    """Return where the preposition and article before a time or place begin, else ``start``."""
    for _ in range(2):
        before = sentence[:start].split()
        if not before or before[-1].lower() not in PREPOSITIONS | {"the"}:
            break
        start = sentence.rindex(before[-1], 0, start)
    return start


def times_of_document(line: Record, found: Record) -> Record:
    """Give time expressions as they are."""
    return {"doc_id": line["doc_id"], "timexes": found["times"]}


def quantities_of_text(line: Record, found: Record) -> Record:
    """Give quantities as they are."""
    return {"id": line["id"], "quantities": found["quantities"]}


def _tuple(claim: Record, sentence: str) -> Record:
    """Put a claim into the order of its sentence: a passive keeps its own subject in front."""
    predicate, target = claim["predicate"]["spans"], claim["object"]
    first, second = claim["subject"]["spans"], target["spans"] if target else []
    if _is_turned(predicate, first, second):
        first, second = second, []
    rest = _without(claim["spans"], [*predicate, *first, *second])
    said = _words(sentence, predicate) or "is"
    words = [_words(sentence, spans) for spans in (first, second, rest)]
    if not words[1]:
        said, words[2] = _with_preposition(said, words[2])
    return {"pred": said, "args": [one for one in words if one]}


def _is_turned(
    predicate: Sequence[Range], subject: Sequence[Range], target: Sequence[Range]
) -> bool:
    """Say whether a claim has the active roles of a passive: its subject follows its object."""
    if not (predicate and subject and target):
        return False
    return target[0][0] < predicate[0][0] < subject[0][0]


def _with_preposition(said: str, rest: str) -> tuple[str, str]:
    first, _, others = rest.partition(" ")
    return (f"{said} {first}", others) if others and first in PREPOSITIONS else (said, rest)


def _saying(attribution: Record, sentence: str) -> Record:
    parts = (attribution["source"], attribution["content"])
    return {
        "pred": _words(sentence, attribution["cue"]),
        "args": [_words(sentence, spans) for spans in parts],
    }


def _words(sentence: str, spans: Iterable[Range]) -> str:
    """Return the words, as white space parts them, that the spans touch."""
    chosen, position = [], 0
    for word in sentence.split():
        start = sentence.index(word, position)
        position = start + len(word)
        if any(start < end and position > begin for begin, end in spans):
            chosen.append(word)
    return " ".join(chosen)


def _without(spans: Iterable[Range], taken: Sequence[Range]) -> list[Range]:
    """Return the parts of ``spans`` that nothing in ``taken`` covers."""
    covered = {place for start, end in taken for place in range(start, end)}
    return [
        (place, place + 1)
        for start, end in spans
        for place in range(start, end)
        if place not in covered
    ]
