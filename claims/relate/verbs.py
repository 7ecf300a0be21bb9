"""Classes of verbs that say the same thing of the same actors: our own table of generic English.

A lemma stands in one class only. Verbs that are in no class mean only themselves.
"""

PREDICATE_CLASSES: dict[str, tuple[str, ...]] = {
    # violence
    "attack": ("attack", "assault", "raid", "storm", "ambush", "assail"),
    "strike": ("strike", "bomb", "bombard", "shell", "hit", "pound"),
    "kill": ("kill", "slay", "murder", "massacre", "slaughter", "assassinate", "martyr"),
    "die": ("die", "perish", "succumb", "pass away", "lose life"),
    "survive": ("survive", "outlive"),
    "injure": ("injure", "wound", "maim", "hurt"),
    "shoot": ("shoot", "gun down", "fire on", "open fire"),
    "behead": ("behead", "decapitate"),
    "execute": ("execute", "hang"),
    "torture": ("torture", "abuse", "mistreat"),
    "threaten": ("threaten", "menace"),
    "destroy": ("destroy", "demolish", "raze", "wreck", "devastate", "flatten"),
    "damage": ("damage", "batter"),
    "explode": ("explode", "detonate", "blow up", "go off"),
    "invade": ("invade", "overrun"),
    "clash": ("clash", "fight", "battle", "skirmish"),
    "foil": ("foil", "thwart", "avert", "prevent"),
    "repel": ("repel", "repulse", "beat back"),
    # doing what a noun names
    "perform": (
        "carry out",
        "conduct",
        "launch",
        "stage",
        "perpetrate",
        "mount",
        "commit",
        "perform",
        "undertake",
        "execute out",
        "be behind",
        "be responsible",
    ),
    "record": (
        "record",
        "register",
        "document",
        "see",
        "witness",
        "suffer",
        "experience",
        "log",
        "count",
        "tally",
        "observe",
        "face",
    ),
    "claim": ("claim", "claim responsibility", "take responsibility"),
    "happen": ("happen", "occur", "take place", "unfold"),
    # custody and movement
    "seize": (
        "seize",
        "capture",
        "take",
        "take over",
        "take control",
        "conquer",
        "occupy",
        "retake",
        "recapture",
    ),
    "arrest": ("arrest", "detain", "jail", "imprison", "apprehend", "round up", "nab"),
    "release": ("release", "free", "set free", "let go", "liberate"),
    "abduct": ("abduct", "kidnap", "hijack"),
    "rescue": ("rescue", "save", "pull out"),
    "evacuate": ("evacuate",),
    "extinguish": ("extinguish", "put out"),
    "displace": ("displace", "uproot", "drive out"),
    "strand": ("strand", "maroon"),
    "trap": ("trap",),
    "miss": ("go missing", "miss", "vanish", "disappear"),
    "find": ("find", "discover", "uncover", "recover", "locate", "unearth"),
    "lose": ("lose",),
    "flee": ("flee", "escape", "run away"),
    "leave": ("leave", "depart", "exit", "quit", "pull out of"),
    "enter": ("enter", "go into", "set foot"),
    "arrive": ("arrive", "reach", "land"),
    "return": ("return", "come back", "go back"),
    "stay": ("stay",),
    "cross": ("cross",),
    "withdraw": ("withdraw", "retreat", "pull back"),
    "advance": ("advance", "push forward"),
    "deploy": ("deploy", "dispatch"),
    "deport": ("deport", "expel", "extradite"),
    "admit": ("let in",),
    "gather": ("gather", "assemble", "rally", "congregate", "turn out"),
    # law and politics
    "sign": ("sign", "ink"),
    "agree": ("agree", "strike deal", "reach agreement"),
    "accept": ("accept", "approve", "endorse", "adopt", "ratify", "back", "pass"),
    "reject": ("reject", "refuse", "turn down", "vote down", "rebuff", "decline offer", "veto"),
    "allow": ("allow", "permit", "authorise", "authorize", "legalise", "legalize", "let"),
    "ban": ("ban", "forbid", "prohibit", "outlaw", "bar", "proscribe"),
    "confirm": ("confirm", "verify", "corroborate"),
    "deny": ("deny", "dispute", "refute"),
    "support": ("support", "favour", "favor"),
    "oppose": ("oppose", "object to"),
    "convict": ("convict", "find guilty"),
    "acquit": ("acquit", "exonerate", "find not guilty", "clear"),
    "charge": ("charge", "indict"),
    "sentence": ("sentence", "condemn to"),
    "accuse": ("accuse", "blame", "allege"),
    "investigate": ("investigate", "probe", "examine", "look into"),
    "elect": ("elect", "vote in"),
    "appoint": ("appoint", "name", "nominate"),
    "dismiss": ("dismiss", "sack", "fire", "oust", "remove", "lay off"),
    "resign": ("resign", "step down"),
    "win": ("win",),
    "defeat": ("defeat", "beat", "overcome"),
    "impose": ("impose", "enforce", "introduce"),
    "lift": ("lift", "revoke", "repeal"),
    "violate": ("violate", "breach", "break"),
    "honour": ("honour", "honor", "abide by", "comply"),
    "meet": ("meet", "hold talks", "talk", "confer"),
    "negotiate": ("negotiate", "bargain"),
    "mediate": ("mediate", "broker"),
    "recognise": ("recognise", "recognize"),
    "succeed in": ("succeed", "manage"),
    "fail": ("fail", "founder"),
    "attend": ("attend",),
    "boycott": ("boycott",),
    "obey": ("obey",),
    "defy": ("defy", "disobey"),
    # beginning and ending
    "found": ("found", "form", "establish", "create", "set up"),
    "dissolve": ("dissolve", "disband", "break up"),
    "begin": ("begin", "start", "commence", "get under way", "kick off"),
    "end": ("end", "finish", "conclude", "stop", "cease", "halt"),
    "continue": ("continue", "go on", "persist", "carry on"),
    "cancel": ("cancel", "call off", "scrap", "abandon"),
    "hold": ("hold",),
    "postpone": ("postpone", "delay", "put off"),
    "resume": ("resume", "restart"),
    "suspend": ("suspend",),
    "extend": ("extend", "prolong", "renew"),
    "open": ("open", "reopen"),
    "close": ("close", "shut", "shut down"),
    "bear": ("bear", "be born"),
    "marry": ("marry", "wed"),
    "divorce": ("divorce",),
    "build": ("build", "construct", "erect"),
    "collapse": ("collapse", "cave in", "break down"),
    # amounts
    "rise": (
        "rise",
        "increase",
        "grow",
        "climb",
        "surge",
        "jump",
        "soar",
        "go up",
        "swell",
        "spike",
        "mount up",
        "raise",
        "boost",
        "hike",
        "lift up",
    ),
    "fall": (
        "fall",
        "drop",
        "decline",
        "decrease",
        "shrink",
        "plunge",
        "slump",
        "go down",
        "dip",
        "tumble",
        "sink",
        "cut",
        "reduce",
        "lower",
        "slash",
        "trim",
    ),
    "double": ("double",),
    "halve": ("halve",),
    "improve": ("improve", "strengthen", "recover from"),
    "worsen": ("worsen", "deteriorate", "weaken"),
    "exceed": ("exceed", "surpass", "top"),
    "total": ("total", "amount to", "number", "stand at", "reach total", "come to"),
    "measure": ("measure", "weigh"),
    "cost": ("cost", "be worth"),
    "affect": ("affect", "impact"),
    # trade
    "buy": ("buy", "purchase", "acquire"),
    "sell": ("sell",),
    "pay": ("pay",),
    "spend": ("spend",),
    "earn": ("earn", "make profit"),
    "receive": ("receive", "get", "obtain"),
    "give": ("give", "donate", "grant", "provide", "supply", "hand over"),
    "steal": ("steal", "rob", "loot"),
    "employ": ("employ", "hire", "recruit"),
    "publish": ("publish", "issue"),
    "hide": ("hide", "conceal"),
    "reveal": ("reveal", "disclose"),
    # saying and being
    "say": ("say", "tell", "state", "add", "report", "announce", "declare", "note", "remark"),
    "believe": ("believe", "think", "suspect"),
    "be": ("be", "remain", "become", "stand", "lie"),
    "seem": ("seem", "appear", "look", "sound", "feel"),
    "have": ("have", "possess", "own", "comprise", "include", "consist", "boast"),
    "lead": ("lead", "head", "command", "run", "govern", "rule"),
    "join": ("join", "enlist"),
    "ally": ("ally", "side"),
    "live": ("live", "reside", "dwell"),
    "use": ("use", "employ against"),
    "affiliate": ("affiliate", "link", "associate"),
    "separate": ("separate", "split", "split off"),
    "pledge": ("pledge", "swear", "vow", "promise"),
    "demand": ("demand", "call for", "urge"),
    "protest": ("protest", "demonstrate"),
    "train": ("train",),
    "fund": ("fund", "finance", "bankroll"),
    "host": ("host", "harbour", "harbor", "shelter"),
    "target": ("target",),
    "test": ("test",),
    "surrender": ("surrender", "give up", "lay down arms"),
    "vote": ("vote",),
}

LIGHT = frozenset(
    {"be", "have", "perform", "record", "happen", "total", "say", "claim", "measure", "seem"}
    | {"do", "make"}
)
"""Classes whose question lies in the counted noun, not in the verb."""

RECORDING = frozenset({"record", "say"})
"""Classes whose subject counts or suffers and does not act."""

PUTTING = frozenset({"put", "place", "peg", "estimate", "set"})
"""Lemmas of verbs whose subject only tells a number: "put the death toll at 12"."""

UNDERGOING = frozenset(
    {"die", "survive", "miss", "rise", "fall", "collapse", "explode", "happen", "open", "close"}
    | {"begin", "end", "double", "halve", "improve", "worsen", "resume", "continue"}
    | {"stay captive", "stay missing", "stay trapped", "stay in force", "stay alight"}
    | {"stay behind", "go ahead", "hold out", "withdraw", "advance"}
)
"""Classes whose subject is what the event befalls, though the verb is active."""

ONE_TIME = frozenset({"found", "dissolve", "bear"})
"""What happens once to one thing, so that two dates of it cannot both be true."""

REPEATABLE = frozenset(
    {"attack", "strike", "kill", "die", "injure", "shoot", "explode", "clash", "arrest", "abduct"}
    | {"happen", "perform", "claim", "target", "meet", "say", "foil", "protest", "threaten"}
    | {"find", "destroy", "damage", "seize", "release", "rescue", "enter", "cross", "flee"}
)
"""What happens again and again, so that two tellings need a date to be of one event."""

SYMMETRIC = frozenset({"meet", "clash", "negotiate", "agree", "sign", "marry", "divorce", "ally"})
"""What two actors do together, so that it does not matter who stands first."""

EXCLUSIVE = frozenset({"defeat", "buy"})
"""What cannot go both ways between the same two actors at one time."""

ROLE_OF_CLASS: dict[str, str] = {
    "kill": "killed",
    "die": "killed",
    "behead": "killed",
    "execute": "killed",
    "injure": "injured",
    "arrest": "arrested",
    "displace": "displaced",
    "miss": "missing",
    "abduct": "abducted",
    "rescue": "rescued",
    "evacuate": "evacuated",
    "release": "released",
    "trap": "trapped",
    "strand": "stranded",
    "survive": "survived",
    "affect": "affected",
}
"""What a verb does to the people it counts, where the quantity does not say it."""

TOLL_ROLES = frozenset(
    {"killed", "injured", "missing", "displaced", "arrested", "rescued", "evacuated", "affected"}
    | {"trapped", "stranded", "casualty", "infected", "damaged", "destroyed", "abducted"}
)
"""Roles whose count grows or is revised while an event unfolds."""
