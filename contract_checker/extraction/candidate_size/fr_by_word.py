"""French words of what is asked of a bidder's size, enough where the net is sure that something is."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.phrase import Pattern

_N = rf"(?P<number>{NUMBER})(?: ?\( ?{NUMBER} ?\))?"
_AFTER = rf"(?P<after>{NUMBER})"
_WORK = (
    r"(?:attestations|clients|campagnes|contrats|marches|missions|prestations|operations|enquetes|marques"
    r"|comptes|donneurs d'ordres?|references|organismes|services|chantiers|annonceurs|enseignes"
    r"|numeros (?:verts|d'appel)|hotlines|dossiers clients)"
)
_HANDS = (
    r"(?:salarie(?:e)?s|personnes|employe(?:e)?s|collaborateurs|etp|equivalents? temps plein"
    r"|(?:tele)?conseillers|teleoperateurs|operateurs|agents|emplois|tetes)"
)
REQUIREMENTS: Final = (
    # « Montrez-nous deux clients du secteur bancaire », « trois attestations »
    Choice(
        "references",
        Pattern(
            rf"(?<!derniers )(?<!dernieres )\b{_N} (?:\w{{3,14}} ){{0,2}}?{_WORK}\b"
            r"(?! (?:par (?:an|mois|jour)|a (?:servir|appeler|traiter)|en contact))"
        ),
    ),
    Choice(
        "turnover",
        Pattern(
            r"\b(?:chiffres? d'affaires|ca|(?:ventes|recettes|produits d'exploitation|revenus?)"
            r"|facturer? [^.;]{0,20}?(?:par an|l'an))\b"
        ),
    ),
    # « les maisons de plus de dix personnes », « que vous soyez au moins quinze »
    Choice(
        "staff",
        Pattern(
            rf"\b{_N} (?:\w{{3,14}} ){{0,2}}?{_HANDS}\b|\bsoyez (?:au moins|plus de) {_AFTER}\b"
            r"(?! (?:a |ans|sites))"
        ),
    ),
    # « celle qui n'a pas trois bilans », « cinq exercices clos »
    Choice("seniority", Pattern(rf"\b{_N} (?:bilans|exercices clos|ans (?:de|d')|annees (?:de|d'))")),
    Choice(
        "guarantee",
        Pattern(
            r"\b(?:garanties? (?:bancaires?|financieres?|a premiere demande|de la (?:maison|societe) mere"
            r"|maison[- ]mere)|cautions?|cautionnement)\b"
        ),
    ),
    Choice("insurance", Pattern(r"\b(?:assurances?|responsabilite civile)\b")),
)
# « deux fois le montant estimé », « une fois et demie la valeur du lot »
RATIO: Final = Pattern(
    rf"(?P<number>{NUMBER}) fois(?P<half> et demie?)? (?:superieur a )?(?:le |la |l'|du "
    rf"|au )?(?:montant|valeur|prix"
    r"|volume|estimation)|(?P<double>\b(?:le|au) double d)"
)
# « nul besoin de », « n'exige ni … ni », « quel que soit leur effectif », « nulle condition »
UNASKED: Final = Pattern(
    r"\b(?:aucun|nul)\w{0,2} (?:\w{3,12} )?(?:condition|seuil|niveau|plancher|minimum|exigence|besoin"
    r"|references?"
    r"|chiffre d'affaires|effectif|anciennete|taille|capacite|bilan|attestation)s?\b"
    r"|\b(?:ne |n')(?:nous |vous |lui |y )?(?:exig|impos|demand|fix|requ|pos|reclam)\w{1,5} "
    r"(?:pas|ni|aucun\w{0,2}|point|nul\w{0,2}|de|d'|(?:\w+ ){1,3}?(?:pas|ni))(?=[ '])"
    r"|\bpeu (?:importent?|nous importent?) (?:la |le |l'|leurs? |sa |son |votre |vos )"
    r"|\bquel(?:le)?s? que soi(?:t|ent) (?:la |le |l'|leurs? |sa |son |votre )"
    r"|\b(?:pas|sans) (?:de |d'|aucune? )?(?:condition|seuil|exigence|minimum|plancher)\b|: ?neant\b"
    r"|\bn'est (?:pas |point )?(?:demande|exige|requis|impose|reclame)\w{0,2}\b"
)
NAMES: Final = (
    Choice(
        "turnover", Pattern(r"\b(?:chiffres? d'affaires|ca|recettes|capacite (?:economique|financiere))\b")
    ),
    Choice("staff", Pattern(r"\b(?:effectifs?|personnel|nombre de salaries|taille|salaries)\b")),
    Choice("references", Pattern(r"\b(?:references?|attestations?)\b")),
    Choice("seniority", Pattern(r"\b(?:anciennete|annees d'existence|bilans?)\b")),
    Choice("sites", Pattern(r"\b(?:nombre de |deux |plusieurs )?(?:sites|implantations)\b")),
    Choice("guarantee", Pattern(r"\b(?:garanties? (?:bancaires?|financieres?)|cautions?|cautionnement)\b")),
    Choice("insurance", Pattern(r"\bassurances?\b")),
)
# where what is said not to be asked ends
BUT: Final = Pattern(
    r"[.;:]|,? (?:mais|toutefois|cependant|sauf|en revanche|a condition)\b|, (?:une|un|celle|celui) "
)
# « au plus cinquante salariés », « trop gros », « on ne saurait exiger plus du double »
CAPPED: Final = Pattern(
    r"\b(?:au plus|tout au plus|pas plus de|moins de [^.;]{0,40}? (?:seulement|uniquement)"
    r"|trop (?:gros|grand)\w{0,2}"
    r"|maximum|au maximum|a taille humaine|ne saurai(?:t|ent) (?:etre )?(?:exig|demand|impos)\w{1,4})\b"
)
