"""French wording of what an amendment says of itself, or of another one that it annuls."""

from typing import Final

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
