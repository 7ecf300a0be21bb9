"""What holds for any two statements."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.model import RelationKind
from claims.relate.align import align
from claims.relate.compare import compare
from claims.relate.question import keys, question_key, question_text, rank

from .drawn import near_pairs, statements

pairs = near_pairs() | st.tuples(statements(), statements())


@settings(max_examples=200, deadline=None)
@given(pairs)
def test_compare_mirrors(pair):
    a, b = pair
    assert compare(a, b) == compare(b, a)


@settings(max_examples=150, deadline=None)
@given(statements())
def test_a_statement_never_contradicts_or_updates_itself(statement):
    relation = compare(statement, statement).relation
    assert relation in {RelationKind.CORROBORATES, RelationKind.UNRELATED}


@settings(max_examples=500, deadline=None)
@given(pairs)
def test_related_statements_share_a_key(pair):
    a, b = pair
    verdict = compare(a, b)
    if verdict.relation is not RelationKind.UNRELATED:
        assert set(keys(a)) & set(keys(b)), verdict


@settings(max_examples=150, deadline=None)
@given(pairs)
def test_a_verdict_is_scored_and_explained(pair):
    verdict = compare(*pair)
    assert 0 <= verdict.score <= 1
    assert verdict.reasons
    assert all(code.count(":") == 1 for code in verdict.reasons)
    assert verdict.explanation.rstrip("”").endswith((".", "?"))


@settings(max_examples=150, deadline=None)
@given(statements())
def test_every_statement_has_a_question(statement):
    assert question_text(statement).endswith("?")
    assert "  " not in question_text(statement)
    assert question_key(statement)
    assert rank(statement) == rank(statement)


@settings(max_examples=40, deadline=None)
@given(st.lists(statements(), max_size=3), st.lists(statements(), max_size=3))
def test_alignment_mirrors(a, b):
    assert align(a, b) == align(b, a)
