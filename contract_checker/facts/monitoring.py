"""How those who answer the calls are listened to, recorded and watched."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration, Number


class Monitoring(FactBase):
    """A practice of listening, recording or watching; `stance` is excluded when it is forbidden."""

    kind: Literal["monitoring"] = "monitoring"
    practice: Literal[
        "listening",
        "recording",
        "mystery_calls",
        "screen_capture",
        "keystrokes",
        "speech_analysis",
        "emotion_analysis",
        "supervision",
    ]
    by: Literal["client", "provider", "both", "third_party", "unstated"] = "unstated"
    share_percent: Number | None = Field(None, description="share of the calls: 100 for all of them")
    extent: Literal["all", "part", "unstated"] = Field(
        "unstated",
        description="where no share is stated: 'all' if permanent, 'part' for a sample or so many a month",
    )
    secrecy: Literal["informed", "secret", "unstated"] = Field(
        "unstated", description="whether those who are listened to are told"
    )
    retention: Duration | None = Field(
        None, description="how long recordings are kept; for listening, the documents that analyse it"
    )
