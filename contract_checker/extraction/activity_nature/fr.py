"""French wording of how long a contract lasts and of lasting or passing work, for folded text."""

from typing import Final

from contract_checker.extraction.activity_nature.fr_nature import NATURE
from contract_checker.extraction.activity_nature.wording import ActivityNatureWording, TermWording
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_CONTRACT = (
    r"(?:marches?|accords?-cadres?|(?:(?<=l')|(?<=cet )|(?<=present ))accord(?! (?:prealable|ecrit"
    r"|expres|de l|du|d))"
    r"|concession|contrat(?! de travail)|convention(?! collective)|traite|presentes"
    r"|bons? de commande"
    r"|delegation|partenariat)"
)

_FOR = (
    r"(?:pour )?(?:une |la |sa )?(?:premiere )?(?:duree|periode)(?: \w{1,14}){0,2}?(?: ?: ?| est| est de"
    r"| est fixee a| etant| a)? ?(?:de |d')?"
)
# The contract itself and not what belongs to it: « le marché », but not « le titulaire du marché »
_SUBJECT = rf"(?<!\bdu )(?<!\bde )(?<!\bau )(?<!\bdes )(?<!\bde l')(?<!\bde la )\b{_CONTRACT}\b"
# « pour », « sur une durée ferme de », « demeure valable »
_LASTS = (
    r"\b(?:pour|pendant|durant|sur|dure|durera|court|courra|valables?|vaut|vit|vivra|tient|tiendra|s'etend"
    r"|s'etale|se prolonge|se deploie)(?: (?:au moins|environ|les))?"
    r"(?: (?:une|la|sa) (?:premiere )?(?:duree|periode)(?: \w{1,12}){0,2}?)?(?: de| d')? ?$"
)
_SERVICE = (
    r"(?:accueil|hotline|assistance|permanence|standard|relations?[- ]clients?|sav|plateau"
    r"|services?|centre d(?:e|')|prestations?|appels)"
)
_ENTRUSTED = (
    r"(?:confi\w{1,4}|assur\w{1,5}|execut\w{1,5}|ger\w{1,4}|tien\w{1,4}|exploit\w{1,4}|fourni\w{1,5})"
)
# What precedes the length of the contract: « Le présent marché est conclu pour une durée de »
TERM_BEFORE = Pattern(
    one_of(
        rf"{_SUBJECT}[^.;|]{{0,90}}?{_LASTS}",
        rf"\b{_CONTRACT} (?:annuel |unique )?d(?:e |')$",
        rf"{_SUBJECT}[^.;|]{{0,30}}?\b(?:est|etant|sera|soit)(?: \w{{1,12}})? d(?:e |')$",
        rf"\b{_CONTRACT}\b[^.;]{{0,40}}?\b{_FOR}$",
        rf"\b(?:duree|periode|terme) (?:[\w']{{1,14}} ){{0,2}}?(?:du |de l'|de la |des |de ce )"
        rf"(?:present\w{{0,2}} )?{_CONTRACT}\b[^.;]{{0,50}}?$",
        r"\b(?:duree|periode) (?:initiale|ferme)\b[^.;]{0,30}?$",
        # « Nous vous confions ce service pour », « assure l'accueil pendant »
        rf"\b{_ENTRUSTED} [^.;]{{0,60}}?\b{_SERVICE}\b[^.;]{{0,50}}?{_LASTS}",
        r"\bconfi\w{1,4} [^.;]{0,60}?\bpour (?:une (?:duree|periode) (?:\w{1,9} )?de )?$",
        rf"\b(?:conclu|souscrit|passe|consenti)e?s? [^.;|]{{0,60}}?{_LASTS}",
        rf"\b(?:re)?cherch\w{{1,4}} [^.;|]{{0,90}}?{_LASTS}",
        # « Les parties s'engagent pour », « Engagement de »
        rf"\bs'engage\w{{0,3}}(?: (?!a\b)[\w']{{1,14}}){{0,4}}? ?{_LASTS}",
        rf"\bengagement\b(?: (?!a\b)[\w']{{1,14}}){{0,3}}?(?: ?: ?| de | d'| est de |{_LASTS})$",
    )
)
# The length of a passing task: « prévue sur dix semaines », « one shot : 3 semaines »
TASK_BEFORE = Pattern(
    r"(?:\b(?:duree|pendant|durant|limitee? a|durera|dure|sur|pour|soit|de)"
    r"(?: [\w']{1,10}){0,2}? ?|[:|=/-] ?)$"
)
# A length by itself in a cell or a note: « Durée : 36 mois »
TERM_LABEL = Pattern(
    r"\b(?:duree(?: [\w']{1,14}){0,3}?|tranche ferme)(?: ?[:|=-] ?| d(?:e |')| est d(?:e |')| )$"
)
# « Marché à bons de commande, 12 mois, reconductible 3 fois »
APART_BEFORE = Pattern(rf"\b{_CONTRACT}\b[^.;]{{0,60}}?[,:|(] ?$")
APART_AFTER = Pattern(r"^(?: fermes?)? ?(?:[,;|)+]|$)")
# « Durée d'exécution : 18 mois »: it says by itself that it is the contract's
OWN_LABEL = Pattern(
    r"(?:^|\| )\W{0,3}durees?(?: (?:d'execution|initiale|ferme|totale|d'engagement|contractuelle|globale"
    r"|previsionnelle|des prestations))? ?[:|=] ?$"
)
# « Durée. Cinq ans fermes à compter de la notification du marché »
TERM_AFTER = Pattern(
    r"^(?: fermes?)?,? a (?:compter|partir) (?:de |du |de la |de sa |de l')(?:notification"
    r"|date d'effet|entree en vigueur|signature)"
)
TITLED = Pattern(r"\bdurees?\b")
FIGURE = Pattern(NUMBER)
FIRM_AFTER = Pattern(r"^ fermes?\b")
# « portée de 24 à 30 mois »: the second figure is the new one
CHANGED_FROM = Pattern(r"\b(?:portee?|prolongee?|ramenee?|passe) (?:de |d')$")
SERVICE = Pattern(
    r"\b(?:marches?|accords?-cadres?|contrat|convention|prestations?|service|centre (?:de|d')|lot"
    r"|periode ferme|reconduct\w{1,6}|renouvel\w{1,8}|activite|act\.|objet|campagne|operation)\b"
)

# Lengths and renewals of other things: an agent's contract, training, a licence, a warranty, an offer.
OTHER = Pattern(
    r"\bcontrats? (?:de l'|des |du |d'un )(?:assure|abonne|usager|client final|consommateur|adherent"
    r"|conseiller|agent|salarie|locataire)|\bcontrats? (?:de travail|a duree|d'assurance|d'apprentissage"
    r"|de licence|de maintenance|de bail)"
    r"|\bcd[id]\b|\brecrut\w{1,7}|\bembauch\w{1,5}|\bessai\b|\bformation\w{0,1}\b|\bmodules?\b"
    r"|\bgaranti\w{1,3}\b|\blicences?\b|\bpreavis\b|\bvalidite des? (?:l')?offres?|\bvalidite de (?:l'"
    r"|son |leur )offre|\bconfidentialite\b|\bconserv\w{1,7}|\benregistrements?\b"
    r"|\b(?:a )?bail\b|\bloyers?\b|\bmandat\b|\bnomme\w{0,2}\b|\bdirecteur\b|\bmediateur\b"
    r"|\bpolice d'assurance|\bresponsabilite civile|\bpaiement\b|\bpenalit\w{1,3}"
    r"|\bduree moyenne\b|\bappels? (?:de \d"
    r"|d'une duree)"
    r"|\bcaution\b|\bresili\w{1,7}|\bdenonc\w{1,7}|\breunions?\b|\bstages?\b|\bcertificats?\b"
    r"|\bhabilitations?\b|\baudits?\b|\barchiv\w{1,5}|\bmaintenance\b|\bcontrats? d'abonnement"
    r"|\babonnements? (?:est|sont|de)\b|\bexperience\b"
    r"|\bbilans?\b|\bdernieres?\b|\bexercices\b|\bpause\b|\bdelai (?:de|d'|maximal|maximum)"
    r"|\breversibilite\b|\btransition\b|\b(?:prix|tarifs?|taux)\b[^.;]{0,30}?\b(?:sont|est|fermes?)\b"
    r"|\bfermete\b"
    r"|\bremise (?:des|de l)"
    r"|\bsauvegarde\b|\bsilence\b|\bconge\b|\bstock\w{0,3}\b|\bindemnit\w{1,3}|\bcreance\b"
    r"|\bsuspen\w{1,5}|\bsurviv\w{1,3}|\bsecre\w{1,4}\b|\bapres (?:son|sa|la fin"
    r"|le terme|l')|\bexpiration\b|\bnon-concurrence|\bnon-sollicitation"
    r"|\bapres (?:la fin|le terme|l'extinction)|\bmois (?:suivant|precedent)|\bavant (?:le terme|la fin"
    r"|l'echeance)|\bbadges?\b|\bmontee en charge\b|\bpret\b|\b(?:de)?sollicit\w{1,6}|\bdebauch\w{1,5}"
    # what the client's own customers sign
    r"|\bmois apres,|\bclient final\b|\bexclusivit\w{1,3}|\bconcurrents?\b|\bmaximum est fixe\b"
    r"|\bl'assure (?:souscri\w{1,4}|s'engage|signe|paie)|\bconcession (?:automobile|funeraire)"
    r"|\bforfaits?\b|\b(?:les|l'|un|chaque|aux) ?(?:abonne|usager|consommateur|adherent)e?s?"
    r" (?:\w{1,12} )?(?:ont|a|est|sont|beneficie\w{0,3}|souscri\w{1,4}|s'engage\w{0,3})\b"
)

_RENEW = (
    r"(?:renouvelables?|reconductibles?|reconduite?s?|renouvelee?s?|prorogeables?|proroge\w{0,2}"
    r"|prolongee?s?|prolongeables?)"
)
_RENEWAL = r"(?:reconductions?|renouvellements?|prorogations?|prolongations?)"
# « reconductible tacitement trois fois », « 2 reconductions d'un an », « Reconductions | 2 × 12 mois »
RENEWALS = Pattern(
    rf"\b(?:{_RENEW}|se (?:renouvell|recondui|prolong|prorog|rallum"
    rf"|repet)\w{{1,3}}),? (?:[\w'-]{{1,16}},? ){{0,8}}?(?P<times>{NUMBER})(?: ?\( ?{NUMBER} ?\))?"
    rf" (?:fois|periodes?|tranches?)\b"
    rf"|\b(?P<count>{NUMBER})(?: ?\( ?{NUMBER} ?\))? (?!ans?\b|mois\b"
    rf"|annees?\b)(?:[\w-]{{1,12}} ){{0,2}}?(?:{_RENEWAL}"
    rf"|periodes? (?:annuelles?|supplementaires?|de (?:reconduction|renouvellement)|optionnelles?))\b"
    rf"|\b{_RENEWAL}(?: [\w'-]{{1,14}}){{0,3}}? ?[:|=(]? ?(?P<cell>{NUMBER}) ?(?:[x×*] ?\d|fois\b|\||$|\.)"
    rf"|\b{_RENEWAL}\b[^.;|]{{0,50}}?\b(?:limite|maximum|nombre) de (?P<limit>{NUMBER})\b"
    r"(?! (?:mois|ans?|annees?|jours?))"
    rf"|(?P<added>\+ ?{NUMBER} ?(?:ans?|annees?|mois)\b)"
    rf"|\+ ?(?P<plus>{NUMBER}) ?(?:x|×|\*|fois) ?{NUMBER} ?(?:mois|ans?)"
    rf"|\b{_RENEW} (?P<then>{NUMBER}) (?:ans?|annees?) (?P<by>par periodes? annuelles?)"
)
# « 2 ans + 1 an + 1 an »
ADDED = Pattern(rf"\+ ?{NUMBER} ?(?:ans?|annees?|mois)\b")
NOT_RENEWED = Pattern(
    rf"\bnon[- ]{_RENEW}\b|\b(?:ne|n')[^.;|]{{0,25}}?\b(?:pas|point"
    rf"|jamais|nullement)\b (?:etre )?(?:\w{{1,12}} ){{0,3}}?(?:{_RENEW}|renouvel\w{{1,6}}|recondu\w{{1,5}})"
    rf"|\bsans (?:(?:aucune?|autre|possibilite|faculte|droit|clause|de|a) ){{0,3}}(?:{_RENEWAL}|tacite)"
    rf"|\b(?:ne|n')[^.;|]{{0,12}}?(?:renouvel\w{{1,7}}"
    rf"|recondui\w{{1,4}}) (?:pas|point)\b|\baucune? {_RENEWAL}"
    rf"|\b{_RENEWAL} ?[:|=] ?(?:non|neant|aucune|sans objet|0|zero)\b|\b(?:ne"
    rf"|ni)\b[^.;|]{{0,30}}?\b{_RENEWAL}\b[^.;|]{{0,20}}?\b(?:aucune|pas)"
)
# What tells more than the word: a number of renewals, none, or tacit renewal.
COUNTED = Pattern(
    rf"{RENEWALS.source.replace('?P<', '?P<any_')}|{NOT_RENEWED.source}|\btacite\w{{0,4}}\b"
    rf"|\bse renouvel\w{{1,5}}\b|\bse succed\w{{1,4}}\b|\b(?:est|sera) {_RENEW}"
)
RENEWING = Pattern(
    rf"\b{_RENEW}\b|\b{_RENEWAL}\b|\bse (?:renouvell?\w{{1,6}}|recondui\w{{1,3}}|rallum\w{{1,3}}"
    rf"|succed\w{{1,4}})\b|\btacite\w{{0,4}}\b"
)

# « renouvelable une fois pour une durée maximale de deux ans »: the length of a renewal
RENEWED_FOR = Pattern(
    rf"\b(?:{_RENEW}|{_RENEWAL})\b[^.;|,]{{0,60}}?(?:periodes?|durees?|d'|de |pour |par "
    rf"|fois)[^.;|,]{{0,40}}$"
)
CONTRACT = Pattern(rf"\b{_CONTRACT}\b")
RENEWALS_COUNTED = Pattern(
    r"\b(?:reconductions?|renouvellements?|periodes) comprise?s?|\breconductions? inclus\w{0,2}"
    r"|\bduree (?:totale|maximale|globale)\b|\bau total\b|\bexceder\b|\bexcedera\b"
)
# « Contrat annuel », « marché triennal »
ADJECTIVE = Pattern(
    rf"\b{_CONTRACT} (?:\w{{1,12}} )?(?P<years>(?:bi|tri|quadri|quinqu)enn|annue)(?:al|l)(?:le|e)?\b"
)
YEARS: Final = {"annue": 1, "bienn": 2, "trienn": 3, "quadrienn": 4, "quinquenn": 5}

ACTIVITY_NATURE: Final = ActivityNatureWording(
    cues=(
        (
            # a term and its renewals
            "duree",
            "reconduct",
            "reconduit",
            "renouvel",
            "prolong",
            "proroge",
            "tacite",
            "conclu pour",
            "conclue pour",
            "est conclu",
            "est passe pour",
            "souscrit",
            "periode initiale",
            "periode ferme",
            "periodes annuelles",
            "tranche ferme",
            "confie",
            "confions",
            "engagement de",
            "engagent pour",
            "engage pour",
            "prend effet",
            "en vigueur",
            "valable",
            "annees",
            "contrat annuel",
            "contrat de",
            "contrat d'",
            "marche annuel",
            "marche de",
            "marche d'",
            "cadre de",
            "cadre d'",
            "partenariat",
            "triennal",
            "31 decembre",
            "31/12",
            "deux ans",
            "trois ans",
            "quatre ans",
            "cinq ans",
            "2 ans",
            "3 ans",
            "4 ans",
            "5 ans",
            "12 mois",
            "24 mois",
            "36 mois",
            "48 mois",
            # lasting work
            "permanent",
            "perenne",
            "recurrent",
            "pluriannuel",
            "long cours",
            "toute l'annee",
            "365 jours",
            "52 semaines",
            "activite continue",
            "sans limitation",
            "sans terme",
            "au fil de l'eau",
            # passing work
            "campagne",
            "annee apres",
            "jamais",
            "sans lendemain",
            "sans fin",
            "pour durer",
            "la duree",
            "structurel",
            "sans suite",
            "ni suite",
            "pas de suite",
            "plus rien",
            "juste pour",
            "le temps de",
            "que nul",
            "a l'annee",
            "operation",
            "ponctuel",
            "one shot",
            "one-shot",
            "occasionnel",
            "temporaire",
            "passagere",
            "exceptionnel",
            "isolee",
            "unique",
            "cellule",
            "post-",
            "ad hoc",
        ),
    ),
    quantities=QUANTITIES,
    term=TermWording(
        added=ADDED,
        adjective=ADJECTIVE,
        adverbs={},
        apart_after=APART_AFTER,
        apart_before=APART_BEFORE,
        changed_from=CHANGED_FROM,
        contract=CONTRACT,
        counted=COUNTED,
        figure=FIGURE,
        firm_after=FIRM_AFTER,
        not_renewed=NOT_RENEWED,
        other=OTHER,
        own_label=OWN_LABEL,
        renewals=RENEWALS,
        renewals_counted=RENEWALS_COUNTED,
        renewed_for=RENEWED_FOR,
        renewing=RENEWING,
        service=SERVICE,
        task_before=TASK_BEFORE,
        term_after=TERM_AFTER,
        term_before=TERM_BEFORE,
        term_label=TERM_LABEL,
        titled=TITLED,
        years=YEARS,
    ),
    nature=NATURE,
)
