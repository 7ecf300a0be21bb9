"""The machine contracts on standard input, and the commands without a database."""

import json
from datetime import date

import pytest

from claims.model import Document


def lines(*objects):
    return b"".join(json.dumps(each).encode() + b"\n" for each in objects)


def test_extract_answers_each_line_in_order(typed):
    given = lines(*({"id": n, "text": f"Text {n}."} for n in range(5)))
    done = typed("extract", "--ndjson", "-", stdin=given)
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert [(a["id"], a["claims"][0]["text"]) for a in answers] == [
        (n, f"Text {n}.") for n in range(5)
    ]


def test_extract_hands_over_the_metadata(typed, service, monkeypatch):
    seen = []

    def keep(documents, **_):
        seen.extend(documents)
        return iter(())

    monkeypatch.setattr(service, "extract_documents", keep)
    typed(
        *("extract", "--ndjson", "-"),
        stdin=lines(
            {
                "id": "a",
                "text": "T",
                "title": "H",
                "source": "S",
                "author": "A",
                "published": "2022-08-10",
            }
        ),
    )
    assert seen == [
        Document(
            text="T",
            body=(),
            input="standard input, line 1",
            title="H",
            source="S",
            authors=("A",),
            published=date(2022, 8, 10),
        )
    ]


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (b"{oops\n", "line 2: not JSON"),
        (b"[1]\n", "line 2: a JSON object is needed, not list"),
        (b'{"id": 1}\n', 'line 2: "text" is missing'),
        (b'{"text": 5}\n', 'line 2: "text" is no text'),
        (b'{"text": "\\ud800"}\n', "half a surrogate"),
        (b'{"text": "a", "published": "May"}\n', "\"published\": 'May' is no date"),
        (b'{"text": "\xff"}\n', "line 2: not UTF-8 at byte 11"),
        (b"[" * 100_000 + b"\n", "line 2: not JSON"),
    ],
)
def test_a_bad_line_is_named_and_what_came_before_is_written(typed, bad, message):
    good = lines({"id": "first", "text": "A fire broke out."})
    done = typed("extract", "--ndjson", "-", stdin=good + bad + good)
    assert done.code == 1
    assert message in done.err
    assert done.err.count("\n") == 1
    assert [json.loads(line)["id"] for line in done.out.splitlines()] == ["first"]


def test_blank_lines_and_a_byte_order_mark_are_passed_over(typed):
    given = (
        b"\xef\xbb\xbf"
        + lines({"id": 1, "text": "A."})
        + b"\n  \n"
        + lines({"id": 2, "text": "B."})
    )
    assert len(typed("extract", "--ndjson", "-", stdin=given).out.splitlines()) == 2


def test_compare_answers_each_pair(typed, service):
    pair = {
        "id": 9,
        "a": "12 died.",
        "b": "30 died.",
        "date_a": "2031-05-03",
        "speaker_b": "Police",
    }
    [answer] = typed("compare", "--ndjson", "-", stdin=lines(pair)).out.splitlines()
    assert json.loads(answer) == {
        "id": 9,
        "relation": "contradicts",
        "same_witness": False,
        "score": 0.9,
        "reasons": ["quantity:differs"],
        "explanation": "12 against 30 people killed.",
    }
    _, first, second = service.Database.calls[-1]
    assert (first.published, second.speaker) == (date(2031, 5, 3), "Police")


def test_compare_two_statements_for_a_person(typed, service):
    done = typed(
        "compare", "12 died.", "30 died.", "--source-a", "Beacon", "--date-b", "2031-05-04"
    )
    assert done.out.startswith("contradicts (score 0.90)")
    _, first, second = service.Database.calls[-1]
    assert (first.source, second.published) == ("Beacon", date(2031, 5, 4))


@pytest.mark.parametrize("arguments", [("one",), ("a", "b", "c"), ("-",)])
def test_compare_needs_two_statements_or_ndjson(typed, arguments):
    assert typed("compare", *arguments).code == 2


def test_check_shows_who_contradicts(typed, service):
    done = typed("check", "12 died.", "--date", "2031-05-04")
    assert service.Database.calls[-1] == ("check", "12 died.", date(2031, 5, 4))
    assert "contradicted by 1 independent witness" in done.out
    assert "Coast Radio, 2031-05-03 (claim 3)" in done.out


def test_check_as_json(typed):
    result = json.loads(typed("check", "12 died.", "--json").out)
    assert result["contradicts"][0]["claim"]["id"] == 3
    assert result["contradicts"][0]["relation"] == "contradicts"


def test_sql_reads_the_query_from_stdin_and_says_when_rows_were_cut(typed, service):
    done = typed("sql", "-", "--limit", "5", "--seconds", "2", "--json", stdin=b"SELECT 1")
    assert service.Database.calls[-1] == ("sql", "SELECT 1", 5, 2.0)
    assert json.loads(done.out) == [{"n": 1, "n_2": None}]
    assert "truncated" in done.err


def test_an_empty_query_or_statement_is_a_usage_error(typed):
    assert typed("sql", "  ").code == 2
    assert typed("check", "").code == 2


def test_extract_of_a_text_lists_its_claims(typed, tmp_path):
    file = tmp_path / "article.txt"
    file.write_text("A fire broke out in the harbour.\n")
    done = typed("extract", str(file))
    assert done.code == 0
    assert "in the article's own voice" in done.out


def test_extract_of_a_missing_file_is_one_line(typed):
    done = typed("extract", "no-such-file.txt")
    assert (done.code, done.out) == (1, "")
    assert "no-such-file.txt" in done.err


@pytest.mark.parametrize("command", ["upgrade", "current"])
def test_database_commands(typed, command):
    assert "0001" in typed("db", command).out
