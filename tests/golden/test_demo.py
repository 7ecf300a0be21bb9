"""What the demonstration corpus says: every dispute, corroboration and relation, for reading."""

import re
from collections import defaultdict
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import aliased

from claims.model import Filters
from claims.service import Database, seeds
from claims.store import Claim, Relation
from claims.store.standing import stands
from claims.store.tables_articles import ArticleVersion
from tests.golden.rendering import question_lines

GOLDEN = Path(__file__).parent / "demo.golden"
ALL = Filters(limit=1000)


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    place = str(tmp_path_factory.mktemp("demo") / "demo.db")
    with Database.open(place, create=True) as database:
        database.load([str(seeds())])
        yield database


def rendered(database):
    yield "# Disputed"
    for question in sorted(database.disputed(ALL), key=lambda one: one.text):
        yield from ["", *question_lines(question)]
    yield from ["", "# Corroborated"]
    for question in sorted(database.corroborated(ALL), key=lambda one: one.text):
        yield from ["", *question_lines(question)]
    yield from ["", "# Relations"]
    yield from sorted_relations(database)


def sorted_relations(database):
    return [
        line
        for kind, first, second, explanation, same in sorted(told(database))
        for line in (
            "",
            f"{kind}{' (one witness)' if same else ''}: {explanation}",
            f"  {first}",
            f"  {second}",
        )
    ]


def told(database):
    a, b = aliased(Claim), aliased(Claim)
    query = (
        select(Relation, a, b)
        .join(a, a.id == Relation.claim_a_id)
        .join(b, b.id == Relation.claim_b_id)
        .where(stands(a), stands(b))
    )
    with database.session() as session:
        return [
            (relation.kind.value, *sorted((said(one), said(two))), relation.explanation, same)
            for relation, one, two in session.execute(query)
            for same in [relation.same_witness]
        ]


def said(claim):
    return f"{claim.version.article.source.name}: {claim.text}"


def test_what_the_demonstration_says(demo, golden):
    found = "\n".join(rendered(demo)) + "\n"
    if golden:
        GOLDEN.write_text(found, encoding="utf-8")
        pytest.skip("golden file written")
    assert found == GOLDEN.read_text(encoding="utf-8")


def expected():
    """Read the table of expected verdicts: two files, the question, the verdict."""
    return re.findall(
        r"^(\d\d)\s+(\d\d)\s+(\S.*?)\s{2,}(\S.*?)\s*$",
        (seeds() / "ABOUT.rst").read_text(encoding="utf-8"),
        re.MULTILINE,
    )


@pytest.fixture(scope="module")
def verdicts(demo):
    """Give the verdicts between the claims of each two numbered files."""
    a, b = aliased(Claim), aliased(Claim)
    va, vb = aliased(ArticleVersion), aliased(ArticleVersion)
    query = (
        select(va.input, vb.input, Relation.kind, Relation.same_witness)
        .join(a, a.id == Relation.claim_a_id)
        .join(b, b.id == Relation.claim_b_id)
        .join(va, va.id == a.version_id)
        .join(vb, vb.id == b.version_id)
        .where(stands(a), stands(b))
    )
    found = defaultdict(list)
    with demo.session() as session:
        for one, other, kind, same in session.execute(query):
            pair = tuple(sorted(Path(name).name[:2] for name in (one, other)))
            found[pair].append((str(kind), same))
    return found


def test_the_table_is_read():
    assert len(expected()) >= 27


@pytest.mark.parametrize(("one", "other", "question", "verdict"), expected())
def test_expected_verdicts(verdicts, one, other, question, verdict):
    found = verdicts[one, other]
    kind, _, witnesses = verdict.partition(", ")
    assert {each for each, _ in found} == ({kind} - {"unrelated"})
    if kind == "corroborates":
        assert {same for _, same in found} == {witnesses == "one witness"}
