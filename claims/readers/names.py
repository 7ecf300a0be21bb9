"""Words that tell persons from outlets in bylines and biographies."""

import re
from typing import Final

WIRES: Final = (
    "Reuters",
    "AFP",
    "AP",
    "Associated Press",
    "The Associated Press",
    "Agence France-Presse",
    "Xinhua",
    "TASS",
    "Anadolu",
    "Anadolu Agency",
    "Bloomberg",
    "UPI",
    "dpa",
    "EFE",
    "ANSA",
    "Kyodo",
    "PTI",
    "ANI",
    "IANS",
    "Interfax",
    "Yonhap",
    "BBC",
    "CNN",
    "VOA",
    "RFE/RL",
    "NPR",
    "PA",
)
"""News agencies and broadcasters that are known by a name without an outlet word."""

OUTLET_WORDS: Final = (
    "Agency|Press|News|Times|Post|Herald|Tribune|Gazette|Daily|Journal|Review|Affairs|Observer"
    "|Guardian|Standard|Star|Mail|Telegraph|Chronicle|Institute|Center|Centre|Foundation|Network"
    "|Media|Broadcasting|Radio|TV|Television|Today|Wire|Service|Bulletin|Courier|Dispatch|Express"
    "|Examiner|Globe|Independent|Inquirer|Ledger|Mirror|Monitor|Register|Sentinel|Sun|Voice|Weekly"
    "|Watch|Magazine|Digest|Council|University|Project|Online|Newspaper|Newswire"
)
"""Words of which one stands in the name of an outlet."""

ROLE_WORDS: Final = (
    "professor|fellow|researcher|analyst|journalist|reporter|writer|editor|columnist|author|lecturer"
    "|correspondent|director|scholar|contributor|expert|consultant|candidate|student|freelancer|freelance"
    "|historian|economist|diplomat|ambassador|adviser|advisor|strategist|producer|photographer|staff"
    "|specialist|associate|chair|president|founder|co-founder|scientist|commentator|blogger|novelist"
    "|political scientist|bureau chief|intern|team|desk|lawyer|attorney|academic"
)
"""What a person who writes is said to be."""

_OUTLET = re.compile(rf"\b(?:{OUTLET_WORDS}|{OUTLET_WORDS.upper()})\b")
_HONORIFIC = re.compile(
    r"(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Rev|Amb|Ambassador|Gen|Col|Lt|Maj|Capt)\b\.?\s+)+",
    re.IGNORECASE,
)
_TOKEN = r"(?:[A-Z]\.(?:[A-Z]\.)?|(?:(?:[A-Z]|O['’]|D['’]|Mc|Mac)[\w'’]*[\w])(?:-[A-Z]?\w+)*)"
_PARTICLE = (
    r"(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|al|el|ul|bin|ibn|bint|abu|y|e|zu)"
)
NAME: Final = rf"{_TOKEN}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_TOKEN}){{1,4}}"
"""Pattern of a person's name: two to five capitalised words, particles between them."""

_NAME = re.compile(NAME)
_NOBODY = re.compile(
    r"\b(?:staff|admin|editors?|editorial|desk|team|agencies|correspondents?|reporters?|web"
    r"|newsroom"
    r"|guest|contributors?|monitoring|bureau|the|our|popular|and)\b",
    re.IGNORECASE,
)


def is_outlet(text: str) -> bool:
    """Say whether a name is plainly an outlet's.

    >>> is_outlet("Example Press Agency"), is_outlet("Ana Diaz")
    (True, False)
    """
    return text in WIRES or (_OUTLET.search(text) is not None and len(text.split()) <= 7)


def person(text: str) -> str | None:
    """Return the name of the person that ``text`` is, without titles; None where it is none.

    >>> person("Dr. JANE ROE"), person("Staff Reporter")
    ('Jane Roe', None)
    """
    name = _HONORIFIC.sub("", text.strip(" .,;:|-–—\xa0"), count=1).strip()
    name = re.sub(r"\s+", " ", name)
    if is_outlet(name) or _NOBODY.search(name) or _NAME.fullmatch(name) is None:
        return None
    return _unshouted(name)


def split_persons(text: str) -> tuple[str, ...]:
    """Return the persons that a list names, in order and once each.

    >>> split_persons("Ana Diaz, Li Wei and Omar Haddad")
    ('Ana Diaz', 'Li Wei', 'Omar Haddad')
    """
    parts = re.split(r"\s*(?:,|;|&|\band\b|\bwith\b)\s*", text, flags=re.IGNORECASE)
    names = [name for part in parts if (name := person(part)) is not None]
    return tuple(dict.fromkeys(names))


def _unshouted(name: str) -> str:
    if not name.isupper():
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word.group().capitalize(), name)
