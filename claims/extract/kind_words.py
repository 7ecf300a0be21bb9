"""Nouns that take up a named organisation or place, by kind."""

from claims.normalise.gazetteer import PLACES

BUSINESSES = frozenset(
    "airline automaker bank brewer brokerage carmaker chipmaker company conglomerate "
    "corporation drugmaker firm insurer lender maker manufacturer retailer startup utility".split()
)
"""Nouns for companies."""

MEDIA = frozenset(
    "broadcaster magazine network newspaper outlet paper publication station website".split()
)
"""Nouns for those who publish."""

CALLED_MEDIA = frozenset(
    "abc bbc bloomberg breitbart broadcasting buzzfeed cbs channel chronicle cnbc cnn daily "
    "dispatch espn examiner fox gazette globe guardian hbo herald inquirer journal magazine mirror "
    "mtv msnbc nbc news npr nbcuniversal observer pbs politico post press radio record register "
    "review star sun telegraph telemundo television time times tribune tv univision usa".split()
)
"""Words in the names of those who publish."""

PUBLIC = frozenset(
    "academy administration assembly board bureau church city college commission committee "
    "congress convention council county court democrats department division embassy force gop "
    "government house institute legislature ministry office pac parliament parties party pentagon "
    "police republicans rnc dnc school senate service state states supreme team university white "
    "fbi cia nsa epa irs fda nato isis taliban navy army union association league federation "
    "act campaign debate center centre".split()
)
"""Words in the names of what is no company."""

STATES = (frozenset(PLACES["United States"]) | {"Georgia"}) - {"Washington", "Puerto Rico"}
"""The states of the United States."""

CITY_STATES = frozenset({"New York", "Washington"})
"""Names of states that are those of cities too."""

TOWNS = frozenset("city town village".split())
"""Nouns for towns."""

PARTIES = {
    "republican": "the Republican Party",
    "republicans": "the Republican Party",
    "gop": "the Republican Party",
    "rnc": "the Republican Party",
    "democrat": "the Democratic Party",
    "democrats": "the Democratic Party",
    "democratic": "the Democratic Party",
    "dnc": "the Democratic Party",
}
"""Words that tell of which of two parties a text speaks."""

OUR_PARTIES = frozenset({"republican", "democratic", "tea", "working"})
"""Words in the names of the parties of one country."""

CHAMBERS = {"senate": "the Senate", "house": "the House"}
"""Words that tell of which chamber a text speaks."""

MEN = frozenset("candidate contender lawmaker leader man rival senator woman".split())
"""Nouns for people of whom "the two" may be told."""

LANDS = frozenset("country nation state".split())
"""Nouns for lands of which "the two" may be told."""

REGIONS = frozenset(
    "africa america antarctica arctic asia balkans baltic caribbean caucasus central east eastern "
    "europe gulf midwest north northeast northern northwest pacific sahel scandinavia south "
    "southeast southern southwest west western".split()
)
"""Words in the names of regions of the world or of a country."""
