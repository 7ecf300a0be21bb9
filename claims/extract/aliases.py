"""Names that mean the same actor everywhere, and nouns that stand for the actor they belong to.

The tables are deliberately short: they hold what no single article explains.
Whatever an article defines itself ("... (TTP)") is learnt from the article.
"""

_NAMES = (
    ("United Nations", "UN; U.N.; the UN; the U.N."),
    ("European Union", "EU; E.U."),
    ("African Union", "AU"),
    ("NATO", "North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Nato"),
    ("World Health Organization", "WHO; World Health Organisation"),
    ("International Monetary Fund", "IMF"),
    ("World Food Programme", "WFP; World Food Program"),
    ("UNICEF", "United Nations Children's Fund; Unicef"),
    ("UNHCR", "UN Refugee Agency; United Nations High Commissioner for Refugees"),
    ("International Committee of the Red Cross", "ICRC; Red Cross"),
    ("Human Rights Watch", "HRW"),
    ("International Criminal Court", "ICC"),
    (
        "Tehrik-i-Taliban Pakistan",
        "TTP; Pakistani Taliban; Pakistan Taliban; Tehreek-e-Taliban Pakistan; "
        "Tehrik-e-Taliban Pakistan",
    ),
    (
        "Afghan Taliban",
        "Taliban; Afghanistan Taliban; Islamic Emirate; Islamic Emirate of Afghanistan; Taleban",
    ),
    (
        "Islamic State",
        "ISIS; ISIL; IS; Daesh; Islamic State group; Isis; Islamic State of Iraq and Syria",
    ),
    (
        "Islamic State Khorasan",
        "ISIS-K; IS-K; ISKP; IS-KP; ISIS-Khorasan; Islamic State in Khorasan; Islamic "
        "State Khorasan Province",
    ),
    ("al-Qaeda", "al Qaeda; Al Qaeda; Al-Qaeda; al-Qaida; Al-Qaida; al Qaida"),
    ("Inter-Services Intelligence", "ISI"),
    ("Federal Bureau of Investigation", "FBI"),
    ("Central Intelligence Agency", "CIA"),
    ("Israel Defense Forces", "IDF; Israeli military; Israeli army"),
    ("Agence France-Presse", "AFP"),
    ("Associated Press", "AP"),
    ("BBC", "British Broadcasting Corporation"),
)

BUILT_IN: tuple[tuple[str, tuple[str, ...]], ...] = tuple(
    (canonical, tuple(others.split("; "))) for canonical, others in _NAMES
)
"""Canonical names with their other names."""

MEMBERS = frozenset(
    [
        "militant",
        "fighter",
        "force",
        "government",
        "army",
        "military",
        "troop",
        "soldier",
        "official",
        "authority",
        "regime",
        "insurgent",
        "gunman",
        "rebel",
        "leadership",
        "leader",
        "administration",
        "plane",
        "warplane",
        "jet",
        "aircraft",
        "navy",
        "representative",
        "delegation",
        "side",
        "negotiator",
        "commander",
        "ranks",
        "member",
        "militia",
        "cabinet",
        "state",
        "guard",
        "unit",
        "brigade",
        "faction",
        "wing",
        "movement",
        "group",
        "organisation",
        "organization",
        "drone",
        "artillery",
        "intelligence",
        "agent",
        "police",
        "ministry",
        "spokesman",
        "spokesperson",
        "spokeswoman",
        "diplomat",
    ]
)
"""Nouns whose named modifier is the actor: "TTP militants", "Pakistani war planes"."""

SPEAKING_FOR = frozenset(
    [
        "government",
        "administration",
        "regime",
        "state",
        "army",
        "military",
        "force",
        "troop",
        "authority",
        "leadership",
        "militant",
        "fighter",
        "insurgent",
        "plane",
        "warplane",
        "jet",
        "drone",
        "soldier",
        "gunman",
        "rebel",
    ]
)
"""The members that act as the actor itself, not as one person of it."""

MACHINES = frozenset({"plane", "warplane", "jet", "drone"})
"""Those of them that are things, and so stand for whoever flies them only in what they do."""

GROUP_NOUNS = frozenset(
    [
        "group",
        "organisation",
        "organization",
        "movement",
        "outfit",
        "faction",
        "militant",
        "insurgent",
        "rebel",
    ]
)
"""Nouns that, with "the" or "this", take up whatever group was named before."""

KIND_NOUNS = frozenset(
    [
        "institute",
        "ministry",
        "agency",
        "council",
        "company",
        "committee",
        "commission",
        "union",
        "front",
        "network",
        "alliance",
        "party",
        "army",
        "militia",
        "force",
        "court",
        "hospital",
        "bank",
        "university",
        "foundation",
        "association",
    ]
)
"""Nouns that take up only a name that holds them: "the institute"."""

TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "professor",
        "sir",
        "president",
        "minister",
        "general",
        "gen",
        "colonel",
        "col",
        "major",
        "maj",
        "captain",
        "capt",
        "lieutenant",
        "lt",
        "mullah",
        "mawlawi",
        "mawlvi",
        "molvi",
        "maulana",
        "mufti",
        "sheikh",
        "sheik",
        "haji",
        "king",
        "queen",
        "prince",
        "senator",
        "sen",
        "governor",
        "gov",
        "mayor",
        "judge",
        "chancellor",
        "secretary",
        "ambassador",
        "commander",
        "brigadier",
        "sergeant",
        "officer",
        "pope",
        "bishop",
        "imam",
        "ayatollah",
        "spokesman",
    ]
)
"""Words before a name that show it to be a person's."""

ORGANISATION_WORDS = frozenset(
    [
        "institute",
        "ministry",
        "party",
        "movement",
        "council",
        "union",
        "agency",
        "army",
        "front",
        "university",
        "company",
        "bank",
        "organisation",
        "organization",
        "group",
        "court",
        "committee",
        "commission",
        "association",
        "federation",
        "department",
        "office",
        "police",
        "forces",
        "force",
        "network",
        "service",
        "services",
        "corps",
        "society",
        "foundation",
        "centre",
        "center",
        "government",
        "parliament",
        "assembly",
        "brigade",
        "league",
        "alliance",
        "wire",
        "times",
        "post",
        "press",
        "herald",
        "news",
        "tribune",
        "journal",
        "gazette",
        "hospital",
        "authority",
    ]
)
"""Words in a name that show it to be an organisation's."""
