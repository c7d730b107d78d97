"""French wording of who measures the levels of service."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern

_MEASURE = (
    r"(?:mesur|calcul|control|releve|constat|evalu|realis|etabli|verifi|compt|decompt|tenu|attribu|note"
    r"|sondage|dress|arret|comptage"
    r"|chiffr|suivi)\w{0,5}"
)
# « par l'outil du Client », « à partir des seules statistiques de l'Acheteur »
_WITH = (
    r"(?:par|avec|via|dans|sur|selon|d'apres|a l'aide|au moyen|a partir|sur la base)"
    r" (?:d'un |de l'|du |des |de la |de |l'|le |la |les |un |ses |son )?(?:propres? )?(?:seule?s? )?"
    r"(?:outils?|systemes?|logiciels?|acd|plate-?formes?|statistiques|releves|rapports|tableaux? de bord"
    r"|compteurs?|services|equipes?|autocommutateur|standard)(?: [a-z']{3,14}){0,2}?"
    r" (?:du |de la |de l'|des )(?:seul )?"
)
_HOLDS = (
    r"\b(?:releves|statistiques|mesures|rapports|chiffres|donnees)(?: [a-z]{3,14}){0,2}? (?:du |de la "
    r"|de l')"
)
# « Le relevé en est fait chaque semaine par le Prestataire »
_DONE = (
    r"\b(?:releve|mesure|calcul|constat|decompte|comptage|controle)s? (?:en )?(?:est|sont|sera"
    r"|seront) (?:faite?s?"
    r"|etablie?s?|realisee?s?|effectuee?s?|tenue?s?)\b[^.;,]{0,25}? par (?:le |la |l')(?:seule? )?"
)
_FAITH = r" (?:font|fait|feront|fera) (?:seule?s? )?foi\b"

_RECORDS = (
    r"(?:releves?|statistiques?|mesures?|rapports?|chiffres?|donnees|comptages?|compteurs?"
    r"|tableaux? de bord)"
)
_DRAWN = r"(?:extrai|tire|issu|produi|etabli|fourni|edite|prove|sorti|releve|tenu|calcule)\w{0,4}"
_TOOL = (
    r"(?:outils?|systemes?|logiciels?|acd|plate-?formes?|autocommutateurs?|standard|infocentre|supervision)"
)

# « ces taux ressortent de l'autocommutateur de l'acheteur »
_FROM = (
    rf"\b(?:ressort\w{{0,4}}|resulte\w{{0,3}}|provien\w{{1,4}}|issue?s?|tiree?s?|extrait\w{{0,2}}|emanent"
    rf"|lue?s?) "
    rf"(?:de |du |des |d'|dans |sur |a )(?:le |la |l'|les )?(?:seule?s? )?{_TOOL}(?: [a-z]{{3,14}}){{0,2}}?"
    r" (?:du |de la |de l'|des )"
)


def _alone(party: str) -> str:
    """« Font seuls foi les relevés extraits par la Banque de son propre système », or said the other way."""
    drawn = (
        rf"{_RECORDS}(?: [a-z]{{3,14}}){{0,2}}? {_DRAWN} (?:[a-z']{{1,12}} ){{0,2}}?"
        rf"(?:par (?:le |la |l')(?:seule? )?{party}\b"
        rf"|(?:de |du |des |d'|par )(?:le |la |l'|les |ses )?{_TOOL}(?: [a-z]{{3,14}}){{0,2}}?"
        rf" (?:du |de la |de l'){party}\b)"
    )
    relied_on = (
        r"(?:seule?s? )?(?:retenue?s?|(?:font|feront|fait|fera) (?:seule?s? )?foi|prise?s? en compte"
        r"|opposables?)"
    )
    return (
        rf"\b(?:font|feront|fait|fera) (?:seule?s? )?foi\b[^.;]{{0,40}}?\b{drawn}"
        rf"|\b{drawn}[^.;]{{0,40}}?\b{relied_on}\b"
    )


# « Ce niveau est dû », « Les mesures sont relevées », but not « les mesures de sécurité »
SAME_LEVEL: Final = Pattern(
    r"\W{0,3}(?:(?:en outre|toutefois|par ailleurs|de plus),? )?"
    r"(?:(?:ce|ces|cet|cette|ledit|lesdits) (?:niveau|objectif|taux|seuil|engagement|obligation|indicateur"
    r"|chiffre"
    r"|resultat|mesure|valeur|performance)s?\b"
    r"|(?:les |le |la |l')(?:mesure|releve|resultat|calcul|constat|controle|comptage|decompte|chiffre)s?\b"
    r"(?! (?:d'|(?:de|du|des|de la|contre|pour|technique|correctiv|sanitair|preventiv|organisationn)\b))"
    r"|(?:ils?|elles?) (?:y |en )?(?:est|sont|sera|seront|reste\w{0,2}|demeure\w{0,2}) (?:\w{1,12} )?(?:du"
    r"|due|dus"
    r"|dues|tenu|exig|mesur|relev|calcul|constat|maintenu)\w{0,4}\b)"
)

# « les niveaux de service sont mesurés »: said without a figure
MEASURED: Final = Pattern(
    r"\b(?:niveaux? de (?:service|qualite)|qualite de service|indicateurs?|taux (?:de |d')[a-z]{4,14}"
    r"|objectifs? de (?:service|qualite)|performances?)\b[^.;,|]{0,40}?\b(?:est|sont|sera|seront)"
    r" (?:[a-z]{4,14} ){0,2}?(?:mesur|calcul|releve|constat|evalu|control|suivi)\w{0,4}\b"
    # « La mesure de l'attente est confiée à un organisme indépendant »
    r"|\b(?:mesures?|releves?|calcul|constat) (?:de |des |du |d')[^.;,|]{3,40}? (?:est|sont|sera|seront)"
    r" (?:confie|assure|realise|fait)\w{0,2}\b"
    # « Les résultats sont lus dans l'ACD du Client »
    r"|\b(?:resultats?|taux|chiffres|mesures)\b[^.;,|]{0,30}?\b(?:est|sont|sera|seront) (?:lu|tire"
    r"|extrait|releve"
    rf"|pris)\w{{0,2}} (?:dans|de|du|sur|par) [^.;|]{{0,20}}?{_TOOL}\b"
    # what is relied on tells who measures: « Font seuls foi les relevés … »
    rf"|\b(?:font|feront|fait|fera) (?:seule?s? )?foi\b[^.;]{{0,40}}?\b{_RECORDS}\b"
    rf"|\b{_RECORDS}\b[^.;]{{0,110}}?\b(?:font|feront|fait|fera) (?:seule?s? )?foi\b"
    rf"|\bpenalites?\b[^.;]{{0,30}}?\b{_RECORDS}\b[^.;]{{0,90}}?\bretenue?s?\b"
    r"|\bleurs (?:\w{4,12} )?(?:statistiques|releves|chiffres|mesures|comptages|donnees)\b[^.;]{0,60}?"
    r"\b(?:arret|fix|constat|determin|valid)\w{1,5} [^.;]{0,20}?\b(?:taux|niveaux?|resultats?"
    r"|indicateurs?)\b"
)

MEASURERS: Final[Choices] = (
    Choice(
        "both",
        Pattern(
            rf"\b{_MEASURE} (?:conjointement|contradictoirement|par les (?:deux )?parties)"
            r"|\boutils? (?:[a-z]{2,12} ){0,3}?(?:communs?|partages?|accessibles? aux deux"
            r"|ouverts? aux deux)\b"
            rf"|\b{_MEASURE}[^.;]{{0,25}}?\b(?:en commun|ensemble|de concert|par les (?:deux )?(?:equipes"
            r"|parties|services"
            r"|signataires)|d'un commun accord)\b"
            # « les deux parties rapprochent leurs statistiques et arrêtent ensemble les taux »
            r"|\b(?:rapproch|confront|compar|reconcili|crois)\w{1,5} leurs (?:\w{4,12} )?(?:statistiques"
            r"|releves"
            r"|chiffres|mesures|comptages|donnees)\b"
            r"|\b(?:arret|fix|constat|determin|valid)\w{1,5} (?:ensemble|conjointement|de concert"
            r"|en commun) (?:les "
            r"|le |la )(?:taux|niveaux?|resultats?|mesures?|indicateurs?|chiffres|releves?)\b"
            r"|\bcontradictoire\w{0,4}\b|\b(?:relev|mesur|compt|evalu)\w{1,4} (?:ensemble|de concert)"
        ),
    ),
    Choice(
        "third_party",
        Pattern(
            rf"\b{_MEASURE}[^.;]{{0,20}}? (?:par|aupres d'|d'|de|confie\w{{0,2}} a) ?(?:un |une "
            rf"|l')?(?:tiers|organismes?"
            rf"|institut"
            rf"|cabinet|societe independante|auditeur)"
        ),
    ),
    Choice(
        "client",
        Pattern(
            rf"\bnous(?: \w{{1,10}}){{0,2}} nous-memes, (?:{PARTIES.client})\b|\b(?:l'|la "
            rf"|le )(?:{PARTIES.client})"
            rf" (?:en |les? |la )?{_MEASURE}"
            rf"|\b{_MEASURE}[^.;]{{0,20}}? par (?:le |la |l'|les (?:outils"
            rf"|services) d\w )?(?:seule? )?(?:{PARTIES.client})\b"
            rf"|\b{_MEASURE}[^.;]{{0,30}}? {_WITH}(?:{PARTIES.client})\b"
            rf"|{_FROM}(?:{PARTIES.client})\b"
            rf"|{_alone(f'(?:{PARTIES.client})')}"
            rf"|{_HOLDS}(?:{PARTIES.client}){_FAITH}|{_DONE}(?:{PARTIES.client})\b"
        ),
    ),
    Choice(
        "provider",
        Pattern(
            rf"\b{_MEASURE}[^.;]{{0,20}}? par (?:le |la |l'|les outils d\w )?(?:{PARTIES.provider})\b"
            rf"|\b{_MEASURE}[^.;]{{0,30}}? {_WITH}(?:{PARTIES.provider})\b"
            rf"|{_FROM}(?:{PARTIES.provider})\b"
            rf"|{_alone(f'(?:{PARTIES.provider})')}"
            rf"|{_HOLDS}(?:{PARTIES.provider}){_FAITH}|{_DONE}(?:{PARTIES.provider})\b"
        ),
    ),
)
