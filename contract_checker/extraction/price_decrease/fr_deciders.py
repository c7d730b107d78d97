"""French wording of who decides a cut of price."""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.price_decrease.fr_cuts import GIVEN_BACK, PRICE_NAME

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
    r"|\b(?:les )?deux signatures\b|\bsignatures? (?:conjointes?|des deux|de l'une et)"
    r"|\bdouble (?:signature|accord)"
    r"|\b(?:ecrit|acte|texte|document)\b[^.;|]{0,30}?\b(?:les |des )?(?:deux )?parties[^.;|]{0,14}?\bsign"
    r"|\b(?:ecrit|acte|texte) (?:commun|bilateral|signe des deux)\b|\bd'entente\b|\bde concert\b|\ba deux\b"
    r"|\bseulement si accord\b|\ble consentement (?:du|des)|\bqu'apres [^.;]{0,30}?(?:accord|avenant"
    r"|negociation)|\bamiable|\bde gre a gre\b"
)
NO_AGREEMENT = Pattern(
    r"\b(?:sans|hors)(?: [\w']{1,12}){0,6}? (?:d'|un |l'|de l')?(?:avenant|accord|consentement)"
    r"|\b(?:faute|a defaut|en l'absence|meme en l'absence) d(?:'|e )(?:un |l')?(?:accord|avenant)"
    r"|\baccord\b[^.;]{0,20}?\bn'(?:a|ont|est|sera) pas\b|\bmalgre (?:l'absence d'accord"
    r"|le desaccord)|\b(?:par avance|d'avance)\b"
)
# « les parties étudient ensemble », « se rapprochent afin de convenir », « sollicite »
TALKED_OVER = Pattern(
    r"\b(?:etudi|discut|negoci|conven|convien|propos|sollicit|examin|se rapproch|reparl|envisag)\w{0,6}\b"
)
SHARED = Pattern(
    r"\bpartag\w{1,5}\b|\bconjointe\w{0,4}\b|\bparts? egales?\b|\bmoitie\b|\b(?:deux|un|au"
    r"|aux deux) tiers\b"
    r"|\b(?:coup|divis|scind)\w{1,4} (?:en deux|par deux)\b|\bpart a deux\b|\bchiffre\w{0,3} ensemble\b"
    r"|\brepartis?\b[^.;|]{0,30}?\b(?:entre|parties)|\ben commun\b|\bchacune? pour\b|\ba chaque partie\b"
    r"|\b50 ?/ ?50\b"
    # « restitue 50 % des économies »
    r"|(?<!\d)\d{1,2} ?(?:%|pour cent) (?:des |du |de ces |de ses |de l')(?:gains?|economies?)\b"
)
GAIN = Pattern(
    r"\b(?:fait gagner|economise|epargne|gains?|economies?|l'economie|productivite|surplus|benefices?)\b"
)

_CLIENT = rf"(?:{PARTIES.client}|mandant|societe|compagnie|groupe|maison)"
_DETERMINED = r"(?:le |la |l'|les )"
UNILATERAL = Pattern(
    rf"\bpar (?:le |la |l')?seule? {_CLIENT}\b|"
    r"\bil (?:vous|lui|leur) est demande de\b|"
    # « s'était arrogé le pouvoir de », « à sa convenance », « de lui-même »
    r"\b(?:arroge\w{0,2}|reserve\w{0,2}|attribue\w{0,2}) (?:le pouvoir|le droit|la faculte)\b|\ba (?:sa"
    r"|notre|leur) (?:convenance|guise|main|discretion)\b"
    r"|\bcomme bon (?:lui|leur|nous) semble|\bsans (?:nous|vous|lui) (?:demander|consulter)"
    rf"|\b{_CLIENT},? s'(?:il|elle) (?:jug|estim|trouv|consider)\w{{1,4}}\b"
    rf"|\b(?:si|quand|lorsque) {_DETERMINED}{_CLIENT} (?:trouv|jug|estim)\w{{1,4}}\b|"
    r"\b(?:il|elle|celui-ci|celle-ci|ce dernier) (?:peut|pourra) (?:exiger|demander|imposer|requerir)\b|"
    # « une baisse pourra être demandée par le Client »
    rf"\b(?:peu(?:t|vent)|pourr\w{{1,5}}) (?:\w{{1,10}} )?etre (?:\w{{1,14}} )?[^.;|]{{0,30}}?"
    rf"\bpar {_DETERMINED}?{_CLIENT}\b|"
    rf"\b{_CLIENT}\b[^.;|]{{0,40}}?\b(?:peu(?:t|vent)|pourra|pourront|se reserve\w{{0,3}}|fixe|fixera"
    rf"|arrete\w{{0,2}}|etablit|decide\w{{0,2}}|determine\w{{0,2}}|impose\w{{0,2}}|entend"
    rf"|est (?:libre|en droit|fonde|habilite)"
    rf"|a (?:le droit|la faculte|toute latitude)|dispose d)\b"
    rf"|\bloisible au?x? {_CLIENT}|\bil (?:lui|leur|nous) (?:est|sera) (?:alors )?(?:loisible|permis"
    rf"|possible) d[e']|\bunilateral\w{{0,6}}|\b(?:initiative|decision|gre|discretion|choix"
    rf"|volonte|demande)\b[^.;|]{{0,15}}?\b(?:seule? )?(?:du |de l'|de la |d'un )?(?:seul "
    rf"|seule )?{_CLIENT}\b|\bseule (?:decision|initiative|volonte)|\bpar simple (?:lettre"
    rf"|courri\w{{2,3}}|notification|ordre|avis|mail|e-mail)|\bpar ordre de service\b"
    rf"|\bsi {_DETERMINED}{_CLIENT} (?:l'|le |la |en )?"
    r"(?:juge|estime|considere|souhaite|demande|exige|decide|requiert|veut)\w{0,3}\b"
    rf"|\bque {_DETERMINED}{_CLIENT} (?:lui |y )?(?:notifi|arret|decid|fix|demand|impos|propos"
    rf"|jug)\w{{1,5}}"
    r"|\bs'impose\w{0,3} (?:au|a l|de plein droit)|\bimposee?s? (?:par|au)\b|\bd'autorite\b"
    r"|\bdiscretionnaire|\b(?:propos|decid|arret|fix|exig|demand|notifi|souhait|voul"
    r"|impos)\w{1,3} par (?:le |la |l')"
    rf"{_CLIENT}\b|\bnous (?:nous )?(?:pou\w{{2,6}}|reserv\w{{1,5}}|fixons|decid\w{{1,5}}|impos\w{{1,5}})"
    rf"[^.;|]{{0,60}}?\b(?:vos|votre) {PRICE_NAME}"
)
INDICATIVE = Pattern(r"\ba titre (?:indicatif|d'information|d'exemple)\b|\bindicative\w{0,4}\b")
# « chaque année », « au 1er janvier », « de plein droit », « acquise »
AUTOMATIC = Pattern(
    r"\bsur-le-champ\b|\bsur le champ\b|\bimmediatement\b|\bsans delai\b|\bde soi-meme\b|\bipso facto\b"
    r"|\ben (?:beneficie|profite|recoit|jouit)\w{0,3}\b|\b(?:est|sont|sera|seront) (?:tenu"
    r"|oblig)\w{1,3} d[e']"
    r"|\btout(?:e|es)? seule?s?\b|\bd'elle-meme\b|\bde lui-meme\b|\baussitot\b|\brubis sur l'ongle\b"
    r"|\btous les (?:ans|semestres|trimestres|mois)\b"
    r"|\bsans (?:discuter|que [^.;|]{1,25} (?:ait|aient) a (?:le |la |les )?(?:demander|reclamer))"
    r"|\bconsentie? d'office\b"
    r"|\b(?:nous )?(?:vous|lui) (?:rend|ristourn|revers|retroced)\w{1,5}\b|\bdevien\w{1,4} (?:aussitot "
    r"|immediatement )?(?:le notre|celui)"
    r"|\b(?:chaque|toute) facture\b|\bchaque (?:annee|annuite|date|1er|exercice|anniversaire|semestre|31"
    r"|reconduction|renouvellement"
    r"|periode)\b|\bpar an\b|\b(?:l'|/ ?)an\b|\bannuel\w{0,6}\b|\btous les (?:ans|douze mois"
    r"|\d{1,2} mois)\b"
    r"|\bau (?:1er|premier) \w{3,9}\b|\ba compter d|\bdes (?:le|la|l')\b|\bmecaniquement\b|\bd'office\b"
    r"|\bautomatique\w{0,4}\b"
    r"|\bde plein droit\b|\bacquise?s?\b|\bsans (?:qu'il soit besoin d'|besoin d'|necessite d'|autre "
    r"|aucune )?(?:un )?(?:avenant|formalite)|\banniversaires?\b|\b(?:a l'(?:issue|expiration)|au terme) d"
    r"|\| ?[2-5] ?\||^[2-5] \||\bannees? ?[2-5n]\b|\b(?:deuxieme|troisieme|seconde|quatrieme|2e|3e"
    r"|2eme) annee\b|\bd'elle-meme\b|\bdelle meme\b|\bd'eux-memes\b|\bsystematique\w{0,4}\b"
    r"|\bcontractuel\w{0,5}\b|\br\.?f\.?a\b|\bde fin d'annee\b|\binconditionnel\w{0,3}\b"
    # « Le Titulaire émet un avoir »
    rf"|\b(?:{PARTIES.provider}) (?:les? )?(?:emet|accorde|consent|verse|applique|deduit|ramene|abaisse"
    rf"|reduit|diminue"
    r"|aligne|baisse)\b"
    r"|\bs'engage\w{0,3} a\b|\birrevocable\w{0,4}\b|\ba2\b|\bau bout d[e'u] ?\w|\bapres (?:un an|douze"
    r" mois|12 mois"
    r"|la premiere annee)|\ban [2-5]\b|\bprogressi\w{1,4}ment\b|\b(?:sont|est|seront"
    r"|sera) (?:\w{1,14} )?(?:restitu|retroced|revers|repercut|deduit)\w{0,4}"
    rf"|\b{GIVEN_BACK} (?:\w{{1,12}} )?(?:au?x?|l'integralite|la totalite|tous|ses|l'ensemble)\b"
)
