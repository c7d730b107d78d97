"""English words of registers: titles of columns, values of cells; folded, without punctuation."""

from collections.abc import Mapping, Sequence
from typing import Final

# The first that a title shows.
FORECASTS: Final[Sequence[tuple[str, str]]] = (
    ("other", r"\bvariance|\bgap\b|\berror\b|\bdeviation|\bdifference|%|\bbias\b"),
    ("frozen", r"\bfr(?:eeze|ozen)\b|\block(?:ed)?\b|\bfixed (?:on|at)\b"),
    (
        "issued",
        r"\b(?:issued|published|sent|version|updated) (?:on|of|dated)\b"
        r"|\b(?:issue|version|forecast|update) date\b"
        r"|\bdate (?:issued|of (?:forecast|issue|version))\b",
    ),
    ("version", r"\bversion|\brevision"),
    ("unit", r"\bunits?\b"),
    ("lot", r"\blots?\b"),
    ("foreseen", r"\bforecast|\bforeseen\b|\bplanned\b|\bexpected\b|\bpredicted\b"),
    ("actual", r"\bactuals?\b|\breal\b|\breceived\b|\bhandled\b|\boffered\b"),
    ("activity", r"\bactivity|\bqueue|\bskill|\bservice\b|\bsite\b|\bchannel"),
    ("period", r"\bperiod|\bmonth|\bweek|\bday\b|\bdate\b|\bquarter"),
)
INVOICES: Final[Sequence[tuple[str, str]]] = (
    ("other", r"\bdue\b|\bterm\b|\bdays? late\b|\bdelay\b|\boverdue\b|\binterest\b|\bpenalt"),
    ("disputed", r"\bdisput|\bcontest|\bquer(?:y|ied)\b"),
    ("paid", r"\bpaid\b|\bpayment|\bsettle"),
    ("accepted", r"\bapprov|\baccept"),
    ("done", r"\bservice\b|\bperform|\bdeliver"),
    ("received", r"\breceiv|\breceipt"),
    ("kind", r"\btype\b|\bkind\b"),
    ("amount", r"\bamount|\btotal\b|\beur\b|\bnet\b|\bgross\b"),
    ("lot", r"\blots?\b"),
    ("issued", r"\binvoice date\b|\bissued?\b|\bdate of (?:the )?invoice\b|^date$"),
    ("number", r"\binvoice(?: no| number| id)?\b|\bnumber\b|^no\b|\breference|^ref\b"),
)
AWARDS: Final[Sequence[tuple[str, str]]] = (
    (
        "reason_date",
        r"\b(?:reason|justification|note) (?:date|dated|of)\b"
        r"|\bdate of (?:the )?(?:reason|note|justification)",
    ),
    ("reason", r"\breason|\bjustif|\bground"),
    ("label_until", r"\blabel\w*\b.*\b(?:until|end|expir|to$)|\bvalid until\b"),
    ("label_from", r"\blabel\w*\b.*\b(?:since|from|start|on$)|\bobtained\b"),
    ("label", r"\blabel|\bcertifi"),
    ("unit", r"\bunits?\b"),
    ("nature", r"\blasting\b|\bnature\b|\bpermanent\b|\bongoing\b"),
    ("awarded", r"\baward date\b|\bawarded on\b|\bdate of (?:the )?award\b|\bsigned on\b|^date$"),
    ("volume", r"\bvolume|\bcalls\b|\bhours\b|\bfte\b|\bcontacts\b|\bquantity"),
    ("site", r"\bsite|\bcity\b|\blocation\b"),
    ("centre", r"\bcent(?:re|er)\b|\bprovider\b|\bsupplier\b|\bawarded to\b|\bwinner\b|\bcontractor\b"),
    ("lot", r"\blots?\b"),
    ("name", r"\bcontract|\bactivity|\bservice\b|\bsubject\b|\btender\b|\bproject\b|\breference"),
)
YES: Final = r"yes|y|true|labelled|lasting"
NO: Final = r"no|n|false|none|not labelled|unlabelled|not lasting"
UNKNOWN: Final = r"to be verified|unknown|in progress|pending|tbc"
CREDIT_NOTE: Final = r"\bcredit (?:note|memo)\b"
CURRENCY: Final = r"(?:€|\beuros?\b|\beur\b|\bexcl\.? vat\b|\bincl\.? vat\b)"
# Words of a reason that speak of the price, and those that say nothing by themselves.
PRICE: Final = (
    r"prices?|pricing|costs?|rates?|cheap\w*|lowest|lower|low|saving\w*|budget\w*|financial|best|offer|bid"
    r"|amount"
)
FILLER: Final = (
    r"the|a|an|of|and|in|is|was|by|for|more|most|its|this|that|only|reason|criterion|choice|bidder|centre|center"
    r"|provider|on|to|than"
)
UNITS: Final[Mapping[str, str]] = {"calls": "calls", "hours": "hours", "fte": "FTE", "contacts": "contacts"}
