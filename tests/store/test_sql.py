"""Read-only SQL: what can be asked, and what the database itself refuses."""

from collections.abc import Iterator
from hashlib import sha256
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, text

from claims.errors import QueryError
from claims.store.database import writing
from claims.store.locations import sqlite_file
from claims.store.mapped import tables
from claims.store.sql import MAX_QUERY, run_sql
from claims.store.sql_refusals import READING, first_word, refusal

from .databases import BACKENDS
from .making import MAY, Said, article, save

SEVEN = Said("Smugglers sank 7 boats", value=7, place="Port Oran", period=MAY)
NINE = Said("Smugglers sank 9 boats", value=9, place="Port Oran", period=MAY)

NOTHING = sha256(b"").hexdigest()
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "


def contents(engine: Engine) -> object:
    """Give what a query could have changed: the database's folder, or all that is stored.

    A reader makes SQLite's files of a log, which stays empty, and of shared memory.
    """
    path = sqlite_file(engine.url)
    if path is not None:
        files = [file for file in path.parent.iterdir() if not file.name.endswith("-shm")]
        digests = {file.name: sha256(file.read_bytes()).hexdigest() for file in files}
        return {name: digest for name, digest in digests.items() if digest != NOTHING}
    with engine.connect() as connection:
        stored = {
            name: connection.execute(text(f"SELECT count(*), max(t::text) FROM {name} t")).one()
            for name in ("pg_largeobject_metadata", *(table.name for table in tables()))
        }
        return stored, sorted(connection.scalars(text(OWN_CLASSES)))


OWN_CLASSES = "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace"


@pytest.fixture
def filled(engine: Engine) -> Engine:
    with writing(engine) as session:
        save(session, article(SEVEN, NINE))
    engine.dispose()
    return engine


@pytest.fixture
def unchanged(filled: Engine) -> Iterator[Engine]:
    """Give a database that must be the same to the last byte at the end."""
    before = contents(filled)
    yield filled
    assert contents(filled) == before


def ask(engine: Engine, query: str, *, limit: int = 10, seconds: float = 5) -> list[tuple[object]]:
    return list(run_sql(engine, query, limit=limit, seconds=seconds).rows)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("SELECT text FROM claims ORDER BY id", [(SEVEN.text,), (NINE.text,)]),
        ("select value from claim_quantities order by value;", [(7.0,), (9.0,)]),
        ("WITH two AS (SELECT 2 AS n) SELECT n + 1 FROM two", [(3,)]),
        ("/* all */ SELECT count(*) FROM claims -- of them", [(2,)]),
        ("VALUES (1), (NULL)", [(1,), (None,)]),
        ("SELECT '%', ';', '?', ':x'", [("%", ";", "?", ":x")]),
        ("SELECT period_start FROM claims LIMIT 1", [("2031-05-01",)]),
        ("SELECT text FROM claims WHERE text = 'no such'", []),
        (ENDLESS + "SELECT i FROM n LIMIT 3", [(1,), (2,), (3,)]),
        ("SELECT count(*) FROM claim_details d JOIN claims c ON c.id = d.claim_id", [(2,)]),
    ],
)
def test_reading_works(unchanged: Engine, query: str, rows: list[tuple[object]]) -> None:
    assert ask(unchanged, query) == rows


def test_full_text_can_be_searched(unchanged: Engine) -> None:
    query = {
        "sqlite": "SELECT rowid FROM claims_fts WHERE claims_fts MATCH 'boat AND 7'",
        "postgresql": "SELECT id FROM claims WHERE search @@ websearch_to_tsquery('boat 7')",
    }[unchanged.dialect.name]
    assert len(ask(unchanged, query)) == 1


def test_columns_are_named(unchanged: Engine) -> None:
    table = run_sql(unchanged, "SELECT id AS number, text FROM claims", limit=5, seconds=5)
    assert table.columns == ("number", "text")


@pytest.mark.parametrize(
    ("limit", "shown", "truncated"), [(3, 2, False), (2, 2, False), (1, 1, True), (0, 0, True)]
)
def test_rows_are_limited_and_it_is_said(
    unchanged: Engine, limit: int, shown: int, truncated: bool
) -> None:
    table = run_sql(unchanged, "SELECT id FROM claims", limit=limit, seconds=5)
    assert (len(table.rows), table.truncated) == (shown, truncated)


CHANGING = [
    "INSERT INTO sources (name) VALUES ('x')",
    "UPDATE claims SET text = 'x'",
    "DELETE FROM claims",
    "DROP TABLE claims",
    "DROP VIEW claim_details",
    "CREATE TABLE more (id INTEGER)",
    "CREATE TEMP TABLE more (id INTEGER)",
    "CREATE VIEW more AS SELECT 1",
    "ALTER TABLE claims ADD COLUMN more TEXT",
    "WITH one AS (SELECT 1) DELETE FROM claims",
    "WITH gone AS (DELETE FROM claims RETURNING id) SELECT * FROM gone",
    "SELECT * FROM claims FOR UPDATE",
    "/* SELECT */ -- SELECT\n DELETE FROM claims",
    "ATTACH 'other.db' AS other",
    "DETACH main",
    "VACUUM",
    "VACUUM INTO 'copy.db'",
    "REINDEX",
    "ANALYZE",
    "PRAGMA query_only = 0",
    "PRAGMA query_only(0)",
    "PRAGMA user_version = 7",
    "PRAGMA writable_schema = 1",
    "PRAGMA journal_mode = DELETE",
    "BEGIN IMMEDIATE",
    "COMMIT",
    "ROLLBACK",
    "SAVEPOINT one",
    "SET TRANSACTION READ WRITE",
    "COPY claims TO PROGRAM 'cat > copy.txt'",
    "COPY claims TO '/tmp/copy.txt'",
    "TRUNCATE claims",
    "GRANT ALL ON claims TO PUBLIC",
    "DO $$ BEGIN DELETE FROM claims; END $$",
    "EXPLAIN ANALYZE DELETE FROM claims",
]


@pytest.mark.parametrize("query", CHANGING)
def test_changing_is_refused(unchanged: Engine, query: str) -> None:
    with pytest.raises(QueryError, match=r"^Only reading is allowed: .*[^.]\.$"):
        ask(unchanged, query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT 1; SELECT 2",
        "SELECT 1; DROP TABLE claims",
        "SELECT 1; COMMIT; DELETE FROM claims",
    ],
)
def test_several_statements_are_refused(unchanged: Engine, query: str) -> None:
    with pytest.raises(QueryError, match="Only one statement is allowed"):
        ask(unchanged, query)


ON_SQLITE = [
    ("SELECT load_extension('evil')", "Only reading"),
    ("SELECT printf('%.*c', 900000000, 'x')", "Only reading"),
    ("SELECT format('%.*c', 900000000, 'x')", "Only reading"),
    ("SELECT hex(zeroblob(900000000))", "Only reading"),
    ("SELECT hex(randomblob(900000000))", "Only reading"),
    ("SELECT length(replace(hex(v), '6', v)) FROM big", "too big"),
    ("SELECT writefile('copy.txt', text) FROM claims", "writefile"),
    ("SELECT readfile('/etc/passwd')", "readfile"),
    ("SELECT fts3_tokenizer('simple')", "fts3_tokenizer"),
    ("INSERT INTO claims_fts (claims_fts) VALUES ('rebuild')", "Only reading"),
    ("SELECT * FROM pragma_query_only(0)", "Only reading"),
]
BIG = (
    "WITH RECURSIVE grow(v, i) AS (SELECT 'abcdefgh', 1 UNION ALL SELECT v || v, i + 1 FROM grow "
    "WHERE i < 19), big AS (SELECT max(v) AS v FROM grow) "
)


@pytest.mark.parametrize(("query", "told"), ON_SQLITE)
@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_sqlite_runs_no_code_and_fills_no_memory(unchanged: Engine, query: str, told: str) -> None:
    start = monotonic()
    with pytest.raises(QueryError, match=told):
        ask(unchanged, (BIG if "FROM big" in query else "") + query)
    assert monotonic() - start < 5


ON_POSTGRESQL = [
    "SELECT nextval('claims_id_seq')",
    "SELECT setval('claims_id_seq', 99)",
    "SELECT set_config('transaction_read_only', 'off', true)",
    "SELECT * INTO more FROM claims",
]


@pytest.mark.parametrize("query", ON_POSTGRESQL)
def test_functions_that_write_are_refused(unchanged: Engine, query: str) -> None:
    with pytest.raises(QueryError):
        ask(unchanged, query)


@pytest.mark.parametrize("engine", [BACKENDS[1]], indirect=True)
def test_nothing_that_a_function_does_on_postgresql_is_kept(unchanged: Engine) -> None:
    assert ask(unchanged, "SELECT set_config('statement_timeout', '0', false)") == [("0",)]
    assert len(ask(unchanged, "SELECT lo_from_bytea(0, 'kept?')")) == 1


MANY_TIMES = "".join(f", claims c{n}" for n in range(40))
SLOW = {
    "sqlite": [
        ENDLESS + "SELECT count(*) FROM n",
        "SELECT count(*) FROM claims a" + ", claims" * 40,
    ],
    "postgresql": [ENDLESS + "SELECT count(*) FROM n", "SELECT pg_sleep(60)"],
}


@pytest.mark.parametrize("which", [0, 1])
def test_a_query_ends_with_its_time(unchanged: Engine, which: int) -> None:
    start = monotonic()
    with pytest.raises(QueryError, match=r"took longer than 0\.3 s: narrow it"):
        ask(unchanged, SLOW[unchanged.dialect.name][which], seconds=0.3)
    assert monotonic() - start < 5


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("SELECT figure FROM claims", "figure"),
        ("SELECT * FROM nowhere", "nowhere"),
        ("SELECT nofunction(1)", "nofunction"),
        ("SELECT FROM WHERE", "syntax error"),
        ("SELECT 'open", "'open"),
        ("SELECT '\ud800'", "surrogates"),
        ("SELECT ?", ""),
        ("SELECT :name", ""),
        ("SELEC 1", "begins with SELECT or WITH, not with SELEC"),
        ("", "empty"),
        (" \n", "empty"),
        (";", "no rows"),
        ("-- SELECT 1", "no rows"),
        ("SELECT '\x00'", "NUL"),
        ("SELECT 1 " + " " * MAX_QUERY, "longer than 100,000"),
    ],
)
def test_a_wrong_query_is_told_in_one_line(unchanged: Engine, query: str, told: str) -> None:
    with pytest.raises(QueryError) as refused:
        ask(unchanged, query)
    message = str(refused.value)
    assert told in message
    assert "\n" not in message
    assert message.endswith(".")
    assert not message.endswith("..")


def test_another_query_can_follow_a_refused_one(unchanged: Engine) -> None:
    with pytest.raises(QueryError):
        ask(unchanged, "DELETE FROM claims")
    assert ask(unchanged, "SELECT count(*) FROM claims") == [(2,)]


def test_a_path_will_do(filled: Engine) -> None:
    location = filled.url.render_as_string(hide_password=False)
    table = run_sql(location, "SELECT count(*) FROM claims", limit=1, seconds=5)
    assert table.rows == ((2,),)


@given(query=st.text(alphabet="sSelct( ;-/*\n'\"%:?1\ud800"))
def test_any_text_is_told_in_a_sentence(query: str) -> None:
    told = refusal(query, "no such thing")
    assert told.endswith(".")
    assert ("cannot be run" in told) == (first_word(query) in READING)
