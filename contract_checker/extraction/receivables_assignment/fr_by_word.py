"""French words of how receivables may be assigned, enough where the net is sure of a sentence."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_TOLD = one_of(
    r"notifi\w+|signifi\w+|avis(?:er|e|ant|era|ee?s?)?|avert\w+|previen\w+|preven\w+|informe\w*|informant|informer",
    r"inform[ae]tion|denonc\w+|communiqu\w+|indiqu(?:er|ant|e)|signal\w+|faire (?:savoir|connaitre)",
    r"mentionn(?:er|ant)|par exploit|lettres? (?:prealable|recommandee)s?",
)
_ASKED = r"(?:demander|solliciter|requerir|attendre|avoir a demander|besoin d)[^.;,]{0,30}?"
_ALLOWED = r"(?:permission|accord|autorisation|consentement|agrement|aval|feu vert|avis)"
_MAY = one_of(
    r"peu(?:t|vent|x)|pourr(?:a|ont|ez|ons)|pouvons|pouvez|puisse\w*|libres?|librement|loisible|licite",
    r"permi(?:s|se|ses)|permet\w*|admi(?:s|se|ses)|autoris\w+|possibles?|accept\w+|ouver(?:t|te|ts|tes)|oui|d'accord",
    r"a (?:son|leur) gre|comme (?:il|elle|bon)|droit d\w*|faculte",
)
# « au titulaire qui souhaite céder », « lui permettant de nantir », « à remettre à son factor »
_WISHES = one_of(
    r"(?:qui|s'il|lorsqu'il|si elle) (?:souhait|veu|voudr|enten|desir"
    r"|choisi)\w* [^.;,]{0,30}?(?:ced|nanti|mobilis)\w+",
    r"(?:lui )?permet\w* (?:au titulaire )?(?:de|d')",
    r"(?:sur|a) (?:sa |la |simple |premiere |leur |notre ){0,2}demande",
)

BY_WORD: Final = (
    # « sans demander la permission », « rien ne s'oppose à », « ne nous gêne pas »
    Choice(
        "free",
        Pattern(
            any_of(
                rf"^(?!.*\b{_TOLD}).*\bsans (?:avoir a )?{_ASKED}\b{_ALLOWED}",
                rf"^(?!.*\b{_TOLD}).*\b(?:rien|aucune? (?:clause|stipulation|disposition))\b[^.;]{{0,30}}?"
                r"\b(?:s'oppos|empech|interdi|fait obstacle)\w*",
                r"^(?!.*\bn'est ouverte que\b).*\bn'y (?:met|mettant|voi"
                r"|fai)\w* (?:aucun obstacle|pas d'obstacle"
                r"|aucune objection|rien a redire)",
            )
        ),
    ),
    # « suppose que notre directeur ait dit oui », « faute d'acceptation préalable », « l'accord … ne pourra
    # être refusé sans motif »
    Choice(
        "consent",
        Pattern(
            any_of(
                rf"\b(?:suppos|requier|requer|exig|necessit|impliqu|soumi|subordonn)\w*\b[^.;]{{0,60}}?"
                rf"\b(?:dit oui|{_ALLOWED}|accept\w+|approuv\w+)",
                r"\b(?:faute d|a defaut d|sans)[^.;]{0,12}? (?:acceptation|accord|agrement"
                r"|autorisation|approbation"
                r"|consentement|feu vert)",
                r"\b(?:accord|agrement|acceptation|consentement|autorisation)\b[^.;]{0,60}?"
                r"\b(?:refus\w+|requis\w*|necessaire|donne|exige\w*|prealable)",
                r"\b(?:seulement |que )?si (?:le |la |l'|nous |notre )?[^.;,]{0,30}?\b(?:accept"
                r"|consen|agre|approuv|"
                r"autoris)\w+",
                r"\bavec (?:le |la |l'|notre )(?:accord|feu vert|agrement|autorisation|consentement)",
            )
        ),
    ),
    # « à charge d'indiquer », « n'est opposable qu'après signification »
    Choice("notice", Pattern(rf"^(?!.*\b(?:interdi|incessib|proscri|exclu)).*\b{_TOLD}\b")),
    # « ne peuvent sortir de ses mains », « vous garderez vos factures »
    Choice(
        "forbidden",
        Pattern(
            any_of(
                r"\b(?:ne |n')(?:[^.;]{0,12}? )?(?:peu\w*|pourr\w*|doi\w+|saur\w*|ser\w+)\b[^.;]{0,40}?"
                r"\b(?:sortir|vend\w+|remi\w+|remet\w+|donn\w+|ced\w+|engag\w+|mobilis\w+|escompt\w+|quitt\w+)",
                r"\b(?:interdi\w*|incessib\w+|proscri\w+|prohib\w+|exclue?s?|banni\w*|defen(?:d"
                r"|du)\w*|hors de question)\b",
                r"\bne se (?:vend|ced|transmet|nantiss|mobilis)\w+",
                r"\bni (?:les |la |l')?(?:ced|vend|nanti|mobilis|engag|donn|escompt)\w+",
                r"\b(?:aucune?|pas d(?:e |')|jamais (?:de |d'|a ))\b[^.;]{0,30}?\b(?:cession"
                r"|affactur\w+|factor|banque|gage"
                r"|nantissement)",
            )
        ),
    ),
    # « peut vendre sa facture à un factor », « est délivré au titulaire qui souhaite céder »
    Choice(
        "free",
        Pattern(
            rf"^(?!.*\b(?:ouverte?s?|admise?s?|possibles?|permise?s?) que\b).*\b(?:{_MAY}|{_WISHES})(?![a-z])"
            r"|\b(?:ne s'y oppose|ne nous gene|n'y voi\w+ (?:pas|aucun)|peu (?:nous )?import|indiffer)\w*"
        ),
    ),
)
# of rivals, those that are so even then
RIVALS: Final = Pattern(
    whole_words(
        rf"^(?:le |la |l')?(?:{PARTIES.client}) (?:peut|pourra|est libre de) (?:[a-z]+ment )?(?:ceder"
        rf"|nantir|mobiliser)",
        r"creances? (?:salariales?|fiscales?|sociales?|alimentaires?)|recouvrement des? creances?"
        r"|abandon de creances?|transfert (?:de|des) (?:donnees|fichiers|appels?)",
        # the contract itself: « céder le contrat »
        r"(?:ced|transf|cession)\w* (?:du |le |ce |de ce )(?:present )?(?:contrat|marche)",
        # what has been done, or is announced to somebody
        r"ne peu(?:t|vent) (?:pas )?opposer|(?:delivre|remis|etabli)e?s? le \d{1,2}|desormais"
        r"|ci-dessous|a qui nous cedons",
    )
)
