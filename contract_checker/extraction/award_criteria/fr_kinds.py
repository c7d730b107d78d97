"""French wording of what a criterion is about."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.facts import CriterionKind

KINDS: Final[tuple[tuple[CriterionKind, Pattern], ...]] = (
    (
        "price",
        Pattern(
            r"\bprix\b|\bcouts?\b|\bcout(?:e|ent|ez|era)\b|\bmontants?\b|\btari(?:fs?|fication|faires?)\b"
            r"|\bfinanci\w{2,5}\b"
            r"|\beconomi(?:que|e)s?\b"
            r"|\bn?p\b|\bbudget\w{0,4}\b|\bremuneration\b|\bdevis\b|\bpecuniaires?\b"
            r"|\bmoins[- ]disan\w{1,3}"
            r"|\bmoins cher\b|\bmoins chere\b|\bplus basse\b|\bfactur\w{1,6}\b|\bhonoraires\b"
        ),
    ),
    (
        "social",
        Pattern(
            r"\b(?:conditions d'emploi|socia\w{1,4}|insertion|rse|rh|emplois?|handicap\w{0,3}"
            r"|conditions de travail|bien-etre"
            r"|labels?|labelli\w{1,7}|egalite"
            r"|diversite|fidelisation|humaine?s?|salaries|personnels?|remunerations des"
            r"|ressources humaines|inclusion|solidari\w{1,3}|stabilite (?:des "
            r"|de l')?(?:equipes?|effectifs?))\b"
        ),
    ),
    (
        "environment",
        Pattern(
            r"\b(?:environnement\w{0,5}|carbone|ecolog\w{2,5}|empreinte|climat\w{0,4}|developpement durable"
            r"|durabilite|verte?s?"
            r"|energeti\w{3,5}|sobriete|numerique responsable)\b"
        ),
    ),
    (
        "delay",
        Pattern(
            r"\b(?:delais?|calendriers?|plannings?|rapidite|date de (?:demarrage|livraison|mise)"
            r"|mises? en (?:service|production|place|oeuvre)"
            r"|demarrage|livraison)\b"
        ),
    ),
    (
        "quality",
        Pattern(
            r"\bqualit\w{1,6}\b(?! (?:sociale|environnementale))|\btechni\w{2,6}\b|\bmethod\w{1,7}\b"
            r"|\borganisation\w{0,5}\b"
            r"|\bmoyens\b|\bencadrement\b|\bpilotage\b|\bvaleurs?\b|\bsavoir-faire\b|\bequipes?\b"
            r"|\bexperience\b|\breferences?\b"
            r"|\bcompetences?\b"
            r"|\bfonctionnel\w{0,3}\b|\bformation\b|\bpertinence\b|\bmemoire\b|\bdispositif\b"
            r"|\breactivite\b"
            r"|\bsolutions?\b|\boperationnel\w{0,4}\b|\breporting\b|\bprojet\b|\boutils?\b"
            r"|\bcertifica\w{1,6}\b|\bnf ?345\b|\bsecurite\b"
            r"|\binnovation\b"
            r"|\breponse\b|\bfond\b|\baccueil\b|\becoute\b|\bsuivi\b|\bcontinuite\b"
            r"|\bn?[qtv]t?\b|\bprofils?\b|\bcapacite\b"
        ),
    ),
)
