"""French wording of what is asked of the size of a bidder."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.phrase import Pattern

_N = rf"(?P<number>{NUMBER})(?: ?\( ?{NUMBER} ?\))?"
_N2 = rf"(?P<number2>{NUMBER})"
_N3 = rf"(?P<number3>{NUMBER})"
_AFTER = rf"(?P<after>{NUMBER})"
_AFTER2 = rf"(?P<after2>{NUMBER})"
_STAFF = (
    r"(?:salarie(?:e)?s?|personnes|employes|collaborateurs|etp|equivalents? temps plein|(?:tele)?conseillers"
    r"|teleoperateurs|agents)"
)
POSTS = r"(?:positions?|postes? de travail|postes?|sieges?|places)"
REQUIREMENTS: Final = (
    Choice(
        "references",
        Pattern(
            rf"{_N} (?:\w{{1,12}} )?references?\b|{_N2} (?:marches|contrats|clients|missions"
            rf"|prestations|operations)"
            rf" (?:\w{{1,12}} )?(?:similaires?|comparables?|analogues?|equivalents?|voisine?s?"
            rf"|semblables?|de (?:meme )?"
            rf"nature|de meme (?:objet|taille)|du meme (?:type|ordre))|"
            # « deux prestations d'accueil de 20 000 contacts par an, réalisées depuis quatre ans »
            rf"\b{_N3} (?:prestations|contrats|marches|campagnes|missions|operations) [^.;"
            rf"|]{{0,80}}?\b(?:realise"
            rf"|execute|mene|acheve|conduit)e?s? (?:depuis|dans les|au cours|pour)\b|\breferences?(?: "
            rf"\w{{1,14}}){{0,3}}? ?(?:[:|(]"
            rf"|au nombre de|minimum de) ?{_AFTER}\b(?! ?(?:ans|annees|points))"
        ),
    ),
    Choice(
        "turnover",
        Pattern(
            r"\b(?:chiffres? d'affaires|ca (?:annuel|moyen|minim\w{2,4}|global|ht"
            r"|exige|de|d'|superieur|inferieur|est)|c\.a\.|(?:ventes|recettes) (?:par an|annuelles?|de "
            r"l'annee))"
        ),
    ),
    Choice(
        "staff",
        Pattern(
            rf"\b(?:effectifs?|employ\w{{1,4}}|compt\w{{1,4}}|emplo\w{{1,4}}|dispos\w{{1,3}}"
            rf"|rassembl\w{{1,3}}|align\w{{1,4}}|mobilis\w{{1,4}}|occup\w{{1,4}}|avoir|ont|a|ayant"
            rf"|reuni\w{{1,5}}|moins de|au moins|plus "
            rf"de)\b[^.;|]{{0,50}}?{_N}"
            rf" (?:\w{{1,12}} )?{_STAFF}\b|\bnombre (?:minim\w{{2,4}} )?de "
            rf"{_STAFF}\b[^.;|0-9]{{0,30}}?[ (|:]{_AFTER2}\b"
            rf"|\beffectifs?\b[^.;]{{0,40}}?(?:\b(?:de"
            rf"|a|d'|est de)|[:|](?: ?(?:≥|>=|>))?) ?{_AFTER}\b(?! ?(?:%|ans?|exercices|dernier|annees?"
            rf"|points?))"
        ),
    ),
    Choice(
        "positions",
        Pattern(
            rf"{_N} (?:\w{{1,12}} )?{POSTS}\b(?! (?:a pourvoir|vacant))|\b{POSTS}(?: "
            rf"\w{{1,14}}){{0,2}} ?[:|] ?{_N2}\b|\bnombre de (?:positions"
            rf"|postes)\b[^.;]{{0,30}}?{_AFTER}\b"
        ),
    ),
    Choice(
        "seniority",
        Pattern(
            rf"\banciennete\b[^.;|]{{0,40}}? ?[:|] ?(?P<after3>{NUMBER}) (?:ans?|annees?)\b"
            rf"|\b{_AFTER2} (?:ans?|annees?) (?:\w{{1,10}} )?(?:d'exercice|de (?:metier|pratique|vie"
            rf"|presence|recul)|ou plus)\b"
            rf"|\b(?:exist\w{{1,4}}"
            r"|(?<!sauf entreprises )(?<!sauf les entreprises )(?<!sauf societes )(?<!sauf les societes )"
            rf"cree\w{{0,2}}|anciennete|activite|exerc\w{{1,4}}|immatricul\w{{1,4}}"
            rf"|experience)\b[^.;|]{{0,50}}?{_N} (?:ans?|annees?)\b|{_AFTER} (?:ans?"
            rf"|annees?) (?:\w{{1,10}} )?d'(?:existence|anciennete|activite|experience)\b"
        ),
    ),
    Choice(
        "single_site",
        Pattern(
            r"\b(?:toute l'equipe|toutes (?:les|leurs|ses) equipes|l'ensemble (?:de l'equipe"
            r"|du personnel|des conseillers)|tout le personnel"
            r"|tous (?:les|leurs|ses) (?:conseillers|agents"
            r"|teleconseillers)) [^.;]{0,30}?\b(?:un (?:seul|unique|meme) (?:et meme )?(?:lieu|site|toit"
            r"|plateau"
            r"|batiment|endroit)|un (?:lieu|site|plateau|endroit) unique)\b"
            r"|\bsites? uniques?\b(?! (?:de la|internet|web))"
            r"|\bun seul (?:et meme )?site\b|\bmono-?site\b|\b(?:un|d'un) "
            r"unique (?:site|lieu|plateau)\b"
            r"|\b(?:un|le) (?:seul et )?meme (?:toit|lieu|plateau|site|batiment)\b|\bun seul (?:plateau"
            r"|lieu|toit)\b"
            r"|\b(?:lieu|plateau) unique\b"
        ),
    ),
    Choice(
        "sites",
        Pattern(
            rf"(?P<number>(?!une?\b|un seul){NUMBER}) (?:\w{{1,12}} )?(?:sites|centres(?: d'appels)?"
            rf"|implantations|plateaux|lieux|etablissements)\b"
            rf"|\bsites?(?: (?:de production|d'appels|distincts))? ?[:|] ?(?!une?\b|1\b){_AFTER}\b"
        ),
    ),
    Choice(
        "guarantee",
        Pattern(
            r"\b(?:garanties? (?:bancaires?|financieres?|a premiere demande|de soumission)"
            r"|caution(?:nement)?s?)\b"
        ),
    ),
    Choice("insurance", Pattern(r"\b(?:assurances?|police|responsabilite civile)\b")),
)
