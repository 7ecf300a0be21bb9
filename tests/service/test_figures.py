"""Figures of two texts that stand side by side, whatever claims are made of them."""

from datetime import date

import pytest

from claims import service
from claims.model import Document, Verdict


def judged(a: str, b: str, days: tuple[int, int] | None = None) -> Verdict:
    first, second = (Document(text=text, body=(), input="text") for text in (a, b))
    if days is not None:
        first, second = (
            Document(text=one.text, body=(), input="text", published=date(2031, 5, day))
            for one, day in zip((first, second), days, strict=True)
        )
    verdict = service.compare_texts(first, second)
    mirrored = service.compare_texts(second, first)
    assert (mirrored.relation, mirrored.score) == (verdict.relation, verdict.score)
    return verdict


AGREEING = [
    # a participle, a headline, an apposition, an ellipsis
    ("Ferry sinks off Lumo, nine dead", "The sinking of a ferry near Lumo killed nine people."),
    (
        "A mudslide buried a hamlet near Taro, leaving 18 people dead.",
        "Eighteen villagers died when mud swept over a hamlet outside Taro.",
    ),
    (
        "The bakery, sold for $2.5 million in spring, burned down.",
        "Its owner had paid $2.5 million for the bakery.",
    ),
    ("A strong quake hit Oru, injuring dozens more.", "Doctors in Oru treat 60 injured people."),
    # rounding, hedges, ranges, bounds
    ("The tanker spilled 612 tonnes of oil.", "The tanker spilled 600 tonnes of oil."),
    ("The bid was between $70 million and $80 million.", "The bid was worth $75 million."),
    ("More than $3 million in damage was done.", "Damage is estimated at $3 million."),
    ("The party won 48.8 percent of the vote.", "The party won 49 percent of the vote."),
    # units, durations, currencies
    ("The diver sank about 100 feet.", "The diver sank around 30 metres."),
    ("He plunged 80m into the quarry.", "The hiker plunged 80 metres into the quarry."),
    ("The crossing lasted 90 minutes.", "The crossing lasted one and a half hours."),
    ("Banda got a four-year sentence.", "Banda was sentenced to four years in prison."),
    ("The painting sold for 20 million euros.", "The painting sold for $23 million."),
    # ages, magnitudes
    ("Lena Orr, 54, drowned on Sunday.", "A 54-year-old woman, Lena Orr, drowned."),
    ("A magnitude-6.3 quake shook Oru.", "The quake in Oru measured 6.3 on the Richter scale."),
    # figures that follow
    ("A quarter of the 200 members stayed away.", "Fifty members stayed away."),
    ("Thefts rose from 40 in May to 60 in June.", "The number of thefts rose by 20 in June."),
    ("Thefts rose from 40 to 60.", "Thefts rose by 50 percent."),
    ("The tax rose from 6 to 8 percent.", "The tax rose by two percentage points."),
    ("Five people were stabbed.", "Two people were killed and three were injured."),
    ("The mill cut 340 jobs in May.", "In May the mill laid off 340 workers."),
    ("Gangs made 80 raids in 2019, 25 of them in ports.", "In 2019 ports saw 25 raids."),
    ("Two thirds of the 60 members backed it.", "Forty members backed it."),
    ("The kiln reached 212 degrees Fahrenheit.", "The kiln reached 100 degrees Celsius."),
    ("A patrol seized a boat with 17 smugglers on board.", "A patrol arrested 17 smugglers."),
    ("Mara Voss scored 31 points for Lumo.", "Voss had a career-high 31 points."),
    ("The camp shelters 30,000 people.", "More than 30,000 people live in the camp."),
]

CLASHING = [
    ("The quake had a magnitude of 5.8.", "The tremor registered 5.1 on the Richter scale."),
    ("Lena Orr, 54, drowned on Sunday.", "The dead woman is Lena Orr, a 56-year-old nurse."),
    (
        "A gunman opened fire in a bar in Lumo, killing two and wounding five others.",
        "Police in Lumo say that two guests were killed and a third was wounded by a gunman.",
    ),
    ("Half of the 60 patients recovered.", "Forty of the 60 patients recovered."),
    ("The bridge is 90 metres long.", "The bridge is 90 feet long."),
    ("The climber, 41, fell 60 metres.", "The 41-year-old slipped and fell about 200 metres."),
    ("As of Monday, 40 cases had been found.", "As of Monday, 52 cases had been found."),
    ("The blast happened in Aden, Ohio.", "The blast happened in Aden, Texas."),
    ("The surgery took two hours.", "The surgery took nine hours."),
    ("Zinco will buy Tandel for $3.4 billion.", "Tandel goes to Zinco for $4.1 billion."),
    ("Egypt lost 70 percent of its traffic.", "A cut cable cost Egypt 85 percent of its traffic."),
]

APART = [
    ("A quake killed 30 people in Oru in March.", "A quake shook Lumo on Sunday, killing two."),
    ("The quake of 2003 killed 900 people.", "The quake on Monday killed three people."),
    ("Lena Orr, 54, drowned on Sunday.", "Ida Moss, 23, drowned on Sunday."),
    ("Canada added 20,000 jobs in May.", "Norway added 3,000 jobs in May."),
    ("Mr Banda got a four-year sentence.", "Mr Banda got another sentence of nine years."),
    ("The storm killed 12 people.", "The storm destroyed 14 houses."),
    ("A bomb killed six people in Aden.", "A bomb killed 14 people in Cairo."),
    ("Exports rose by 5 percent.", "Rents rose by 5 percent."),
    ("Sales posted the biggest drop in 9 months.", "Prices posted the biggest drop in 7 months."),
    ("The fire hurt 40 people, 11 of them children.", "The fire hurt 11 policemen."),
    ("If the dam breaks, 900 people will drown.", "The dam broke and 12 people drowned."),
    ("The flood killed 60 people across the country.", "The flood killed 9 people in the capital."),
    ("The Maoists killed 12 policemen in May.", "The separatists killed 7 policemen in May."),
    ("Turnout was 61 percent in the north.", "Turnout was 48 percent in the south."),
    ("Mara Voss scored 31 points for Lumo.", "Ida Moss added 12 points for Lumo."),
    ("The navy freed 23 sailors.", "The navy freed 9 Kenyan sailors."),
]

UPDATING = [
    ("A quake in Oru injured two people.", "The tremor left seven people hurt, media said.", None),
    ("A cyclone hit Lumo, killing at least 4 people.", "Cyclone kills 11 in Lumo: police", None),
    ("Ferry toll rises to 40", "The ferry disaster off Lumo killed 31 people.", None),
    ("The flood killed 40 people.", "The flood in the valley killed 60 people.", (3, 5)),
    ("More than 300 people have died.", "More than 350 people have died.", (3, 5)),
    ("Growth is expected to reach 3 percent in 2030.", "Growth reached 2 percent in 2030.", (3, 5)),
    (
        "The quake had a magnitude of 5.1.",
        "The institute, which initially put the quake at 5.1, now puts it at 4.8.",
        (3, 5),
    ),
    ("Guards made 52 arrests.", "Correction: the number of arrests was 25, not 52.", (3, 5)),
    ("Nine sailors are missing.", "All nine sailors have been found alive.", (3, 4)),
    ("So far 200 cases have been found.", "So far 340 cases have been found.", (3, 9)),
    ("The agency put growth at 2.1 percent.", "It revised growth to 1.7 from 2.1 percent.", (3, 9)),
    ("The dam had burst.", "The mayor retracted her claim that the dam had burst.", (3, 5)),
]


@pytest.mark.parametrize(("a", "b"), AGREEING)
def test_figures_that_answer_one_question_alike(a: str, b: str) -> None:
    assert judged(a, b).relation == "corroborates"


@pytest.mark.parametrize(("a", "b"), CLASHING)
def test_figures_that_cannot_both_be_true(a: str, b: str) -> None:
    assert judged(a, b, (3, 3)).relation == "contradicts"


@pytest.mark.parametrize(("a", "b"), APART)
def test_figures_of_two_questions(a: str, b: str) -> None:
    assert judged(a, b).relation == "unrelated"


@pytest.mark.parametrize(("a", "b", "days"), UPDATING)
def test_figures_that_take_the_place_of_others(
    a: str, b: str, days: tuple[int, int] | None
) -> None:
    assert judged(a, b, days).relation == "updates"


def test_that_a_speaker_in_front_of_a_colon_is_the_witness() -> None:
    verdict = judged(
        "Joint statement: the border opens on Friday.",
        "The border opens on Friday, the joint statement said.",
    )
    assert (verdict.relation, verdict.same_witness) == ("corroborates", True)


def test_that_the_explanation_names_both_figures() -> None:
    verdict = judged("The crossing took 90 minutes.", "The crossing took three hours.", (3, 3))
    assert verdict.explanation == "1.5 hours against 3 hours (how long)."
    assert "quantity:clash" in verdict.reasons
