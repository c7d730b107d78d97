"""French wording of the size that a bidder must have."""

from typing import Final

from contract_checker.extraction.candidate_size.wording import CandidateSizeWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_N = rf"(?P<number>{NUMBER})(?: ?\( ?{NUMBER} ?\))?"
_AFTER = rf"(?P<after>{NUMBER})"
_STAFF = (
    r"(?:salarie(?:e)?s?|personnes|employes|collaborateurs|etp|equivalents? temps plein|(?:tele)?conseillers"
    r"|teleoperateurs|agents)"
)
_POSTS = r"(?:positions?|postes? de travail|postes?|sieges?|places)"
_ADMIT = (
    r"(?:admis\w{0,2}|retenu\w{0,2}|recevables?|autorise\w{0,2} a|eligibles?|selectionne\w{0,2}"
    r"|examine\w{0,2})"
)

_CUES: Final = (
    (
        "chiffre d'affaires", "chiffres d'affaires", "effectif", "salarie", "position", "postes", "reference",
        "anciennete", "exist", "experience", "site", "garantie", "caution", "assurance",
        "employ", "ca annuel", "ca moyen", "ca minim",
        "personnes", "conseillers", "sieges",
    ),
    (
        "candidat", "soumission", "repond", "offre", "capacite", "entreprise", "societe",
        "consultation", "postul",
        "concurren", "exige", "minim",
    ),
)  # fmt: skip
CANDIDATE_SIZE: Final = CandidateSizeWording(
    cues=_CUES,
    quantities=QUANTITIES,
    bidder=Pattern(
        r"\b(?:candidate?s?|candidatures?|soumissionnaires?|concurrents?|postulants?|repondants?)\b"
        r"|\b(?:entreprises?|societes?|prestataires?|centres?)\b[^.;]{0,80}?\b(?:pourr\w{1,4}|peuvent"
        r"|admis\w{0,2}|autorise\w{0,2} a|invite\w{0,2} a) ?(?:re?pondre|soumissionner|concourir|participer"
        r"|etre|remettre)?"
        r"|\bles offres doivent\b|\b(?:chiffre d'affaires|effectif) (?:\w{1,10} ){0,2}?(?:minim\w{2,4}|exige"
        r"|requis)\b|\b(?:pour|afin de) (?:pouvoir )?(?:repondre|soumissionner|concourir)\b"
    ),
    asking=Pattern(
        r"\bcapacites? (?:\w{1,14} )?(?:exigees?|requises?|minim\w{2,4}|economiques?|financieres?"
        r"|professionnelles?)\b"
        r"|\bniveaux? minim\w{2,4}|\bconditions? (?:de participation|d'admission|de candidature)"
        r"|\bcriteres? de selection des candidat\w{1,5}"
    ),
    requirements=(
        Choice(
            "references",
            Pattern(
                rf"{_N} (?:\w{{1,12}} )?references?\b|\breferences?(?: \w{{1,14}}){{0,3}}? ?(?:[:|]"
                rf"|au nombre de|minimum de) ?{_AFTER}\b(?! ?(?:ans|annees|points))"
            ),
        ),
        Choice(
            "turnover",
            Pattern(r"\b(?:chiffres? d'affaires|ca (?:annuel|moyen|minim\w{2,4}|global|ht)|c\.a\.)\b"),
        ),
        Choice(
            "staff",
            Pattern(
                rf"\b(?:effectifs?|employ\w{{1,4}}|compt\w{{1,4}}|emplo\w{{1,4}}|dispos\w{{1,3}}"
                rf"|rassembl\w{{1,3}})\b[^.;|]{{0,50}}?{_N} {_STAFF}\b|\beffectifs?\b[^.;]{{0,40}}?(?:\b(?:de"
                rf"|a|d'|est de)|[:|]) ?{_AFTER}\b(?! ?(?:%|ans?|exercices|dernier|annees?|points?))"
            ),
        ),
        Choice(
            "positions",
            Pattern(
                rf"{_N} (?:\w{{1,12}} )?{_POSTS}\b(?! (?:a pourvoir|vacant))|\bnombre de (?:positions"
                rf"|postes)\b[^.;]{{0,30}}?{_AFTER}\b"
            ),
        ),
        Choice(
            "seniority",
            Pattern(
                rf"\b(?:exist\w{{1,4}}|cree\w{{0,2}}|anciennete|activite|exerc\w{{1,4}}|immatricul\w{{1,4}}"
                rf"|experience)\b[^.;|]{{0,50}}?{_N} (?:ans?|annees?)\b|{_AFTER} (?:ans?"
                rf"|annees?) (?:\w{{1,10}} )?d'(?:existence|anciennete|activite|experience)\b"
            ),
        ),
        Choice(
            "single_site",
            Pattern(r"\bsites? uniques?\b|\bun seul (?:et meme )?site\b|\bmono-?site\b|\bun unique site\b"),
        ),
        Choice(
            "sites",
            Pattern(
                rf"(?P<number>(?!une?\b|un seul){NUMBER}) (?:\w{{1,12}} )?(?:sites|centres d'appels"
                rf"|implantations|plateaux)\b"
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
    ),
    names=(
        Choice("turnover", Pattern(r"\bchiffres? d'affaires\b")),
        Choice(
            "staff", Pattern(r"\beffectifs?\b|\bnombre de salaries\b|\btaille (?:de l'entreprise|minimale)")
        ),
        Choice("positions", Pattern(rf"\bnombre (?:minim\w{{2,4}} )?de {_POSTS}\b")),
        Choice("references", Pattern(r"\breferences?\b")),
        Choice("seniority", Pattern(r"\banciennete\b|\bannees d'existence\b")),
        Choice("guarantee", Pattern(r"\bgaranties? (?:bancaires?|financieres?)|\bcaution(?:nement)?s?\b")),
        Choice("insurance", Pattern(r"\bassurances?\b")),
    ),
    rivals=Pattern(
        any_of(
            r"\b(?:amendes?|cnil|remises? (?:de \d|commerciales?|sur|est consentie)|ristournes?"
            r"|penalit\w{1,3}|retenue de garantie)\b",
            r"\b(?:notee?s?|points?|ponder\w{2,5}|visit\w{1,4}|pages)\b",
            r"\b(?:les|des|ses|chaque) (?:tele)?(?:conseillers?|agents?|superviseurs?"
            r"|intervenants?)\b[^.;]{0,30}?\b(?:justifi|doiv|dispos|experience)",
            r"\bsites? de (?:l'acheteur|la ville|l'etablissement)",
        )
    ),
    least=Pattern(
        r"\b(?:minim\w{2,4}|au moins|superieure?s?|inferieure?s?|plus de|exig\w{1,4}|requis\w{0,2}|doi\w{1,4}"
        r"|devr\w{1,4}|seuls?|seules|plancher|ne peuvent|constitue\w{0,2})\b|[≥>]|\bsite unique\b"
        r"|\bun seul site\b|\bpresente\w{0,2} [^.;]{0,15}?references\b"
    ),
    excluded=Pattern(
        r"\b(?:aucune?|pas de|sans|ni)\b[^.;]{0,30}?\b(?:minim\w{2,4}|niveau|seuil|exigence|condition)\b"
        r"|\b(?:aucun)\b[^.;]{0,50}?\bn'est (?:exige|requis|demande|impose)|\b(?:ne|n')[^.;]{0,20}?\b(?:exige"
        r"|impose|fixe|requiert)\w{0,2} (?:pas|aucun)"
    ),
    eliminatory=Pattern(
        rf"\b(?:eliminatoires?|elimine\w{{0,2}}|rejet\w{{1,4}}|ecarte\w{{0,2}}|irrecevables?|sous peine)\b"
        rf"|\b(?:ne|n')[^.;]{{0,25}}?\b(?:pas|point)\b[^.;]{{0,12}}?\b{_ADMIT}\b|\bseul\w{{0,2}} (?:les "
        rf"|peuvent |pourront )[^.;]{{0,90}}?\b(?:{_ADMIT}|repondre|soumissionner|concourir|participer)\b"
        rf"|\bne (?:peuvent|pourront) (?:pas )?(?:repondre|soumissionner|concourir|participer)\b"
    ),
    ratio=Pattern(
        rf"(?P<number>{NUMBER}) fois (?:superieur a )?(?:le |la |du |au )?(?:montant|valeur|prix|volume)"
    ),
)
