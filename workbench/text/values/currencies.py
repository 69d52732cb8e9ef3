"""Currencies: their signs and names in both languages, and amounts in dollars and cents."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from workbench.domain.languages import Language
from workbench.text.values import number_words
from workbench.text.values.value import Kind, Value

CURRENCIES = {
    "Rp": "IDR", "IDR": "IDR", "rupiah": "IDR", "rupiahs": "IDR",
    "US$": "USD", "USD": "USD", "$": "USD", "dolar AS": "USD",
    "dolar": "USD", "dollars": "USD", "dollar": "USD", "€": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP",
    "poundsterling": "GBP", "pound": "GBP", "pounds": "GBP", "¥": "JPY", "yen": "JPY", "ringgit": "MYR",
    "yuan": "CNY", "A$": "AUD", "S$": "SGD", "RM": "MYR",
}  # fmt: skip
BEFORE = r"US\$|A\$|S\$|USD|IDR|RM|Rp\.?|\$|€|£|¥"
AFTER = r"rupiahs?|dolar AS|dolar|poundsterling|pounds?|euros?|yen|ringgit|yuan|(?:US )?dollars?"
_CENTS = re.compile(r"[ -](?:sen|cents?|pence)\b", re.IGNORECASE)
_CODES = {name.lower(): code for name, code in CURRENCIES.items()}


def currency(word: str) -> str:
    """Return the code of a currency's sign or name, "" where there is none."""
    return _CODES.get(word.rstrip(".").lower().removeprefix("us "), "")


@cache
def _with_cents(language: Language) -> re.Pattern[str]:
    number = rf"{number_words.pattern(language)}|\d+"
    names, cents = ("dolar AS|dolar|euro|ringgit", "sen")
    if language == "en":
        names, cents = ("(?:US )?dollars?|euros?|pounds?", "cents?|pence")
    return re.compile(
        rf"\b(?P<whole>{number}|an?) (?P<name>{names}),? (?:and |dan )?(?P<cents>{number})[ -](?:{cents})\b",
        re.IGNORECASE,
    )


def amounts_with_cents(text: str, language: Language) -> Iterator[Value]:
    """Yield ``a dollar and twenty-five cents``, which is US$1.25."""
    for found in _with_cents(language).finditer(text) if _CENTS.search(text) else ():
        whole, cents = _amount(found["whole"], language), _amount(found["cents"], language)
        if whole is not None and cents is not None:
            yield Value(
                Kind.MONEY,
                whole + cents / 100,
                found.start(),
                found.end(),
                unit=currency(found["name"]),
                in_words=True,
            )


def _amount(written: str, language: Language) -> Decimal | None:
    if written.isdigit():
        return Decimal(written)
    return Decimal(1) if written.lower() in {"a", "an"} else number_words.amount(written, language)
