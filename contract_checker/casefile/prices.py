"""What a member who competes with a party may not read: findings about prices, any text that names an amount.

Nothing is cut out of a sentence: what remains around an amount can tell it. The whole text is withheld.
"""

import re
from collections.abc import Iterable
from typing import Final

from contract_checker.engine import RulePack

WITHHELD: Final = "[texte réservé : prix]"
_OF_PRICES: Final = frozenset(
    (
        "abnormally_low_offer",
        "computed_figure",
        "minimum_commitment",
        "penalty",
        "price_decrease",
        "price_revision",
        "price_structure",
    )
)
# « 12 € », « EUR 12 », « douze euros », « 3 k€ », « GBP »
_AMOUNT: Final = re.compile(r"[€$£]|\b(?:k?eur(?:os?)?|usd|gbp|chf|centimes?|dollars?|pounds?|livres?)\b")


def price_rules(packs: Iterable[RulePack]) -> frozenset[str]:
    """The rules that ask for facts on prices."""
    return frozenset(rule.id for pack in packs for rule in pack.rules if rule.fact_kinds & _OF_PRICES)


def names_an_amount(text: str) -> bool:
    """Whether a text may tell an amount of money; doubt counts as yes."""
    return _AMOUNT.search(text.casefold()) is not None
