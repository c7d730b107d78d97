"""English words of each notion, cut after their beginning where more endings are meant."""

from collections.abc import Mapping
from typing import Final

NOTIONS: Final[Mapping[str, str]] = {
    "client": (
        "client customer buyer purchaser authority council bank insurer retailer airline hospital "
        "trust company principal agency carrier charity ministry department utility publisher "
        "university commissioner operator"
    ),
    "provider": "supplier vendor contractor provider outsourcer centre center holder",
    "both": "parties both jointly mutual each together either",
    "change": "chang vari adjust alter modif revis flex reset correct fluctuat",
    "up": (
        "increas rais add extra additional more expand extend open grow uplift ramp scale surge "
        "doubl boost new reinforc upward up"
    ),
    "down": (
        "decreas reduc reduce cut lower remov withdraw clos shut suspen paus fewer less trim shrink "
        "drop halv releas stop stand downward down"
    ),
    "move": ("move moving transfer shift reallocat divert redirect rerout switch split reassign redistribut"),
    "volume": "volum workload capacit headcount traffic quantit load requirement",
    "seats": "seat agent advis fte head team staff csr desk people rep associate position",
    "hours": "hour opening saturday sunday evening night weekend cover roster schedule morning holiday",
    "lines": "line queue channel lot scope language site chat mail campaign programme program service",
    "contacts": "call contact ticket case message enquir",
    "right": (
        "may can right free liberty option discretion entitl reserv alone sole unilateral wish choose elect"
    ),
    "agree": "agree amend consent negotiat accept approv sign",
    "notice": "notice notif warn lead tell told inform know heads",
    "ask": "request order ask calloff requisition demand",
    "before": "before advance ahead prior earlier beforehand later preceding",
    "effect": "effect apply appli take implement live",
    "freeze": "freez froze lock fix final firm binding",
    "forecast": "forecast estimat project expect predict",
    "guarantee": "guarantee minimum floor commit cap ceiling maximum promis",
    "none": "no without none never nothing nil",
    "not": "not cannot neither nor",
    "unit": "day days week weeks month months quarter fortnight year years business working calendar",
    "price": "price rate fee invoice tariff",
    "pay": "pay payment payable paid settle",
    "index": "index cpi rpi indexation",
    "penalty": "penalt credit malus deduct liquidated bonus damages compensat",
    "level": "level answer target sla quality satisfaction measure",
    "offer": "tender bid criteri weight score candidat proposal",
    "label": "label certif standard accredit",
    "term": "term renew expir duration",
    "end": "terminat end cancel",
    "exit": "exit handover transition return successor",
    "exclus": "exclusiv compet third other another",
    "staff": "employee personnel hire tupe contract",
    "hold": "replac instruct",
    "monitor": "monitor record listen screen mystery",
    "train": "train brief module",
    "place": "premises territory offshore abroad home country",
    "sub": "subcontract",
    "social": "social wage disab equal living",
    "data": "data personal breach gdpr",
    "audit": "audit inspect visit verif",
    "preced": "prevail preced conflict",
    "assign": "assign receivable factor",
    "ref": "conditions terms general annex",
    "amend": "delet read words clause",
    "all": "all any whole part every",
    "when": "where when if whenever time",
}
