"""The tasks that extraction is measured by: their data, scorers, measures and conversions."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.extraction_forms import (
    attributions_of_paragraphs,
    propositions_of_sentence,
    quantities_of_text,
    spans_of_sentence,
    times_of_document,
    tuples_of_sentence,
)

Record = dict[str, object]


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure: its pattern in the scorer's output, our goals, and what others reach."""

    name: str
    pattern: str
    reach: float | None = None
    aim: float | None = None
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """One set of data with its scorer; ``predict`` puts an extraction into the scorer's form."""

    name: str
    data: str
    scorer: str
    identifier: str
    text: str
    predict: Callable[[Record, Record], Record]
    measures: tuple[Measure, ...]
    published: str | None = None

    def text_of(self, line: Record) -> Record:
        """Return a line of the data as ``claims extract`` reads it."""
        record: Record = {"id": line[self.identifier], "text": line[self.text]}
        day = line.get(self.published) if self.published else None
        return record if not day else record | {"published": str(day)[:10]}

    def figures(self, printed: str) -> dict[str, float]:
        """Read the figures that the scorer has printed."""
        return {one.name: _figure(one.pattern, printed) for one in self.measures}


def _figure(pattern: str, printed: str) -> float:
    found = re.search(pattern, printed, re.DOTALL)
    if found is None:
        raise SystemExit(f"the scorer printed nothing like {pattern!r}:\n{printed}")
    return float(found.group(1))


_SPLIT = r"split \{'P': [\d.]+, 'R': [\d.]+, 'F1': ([\d.]+)\}"
_EXACT = r"{}\s.*?exact P\s+[\d.]+ R\s+[\d.]+ F1\s+([\d.]+)"
_VALUE = r"value\s.*?F1\s+([\d.]+)"

TASKS: tuple[Task, ...] = (
    Task(
        "attribution",
        "attribution/dev.jsonl",
        "score_attribution.py",
        "doc_id",
        "text",
        attributions_of_paragraphs,
        (
            Measure("split P", r"split \{'P': ([\d.]+)"),
            Measure("split R", r"split \{'P': [\d.]+, 'R': ([\d.]+)"),
            Measure("split F1", _SPLIT, 65, 75, "43.5 SFU quote extractor; human 75.8"),
            Measure(
                "reporting verbs R",
                r"cue:speech \{.*?'split_R': ([\d.]+)",
                80,
                88,
                "52.5 SFU quote extractor; human 88.4",
            ),
            Measure("other cues R", r"cue:other \{.*?'split_R': ([\d.]+)"),
        ),
        published="publication_date",
    ),
    Task(
        "spans",
        "attribution/sent_valid.jsonl",
        "score_spans.py",
        "doc_id",
        "text",
        spans_of_sentence,
        (
            Measure("source F1", _EXACT.format("source"), 68, 80, "52 rules, 83 trained BERT"),
            Measure("cue F1", _EXACT.format("cue"), 65, 73, "48 rules, 75 trained BERT"),
            Measure("content F1", _EXACT.format("content"), 58, 70, "28 rules, 73 trained BERT"),
        ),
    ),
    Task(
        "carb",
        "propositions/carb_dev.jsonl",
        "score_openie.py",
        "id",
        "sentence",
        tuples_of_sentence,
        (
            Measure("P", r"all\s+P ([\d.]+)"),
            Measure("R", r"all\s+P [\d.]+ R ([\d.]+)"),
            Measure(
                "F1", r"all\s.*?F1 ([\d.]+)", 47, 55, "48.8 OpenIE 4, 37.8 spaCy clause extractor"
            ),
        ),
    ),
    Task(
        "propsegment",
        "propositions/propsegment_dev.jsonl",
        "score_propositions.py",
        "id",
        "sentence",
        propositions_of_sentence,
        (
            Measure("P at .8", r"theta 0\.8\s+macro P ([\d.]+)"),
            Measure("R at .8", r"theta 0\.8\s+macro P [\d.]+ R ([\d.]+)"),
            Measure(
                "F1 at .8", r"theta 0\.8\s+macro.*?F1 ([\d.]+)", 28, 45, "18.9 clauses; human 50–54"
            ),
        ),
    ),
    Task(
        "timebank",
        "timex/timebank.jsonl",
        "score_timex.py",
        "doc_id",
        "text",
        times_of_document,
        (Measure("value F1", _VALUE, 70, 82, "32.5 dateparser, 78.1 HeidelTime elsewhere"),),
        published="dct",
    ),
    Task(
        "aquaint",
        "timex/aquaint.jsonl",
        "score_timex.py",
        "doc_id",
        "text",
        times_of_document,
        (Measure("value F1", _VALUE, 70, 82),),
        published="dct",
    ),
    Task(
        "quantity",
        "quantity/dev.jsonl",
        "score_quantity.py",
        "id",
        "text",
        quantities_of_text,
        (
            Measure("span F1", r"ALL\s.*?span.*?F1\s+([\d.]+)"),
            Measure("value F1", r"ALL\s.*?value.*?F1\s+([\d.]+)", 78, 92, "49.1 quantulum3"),
        ),
    ),
)
"""Every task, in the order it is printed."""
