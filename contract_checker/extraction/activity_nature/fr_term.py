"""French wording of how long a contract lasts, and of lengths that are those of other things."""

from typing import Final

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
        rf"\b{_CONTRACT} (?:annuel |unique )?d(?:e |')$|\b(?:ac|mabc) (?:(?:\w{{4,14}} )?d(?:e |'))?$",
        # « la durée du marché, qui est de »
        rf"\bduree (?:du |de la |de l'){_CONTRACT},? (?:qui est|soit|fixee|laquelle est)(?: fixee)?(?: de"
        rf"| d'| a)? ?$",
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
    # « Une année contractuelle désigne une période de douze mois »
    r"\b(?:annee|exercice|trimestre)s? (?:contractuel\w{0,2}|d'execution|de reference|du contrat)\W{0,3} ?"
    r"(?:designe|signifie|s'entend|correspond)|"
    r"\bbenevoles?\b|\bfranchise\b|\bannee universitaire, au sens|\bengagement de l'(?:abonne"
    r"|usager)|\bdont parle\b|"
    r"\bcontrats? (?:de l'|des |du |d'un )(?:assure|abonne|usager|client final|consommateur|adherent"
    r"|conseiller|agent|salarie|locataire)|\bcontrats? (?:de travail|a duree|d'assurance|d'apprentissage"
    r"|de licence|de maintenance|de bail)"
    r"|\bcd[id]\b|\brecrut\w{1,7}|\bembauch\w{1,5}|\bessai\b|\bformation\w{0,1}\b|\bmodules?\b"
    r"|\bgaranti\w{1,3}\b|\blicences?\b|\bpreavis\b|\bvalidite des? (?:l')?offres?|\bvalidite de (?:l'"
    r"|son |leur )offre|\bconfidentialite\b|\bconserv\w{1,7}|\benregistrements?\b"
    r"|\b(?:a )?bail\b|\bloyers?\b|\bmandat\b|\bnomme\w{0,2}\b|\bdirecteur\b|\bmediateur\b"
    r"|\bpolices?\b(?! municipale| nationale)|\bresponsabilite civile|\bpaiement\b|\bpenalit\w{1,3}"
    r"|\bduree moyenne\b|\bappels? (?:de \d"
    r"|d'une duree)"
    r"|\bcaution\b|\bresili\w{1,7}|\bdenonc\w{1,7}|\breunions?\b|\bstages?\b|\bcertificats?\b"
    r"|\bhabilitations?\b|\baudits?\b|\barchiv\w{1,5}|\bmaintenance\b|\bcontrats? d'abonnement"
    r"|\babonnements? (?:est|sont|de)\b|\bexperience\b"
    r"|\bbilans?\b|\bdernieres?\b|\bexercices\b|\bpause\b|\bdelai (?:de|d'|maximal|maximum)"
    r"|\breversibilite\b|\btransition\b"
    r"|\b(?:prix|tarifs?|taux)\b(?![^.;]{0,60}?\bduree (?:du |de la |de l')\w+,? (?:qui est|soit|fixee))"
    r"[^.;]{0,30}?\b(?:sont|est|fermes?)\b"
    r"|\bfermete\b"
    r"|\bremise (?:des|de l)"
    r"|\bsauvegarde\b|\bsilence\b|\bconge\b|\bstock\w{0,3}\b|\bindemnit\w{1,3}|\bcreance\b"
    r"|\bsuspen\w{1,5}|\bsurviv\w{1,3}|\bsecre\w{1,4}\b|\bapres (?:son|sa|la fin"
    r"|le terme|l')|\bexpiration\b|\bnon-concurrence|\bnon-sollicitation"
    r"|\bapres (?:la fin|le terme|l'extinction)|\bmois (?:suivant|precedent)|\bavant (?:le terme|la fin"
    r"|l'echeance)|\bbadges?\b|\bmontee en charge\b|\blocations?\b|\bcasques?\b|\b(?:pret|credit"
    r"|emprunt)s?\b|\b(?:de)?sollicit\w{1,6}"
    r"|\bdebauch\w{1,5}"
    # « pendant le contrat et trois ans après », « une première convention a lié les parties pendant deux
    # ans »
    r"|\b(?:ans?|annees?|mois) apres ?(?:[.,;]|$)|\bdivulgu\w{1,5}|\bconfidentiel\w{0,3}\b"
    r"|\b(?:a|avait|ont|avaient) (?:deja |jusqu'alors |auparavant )?(?:lie|uni|dure|couru|associe)\b"
    # what the client's own customers sign
    r"|\bmois apres,|\bclient final\b|\bexclusivit\w{1,3}|\bconcurrents?\b|\bmaximum est fixe\b"
    r"|\bl'assure (?:souscri\w{1,4}|s'engage|signe|paie)|\bconcession (?:automobile|funeraire)"
    r"|\bforfaits?\b|\b(?:les|l'|un|chaque|aux) ?(?:abonne|usager|consommateur|adherent)e?s?"
    r" (?:\w{1,12} )?(?:ont|a|est|sont|beneficie\w{0,3}|souscri\w{1,4}|s'engage\w{0,3})\b"
)

CONTRACT = Pattern(rf"\b{_CONTRACT}\b")

# « Contrat annuel », « marché triennal »
ADJECTIVE = Pattern(
    rf"\b{_CONTRACT} (?:\w{{1,12}} )?(?P<years>(?:bi|tri|quadri|quinqu)enn|annue)(?:al|l)(?:le|e)?\b"
)

YEARS: Final = {"annue": 1, "bienn": 2, "trienn": 3, "quadrienn": 4, "quinquenn": 5}
