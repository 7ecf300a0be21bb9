"""Rules that tell what surrounds an article from its prose, one block at a time.

Each rule is a function of the text of one block; its docstring is its
documentation. ``RULES`` names them all and says which are certain: a certain
rule holds even when nothing else is left of the text.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from claims.readers.datelines import is_byline, is_dateline

_FLAGS: Final = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Rule:
    """A named test of one block; ``certain`` where the block can be nothing else."""

    name: str
    holds: Callable[[str], bool]
    certain: bool = True


_LINKS = re.compile(
    r"(?:skip|jump|go|back|return|scroll) to .{1,30}|(?:main )?menu|home(?:page)?|search|toggle"
    r" .{1,25}"
    r"|(?:view|see|browse|show) (?:all|more|archives?|full .{1,20}|comments)(?: .{1,25})?"
    r"|(?:read|show|learn|find out|load) (?:more|less|full story|the full .{1,20})|continue reading"
    r"|print(?: this .{1,20})?|e-?mail(?: this .{1,20})?"
    r"|share(?: (?:this|on|via)(?: .{1,25})?)?|stay connected|like this|like loading|tweet"
    r"|comments?|close|log ?in|log ?out|sign in|sign ?up|register|subscribe(?: now| today)?"
    r"|donate(?: now)?"
    r"|previous(?: (?:article|post|story|page))?|next(?: (?:article|post|story|page))?"
    r"|advertis(?:e)?ments?|sponsored|promoted|facebook|twitter|x|whatsapp|telegram|linkedin|reddit"
    r"|copy link|listen(?: to this .{1,20})?|watch(?: live)?|live|loading|follow us(?: on .{1,25})?"
    r"|contact(?: us)?|about(?: us)?|privacy policy|terms (?:of|and) .{1,20}|cookie policy"
    r"|accept(?: all)?(?: cookies)?|save(?: for later)?|bookmark|gift(?: this article)?",
    _FLAGS,
)


def is_navigation(text: str) -> bool:
    """Recognise a link or button of the page: "Skip to content", "Share on ...", "Menu".

    >>> is_navigation("Back to top"), is_navigation("The way back to top form is long.")
    (True, False)
    """
    return _LINKS.fullmatch(text.strip(" .!…:»«›‹<>|←→↑↓[]")) is not None


_GLUED = re.compile(r"[a-z][A-Z]")
_SEPARATORS = re.compile(r"\s[|»›>•·/]\s|\|")


def is_menu(text: str) -> bool:
    """Recognise a row of menu entries: parted by bars or arrows, or run together without any space.

    >>> is_menu("WorldAsiaPoliticsOpinionSport"), is_menu("Home > World > Asia")
    (True, True)
    """
    if len(text) > 1000 or text.endswith((".", "!", "?", "”", '"')):
        return False
    glued = len(_GLUED.findall(text))
    if glued >= 3 and glued * 2 >= len(text.split()):
        return True
    entries = [entry for entry in _SEPARATORS.split(text) if entry.strip()]
    return len(entries) >= 3 and all(len(entry.split()) <= 5 for entry in entries)


_SUBSCRIBE = re.compile(
    r"you(?:'re| are|’re) reading (?:a|your|one of) .{0,30}\b(?:free|last|articles?)\b"
    r"|(?:you have|you've|you’ve) (?:reached|read|used|\d+) .{0,40}\b(?:articles?|limit)\b"
    r"|subscribe (?:to|now|today|for|here|and) .{0,150}"
    r"\b(?:access|newsletter|channel|inbox|podcast|updates|read|continue|month|week|support|now"
    r"|today)\b"
    r"|(?:sign|signing) up (?:for|to|now|here|today) .{0,120}"
    r"\b(?:newsletters?|e-?mails?|alerts?|inbox|updates|briefing|digest|list|account|free)\b"
    r"|(?:already|not yet) (?:a |an )?(?:subscriber|member|subscribed|registered)"
    r"|(?:get|receive) .{0,80}\b(?:in your inbox|to your inbox|newsletter|alerts|unlimited"
    r" access)\b"
    r"|(?:to|please) (?:continue|keep) reading\b|this (?:article|content|story) is (?:for|only"
    r"|available)"
    r" .{0,30}(?:subscribers|members)"
    r"|(?:create|register for) (?:a |an |your )?(?:free )?account"
    r"|(?:please )?(?:consider )?(?:donat(?:e|ing)|support(?:ing)?) (?:to )?"
    r"(?:us\b|(?:our|independent|quality) (?:\w+ )?(?:journalism|work|reporting|newsroom|media)\b)"
    r"|(?:become|be) a (?:member|subscriber|supporter|patron)\b(?! of)"
    r"|join our (?:\w+ ){0,2}(?:newsletter|community|channel|group|list)\b"
    r"|enter your e-?mail|by (?:signing up|subscribing|clicking|entering|registering),?"
    r" .{0,30}\byou\b"
    r"|download (?:our|the) (?:free )?(?:app|mobile app)\b"
    r"|(?:follow|like|find|join) us on\b|stay (?:informed|up to date|connected) with\b"
    r"|(?:click|tap) (?:here|the|on the)\b|(?:our|this) (?:website|site) uses cookies"
    r"|we use cookies\b|unlock (?:full )?access\b|unlimited access\b|cancel any ?time\b"
    r"|.{0,60}\bdelivered (?:straight |directly |right )?to your inbox\b",
    _FLAGS,
)


def is_subscription(text: str) -> bool:
    """Recognise an appeal to subscribe, sign up, donate, follow or register.

    >>> is_subscription("Sign up for our weekly newsletter."), is_subscription("Few sign up.")
    (True, False)
    """
    return len(text) < 500 and _SUBSCRIBE.match(text) is not None


_COMMENT_FORM = re.compile(
    r"your e-?mail address will not be|required fields are marked|save my name|notify me of"
    r"|(?:leave|post|write|add) a (?:reply|comment)|you must be logged in|log ?in to (?:comment"
    r"|reply|post)"
    r"|comments are (?:closed|moderated|disabled)|be the first to comment|this site uses akismet",
    _FLAGS,
)


def is_comment_form(text: str) -> bool:
    """Recognise a line of the form in which readers comment."""
    return len(text) < 300 and _COMMENT_FORM.match(text) is not None


_COPYRIGHT = re.compile(
    r"(?i:©|\(c\)|copyright(?: ©)?)\s*(?:©|\([cC]\)|\d{4}|by\b|[A-Z])"
    r"|(?i:.{0,120}\ball rights reserved\W*$)"
    r"|(?i:this (?:material|article|content|story) (?:may not be|is republished"
    r"|was (?:originally|first) published))"
    r"|(?i:(?:re)?published (?:with|by|under) (?:the )?"
    r"(?:permission|licen[cs]e|a creative commons))"
)


def is_copyright(text: str) -> bool:
    """Recognise a copyright or licence line.

    >>> is_copyright("© 2021 Example Times. All rights reserved.")
    True
    """
    return len(text) < 400 and _COPYRIGHT.match(text) is not None


_AGENCY = (
    r"(?:AFP|AP|Reuters|Getty(?: Images)?|EPA(?:-EFE)?|Anadolu(?: Agency)?|Xinhua|TASS|Bloomberg"
    r"|UPI|DPA"
    r"|Shutterstock|iStock|Flickr|Wikimedia(?: Commons)?|Unsplash|Pixabay|Alamy|Handout|Courtesy"
    r"|Sputnik"
    r"|NurPhoto|VOA|RFE/RL|ANSA|Zuma(?: Press)?|Magnum|Pool|File(?: photo)?)"
)
_CREDIT = re.compile(
    rf"(?:[(\[][^()\[\]]{{0,80}}?[/|]\s?{_AGENCY}[^()\[\]]{{0,40}}[)\]]"
    rf"|(?:^|[.!?)(\[|–—-]\s?)(?:photo|image|picture|illustration|graphic|photograph|map)s?"
    rf"(?: (?:by|credit|courtesy))?\s?[:/]\s?.{{1,80}}"
    rf"|[(\[](?:\w+ )?(?:photo|image|picture|illustration|photograph|file photo|map)s?"
    rf"(?: (?:by|credit|courtesy|from|provided|via)\b|:)[^()\[\]]{{0,100}}[)\]]"
    rf"|\bvia (?:Getty Images|AP|AFP|Reuters|Flickr|Wikimedia(?: Commons)?|Shutterstock)"
    rf"|[(\[]{_AGENCY}(?: photo| image)?[)\]]|\bGetty Images|\bAP Photo\b.{{0,40}}|©\s?{_AGENCY})"
    r"\W*$",
    _FLAGS,
)
_CREDIT_HEAD = re.compile(
    r"(?:FILE\s?[-–—]|FILE PHOTO\b|FILE:|\(?(?:photo|image|picture|photograph|illustration"
    r"|graphic|video|map"
    r"|caption|pictured|credit|photo credit|image credit|cover (?:photo|image))(?: (?:by"
    r"|courtesy of))?\s?:"
    r"|(?:photo|photograph|image) by\b|(?:pictured|seen) (?:here|above|below|left|right)\b"
    r"|(?:above|below|left|right|top):)",
    _FLAGS,
)
_DATED_SCENE = re.compile(
    r",(?: on)? (?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|spring|summer|autumn|fall|winter)(?: \d{1,2},?)? \d{4}\W*$"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must"
    r"|should|said|says|told|\w{3,}ed|became|took|fell|rose|began|came|went|made|met|left|won"
    r"|lost)\b"
)


def is_caption(text: str) -> bool:
    """Recognise a picture's caption or credit.

    Known by its credit at either end, or by being a scene without a verb that
    ends in a date.

    >>> is_caption("Rescuers at the bridge. (Photo by Ana Diaz / AFP)")
    True
    >>> is_caption("The mayor with engineers at the old bridge in Lund, May 2019.")
    True
    """
    if len(text) > 700:
        return False
    if _CREDIT.search(text[-160:]) or _CREDIT_HEAD.match(text):
        return True
    scene = text.count(". ") <= 1 and len(text) < 250 and _DATED_SCENE.search(text)
    return bool(scene) and _FINITE.search(text) is None


_FILE_NAME = re.compile(r"\S+\.(?:jpe?g|png|gif|webp|svg|mp[34])\W*", _FLAGS)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|@\w+|#\w+(?:[\s,]+#\w+)*", _FLAGS)


def is_address(text: str) -> bool:
    """Recognise a block that is a web or e-mail address, a handle, hashtags or a file name."""
    return any(form.fullmatch(text) is not None for form in (_ADDRESS, _FILE_NAME))


_TAGS = re.compile(r"(?:</?[a-z][\w-]*(?:\s[^<>]*)?/?>[\s.,;:]*)+", _FLAGS)


def is_markup(text: str) -> bool:
    """Recognise a block that is nothing but tags of a markup language.

    >>> is_markup('<embed id="7"/>.'), is_markup("<b>Rain</b> fell.")
    (True, False)
    """
    return _TAGS.fullmatch(text) is not None


def is_ornament(text: str) -> bool:
    """Recognise a line without letters: a rule, a row of stars, a page number.

    >>> is_ornament("* * *"), is_ornament("第")
    (True, False)
    """
    return not any(character.isalpha() for character in text)


_POINTER = re.compile(
    r"(?:read|see|watch|listen|also read|read also|related|more)(?: (?:more|also|next|now|the"
    r" full .{1,20}))?"
    r"(?: (?:on|about|from) .{1,40})?\s?[:>»|]\s?\S"
    r"|(?:tags?|topics?|keywords|filed under|categor(?:y|ies)|labels|posted in)\s?:"
    r"|\d+ ?(?:-|–)?\s?min(?:ute)?s?(?: to)? read\b|reading time\b|estimated reading time\b"
    r"|editor(?:'s|’s|s')? note\s?[:—–-]|(?:contributors?|contributing)\s?:"
    r"|\(?(?:additional )?(?:reporting|writing|editing|edited|translated|translation|compiled)"
    r" by\b",
    _FLAGS,
)


def is_pointer(text: str) -> bool:
    """Recognise a line about the page: tags, "Read more: ...", an editor's note, credits.

    >>> is_pointer("READ ALSO: How the bridge was built")
    True
    """
    return len(text) < 600 and _POINTER.match(text) is not None


_PIECE = r"(?:article|post|piece|text|commentary|op-?ed|publication|paper|content|column|essay)"
_DISCLAIMER = re.compile(
    r"disclaimer\b"
    r"|(?:all |any |the )?(?:views?|opinions?)"
    r"(?:,? (?:and|or) (?:views?|opinions?|facts|analysis))?"
    r"(?:,? \w+){0,2} (?:(?:expressed|contained|presented|stated) )?(?:here(?:in)?\b"
    rf"|in (?:this|the) {_PIECE}|(?:are|is|represent) (?:\w+ )?"
    r"(?:those of|their own|his own|her own"
    r"|my own|the (?:author|writer))|by (?:the )?(?:authors?|writers?|contributors?)\b)"
    rf"|(?:this|the) {_PIECE}\b.{{0,80}}\b(?:represents?|reflects?|expresses) (?:\w+ )?"
    r"(?:(?:the )?(?:author|writer)|(?:the )?(?:views?|opinions?) of)"
    r"|.{0,160}\bdo(?:es)? not necessarily (?:reflect|represent)\b",
    _FLAGS,
)


def is_disclaimer(text: str) -> bool:
    """Recognise a statement that the views are the author's own."""
    return len(text) < 600 and _DISCLAIMER.match(text) is not None


RULES: Final[tuple[Rule, ...]] = (
    Rule("navigation", is_navigation),
    Rule("dateline", is_dateline),
    Rule("byline", is_byline),
    Rule("copyright", is_copyright),
    Rule("subscription", is_subscription),
    Rule("comment form", is_comment_form),
    Rule("disclaimer", is_disclaimer, certain=False),
    Rule("caption", is_caption, certain=False),
    Rule("pointer", is_pointer, certain=False),
    Rule("ornament", is_ornament, certain=False),
    Rule("address", is_address),
    Rule("markup", is_markup),
    Rule("menu", is_menu),
)
"""The rules in the order they are tried; the first that holds names the block."""


def name_boilerplate(text: str) -> str | None:
    """Name the first rule of ``RULES`` that holds for a block; None for what may be prose."""
    return next((rule.name for rule in RULES if rule.holds(text)), None)


def is_certain(name: str) -> bool:
    """Say whether a rule, by its name, holds even when nothing else is left of the text."""
    return any(rule.certain for rule in RULES if rule.name == name)
