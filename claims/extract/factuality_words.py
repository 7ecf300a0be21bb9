"""The words that negate, hedge, plan and judge, as lemmas or lower-case forms."""

NEGATIVE_ADVERBS = frozenset(("barely hardly never nowhere rarely scarcely seldom").split())
NEGATIVE_PRONOUNS = frozenset(["neither", "nobody", "none", "nothing"])
NEGATIVE_DETERMINERS = frozenset(["neither", "no"])
UNIVERSAL = frozenset(["all", "every", "everybody", "everyone", "many", "much"])
"""Words that a "not" before them cuts short: "not all mills closed"."""

NOT_QUITE = frozenset(["just", "merely", "only", "simply", "solely"])
"""Words after "not" that leave the clause affirmed: "not only killed"."""

EASILY = frozenset({"just", "simply"})
"""Words behind "cannot" or "will not" that say how, and leave the denial: "cannot simply leave"."""

UNDOING = frozenset(["avoid", "decline", "fail", "forget", "neglect", "omit", "refuse"])
"""Verbs that say that what depends on them did not happen."""

UNABLE = frozenset(["impossible", "powerless", "reluctant", "unable", "unwilling"])
EMPTY_PHRASES = frozenset(("account case circumstance mean point sense stage time way").split())
"""Nouns of phrases that negate the clause: "in no way", "at no point"."""

INSTEAD = frozenset({"without", "instead", "than"})
"""Prepositions before a clause that does not hold."""

HEDGING_MODALS = frozenset(["could", "may", "might"])
EFFECTING = frozenset(
    (
        "aggravate cause cost damage decrease deepen delay destroy endanger fuel harm hurt "
        "increase kill lead lower prolong provoke raise reduce result spark spread trigger "
        "undermine weaken worsen"
    ).split()
)
"""Verbs for what a thing brings about."""

LEFT_WITH = frozenset("dream guess hope listen look stand wait watch wonder".split())
"""Verbs for what is left to those who "could only" do it."""

HEDGING_ADVERBS = frozenset(
    (
        "allegedly apparently arguably conceivably likely maybe ostensibly perhaps possibly "
        "potentially presumably probably purportedly reportedly seemingly supposedly"
    ).split()
)
HEDGING_VERBS = frozenset(["appear", "seem", "tend"])
HEDGING_PARTICIPLES = frozenset(
    (
        "allege assume believe estimate fear know presume report rumor rumour say suppose suspect "
        "think understand"
    ).split()
) - {"know"}
"""Passives that withhold belief: "is believed to"."""

HEDGING_ADJECTIVES = frozenset(
    ("conceivable likely plausible possible probable unclear uncertain unlikely").split()
)

UNSURE = frozenset({"unclear", "uncertain"})
"""Adjectives that by themselves state that nobody is sure: "the outcome is uncertain"."""

PLANNING = frozenset(
    (
        "aim agree consider contemplate decide expect forecast go hope intend mean plan pledge "
        "poise predict prepare project promise propose schedule set slate swear threaten vow"
    ).split()
)
"""Verbs whose infinitive lies ahead."""

RESOLVING = frozenset(["agree", "choose", "decide", "elect", "opt", "resolve"])
"""Verbs for a decision, which is a fact once it is made: "decided to sell"."""

NEEDING = frozenset(["have", "need"])
"""Verbs that, with "will" and "to", tell what somebody takes to be necessary."""

PLANNING_ADJECTIVES = frozenset(("about bound due eager poised ready scheduled set sure").split())

PURPOSES = frozenset(
    (
        "aim alternative ambition answer approach attempt challenge choice concern decision desire "
        "duty effect effort focus function goal hope idea instinct intent intention job key logic "
        "mission motive objective option order plan point policy priority problem proposal purpose "
        "rationale reaction reason reply response role rule solution step strategy tactic task "
        "temptation trick way wish work"
    ).split()
)
"""Nouns whose "is to" tells what they are, and plans nothing: "the strategy was to wait"."""

HAPPENING = frozenset(
    "arrive begin close end expire finish happen last leave meet open reopen resume start "
    "take".split()
)
"""Verbs whose "is to" is a plan whatever their subject: "the talks are to begin"."""

ADVISING_MODALS = frozenset(["must", "ought", "should"])
JUDGING_VERBS = frozenset(
    (
        "argue believe consider doubt feel find guess hope imagine reckon suppose suspect think"
    ).split()
)
JUDGING_ADVERBS = frozenset(
    (
        "alarmingly clearly disappointingly fortunately frankly hopefully inevitably ironically "
        "luckily obviously regrettably rightly sadly surely surprisingly thankfully tragically "
        "undoubtedly unfortunately unsurprisingly wrongly"
    ).split()
)
EVALUATIVE = frozenset(
    (
        "absurd admirable alarming amazing awful bad beautiful best better bizarre bold brave "
        "brilliant careless catastrophic clear complex concerning controversial costly crazy "
        "critical crucial cruel curious dangerous deceptive desirable difficult disappointing "
        "disastrous disgraceful doubtful dubious easy encouraging essential excellent "
        "extraordinary fair fair-minded false fantastic fascinating fine foolish fortunate futile "
        "good great hard harsh helpful hopeful hopeless horrible ideal ill-advised imperative "
        "important impressive inappropriate incredible indispensable inevitable insufficient "
        "interesting ironic key legitimate logical meaningful meaningless misguided misleading "
        "naive necessary notable noteworthy obvious odd outrageous perfect pointless poor "
        "positive problematic promising questionable reasonable reckless regrettable remarkable "
        "ridiculous right risky sad safe sensible serious shameful shocking significant silly "
        "simple strange striking stupid sufficient surprising telling terrible tragic troubling "
        "unacceptable understandable unfair unfortunate unjust unlucky unnecessary unreasonable "
        "unsurprising unthinkable unwise urgent useful useless vague valuable vital weak wise "
        "wonderful worrying worse worst worth worthwhile worthy wrong"
    ).split()
) - {"false", "fair-minded"}
"""Adjectives that judge rather than describe."""

JUDGEMENT_NOUNS = frozenset(
    (
        "blunder calamity catastrophe disaster disgrace failure farce folly joke lesson mistake "
        "mystery nonsense outrage paradox pity shame tragedy triumph"
    ).split()
)

NOT_FACTUAL = frozenset(
    (
        "advise allow ask attempt authorise authorize aspire beg call choose command demand "
        "desire direct enable encourage endeavour endeavor exhort hope implore imagine instruct "
        "invite long need order permit persuade press pretend push recommend request require seek "
        "struggle tell try urge want warn wish work"
    ).split()
)
"""Verbs whose infinitive is wanted, tried or allowed, not said to happen."""

DEMANDING = frozenset("ask demand mandate order recommend request require stipulate".split())
"""Verbs whose that-clause is to be done, and not said to be so."""

HYPOTHETICAL = frozenset(["dream", "hope", "imagine", "pray", "pretend", "suppose", "wish"])
"""Verbs whose content is only imagined or wished for."""

DOUBTED = frozenset(
    "doubtful false implausible impossible improbable inconceivable unclear uncertain unlikely "
    "unproven untrue".split()
)
"""Predicates that say of a clause that it is not so, or may not be: "it is unlikely that"."""

SURE = frozenset(
    "case certain clear evidence evident fact likely obvious possible proof sign sure true".split()
)
"""Predicates that say so where they are negated: "it is not true that"."""

TROUBLE = frozenset({"difficulty", "trouble"})
"""Objects that say of a participle that it hardly came about: "had trouble paying"."""

TRUSTING = frozenset(
    "adamant afraid anxious certain concerned confident convinced doubtful fearful hopeful "
    "optimistic pessimistic sceptical skeptical sure worried".split()
)
"""Adjectives for what somebody takes to be so: "is confident that"."""

PERCEIVING = frozenset("bid feel have hear help let make see watch".split())
"""Verbs that take a bare infinitive with a subject: "saw him leave"."""
CONDITIONS = frozenset(["if", "unless", "whether", "lest", "provided", "supposing"])
GREETINGS = frozenset(("bye dear goodbye hello hey hi thanks welcome yours").split())
