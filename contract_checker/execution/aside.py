"""What settles a request before any clause is asked: it no longer stands, or its dates say too little."""

from contract_checker.engine.finding import Localised
from contract_checker.engine.wording import join

from .conclusion import Conclusion
from .reasons import Said
from .request import Field, Moment, VolumeRequest
from .situation import Situation, is_withdrawn
from .wording import day_in_words, said, say


def effect_of(request: VolumeRequest, situation: Situation) -> Moment | Conclusion:
    """When a request takes effect; the outcome of one to which no clause can be applied."""
    if request.withdrawn is not None and is_withdrawn(request):
        return Conclusion("not_covered", Said(say("withdrawn", day=day_in_words(request.withdrawn.day))))
    if situation.replaced_by is not None:
        return Conclusion("not_covered", Said(say("replaced", id=situation.replaced_by)))
    reasons = list[Localised]()
    missing = list[Field]()
    if request.sent is None and request.received is None:
        reasons.append(said("no_start"))
        missing += ["sent_at", "received_at"]
    if request.effective is None:
        reasons.append(said("no_effective"))
        missing.append("effective_on")
    if request.sent and request.received and request.received.precedes(request.sent):
        reasons.append(said("received_before_sent"))
        missing += ["sent_at", "received_at"]
    if reasons or request.effective is None:
        return Conclusion("indeterminate", Said(say("alone", why=join(reasons))), tuple(missing))
    return request.effective
