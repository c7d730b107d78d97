"""French words on what the client is given of who was trained: names, or totals."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern

_GIVES = (
    r"(?:reme(?:t|ts|ttre|ttra|ttent)|transme\w{1,5}|communiqu\w{1,4}|adress\w{1,4}|fourni\w{0,4}"
    r"|produi\w{1,3}|recoi\w{1,4}|envo\w{2,4}|tien\w{1,3} a (?:la|sa) disposition)"
)
_GIVEN = r"(?:remise?s?|transmise?s?|communiquee?s?|adressee?s?|fournie?s?|produite?s?|envoyee?s?|jointe?s?)"
_RECORD = (
    r"(?:listes?|tableaux?|releves?|registres?|fiches?|feuilles?|attestations?|certificats?|resultats?"
    r"|notes?)"
)
_NAMED = (
    r"(?:(?<!non )(?<!sans donnees )(?<!sans donnee )nominati\w{1,3}|individuel\w{0,3}"
    r"|(?:par(?: chaque)?|de chaque|pour chaque) (?:tele-?)?"
    r"(?:conseill\w{2,4}|agent|operateur|salarie|personne|participant|stagiaire)|a (?:chaque|chacun des"
    r"|tout) (?:participants?|stagiaires?)|nom des)"
)

RECORDS: Final[Choices] = (
    # « la liste nominative des conseillers formés est transmise au Client »
    Choice(
        "named",
        Pattern(
            rf"\b{_GIVES}\b[^.;]{{0,90}}?\b{_RECORD}\b[^.;]{{0,40}}?\b{_NAMED}\b"
            rf"|\b{_RECORD}\b[^.;]{{0,40}}?\b{_NAMED}\b[^.;]{{0,90}}?\b{_GIVEN}\b"
            # « remet, pour chacun des téléconseillers, la copie de ses attestations de formation »
            rf"|\b{_GIVES}\b[^.;]{{0,60}}?\b(?:pour|de) (?:chacun\w? d(?:es?|e ses)|chaque"
            rf"|tout) [^.;]{{2,40}}?"
            rf"\b(?:ses|son|les?|la|l') ?(?:[a-z]+ )?{_RECORD}\b"
            rf"|\b{_GIVES}\b[^.;]{{0,60}}?\b(?:dossiers?|livrets?|parcours|passeports?) (?:individuels?"
            rf"|nominatifs?|personnels?)"
            rf" de formation\b"
            rf"|\b(?:remise|transmission|communication|envoi"
            rf"|production)\b[^.;]{{0,40}}?\b{_RECORD}\b[^.;]{{0,30}}?\b{_NAMED}\b"
        ),
    ),
    # « un bilan des heures de formation par thème », « sans données nominatives »
    Choice(
        "totals",
        Pattern(
            # « le total des heures de formation suivies, sans désigner personne »
            rf"\b{_GIVES}\b[^.;]{{0,60}}?\b(?:nombre|total) (?:total |global )?(?:de |des |d')"
            r"(?:personnes|conseill\w{2,4}|tele\w{5,12}|agents|salaries|participants) form(?:es|ees)\b"
            rf"|\b{_GIVES}\b[^.;]{{0,60}}?\b(?:totaux?|total|nombre|volume|cumul|somme"
            r"|moyenne)s? (?:[a-z]+ )?(?:des |d')(?:heures|jours|journees)"
            r"(?: [a-z]+)? (?:de formation|suivies|dispense)"
            r"|\bheures\b[^.;]{0,50}?\bsans (?:nommer|designer|citer|identifier|le nom|indiquer les? noms?)"
            r"|\b(?:(?<!a )(?<!avoir )(?<!est )(?<!ont )suivi|bilans?|synthese|etats?|tableaux?"
            r"|releves?|rapports?|statistiques?)\b[^.;]{0,70}?"
            r"\b(?:heures|par (?:theme|equipe|metier|niveau)s?|anonym\w{1,4}|non nominati\w{1,3}|totaux"
            r"|sans (?:donnees? )?(?:nominati\w{1,3}|noms?))\b"
        ),
    ),
)
