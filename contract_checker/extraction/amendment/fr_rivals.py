"""French wording of what only looks like a change to the contract."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

RIVALS: Final = Pattern(
    any_of(
        # « l'avenant au contrat de travail », « les articles 14 et 16 survivent »
        r"\bcontrats? de travail\b|\baccords? (?:d'entreprise|collectif)|\bconventions? collectives?\b",
        r"\bsurviv\w+|\bapres (?:la fin|l'expiration|le terme|la resiliation|l'extinction)\b",
        # « si une clause est déclarée nulle, les autres… »
        r"\bnul(?:le|les|s)?\b|\bnullite\b|\binvalid\w+|\breputee? non ecrit|\bn'emporte pas\b",
        # « annule et remplace tout accord antérieur », « ne peut être modifié que par avenant »
        r"\bremplace\w* tou(?:te?s?|s) |\banterieure?s?\b|\bpe?u\w+ etre (?:modifi|complet|prolong"
        r"|prorog)",
        r"\bpar voie d'avenant\b|\bfait l'objet d'un avenant\b|\bfera l'objet d'un avenant\b",
        # « Le présent article complète l'article 4 sans s'y substituer »
        r"\b(?:le present|cet) article (?:complete|precise|s'ajoute)|\bsans s'y substituer\b",
        # « revoir l'article 6 lors de la prochaine réunion »
        r"\b(?:propos\w+|souhait\w+|demand\w+) (?:de |que |a )(?:revoir|modifier|supprimer|remplacer"
        r"|l'article)",
    )
)
