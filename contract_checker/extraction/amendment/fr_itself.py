"""French wording of what an amendment says of itself, of one that it annuls, of clauses that stay."""

from typing import Final

from contract_checker.extraction.amendment.fr_targets import ARTICLE, DOCUMENT, NUMBERS
from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern

IS: Final = (
    r"(?:est|sont|sera|seront|se trouve\w*)(?: donc| ainsi| desormais| purement et simplement| egalement"
    r"| et demeure| par la presente| par les presentes)?"
)
# « L'avenant n° 1 est annulé », but « est annulé et remplacé »
ANNULS: Final = Pattern(
    r"\b(?P<document>avenant (?:n ?[°o] ?)?\d{1,2})(?: (?:du|en date du|signe le|date du) [^.;"
    r"|,]{4,30}?)?,? "
    rf"{IS} (?:annule|abroge|supprime|retire|rapporte)e?s?\b(?! et remplac)"
    r"|\b(?:annule|abroge|retire|rapporte)(?:nt)? l'(?P<other>avenant (?:n ?[°o] ?)?\d{1,2})\b(?! et"
    r" (?:le )?remplac)"
)
# « Il est conclu pour trois mois »
GOES_ON: Final = Pattern(
    r"\W{0,3}(?:il|celui-ci) (?:est (?:conclu|valable|applicable)|s'appliqu\w{1,3}"
    r"|produi\w{1,3} (?:ses )?effets?"
    r"|cesse\w{0,3}|prend(?:ra)? fin|expire\w{0,2}|dure\w{0,2}|vaut|vaudra)\b"
)
# « Le présent avenant est conclu pour trois mois », « pour une durée de six mois »
LASTS_BEFORE: Final = Pattern(
    r"\b(?:pour|pendant|durant)(?: une)?(?: (?:duree|periode)(?: \w{4,13})?)?(?: de| d')? ?$"
    r"|\b(?:sa|une|la) duree (?:est )?(?:de |d')$"
)
# « Les articles 1 et 2 demeurent inchangés »
KEPT: Final = Pattern(
    rf"\W{{0,3}}(?:l'|les )?{ARTICLE} {NUMBERS}(?: (?:du|de la|de l') ?(?:{DOCUMENT}))?"
    r" (?:demeur|rest)\w{1,4} (?:inchangee?s?|sans changement|en l'etat|tels? quels?|telles? quelles?)"
    r" ?(?:[.,;]|$)"
)
# « 8.1 | Supprimé », in a table whose first column has the articles
IN_ROWS: Final[Choices] = (
    Choice("deleted", Pattern(r"^(?:est )?(?:supprime|abroge|retire)e?s?\W{0,3}$")),
    Choice("unchanged", Pattern(r"^(?:demeure |reste )?(?:inchangee?s?|sans changement)\W{0,3}$")),
)
