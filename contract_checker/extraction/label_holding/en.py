"""English wording of a label that is held, kept, sought or lost, for folded text."""

from typing import Final

from contract_checker.extraction.label_holding import en_by_word as by_word
from contract_checker.extraction.label_holding.wording import LabelHoldingWording
from contract_checker.extraction.label_preference.en import LABEL_PREFERENCE
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_LABEL = r"(?:labels?|certificat\w{1,4}|accreditation)"

LABEL_HOLDING: Final = LabelHoldingWording(
    cues=(("label", "nf 345", "18295", "15838", "sa8000", "sa 8000"),),
    quantities=QUANTITIES,
    labels=LABEL_PREFERENCE.labels,
    unnamed=Pattern(r"\b(?:the|its|this|such|our|your) label\b|\blabell?ed\b"),
    elsewhere=Pattern(
        r"\b(?:bidder|tenderer|candidate)s?\b[^.;]{0,80}?\b(?:points?|marks?|preference|priority)\b"
        r"|\b(?:private|organic|record|white|shipping|eco)[- ]?labels?\b"
    ),
    # standards of security, of goods or of management in general are no label of a call centre
    of_another_trade=Pattern(
        r"\biso(?:/iec)?[ -]?(?:9\d{3}|14\d{3}|2[27]\d{3}|5\d{4})\b|\bpci\b|\bcyber essentials\b|\bsoc ?2\b"
        r"|\bhds\b|\b(?:eco|environmental)\b"
    ),
    rivals=Pattern(
        r"\b(?:private|organic|record|white|shipping|eco)[- ]?labels?\b|\biso 27001\b|\bpreferred\b"
        r"|\bpreference\b|\bpoints?\b|\bcriteri\w{1,3}"
        r"|\bonly (?:providers|bidders|suppliers|holders|candidates|tenderers)\b|\bbidders? must\b"
        r"|\b(?:rejected|excluded|eligible)\b|\bparcels?\b"
    ),
    # "If the Label is withdrawn", "Loss of the Label"
    lost=Pattern(
        any_of(
            r"\b(?:loss|withdrawal|suspension|expiry|lapse) of (?:the |its |such |that )?[^.;]{0,30}?"
            rf"{_LABEL}",
            rf"\b(?:loses?|lost|losing)\b[^.;]{{0,20}}?\b{_LABEL}",
            rf"\b{_LABEL}\b[^.;]{{0,30}}?\b(?:is|are|be|has been) (?:\w{{1,12}} )?(?:withdrawn|suspended"
            rf"|lost|revoked)|\b{_LABEL}\b[^.;]{{0,20}}?\b(?:lapses|expires)\b",
        )
    ),
    # "shall maintain the Label throughout the term"
    kept=Pattern(
        rf"\b(?:maintain|keep|retain|renew|continue to hold)\w{{0,3}}\b[^.;]{{0,40}}?\b{_LABEL}"
        rf"|\bremains? (?:a )?(?:holder|labell?ed)\b"
    ),
    # "in the process of obtaining the Label", "undertakes to obtain the Label within twelve months"
    in_progress=Pattern(
        any_of(
            rf"\b(?:obtain|achiev|acquir|secur|seek|pursu)\w{{0,3}}\b[^.;]{{0,40}}?\b{_LABEL}",
            rf"\b(?:applied|applying|application) for\b[^.;]{{0,30}}?\b{_LABEL}|\bnot yet labell?ed\b",
        )
    ),
    # "holds the Label", "has held the Label since 2024"
    held=Pattern(
        rf"\b(?:holds?|held|holder of|holding|possess(?:es)?|has)\b[^.;]{{0,30}}?\b{_LABEL}|\bis labell?ed\b"
    ),
    not_held=Pattern(r"\b(?:no longer|not|never)\b[^.;]{0,20}?\b(?:holds?|held|labell?ed)\b"),
    verbs=by_word.VERBS,
    unbroken=by_word.UNBROKEN,
    not_yet=by_word.NOT_YET,
    refused=Pattern(r"\b(?:not|never|no)\b[^.;]{0,40}?\b(?:taken into account|accepted|sufficient"
    r"|count|admitted)"),
    effects=by_word.EFFECTS,
)  # fmt: skip
