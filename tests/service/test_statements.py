"""A text judged by itself is what the database makes of the stored text."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from claims.model import Document, Modality, Polarity
from claims.service import extract_documents, read_documents, seeds, statements_of
from claims.store import Claim
from claims.store.statements import load_statements

from .articles import REPORTS, write

DIGESTS = [seeds() / "afghanistan" / "003-opponents-in-islamabad.md"]


def of_text(text, **known):
    document = Document(text=text, body=(), input="test", published=date(2031, 3, 5), **known)
    ((_, extraction),) = extract_documents([document])
    return statements_of(document, extraction)


def test_a_statement_carries_what_judging_needs():
    (one,) = of_text(
        "Radio Kell reported, citing police, that at least nine men fled Imber in February.",
        source="Lantern",
        authors=("Ana Diaz",),
    )
    assert one.text == "At least nine men fled Imber in February 2031."
    assert (one.quantity.low, one.quantity.high, one.quantity.counts) == (9, None, "man")
    assert (one.period.start, one.period.end) == (date(2031, 2, 1), date(2031, 3, 1))
    assert one.chain == ("Radio Kell", "police")
    assert (one.polarity, one.modality) == (Polarity.AFFIRMED, Modality.ASSERTED)
    assert (one.source, one.authors, one.published) == ("Lantern", ("Ana Diaz",), date(2031, 3, 5))
    assert (one.claim_id, one.article_id, one.copy_of) == (None, None, None)


def test_the_one_who_said_all_of_it_comes_first():
    (one,) = of_text("Police said that two men were arrested.", speaker="Oda Brandt")
    assert one.chain == ("Oda Brandt", "Police")


def test_no_claims_no_statements():
    assert of_text("Is it raining?") == ()


@pytest.mark.parametrize("paths", [[str(path) for path in DIGESTS], None], ids=["digest", "all"])
def test_storing_a_statement_loses_nothing(database, tmp_path, paths):
    inputs = paths or write(tmp_path, REPORTS)
    fresh = {
        (one.text, one.source): one
        for document, extraction in extract_documents(read_documents(inputs))
        for one in statements_of(document, extraction)
    }
    database.load(inputs)
    with database.session() as session:
        stored = load_statements(session, session.scalars(select(Claim.id)).all()).values()
    unplaced = {"claim_id": None, "article_id": None, "copy_of": None, "sentence": None}
    assert fresh == {(one.text, one.source): replace(one, **unplaced) for one in stored}
