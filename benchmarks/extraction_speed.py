"""What extraction costs beside parsing alone, and whether any sentence is slow or fails.

    python -m benchmarks.extraction_speed --data FOLDER [--articles N] [--sentences N] [--seed N]

Parsing and extraction of the same articles are timed in turn, in one process, with
the same components and batch size, and memory looked through as seldom as the
program does; of each the fastest of three runs counts. Parsing alone is timed with
the pipeline as spaCy ships it and with the one that the program sets up.
Then random sentences of the development data are extracted one by one.
"""

import argparse
import gc
import json
import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter, process_time

from spacy.language import Language

from benchmarks.pipelines import parse_all, pipelines
from claims import language
from claims.cli import OBJECTS_AT_START
from claims.extract import extract_article
from claims.model import Document
from claims.readers.body import find_body

RUNS = 3
ARTICLES = "attribution/dev.jsonl"
SENTENCES = (
    ("attribution/sent_valid.jsonl", "text"),
    ("propositions/carb_dev.jsonl", "sentence"),
    ("propositions/propsegment_dev.jsonl", "sentence"),
    ("quantity/dev.jsonl", "text"),
)
SLOW = 1.0
"""Seconds that no sentence may take."""


def main() -> None:
    """Measure and print."""
    options = _options()
    gc.set_threshold(OBJECTS_AT_START)
    _compare(options.data / ARTICLES, options.articles)
    sentences = [text for name, key in SENTENCES for text in _texts(options.data / name, key)]
    chosen = random.Random(options.seed).sample(sentences, options.sentences)
    _try_each(chosen)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder of the data")
    parser.add_argument("--articles", type=int, default=84)
    parser.add_argument("--sentences", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def _texts(path: Path, key: str) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)[key]


def _document(text: str) -> Document:
    return Document(text=text, body=find_body(text, title=None), input="benchmark")


def _compare(path: Path, number: int) -> None:
    documents = [_document(text) for text in list(_texts(path, "text"))[:number]]
    parsing: dict[str, list[float]] = {name: [] for name in pipelines()}
    extracting = []
    for _ in range(RUNS):
        for name, nlp in pipelines().items():
            parsing[name].append(_seconds_of_parsing(nlp, documents))
        extracting.append(_seconds(lambda: _extract(documents)))
    whole = min(extracting)
    print(f"{len(documents)} articles: extraction {whole:.2f} s of processor time, parsing and all")
    for name, runs in parsing.items():
        print(f"{name:12} {min(runs):6.2f} s, ratio {whole / min(runs):.2f}")


def _seconds_of_parsing(nlp: Language, documents: Sequence[Document]) -> float:
    with nlp.memory_zone():
        return _seconds(lambda: _parse(nlp, documents))


def _parse(nlp: Language, documents: Sequence[Document]) -> None:
    for document in documents:
        texts = [span.of(document.text).replace("\n", " ") for span in document.body]
        parse_all(nlp, texts)


def _extract(documents: Sequence[Document]) -> None:
    with language.forgetting():
        for document in documents:
            extract_article(document)


def _seconds(work: Callable[[], None]) -> float:
    started = process_time()
    work()
    return process_time() - started


def _try_each(sentences: Sequence[str]) -> None:
    took = []
    for sentence in sentences:
        started = perf_counter()
        extract_article(_document(sentence))
        took.append(perf_counter() - started)
    slow = sum(seconds > SLOW for seconds in took)
    print(
        f"{len(took)} sentences: none failed, slowest {max(took):.2f} s, over {SLOW:.0f} s: {slow}"
    )


if __name__ == "__main__":
    main()
