"""The prose of texts in many layouts: what is kept, what is left out."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claims.readers import find_body
from claims.readers.page import read_page

WIRE = """Twelve dead as ferry sinks off Port Maris

PORT MARIS, March 3, 2021 (Reuters) - At least 12 people died when a ferry sank off Maris.

The vessel carried 80 passengers.

"We are still searching," said Captain Li Wei.

(Reporting by Ana Diaz; Editing by Omar Haddad)
"""
NEWS_SITE = """Home > World > Asia

World

Dam failure floods three villages in Orlen valley

By Ana Diaz and Omar Haddad
May 3, 2021 10:15 AM EDT | Updated May 4, 2021
5 min read

Share on Facebook
Share on Twitter

Residents wade through water in Lower Orlen on Sunday. [Li Wei/Reuters]

A dam failed above the Orlen valley on Sunday, the regional government said.

ALSO READ: How the dam was built

What happened

Engineers had warned of cracks in 2019, the engineer Maria Lopez said. "We told them twice."

The ministry listed two measures:

- Repairs to the wall worth $3 million
- Monthly inspections until 2025

Sign up for our morning newsletter to get the news in your inbox.

Read more
Minister visits flooded valley
The minister promised help for all families on her visit on Monday.
Valley in mourning
Three villages held services for the dead on Wednesday evening.

© 2021 The Orlen Herald. All rights reserved.
"""
WRAPPED = """The Old Mill Closes

The old mill on the river Tal closed on Friday
after 120 years, its owner said. Forty people lose
their work.

By Monday morning the gates were locked. The
union called the closure a breach.

Reaction
The mayor said she had not been told. Her office
first heard of it from the radio.
"""
BLOG = """Notes on the election

Posted on March 14, 2019 by Jane Roe

I counted the posters on my street. There were 41 for the mayor.

Share this:
Twitter
Like Loading...

Related
More posters than people
March 2, 2019

Leave a comment

There were 50 on mine, and the rival of the mayor had none at all on the whole street.
"""
BOX_IN_THE_MIDDLE = """Storm hits coast

The storm reached the coast at noon and tore the roofs off 30 houses, the fire service said.

Related stories

Storm season starts early

By evening the wind had fallen, and crews began to clear the roads to the hospital, where 14
people were treated for cuts and bruises, among them four children from one school.

The power company said 3,000 homes were without electricity on Tuesday night, and that repairs
would go on through the whole of the week until every village had its power back.
"""
OPINION = """OPINION

Why the Grain Deal Will Hold

By Dr. Jane Roe

Jane Roe is a senior fellow at the Example Institute.

For two years the critics have said it would collapse within weeks. It did not collapse, and both
sides exported more grain in 2021 than in any year before.

Both sides exported more grain in 2021 than in any year before.

The signing of the deal in the harbour of Maris, July 2020.

It will hold because neither side can afford the alternative.

The views expressed here are the author's own.
"""
NO_BLANK_LINES = """Council approves tram line
Published: 7 June 2020
The city council approved the northern tram line on Thursday by 31 votes to 12, after a debate \
of six hours that ended long past midnight.
Photo: City of Lund
The first trams are to run in 2026.
Jane Roe is a reporter at the Lund Weekly.
"""
PROMOTION = """Bakery strike ends

Bakers in Lund went back to work on Monday after a strike of nine days, their union said.

Weekly Briefing

Bread in numbers.

In 1968, eleven bakers walked out of the mill at Tal, and forty others joined them.

View all
"""

LAYOUTS = [
    pytest.param(
        WIRE,
        [
            "At least 12 people died when a ferry sank off Maris.",
            "The vessel carried 80 passengers.",
            '"We are still searching," said Captain Li Wei.',
        ],
        id="wire",
    ),
    pytest.param(
        NEWS_SITE,
        [
            "A dam failed above the Orlen valley on Sunday, the regional government said.",
            "Engineers had warned of cracks in 2019, the engineer Maria Lopez said. "
            '"We told them twice."',
            "The ministry listed two measures:",
            "Repairs to the wall worth $3 million",
            "Monthly inspections until 2025",
        ],
        id="news site",
    ),
    pytest.param(
        WRAPPED,
        [
            "The old mill on the river Tal closed on Friday\nafter 120 years, its owner said. "
            "Forty people lose\ntheir work.",
            "By Monday morning the gates were locked. The\nunion called the closure a breach.",
            "The mayor said she had not been told. Her office\nfirst heard of it from the radio.",
        ],
        id="hard-wrapped",
    ),
    pytest.param(
        BLOG,
        ["I counted the posters on my street. There were 41 for the mayor."],
        id="blog",
    ),
    pytest.param(
        NO_BLANK_LINES,
        [
            "The city council approved the northern tram line on Thursday by 31 votes to 12, "
            "after a debate of six hours that ended long past midnight.",
            "The first trams are to run in 2026.",
        ],
        id="no blank lines",
    ),
    pytest.param(
        PROMOTION,
        [
            "Bakers in Lund went back to work on Monday after a strike of nine days, "
            "their union said.",
        ],
        id="promotion after the end",
    ),
]


def paragraphs(text):
    return [span.of(text) for span in find_body(text)]


@pytest.mark.parametrize(("text", "expected"), LAYOUTS)
def test_body_of_whole_articles(text, expected):
    assert paragraphs(text) == expected


def test_article_goes_on_after_a_box():
    starts = [paragraph.split()[0] for paragraph in paragraphs(BOX_IN_THE_MIDDLE)]
    assert starts == ["The", "By", "The"]
    assert not any("season" in paragraph for paragraph in paragraphs(BOX_IN_THE_MIDDLE))


def test_opinion_leaves_out_author_pull_quote_caption_and_disclaimer():
    starts = [paragraph.split(",")[0][:24] for paragraph in paragraphs(OPINION)]
    assert starts == ["For two years the critic", "It will hold because nei"]


@pytest.mark.parametrize(
    "text",
    [
        "The army denied carrying out the strike on 3 May 2021",
        "Bridge closed",
        "Jane Roe is a professor at the University of Lund.",
        "The ministry reported 12 deaths, and 30 people were injured.",
        "Who closed the bridge?",
        "In May the mayor resigned.",
        "Subscribers to the paper fell by 12 percent.",
        "Published figures show that 12 people died on 3 May 2021.",
        "By 3 May 2021 the army had left.",
        "Follow-up talks are planned.",
        "Related attacks killed two soldiers.",
        "The views of the minister did not change.",
        "The law came into force: 12 people were fined.",
    ],
)
def test_one_sentence_is_all_body(text):
    assert paragraphs(text) == [text]


def test_one_sentence_loses_only_the_tag_of_its_agency():
    assert paragraphs("KABUL (AFP) — Twelve people died.") == ["Twelve people died."]
    assert paragraphs("KABUL ― Twelve people died.") == ["Twelve people died."]


@pytest.mark.parametrize(
    "text",
    [
        "Police: Twelve people died.",
        "UNICEF — the children's agency — sent tents.",
        "The River Guard (TRG) — an armed group — denied it.",
        "Example Institute: Twelve people died.",
        "Three demands: Peace, bread and land.",
    ],
)
def test_speaker_or_acronym_is_no_agency_tag(text):
    assert paragraphs(text) == [text]


@pytest.mark.parametrize("text", ["", " \n\n", "Skip to content", "Home | News | Sport | Weather"])
def test_nothing_or_plain_boilerplate_has_no_body(text):
    assert paragraphs(text) == []


def test_headlines_alone_are_a_text():
    assert paragraphs("Army denies strike\n\nPolice confirm strike") == [
        "Army denies strike",
        "Police confirm strike",
    ]


LEAD = "Heavy rain fell on the harbour town all night, and the river rose by two metres."
BOILERPLATE = [
    ("navigation", "Skip to main content"),
    ("navigation", "Back to top button"),
    ("navigation", "View Archive"),
    ("navigation", "Share on WhatsApp"),
    ("menu", "PoliticsBusinessWorldSportCulture"),
    ("menu", "News | Sport | Weather | Travel"),
    ("menu", "FLOOD-TOWN|20200401-Flood-Map|20200401-Flood-Timeline"),
    ("dateline", "Published April 2nd, 2020 - 08:30 GMT"),
    ("dateline", "Last updated: 2 April 2020"),
    ("dateline", "2020-04-02"),
    ("dateline", "Lund, April 2, 2020"),
    ("byline", "By Ana Diaz | Example Agency"),
    ("byline", "BY ANA DIAZ"),
    ("caption", "The river on Tuesday. (Photo by Ana Diaz / AFP)"),
    ("caption", "The river on Tuesday. Ana Diaz via Getty Images"),
    ("caption", "FILE - The river in flood."),
    ("caption", "Photo: Ana Diaz"),
    ("caption", "Mayor Li Wei with firefighters at the river in Lund, April 2020."),
    ("subscription", "You are reading a free article."),
    ("subscription", "Subscribe to the Lund Weekly to get unlimited access."),
    ("subscription", "Already a subscriber? Log in"),
    ("subscription", "You have reached your limit of free articles."),
    ("subscription", "This website uses cookies to work."),
    ("comment form", "Your email address will not be published. Required fields are marked *"),
    ("copyright", "© 2000 - 2023 Lund Weekly ("),
    ("copyright", "Copyright 2020 Lund Weekly. All rights reserved."),
    ("disclaimer", "The views expressed in this article are those of the author."),
    ("disclaimer", "This article does not necessarily reflect the views of Lund Weekly."),
    ("pointer", "Read more: How the river was tamed"),
    ("pointer", "Tags: river, flood, Lund"),
    ("pointer", "Editor's note: this text was shortened."),
    ("address", "https://example.org/flood"),
    ("address", "#flood #lund"),
    ("markup", '<embed id="7" author="x"/>'),
    ("ornament", "* * *"),
]


@pytest.mark.parametrize(("role", "line"), BOILERPLATE)
def test_line_between_paragraphs_is_left_out(role, line):
    text = f"{LEAD}\n\n{line}\n\nBy noon the water had reached the church, the mayor said."
    page = read_page(text)
    assert page.roles == ("prose", role, "prose")


PROSE_ALIKE = [
    "Subscribe or leave, the publisher told its readers in 1921, and half of them left.",
    "Published works on the river number in the hundreds.",
    "By Tuesday night 400 people had left the town.",
    "Join us, the firefighters called from the boats.",
    "Share prices of the insurer fell by 4 percent.",
    "The photo by Ana Diaz went around the world within a day.",
    "Getty Images sued the town over the pictures.",
    "Related floods in the north killed four people.",
    "He tweets at night, and the ministry denies it in the morning.",
    "Copyright law was the judge's first argument.",
    "More than 400 people on the island lost their homes.",
    "May 3, 2021 was the day on which the dam failed.",
    "View the river from the bridge, the guide says, and you see where the wall broke.",
    "12 people were killed.",
    "The picture: 12 people died in the north and none in the south.",
    "The views expressed by the minister were rejected by the army.",
    "The figures do not represent the position of the army.",
    "Support our firefighters, the mayor asked the council.",
    "Become a member of the alliance, the minister told the island.",
]


@pytest.mark.parametrize("sentence", PROSE_ALIKE)
def test_prose_that_begins_like_boilerplate_is_kept(sentence):
    text = f"{LEAD}\n\n{sentence}\n\nBy noon the water had reached the church, the mayor said."
    assert sentence in paragraphs(text)


def test_person_the_article_speaks_of_is_no_author():
    text = f"{LEAD}\n\nThe dam was old, Maria Lopez said.\n\nMaria Lopez is an economist at Lund."
    assert paragraphs(text)[-1] == "Maria Lopez is an economist at Lund."


def test_pull_quote_with_another_figure_is_no_repeat():
    long = "The river rose. The army said that 33 villages on the river had been flooded since May."
    text = f"{LEAD}\n\n{long}\n\nThe army said that 26 villages on the river had been flooded."
    assert len(paragraphs(text)) == 3


def test_repeated_paragraph_is_kept_once():
    text = f"{LEAD}\n\nThe army denied that it had opened the dam.\n\n{LEAD}"
    assert len(paragraphs(text)) == 2


def test_title_known_from_elsewhere_is_left_out_of_the_body():
    text = f"The river rises.\n\n{LEAD}"
    spans = find_body(text, title="The River Rises")
    assert [span.of(text) for span in spans] == [LEAD]


LINES = st.sampled_from(
    [
        "", "", LEAD, "Related Articles", "By Ana Diaz", "- an item", "A Heading", "Comments",
        "© 2020 Lund Weekly", "KABUL (AFP) —", "•", "“", "\xa0", "Who?", "U.S.", "1. ", "\x1c",
        "a|b|c",
    ]
)  # fmt: skip


@given(st.one_of(st.text(max_size=300), st.lists(LINES, max_size=20).map("\n".join)))
@example("- \n-\xa0\n")
def test_body_spans_are_in_order_stripped_and_inside(text):
    spans = find_body(text)
    end = 0
    for span in spans:
        assert span.start >= end
        assert span.end <= len(text)
        assert span.of(text).strip() == span.of(text) != ""
        end = span.end


@given(st.lists(LINES, max_size=12).map("\n".join), st.text(min_size=1, max_size=60))
def test_blocks_cover_every_visible_character(text, tail):
    page = read_page(text + "\n\n" + tail)
    bare = "".join(block.text for block in page.blocks)
    visible = sum(not character.isspace() for character in text + tail)
    bullets = sum(len(block.text) > 0 and block.bullet for block in page.blocks)
    assert visible - 4 * bullets <= sum(not character.isspace() for character in bare) <= visible


@pytest.mark.parametrize(
    "text",
    ["a\n\n" * 100_000, "(" * 200_000, "word " * 100_000, "Sign up for " * 20_000, "A b. " * 50_000,
     "By " + "Aa " * 50_000, "• x\n" * 50_000, "A.B" * 50_000, "The army denied it.\n\n" * 20_000],
    ids=["lines", "brackets", "words", "appeals", "sentences", "names", "items", "glued",
         "repeats"],
)  # fmt: skip
def test_hostile_texts_are_read_in_linear_time(text):
    import time

    start = time.process_time()
    find_body(text)
    assert time.process_time() - start < 10
