"""One pipeline a process, however it is asked for; docs that part when nobody needs them."""

import gc
import weakref

import pytest

from claims import language
from claims.errors import LanguageModelError


def test_a_pipeline_is_loaded_once_however_it_is_asked_for():
    name = language.pipeline_name()
    assert language.load() is language.load(None) is language.load(name)


def test_a_pipeline_that_is_not_installed_is_named():
    with pytest.raises(LanguageModelError, match="en_missing"):
        language.load("en_missing")


def test_a_released_doc_is_freed_without_a_search_for_garbage():
    class Kept(language.Doc):
        pass

    (doc,) = language.parse(["The miners who struck in May have gone home, the union said."])
    kept = Kept(doc.text, list(doc), doc.numbers)
    for token in kept:
        token.doc = kept
    kept.sents, kept.ents = list(doc.sents), list(doc.ents)
    seen = weakref.ref(kept)
    gc.disable()
    try:
        kept.release()
        del kept, token
        assert seen() is None
    finally:
        gc.enable()
