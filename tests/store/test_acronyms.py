"""Acronyms that one article defines and another uses bare."""

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from claims.model import Alias
from claims.store import Article
from claims.store.acronyms import acronym_entities, claims_naming

from .making import Said, article, save

UNION = "Harbour Workers Union"


def define(session: Session, acronym: str, *names: str, kind: str = "acronym") -> None:
    for name in names:
        alias = Alias(name, acronym, kind)
        save(session, article(f"{name} met", title=name, aliases=(alias,)))


@pytest.mark.parametrize(
    ("acronym", "names", "kind", "meant"),
    [
        ("HWU", (UNION,), "acronym", {"HWU": UNION}),
        ("HWU", (UNION, UNION), "acronym", {"HWU": UNION}),
        ("HWU", (UNION, "Hill Water Utility"), "acronym", {}),
        ("HWU", ("HWU",), "acronym", {}),
        ("HWU", (UNION,), "name", {}),
        ("Union", (UNION,), "acronym", {}),
        ("H W", (UNION,), "acronym", {}),
    ],
)
def test_an_acronym_stands_for_what_all_articles_define_it_as(
    session: Session, acronym: str, names: tuple[str, ...], kind: str, meant: dict[str, str]
) -> None:
    define(session, acronym, *names, kind=kind)
    assert acronym_entities(session, [acronym, acronym, "XYZ"]) == meant


def test_many_names_can_be_asked_at_once(session: Session) -> None:
    define(session, "HWU", UNION)
    names = [f"XX{number}" for number in range(1_100)]
    assert acronym_entities(session, [*names, "HWU"]) == {"HWU": UNION}
    assert acronym_entities(session, []) == {}


def test_claims_are_found_by_subject_and_speaker(session: Session) -> None:
    saved = save(
        session,
        article(
            Said("Crews struck", actor="HWU"),
            Said("Rain fell", speakers=("Mayor", "HWU")),
            Said("Snow fell", speakers=(None,)),
            Said("Boats left", actor="Mayor"),
        ),
    )
    struck, rain, _, boats = saved.claim_ids
    assert claims_naming(session, ["HWU"]) == [struck, rain]
    assert claims_naming(session, ["HWU", "Mayor", "HWU"]) == [struck, rain, boats]
    assert claims_naming(session, ["Nobody"]) == []
    assert claims_naming(session, []) == []


def test_claims_that_do_not_count_are_left_out(session: Session) -> None:
    url = "https://post.example/strike"
    save(session, article(Said("Crews struck", actor="HWU"), url=url))
    again = save(session, article(Said("Crews strike", actor="HWU"), url=url))
    assert claims_naming(session, ["HWU"]) == list(again.claim_ids)
    session.execute(update(Article).values(retracted=True))
    assert claims_naming(session, ["HWU"]) == []
