"""French names of penalties; who pays them, what they are counted by and are a rate of."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

BONUS = (
    r"(?:bonus(?!-malus)|primes? (?:de |d'|a la |liee a la )?(?:performance|qualite|resultats?|succes"
    r"|objectifs?)|interessement|bonifications?)"
)
CREDIT = r"(?:credits? de (?:service|qualite)|avoirs? (?:de (?:service|\d)|egal|sur|correspondant|d'un))"
_PENALTY = one_of(
    r"penalit(?:e|es)(?! de retard de paiement)|penalis(?:e|ee|es|ees|era|er|ation|ations)|malus|refactions?",
    r"clauses? penales?|amendes? (?:de|contractuelles?|forfaitaires?|journalieres?)",
    r"retenues? (?:de (?!garantie)|d'|egales?|forfaitaires?|pour|sur (?:la |le |les )?(?:facture|prix"
    r"|paiement))",
    r"retenues? (?:financieres?|complementaires?)|astreintes? (?:de \d|journalieres?)",
    r"abattements? (?:de \d|d'un|forfaitaires?)",
    # « en cas de non-respect de l'objectif, la facture est réduite de 3 % »
    r"(?:non-atteinte|non-respect|manquements?|retards?|inexecution|defauts?|defaillances?)\b[^.;]{0,90}?"
    r"\b(?:factures?|montant|redevance|prix|forfait)\b[^.;]{0,25}?\b(?:reduit|minor|diminu|amput)",
    r"indemnites? (?:forfaitaires? )?de retard|dommages(?:-| et )interets forfaitaires",
)
NAMED = one_of(_PENALTY, CREDIT, BONUS)
_OF_THE_INVOICE = one_of(
    r"(?:facture|factures|facturation|redevance|mensualite|montant mensuel|forfait mensuel"
    r"|chiffre d'affaires mensuel)",
    r"montants? (?:\w{1,10} ){0,2}?(?:facture|mensuel|trimestriel)\w{0,2}|sommes? facturees?|prix mensuel",
    r"(?:montant des )?(?:remuneration|prestations) (?:mensuelles?|du mois|facturees?)|total du mois",
)
_VALUE = r"(?:valeur|montant|prix|cout|total)"

DEBTORS: Final[Choices] = (
    Choice(
        "provider",
        Pattern(
            any_of(
                # « le titulaire encourt », « est passible », « expose le titulaire à »
                rf"\b(?:{PARTIES.provider})\b[^.;]{{0,80}}?\b(?:encour|passible|expos|subi|redevable"
                rf"|doi[tv]|devra|vers|paie|suppor|accord|consent|s'acquitt|penalis|sanctionn|exoner)",
                rf"\b(?:expos|sanctionn|oblig|penalis|inflig)\w{{1,5}} (?:au |a |le |la "
                rf"|l')?(?:{PARTIES.provider})\b",
                rf"\b(?:appliqu|inflig|imput|reclam|deman|factur|impos)\w{{1,6}} [^.;]{{0,25}}?\b(?:au "
                rf"|a la |a l'|aux )(?:{PARTIES.provider})\b",
                rf"\ba la charge (?:du |de la |de l')(?:{PARTIES.provider})\b|\bdues? par (?:le |la "
                rf"|l')?(?:{PARTIES.provider})\b",
                # « le Client applique une pénalité »: it is the other side that pays
                rf"\b(?:{PARTIES.client})\b[^.;]{{0,40}}?\b(?:appliqu|retien|dedui|inflig|reclam|prelev"
                rf"|penalis|opere)\w{{0,6}}\b",
                rf"\b{CREDIT}[^.;]{{0,80}}?\b(?:accord|consent|octroy|allou|vers"
                rf"|attribu)\w{{1,5}} (?:au |a la |a l')(?:{PARTIES.client})\b",
            )
        ),
    ),
    Choice(
        "client",
        Pattern(
            rf"\b(?:{PARTIES.client})\b[^.;]{{0,60}}?\b(?:encour|passible|redevable|doit|vers|paie|suppor"
            rf"|s'acquitt)"
        ),
    ),
)
PER: Final[Choices] = (
    Choice("hour", Pattern(r"(?:\bpar|/|\bl'|\bchaque|\bde l') ?(?:demi-)?(?:heure|h\b)|\bhoraires?\b")),
    Choice(
        "day",
        Pattern(
            r"(?:\bpar|/|\bchaque|\ble|\bpour chaque|\bpour tout) ?(?:jour|j\b|journee)"
            r"|\bjournali\w{2,4}\b|\bquotidien"
        ),
    ),
    Choice("week", Pattern(r"(?:\bpar|/|\bchaque) ?semaine|\bhebdomadaires?\b")),
    Choice(
        "point",
        Pattern(
            r"(?:\bpar|/|\bchaque|\bdu|\bpour chaque|\bpar demi-) ?(?:point|pt\b|tranche de (?:un |1 "
            r"|0,5 |\d )?(?:%|point))|\bpar % "
        ),
    ),
    Choice(
        "call",
        Pattern(
            r"(?:\bpar|/|\bchaque|\bpour chaque|\bpour tout) ?(?:appel|contact|courriel|dossier|mail"
            r"|message|fiche|demande|reclamation|ticket)"
        ),
    ),
    Choice("month", Pattern(r"(?:\bpar|/|\bchaque) ?mois")),
    Choice(
        "occurrence",
        Pattern(
            r"(?:\bpar|/|\bchaque|\btoute?|\bpour chaque|\ba chaque|\bpour toute?) ?"
            r"(?:occurrences?|manquements?|infractions?|constats?|anomalies?|evenements?|incidents?|fois"
            r"|absences?|defauts?|erreurs?"
            r"|cas|non-conformites?|violations?|ecarts? constates?|interruptions?|document|livrable"
            r"|rapport|personne|agent|faits?)"
            r"|\b(?:l'|par )unite\b|\bunitaires?\b"
        ),
    ),
)
BASES: Final[Choices] = (
    Choice(
        "invoice",
        Pattern(
            rf"^ ?(?:\w{{1,4}} )?(?:de |du |des |d'|sur |la |le |les |l'|chaque |leur "
            rf"|sa ){{1,3}}?{_OF_THE_INVOICE}"
        ),
    ),
    Choice(
        "order",
        Pattern(
            rf"^ ?(?:\w{{1,4}} )?(?:de |du |sur |la |le "
            rf"|l'){{1,3}}?(?:{_VALUE} (?:\w{{1,6}} ){{0,2}}?(?:de |du "
            rf"|de la )(?:la )?)?(?:bons? de commande|commande)"
        ),
    ),
    Choice(
        "contract",
        Pattern(
            rf"^ ?(?:\w{{1,4}} )?(?:de |du |sur |la |le "
            rf"|l'){{1,3}}?(?:{_VALUE} (?:[\w.]{{1,10}} ){{0,4}}?(?:de |du "
            rf"|de l')(?:present )?)?(?:marche|contrat|accord-cadre|lot|{_VALUE} annuel)"
        ),
    ),
    Choice(
        "service",
        Pattern(
            rf"(?:^ ?(?:\w{{1,4}} )?(?:de |du |des |sur |la |le |l'){{1,3}}?|\bv\b[^.;]{{0,40}}?"
            rf"|\b{_VALUE} )(?:{_VALUE} (?:[\w.]{{1,10}} ){{0,3}}?(?:de |du |des |d')(?:la "
            rf"|l')?)?(?:prestations?|services?|tache|mission|livrable|lot de prestations)"
        ),
    ),
)
