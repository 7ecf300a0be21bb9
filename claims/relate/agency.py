"""News agencies: to which one a text is credited, by its byline, its dateline or its end."""

import re
from collections.abc import Iterable

AGENCIES: tuple[tuple[str, ...], ...] = (
    ("Associated Press", "AP"),
    ("Agence France-Presse", "AFP", "Agence France Presse"),
    ("Reuters", "Thomson Reuters"),
    ("Deutsche Presse-Agentur", "dpa", "DPA"),
    ("EFE", "Agencia EFE"),
    ("ANSA",),
    ("Xinhua", "Xinhua News Agency"),
    ("TASS", "ITAR-TASS"),
    ("RIA Novosti",),
    ("Interfax",),
    ("Ukrinform",),
    ("Anadolu Agency", "Anadolu"),
    ("Press Trust of India", "PTI"),
    ("Asian News International", "ANI"),
    ("Indo-Asian News Service", "IANS"),
    ("Associated Press of Pakistan", "APP"),
    ("Pajhwok Afghan News", "Pajhwok"),
    ("Kyodo News", "Kyodo"),
    ("Yonhap News Agency", "Yonhap"),
    ("Press Association", "PA Media"),
    ("Canadian Press",),
    ("Australian Associated Press", "AAP"),
    ("United Press International", "UPI"),
    ("Bloomberg News", "Bloomberg"),
)
"""The agencies, each with its other names after it."""

_NAMES = {name: group[0] for group in AGENCIES for name in group}
_ANY = "|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True))
_DATELINE = re.compile(
    rf"^[^\n.!?]{{0,60}}\((?:The )?({_ANY})\)\s*[-–—:]"
    rf"|^[A-Z][A-Z .,'’/-]{{2,60}}[-–—]\s*({_ANY})\s*[-–—]",
    re.MULTILINE,
)
_LINE = re.compile(
    rf"^\W*(?:(?:By|Source|From|Credit|Contributed by)\b:?\s*)?(?:[A-Z][\w.'’-]+,? ){{0,4}}?"
    rf"(?:[-–—,|/]\s*)?(?:The )?({_ANY})(?: (?:Writer|Staff|Correspondent|News Agency))?\W*$",
    re.MULTILINE,
)
_END = re.compile(rf"(?:[-–—]{{1,2}}\s*|\()(?:The )?({_ANY})\)?\W*$")

HEAD = 400
"""In how many characters at the start of a text a byline or dateline is looked for."""

TAIL = 160
"""In how many characters at the end of a text a credit is looked for."""


def credited_agency(text: str, authors: Iterable[str]) -> str | None:
    """Return the agency that a text is taken from; None where none is credited.

    That an agency "contributed to this report" does not make the report its own.

    >>> credited_agency("KELL (AP) — Two boats sank.", ())
    'Associated Press'
    >>> credited_agency("Two boats sank, AFP reported.", ()) is None
    True
    """
    for author in authors:
        if (named := agency_named(author)) is not None:
            return named
    head, tail = text[:HEAD], text[-TAIL:]
    found = _DATELINE.search(head) or _LINE.search(head) or _LINE.search(tail) or _END.search(tail)
    return None if found is None else _NAMES[next(filter(None, found.groups()))]


def agency_named(name: str) -> str | None:
    """Return the agency that a byline names, alone or after a person ("Ada Lund, AP Writer").

    >>> agency_named("The Associated Press"), agency_named("Ada Lund")
    ('Associated Press', None)
    """
    found = _LINE.search(name)
    return None if found is None else _NAMES[found.group(1)]
