"""French words for what stays due however many calls come in."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_FLOW = (
    r"(?:volum\w{1,6}|quantites|flux|trafic|charge|affluence|frequentation|activite|nombre (?:d'|de |des "
    r"|reel )"
    r"\w{3,14}|appels|pics?|hausse|afflux)"
)
_FORECAST = r"(?:previ\w{1,8}|prevue?s?|annonc\w{1,4}|plan de charge|forecast)"

REGARDLESS: Final = Pattern(
    any_of(
        # « le taux de décroché est dû quel que soit le volume d'appels reçus »
        rf"\b(?:quel(?:le)?s? que soi(?:t|ent)|peu importe\w{{0,2}}|independamment|indifferemment"
        rf"|sans (?:egard|consideration|tenir compte))"
        rf" (?:[a-z']+[ ]?){{0,4}}?{_FLOW}\b",
        # « y compris lorsque le flux dépasse la prévision »
        rf"\b(?:meme|y compris) (?:en cas d[e']|si|s'|lorsqu\w{{1,2}}|quand|au-dela d\w{{1,2}}|hors|dans)"
        rf"[^.;]{{0,60}}?\b(?:{_FLOW}[^.;]{{0,60}}?\b{_FORECAST}|{_FORECAST})\b",
        # « le trafic dût-il doubler par rapport aux prévisions », « malgré un flux supérieur au prévu »
        rf"\b{_FLOW}\b[^.;]{{0,20}}?\b(?:dut|dussent|vint|vinssent|viendrai\w{{1,3}})(?:-(?:il|elle|ils"
        r"|elles))?\b"
        rf"(?:[^.;,]{{0,70}}?\b{_FORECAST}|[^.;,]{{0,40}}?\b(?:doubler?|tripler?)\b)?",
        r"\b(?:quand bien meme|alors meme que|malgre|nonobstant|en depit d\w{1,2}|sans egard (?:a|aux?)"
        r"|abstraction faite"
        rf" d\w{{1,2}}|sans tenir compte"
        rf" d\w{{1,3}})\b[^.;]{{0,60}}?\b{_FLOW}\b(?:[^.;]{{0,60}}?\b{_FORECAST})?",
        # « le Prestataire ne peut se prévaloir d'un dépassement des prévisions »
        rf"\b(?:ne|n'|ni|sans|aucun\w{{0,2}})\b[^.;]{{0,40}}?\b(?:invoquer|prevaloir|arguer|exciper"
        r"|opposer)\b"
        rf"[^.;]{{0,60}}?\b(?:{_FLOW}|{_FORECAST})\b",
        # « ni aucun afflux d'appels ne dispense le Prestataire »
        rf"\b(?:ni|aucune?|nulle?)\b[^.;,]{{0,40}}?\b{_FLOW}\b[^.;]{{0,40}}?\b(?:ne |n')(?:le |la "
        rf"|l')?(?:dispens"
        r"|exoner|liber|deli|affranch|decharg)\w{1,5}\b",
        # « aucune exonération n'est accordée en cas de dépassement des prévisions »
        r"\b(?:aucune?|ni|pas d'|sans) (?:exoneration|neutralisation|franchise|exemption|dispense)\b"
        rf"[^.;]{{0,80}}?\b(?:{_FLOW}|{_FORECAST})\b",
    )
)
