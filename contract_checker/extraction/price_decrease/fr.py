"""French wording of cuts of the provider's prices and of who decides them, for folded text."""

from typing import Final

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_UNIT_OF_WORK = r"(?:appels?|contacts?|heures?|minutes?|actes?|dossiers?|fiches?|positions?|etp)"
_PRICE = one_of(
    r"prix|tarifs?|tarification|grille(?: tarifaire)?|forfaits?(?! d'heures)|retributions?",
    r"remunerations?(?! (?:des?|du|d'un) (?:teleconseill|conseill|agent|salari|equipe|personnel))",
    r"taux (?:horaires?|journaliers?|unitaires?|factures?)|honoraires|cotations?|conditions tarifaires",
    r"bordereau(?: des prix)?|bpu|montants? (?:factures?|unitaires?)|facturation",
    rf"couts? (?:unitaires?|horaires?|factures?|(?:par |a l'|de l'|du |d'un )?{_UNIT_OF_WORK})",
)
_REBATE = r"(?:remises?|rabais|ristournes?|abattements?|decotes?|degressions?|degressivites?)"
_CUT_NOUN = one_of(
    r"baisses?|diminutions?|reductions?|abaissements?|minorations?|decroissance",
    _REBATE,
)
_CUT_VERB = one_of(
    r"baiss\w{1,5}|diminu\w{1,5}|redui\w{1,6}|abaiss\w{1,5}|minor\w{1,4}|decroi\w{1,6}|recul\w{1,4}",
    r"ramen\w{1,4}|perd(?:ra|ent|ront)?|ampute\w{0,2}|rogn\w{1,4}|allege\w{0,3}|descend\w{0,4}",
)
# « réviser », « une modification », « revus »: down only with « à la baisse »
_CHANGE = one_of(
    r"(?:re)?negoci\w{1,6}|revis\w{1,6}|revoi?r?|revus?|revues?|ajust\w{1,6}|modifi\w{1,8}|evolu\w{1,6}",
    r"variations?|changements?",
)
_DOWN = r"(?:a|en|vers) (?:la )?(?:baisse|bas)\b(?! ou| comme| et)"
_BETWEEN = r",?(?: [^ .;|]{1,20}){0,9}?"
AMOUNT = Pattern(r"\d ?€")
PRICE = Pattern(rf"\b{_PRICE}\b")
PRONOUN = Pattern(
    r"^(?:- )?(?:ils|elles|ceux-ci|celles-ci|celui-ci|celle-ci|cette (?:baisse|reduction|remise)"
    r"|la (?:baisse|reduction))\b"
)
_GAINS = r"(?:gains?|economies?|optimisations?|ameliorations?|benefice)"
_GIVEN_BACK = r"(?:restitu|retroced|revers|rend|deduit|deduc|repercut|acquis|profit)\w{0,5}"
_FEWER = r"(?<![\w%])(?:-|moins) ?\d{1,2}(?:[.,]\d{1,2})? ?%"

# « une baisse de 2 % des prix », « les tarifs sont diminués », « gains de productivité restitués »
CUT = Pattern(
    one_of(
        rf"\b{_CUT_NOUN}\b{_BETWEEN} {_PRICE}\b|\b{_PRICE}\b{_BETWEEN} \(?(?:{_CUT_VERB}|{_CUT_NOUN})\b",
        rf"\b{_CUT_VERB}\b{_BETWEEN} {_PRICE}\b|\b{_CUT_NOUN} (?:tarifaires?|de prix)\b",
        # « la révision des tarifs à la baisse », « les prix sont revus à la baisse »
        rf"\b{_CHANGE}\b[^.;|]{{0,40}}?\b(?:{_PRICE}|tarifaires?)\b[^.;|]{{0,40}}?\b{_DOWN}",
        rf"\b{_PRICE}\b[^.;|]{{0,60}}?\b{_CHANGE}\b[^.;|]{{0,30}}?\b{_DOWN}",
        rf"\b{_CHANGE} {_DOWN}[^.;|]{{0,40}}?\b{_PRICE}\b|\brevisions? {_DOWN}",
        # « une remise de fidélité de 5 % déduite de chaque facture »
        rf"\b{_REBATE} (?:\w{{1,14}} )?(?:annuel\w{{0,3}}|systematiques?|automatiques?|acquise?s?"
        r"|irrevocables?)",
        rf"\b{_REBATE}\b[^.;|]{{0,40}}?\d ?% (?:en |la |des )(?:la |l')?(?:annee|an|deuxieme|troisieme)\b",
        rf"\b{_REBATE}\b[^.;|]{{0,80}}?\b(?:factures?|facture)\b|\bavoirs? (?:\w{{1,12}} )?automatiques?",
        rf"\b{_CUT_NOUN}\b[^.;|]{{0,60}}?\bs'(?:appliqu|ajout|imput)\w{{1,4}} [^.;|]{{0,40}}?\b{_PRICE}\b",
        r"\bclauses? de (?:productivite|baisse|progres)\b",
        rf"\b(?:effet|courbe) d'(?:experience|apprentissage)\b[^.;|]{{0,90}}?\b{_CUT_NOUN}\b",
        # « les gains sont restitués », « l'économie est partagée »
        rf"\b(?:{_GAINS}|plan|objectif) de productivite\b[^.;|]{{0,90}}?\b{_GIVEN_BACK}",
        rf"\b{_GIVEN_BACK}\b[^.;|]{{0,100}}?\b{_GAINS}\b",
        rf"\b{_GAINS}\b[^.;|]{{0,90}}?\b(?:partag|repart|revien)\w{{1,5}}",
        rf"\bpartag\w{{1,4}}\b[^.;|]{{0,60}}?\b(?:{_GAINS}|l'economie)\b",
        # « prix 2025 – 3 % », « de 3 % inférieurs à ceux de l'année précédente »
        rf"\b{_PRICE}\b[^.;]{{0,60}}?{_FEWER}",
        rf"\b{_PRICE}\b[^.;|]{{0,60}}?\b(?:inferieure?s?|moindres?) (?:de [^.;|]{{1,12}} )?(?:a|que)"
        r" (?:ceux|celui|celle|leur|son|sa|la valeur|l'annee)\b",
    )
)
# « Le prix passe de 3,20 € à 3,10 € »: a cut if the second is lower
PATH = Pattern(
    rf"\b{_PRICE}\b[^.;|]{{0,60}}?\b(?:pass|ramen|fix"
    rf"|port)\w{{1,5}} de (?P<from>\d{{1,4}}(?:[.,]\d{{1,3}})?) ?€?"
    r"(?: ht)? a (?P<to>\d{1,4}(?:[.,]\d{1,3})?) ?€"
)

# « la réduction annuelle qu'il consent », « 2 % de moins chaque année »: where a price is named nearby
YEARLY_CUT = Pattern(
    rf"\b{_CUT_NOUN} (?:\w{{1,14}} )?(?:annuel\w{{0,3}}|systematiques?|automatiques?|acquise?s?"
    rf"|irrevocables?|contractuel\w{{0,3}}|de \d{{1,2}}(?:[.,]\d)? ?% (?:l'an|par an|chaque annee))"
    r"|\b\d{1,2}(?:[.,]\d)? ?% (?:de |en )moins\b|\b(?:annees?|an|a) ?[2-5n]\b[^.;\d]{0,12}?(?:-"
    r"|moins) ?\d{1,2}(?:[.,]\d)? ?%|\brabatt\w{1,3}\b|\bdegressivite\b"
    r"|\| ?(?:an(?:nee)? )?[2-5] ?\| ?- ?\d{1,2}(?:[.,]\d)? ?%"
    r"|^(?:an(?:nee)? )?[2-5] \| - ?\d{1,2}(?:[.,]\d)? ?%"
    r"|(?<![\w%])- ?\d{1,2}(?:[.,]\d)? ?% ?(?:par an|/ ?an|l'an|chaque annee|en annee|tous les ans)"
)

_NOT = r"(?:pas|point|aucune?|jamais|nullement|ni)"
_CUT = rf"(?:{_CUT_NOUN}|clauses? de (?:baisse|productivite))"
# « Aucune baisse de prix ne pourra être imposée », « les prix ne sont pas susceptibles de diminution »
EXCLUDED = Pattern(
    rf"\b(?:aucune?|nulle|ni|sans|pas de) (?:\w{{1,12}} ){{0,2}}?{_CUT}\b|\b(?:ne"
    rf"|n')[^.;|]{{0,40}}?\b{_NOT}\b (?:etre |en |l'objet d'(?:une )?"
    rf"|lieu a (?:une )?)?(?:\w{{1,16}} ){{0,3}}?(?:d'une |a |de |a la |l'objet d'une |une )?(?:{_CUT}"
    rf"|{_CUT_VERB})\b"
    rf"|\b(?:ne|n')[^.;|]{{0,12}}?\b(?:peu\w{{1,4}}|pourr\w{{2,4}}|saurai\w{{1,3}}"
    rf"|sauraient)\b (?:\w{{1,10}} ){{0,2}}?(?:etre )?(?:\w{{1,12}} ){{0,2}}?(?:impos\w{{1,3}} "
    rf"|exig\w{{1,3}} |demand\w{{1,3}} |solliciter |appliqu\w{{1,3}} )?(?:d'office "
    rf"|unilateralement )?(?:une |de |des |la )?(?:{_CUT}|{_CUT_VERB})\b"
    rf"|\b(?:ne |n'){_CUT_VERB} (?:\w{{1,12}} )?{_NOT}\b"
    rf"|\b(?:s'interdi\w{{1,4}}|renonc\w{{1,4}}|exclu\w{{1,4}}|proscri\w{{1,3}}|supprim\w{{1,3}}"
    rf"|banni\w{{0,4}}|s'abst\w{{3,7}}|refus\w{{1,4}})\b[^.;|]{{0,70}}?\b{_CUT}\b"
    rf"|\b{_CUT}\b[^.;|]{{0,50}}?\b(?:est|sont|etant|demeure\w{{0,2}}"
    rf"|reste\w{{0,2}}) (?:\w{{1,14}} )?(?:exclue?s?|interdite?s?|proscrite?s?|bannie?s?|prohibee?s?)"
    rf"|\b{_CUT}\b[^.;|]{{0,40}}?\b(?:ne|n')[^.;|]{{0,25}}?\b(?:pas|peut|saurait"
    rf"|pourra)\b[^.;|]{{0,20}}?\b(?:impos|exig|demand|appliqu|oppos|sollicit)"
)
# « Les tarifs ne diminuent que d'un commun accord », « aucune baisse sans avenant »
UNLESS_AGREED = Pattern(
    r"\b(?:que|qu'|sauf|sans|hors|a moins d)\b[^.;|]{0,40}?\b(?:accords?|avenants?|consentement"
    r"|negociation)\b"
)
# « Le Titulaire ne peut s'opposer à la baisse » binds him.
CANNOT_RESIST = Pattern(
    r"\b(?:s'opposer|s'y (?:opposer|soustraire)|refuser|contester|se soustraire|reclamer|pretendre"
    r"|discuter|objecter)\b"
)

BY_AGREEMENT = Pattern(
    r"\bconven\w{1,4} (?:tous (?:les )?deux|ensemble|par ecrit)|"
    r"\b(?:par|d'un|un|signature d'un|voie d'|objet d'un|conclusion d'un) ?avenants?\b"
    r"|\bavenant\b[^.;]{0,30}?\bsigne|\bcommun accord\b|\baccord (?:ecrit|expres|prealable|mutuel"
    r"|des (?:deux |2 )?(?:parties|signataires)|entre les parties|du (?:prestataire|titulaire|centre))"
    r"|\b(?:convenue?s?|negociee?s?|arretee?s?|decidee?s?) (?:conjointement|ensemble"
    r"|entre les (?:deux )?parties|d'un commun|par les (?:deux )?parties)|\b(?:les )?(?:deux "
    r"|2 )?parties (?:convien\w{1,5}|negoci\w{1,5}|s'accord\w{1,4}|peuvent convenir|se rapproch\w{1,4})"
    r"|\bavec (?:l'accord|le consentement|l'assentiment)\b|\bsigne\w{0,2} (?:par"
    r"|des) (?:l'une et l'autre|les deux|deux)|\bsous reserve de (?:l'accord|l'acceptation)"
    r"|\bseulement si accord\b|\ble consentement (?:du|des)|\bqu'apres [^.;]{0,30}?(?:accord|avenant"
    r"|negociation)|\bamiable|\bde gre a gre\b"
)
NO_AGREEMENT = Pattern(
    r"\b(?:sans|hors)(?: [\w']{1,12}){0,6}? (?:d'|un |l'|de l')?(?:avenant|accord|consentement)"
    r"|\b(?:faute|a defaut|en l'absence|meme en l'absence) d(?:'|e )(?:un |l')?(?:accord|avenant)"
    r"|\bmalgre (?:l'absence d'accord|le desaccord)|\b(?:par avance|d'avance)\b"
)
SHARED = Pattern(
    r"\bpartag\w{1,5}\b|\bconjointe\w{0,4}\b|\bparts? egales?\b|\bmoitie\b|\b(?:deux|un) tiers\b"
    r"|\brepartis?\b[^.;|]{0,30}?\b(?:entre|parties)|\ben commun\b|\bchacune? pour\b|\ba chaque partie\b"
    r"|\b50 ?/ ?50\b"
)
GAIN = Pattern(r"\b(?:gains?|economies?|l'economie|productivite|surplus|benefices?)\b")

_CLIENT = rf"(?:{PARTIES.client}|mandant|societe|compagnie|groupe|maison)"
_DETERMINED = r"(?:le |la |l'|les )"
UNILATERAL = Pattern(
    # « une baisse pourra être demandée par le Client »
    rf"\b(?:peu(?:t|vent)|pourr\w{{1,5}}) (?:\w{{1,10}} )?etre (?:\w{{1,14}} )?[^.;|]{{0,30}}?"
    rf"\bpar {_DETERMINED}?{_CLIENT}\b|"
    rf"\b{_CLIENT}\b[^.;|]{{0,40}}?\b(?:peu(?:t|vent)|pourra|pourront|se reserve\w{{0,3}}|fixe|fixera"
    rf"|arrete\w{{0,2}}|etablit|decide\w{{0,2}}|determine\w{{0,2}}|impose\w{{0,2}}|entend"
    rf"|est (?:libre|en droit|fonde|habilite)"
    rf"|a (?:le droit|la faculte|toute latitude)|dispose d)\b"
    rf"|\bloisible au?x? {_CLIENT}|\bunilateral\w{{0,6}}|\b(?:initiative|decision|gre|discretion|choix"
    rf"|volonte|demande)\b[^.;|]{{0,15}}?\b(?:seule? )?(?:du |de l'|de la |d'un )?(?:seul "
    rf"|seule )?{_CLIENT}\b|\bseule (?:decision|initiative|volonte)|\bpar simple (?:lettre"
    rf"|courri\w{{2,3}}|notification|ordre|avis|mail|e-mail)|\bpar ordre de service\b"
    rf"|\bsi {_DETERMINED}{_CLIENT} (?:l'|le |la |en )?"
    r"(?:juge|estime|considere|souhaite|demande|exige|decide|requiert|veut)\w{0,3}\b"
    rf"|\bque {_DETERMINED}{_CLIENT} (?:lui |y )?(?:notifi|arret|decid|fix|demand|impos|propos|jug)\w{{1,5}}"
    r"|\bs'impose\w{0,3} (?:au|a l|de plein droit)|\bimposee?s? (?:par|au)\b|\bd'autorite\b"
    r"|\bdiscretionnaire|\b(?:propos|decid|arret|fix|exig|demand|notifi|souhait|voul"
    r"|impos)\w{1,3} par (?:le |la |l')"
    rf"{_CLIENT}\b|\bnous (?:nous )?(?:pou\w{{2,6}}|reserv\w{{1,5}}|fixons|decid\w{{1,5}}|impos\w{{1,5}})"
    rf"[^.;|]{{0,60}}?\b(?:vos|votre) {_PRICE}"
)
INDICATIVE = Pattern(r"\ba titre (?:indicatif|d'information|d'exemple)\b|\bindicative\w{0,4}\b")
# « chaque année », « au 1er janvier », « de plein droit », « acquise »
AUTOMATIC = Pattern(
    r"\b(?:chaque|toute) facture\b|\bchaque (?:annee|annuite|date|1er|exercice|anniversaire|semestre|31"
    r"|reconduction|renouvellement"
    r"|periode)\b|\bpar an\b|\b(?:l'|/ ?)an\b|\bannuel\w{0,6}\b|\btous les (?:ans|douze mois|\d{1,2} mois)\b"
    r"|\bau (?:1er|premier) \w{3,9}\b|\ba compter d|\bdes (?:le|la|l')\b|\bmecaniquement\b|\bd'office\b"
    r"|\bautomatique\w{0,4}\b"
    r"|\bde plein droit\b|\bacquise?s?\b|\bsans (?:qu'il soit besoin d'|besoin d'|necessite d'|autre "
    r"|aucune )?(?:un )?(?:avenant|formalite)|\banniversaires?\b|\ba l'(?:issue|expiration) d"
    r"|\| ?[2-5] ?\||^[2-5] \||\bannees? ?[2-5n]\b|\b(?:deuxieme|troisieme|seconde|quatrieme|2e|3e"
    r"|2eme) annee\b|\bd'elle-meme\b|\bdelle meme\b|\bd'eux-memes\b|\bsystematique\w{0,4}\b"
    r"|\bcontractuel\w{0,5}\b"
    r"|\bs'engage\w{0,3} a\b|\birrevocable\w{0,4}\b|\ba2\b|\bapres (?:un an|douze mois|12 mois"
    r"|la premiere annee)|\ban [2-5]\b|\bprogressi\w{1,4}ment\b|\b(?:sont|est|seront"
    r"|sera) (?:\w{1,14} )?(?:restitu|retroced|revers|repercut|deduit)\w{0,4}"
    rf"|\b{_GIVEN_BACK} (?:\w{{1,12}} )?(?:au?x?|l'integralite|la totalite|tous|ses|l'ensemble)\b"
)
PERCENT = Pattern(
    r"(?<![\w.,])(?P<digits>\d{1,2}(?:[.,]\d{1,2})?)(?: ?\([a-z -]{2,20}\))? ?(?:%|pour cent\b|p\. ?100)"
    r"|\b(?P<words>[a-z]{2,9}(?:-[a-z]{2,9})?)(?: ?\(\d{1,2}\))? pour cent\b"
)
# A bound is not the size of a cut: « dans la limite de 5 % », « qui ne peut être inférieure à 2 % »
BOUND = Pattern(
    r"(?:limite d[eu']|limitee? a|maxim\w{2,4}(?: de)?|jusqu'a|plafonnee? a|au plus|inferieure?s? a"
    r"|superieure?s? a|exceder|au moins|minim\w{2,3}(?: de)?|moins de|entre|depasser|plafond de) ?$"
)
NOT_A_CUT = Pattern(
    r"\b(?:chiffre d'affaires|marge|hausse|augment\w{1,5}|taux de|reven\w{1,4}|pour (?:vous|nous|le"
    r"|la))\b[^.;|]{0,20}$"
)
_ANSWER = r"^(?:(?:r|reponse)\b ?[.:)-]{0,2} ?)?"
ANSWERED_NO = Pattern(rf"{_ANSWER}(?:non|negatif|aucune)\b")
# A title names the subject and decides nothing: « Article 11 - Gains de productivité partagés »
TITLE = Pattern(r"^[^.,;:%|?]{0,12}(?:\d\.\d{1,2})?[^.,;:%|?]{0,60}$")
# « ramenés à 97 % de leur valeur initiale »
WHAT_IS_LEFT = Pattern(r"\b(?:ramen|fix|limit|redui)\w{1,4} a ?$")

CUES: Final = (
    (
        "baisse", "diminu", "reduction", "reduit", "reduire", "abaiss", "abattement", "remise", "rabais",
        "rabatt", "ristourne", "productivite", "avoir automatique", "decote", "minor", "economie", "ramene",
        "perdra", "decroi", "degressi", "%/an", "% / an", "% par an", "% en annee", "restitu", "retroced",
        "rogn", "gains", "experience", "optimisation", "inferieur", "passe de", "| - ",
    ),
    (
        "prix", "tarif", "taux", "cout", "forfait", "remuner", "retribution", "bordereau", "bpu", "factur",
        "honoraire", "cotation", "montant", "gain", "economie", "productivite", "avoir", "remise", "€",
        "grille", "heure",
    ),
)  # fmt: skip
