"""Amounts of money, read from folded text with their exact span."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities.numbers import number

Currency = Literal["EUR", "USD", "GBP", "CHF"]


@dataclass(frozen=True)
class MoneyMention:
    """An amount with its span; `tax` says whether value added tax is in it."""

    start: int
    end: int
    value: Decimal
    currency: Currency
    tax: Literal["excluded", "included", "unstated"] = "unstated"

    @property
    def fields(self) -> dict[str, object]:
        """The amount as a `Money` is built from it."""
        return {"value": self.value, "currency": self.currency, "tax": self.tax}


def money_mentions(text: str, wording: QuantityWording) -> list[MoneyMention]:
    """Every amount of `text`, in order; of « dix euros (10 €) » that differ, none."""
    money, found = wording.money, []
    for match in money.amounts.finditer(text):
        written = match["first"] or match["after_sign"]
        value, again = number(written, wording.language), match["second"]
        if value is None or (again and number(again, wording.language) not in (None, value)):
            continue
        if match["cents"]:
            value += Decimal(match["cents"]) / 100
        groups = match.groupdict()
        if millions := groups.get("millions"):
            value += (number(millions, wording.language) or 0) * 10**6
        said = groups.get("cents_said")
        if said and (cents := number(said.removesuffix(" centimes"), wording.language)):
            value += cents / 100
        if match["thousands"]:
            value *= money.factors[match["thousands"]]
        sign = match["sign"] or match["sign_before"]
        found.append(
            MoneyMention(
                match.start(),
                match.end(),
                value,
                next(name for sign_of, name in money.currencies if sign.startswith(sign_of)),
                "excluded" if match["excluded"] else "included" if match["included"] else "unstated",
            )
        )
    return found
