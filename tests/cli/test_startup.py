"""What the commands that only ask a database have to import: nothing that parses or migrates."""

import os
import subprocess
import sys

import pytest

from claims.service import Database

HEAVY = (
    "spacy",
    "thinc",
    "numpy",
    "lemminflect",
    "abbreviations",
    "trafilatura",
    "lxml",
    "frontmatter",
    "charset_normalizer",
    "alembic",
    "sqlite_utils",
    "psycopg",
    "sqlalchemy.dialects.postgresql",
    "pydantic",
    "rapidfuzz",
    "safetensors",
    "tokenizers",
    "claims.meaning",
    "claims.extract",
    "claims.language",
    "claims.readers",
    "claims.service.loading",
    "claims.cli.loading",
    "claims.store.views",
    "claims.model.exported",
)
TABLES = ("rich",)
ORM = ("sqlalchemy", "claims.store.base")

ARTICLES = {
    "one.md": "---\nsource: Harbour Post\ndate: 2024-05-02\n---\n"
    "Police said 12 people died in the fire in Lindhaven on Wednesday.\n",
    "two.md": "---\nsource: Border Gazette\ndate: 2024-05-02\n---\n"
    "Doctors said 19 people died in the fire in Lindhaven on Wednesday.\n",
}


@pytest.fixture(scope="module")
def location(tmp_path_factory):
    folder = tmp_path_factory.mktemp("startup")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    file = str(folder / "claims.db")
    with Database.open(file, create=True) as database:
        assert database.load([str(folder)]).claims
    return file


def run(location, arguments, unwanted):
    code = (
        "import sys\n"
        "from claims.cli import run\n"
        f"code = run({['--db', location, *arguments]!r})\n"
        f"print([name for name in {unwanted!r} if name in sys.modules], file=sys.stderr)\n"
        "sys.exit(code)"
    )
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "shown", "unwanted"),
    [
        (["list"], "Lindhaven", HEAVY),
        (["list", "--limit", "1", "--since", "2024-05", "--ndjson"], "Lindhaven", HEAVY + TABLES),
        (["disputed"], "19", HEAVY),
        (["disputed", "--about", "fire", "--csv"], "19", HEAVY + TABLES),
        (["corroborated", "--json"], "[]", HEAVY + TABLES),
        (["show", "1"], "12 people", HEAVY),
        (["search", "fire"], "Lindhaven", HEAVY),
        (["sources"], "Border Gazette", HEAVY),
        (["sql", "SELECT name FROM sources"], "Harbour Post", HEAVY + ORM),
        (["sql", "SELECT 7", "--limit", "5", "--json"], "7", HEAVY + ORM + TABLES),
        (["--version"], "claims", HEAVY + ORM + TABLES),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_asking_a_database_imports_nothing_heavy(location, arguments, shown, unwanted):
    done = run(location, arguments, unwanted)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (0, "[]")
    assert shown in done.stdout
