"""Verbs that open a verb group and that its lemma leaves out: "seems to be", "began to leave"."""

_OPENING = (
    ("appear", "appears", "appeared"),
    ("begin", "begins", "began"),
    ("continue", "continues", "continued"),
    ("expect", "expects", "expected"),
    ("happen", "happens", "happened"),
    ("keep", "keeps", "kept"),
    ("manage", "manages", "managed"),
    ("need", "needs", "needed"),
    ("seem", "seems", "seemed"),
    ("start", "starts", "started"),
    ("tend", "tends", "tended"),
)
"""Verbs that say how another is so or comes about: as they are, in the singular and in the past."""

_BARE = {form: forms[0] for forms in _OPENING for form in forms}
_DO = {
    form: do for forms in _OPENING for form, do in zip(forms, ("do", "does", "did"), strict=True)
}


def opened(verb: str) -> tuple[str, str] | None:
    """Return the auxiliary and the bare form of a verb group; None where no such verb opens it.

    >>> opened("appears to be using")
    ('does', 'appear to be using')
    """
    first, _, others = verb.partition(" ")
    bare = _BARE.get(first.lower())
    if bare is None or not others:
        return None
    return _DO[first.lower()], f"{bare} {others}"
