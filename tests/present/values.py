"""Values that several tests show."""

from datetime import date

from claims.model import ClaimView, QuestionView, Side, Witness


def claim(number, *, source="Daily Beacon", text="The fire killed 12 people.", speakers=()):
    return ClaimView(number, text, "12", source, (), speakers, date(2031, 5, 3), None, None)


def question(sides, explanations=("12 against 30.",)):
    return QuestionView(1, "How many people did the fire kill?", tuple(sides), tuple(explanations))


def side(answer, claims, witnesses):
    return Side(
        answer, tuple(claims), tuple(Witness(name, "source", ids) for name, ids in witnesses)
    )
