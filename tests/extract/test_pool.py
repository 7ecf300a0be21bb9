import pytest

from claims.extract import pool
from claims.model import Document, Span

TEXT = "The dam burst on Monday."


def document(number):
    return Document(text=TEXT, body=(Span(0, len(TEXT)),), input=f"{number}.txt")


@pytest.fixture
def asked(monkeypatch):
    """Note how many processes were asked for; parse in this one all the same."""
    noted = []

    def side_by_side(documents, task, workers):
        noted.append(workers)
        yield from map(task, documents)

    monkeypatch.setattr(pool, "_side_by_side", side_by_side)
    monkeypatch.setattr(pool, "_processors", lambda: 8)
    return noted


@pytest.mark.parametrize(
    ("number", "workers", "worth", "expected"),
    [
        (3, None, 1_000, []),
        (50, None, 1_000, [pool.MOST]),
        (0, None, 1_000, []),
        (3, 2, 1_000, [2]),
        (50, 1, 1_000, []),
    ],
)
def test_further_processes_start_where_they_are_worth_it(
    number, workers, worth, expected, asked, monkeypatch
):
    monkeypatch.setattr(pool, "WORTH", worth)
    documents = [document(at) for at in range(number)]
    found = list(pool.extract_all(iter(documents), workers=workers))
    assert [one.input for one, _ in found] == [one.input for one in documents]
    assert asked == expected
    assert all(extraction.claims for _, extraction in found)


def test_one_processor_parses_alone(asked, monkeypatch):
    monkeypatch.setattr(pool, "WORTH", 10)
    monkeypatch.setattr(pool, "_processors", lambda: 1)
    assert len(list(pool.extract_all([document(1), document(2)], workers=None))) == 2
    assert asked == []


def test_several_processes_find_what_one_finds():
    documents = [document(at) for at in range(3)]
    alone = list(pool.extract_all(documents, workers=1))
    assert list(pool.extract_all(documents, workers=2)) == alone


def test_a_fault_in_one_article_leaves_the_others(monkeypatch):
    extract = pool.extract_article

    def faulty(one, *, model=None):
        if one.input == "1.txt":
            raise IndexError(-1)
        return extract(one, model=model)

    monkeypatch.setattr(pool, "extract_article", faulty)
    found = {one.input: result for one, result in pool.extract_all(map(document, range(3)))}
    assert "please report" in found["1.txt"].message
    assert "IndexError" in found["1.txt"].message
    assert [len(found[name].claims) for name in ("0.txt", "2.txt")] == [1, 1]
