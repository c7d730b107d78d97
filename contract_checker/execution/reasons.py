"""Why a request came to its outcome: what that is told from, and the words where one asks for them."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_UP, Decimal
from typing import Final, NamedTuple

from contract_checker.engine.finding import Localised
from contract_checker.engine.wording import join
from contract_checker.engine.wording import percent as in_percent
from contract_checker.facts import Band

from .owed import Owed
from .request import Moment, VolumeRequest
from .trials import Trial
from .verdict import Given, Required, Told
from .wording import day_in_words, length, said, say

_HOURS: Final = 24


class Said(NamedTuple):
    """A reason that is in words already."""

    text: Localised


class Counted(NamedTuple):
    """The time that a request left, beside the one that was owed.

    Attributes:
        lacking: the margin in days of a breach, below nothing; None where the time owed was left.
        earliest: first day on which the change could take effect.
    """

    request: VolumeRequest
    required: Required
    given: Given
    lacking: Decimal | None
    earliest: date | None

    @property
    def text(self) -> Localised:
        """The sentence, its figures included."""
        required, given = self.required, self.given
        told = {
            "asked": _asked(self.request, given.start),
            "effect": moment(given.effective),
            "required": required.text,
        }
        if required.term.relative is not None:
            if self.lacking is None:
                return say("respected_deadline", **told)
            return say("breached_deadline", **told, late=_late(-self.lacking))
        if self.lacking is None or self.earliest is None:
            return say("respected", **told, given=given.text)
        return say("breached", **told, given=given.text, earliest=day_in_words(self.earliest))


class NotOwed(NamedTuple):
    """What a clause says by which no notice was owed for a change of that size, in per cent."""

    owed: Owed
    percent: Decimal | None

    @property
    def text(self) -> Localised:
        """The sentence, with the words of the clause where it lifts the notice."""
        match self.owed:
            case Owed(status="free"):
                return say("free", percent=_size(self.percent))
            case Owed(status="outside", term=term) if term is not None and term.band is not None:
                return say("outside", percent=_size(self.percent), band=_band(term.band))
            case Owed(status="lifted", exception=exception) if exception is not None:
                quote = exception.passage.quote
                return say(
                    "lifted",
                    ground=said(f"ground_{exception.kind}"),
                    quote=Localised(fr=f"« {quote} »", en=f"“{quote}”"),
                )
            case _:
                return said("nil")


class Open(NamedTuple):
    """The points on which the readings of a request differ."""

    request: VolumeRequest
    effective: Moment
    points: Sequence[Localised]

    @property
    def text(self) -> Localised:
        """The sentence with all of them."""
        effect = moment(self.effective)
        return say("open", asked=_asked(self.request, None), effect=effect, why=join(self.points))


class Waived(NamedTuple):
    """That the provider gave up what a request lacked, in a writing of a day."""

    what: Told
    day: Moment
    proof: str

    @property
    def text(self) -> Localised:
        """What it lacked, then the writing."""
        return say("waived", what=self.what.text, day=moment(self.day), proof=self.proof)


class But(NamedTuple):
    """What a request comes to, and why it is not certain."""

    what: Told
    why: Localised

    @property
    def text(self) -> Localised:
        """Both in this order."""
        return say("but", what=self.what.text, why=self.why)


def reason_of(request: VolumeRequest, trial: Trial, required: Required | None, given: Given | None) -> Told:
    """Why a reading answers as it does."""
    measured = trial.measured
    if trial.state == "not_covered" or required is None or given is None or measured is None:
        return NotOwed(trial.owed, trial.sizes[0])
    lacking = measured.most if trial.state == "breached" else None
    return Counted(request, required, given, lacking, measured.earliest_effect)


def moment(when: Moment) -> Localised:
    """« 2 mars 2026 à 17:05 »."""
    day = day_in_words(when.day)
    return day if when.at is None else say("at", day=day, hour=when.at.strftime("%H:%M"))


def _asked(request: VolumeRequest, shown: Moment | None) -> Localised:
    """« reçue le 2 mars 2026 »: the date that the notice runs from, else that of the sending."""
    if shown is not None and shown == request.received:
        return say("received_on", day=moment(shown))
    when = shown or request.sent
    if when is not None:
        return say("sent_on", day=moment(when))
    return say("received_on", day=moment(request.received)) if request.received else said("undated")


def _late(days: Decimal) -> Localised:
    if days == days.to_integral_value():
        return length(days, "day", "calendar")
    return length((days * _HOURS).quantize(Decimal("0.1"), ROUND_UP), "hour", "unstated")


def _size(percent: Decimal | None) -> Localised:
    return said("unknown_size") if percent is None else in_percent(f"{percent.normalize():f}")


def _band(band: Band) -> Localised:
    if band.over_percent is not None:
        key = "band_from" if band.over_included else "band_over"
        return say(key, percent=in_percent(f"{band.over_percent.normalize():f}"))
    return say("band_up_to", percent=in_percent(f"{band.up_to_percent or 0:f}"))
