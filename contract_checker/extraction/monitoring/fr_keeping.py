"""French wording of calls kept, heard or filmed that no noun of recording or listening names."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.wording import any_of

# what is said, and no contact that a tool counts
_TALK: Final = (
    r"(?:appels?|conversations?|communications? telephoniques?|communications?(?! (?:electron|au public|de))"
    r"|entretiens? telephoniques?|entretiens?|echanges? telephoniques?)"
)
_SOME = (
    r"(?:un|une|tout|toute|chaque|les|des|certaine?s|n'importe quel|n'importe quelle|tous les|toutes les"
    r"|la|l'|ses"
    r"|leurs|vos)"
)
_KEPT = r"(?:garde|conserve|archive|stocke)e?s?"
KEPT: Final = any_of(
    # « Les conversations sont conservées six mois sous forme sonore »
    rf"\b{_TALK}\b[^.;]{{0,25}}?\b(?:est|sont|sera|seront|soient|soit|etre) (?:pas |toutes |tous )?{_KEPT}\b"
    r"(?! (?:en|dans (?:la|une)) (?:attente|file|queue|outil|crm|base|historique))"
    # and neither « gardées secrètes » nor « conservés au dossier du salarié »
    r"(?![^.;]{0,40}?\b(?:secret|confidenti|au dossier|par ecrit))"
    r"(?=[^.;]{0,80}?\b(?:sonores?|audio|vocale?s?|bandes?|mois|jours?|semaines?|ans?|annees?"
    r"|au sort|echantillon)\b)",
    # « reçoit la copie sonore d'un appel sur vingt »
    rf"\b(?:copies?|traces?|bandes?|fichiers?) (?:sonores?|audio|vocale?s?) (?:d'une? |de (?:tous les "
    rf"|toutes les"
    rf" |chaque |certaine?s |l'integralite des |la totalite des )?|des ){_TALK}\b",
    # « Aucune conversation n'échappe à l'enregistrement »
    rf"\b(?:aucune?|nulle?) {_TALK}\b[^.;]{{0,40}}?\bn'(?:echapp"
    rf"|est soustrai)\w{{0,4}} a l'enregistrement\b",
    # « Des enregistrements sont réalisés sur un échantillon d'appels, à des fins de formation »
    r"\benregistrements? (?:sont|seront|peuvent etre|est|sera) (?:\w{4,14} )?(?:realis|effectu|pratiqu"
    r"|oper|fait"
    rf"|pris)\w{{0,3}}\b[^.;]{{0,80}}?\b(?:{_TALK}|formation|qualite|echantillon|pedagog\w+)\b",
)
HEARD: Final = any_of(
    # « peut se connecter à distance à une conversation en cours »
    rf"\bse connect\w{{1,4}} [^.;]{{0,25}}?\b(?:a|sur|aux?) {_SOME}? ?(?:\w{{4,10}} )?(?:{_TALK}"
    rf"|lignes? d)\b",
    # « peut demander à entendre tout appel »
    rf"\b(?:peu(?:t|vent)|pourr\w{{1,4}}|demand\w{{1,4}}|droit d|libre d)[^.;]{{0,20}}?\b(?:r[e'])?entendre"
    rf" {_SOME} {_TALK}\b",
    # « peut assister à des écoutes »
    r"\bassist\w{1,4} (?:[a-z]+ )?(?:aux?|a des|a l'|a une|a ces|a chaque|a toute) ?(?:seances? d'"
    r"|sessions? d')?"
    r"(?:doubles? )?ecoutes?\b",
)
FILMED: Final = r"\b(?:films?|videos?|defilement|images?) (?:de l'|des |d'|de leurs? |de son )ecrans?\b"
# « 7 | Protocole d'écoute »: a list of annexes
LISTED: Final = one_of(
    r"(?:^|[ |])[\w.]{1,5} ?\| ?(?:charte|protocole|modele|guide|grille|fiche|politique)s?"
    r" (?:de |d'|des )[^|]{0,60}$",
)
# « ne sont prévenus ni avant ni après »
UNTOLD: Final = (
    r"\b(?:ne |n')(?:en )?(?:est|sont|sera|seront|a ete|ont ete) (?:\w{3,14} )?(?:inform|preven|averti|avis)"
    r"\w{0,4} (?:ni\b|a aucun moment|d'aucune|en rien)"
)
# what is kept, of what is said and of the rest
RECORDS: Final = (
    r"(?:enregistrements?|bandes?|captures?|transcriptions?|fichiers? (?:audio|sonores?)|ecoutes?)"
)
OTHER_RECORDS: Final = (
    r"(?:demandes?|donnees|dossiers?|fiches?|grilles?|documents?|courriels?|messages?|coordonnees"
    r"|historiques?|factures?|statistiques?|journaux|contacts?|analyses?)"
)
