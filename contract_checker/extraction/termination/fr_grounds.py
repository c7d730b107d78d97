"""French wording of why a contract may be ended."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern

GROUNDS: Final[Choices] = (
    Choice(
        "label_loss",
        Pattern(
            r"\b(?:perte|retrait|non-renouvellement|suspension|defaut|absence"
            r"|perd\w{0,3})\b[^.;]{0,25}?\b(?:label|labellisation|certification|certificat)"
        ),
    ),
    Choice(
        "change_of_control",
        Pattern(
            r"\b(?:changement|modification|transfert|prise|cession) (?:\w{1,10} )?(?:de (?:la )?"
            r"|du )?(?:controle|majorite|actionnariat|capital|direction)|\bintuitu personae|\bfusion"
            r"|\b(?:pass|tomb|place)\w{0,4} (?:\w{1,8} )?sous (?:le |un )?controle\b|\babsorb\w{1,3}\b"
            r"|\bprise de controle|\bentr\w{1,4} au capital"
            r"|\bconcurrent\w? (?:direct )?(?:prend|acquiert)|\bced\w{1,4} (?:le capital |la majorite "
            r"|\w{1,6} )?a un concurrent"
            r"|\bcapital\b[^.;]{0,40}?\b(?:mains|passe|cede|vendu|proprietaire)"
            r"|\bchang\w{1,5} de (?:mains?|proprietaire"
            r"|actionnaire|controle)|\b(?:rachat|rachete\w{0,2}|vente|cession) (?:du |de la |de l'"
            r"|de votre |par )"
            r"(?:centre|titulaire|prestataire|societe|entreprise|concurrent|un |titulaire)"
        ),
    ),
    Choice(
        "insolvency",
        Pattern(
            r"\b(?:liquidation|redressement) (?:judiciaire|(?:du|de la|de l') ?\w)|\b(?:en"
            r"|mis\w? en) (?:liquidation|redressement)\b"
            r"|\bprocedures? collectives?|\bfaillite"
            r"|\bdepot de bilan"
            r"|\bcessation (?:des paiements|d'activite)|\binsolvab"
        ),
    ),
    Choice(
        "force_majeure",
        Pattern(
            # « au-delà de soixante jours de suspension », « si l'empêchement se prolonge »
            r"\b(?:au-dela d|apres|passe|plus d)[^.;]{0,30}?\b(?:jours?|semaines?|mois) (?:consecutifs "
            r"|continus )?"
            r"d(?:e |'|')(?:suspension|empechement|interruption)\b"
            # « la suspension ne pouvant excéder deux mois » is a bound and no event
            r"|\b(?:empechement|evenement|suspension)\b(?: (?!ne\b|sans\b)[^ .;]{1,14}){0,4}?"
            r" (?:dur|persist|prolong|exced|depass"
            r"|se poursui|subsist)\w{0,5}"
            r"|\bforce majeure|\bcas fortuit|\b(?:pandemie|epidemie|seisme|crue|greve generale|guerre"
            r"|catastrophe)\b"
        ),
    ),
    Choice("general_interest", Pattern(r"\binteret general")),
    Choice(
        "service_level",
        Pattern(
            r"\b(?:mois|trimestres?|semaines?) (?:manques?|non atteints?|sous l'objectif|insuffisants?)\b"
            r"|\b(?:seuils?|cibles?|objectifs?)\b[^.;]{0,40}?\bn(?:e |')(?:est|sont|ont|a|aura|auront|soient)"
            r" (?:pas|point|plus) (?:ete )?(?:tenu|atteint|respecte|honore)\w{0,2}\b"
            r"|\bobjectifs? (?:manques?|non (?:atteint|tenu)s?)"
            r"|\b(?:niveaux? de service|indicateurs?|taux de (?:decroche|service|reponse|satisfaction"
            r"|prise|abandon|disponibilite)|qualite de service|sla|qs|objectifs? (?:de )?(?:qualite"
            r"|service|performance)s?"
            r"|plafond (?:\w{1,8} )?(?:des? )?penalites|penalites[^.;]{0,100}?\b(?:plafond|atteign|franchi"
            r"|depass"
            r"|exced)|note (?:de )?qualite)\b|\b(?:decroche|qualite|satisfaction)\b[^.;]{0,30}?\b(?:sous"
            r"|inferieure?|en dessous|moins)\b"
        ),
    ),
    Choice(
        "price",
        Pattern(
            r"\b(?:hausse|augmentation|revision|variation|evolution|clause de sauvegarde|desaccord"
            r"|butoir)\b[^.;]{0,40}?\b(?:prix|tarif\w{0,4}|indice|remuneration|\d ?%)"
            r"|\bclause de sauvegarde|\brevision conduit|\b(?:prix|tarif\w{0,4}) (?:revises?|nouveaux?)"
            r"|\bnouve(?:au|aux|lle) (?:prix|tarif\w{0,4}|grille)"
        ),
    ),
    Choice(
        "volume",
        Pattern(
            r"\b(?:baisse|diminution|chute|variation|hausse|insuffisance|disparition"
            r"|evolution)\b[^.;]{0,25}?\b(?:volum\w{1,6}|trafic|flux|activite|appels|charge)\b"
            r"|\bvolumes?\b[^.;]{0,40}?\b(?:inferieure?s?|sous(?! reserve)|depass|tomb|descend"
            r"|recul|chut|diminu"
            r"|baiss)|\b(?:trafic|flux|charge|activite|appels)\b[^.;]{0,40}?\b(?:inferieure?s?"
            r"|sous(?! reserve)|tomb"
            r"|descend|s'effondr|chut"
            r"|diminu|baiss|recul)"
        ),
    ),
    Choice(
        "fault",
        Pattern(
            r"\b(?:fautes?|fautez|fautons|manqu\w{2,6}|inexecution|mauvaise execution|defaillances?"
            r"|defaillant|torts"
            r"|mise en demeure|carences?|fraude\w?|non-respect|infractions?|violations?"
            r"|(?:defaut|retard) de (?:paiement|reglement)|inexactitude|faux renseignements"
            r"|ne respecte pas|n'execute pas|impayee?s?"
            r"|(?:rappel|relance|avertissement|sommation)s? (?:\w{1,12} ){0,3}?(?:sans (?:effet|suite"
            r"|reponse)|infructueu\w*|vaine?s?)|partie lesee|n'est pas (?:payee?|reglee?|versee?)"
            r"|non-paiement|ne (?:nous |vous )?(?:paie|paye|regle|payons)\w{0,3}|facture (?:demeure|reste"
            r"|restee) impayee|tricherie|vol|mensonges?)\b"
        ),
    ),
    Choice(
        "convenience",
        Pattern(
            r"\b(?:convenance|motif qui n'appartient|sans (?:donner de |dire |la moindre )?(?:raison"
            r"|explication)s?|a sa guise|sans motif|ad nutum|sans avoir a (?:en |se |s'en |la "
            r"|le )?(?:justifi|motiv)"
            r"|sans justification"
            r"|discretionnaire\w{0,4}|sans (?:juste )?cause|librement|pour quelque (?:motif|cause)"
            r"|sans avoir a motiver|quand (?:il|elle|bon lui) (?:le )?(?:souhaite|veut|voudra|semble"
            r"|l'entend)|a son gre|comme bon lui semble"
            r"|a sa (?:seule )?(?:discretion|volonte)|pour (?:toute|n'importe quelle) raison"
            r"|sans avoir a s'expliquer)"
        ),
    ),
)
