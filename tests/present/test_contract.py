"""The published machine interface, to the letter."""

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from claims.model import (
    Attribution,
    Claim,
    Comparator,
    Extraction,
    Modality,
    Mode,
    Part,
    Period,
    Polarity,
    Precision,
    Predicate,
    Quantity,
    QuantityMention,
    RelationKind,
    Span,
    TimeMention,
    Verdict,
)
from claims.present.contract import extraction_record, verdict_record
from claims.present.to_json import dumps

TEXT = "Police said at least 12 boats sank in May."
EXTRACTION = Extraction(
    claims=(
        Claim(
            uid="u1",
            spans=(Span(12, 41),),
            text="At least 12 boats sank in May 2031.",
            subject=Part("at least 12 boats", (Span(12, 29),), "boat"),
            predicate=Predicate("sank", "sink", (Span(30, 34),)),
            polarity=Polarity.AFFIRMED,
            modality=Modality.ASSERTED,
            attribution=(0,),
            quantities=(0,),
            time=0,
            place=Part("harbour", (), "harbour", "Port of Marlow"),
        ),
    ),
    attributions=(
        Attribution((Span(0, 6),), (Span(7, 11),), (Span(12, 41),), "Police", Mode.INDIRECT),
    ),
    quantities=(
        QuantityMention(
            Span(12, 23),
            "at least 12",
            Quantity(12, 12, None, Comparator.AT_LEAST, counts="boat", role="sunk"),
        ),
    ),
    times=(
        TimeMention(
            Span(38, 41),
            "May",
            "DATE",
            "2031-05",
            Period(date(2031, 5, 1), date(2031, 6, 1), Precision.MONTH),
        ),
        TimeMention(Span(38, 41), "May", "DATE", None, None),
    ),
)


def test_an_extraction():
    assert extraction_record("a1", EXTRACTION) == {
        "id": "a1",
        "claims": [
            {
                "uid": "u1",
                "spans": [[12, 41]],
                "text": "At least 12 boats sank in May 2031.",
                "subject": {"text": "at least 12 boats", "spans": [[12, 29]], "entity": None},
                "predicate": {"text": "sank", "lemma": "sink", "spans": [[30, 34]]},
                "object": None,
                "polarity": "affirmed",
                "modality": "asserted",
                "attribution": [0],
                "quantities": [0],
                "time": 0,
                "place": {"text": "harbour", "spans": [], "entity": "Port of Marlow"},
                "derived": False,
            }
        ],
        "attributions": [
            {
                "source": [[0, 6]],
                "cue": [[7, 11]],
                "content": [[12, 41]],
                "speaker": "Police",
                "mode": "indirect",
            }
        ],
        "quantities": [
            {
                "start": 12,
                "end": 23,
                "text": "at least 12",
                "value": 12,
                "low": 12,
                "high": None,
                "comparator": "at least",
                "unit": None,
                "counts": "boat",
            }
        ],
        "times": [
            {
                "start": 38,
                "end": 41,
                "text": "May",
                "type": "DATE",
                "value": "2031-05",
                "from": "2031-05-01",
                "until": "2031-06-01",
            },
            {
                "start": 38,
                "end": 41,
                "text": "May",
                "type": "DATE",
                "value": None,
                "from": None,
                "until": None,
            },
        ],
    }


def test_a_verdict():
    verdict = Verdict(RelationKind.UPDATES, 0.5, ("quantity:later",), "33 after 12.", True)
    assert verdict_record(verdict) == {
        "relation": "updates",
        "same_witness": True,
        "score": 0.5,
        "reasons": ["quantity:later"],
        "explanation": "33 after 12.",
    }


@given(st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.integers()))
def test_the_identifier_comes_back_as_it_was(identifier):
    line = dumps(extraction_record(identifier, Extraction()))
    assert len(line.splitlines()) == 1
    assert json.loads(line)["id"] == identifier
