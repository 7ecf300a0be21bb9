"""Hypothesis strategies that draw statements from few words, so that many pairs meet."""

from dataclasses import replace
from datetime import date, time

from hypothesis import strategies as st

from claims.model import (
    Comparator,
    Modality,
    Part,
    Period,
    Polarity,
    Precision,
    Predicate,
    Quantity,
    Statement,
)
from claims.relate.words import content_words

NOUNS = (
    "attack",
    "blast",
    "people",
    "soldier",
    "death",
    "militant",
    "group",
    "agreement",
    "open",
    "closed",
    "car",
)
VERBS = (
    "carry out",
    "kill",
    "die",
    "be",
    "have",
    "sign",
    "found",
    "rise",
    "fall",
    "open",
    "close",
    "attack",
    "see",
    "accept",
    "reject",
    "defeat",
    "injure",
    "hold",
    "claim",
    "",
)
NAMES = ("TTP", "Norland", "PICSS", "Dawn", "officials")
PLACES = ("Kabul", "Afghanistan", "Peshawar", "Nowhere", "Nowhere district")

numbers = st.sampled_from((0.0, 3.0, 12.0, 33.0, 34.0, 1200.0, 1187.0, 22.8e6))
days = st.dates(date(2022, 7, 25), date(2022, 8, 12))


@st.composite
def quantities(draw):
    value = draw(st.none() | numbers)
    low = draw(st.none() | numbers)
    high = draw(st.none() | numbers.map(lambda n: n + (low or 0)))
    return Quantity(
        value,
        value if value is not None and draw(st.booleans()) else low,
        value if value is not None and draw(st.booleans()) else high,
        draw(st.sampled_from(Comparator)),
        draw(st.sampled_from((None, None, None, "%", "km", "mi", "USD"))),
        draw(st.sampled_from((None, "attack", "people", "soldier", "death", "other"))),
        draw(st.sampled_from((None, "killed", "injured", "change"))),
    )


@st.composite
def parts(draw):
    head = draw(st.sampled_from(NOUNS + NAMES))
    before = draw(st.sampled_from(("", "the ", "33 ", "Afghan ", "Pakistani ", "TTP ", "suicide ")))
    plural = draw(st.sampled_from(("", "s")))
    return Part(
        f"{before}{head}{plural}", (), head, draw(st.sampled_from((None, None, *NAMES[:2])))
    )


@st.composite
def periods(draw):
    start = draw(
        st.sampled_from((date(2004, 1, 1), date(2007, 1, 1), date(2022, 7, 1), date(2022, 8, 2)))
    )
    length = draw(st.sampled_from((1, 7, 31, 365)))
    end = date.fromordinal(start.toordinal() + length)
    return Period(draw(st.just(start) | st.none()), end, draw(st.sampled_from(Precision)))


@st.composite
def statements(draw):
    subject, target = draw(parts()), draw(st.none() | parts())
    lemma = draw(st.sampled_from(VERBS))
    text = " ".join(filter(None, (subject.text, lemma, target.text if target else ""))) + "."
    article = draw(st.none() | st.integers(1, 4))
    return Statement(
        text=text,
        subject=subject,
        predicate=Predicate(lemma, lemma, (), draw(st.booleans())),
        object=target,
        complements=tuple(draw(st.lists(parts(), max_size=1))),
        polarity=draw(st.sampled_from(Polarity)),
        modality=draw(st.sampled_from((Modality.ASSERTED, Modality.ASSERTED, *Modality))),
        quantity=draw(st.none() | quantities()),
        period=draw(st.none() | periods()),
        place=draw(st.none() | st.sampled_from(PLACES)),
        terms=draw(st.just(()) | st.just(tuple(sorted(content_words(text))))),
        derived=draw(st.booleans()),
        chain=tuple(draw(st.lists(st.sampled_from(NAMES), max_size=2))),
        source=draw(st.none() | st.sampled_from(("Post", "Star"))),
        published=draw(st.none() | days),
        published_time=draw(st.none() | st.just(time(9)) | st.just(time(18))),
        claim_id=article,
        article_id=article,
        copy_of=draw(st.none() | st.just(1)),
    )


SLOTS = (
    "subject predicate object complements polarity modality quantity period place source "
    "published chain"
).split()


@st.composite
def near_pairs(draw):
    """Two statements of different articles, or of none, that differ in up to three slots."""
    first, other = draw(statements()), draw(statements())
    changed = draw(st.sets(st.sampled_from(SLOTS), max_size=3))
    stored = draw(st.booleans())
    articles = (
        {"article_id": 1, "modality": Modality.ASSERTED} if stored else {"article_id": None},
        {"article_id": 2} if stored else {},
    )
    first = replace(first, **articles[0])
    return first, replace(first, **{name: getattr(other, name) for name in changed}, **articles[1])
