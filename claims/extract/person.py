"""Who is a person, and whether "he" or "she" can take them up."""

from collections.abc import Iterator
from enum import StrEnum

from claims.extract.aliases import TITLES
from claims.syntax import Doc, Token


class Gender(StrEnum):
    """Which pronoun takes up a person."""

    MALE = "he"
    FEMALE = "she"


_MALE_NAMES = (
    "aaron abdul abdullah abraham adam ahmad ahmed alan albert alexander alfred ali allen "
    "andre andrew andy anthony antonio arthur asif barack ben benjamin bernard bernie bill billy "
    "bob bobby brad bradley brandon brian bruce carl carlos charles charlie christopher "
    "chuck colin craig dan daniel dave david dean dennis derek dick dmitry don donald doug douglas "
    "dwight eddie edward edwin eric ernest evan francis francisco frank fred frederick gary gene "
    "george gerald glenn gordon graham greg gregory hamid harold harry hassan henry herbert howard "
    "hussein ibrahim igor imran ivan jack jacob jake james jason jeff jeffrey jeremy "
    "jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan "
    "justin karl keith ken kenneth kevin kyle larry lawrence leonard leonid lewis louis luis "
    "luke marc marco mark marcus martin marvin matt matthew max michael miguel mike mikhail mitch "
    "mitt mohammad mohammed muhammad nathan neil nicholas nick nikolai norman oleg oliver omar "
    "osama oscar owen pablo patrick paul pedro pete peter phil philip phillip pierre rafael ralph "
    "rand ray raymond reince rex ricardo richard rick rob robert rodney roger roland ron ronald "
    "roy rudy russell ryan saddam samuel scott sean sergei sergey seth shawn simon sirajuddin "
    "stanley stephen steve steven stuart ted theodore thomas tim timothy toby todd tom tomas "
    "tommy tony travis vernon victor viktor vincent vladimir walter warren wayne william willie "
    "xavier yusuf zachary zalmay"
).split()
_FEMALE_NAMES = (
    "abigail aisha alexandra alexis alice alicia alison amanda amber amy ana andrea angela "
    "anita ann anna anne annie audrey barbara benazir beth betty beverly bonnie brenda brittany "
    "carla carly carmen carol caroline carolyn catherine charlotte cheryl christina christine "
    "cindy claire clara claudia condoleezza connie cynthia danielle deborah debbie debra "
    "denise diana diane donna dorothy edith elaine eleanor elena elizabeth ellen emily emma erica "
    "erin esther eva evelyn fatima fawzia florence frances gabrielle gina ginny gloria grace hanna "
    "hannah heather heidi helen hillary holly huma irene isabel ivanka jackie jane janet janice "
    "jeanne jennifer jessica jill joan joanna joyce judith judy julia julie karen kate "
    "katherine kathleen kathryn kathy katie kellyanne kimberly kirsten kristen laura lauren "
    "leah lena linda lisa lois loretta louise lucia lucy lynn madeleine margaret maria marie "
    "marilyn martha mary maureen megan megyn melania melissa michelle mildred monica nancy natalie "
    "nicole nikki nina nora norma olga olivia pamela patricia paula peggy phyllis rachel rebecca "
    "regina rita rosa rose ruth sabrina sally samantha sandra sara sarah sharon sheila shirley "
    "sofia sonia sophia sophie stephanie sue susan suzanne svetlana sylvia tanya tatiana teresa "
    "theresa tina tracy valerie vanessa vera veronica victoria virginia wendy yvonne"
).split()
_MALE_NOUNS = (
    "man boy father son husband brother uncle nephew grandfather king prince lord sir mr spokesman "
    "chairman businessman policeman actor gunman congressman salesman widower boyfriend grandson "
    "stepfather stepson"
).split()
_FEMALE_NOUNS = (
    "woman girl mother daughter wife sister aunt niece grandmother queen princess lady mrs ms miss "
    "spokeswoman chairwoman businesswoman policewoman actress congresswoman widow girlfriend "
    "granddaughter stepmother stepdaughter"
).split()

GIVEN_NAMES: dict[str, Gender] = {
    **dict.fromkeys(_MALE_NAMES, Gender.MALE),
    **dict.fromkeys(_FEMALE_NAMES, Gender.FEMALE),
}
"""Given names that only one pronoun takes up."""

GENDERED: dict[str, Gender] = {
    **dict.fromkeys(_MALE_NOUNS, Gender.MALE),
    **dict.fromkeys(_FEMALE_NOUNS, Gender.FEMALE),
}
"""Nouns and titles that only one pronoun takes up."""

PERSONS = frozenset(
    (
        "activist adviser advisor agent aide ambassador analyst artist attorney author candidate "
        "child citizen civilian clerk coach colleague commander commissioner correspondent critic "
        "deputy diplomat director doctor driver economist editor envoy executive expert farmer "
        "fighter founder general governor guard guest head historian imam immigrant inmate "
        "investigator jihadist journalist judge lawmaker lawyer leader mayor member migrant "
        "militant minister musician neighbour neighbor nominee nurse officer official operative "
        "opponent owner partner patient people person player poet politician president priest "
        "prisoner professor prosecutor protester pupil rebel refugee reporter representative "
        "resident researcher delegate demonstrator dissident hostage insurgent negotiator troop "
        "scientist secretary senator singer soldier somebody someone student superintendent "
        "supporter suspect teacher teenager terrorist tourist victim visitor volunteer voter "
        "witness worker writer accountant anchor architect aspirant banker billionaire blogger "
        "celebrity chancellor chef columnist comedian commentator consultant contender "
        "councillor councilor defendant dentist designer detective entrepreneur filmmaker "
        "firefighter fisherman frontrunner fundraiser goer heir hopeful incumbent industrialist "
        "inspector instructor landlord lecturer legislator lobbyist magistrate magnate "
        "millionaire mogul monarch newcomer novelist nun organiser organizer pastor patriot "
        "performer philanthropist photographer physician pilot plaintiff pollster preacher "
        "premier presenter pundit rapper retiree scholar sheriff shopper sociologist "
        "speechwriter staffer strategist superstar surgeon trainer treasurer tycoon tyrant "
        "undersecretary veteran villager waiter waitress warlord runner friend parent sibling "
        "cousin spouse classmate mentor predecessor successor duo trio chair manager boss host "
        "chairperson fiance protege rival foe ally chaplain bishop archbishop cardinal "
        "comic graduate native counselor counsellor whistleblower holdout naysayer sceptic skeptic"
    ).split()
) | {*_MALE_NOUNS, *_FEMALE_NOUNS}
"""Common nouns for people."""


KILLING = frozenset("kill murder assassinate slay behead execute".split())
"""Verbs whose object is dead afterwards."""

DYING = frozenset("die drown perish".split())
"""Verbs whose subject is dead afterwards."""

DEATHS = (
    *("kill", "murder", "assassinat", "slay", "slain", "behead", "execut", "die", "dying"),
    *("drown", "perish", "suicide"),
)
"""What a text that tells of a death holds."""

SPARING = frozenset({"almost", "nearly", "never"})
"""Adverbs that say that a death did not come."""


def dead_in(doc: Doc) -> Iterator[Token]:
    """Yield the nouns that a text says were killed or died."""
    text = doc.text
    if not any(stem in text for stem in DEATHS):
        return
    for verb in doc:
        nouns = [t for t in verb.children if t.dep_ in _places(verb)]
        yield from (t for noun in nouns for one in _meant(noun) for t in (one, *one.conjuncts))


def _places(verb: Token) -> frozenset[str]:
    """Return the dependencies of whom a verb says that they are dead."""
    objects = [t for t in verb.rights if t.dep_ == "dobj"]
    self_killed = any(t.lower_.endswith("self") for t in objects) and verb.lemma_ in KILLING
    suicide = verb.lemma_ == "commit" and any(t.lower_ == "suicide" for t in objects)
    if not (verb.lemma_ in KILLING | DYING or suicide) or _is_spared(verb):
        return frozenset()
    if self_killed or suicide or verb.lemma_ in DYING:
        return frozenset({"nsubj"})
    return frozenset({"dobj", "nsubjpass"})


def _is_spared(verb: Token) -> bool:
    """Say whether a death is denied, only possible or nearly came."""
    before = [t for t in verb.lefts if t.dep_ in {"aux", "auxpass", "neg", "advmod"}]
    return any(t.dep_ == "neg" or t.tag_ == "MD" or t.lower_ in SPARING for t in before)


def _meant(noun: Token) -> Iterator[Token]:
    """Yield a noun, or whom a "who" takes up: "Doe, a clerk who died", is Doe."""
    clause = noun.head
    if noun.tag_ != "WP" or clause.dep_ != "relcl":
        yield noun
        return
    yield clause.head
    if clause.head.dep_ == "appos":
        yield clause.head.head


def is_person(noun: Token) -> bool:
    """Say whether a noun means one or more people, and so cannot be a "which"."""
    if noun.lemma_.lower() in PERSONS:
        return True
    if noun.pos_ == "PROPN" and noun.ent_type_ == "PERSON":
        return True
    return noun.ent_type_ == "NORP" and noun.tag_ == "NNPS"


def gender_of(words: str) -> Gender | None:
    """Return the gender that a name or description tells, None where it tells none.

    >>> gender_of("Mr Reyn"), gender_of("Ruth Amsel"), gender_of("the envoy")
    (<Gender.MALE: 'he'>, <Gender.FEMALE: 'she'>, None)
    """
    parts = words.casefold().replace(".", "").split()
    told = next((GENDERED[part] for part in parts if part in GENDERED), None)
    if told is not None:
        return told
    given = next((part for part in parts if part not in TITLES), "")
    return GIVEN_NAMES.get(given)
