"""Puts extractions into the forms that the scorers read."""

from collections.abc import Iterable, Sequence
from typing import Any

Record = dict[str, Any]
Range = Sequence[int]


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
    predicate, subject = claim["predicate"]["spans"], claim["subject"]["spans"]
    taken = [*predicate, *subject]
    target = claim["object"]["spans"] if claim["object"] else []
    rest = _without(claim["spans"], [*taken, *target])
    arguments = [subject, target, rest]
    words = [_words(sentence, spans) for spans in arguments if spans]
    return {"pred": _words(sentence, predicate) or "is", "args": [one for one in words if one]}


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
