"""French wording of what a lead time, or the delay that stands around, runs from."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

RUN: Final = (
    r"(?:cour(?:t|ent|ir|ra|ront|ant)|commenc\w{1,5}|debut\w{1,5}|part(?:ent|ir|ira|iront)?"
    r"|(?:de|re)?compt\w{1,4}|calcul\w{1,4}|comput\w{1,4}|apprecie\w{0,3}|demarr\w{1,4}|point de depart)"
)
# « aux articles 7.2 et 7.3 »: its full stops end no sentence
MORE: Final = r"(?:[^.;]|\.(?=\d))"
# « le délai de prévenance », « la prévenance »: whatever stands around it
_LEAD_TIME = (
    r"(?:\b(?:le|ce|du|ledit|dudit|de ce|la) (?:delai (?:minim\w{2,4} )?de (?:prevenance|notification)"
    r"|prevenance)\b"
    r"(?! (?:de|d'|du|des) (?:salarie|personnel|agent|conge|resili|fin|denonc)))"
)
# « le délai », « le préavis », « celui-ci »: that of the sentence before, if that is on requests
_POINTED = (
    r"(?:\b(?:le|ce|du|ledit|dudit|de ce) (?:delai|pre-?avis)\b(?: (?:de pre-?avis|precite|susvise"
    r"|ci-dessus))?"
    r"(?! (?:de|d'|du|des)\b)|^(?:il|celui-ci)\b)"
)
_ASKED = (
    r"(?:demande|notification|sollicitation|ordre de service|commande|courrier|courriel|message|avis"
    r"|variation|lettre"
    r"|ecrit|information)"
)
_ARRIVES = r"(?:reception|recue?s?|recoi\w{1,3}|accuse|parvien\w{1,4}|parvenue?s?|arriv(?:ee?|e au|e chez))"
_LEAVES = r"(?:envoi|envoyee?s?|expedition|emission|emise?s?|transmission|transmise?s?|cachet de la poste)"
_FROM = r"\b(?:compter|partir|dater|des|depuis|apres|date|du|lendemain|a la|de la|le jour|jour ou)\b"


def _own_clock(event: str) -> Pattern:
    """« Le délai de prévenance court du lendemain de la réception », « la réception le fait courir »."""
    other = r"(?! (?:de la |de l'|d'une |des? )?(?:factur|colis|plis?\b|offre|reclamation))"
    return Pattern(
        any_of(
            rf"{_LEAD_TIME}{MORE}{{0,60}}?\b(?<!a ){RUN}\b[^.;]{{0,50}}?{_FROM}[^.;]{{0,50}}?"
            rf"\b{event}\b{other}",
            rf"\bpoint de depart (?:du|de ce|dudit) (?:delai de prevenance"
            rf"|prevenance)\b[^.;]{{0,40}}?\b{event}\b",
            rf"\b{event}\b[^.;]{{0,60}}?\bfai\w{{1,4}} (?:seule? )?courir {_LEAD_TIME}",
        )
    )


def _pointed_clock(event: str) -> Pattern:
    """« Le délai court à compter de la réception de la demande », « son point de départ est l'envoi »."""
    asked = rf"(?:\b{event}\b[^.;]{{0,40}}?\b{_ASKED}|\b{_ASKED}[^.;]{{0,40}}?\b{event}\b)"
    return Pattern(
        any_of(
            rf"{_POINTED}{MORE}{{0,40}}?\b(?<!a ){RUN}\b[^.;]{{0,50}}?{_FROM}[^.;]{{0,30}}?{asked}",
            rf"\b(?:le |ce |du )pre-?avis\b(?! (?:de"
            rf"|d')\b)[^.;]{{0,40}}?\b(?<!a ){RUN}\b[^.;]{{0,50}}?{_FROM}"
            rf"[^.;]{{0,30}}?\b{event}\b",
            rf"\bpoint de depart (?:du|de ce|dudit) (?:delai|pre-?avis)\b(?! (?:de"
            rf"|d'))[^.;]{{0,40}}?\b{event}\b",
            rf"{asked}[^.;]{{0,60}}?\b(?:fai\w{{1,4}} (?:seule? )?courir|marque le (?:point de )?depart d[eu]"
            rf"|constitue le point de depart d[eu])[^.;]{{0,3}}? ?(?:le |ce )?(?:delai"
            rf"|pre-?avis)\b(?! (?:de|d')\b)",
        )
    )


OWN_CLOCKS: Final[Choices] = (Choice("receipt", _own_clock(_ARRIVES)), Choice("sending", _own_clock(_LEAVES)))
POINTED_CLOCKS: Final[Choices] = (
    Choice("receipt", _pointed_clock(_ARRIVES)),
    Choice("sending", _pointed_clock(_LEAVES)),
)
# « La résiliation prend effet … Le préavis court … »
OTHER_DELAYS: Final = Pattern(
    r"\b(?:resili\w+|denonc\w+|reconduc\w+|recondui\w+|renouvel\w+|licenci\w+|salarie\w*|conges?|demission\w*"
    r"|repon\w+|reclam\w+|interven\w+|incidents?|tickets?|factur\w+|paiements?|pay\w{1,3}|offres?|candidat\w*"
    r"|recours|penalites?|litiges?|differends?|mise en demeure|donnees (?:a caractere )?personnel\w*"
    r"|garantie"
    r"|prix|tarifs?|revision|appelants?|usagers?|rappel\w*)\b"
)
