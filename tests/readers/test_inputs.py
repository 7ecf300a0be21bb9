import io
import os
import subprocess
import sys

import pytest

from claims.errors import ReadError
from claims.model import Document, Failure, LoadOptions
from claims.readers import find_inputs, read_inputs

PROSE = "The dam failed on Sunday, the ministry said."


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("z.txt", "a.md", "b/c.txt", ".x.txt", ".hidden/d.txt", "picture.dat", "b/e.jsonl"):
        text = f'{{"text": "{PROSE}"}}' if name.endswith("jsonl") else PROSE
        (tmp_path / name).write_text(text)
    return tmp_path


def names(found, folder):
    return [os.path.relpath(item.name, folder) for item in found]


def load(*inputs, **options):
    return list(read_inputs(inputs, LoadOptions(**options), stdin=io.BytesIO()))


def test_folder_is_searched_in_order_without_hidden_and_unknown_files(folder):
    assert names(find_inputs([str(folder)]), folder) == ["a.md", "b/c.txt", "b/e.jsonl", "z.txt"]


def test_named_files_are_tried_whatever_their_name(folder):
    (document,) = load(str(folder / "picture.dat"))
    assert document.text == PROSE


def test_each_file_is_read_once(folder):
    twice = [str(folder / "z.txt"), str(folder), str(folder / "b" / ".." / "z.txt")]
    assert names(find_inputs(twice), folder)[0] == "z.txt"
    assert len(list(find_inputs(twice))) == 4


def test_globs_are_expanded(folder):
    assert names(find_inputs([f"{folder}/*.txt"]), folder) == ["z.txt"]
    assert names(find_inputs([f"{folder}/**/*.txt"]), folder) == ["b/c.txt", "z.txt"]


def test_a_name_with_brackets_is_a_name_first(tmp_path):
    (tmp_path / "a[1].txt").write_text(PROSE)
    assert len(load(str(tmp_path / "a[1].txt"))) == 1


def test_failures_are_reported_and_the_others_go_on(folder):
    (folder / "empty").mkdir()
    (folder / "b" / "broken.txt").write_bytes(b"%PDF-1.4")
    found = load(
        "no/such.txt", f"{folder}/*.xyz", str(folder / "empty"), "https://a.example", str(folder)
    )
    failures = [item for item in found if isinstance(item, Failure)]
    assert [failure.message.split()[0] for failure in failures] == [
        "no", "no", "the", "web", "looks"
    ]  # fmt: skip
    assert sum(isinstance(item, Document) for item in found) == 4


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipes_and_devices_are_not_followed(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (failure,) = load(str(tmp_path / "pipe.txt"))
    assert "not a regular file" in failure.message
    (failure,) = load(os.devnull)
    assert "not a regular file" in failure.message


def test_links_to_folders_are_not_followed(folder):
    (folder / "loop").symlink_to(folder)
    (folder / "dangling.txt").symlink_to(folder / "gone.txt")
    found = load(str(folder))
    assert sum(isinstance(item, Document) for item in found) == 4
    assert [item.message for item in found if isinstance(item, Failure)] == [
        "no such file or folder"
    ]


def manifest(folder, *rows):
    path = folder / "manifest.csv"
    path.write_text("file,title,source,author,date,url\n" + "\n".join(rows) + "\n")
    return str(path)


def test_manifest_overrides_the_text_and_options_fill(folder):
    (folder / "z.txt").write_text(f"A Headline\n\nBy Li Wei\n\n{PROSE}")
    path = manifest(folder, "z.txt,Dam fails,Lund Weekly,Ana Diaz,2021-05-03,", "b/c.txt,,,,,")
    found = {
        os.path.relpath(item.input, folder): item
        for item in load(str(folder), manifest=path, source="Given")
    }
    assert "manifest.csv" not in found
    document = found["z.txt"]
    assert (document.title, document.source) == ("Dam fails", "Lund Weekly")
    assert (document.authors, str(document.published)) == (("Ana Diaz",), "2021-05-03")
    assert found["b/c.txt"].source == "Given"


def test_manifest_alone_names_the_files(folder):
    found = load(manifest=manifest(folder, "z.txt,,,,,", "b/c.txt,,,,,"))
    assert [os.path.relpath(item.input, folder) for item in found] == ["z.txt", "b/c.txt"]


def test_wrong_manifest_rows_are_failures_and_their_files_stay_out(folder):
    path = manifest(folder, "gone.txt,,,,,", "z.txt,,,,2022-02-30,", ",x,,,,")
    found = load(str(folder), manifest=path)
    messages = [item.message for item in found if isinstance(item, Failure)]
    assert messages == [
        "no such file: gone.txt",
        "for z.txt, no such date: 2022-02-30",
        "the row names no file",
    ]
    assert not any(item.input.endswith("z.txt") for item in found)


def test_manifest_that_cannot_be_read_raises(folder):
    with pytest.raises(ReadError, match="no such file"):
        load(str(folder), manifest=str(folder / "none.csv"))
    (folder / "m.csv").write_text("name,title\na,b\n")
    with pytest.raises(ReadError, match="no column file"):
        load(str(folder), manifest=str(folder / "m.csv"))


def test_importing_the_readers_is_light():
    code = (
        "import sys, claims.readers; "
        "print({'trafilatura', 'frontmatter', 'yaml', 'lxml', 'charset_normalizer', 'spacy'}"
        " & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
