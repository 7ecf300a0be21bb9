"""Extraction of many articles, in this process or several, with a time limit for each."""

import logging
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from itertools import chain, islice
from multiprocessing import get_context

from claims import language
from claims.errors import ReadError
from claims.extract.article import extract_article
from claims.model import Document, Extraction, Failure

SECONDS = 120
"""How long one article may take before it is given up."""

WINDOW = 4
"""How many articles wait for each worker, so that memory stays bounded."""

MOST = 4
"""How many processes are used at most where nobody says how many."""

WORTH = 300_000
"""How many characters there must be before further processes are started unasked.

Each takes some seconds to load the pipeline, in which that much is parsed.
"""

TOGETHER = 50
"""How many articles share the words met in them: it saves looking each up anew."""

_FAULT = "it could not be extracted: please report this fault of the program"
_log = logging.getLogger(__name__)

Extracted = tuple[Document, Extraction | Failure]


def extract_all(
    documents: Iterable[Document], *, workers: int | None = 1, model: str | None = None
) -> Iterator[Extracted]:
    """Yield every document with its claims, in order; one that fails yields a Failure.

    With ``workers`` above 1 articles are parsed in as many processes. None takes
    a process for each processor, where there is enough to parse.
    """
    task = partial(_extract, model=model)
    if workers is None:
        documents, workers = _worth(documents)
    if workers <= 1:
        yield from _in_turn(documents, task, model)
    else:
        yield from _side_by_side(documents, task, workers)


def _worth(documents: Iterable[Document]) -> tuple[Iterator[Document], int]:
    """Return all documents, and how many processes they are worth."""
    waiting, first, length = iter(documents), list[Document](), 0
    for document in waiting:
        first.append(document)
        length += len(document.text)
        if length >= WORTH:
            return chain(first, waiting), min(MOST, _processors())
    return iter(first), 1


def _processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _side_by_side(
    documents: Iterable[Document], task: Callable[[Document], Extracted], workers: int
) -> Iterator[Extracted]:
    pool = ProcessPoolExecutor(
        workers, mp_context=get_context("spawn"), initializer=_leave_interrupts_to_the_parent
    )
    try:
        waiting: deque[Future[Extracted]] = deque()
        for document in documents:
            waiting.append(pool.submit(task, document))
            if len(waiting) >= workers * WINDOW:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _in_turn(
    documents: Iterable[Document], task: Callable[[Document], Extracted], model: str | None
) -> Iterator[Extracted]:
    waiting = iter(documents)
    for first in waiting:
        with language.forgetting(model):
            yield from map(task, chain([first], islice(waiting, TOGETHER - 1)))


def _leave_interrupts_to_the_parent() -> None:
    """Ignore Ctrl-C in a worker: it reaches the whole group, and the parent ends its workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _extract(document: Document, *, model: str | None) -> Extracted:
    try:
        with _time_limit(SECONDS):
            return document, extract_article(document, model=model)
    except ReadError as error:
        return document, Failure(document.input, str(error))
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        _log.debug("extraction of %s failed", document.input, exc_info=True)
        return document, Failure(document.input, f"{_FAULT} ({type(error).__name__}: {error})")


@contextmanager
def _time_limit(seconds: int) -> Iterator[None]:
    """Raise :class:`ReadError` in the main thread after ``seconds``, where the system can."""
    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_signal: int, _frame: object) -> None:
        raise ReadError(f"the text took over {seconds} s to parse; split it or leave it out")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
