"""Which disputes come first, and which are listed at all."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from claims.model import Filters, Period, Precision, Reviewed
from claims.store import Review
from claims.store.link import Asked, assign_questions, save_relations, set_witness
from claims.store.queries import corroborated, disputed, list_claims

from .making import MAY, Said, article, judged, save

RECENT, OLD = date(2031, 6, 2), date(2021, 6, 2)


class Press:
    """Questions that figures answer; each is named after its place."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.claims: dict[str, list[int]] = {}

    def ask(self, place: str, *figures: float, witnesses: str = "", on: date = RECENT) -> None:
        """Store one claim for each figure, all clashing; letters name the witnesses."""
        names = witnesses or "".join(chr(97 + n) for n in range(len(figures)))
        told = [
            save(
                self.session,
                article(
                    Said(f"Crews sank {value:g} boats", value=value, place=place, period=MAY),
                    title=f"{place} {number}",
                    published=on,
                ),
            ).claim_ids[0]
            for number, value in enumerate(figures)
        ]
        self.claims[place] = told
        set_witness(self.session, {c: f"speaker:{n}" for c, n in zip(told, names, strict=True)})
        kinds = {True: "corroborates", False: "contradicts"}
        pairs = [(a, b) for a in range(len(told)) for b in range(a + 1, len(told))]
        save_relations(
            self.session,
            [(told[a], told[b], judged(kinds[figures[a] == figures[b]])) for a, b in pairs],
            1,
        )
        assign_questions(self.session, {claim: Asked(0, place, place) for claim in told})

    def decide(self, verdict: str, claim: int, other: int | None = None) -> None:
        review = Review(claim_id=claim, other_claim_id=other, verdict=verdict, reviewer="ana")
        self.session.add(review)
        self.session.flush()


@pytest.fixture
def press(session: Session) -> Press:
    return Press(session)


def listed(press: Press, **filters: object) -> list[str]:
    return [view.text for view in disputed(press.session, Filters(**filters))]  # type: ignore[arg-type]


def test_witnesses_on_both_sides_weigh_more_than_many_on_one(press: Press) -> None:
    press.ask("One against four", 7, 9, 9, 9, 9)
    press.ask("Three against three", 7, 7, 7, 9, 9, 9)
    press.ask("One against one", 7, 9)
    press.ask("One against itself", 7, 9, witnesses="aa")
    assert listed(press) == [
        "Three against three",
        "One against four",
        "One against one",
        "One against itself",
    ]
    assert listed(press, limit=2) == ["Three against three", "One against four"]


def test_of_equal_disputes_the_farther_apart_and_the_more_recent_come_first(press: Press) -> None:
    press.ask("Near", 98, 99)
    press.ask("Far", 9, 99)
    press.ask("Far and old", 9, 99, on=OLD)
    assert listed(press) == ["Far", "Near", "Far and old"]
    weights = [view.weight for view in disputed(press.session, Filters())]
    assert weights == pytest.approx([(1 + 90 / 99) * 2, (1 + 1 / 99) * 2, 1 + 90 / 99])


def test_only_the_disputes_listed_first_are_weighed_in_full(
    press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claims.store.ranking.WEIGHED", 1)
    for number in range(9):
        press.ask(f"Port {number}", 7, 9 + number)
    assert len(listed(press, limit=1)) == 1
    assert len(listed(press, limit=9)) == 9


def test_what_answers_two_questions_is_listed_too(press: Press) -> None:
    press.ask("Together", 7, 9)
    press.ask("Apart", 7, 9)
    first, second = press.claims["Apart"]
    assign_questions(
        press.session,
        {first: Asked(0, "Apart", "Apart"), second: Asked(0, "Other", "Other")},
        grouped=lambda *_: [frozenset({first}), frozenset({second})],
    )
    assert set(listed(press)) == {"Together", "Apart"}


def test_what_people_decided_narrows_the_list(press: Press) -> None:
    for place in ("Confirmed", "Rejected", "Open", "Of a rejected claim"):
        press.ask(place, 7, 9)
    press.decide("confirm", *press.claims["Confirmed"])
    press.decide("reject", *press.claims["Rejected"])
    press.decide("reject", press.claims["Of a rejected claim"][0])
    assert set(listed(press)) == {"Confirmed", "Open"}
    assert listed(press, reviewed=Reviewed.CONFIRMED) == ["Confirmed"]
    assert listed(press, reviewed=Reviewed.NONE) == ["Open"]
    assert set(listed(press, reviewed=Reviewed.REJECTED)) == {"Rejected", "Of a rejected claim"}
    assert len(listed(press, reviewed=Reviewed.ANY)) == 4
    (rejected,) = disputed(press.session, Filters(reviewed=Reviewed.REJECTED, about="Rejected"))[:1]
    assert {relation.review for relation in rejected.relations} == {"reject"}
    assert len(rejected.claims) == 2


def test_claims_are_listed_by_review(press: Press) -> None:
    press.ask("Port", 7, 9, 11)
    seven, nine, eleven = press.claims["Port"]
    press.decide("confirm", seven)
    press.decide("reject", nine)

    def found(reviewed: Reviewed | None) -> set[int]:
        return {view.id for view in list_claims(press.session, Filters(reviewed=reviewed))}

    assert found(None) == {seven, eleven}
    assert found(Reviewed.CONFIRMED) == {seven}
    assert found(Reviewed.REJECTED) == {nine}
    assert found(Reviewed.NONE) == {eleven}
    assert found(Reviewed.ANY) == {seven, nine, eleven}


@pytest.mark.parametrize(
    ("place", "found"), [("pakistan", ["Peshawar"]), ("Peshawar", ["Peshawar"]), ("Lahore", [])]
)
def test_a_place_holds_the_places_inside_it(press: Press, place: str, found: list[str]) -> None:
    press.ask("Peshawar", 7, 9)
    press.ask("Port Oran", 7, 9)
    assert listed(press, place=place) == found


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (date(2031, 5, 31), date(2031, 6, 1), ["Port"]),
        (date(2031, 6, 1), date(2031, 7, 1), []),
        (None, date(2031, 5, 1), []),
        (date(2031, 1, 1), None, ["Port"]),
    ],
)
def test_a_period_finds_claims_that_share_a_day_with_it(
    press: Press, start: date | None, end: date | None, found: list[str]
) -> None:
    press.ask("Port", 7, 9)
    assert listed(press, period=Period(start, end, Precision.RANGE)) == found


def test_agreement_is_ordered_by_its_witnesses(press: Press) -> None:
    press.ask("Two", 7, 7)
    press.ask("Three", 7, 7, 7)
    press.ask("Rejected", 7, 7)
    press.decide("reject", *press.claims["Rejected"])
    found = corroborated(press.session, Filters())
    assert [(view.text, view.weight) for view in found] == [("Three", 3), ("Two", 2)]
