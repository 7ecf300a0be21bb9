"""Puts extractions into the forms that the scorers read."""

from collections.abc import Iterable, Sequence
from typing import Any

Record = dict[str, Any]
Range = Sequence[int]

OPENING = frozenset({"that", "“", "``", '"'})
ENDING = frozenset({",", ".", "!", "?"})
CLOSING = frozenset({"”", "''", '"'})

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
    """Give the attributions of a sentence; the data count "that" and quotation marks as content."""
    text, tokens = line["text"], line["tokens"]
    attributions = [
        one | {"content": [_with_marks(span, tokens, text) for span in one["content"]]}
        for one in found["attributions"]
    ]
    return {"doc_id": line["doc_id"], "attributions": attributions}


def _with_marks(span: Range, tokens: Sequence[Range], text: str) -> Range:
    start, end = span
    before = [text[slice(*token)] for token in tokens if token[1] <= start]
    after = [text[slice(*token)] for token in tokens if token[0] >= end]
    opening = next((at for at, word in enumerate(reversed(before)) if word not in OPENING), 0)
    inner = next((at for at, word in enumerate(after) if word not in ENDING), len(after))
    closing = next((at + 1 for at, word in enumerate(after[: inner + 1]) if word in CLOSING), 0)
    first = len(before) - opening
    last = len(before) + sum(token[0] < end and token[1] > start for token in tokens) + closing - 1
    return (tokens[first][0], tokens[last][1]) if last >= first else span


def tuples_of_sentence(line: Record, found: Record) -> Record:
    """Give claims as subject, predicate and further arguments, in words of the sentence."""
    sentence = line["sentence"]
    tuples = [_tuple(claim, sentence) for claim in found["claims"] if not claim["derived"]]
    tuples += [_saying(one, sentence) for one in found["attributions"] if one["source"]]
    return {"id": line["id"], "tuples": tuples}


def propositions_of_sentence(line: Record, found: Record) -> Record:
    """Give claims as the places of their words."""
    return {"id": line["id"], "spans": [claim["spans"] for claim in found["claims"]]}


def times_of_document(line: Record, found: Record) -> Record:
    """Give time expressions as they are."""
    return {"doc_id": line["doc_id"], "timexes": found["times"]}


def quantities_of_text(line: Record, found: Record) -> Record:
    """Give the quantities that stand in the text, without computed ones."""
    computed = {i for claim in found["claims"] if claim["derived"] for i in claim["quantities"]}
    written = [one for i, one in enumerate(found["quantities"]) if i not in computed]
    return {"id": line["id"], "quantities": written}


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
