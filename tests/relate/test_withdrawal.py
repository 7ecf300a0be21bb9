import pytest

from claims.relate.withdrawal import takes_back


@pytest.mark.parametrize(
    ("text", "withdrawn"),
    [
        ("The envoy withdrew his remark that the raid had failed.", True),
        ("The lab retracted a report on the new drug.", True),
        ("The army withdrew its tanks.", False),
        ("The envoy repeated his remark.", False),
    ],
)
def test_whether_a_statement_is_taken_back(text: str, withdrawn: bool) -> None:
    assert takes_back(text) is withdrawn
