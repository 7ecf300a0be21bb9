"""Each format, on harmless and on hostile cells."""

import csv
import io
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.model import Table
from claims.present.formats import FORMATS, format_for_suffix, format_named
from claims.present.listing import Screen
from claims.present.tables import table_listing

TABLE = Table(("name", "born", "n"), (("Ana | Diaz", date(1990, 1, 2), 3), (None, None, -4.5)))
CELLS = st.none() | st.text() | st.integers() | st.floats() | st.dates() | st.binary(max_size=9)


def shown(name, table=TABLE, screen=Screen()):  # noqa: B008
    return format_named(name).render(table_listing(table), screen)


def one_cell(value, name):
    return shown(name, Table(("cell",), ((value,),)))


def test_json():
    assert json.loads(shown("json")) == [
        {"name": "Ana | Diaz", "born": "1990-01-02", "n": 3},
        {"name": None, "born": None, "n": -4.5},
    ]


def test_ndjson_has_one_object_a_line():
    assert [json.loads(line) for line in shown("ndjson").splitlines()] == json.loads(shown("json"))


def test_csv():
    assert shown("csv") == "name,born,n\nAna | Diaz,1990-01-02,3\n,,-4.5\n"


def test_markdown():
    assert shown("markdown") == (
        "| name | born | n |\n| --- | --- | --- |\n"
        "| Ana \\| Diaz | 1990-01-02 | 3 |\n|  |  | -4.5 |\n"
    )


def test_html():
    assert "<tr><td>Ana | Diaz</td><td>1990-01-02</td><td>3</td></tr>" in shown("html")


def test_table():
    assert shown("table") == (
        "name        born           n\nAna | Diaz  1990-01-02     3\n–           –           -4.5\n"
    )


def test_a_table_too_wide_for_the_screen_is_stacked():
    wide = Table(tuple(f"column{n}" for n in range(20)), (tuple(range(20)),))
    lines = shown("table", wide).splitlines()
    assert lines[0] == "row 1"
    assert lines[20].split() == ["column19", "19"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("+44", "'+44"),
        ("-x", "'-x"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\nx"),
        ("\x00=1", "'=1"),
        ("a=1", "a=1"),
        (-5, "-5"),
    ],
)
def test_no_csv_cell_runs_as_a_formula(text, expected):
    [[_], [cell]] = csv.reader(io.StringIO(one_cell(text, "csv")))
    assert cell == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<script>", "&lt;script&gt;"),
        ("https://x.org/?a&b", '<a href="https://x.org/?a&amp;b" rel="noreferrer">'),
        ("javascript:alert(1)", "<td>javascript:alert(1)</td>"),
        ('https://x.org/" onclick="', "<td>https://x.org/&quot; onclick=&quot;</td>"),
    ],
)
def test_html_is_escaped_and_links_are_web_links(text, expected):
    assert expected in one_cell(text, "html")


def test_markdown_cells_hold_no_markup():
    assert one_cell("[x](y)\n<b> `c` *d*", "markdown").splitlines()[2] == (
        r"| \[x\](y) \<b\> \`c\` \*d\* |"
    )


def test_json_escapes_what_moves_the_cursor_and_keeps_it():
    text = one_cell("a\x9b\u202e\x1bé", "json")
    assert "\\u009b\\u202e\\u001bé" in text
    assert json.loads(text) == [{"cell": "a\x9b\u202e\x1bé"}]


def test_repeated_columns_are_all_kept():
    table = Table(("id", "id", "id_2"), ((1, 2, 3),))
    assert json.loads(shown("json", table)) == [{"id": 1, "id_2": 2, "id_2_2": 3}]


@given(st.lists(st.tuples(CELLS, CELLS), max_size=3))
def test_no_cell_breaks_a_format(rows):
    table = Table(("a", "b"), tuple(rows))
    for each in FORMATS:
        text = shown(each.name, table)
        assert "\x1b" not in text
        text.encode("utf-8")
    assert len(json.loads(shown("json", table))) == len(rows)
    assert len(list(csv.reader(io.StringIO(shown("csv", table), newline="")))) == len(rows) + 1


@pytest.mark.parametrize(("color", "styled"), [(True, True), (False, False)])
def test_styles_only_where_they_are_wanted(color, styled):
    assert ("\x1b[" in shown("table", screen=Screen(80, color))) is styled


@pytest.mark.parametrize(
    ("suffix", "name"), [(".csv", "csv"), (".JSONL", "ndjson"), (".md", "markdown"), ("", "table")]
)
def test_a_suffix_chooses_the_format(suffix, name):
    assert format_for_suffix(suffix).name == name
