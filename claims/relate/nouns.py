"""Classes of nouns that name the same thing, and which are kinds of which: our own table."""

NOUN_CLASSES: dict[str, tuple[str, ...]] = {
    # people
    "person": (
        "person",
        "people",
        "individual",
        "human",
        "life",
        "soul",
        "other",
        "another",
        "nobody",
    ),
    "civilian": ("civilian", "noncombatant", "non-combatant", "bystander"),
    "child": ("child", "minor", "kid", "youngster", "boy", "girl"),
    "woman": ("woman", "female"),
    "man": ("man", "male"),
    "student": ("student", "pupil", "schoolchild"),
    "soldier": ("soldier", "troop", "serviceman", "trooper", "personnel"),
    "police officer": ("policeman", "policewoman", "cop", "constable"),
    "militant": (
        "militant",
        "fighter",
        "insurgent",
        "terrorist",
        "gunman",
        "rebel",
        "attacker",
        "guerrilla",
        "jihadist",
        "extremist",
        "assailant",
    ),
    "refugee": ("refugee", "asylum-seeker"),
    "migrant": ("migrant", "immigrant"),
    "worker": ("worker", "employee", "labourer", "laborer", "staff", "staffer"),
    "protester": ("protester", "protestor", "demonstrator", "marcher"),
    "passenger": ("passenger", "traveller", "traveler", "commuter"),
    "resident": ("resident", "villager", "inhabitant", "citizen", "local"),
    "prisoner": ("prisoner", "inmate", "detainee", "captive"),
    "hostage": ("hostage",),
    "worshipper": ("worshipper", "worshiper", "devotee"),
    "patient": ("patient",),
    "journalist": ("journalist", "reporter"),
    "doctor": ("doctor", "physician", "medic"),
    "official": ("official", "bureaucrat"),
    "member": ("member",),
    "suspect": ("suspect",),
    "victim": ("victim",),
    "voter": ("voter", "elector"),
    "delegate": ("delegate", "representative"),
    "tourist": ("tourist", "holidaymaker"),
    "pirate": ("pirate",),
    "candidate": ("candidate", "contender"),
    "family": ("family", "household"),
    "company": ("company", "firm", "corporation", "business", "enterprise"),
    "government": ("government", "administration"),
    "minister": ("minister",),
    "leader": ("leader", "chief", "head", "commander"),
    "army": ("army", "military", "armed forces"),
    "police": ("police", "police force"),
    # events
    "attack": ("attack", "assault", "raid", "ambush", "offensive", "onslaught"),
    "bombing": ("bombing", "blast", "explosion", "bomb", "detonation"),
    "strike": ("airstrike", "air strike", "bombardment", "shelling"),
    "shooting": ("shooting", "gunfire"),
    "killing": ("killing", "murder", "assassination", "homicide"),
    "clash": ("clash", "battle", "fighting", "skirmish", "firefight", "gunfight"),
    "earthquake": ("earthquake", "quake", "tremor", "temblor"),
    "flood": ("flood", "flooding", "deluge"),
    "landslide": ("landslide", "mudslide", "landslip", "avalanche"),
    "storm": ("storm", "hurricane", "cyclone", "typhoon", "tornado"),
    "fire": ("fire", "blaze", "inferno", "wildfire"),
    "crash": ("crash", "collision", "wreck", "derailment"),
    "collapse": ("collapse",),
    "outbreak": ("outbreak", "epidemic", "pandemic"),
    "protest": ("protest", "demonstration", "rally", "march"),
    "riot": ("riot", "unrest"),
    "election": ("election", "vote", "poll", "ballot", "referendum"),
    "operation": ("operation",),
    "ceasefire": ("ceasefire", "truce", "cease-fire", "armistice"),
    "talk": ("talk", "negotiation", "dialogue"),
    "meeting": ("meeting", "summit", "conference"),
    "agreement": ("agreement", "deal", "accord", "pact", "treaty"),
    "incident": ("incident", "event"),
    "accident": ("accident", "mishap"),
    "trial": ("trial",),
    "robbery": ("robbery", "heist", "burglary", "theft"),
    "kidnapping": ("kidnapping", "abduction"),
    # things counted
    "job": ("job", "post", "position"),
    "house": ("house", "home", "dwelling"),
    "building": ("building", "structure"),
    "vehicle": ("vehicle",),
    "car": ("car", "automobile"),
    "aircraft": ("aircraft", "plane", "airplane", "jet", "airliner"),
    "ship": ("ship", "vessel", "boat"),
    "weapon": ("weapon", "arm", "firearm"),
    "school": ("school",),
    "hospital": ("hospital", "clinic"),
    "case": ("case", "infection"),
    "seat": ("seat",),
    "ballot paper": ("ballot paper",),
    "village": ("village", "hamlet"),
    "city": ("city", "town"),
    "report": ("report", "study", "survey"),
    "law": ("law", "legislation", "act", "bill"),
    "year": ("year",),
    "month": ("month",),
    "day": ("day",),
    "rate": ("rate", "level"),
    "figure": ("figure", "number", "total", "count", "toll", "tally"),
}

KIND_OF: dict[str, str] = {
    "civilian": "person",
    "child": "person",
    "woman": "person",
    "man": "person",
    "student": "person",
    "soldier": "person",
    "police officer": "person",
    "militant": "person",
    "refugee": "person",
    "migrant": "person",
    "worker": "person",
    "protester": "person",
    "passenger": "person",
    "resident": "person",
    "prisoner": "person",
    "hostage": "person",
    "worshipper": "person",
    "patient": "person",
    "journalist": "person",
    "doctor": "person",
    "official": "person",
    "member": "person",
    "suspect": "person",
    "victim": "person",
    "voter": "person",
    "delegate": "person",
    "tourist": "person",
    "pirate": "person",
    "candidate": "person",
    "bombing": "attack",
    "strike": "attack",
    "shooting": "attack",
    "car": "vehicle",
    "house": "building",
    "school": "building",
    "hospital": "building",
}
"""Each class and the next wider one: a count of the narrow is part of a count of the wide."""

ROLE_NOUNS: dict[str, str] = {
    "dead": "killed",
    "death": "killed",
    "fatality": "killed",
    "body": "killed",
    "casualty": "casualty",
    "injury": "injured",
    "injured": "injured",
    "wounded": "injured",
    "missing": "missing",
    "arrest": "arrested",
    "detention": "arrested",
    "survivor": "survived",
    "evacuee": "evacuated",
}
"""Nouns that count people and say in one word what happened to them."""

ROLE_NAMES: dict[str, str] = {
    "dead": "killed",
    "died": "killed",
    "death": "killed",
    "wounded": "injured",
    "hurt": "injured",
    "detained": "arrested",
    "jailed": "arrested",
    "casualties": "casualty",
    "kidnapped": "abducted",
    "freed": "released",
}
"""Other names of the roles a quantity may carry."""

EVENTS = frozenset(
    {"attack", "bombing", "strike", "shooting", "killing", "clash", "earthquake", "flood"}
    | {"landslide", "storm", "fire", "crash", "collapse", "outbreak", "protest", "riot"}
    | {"election", "operation", "accident", "trial", "robbery", "kidnapping", "ceasefire"}
)
"""Classes that name what happened, so that two tolls can be known to be of one kind of event."""

VEHICLES = frozenset({"vehicle", "car", "aircraft", "ship", "train", "bus", "helicopter", "lift"})
"""Classes of things that move by themselves, so that they rise and fall as no level does."""

GENERIC = frozenset(
    {"he", "she", "it", "they", "we", "i", "you", "who", "which", "that", "this", "these", "those"}
    | {"group", "organisation", "organization", "outfit", "side", "one", "someone", "somebody"}
    | {"authority", "movement", "party", "them", "him", "her", "there", "what", "country"}
)
"""Heads that point to an actor named elsewhere: they neither match nor part two actors."""

OUTLASTING = frozenset({"militant", "person", "official", "leader", "police officer", "soldier"})
"""Classes so wide that a named actor may be meant by them."""
