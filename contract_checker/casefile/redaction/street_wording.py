"""How postal addresses are written in France, in folded text."""

import re
from typing import Final

_WAY: Final = (
    r"rue|avenue|av\.|boulevard|bd|bld|quai|chemin|allees?|impasse|faubourg|fbg|esplanade|sentier|"
    r"rond-point|promenade|parvis|square|venelle|ruelle|rte|chaussee|lieu-dit|lotissement"
)
_OTHER_WAY: Final = (
    r"place|pl\.|cours|passage|voie|mail|cite|route|villa|residence|zone|z\.? ?[ai]\.?c?\.?|parc|port|mas|"
    r"pont"
)
# « 14 rue », « 3 bis, quai », « ZA »: what names it comes behind.
STREET: Final = re.compile(
    r"(?:(?<![\w.,/-])(?P<number>\d{1,4}(?:(?: ?[/-] ?| et | a )\d{1,4})?"
    r"(?: ?(?:bis|ter|quater)\b| ?[a-d]\b)?) ?,? ?)?"
    rf"(?<!\w)(?:(?P<plain>{_WAY})|{_OTHER_WAY})(?= )"
)
# One word of the name of a street, with what leads to it: « des Tanneurs », « du Général », « de la Paix »
CONNECTOR: Final = re.compile(
    r" (?:(?:de|du|des|d'|de la|de l'|la|le|les|l'|aux?|a la|et|sur|en|saint|sainte|st|ste)"
    r"[ -]?(?<=[ '-])){0,3}"
    r"(?P<word>[a-z0-9][a-z0-9'.-]{0,30}(?<![.,]))"
)
_TOWN: Final = (
    r"(?:(?:le|la|les|saint|sainte|st|ste)[ -]|l')?[a-z][a-z'-]{1,39}"
    r"(?: (?:d'|sur |sous |lez )[a-z'-]{2,30})?(?: cedex(?: \d{1,2})?)?"
)
POSTCODE: Final = re.compile(
    rf" ?[,|–-]?\s?(?:(?:bp|cs|tsa) ?\d[\d ]{{1,6}}[,|–-]?\s)?(?:f-)?\d{{5}} {_TOWN}"
)
# « BP 1234, 35000 Rennes »
BOX: Final = re.compile(rf"(?<!\w)(?:bp|cs|tsa) ?\d{{2,6}} ?[,–-]?\s?(?:f-)?\d{{5}} {_TOWN}")
