"""Claims proposed to people: those that mean alike and that nothing has brought together."""

from dataclasses import replace

import numpy as np
import pytest

from claims.errors import ClaimsError
from claims.meaning import installed
from claims.meaning.installed import installed_encoder
from claims.model import Decision, Filters, ReviewVerdict, Target
from claims.service import proposing

from .articles import Report, write

ORE = Report("ore", "Wexholm Post", "2031-06-03", "The smelter in Orrin halted work.")
ORE_TOO = Report("ore-too", "Radio Lund", "2031-06-09", "Furnaces went cold at the Orrin plant.")
BARLEY = Report("barley", "Farm Week", "2031-06-03", "Barley growers expect a bumper crop.")


class ByTopic:
    """Stand in for the encoder: texts about metal are all alike, and so are the others."""

    def encode(self, texts):
        metal = [any(word in text for word in ("smelter", "Furnaces")) for text in texts]
        return np.array([[one, not one] for one in metal], dtype=np.float32).reshape(-1, 2)


@pytest.fixture(autouse=True)
def encoder(monkeypatch):
    monkeypatch.setattr(proposing, "installed_encoder", ByTopic)


def proposed(database, **filters):
    table = database.propose(Filters(**filters))
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    return [{row["source_a"], row["source_b"]} for row in rows]


def test_other_words_of_another_article_are_proposed(database, tmp_path):
    database.load(write(tmp_path, [ORE, ORE_TOO, BARLEY]))
    assert proposed(database) == [{"Wexholm Post", "Radio Lund"}]


def test_both_claims_must_meet_the_filters(database, tmp_path):
    database.load(write(tmp_path, [ORE, ORE_TOO]))
    assert proposed(database, source="Radio Lund") == []
    assert proposed(database, entity="Nobody") == []


@pytest.mark.parametrize(
    ("date", "expected"), [("2031-06-30", 1), ("2031-08-30", 0), ("2030-06-03", 0), ("", 1)]
)
def test_days_must_be_near_where_both_are_known(database, tmp_path, date, expected):
    database.load(write(tmp_path, [ORE, replace(ORE_TOO, date=date)]))
    assert len(proposed(database)) == expected


def test_what_is_together_already_is_not_proposed(database, tmp_path):
    same = replace(ORE, name="same", source="Annals", text="The smelter in Orrin halted its work.")
    database.load(write(tmp_path, [ORE, same]))
    assert proposed(database) == []


def test_claims_of_one_article_are_not_proposed(database, tmp_path):
    one = replace(ORE, text=f"{ORE.text} {ORE_TOO.text}")
    database.load(write(tmp_path, [one]))
    assert proposed(database) == []


def test_a_rejected_claim_is_not_proposed(database, tmp_path):
    database.load(write(tmp_path, [ORE, ORE_TOO]))
    (row,) = database.propose(Filters()).rows
    database.review([Target(row[1])], Decision(ReviewVerdict.REJECT, "Ada"))
    assert proposed(database) == []


def test_without_the_extra_nothing_is_read_and_the_error_says_why(database, monkeypatch):
    monkeypatch.setattr(proposing, "installed_encoder", installed_encoder)
    monkeypatch.setattr(installed, "find_spec", {}.get)
    with pytest.raises(ClaimsError, match="semantic"):
        database.propose(Filters())


def test_an_empty_database_proposes_nothing(database):
    assert proposed(database) == []
