"""Any order of loading, one by one or many at once, gives the same relations and witnesses.

Texts are parsed once; what is tried in many orders is storing and linking them.
"""

import json
from functools import cache
from itertools import chain, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claims.extract
from claims.extract import extract_all
from claims.service import Database, seeds

from .articles import REPORTS, write
from .contents import everything, retold

STORIES = Path(__file__).parents[2].parent / "shared" / "eval" / "stories" / "articles_dev.jsonl"
MANY = 50
"""How many articles of real stories are tried, where they are there."""

ORDERED = settings(
    max_examples=3,
    deadline=None,
    derandomize=True,
)


@pytest.fixture(scope="module")
def parsed_once():
    """Let every text be parsed once only in this module."""
    known = {}

    def extract(documents, **options):
        for document in documents:
            if document not in known:
                known[document] = next(iter(extract_all([document], **options)))
            yield known[document]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(claims.extract, "extract_all", extract)
        yield


@pytest.fixture(scope="module")
def held(parsed_once, template, tmp_path_factory):
    """Give a function that loads parts, each a list of inputs, and tells what is held then."""

    @cache
    def load_all(*parts):
        folder = tmp_path_factory.mktemp("ordered")
        location = folder / "claims.db"
        location.write_bytes((template / "claims.db").read_bytes())
        with Database.open(str(location)) as database:
            for part in parts:
                database.load(part)
            return everything(database), retold(database)

    return lambda parts: load_all(*map(tuple, parts))


def in_parts(items):
    """Draw the items in any order, cut into parts anywhere."""
    cuts = st.sets(st.integers(1, len(items) - 1))
    return st.tuples(st.permutations(items), cuts).map(lambda drawn: _cut(*drawn))


def _cut(items, cuts):
    ends = [0, *sorted(cuts), len(items)]
    return [list(items[a:b]) for a, b in pairwise(ends)]


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    return write(tmp_path_factory.mktemp("reports"), REPORTS)


@ORDERED
@given(drawn=st.data())
def test_reports_in_any_order_and_any_parts(held, reports, drawn):
    parts = drawn.draw(in_parts(reports))
    assert held(parts) == held([reports])


@ORDERED
@given(drawn=st.data())
def test_the_shipped_articles_in_any_order_and_any_parts(held, drawn):
    shipped = sorted(str(path) for path in seeds().rglob("*.md"))
    parts = drawn.draw(in_parts(shipped))
    assert held(parts) == held([shipped])


@pytest.mark.skipif(not STORIES.exists(), reason="no articles of real stories are there")
def test_real_stories_in_any_order(held, tmp_path):
    inputs = []
    for number, line in enumerate(STORIES.read_text(encoding="utf-8").splitlines()[:MANY]):
        path = tmp_path / f"{number}.jsonl"
        record = {key: value for key, value in json.loads(line).items() if value}
        told = {key: record[key] for key in ("text", "title", "source", "date") if key in record}
        path.write_text(json.dumps(told), encoding="utf-8")
        inputs.append(str(path))
    expected = held([inputs])
    assert expected[1], "no passages are linked"
    assert held([inputs[::-1]]) == expected
    assert held([[one] for one in inputs[1::2] + inputs[::2]]) == expected


def test_what_is_cut_is_whole():
    assert list(chain(*_cut("abcde", {2, 3}))) == list("abcde")
