"""French words of weights in a line that surely compares offers."""

from typing import Final

from contract_checker.extraction.award_criteria.fr_weights import DENOMINATORS
from contract_checker.extraction.award_criteria.wording import AwardByWord
from contract_checker.extraction.language.fr_numbers import NUMBER, NUMBER_WORDS
from contract_checker.extraction.language.phrase import Pattern

_UNIT = r"(?: ?(?:%|pour ?cent\b|points?\b|pts?\b))?"
_NO_WEIGHT = (
    r"(?! ?(?:heures?|minutes?|secondes?|jours?|mois|ans?|annees?|€|euros?|k€|m€|offres?|criteres?|notes?"
    r"|candidats?|salaries|h\b|°|lots?|pages|choses|elements|parts|volets|personnes))"
)
BY_WORD: Final = AwardByWord(
    # « 40 au prix, 35 à la méthode », « la moitié », « un tiers », « le reste »
    weights=Pattern(
        rf"\b(?:(?P<numerator>{NUMBER}|la|pour|l'autre) )?(?P<denominator>{'|'.join(DENOMINATORS)})s?\b"
        r"|(?P<rest>\ble (?:reste|solde|surplus|restant)\b)"
        rf"|(?<!sur )(?<![\w.,/°])(?P<value>\d{{1,4}}(?:[.,]\d{{1,2}})?(?![\d/])"
        rf"|{NUMBER_WORDS})(?<!\bun)(?<!\bune)"
        rf"{_NO_WEIGHT}{_UNIT}"
    ),
    percent=Pattern(r"%|\bpour ?cent\b"),
    governs=Pattern(
        r",? ?(?:(?:de la note|des points|du total) )?(?:(?:vont|va|iront|reviennent|revient|revenant|sont"
        r"|attribues?|reserves?|seront) ){0,2}"
        r"(?:au|aux|a la|a l'|recompensent|pour|sur|du|de la|de l'|a ce que|au titre d\w{1,2})(?:\b|(?<='))"
    ),
    stops=Pattern(r"[;:|()¤•]|, (?:et |puis )?|\. | (?:et|puis|enfin) (?=$)| – | - "),
    trim=Pattern(
        r"^(?:(?:et|puis|enfin|recompensent|allant|pour|au|aux|a|la|le|les|l'|du|de|des|d'|sur|ce que"
        r"|qui|que|vont|iront|revient"
        r"|reviennent|revenant|titre|dans|le jugement|points?|critere \d{1,2})(?:\b|(?<='))\s*)+"
        r"|(?:\s*\b(?:et|puis|enfin|pour|a|au|sur|compt\w{1,5}|pes\w{1,4}|entr\w{1,3}|vau\w{1,2}"
        r"|dans le jugement"
        r"|l'autre|est|sera|de|notee?s?))+$"
    ),
)
