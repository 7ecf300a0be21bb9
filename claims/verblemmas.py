"""The infinitives of verbs that spaCy's lemmatizer spells wrong: "rated" as "rat"."""

from collections.abc import Collection, Iterator, MutableMapping

VOWELS = frozenset("aeiou")
UNDOUBLED = frozenset("aeiouwxy")
"""Letters that no ending doubles: "saw" and "sawed", "fix" and "fixed"."""

ENDINGS = ("ed", "ing")
IED = ["ied", "y"]
"""The rule that reads "readied" as "ready", as spaCy writes its rules: a later one goes first."""

PREFIXES = ("co-", "pre-", "re-")
"""What a hyphen joins to a verb that is then another one: "re-elect", "co-found"."""

Exceptions = MutableMapping[str, list[str]]


def mend_verbs(verbs: set[str], exceptions: Exceptions, rules: list[list[str]]) -> None:
    """Mend the tables of a lemmatizer: its verbs, its irregular forms, its rules of spelling.

    Of two verbs that fit a form, such as "rate" and "rat" for "rated", it takes the
    shorter, which would double its last letter ("ratted"): so the shorter is left out
    of its verbs, and its doubled forms go among the irregular ones. A form that fits
    no verb but with its doubled letter halved ("gutted") goes there too.
    """
    for form, verb in doubled_forms(verbs):
        exceptions.setdefault(form, [verb])
    verbs -= {verb for verb in verbs if f"{verb}e" in verbs and doubles(verb)}
    if IED not in rules:
        rules.insert(0, IED)


def add_prefixed(verbs: set[str], exceptions: Exceptions) -> None:
    """Add to the tables of a lemmatizer each verb with a prefix: "re-elect", "co-wrote"."""
    irregular = [(form, lemmas) for form, lemmas in exceptions.items() if "-" not in form]
    for prefix in PREFIXES:
        for form, lemmas in irregular:
            exceptions.setdefault(f"{prefix}{form}", [f"{prefix}{lemma}" for lemma in lemmas])
    verbs |= {f"{prefix}{verb}" for verb in verbs if "-" not in verb for prefix in PREFIXES}


def doubles(verb: str) -> bool:
    """Say whether a verb of one syllable doubles its last letter before "-ed" and "-ing".

    >>> doubles("rat"), doubles("plan"), doubles("rout"), doubles("sing"), doubles("fix")
    (True, True, False, False, False)
    """
    letters = verb.replace("qu", "q")
    if len(letters) < 2 or letters[-1] in UNDOUBLED or letters[-2] not in VOWELS:
        return False
    return sum(letter in VOWELS for letter in letters) == 1


def doubled_forms(verbs: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the forms with a doubled last letter that no verb fits but this, and the verb."""
    for verb in verbs:
        doubled = verb + verb[-1]
        if verb[-1] in UNDOUBLED or doubled in verbs or f"{doubled}e" in verbs:
            continue
        for ending in ENDINGS:
            yield f"{doubled}{ending}", verb
