"""The pipelines that parsing alone is measured with."""

from collections.abc import Iterable, Mapping
from functools import cache

from spacy import load
from spacy.language import Language

from claims import language


@cache
def pipelines() -> Mapping[str, Language]:
    """Return the pipeline as spaCy ships it, and the same one as this program sets it up.

    The second has a faster matrix product and looks words up instead of matching them.
    """
    return {"spaCy's pipe": load(language.pipeline_name()), "our pipe": language.load()}


def parse_all(nlp: Language, texts: Iterable[str]) -> None:
    """Parse texts and keep nothing."""
    for _ in nlp.pipe(texts, batch_size=language.BATCH_SIZE):
        pass
