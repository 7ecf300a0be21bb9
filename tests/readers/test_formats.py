"""Each format from bytes to documents."""

import io
import json

import pytest

from claims.errors import ReadError, UsageError
from claims.model import Document, Failure, LoadOptions
from claims.readers import READERS, check_format, detect_format, read_inputs
from claims.readers.markdown import strip_markup

PROSE = "The dam failed on Sunday, the ministry said. It had warned of cracks in May 2019."


def read(data, name="standard input", **options):
    raw = data if isinstance(data, bytes) else data.encode()
    found = list(read_inputs(["-"], LoadOptions(**options), stdin=io.BytesIO(raw)))
    assert all(item.input.startswith(name) for item in found)
    return found


def read_one(data, **options):
    (found,) = read(data, **options)
    assert isinstance(found, Document), found
    return found


def body(document):
    return [span.of(document.text) for span in document.body]


@pytest.mark.parametrize(
    ("name", "head", "expected"),
    [
        ("a.txt", b"<html>", "text"),
        ("a.MD", b"", "markdown"),
        ("a.htm", b"", "html"),
        ("a.ndjson", b"", "jsonl"),
        ("a.csv", b"", "csv"),
        ("-", b"  <!DOCTYPE html>\n<html>", "html"),
        ("-", b'<?xml version="1.0"?><html>', "html"),
        ("-", b'{"text": "Rain.", "n": 1}\n', "jsonl"),
        ("-", b'\xef\xbb\xbf{"text": "a line cut off', "jsonl"),
        ("-", b"{curly} text", "text"),
        ("-", b"title,text\nA,B\n", "csv"),
        ("-", b"title;date;body\n", "csv"),
        ("-", b"Rain, wind and body counts\n", "text"),
        ("-", b"# Flood\n\nRain.", "markdown"),
        ("-", b"See [here](https://a.example).", "markdown"),
        ("-", b"\xff\xfe", "text"),
        ("noext", b"Rain.", "text"),
    ],
)
def test_format_is_told_by_name_then_by_content(name, head, expected):
    assert detect_format(name, head) == expected


def test_unknown_format_is_a_usage_error_that_lists_the_formats():
    with pytest.raises(UsageError, match=", ".join(READERS)):
        list(read_inputs([], LoadOptions(format="pdf"), stdin=io.BytesIO()))
    assert check_format(".MD") == "markdown"


def test_forced_format_wins_over_the_content():
    assert read_one('{"text": "Rain."}', format="txt").text == '{"text": "Rain."}'


FRONT = """---
title: "Flood: a report"
author: [Ana Diaz, Li Wei]
source: Example Agency
date: 2022-02-09 10:01
url: https://a.example/1
lang: en
fictional: true
---

"""


@pytest.mark.parametrize("format_name", ["text", "markdown"])
def test_front_matter(format_name):
    document = read_one(FRONT + PROSE, format=format_name)
    assert document.text.startswith("The dam failed")
    assert body(document) == [PROSE]
    assert document.title == "Flood: a report"
    assert document.authors == ("Ana Diaz", "Li Wei")
    assert document.source == "Example Agency"
    assert str(document.published), str(document.published_time) == ("2022-02-09", "10:01:00")
    assert (document.url, document.language) == ("https://a.example/1", "en")
    assert document.fictional


@pytest.mark.parametrize(
    ("front", "message"),
    [
        ("date: 2022-02-30", "in the front matter, no such date: 2022-02-30"),
        ("date: soon", "not a date: 'soon'"),
        ("title: [a", "the front matter is not valid YAML"),
        ("title: {a: b}\nauthor: [[x]]", "the author must be text, not list"),
    ],
)
def test_wrong_front_matter_is_named(front, message):
    (found,) = read(f"---\n{front}\n---\n{PROSE}", format="text")
    assert isinstance(found, Failure)
    assert message in found.message


@pytest.mark.parametrize("text", [f"---\n{PROSE}\n", f"---\n{PROSE}\n---\n{PROSE}\n"])
def test_dashes_are_not_always_front_matter(text):
    assert read_one(text, format="text").text == text


MARKDOWN = """Flood in *Lund*
===============

![Map of the flood](map.png)
*The river on Monday.*

The **dam** failed, [the ministry said](https://a.example/x_(1)). It had _warned_ of cracks.[^1]

## What happened next.

> The water came at night, said Ana Diaz.

- Forty people fled <b>at once</b>.
1. Two stayed.

```
code is no prose.
```

| Town | Dead |
|------|------|
| Lund | 12   |

[x]: https://a.example
"""


def test_markdown_is_read_as_a_person_would_see_it():
    document = read_one(MARKDOWN, format="markdown")
    assert document.title == "Flood in Lund"
    assert body(document) == [
        "The dam failed, the ministry said. It had warned of cracks.",
        "The water came at night, said Ana Diaz.",
        "Forty people fled at once.",
        "Two stayed.",
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("snake_case_name and 2*3*4", "snake_case_name and 2*3*4"),
        (r"5 \* 3", "5 * 3"),
        ("<https://a.example>", "https://a.example"),
        ("***very***", "very"),
        ("~~old~~ `new`", "old new"),
    ],
)
def test_inline_markup(source, text):
    assert strip_markup(source)[0] == text


def html(head="", main=""):
    paragraphs = "".join(f"<p>{PROSE} It is paragraph {n} of the report.</p>" for n in "123")
    return (
        f"<!doctype html><html lang='en'><head><title>T | Site</title>{head}</head><body>"
        f"<nav><a href='/'>Home</a></nav><article><h1>Dam fails</h1>{main}{paragraphs}</article>"
        "<footer>© Site</footer></body></html>"
    )


def ld(value):
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


ARTICLE = {
    "@type": ["NewsArticle"],
    "headline": "Dam fails near Lund",
    "author": [{"@type": "Person", "name": "Ana Diaz"}, {"name": "Li Wei"}],
    "publisher": {"name": "Lund Weekly"},
    "datePublished": "2022-02-09T01:30:00+05:00",
    "dateModified": "2022-02-11T00:30:00Z",
}


@pytest.mark.parametrize("data", [ARTICLE, [ARTICLE], {"@graph": [{"@type": "WebSite"}, ARTICLE]}])
def test_html_with_linked_data(data):
    document = read_one(html(head="<script type='application/ld+json'>{broken</script>" + ld(data)))
    assert document.title == "Dam fails near Lund"
    assert document.authors == ("Ana Diaz", "Li Wei")
    assert document.source == "Lund Weekly"
    assert str(document.published), str(document.published_time) == ("2022-02-08", "20:30:00")
    assert document.language == "en"
    assert len(document.body) == 3
    assert not any("Home" in text or "©" in text for text in body(document))


def test_html_with_meta_elements_only():
    head = (
        '<meta property="og:title" content="Dam fails"><meta name="author" content="Ana Diaz">'
        '<meta property="og:site_name" content="Lund Weekly">'
        '<meta property="article:modified_time" content="2022-03-01">'
        '<meta property="article:published_time" content="2022-02-09T10:01:00Z">'
        '<link rel="canonical" href="https://a.example/dam">'
    )
    document = read_one(html(head=head))
    assert (document.title, document.authors, document.source) == (
        "Dam fails",
        ("Ana Diaz",),
        "Lund Weekly",
    )
    assert document.url == "https://a.example/dam"
    assert document.published.isoformat() == "2022-02-09"


def test_html_without_a_date_has_none():
    assert read_one(html()).published is None
    modified = ld({"@type": "Article", "dateModified": "2022-03-01", "datePublished": "soon"})
    assert read_one(html(head=modified)).published.isoformat() == "2022-03-01"


def test_html_with_a_date_that_does_not_exist_fails():
    (found,) = read(html(head=ld({"@type": "Article", "datePublished": "2022-02-30"})))
    assert "no such date: 2022-02-30" in found.message


def test_html_in_a_declared_encoding():
    page = html(head='<meta charset="windows-1252">', main="<p>Müller sagte: „Á la carte“.</p>")
    assert "Müller" in read_one(page.encode("cp1252")).text


@pytest.mark.parametrize("page", ["<html><body></body></html>", "<html>", "<p></p>"])
def test_html_without_text_fails(page):
    (found,) = read(page)
    assert "no article text" in found.message


@pytest.mark.parametrize(
    "page",
    [
        "<p>The dam broke.</p>" * 25_000,
        "<div>" * 5_000 + f"<p>{PROSE}</p>",
        "<p><b>" * 3_000 + PROSE,
    ],
    ids=["paragraphs", "nesting", "unclosed"],
)
def test_hostile_html_is_read_without_trafilatura(page):
    assert "The dam" in read_one("<html><body>" + page).text


@pytest.mark.parametrize(
    "markup",
    [
        "<",
        "<!--",
        "<!-- >",
        "<a ",
        '<a href="',
        "<![CDATA[",
        "<![x[>",
        "</",
        "&",
        "<!",
        "<?x",
        "<a <",
    ],
)
def test_unfinished_markup_is_read_in_linear_time(markup):
    document = read_one(f"<html><body><p>{PROSE}</p>" + markup * 30_000, format="html")
    assert "The dam" in document.text


def jsonl(*records):
    return "\n".join(r if isinstance(r, str) else json.dumps(r) for r in records).encode()


def test_jsonl_goes_on_after_broken_records():
    good = {"body": PROSE, "headline": "Dam", "byline": "By Ana Diaz", "published_at": "2021-05-03"}
    data = jsonl(
        good, "{broken", "", "[1]", {"title": "no text"}, {"text": 5}, {"text": " "},
        {"text": PROSE, "date": "2021-02-29"}, {"text": PROSE, "title": ["x"]},
        '{"text": "\\ud800 a"}',
        "[" * 100_000, good,
    )  # fmt: skip
    found = read(data + b'\n{"text": "\xff"}', format="jsonl")
    good_ones = [item.input.split("#")[1] for item in found if isinstance(item, Document)]
    assert good_ones == ["1", "10", "12"]
    failures = {
        item.input.split("#")[1]: item.message for item in found if isinstance(item, Failure)
    }
    assert list(failures) == ["2", "4", "5", "6", "7", "8", "9", "11", "13"]
    assert "not valid JSON" in failures["2"]
    assert "no text" in failures["5"]
    assert "not int" in failures["6"]
    assert "2021-02-29" in failures["8"]
    first = found[0]
    assert (first.title, first.authors, str(first.published)) == (
        "Dam",
        ("Ana Diaz",),
        "2021-05-03",
    )


@pytest.mark.parametrize("nobody", ["None", "null", "N/A", " . "])
def test_a_word_for_nobody_is_no_author(nobody):
    (document,) = read(jsonl({"text": PROSE, "author": nobody}), format="jsonl")
    assert document.authors == ()


def test_a_byline_in_the_place_of_the_title_names_the_author():
    (document,) = read(jsonl({"text": PROSE, "title": "BYLINE: Ana Diaz"}), format="jsonl")
    assert (document.title, document.authors) == (None, ("Ana Diaz",))


def test_csv_with_aliases_quotes_and_broken_rows():
    data = (
        "Headline;Body;Publish_Date;Publisher\r\n"
        f'"Dam; a report";"{PROSE}\n\nIt said ""no"".";2021-05-03;Lund Weekly\r\n'
        "Empty;;2021-05-03;\r\n"
        f"Wrong;{PROSE};2021-02-30;\r\n"
        f"Long;{PROSE};;;;extra\r\n"
        f'Bad;"a"b;;\r\n'
        f"Last;{PROSE};;\r\n"
    )
    found = read(data)
    assert [type(item) for item in found] == [Document, *[Failure] * 4, Document]
    assert found[0].title == "Dam; a report"
    assert found[0].text.endswith('It said "no".')
    assert [item.input for item in found[1:3]] == ["standard input#2", "standard input#3"]
    assert "no such date: 2021-02-30" in found[2].message


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_csv_encodings(encoding):
    data = f"title,text\nMálaga,{'Der Fluß stieg in Málaga um zwei Meter. ' * 5}\n"
    assert read_one(data.encode(encoding), format="csv").title == "Málaga"


@pytest.mark.parametrize(
    ("data", "format_name", "message"),
    [
        (b"", "text", "empty"),
        (b"", "csv", "empty"),
        (b"\n\n", "jsonl", "empty"),
        (b"  \n", "text", "no text"),
        (b"%PDF-1.5", "csv", "PDF"),
        (b"a,b\n1,2\n", "csv", "no column text or body"),
        (b'title,text\nA,"never closed\n', "csv", "not valid CSV"),
    ],
)
def test_files_without_articles_fail(data, format_name, message):
    (found,) = read(data, format=format_name)
    assert isinstance(found, Failure)
    assert message in found.message


@pytest.mark.parametrize("format_name", ["text", "markdown", "html", "jsonl", "csv"])
def test_an_endless_line_fails_quickly(format_name):
    start = b"title,text\n" if format_name == "csv" else b""
    found = read(start + b"a" * 100_000_000, format=format_name)
    assert all(isinstance(item, Failure) for item in found)
    assert "larger" in found[0].message or "longer" in found[0].message


def test_options_fill_only_what_is_unknown():
    data = jsonl({"text": PROSE, "source": "Own"}, {"text": PROSE})
    found = read(data, source="Given", authors=("Jane Roe",), url="https://b.example")
    assert [item.source for item in found] == ["Own", "Given"]
    assert found[0].authors == ("Jane Roe",)
    assert found[0].published is None


def test_readers_raise_only_read_errors():
    for reader in READERS.values():
        with pytest.raises(ReadError):
            list(reader(io.BufferedReader(io.BytesIO(b"\x00\x01")), name="a"))
