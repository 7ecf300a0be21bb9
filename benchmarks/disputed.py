"""How long ``claims disputed`` takes over a large database.

    python -m benchmarks.disputed [--claims N] [--repeats N] [--db PATH]

Claims about invented groups and towns are stored with their figures, speakers,
questions and relations as a load stores them; one question in three has
sides that differ. Printed are the seconds of the query in a process that is
warm, and of the whole command in one of its own; of each the fastest run
counts. With ``--db`` the database is kept there, and used again where it is.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import combinations, islice
from pathlib import Path
from random import Random
from time import perf_counter
from typing import NamedTuple

from sqlalchemy.orm import Session

from claims.model import (
    Attribution,
    Claim,
    Document,
    Extraction,
    Filters,
    Mode,
    Part,
    Predicate,
    Quantity,
    QuantityMention,
    RelationKind,
    Span,
    Verdict,
)
from claims.service import Database
from claims.store import link
from claims.store.database import writing
from claims.store.write import save_article, start_run

ROOT = Path(__file__).parent.parent

CLAIMS_OF_ARTICLE = 25
ARTICLES_AT_ONCE = 200
SOURCES = 40
SPEAKERS = 400
TOWNS = 900
FIRST_DAY = date(2020, 1, 1)
SIZES = (1, 1, 1, 1, 2, 2, 3, 3, 5, 12)
"""How many claims answer a question: one of these, at random."""


class Told(NamedTuple):
    """What one claim says: of which question, with which figure, by whom."""

    question: int
    figure: int
    speaker: str


def main() -> None:
    """Measure and print."""
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        location = options.db or f"{folder}/claims.db"
        if not Path(location).exists():
            seconds = _seconds(lambda: _fill(location, options.claims))
            print(f"stored in {seconds:.0f} s")
        _measure(location, options.repeats)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--db", help="where to keep the database")
    return parser.parse_args()


def _measure(location: str, repeats: int) -> None:
    with Database.open(location) as database:
        counted = database.sql(
            "SELECT (SELECT count(*) FROM claims), (SELECT count(*) FROM questions),"
            " (SELECT count(*) FROM relations),"
            " (SELECT count(*) FROM relations WHERE kind = 'contradicts')"
        )
        print("claims {}, questions {}, relations {} ({} contradict)".format(*counted.rows[0]))
        query = _best(repeats, lambda: database.disputed(Filters(limit=20)))
        narrow = _best(repeats, lambda: database.disputed(Filters(limit=20, about="Town 7")))
    whole = _best(repeats, lambda: _run(location, "disputed", "--limit", "20"))
    start = _best(repeats, lambda: _run(location, "--version"))
    print(f"the query                     {query:.2f} s")
    print(f"the query --about 'Town 7'    {narrow:.2f} s")
    print(f"claims disputed --limit 20    {whole:.2f} s (claims --version {start:.2f} s)")


def _best(repeats: int, work: Callable[[], object]) -> float:
    return min(_seconds(work) for _ in range(repeats))


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def _run(location: str, *arguments: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "claims", "--db", location, *arguments],
        env=_environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )


def _fill(location: str, claims: int) -> None:
    told = list(islice(_told(Random(0)), claims))
    Random(1).shuffle(told)
    with Database.open(location, create=True) as database:
        answers: dict[int, list[tuple[int, Told]]] = {}
        for number, batch in enumerate(_batches(told, CLAIMS_OF_ARTICLE * ARTICLES_AT_ONCE)):
            with writing(database.engine) as session:
                for claim_id, one in _save(session, batch, number):
                    answers.setdefault(one.question, []).append((claim_id, one))
        with writing(database.engine) as session:
            _link(session, answers)


def _told(random: Random) -> Iterator[Told]:
    question = 0
    while True:
        question += 1
        figures = [random.randint(2, 90) for _ in range(2)]
        for _ in range(random.choice(SIZES)):
            figure = figures[0] if question % 3 else random.choice(figures)
            yield Told(question, figure, f"Speaker {random.randrange(SPEAKERS)}")


def _batches(told: list[Told], size: int) -> Iterator[list[Told]]:
    for start in range(0, len(told), size):
        yield told[start : start + size]


def _save(session: Session, told: list[Told], number: int) -> Iterator[tuple[int, Told]]:
    run_id = start_run(session, "load", {})
    for index, batch in enumerate(_batches(told, CLAIMS_OF_ARTICLE)):
        document, extraction = _article(batch, number * ARTICLES_AT_ONCE + index)
        saved = save_article(session, document, extraction, run_id=run_id)
        yield from zip(saved.claim_ids, batch, strict=True)


def _article(told: list[Told], number: int) -> tuple[Document, Extraction]:
    sentences = [f"{one.speaker} said {_sentence(one)}" for one in told]
    text = "\n".join(sentences)
    claims, quantities, attributions, start = [], [], [], 0
    for index, (one, sentence) in enumerate(zip(told, sentences, strict=True)):
        begin = start + len(one.speaker) + len(" said ")
        claims.append(_claim(one, begin, index))
        quantities.append(_figure(one, begin))
        whole = Span(begin, start + len(sentence))
        speaker = Span(start, start + len(one.speaker))
        cue = Span(speaker.end + 1, begin - 1)
        attributions.append(Attribution((speaker,), (cue,), (whole,), one.speaker, Mode.INDIRECT))
        start += len(sentence) + 1
    document = Document(
        text=text,
        body=(Span(0, len(text)),),
        input=f"article {number}",
        title=f"Article {number}",
        source=f"Source {number % SOURCES}",
        published=FIRST_DAY + timedelta(days=number % 1500),
    )
    return document, Extraction(tuple(claims), tuple(attributions), tuple(quantities))


def _group(one: Told) -> str:
    return f"Group {one.question}"


def _town(one: Told) -> str:
    return f"Town {one.question % TOWNS}"


def _sentence(one: Told) -> str:
    return f"{_group(one)} carried out {one.figure} attacks in {_town(one)}."


def _claim(one: Told, begin: int, index: int) -> Claim:
    sentence = _sentence(one)

    def at(words: str) -> tuple[Span, ...]:
        start = begin + sentence.index(words)
        return (Span(start, start + len(words)),)

    group, town, attacks = _group(one), _town(one), f"{one.figure} attacks"
    return Claim(
        uid=f"{one.question}-{begin}-{index}-{one.speaker}-{one.figure}",
        spans=(Span(begin, begin + len(sentence)),),
        text=sentence,
        subject=Part(group, at(group), group, group),
        predicate=Predicate("carried out", "carry out", at("carried out")),
        object=Part(attacks, at(attacks), "attack"),
        attribution=(index,),
        quantities=(index,),
        place=Part(town, at(town), town, town),
        terms=("attack", "carry", "group", "town"),
    )


def _figure(one: Told, begin: int) -> QuantityMention:
    words = str(one.figure)
    start = begin + _sentence(one).index(f" {words} attacks") + 1
    quantity = Quantity(one.figure, one.figure, one.figure, counts="attack")
    return QuantityMention(Span(start, start + len(words)), words, quantity)


def _link(session: Session, answers: dict[int, list[tuple[int, Told]]]) -> None:
    run_id = start_run(session, "link", {})
    asked: dict[int, link.Asked] = {}
    judged: list[tuple[int, int, Verdict]] = []
    witnesses: dict[int, str] = {}
    for question, claims in answers.items():
        key = f"figure|group {question}|attack|town {question % TOWNS}"
        text = f"How many attacks did Group {question} carry out in Town {question % TOWNS}?"
        asked |= {claim_id: link.Asked(0, key, text) for claim_id, _ in claims}
        witnesses |= {claim_id: f"speaker:{one.speaker}" for claim_id, one in claims}
        judged += [(a, b, _verdict(one, other)) for (a, one), (b, other) in combinations(claims, 2)]
    link.save_keys(session, {claim_id: [own.key] for claim_id, own in asked.items()})
    link.set_witness(session, witnesses)
    link.save_relations(session, judged, run_id)
    link.assign_questions(session, asked)


def _verdict(one: Told, other: Told) -> Verdict:
    same = one.speaker == other.speaker
    if one.figure == other.figure:
        reasons, told = ("quantity:equal",), f"Both say {one.figure} attacks."
        return Verdict(RelationKind.CORROBORATES, 0.9, reasons, told, same)
    told = f"{one.figure} against {other.figure} attacks by {_group(one)}."
    return Verdict(RelationKind.CONTRADICTS, 0.9, ("quantity:clash",), told, same)


def _environment() -> dict[str, str]:
    """Let Python keep what it compiled, as an installed program has it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT)}


if __name__ == "__main__":
    main()
