"""What a sentence says about an audit: who, with what notice, how often, at whose cost."""

from typing import Any, Final

from contract_checker.extraction.audit.wording import AuditWording
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.quantities import TimeMention, number, time_mentions

_ADVERBS: Final = {"once": 1, "twice": 2}
Details = dict[str, Any]


def details(text: str, wording: AuditWording, opening: str = "") -> Details:
    """The fields that `text` gives a value other than the default.

    Args:
        text: a folded sentence.
        wording: words of the language.
        opening: the sentence that `text` goes on from, which names the party that « à sa charge » means.
    """
    notice = _notice(text, wording)
    period = notice.duration if notice else None
    said: Details = {
        "by": _by(text, wording),
        "notice": _announced(text, notice, wording),
        "notice_period": period,
        "per_year": _per_year(text, wording),
        "cost": chosen(text, wording.costs, chosen(f"{opening.rstrip('.')} {text}", wording.at_their_cost)),
    }
    return {name: value for name, value in said.items() if value not in (None, "unstated")}


def _by(text: str, wording: AuditWording) -> str:
    """Who carries it out: whoever only pays for it is left aside."""
    for cost in wording.costs:
        text = cost.said.sub(" ", text)
    return chosen(text, wording.inspectors)


def _announced(text: str, notice: TimeMention | None, wording: AuditWording) -> str:
    if notice:
        return "stated"
    if wording.no_notice.search(text):
        return "none"
    return "stated" if wording.vague_notice.search(text) else "unstated"


def _notice(text: str, wording: AuditWording) -> TimeMention | None:
    """The length of time that the audit is announced before; none of those that its frequency holds."""
    often = wording.per_year.search(text)
    return next(
        (
            mention
            for mention in time_mentions(text, wording.quantities)
            if not (often and often.start() < mention.end and mention.start < often.end())
            and (
                wording.notice_after.search(text[mention.end :])
                or wording.notice_before.search(text[: mention.start])
            )
        ),
        None,
    )


def _per_year(text: str, wording: AuditWording) -> int | None:
    often = wording.per_year.search(text)
    if often:
        written = often["count"] or often["bare"]
        count = _ADVERBS.get(written) or number(written, wording.quantities.language)
        return int(count) if count else None
    for count, said in wording.frequencies:
        if match := said.search(text):
            times = wording.times.search(text[: match.start()])
            each = number(times["count"], wording.quantities.language) if times else None
            return count * int(each or 1)
    return None
