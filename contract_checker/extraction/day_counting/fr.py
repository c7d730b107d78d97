"""French wording of the counting of time."""

from typing import Final

from contract_checker.extraction.day_counting.fr_delays import ADDING, DELAY
from contract_checker.extraction.day_counting.fr_receipt import RECEIPT
from contract_checker.extraction.day_counting.fr_week import WEEK
from contract_checker.extraction.day_counting.wording import DayCountingWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_strength import STRENGTHS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

DAY_COUNTING: Final = DayCountingWording(
    cues=(
        (
            "reput",
            "cens",
            "presum",
            "consider",
            "lendemain",
            "ouvre",
            "ouvrable",
            "calendaire",
            "calendrier",
            "ferie",
            "samedi",
            "dimanche",
            "cumul",
            "addition",
            "isolement",
            "separement",
            "heure de ",
            "heure legale",
            "heure limite",
            "courent",
            "court ",
            "courir",
            "ne compte pas",
            "inclus",
            "compris",
            "exclu",
            "francs",
            "ensemble",
            "seule",
            "globalement",
            "tenue pour",
            "prend date",
            "prend rang",
            "independamment",
            "decompt",
            "point de depart",
            "egard",
            "tenir compte",
            "compte a partir",
            "comptes a partir",
            "se compte",
            "compter de",
            "partir de",
            "part d",
            "partent d",
        ),
        (
            "delai",
            "avis",
            "prevenance",
            "demande",
            "notification",
            "commande",
            "message",
            "courriel",
            "communication",
            "jours",
            "jour ",
            "heure",
            "lettre",
            "variation",
            "sollicitation",
            "seuil",
        ),
    ),
    quantities=QUANTITIES,
    rivals=Pattern(
        any_of(
            # the delay of one thing, which is not that of a request
            r"\bdelais? (?:global |maxim\w{1,3} |contractuel |legal )?(?:de |d')(?:paiement|reglement"
            r"|garantie|execution"
            r"|livraison|conservation|recours|retractation|prescription|reponse|remise|intervention"
            r"|validite"
            r"|traitement|rappel|reprise|retablissement|decroche|retention|carence|forclusion|standstill"
            r"|suspension|renonciation|mandatement|verification)\b",
            # tenders
            r"\b(?:remise|reception|depot|validite) des (?:plis|offres|candidatures)\b"
            r"|\bdates? (?:et (?:l')?heures? )?limites?\b"
            r"|\bsoumissionnaires?\b|\bcandidats?\b",
            # invoices, staff, penalties, goods
            r"\binterets? moratoires?\b|\bloyers?\b|\bpaye\w{0,3}\b|\bconges?\b|\brepos (?:hebdomadaire"
            r"|compensateur)\b"
            r"|\bheures? supplementaires?\b|\btemps de travail\b|\bperiodes? d'essai\b|\bsalaires?\b"
            r"|\bdebits? de boissons\b",
            r"\bpenalites? (?:de retard |\w{3,12} )?(?:sont|est|seront|sera|court|courent"
            r"|commence\w{0,3}|s'appli\w{2,7})\b"
            r"|\bconsommateurs?\b|\bcolis\b",
        )
    ),
    receipt=RECEIPT,
    delay=DELAY,
    week=WEEK,
    adding=ADDING,
    # not « lettre recommandée »
    strengths=(
        STRENGTHS[0],
        Choice("indicative", Pattern(r"\ba titre (?:purement )?indicatif\b|\bnon contractuel\w{0,3}\b")),
    ),
)
