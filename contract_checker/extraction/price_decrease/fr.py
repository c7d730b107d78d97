"""French wording of cuts of the provider's prices and of who decides them, for folded text."""

from typing import Final

from contract_checker.extraction.language.fr_volume import PARTIES
from contract_checker.extraction.language.phrase import Pattern

_PRICE = (
    r"(?:prix|tarifs?|tarification|grille(?: tarifaire)?|taux (?:horaires?|journaliers?|unitaires?"
    r"|factures?)|forfaits?|remunerations?|retributions?|bordereau(?: des prix)?|bpu"
    r"|couts? (?:unitaires?|horaires?|factures?|de l'heure)|montants? (?:factures?|unitaires?)"
    r"|facturation|honoraires|cotations?|prix de l'heure|conditions tarifaires)"
)
_CUT_NOUN = (
    r"(?:baisses?|diminutions?|reductions?|abaissements?|abattements?|decotes?|minorations?"
    r"|revisions? (?:des prix )?a la baisse|degression|remises?|rabais|ristournes?"
    r"|degressivites?|decroissance|ajustements? a la baisse)"
)
_CUT_VERB = (
    r"(?:baiss\w{1,5}|diminu\w{1,5}|redui\w{1,6}|abaiss\w{1,5}|minor\w{1,4}|decroi\w{1,6}|recul\w{1,4}"
    r"|ramen\w{1,4}|(?:revu|revis|ajust)\w{0,4} a la baisse|revis\w{1,4} (?:\w{1,12} ){0,3}?a la baisse"
    r"|revoir (?:\w{1,12} ){0,4}?a la baisse|perd(?:ra|ent|ront)?|ampute\w{0,2}|rogn\w{1,4}"
    r"|allege\w{0,3}|descend\w{0,4})"
)
_BETWEEN = r",?(?: [^ .;|]{1,20}){0,9}?"
AMOUNT = Pattern(r"\d ?€")
PRICE = Pattern(rf"\b{_PRICE}\b")
PRONOUN = Pattern(
    r"^(?:- )?(?:ils|elles|ceux-ci|celles-ci|celui-ci|celle-ci|cette (?:baisse|reduction|remise)"
    r"|la (?:baisse|reduction))\b"
)

# « une baisse de 2 % des prix », « les tarifs sont diminués », « gains de productivité restitués »
CUT = Pattern(
    rf"\b{_CUT_NOUN}\b{_BETWEEN} {_PRICE}\b|\b{_PRICE}\b{_BETWEEN} \(?(?:{_CUT_VERB}|{_CUT_NOUN})\b"
    rf"|\b{_CUT_VERB}\b{_BETWEEN} {_PRICE}\b"
    rf"|\b(?:baisses?|reductions?|diminutions?|remises?|degressivites?) (?:tarifaires?|de prix)\b"
    rf"|\b(?:remises?|rabais"
    rf"|ristournes?|abattements?|degressions?|reductions? de prix) (?:\w{{1,14}} )?(?:annuel\w{{0,3}}"
    rf"|systematiques?|automatiques?|acquise?s?|irrevocables?)"
    r"|\bgains? de productivite\b[^.;|]{0,90}?\b(?:restitu|retroced|reverse|rendu|deduit|repercut|acquis"
    r"|profit)\w{0,4}|\b(?:restitu|retroced|revers|repercut|deduc)\w{1,5}\b[^.;|]{0,60}?\b(?:gains?"
    r"|economies?)\b"
    r"|\bavoirs? (?:\w{1,12} )?automatiques?"
    rf"|\b(?:effet|courbe) d'(?:experience|apprentissage)\b[^.;|]{{0,90}}?\b{_CUT_NOUN}\b"
    r"|\b(?:gains?|economies?|economie)\b[^.;|]{0,80}?\bpartag\w{1,4}|\b(?:gains?"
    r"|economies)\b[^.;|]{0,90}?\b(?:repart|revien)\w{1,4}|\bpartag\w{1,4}\b[^.;|]{0,60}?\b(?:gains?"
    r"|economies?|l'economie)\b"
    rf"|\b{_PRICE}\b[^.;]{{0,60}}?(?<![\w%])(?:-|moins) ?\d{{1,2}}(?:[.,]\d{{1,2}})? ?%"
    rf"|\brevisions? (?:(?:des|du) (?:prix|tarifs?) )?a la baisse\b(?! ou)"
    rf"|\b(?:revoir|revis\w{{1,5}}"
    rf"|ajust\w{{1,5}}) (?:\w{{1,12}} ){{0,3}}?{_PRICE} (?:\w{{1,12}} ){{0,2}}?a la baisse"
    rf"|\b{_CUT_NOUN}\b[^.;|]{{0,60}}?\bs'(?:appliqu|ajout|imput)\w{{1,4}} [^.;|]{{0,40}}?\b{_PRICE}\b"
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

# Another reason for a lower amount, with a counterpart or without any decision on the price.
OTHER = Pattern(
    r"\bt\.?v\.?a\b|\btaxes?\b|\bescompte\b|\bpaiement (?:anticipe|comptant|a)\b|\bpenalit\w{1,3}"
    r"|\bmalus\b|\brefaction|\bnon[- ]conform\w{1,4}|\bd'abandon\b|\babandon\b|\breiteration"
    r"|\bindices?\b|\bsyntec\b|\bindexation"
    r"|\bichtrev\w{0,3}|\bformule\b|\b(?:a|en) (?:la )?hausse (?:comme|ou|et) (?:a|en) (?:la )?baisse"
    r"|\b(?:a|en) (?:la )?baisse (?:comme|ou|et) (?:a|en) (?:la )?hausse|\bhausse ou (?:une "
    r"|de )?(?:baisse|diminution)|\berreurs?\b|\bclient final\b"
    r"|\babonn\w{1,6}|\bconseillers? (?:propose|accorde|consent)\w{0,4}|\bconseillers? (?:est|peu\w{1,3}"
    r"|pourr\w{1,3}|dispose)|\bretention\b|\beffectifs?\b|\bmoins-values?\b|\bpendant (?:la"
    r"|les) negociation|\bnegociations? (?:avec les candidats|des offres)|\bencheres?\b"
    r"|\bcandidats? (?:peu\w{1,3}|pourr\w{2,3}|est invite)"
    r"|\bconcurrente?s?\b|\bconcurrentiel\w{0,3}|\bmise a prix\b|\bpretendants?\b"
    r"|\bsoumissionnaires?\b|\balign\w{1,6}|\bmieux[- ]disan|\bbudget\b|\bsmic\b|\bassurances?\b"
    r"|\bprorata\b|\bretard\b|\bindisponibilit|\bnon[- ]?(?:atteinte|respect|execution)|\bn'attei\w{2,6}"
    r"|\bjours? de (?:fermeture|greve)|\bservices? non (?:fait|rendu|execut)"
    r"|\bquestions?\b[^.]{0,20}?\bclients? finaux|\bbaisse d(?:u|e la|es) (?:volume|nombre|charge"
    r"|activite|flux|effectif|qualite|frequentation)|\breduire le (?:volume|nombre|delai)"
    r"|\bdelais?\b[^.;]{0,30}?\b(?:reduit|diminu|abaiss)|\bofre anormalement|\banormalement bas"
    r"|\bprix (?:public|de vente|catalogue|d'achat)|\bsalaire"
)
# A rebate earned by more volume: the client gives something for it.
VOLUME = Pattern(
    r"\bau[- ]dela d[eu']|\ba partir d[eu']? ?\d|\btranches?\b|\bpaliers?\b|\bvolumes?\b"
    r"|\bsi le nombre\b|\bquantit\w{1,3}\b|\bdegressi\w{1,2}\b|\bplus de \d[\d ]*(?:appels|contacts"
    r"|actes|heures)|\bchiffre d'affaires (?:superieur|atteint|depasse)|\brfa\b|\bfin d'annee\b"
)
WITHOUT_VOLUME = Pattern(
    r"\bsans (?:lien|rapport) avec (?:le|les|la) (?:volumes?|quantites?)|\b(?:sans"
    r"|aucune) (?:condition|contrepartie|engagement|garantie|consideration) (?:de "
    r"|du )?(?:volume|quantite)|\b(?:quel\w{0,2} que soi\w{1,2}|independamment d\w{1,3}"
    r"|quoi qu'il en soit du) (?:le |la |les )?(?:volume|quantite)"
    r"|\bsans contrepartie\b|\ba volumes? (?:constant|egal|inchange)"
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
    rf"|\b(?:s'interdi\w{{1,4}}|renonc\w{{1,4}}|exclu\w{{1,4}}|proscri\w{{1,3}}|supprim\w{{1,3}}"
    rf"|banni\w{{0,4}}|s'abst\w{{3,7}}|refus\w{{1,4}})\b[^.;|]{{0,70}}?\b{_CUT}\b"
    rf"|\b{_CUT}\b[^.;|]{{0,50}}?\b(?:est|sont|etant|demeure\w{{0,2}}"
    rf"|reste\w{{0,2}}) (?:\w{{1,14}} )?(?:exclue?s?|interdite?s?|proscrite?s?|bannie?s?|prohibee?s?)"
    rf"|\b{_CUT}\b[^.;|]{{0,40}}?\b(?:ne|n')[^.;|]{{0,25}}?\b(?:pas|peut|saurait"
    rf"|pourra)\b[^.;|]{{0,20}}?\b(?:impos|exig|demand|appliqu|oppos|sollicit)"
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
    r"|\bseulement si accord\b|\ble consentement (?:du|des)|\bamiable|\bde gre a gre\b"
)
NO_AGREEMENT = Pattern(
    r"\b(?:sans|hors)(?: [\w']{1,12}){0,6}? (?:d'|un |l'|de l')?(?:avenant|accord|consentement)"
    r"|\b(?:faute|a defaut|en l'absence|meme en l'absence) d(?:'|e )(?:un |l')?(?:accord|avenant)"
    r"|\bmalgre (?:l'absence d'accord|le desaccord)|\b(?:par avance|d'avance)\b"
)
SHARED = Pattern(
    r"\bpartag\w{1,5}\b|\bconjointe\w{0,4}\b|\bparts? egales?\b|\bmoitie\b|\b(?:deux|un) tiers\b"
    r"|\brepartis?\b[^.;|]{0,30}?\b(?:entre|parties)|\ben commun\b|\bchacune? pour\b|\b50 ?/ ?50\b"
)
GAIN = Pattern(r"\b(?:gains?|economies?|l'economie|productivite|surplus|benefices?)\b")

_CLIENT = rf"(?:{PARTIES.client}|mandant|societe|compagnie|groupe|maison)"
_DETERMINED = r"(?:le |la |l'|les )"
UNILATERAL = Pattern(
    rf"\b{_CLIENT}\b[^.;|]{{0,40}}?\b(?:peu(?:t|vent)|pourra|pourront|se reserve\w{{0,3}}|fixe|fixera"
    rf"|arrete\w{{0,2}}|etablit|decide\w{{0,2}}|determine\w{{0,2}}|impose\w{{0,2}}|entend"
    rf"|est (?:libre|en droit|fonde|habilite)"
    rf"|a (?:le droit|la faculte|toute latitude)|dispose d)\b"
    rf"|\bloisible au?x? {_CLIENT}|\bunilateral\w{{0,6}}|\b(?:initiative|decision|gre|discretion|choix"
    rf"|volonte|demande)\b[^.;|]{{0,15}}?\b(?:seule? )?(?:du |de l'|de la |d'un )?(?:seul "
    rf"|seule )?{_CLIENT}\b|\bseule (?:decision|initiative|volonte)|\bpar simple (?:lettre"
    rf"|courri\w{{2,3}}|notification|ordre|avis|mail|e-mail)|\bpar ordre de service\b"
    rf"|\bsi {_DETERMINED}{_CLIENT} (?:juge|estime|considere|souhaite|le demande)"
    rf"|\bque {_DETERMINED}{_CLIENT} (?:lui |y )?(?:notifi|arret|decid|fix|demand|impos|propos|jug)\w{{1,5}}"
    r"|\bs'impose\w{0,3} (?:au|a l|de plein droit)|\bimposee?s? (?:par|au)\b|\bd'autorite\b"
    r"|\bdiscretionnaire|\b(?:proposee?|decidee?|arretee?|fixee?) par (?:le |la |l')"
    rf"{_CLIENT}\b|\bnous (?:pou\w{{2,6}}|peut)[^.;|]{{0,40}}?\b(?:vos|votre) {_PRICE}"
)
# « chaque année », « au 1er janvier », « de plein droit », « acquise »
AUTOMATIC = Pattern(
    r"\bchaque (?:annee|annuite|date|1er|exercice|anniversaire|semestre|31|reconduction|renouvellement"
    r"|periode)\b|\bpar an\b|\b(?:l'|/ ?)an\b|\bannuel\w{0,5}\b|\btous les (?:ans|douze mois|\d{1,2} mois)\b"
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
CUES: Final = (
    "baisse", "diminu", "reduction", "reduit", "reduire", "abaiss", "abattement", "remise", "rabais",
    "ristourne", "productivite", "avoir automatique", "decote", "minor", "effet d'experience",
    "economie", "ramene", "perdra", "decroi", "%/an", "% / an", "degression", "restitu", "retroced",
    "partage des gains", "% en annee", "% par an", "rogn", "rabatt", "gains", "| - ",
)  # fmt: skip
