"""English wording of forecasts of volume: who draws them up."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

FORESEEN: Final = r"(?:forecast(?:ed)?|projected|estimated|expected|anticipated|planned|predicted)"
FORECAST_WORD: Final = r"(?:forecasts?|projections?|estimates?|outlooks?)"
GIVE: Final = one_of(
    r"provid\w{1,4}|deliver\w{0,3}|submit\w{0,4}|issu\w{1,3}|send\w{0,3}|suppl(?:y|ies|ied)|furnish\w{0,3}",
    r"prepar\w{1,3}|produc\w{1,3}|updat\w{1,3}|shar(?:e|es|ed|ing)|giv(?:e|es|en)|publish\w{0,3}"
    r"|develop\w{0,3}",
    r"communicat\w{1,3}|dr[ae]w\w{0,2} up|drop|buil[dt]s?|post\w{0,3}|generat\w{1,3}|revis\w{1,3}"
    r"|refresh\w{0,3}|mak(?:e|es)",
)


def _author(names: str) -> Pattern:
    """Words for it: "Client shall provide a forecast", "forecast provided by Client", "Client's forecast"."""
    return Pattern(
        any_of(
            rf"\b(?:{names})\b[^.;|]{{0,50}}?\b{GIVE}\b[^.;|]{{0,80}}?\b(?:{FORECAST_WORD}|{FORESEEN})\b",
            rf"\b(?:{FORECAST_WORD}|{FORESEEN})\b[^.;|]{{0,80}}?\b{GIVE}\b[^.;"
            rf"|]{{0,30}}?\bby (?:the )?(?:{names})\b",
            rf"(?:\b|_)(?:owner|author|made by|source) ?[:=|] ?(?:the )?(?:{names})\b",
            # "Annual forecast | Client | 18 months", "Non-binding forecast: by client, weekly"
            rf"\b{FORECAST_WORD}\b[^.;]{{0,60}}?[|] ?(?:the )?(?:{names}) ?(?:[|]|$)",
            rf"\b{FORECAST_WORD} ?: (?:made |drawn up |prepared )?by (?:the )?(?:{names})\b",
            # "the Client tells the Supplier how many calls it expects"
            rf"\b(?:{names})\b (?:shall |will )?(?:tells?|informs?|{GIVE})\b[^.;"
            rf"|]{{0,50}}?\bhow many (?:\w{{1,12}} ){{1,2}}it"
            r" (?:expects|foresees|anticipates)\b",
            # "It is for the Supplier to work out the call forecast", "the centre does the forecasting"
            rf"\b(?:{names}) (?:to )?(?:works? out|does|do|makes?|carries out) (?:the |its "
            rf"|all )?(?:\w{{1,10}} )?"
            rf"(?:{FORECAST_WORD}|forecasting)\b",
            rf"\b(?:{names})(?:'s|s') (?:[\w-]{{1,14}} ){{0,4}}?{FORECAST_WORD}\b",
        )
    )


AUTHORS: Final = (Choice("client", _author(PARTIES.client)), Choice("provider", _author(PARTIES.provider)))
