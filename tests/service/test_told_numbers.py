"""Numbers that a second source puts elsewhere are disputed, each with who says so."""

from .articles import Report, write

PROTEST = Report(
    "protest",
    "Kell Press Agency",
    "2031-08-19",
    "Between 200 and 300 people were detained during the protests in Kell, lawyers said, while the "
    "interior ministry put the figure at 85.",
)
AFTERWARDS = Report(
    "afterwards",
    "Radio Kell",
    "2031-08-20",
    "At least 240 people were detained during the protests in Kell, the Lawyers' Union said. "
    "The interior ministry said 85 people had been detained.",
)


def test_what_a_ministry_puts_lower_is_disputed(database, tmp_path):
    database.load(write(tmp_path, [PROTEST, AFTERWARDS]))
    (dispute,) = database.disputed()
    sides = {side.answer: len(side.witnesses) for side in dispute.sides}
    assert sides == {"between 200 and 300": 2, "85": 1}
    assert "detained" in dispute.text
