"""The parts that patterns for time expressions are built of, as regular expressions."""

from claims.normalise.number_words import MAGNITUDES, ONES, ORDINALS, TEENS, TENS
from claims.normalise.time_words import DAY_PARTS, MONTHS, WEEKDAYS

_ONES = "|".join(ONES)
_TEENS = "|".join(TEENS)
_TENS = "|".join(TENS)
_NUMERALS = "|".join([*ONES, *TEENS, *TENS, *MAGNITUDES, "hundred", "dozen"])
_BELOW_HUNDRED = rf"(?:(?:{_TENS})(?:[\s-](?:{_ONES})\b)?|{_TEENS})\b"

_LONG_MONTHS = "|".join(names[0] for names in MONTHS if names[0] not in ("may", "march"))
_SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
MONTH = (
    rf"(?:(?:{_LONG_MONTHS}|(?-i:May|MAY|March|MARCH))\b"
    rf"|(?-i:Sept|(?:{_SHORT_MONTHS})(?=\.|\s\d|-|,)|(?<=[Ii]n\s)(?:{_SHORT_MONTHS}))\b\.?)"
)
"""A month's name; "may" and "march" only with a capital, a short form before a stop or figure."""

_SHORT_DAYS = "Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun"
WEEKDAY = rf"(?:(?:{'|'.join(names[0] for names in WEEKDAYS)})\b|(?-i:{_SHORT_DAYS})\.)"
"""A weekday's name; an abbreviation needs its full stop."""

WEEKDAYS_PLURAL = rf"(?:{'|'.join(names[0] for names in WEEKDAYS)})s\b"
"""Weekdays that come again and again."""

_FIGURES = r"(?:1[5-9]|20)\d{2}(?![\d%])(?![.,:/]\d)(?![A-Za-z]|-[A-Za-z])"
_SPOKEN = (
    rf"(?:(?:seventeen|eighteen|nineteen)[\s-](?:hundred\b|oh?[\s-](?:{_ONES})\b|{_BELOW_HUNDRED})"
    rf"|twenty[\s-](?:oh[\s-](?:{_ONES})\b|{_TEENS}|(?:{_TENS})[\s-](?:{_ONES})\b))"
)
YEAR = rf"(?:{_FIGURES}|{_SPOKEN})"
"""A year from 1500 to 2099, in figures or spelt as it is spoken."""

MILLENNIUM_YEAR = rf"two\sthousand(?:\s(?:and\s)?(?:(?:{_ONES})\b|{_BELOW_HUNDRED}))?"
"""A year of this century that is spelt as a number."""

_ORDINAL_DAY = (
    rf"(?:(?:twenty[\s-])?(?:{'|'.join(list(ORDINALS)[:9])})|{'|'.join(list(ORDINALS)[9:20])}"
    r"|thirtieth|thirty[\s-]first)\b(?!\s(?!(?:day|of|in|and|at|to|through|with|for|when|after|as|by)\b)[a-z])"
)
DAY = rf"(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d)|(?-i:{_ORDINAL_DAY}))"
"""The number of a day in its month."""

SEASON = (
    r"(?:spring|summer|autumn|winter|(?<=last\s)fall|(?<=this\s)fall|(?<=next\s)fall"
    r"|fall\b(?=\s(?:of\s)?\d{4})|(?<=the\s)fall\b(?!\sof\s[A-Za-z]))\b"
)
"""A season's name; "fall" only where it cannot be the verb."""

UNIT = (
    r"(?:seconds|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?"
    r"|years?|decades?|century|centuries)\b"
)
"""A unit of time; "second" is left to ordinals."""

_NUMBER = (
    rf"(?:\d{{1,4}}(?:,\d{{3}})?(?:\.\d{{1,2}}|\s\d/\d|[½¼¾])?"
    rf"|(?:{_NUMERALS})(?:[\s-](?:and[\s-])?(?:{_NUMERALS})){{0,4}}(?:[\s-]and[\s-]a[\s-]half)?)"
)
COUNT = (
    rf"(?:{_NUMBER}(?:(?:[\s-](?:to|or)[\s-]|\s?[-–]\s?){_NUMBER})?|half\san?"
    rf"|(?:an?\s)?couple(?:\sof)?|an?\sfew|few|several|many|an?\sdozen"
    rf"|(?:hundreds|thousands|dozens|scores)\sof|an?)"
)
"""How many units: a number, a run of numbers or a vague word."""

KIND = (
    r"(?:(?:more|full|whole|straight|consecutive|long|additional|further|trading|business|working"
    r"|calendar|school)\s)?"
)
"""What may stand between the number and the unit."""

DAY_PART = rf"(?:{'|'.join(DAY_PARTS)})\b"
"""A part of a day."""

TO = r"(?:\s(?:to|through|until|till)\s|\s?[-–—]\s?)"
"""What stands between the two ends of a run."""
