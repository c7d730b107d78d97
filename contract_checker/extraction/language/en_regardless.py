"""English words for what stays due however many calls come in."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_FLOW = r"(?:volumes?|calls?|contacts?|traffic|demand|workload|peaks?)"

REGARDLESS: Final = Pattern(
    any_of(
        # "the service levels are owed regardless of the volume of calls received"
        rf"\b(?:regardless|irrespective|independently) of (?:[a-z]+ ){{0,4}}?{_FLOW}\b",
        rf"\bwhatever (?:the |be the )?(?:[a-z]+ ){{0,2}}?{_FLOW}\b",
        # "even where volumes exceed the forecast"
        rf"\beven (?:if|where|when|though|in)\b[^.;]{{0,60}}?\b{_FLOW}\b[^.;]{{0,60}}?\bforecast\b",
        # "no relief shall be granted where calls exceed the forecast"
        rf"\bno (?:relief|waiver|exemption|excuse)\b[^.;]{{0,60}}?\b{_FLOW}\b[^.;]{{0,60}}?\bforecast\b",
        # "the Provider may not rely on a forecasting error"
        r"\b(?:not|no|nor)\b[^.;]{0,40}?\b(?:rely|invoke|plead|relied)\b[^.;]{0,60}?\bforecast\w{0,3}\b",
    )
)
