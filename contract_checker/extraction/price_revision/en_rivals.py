"""English wording of what is no price of the contract that moves."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern

RIVALS: Final = Pattern(
    r"\b(?:electricity|gas|water|fuel|bus|rail|postal) (?:price|tariff|rate|bill)s?\b"
    r"|\bshipping\b|\b(?:customer|client|buyer|company)'s (?:own )?(?:purchasers|customers|clients"
    r"|subscribers|users)\b|"
    # "shall reduce its prices by 2% per year, unless CPI exceeds 4%": a cut
    r"\breduces? (?:its|their) (?:prices|rates|charges|fees) by \d|"
    r"\b(?:customers|consumers|subscribers)'? (?:tariffs?|prices|bills|rates)\b|\bregulator\b|"
    r"\bpassengers?\b|\blaptops?\b|\bprices of devices\b|\bwebsite\b|\bauctions?\b|\bvat\b"
    r"|\btax(?:es)?\b|\bpenalt\w{1,3}\b|\bservice levels?\b|\bwages\b(?! index)"
    r"|\bsalar(?:y"
    r"|ies)\b|\bscripts?\b|\bbids?\b|\btenders?\b"
    r"|\binterest\b|\b(?:abandon\w{0,4}|occupancy|response|answer|attrition|completion|error"
    r"|utili[sz]ation|quality) rates?\b|\bforecasts?\b"
    r"|\bprepaid\b|\bchange of address\b|\b(?:tell|remind|inform)s? (?:the |each )?(?:callers?"
    r"|customers?)\b"
    r"|\bretail prices?\b|\bresale\b|\battorneys?\b|\barchitects?\b|\broyalt\w{1,3}\b|\breturned\b"
    r"|\binvoic\w{1,4} errors?\b|\bdiscount\b|\bchange (?:request|control|order)"
)
