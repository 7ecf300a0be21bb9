"""Canonical units and currencies."""

import re
from dataclasses import dataclass
from functools import cache

PERCENT = "%"
"""Unit of percentages."""

PERCENTAGE_POINTS = "pp"
"""Unit of differences between percentages."""

SHARE = "share"
"""Unit of parts of a whole, where 1 is the whole ("two thirds", "half of")."""

SHARES = frozenset({PERCENT, SHARE})
"""Units that measure a part of something rather than a thing."""

UNITS: dict[str, tuple[str, ...]] = {
    PERCENTAGE_POINTS: ("percentage points?", "percent points?", "percentage-points?"),
    "bp": ("basis[- ]points?",),
    PERCENT: ("%", "percentage", "percent", "per cent", "per-cent", "pct"),
    "km2": ("square kilomet(?:er|re)s?", r"sq\.? ?km", "km2", "km²"),
    "m2": ("square met(?:er|re)s?", r"sq\.? ?m", "m2", "m²"),
    "mi2": ("square miles?", r"sq\.? ?mi"),
    "ft2": ("square f(?:ee|oo)t", r"sq\.? ?ft"),
    "yd2": ("square yards?",),
    "m3": ("cubic met(?:er|re)s?", "m3", "m³"),
    "ft3": ("cubic f(?:ee|oo)t",),
    "km/h": ("kilomet(?:er|re)s? (?:per|an) hour", "km/h", "kph", "kmh"),
    "mph": ("miles? (?:per|an) hour", "mph"),
    "km": ("kilomet(?:er|re)s?", "kms?"),
    "cm": ("centimet(?:er|re)s?", "cm"),
    "mm": ("millimet(?:er|re)s?", "mm"),
    "m": ("met(?:er|re)s?", "m"),
    "nmi": ("nautical miles?",),
    "kn": ("knots?",),
    "mi": ("miles?",),
    "ft": ("feet", "foot", "ft"),
    "in": ("inch(?:es)?",),
    "yd": ("yards?",),
    "ha": ("hectares?",),
    "acre": ("acres?",),
    "mg": ("milligrams?", "mg"),
    "kg": ("kilograms?", "kilogrammes?", "kilos?", "kgs?"),
    "g": ("grams?", "grammes?"),
    "t": ("metric tons?", "metric tonnes?", "tonnes?"),
    "q": ("quintals?",),
    "ton": ("tons?",),
    "lb": ("pounds?(?= of )", "lbs?"),
    "oz": ("ounces?",),
    "l": ("lit(?:er|re)s?",),
    "ml": ("millilit(?:er|re)s?", "ml"),
    "gal": ("gallons?",),
    "bbl/d": ("barrels? (?:per|a) day", "bpd", "b/d"),
    "bbl": ("barrels?",),
    "kW": ("kilowatts?", "kW"),
    "MWh": ("megawatt[- ]hours?", "MWh"),
    "GWh": ("gigawatt[- ]hours?", "GWh"),
    "MW": ("megawatts?", "MW"),
    "GW": ("gigawatts?", "GW"),
    "kWh": ("kilowatt[- ]hours?", "kWh"),
    "°C": ("degrees? celsius", "degrees? centigrade", "° ?C"),
    "°F": ("degrees? fahrenheit", "° ?F"),
    "°": ("degrees?",),
}
"""Canonical unit to the patterns it is written as, longer ones first."""

CURRENCIES: dict[str, tuple[str, ...]] = {
    "USD": ("US dollars?", r"U\.S\. dollars?", "American dollars?", "dollars?", "USD", "bucks"),
    "CAD": ("Canadian dollars?", "CAD"),
    "AUD": ("Australian dollars?", "AUD"),
    "EUR": ("euros?", "EUR"),
    "GBP": ("pounds? sterling", "British pounds?", "pounds?", "GBP", "quid"),
    "PKR": ("Pakistani rupees?", "PKR"),
    "INR": ("Indian rupees?", "INR"),
    "rupee": ("rupees?",),
    "AFN": ("afghanis", "AFN"),
    "JPY": ("yen", "JPY"),
    "CNY": ("yuan", "renminbi", "CNY", "RMB"),
    "RUB": ("r(?:o)?ubles?", "RUB"),
    "CHF": ("Swiss francs?", "CHF"),
    "UAH": ("hryvnias?", "UAH"),
    "TRY": ("Turkish liras?", "liras?", "TRY"),
    "SAR": ("riyals?", "SAR"),
    "AED": ("dirhams?", "AED"),
    "IRR": ("Iranian rials?", "rials?", "IRR"),
    "ILS": ("shekels?", "ILS"),
    "KRW": ("won(?= |$)", "KRW"),
    "BTC": ("bitcoins?", "BTC"),
    "ZAR": ("rand", "ZAR"),
    "NGN": ("nairas?", "NGN"),
    "BDT": ("takas?", "BDT"),
    "PLN": ("zlot(?:y|ys|ies)", "PLN"),
    "IDR": ("rupiahs?", "IDR"),
    "MYR": ("ringgits?", "MYR"),
    "THB": ("baht", "THB"),
    "SEK": ("Swedish kron(?:or|a)", "SEK"),
    "NOK": ("Norwegian kron(?:er|e)", "NOK"),
    "DKK": ("Danish kron(?:er|e)", "DKK"),
    "MXN": ("Mexican pesos?", "MXN"),
    "peso": ("pesos?",),
    "franc": ("francs?",),
    "dinar": ("dinars?",),
    "shilling": ("shillings?",),
    "US cent": ("cents?",),
    "penny": ("pence", "pennies"),
}
"""Currency code to the words that follow a figure; where there is no one code, a plain name."""

SIGNS: dict[str, tuple[str, ...]] = {
    "CAD": ("C$", "CA$", "c $", "C $", "CAD"),
    "AUD": ("A$", "AU$", "AUD"),
    "NZD": ("NZ$", "NZD"),
    "HKD": ("HK$", "HKD"),
    "SGD": ("S$", "SGD"),
    "USD": ("US$", "US $", "U.S.$", "USD", "$"),
    "EUR": ("€", "EUR"),
    "GBP": ("£", "GBP"),
    "INR": ("₹", "INR"),
    "PKR": ("PKR",),
    "rupee": ("Rs.", "Rs"),
    "AFN": ("AFN", "Afs."),
    "JPY": ("¥", "JPY"),
    "CNY": ("CNY", "RMB"),
    "CHF": ("CHF",),
    "RUB": ("₽", "RUB"),
    "ILS": ("₪",),
    "KRW": ("₩",),
    "UAH": ("₴", "UAH"),
    "TRY": ("₺",),
    "SAR": ("SAR",),
    "AED": ("AED",),
    "BRL": ("R$",),
    "CRC": ("₡",),
    "BTC": ("₿",),
}
"""Currency code to the signs and codes that stand before a figure, longer ones first."""

CODES = tuple(sign for signs in SIGNS.values() for sign in signs if sign.rstrip(".").isalpha())
"""Signs in letters, which may be glued to a figure ("Rs500", "USD115")."""

_BASE: dict[str, tuple[str, float]] = {
    SHARE: (PERCENT, 100.0),
    "cm": ("m", 0.01),
    "mm": ("m", 0.001),
    "km": ("m", 1000.0),
    "mi": ("m", 1609.344),
    "ft": ("m", 0.3048),
    "nmi": ("m", 1852.0),
    "in": ("m", 0.0254),
    "yd": ("m", 0.9144),
    "km2": ("m2", 1e6),
    "ha": ("m2", 1e4),
    "acre": ("m2", 4046.8564224),
    "mi2": ("m2", 2589988.110336),
    "ft2": ("m2", 0.09290304),
    "yd2": ("m2", 0.83612736),
    "ft3": ("m3", 0.028316846592),
    "t": ("kg", 1000.0),
    "q": ("kg", 100.0),
    "ton": ("kg", 907.18474),
    "lb": ("kg", 0.45359237),
    "oz": ("kg", 0.028349523125),
    "g": ("kg", 0.001),
    "mg": ("kg", 1e-6),
    "ml": ("l", 0.001),
    "gal": ("l", 3.785411784),
    "mph": ("km/h", 1.609344),
    "kn": ("km/h", 1.852),
    "kW": ("MW", 0.001),
    "GW": ("MW", 1000.0),
    "kWh": ("MWh", 0.001),
    "GWh": ("MWh", 1000.0),
    "bp": (PERCENTAGE_POINTS, 0.01),
}


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """A unit at its place: ``end`` is where it stops."""

    end: int
    unit: str


def _compile(table: dict[str, tuple[str, ...]]) -> tuple[re.Pattern[str], dict[str, str]]:
    groups = {f"u{index}": unit for index, unit in enumerate(table)}
    named = (
        f"(?P<{group}>{'|'.join(sorted(table[unit], key=len, reverse=True))})"
        for group, unit in groups.items()
    )
    pattern = rf"(?:\s{{0,2}}|-)(?:{'|'.join(named)})(?!\w)"
    return re.compile(pattern, re.IGNORECASE), groups


@cache
def _behind() -> tuple[re.Pattern[str], dict[str, str]]:
    signs = {c: (*CURRENCIES.get(c, ()), *map(re.escape, s)) for c, s in SIGNS.items()}
    return _compile({**UNITS, **CURRENCIES, **signs})


_SIGN_OF = {sign.lower(): unit for unit, signs in SIGNS.items() for sign in signs}
_ANY_SIGN = "|".join(re.escape(sign) for sign in sorted(_SIGN_OF, key=len, reverse=True))
_BEFORE = re.compile(rf"(?<![A-Za-z])({_ANY_SIGN})\s{{0,2}}\Z", re.IGNORECASE)
_AHEAD = re.compile(rf"(?:{_ANY_SIGN})\s{{0,2}}(?=\d)", re.IGNORECASE)


def match_unit(text: str, pos: int) -> UnitMatch | None:
    """Read the unit or currency that follows a figure ending at ``pos``; None where none does."""
    pattern, units = _behind()
    found = pattern.match(text, pos)
    if not found or found.lastgroup is None:
        return None
    return UnitMatch(found.end(), units[found.lastgroup])


def match_sign(text: str, pos: int, *, since: int = 0) -> tuple[int, str] | None:
    """Read the currency sign before a figure that begins at ``pos``, as (start, currency).

    Nothing before ``since`` is looked at.
    """
    found = _BEFORE.search(text, max(since, pos - 8, 0), pos)
    return (found.start(), _SIGN_OF[found[1].lower()]) if found else None


def past_sign(text: str, pos: int) -> int:
    """Return where a figure begins whose currency sign may stand at ``pos``."""
    found = _AHEAD.match(text, pos)
    return found.end() if found else pos


def read_unit(text: str) -> str | None:
    """Read a whole text as a unit or currency; None for anything else.

    >>> read_unit("kilometres"), read_unit("per cent"), read_unit("EUR")
    ('km', '%', 'EUR')
    """
    text = text.strip()
    found = match_unit(text, 0)
    return found.unit if found and found.end == len(text) else None


def to_base(value: float, unit: str) -> tuple[float, str]:
    """Convert a value to the base unit of its kind, so that two figures can be compared.

    A share becomes a percentage; a unit without a base stays as it is.

    >>> to_base(5, "km"), to_base(0.5, "share")
    ((5000.0, 'm'), (50.0, '%'))
    """
    base, factor = _BASE.get(unit, (unit, 1.0))
    return value * factor, base
