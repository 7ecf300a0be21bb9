"""The words that attribute, as lemmas: every table that the attribution rules look up."""

SPEECH = frozenset(
    (
        "acknowledge add admit advise affirm agree allege announce answer argue articulate ask "
        "assert assess assure attest aver blog boast brag caution claim clarify comment complain "
        "concede conclude confess confide confirm contend continue counter cry decide declare "
        "deny detail determine disclose dispute elaborate email emphasise emphasize estimate "
        "exclaim explain forecast gloat grumble hint imply indicate inform inquire insinuate "
        "insist interject joke judge lament maintain marvel mention moan muse mutter narrate note "
        "notify object observe opine point posit post predict proclaim pronounce protest query "
        "question quip read reaffirm reason reassure recall recommend recount reiterate rejoin "
        "relate remark remember remind repeat reply report respond retort reveal rule say scoff "
        "shout sigh signal speculate state stipulate stress submit suggest summarise summarize "
        "swear tell testify text thunder tweet underline underscore urge volunteer vow warn "
        "whisper wonder write yell"
    ).split()
)
"""Verbs of saying: they take a clause, a quotation, or stand beside what is said."""

BELIEF = frozenset(
    (
        "anticipate assume believe calculate consider doubt dream expect fear feel figure guess "
        "hear hope imagine infer learn pray presume realise realize reckon regret sense suppose "
        "surmise suspect think understand wish worry"
    ).split()
)
"""Verbs of holding something true, likely or wanted."""

DOCUMENT = frozenset(
    (
        "demonstrate discover find illustrate imply indicate project prove reveal show suggest"
    ).split()
)
"""Verbs by which studies, figures and documents speak."""

TELLING_HOW = frozenset("describe detail explain narrate recall recount remember show tell".split())
"""Verbs whose how-clause tells what happened: "recalled how the market burned"."""

CONVINCING = frozenset({"convince", "persuade", "satisfy"})
"""Verbs whose object comes to believe the content."""

CLAUSAL = SPEECH | BELIEF | DOCUMENT
"""Every verb whose clause is somebody's content."""

PARENTHETICAL = SPEECH - {"ask", "continue", "decide", "read", "rule"} | {
    "believe",
    "find",
    "hope",
    "reckon",
    "show",
    "suggest",
    "suppose",
    "suspect",
    "think",
}
"""Verbs that can be set beside what is said: ", officials said,"."""

QUOTING = SPEECH | {
    "begin",
    "call",
    "chant",
    "claim",
    "conclude",
    "demand",
    "describe",
    "go",
    "joke",
    "sing",
    "think",
}
"""Verbs that introduce a direct quotation without a clause of their own."""

DENYING = frozenset(
    ("contradict deny disavow dismiss dispute doubt rebut refute reject repudiate").split()
)
"""Cues that say their content is not so."""

HEDGING = frozenset(
    (
        "allege assume dream fear guess hint imagine presume speculate suppose surmise suspect "
        "worry"
    ).split()
)
"""Cues that withhold full belief from their content."""

PASSIVE_HEDGING = frozenset(
    (
        "allege assume believe claim consider estimate expect fear hope presume project report "
        "rumor rumour say speculate suppose suspect think understand"
    ).split()
)
"""Cues that withhold belief when nobody is named: "is believed to", "it is feared that"."""

PASSIVE = PASSIVE_HEDGING | {"announce", "confirm", "find", "know", "note", "reveal", "show"}
"""Verbs whose passive takes what is said apart: "he is believed to have fled"."""

NOT_ASSERTING = frozenset(
    (
        "advise ask demand dream hope inquire pray propose query question recommend request urge "
        "want wish wonder"
    ).split()
)
"""Cues that ask, want or advise: their content is not said to be so."""

PLEDGING = frozenset(
    (
        "agree aim consent decide decline demand hope intend offer plan pledge prefer promise "
        "propose refuse resolve swear threaten vow want wish"
    ).split()
)
"""Verbs whose infinitive is what somebody promises, wants or refuses."""

DIRECTING = frozenset(
    (
        "advise ask beg beseech caution challenge command encourage exhort implore instruct "
        "invite order persuade press remind request tell urge want warn"
    ).split()
)
"""Verbs whose object is to do what the infinitive says."""

IMPLICATIVE = frozenset(
    ("appear begin come continue go happen manage proceed rush start use").split()
)
"""Verbs that leave the saying done: "went on to say"; after any other it is not done."""

NOMINAL = frozenset(
    (
        "acknowledge admit allege announce confirm declare deny detail disclose document estimate "
        "forecast predict proclaim record register reject report reveal dismiss dispute refute "
        "rebut tally count log"
    ).split()
)
"""Verbs whose plain object is something said to be so, or not so: "confirmed the death of"."""

MEASURING = frozenset("count document log record register tally".split())
"""Verbs whose object is content only when it is counted: "recorded 33 attacks"."""

PUTTING = frozenset("estimate peg place put set".split())
"""Verbs by which somebody tells a figure: "put the toll at 12"."""

FIGURES = frozenset("count figure number tally total".split())
"""Nouns for a figure of something told beside it."""

STATED_NOUNS = frozenset(
    (
        "accusation allegation argument assertion assumption belief charge claim comment "
        "conclusion finding idea insinuation notion premise report rumor rumour statement "
        "suggestion theory view"
    ).split()
)
"""Nouns for something stated; to reject or dismiss one is to deny it."""

CLAIMED = frozenset(
    (
        "advance ambush assassination attack authorship blast bombing capture control credit "
        "innocence killing mistake ownership progress raid responsibility shooting strike success "
        "victory"
    ).split()
)
"""What can be claimed as a fact, where "claimed the lives" and "claimed a prize" are none."""

NOUNS = STATED_NOUNS | frozenset(
    (
        "admission announcement assurance certainty complaint confession confidence confirmation "
        "consensus contention conviction declaration denial estimate evidence expectation fear "
        "forecast hope hypothesis impression indication insistence news opinion perception pledge "
        "prediction promise proof prospect revelation sense sign speculation suspicion testimony "
        "threat understanding vow warning word worry"
    ).split()
)
"""Nouns whose that-clause is content."""

SPREAD_NOUNS = NOUNS | frozenset(
    "alarm anxiety apprehension concern doubt feeling talk uncertainty unease whisper".split()
)
"""Nouns for what is held that can spread: "concern is growing that"."""

OF_NOUNS = frozenset(("accusation allegation charge claim rumor rumour suspicion").split())
"""Nouns whose of-phrase is content: "allegations of fraud"."""

NOUN_DENYING = frozenset({"denial"})
NOUN_HEDGING = frozenset(
    (
        "accusation alarm allegation anxiety apprehension assumption concern fear feeling "
        "hypothesis impression insinuation perception rumor rumour speculation suspicion talk "
        "theory unease whisper worry"
    ).split()
)
HEARD_OF = frozenset(
    "allegation assertion claim contention insinuation report rumor rumour suggestion".split()
)
"""Nouns whose that-clause is hearsay where nobody is named: "reports that the mine was sold"."""

NOUN_NOT_ASSERTING = frozenset(
    ("doubt hope idea notion pledge promise prospect threat uncertainty vow").split()
)

ISSUING = frozenset(
    (
        "come deliver express give have hold issue level make publish reach release repeat send "
        "share spread voice"
    ).split()
)
"""Light verbs whose subject is the speaker of their object: "issued a warning that"."""

ACCUSING = frozenset(("accuse blame charge condemn criticise criticize denounce suspect").split())
"""Verbs whose object is said to have done what their of-, for- or with-phrase says."""

ACCUSING_PREPOSITIONS = {
    "accuse": ("of",),
    "blame": ("for", "on"),
    "charge": ("with",),
    "condemn": ("for",),
    "criticise": ("for",),
    "criticize": ("for",),
    "denounce": ("for",),
    "suspect": ("of",),
}

NAMING = frozenset(
    (
        "brand call cast characterise characterize classify declare deem describe dub label name "
        "portray regard term view"
    ).split()
)
"""Verbs that say of their object what it is: "described him as a thief"."""

STANCE = frozenset(
    (
        "applaud back bemoan blast call condemn criticise criticize decry defend demand denounce "
        "deplore discuss endorse espouse favor favour hail highlight lambast lament mention mock "
        "oppose praise propose question reject request ridicule slam support tout welcome"
    ).split()
)
"""Verbs that take a stand on their object without saying that anything is so."""

CITING = frozenset({"citing", "quoting"})
"""Participles that name the source behind a source."""

WORD_NOUNS = frozenset(["accounts", "estimation", "opinion", "telling", "view", "words"])
"""Nouns of "in the words of", "in his view"."""

TITLE_NOUNS = frozenset(
    (
        "album article ballad book bulletin campaign chapter column comedy documentary drama "
        "editorial entitle episode essay exhibition film game headline magazine movie musical "
        "novel operation opera paper play podcast poem programme report series show single song "
        "story subtitle title titled entitled called dubbed named trilogy"
    ).split()
)
"""Words before a quotation that make it the title of a work or a name."""

HEARSAY = frozenset("allegedly apparently purportedly reportedly supposedly seemingly".split())
"""Adverbs that are a cue of their own."""

SAYING = (
    CLAUSAL
    | PARENTHETICAL
    | QUOTING
    | NOMINAL
    | NAMING
    | ACCUSING
    | PASSIVE
    | DENYING
    | CONVINCING
    | CITING
    | {"accord", "according", "cite", "claim", "per", "put", "quote"}
)
"""Words by which somebody says, thinks or shows that something is so, or not so."""

REJECTING = frozenset({"reject", "dismiss"})
"""Verbs that deny only what is said: who dismisses a nurse denies nothing."""

SAID_OF = NOUNS | OF_NOUNS
"""Nouns for what is said, which can be denied."""

TRIGGERS = (
    CLAUSAL
    | PARENTHETICAL
    | PLEDGING
    | DIRECTING
    | NOMINAL
    | SPREAD_NOUNS
    | OF_NOUNS
    | ACCUSING
    | NAMING
    | STANCE
    | PASSIVE
    | DENYING
    | CONVINCING
    | CITING
    | WORD_NOUNS
    | PUTTING
    | {"accord", "according", "per", "concern"}
)
"""Every lemma that can head a cue: the one look-up that each token pays for."""
