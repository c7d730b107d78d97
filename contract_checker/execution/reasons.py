"""The sentence that gives a verdict its reason, from the reading that decided it."""

from decimal import ROUND_UP, Decimal
from typing import Final

from contract_checker.engine.finding import Localised
from contract_checker.engine.wording import percent as in_percent
from contract_checker.facts import Band

from .owed import Owed
from .request import Moment, VolumeRequest
from .trials import Trial
from .verdict import Given, Required
from .wording import day_in_words, length, said, say

_HOURS: Final = 24


def moment(when: Moment) -> Localised:
    """« 2 mars 2026 à 17:05 »."""
    day = day_in_words(when.day)
    return day if when.at is None else say("at", day=day, hour=when.at.strftime("%H:%M"))


def asked(request: VolumeRequest, trial: Trial | None = None) -> Localised:
    """« reçue le 2 mars 2026 »: the date that the notice runs from, else that of the sending."""
    shown = trial.start.shown if trial is not None and trial.start is not None else None
    if shown is not None and shown == request.received:
        return say("received_on", day=moment(shown))
    when = shown or request.sent
    if when is not None:
        return say("sent_on", day=moment(when))
    return say("received_on", day=moment(request.received)) if request.received else said("undated")


def reason_of(
    request: VolumeRequest, trial: Trial, required: Required | None, given: Given | None, effective: Moment
) -> Localised:
    """Why a reading answers as it does, its figures included."""
    if trial.state == "not_covered" or required is None or given is None or trial.measured is None:
        return _not_covered(request, trial)
    said_of = {"asked": asked(request, trial), "effect": moment(effective), "required": required.text}
    if required.term.relative is not None:
        late = trial.measured.most
        if trial.state == "breached" and late is not None:
            return say("breached_deadline", **said_of, late=_late(-late))
        return say("respected_deadline", **said_of)
    if trial.state == "breached" and trial.measured.earliest_effect is not None:
        earliest = day_in_words(trial.measured.earliest_effect)
        return say("breached", **said_of, given=given.text, earliest=earliest)
    return say("respected", **said_of, given=given.text)


def _late(days: Decimal) -> Localised:
    if days == days.to_integral_value():
        return length(days, "day", "calendar")
    return length((days * _HOURS).quantize(Decimal("0.1"), ROUND_UP), "hour", "unstated")


def _not_covered(request: VolumeRequest, trial: Trial) -> Localised:
    match trial.owed:
        case Owed(status="free"):
            return say("free", percent=_size(trial))
        case Owed(status="outside", term=term) if term is not None and term.band is not None:
            return say("outside", percent=_size(trial), band=_band(term.band))
        case Owed(status="lifted", exception=exception) if exception is not None:
            quote = exception.passage.quote
            return say(
                "lifted",
                ground=said(f"ground_{exception.kind}"),
                quote=Localised(fr=f"« {quote} »", en=f"“{quote}”"),
            )
        case _:
            return said("nil")


def _size(trial: Trial) -> Localised:
    return said("unknown_size") if trial.percent is None else in_percent(f"{trial.percent.normalize():f}")


def _band(band: Band) -> Localised:
    if band.over_percent is not None:
        key = "band_from" if band.over_included else "band_over"
        return say(key, percent=in_percent(f"{band.over_percent.normalize():f}"))
    return say("band_up_to", percent=in_percent(f"{band.up_to_percent or 0:f}"))
