from claims.model import LinkSummary, LoadSummary
from claims.present.summaries import link_lines, load_lines


def test_what_a_load_did():
    summary = LoadSummary(
        new=1200, changed=1, claims=1, relations=2, disputes=3, seconds=1.26, unknown={"date": 3}
    )
    assert load_lines(summary) == [
        "articles: 1,200 new, 1 changed, 0 unchanged, 0 copies, 0 failed",
        "found: 1 new claim, 2 new relations, 3 disputes in the database (1.3 s)",
        "date unknown: 3 articles",
    ]


def test_what_a_linking_did():
    lines = link_lines(LinkSummary(claims=5, pairs=4, relations=3, added=1, capped=("kill 12",)))
    assert lines == [
        "judged: 4 pairs of 5 claims",
        "relations: 3 (1 added, 0 removed); disputes: 0",
        "too common to compare in full: kill 12",
    ]
