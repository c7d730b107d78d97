"""Putting a finding together: its message, its evidence, its weight, and an identity that lasts."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from contract_checker.document import Evidence, Passage, fold
from contract_checker.facts import FactBase, Scope, Standing

from .circumstances import BuyerKind, Circumstances, Piece, PieceKind
from .finding import Finding, Localised, Outcome, Severity, UsedValue
from .judgement import Judgement, Question
from .lead_times import describe_bands
from .reading import Readings
from .rule import Remedy, Rule, TestDate
from .wording import fill, join, piece_name, say

SILENCE: Final = "silence"
ORDER: Final[tuple[Outcome, ...]] = ("breach", "unclear", "unset", "met", "silent", "not_applicable")
_MENDED: Final[tuple[Outcome, ...]] = ("breach", "unclear", "silent")
_NOT_CONTROLLING: Final[tuple[Standing, ...]] = ("superseded", "lapsed", "not_yet", "outranked")
_ONE_STEP_LESS: Final[dict[Severity, Severity]] = {
    "info": "info",
    "minor": "info",
    "major": "minor",
    "critical": "major",
}


class Asked(NamedTuple):
    """One rule in one scope: where it looked, and what holds whatever the answer."""

    pack: str
    rule: Rule
    scope: Scope
    question: Question
    circumstances: Circumstances
    pieces: tuple[Piece, ...]
    notes: tuple[Localised, ...] = ()

    def kind_of(self, document: str) -> PieceKind:
        """The role of the piece at the path `document`."""
        return kind_of(self.circumstances, document)


def kind_of(circumstances: Circumstances, document: str) -> PieceKind:
    """The role of the piece at the path `document`; a piece that nobody named is 'other'."""
    return next((piece.kind for piece in circumstances.pieces if piece.path == document), "other")


def kinds_of(circumstances: Circumstances, document: str) -> frozenset[PieceKind]:
    """All that the piece at the path `document` serves as."""
    named = (piece.kinds for piece in circumstances.pieces if piece.path == document)
    return next(named, frozenset(("other",)))


def answered(asked: Asked, readings: Readings) -> Finding:
    """The finding that the facts give: the weightiest of their answers, the others beside it."""
    outcome = min((reading.judgement.outcome for reading in readings.answers), key=ORDER.index)
    deciding = [reading for reading in readings.answers if reading.judgement.outcome == outcome]
    others = [reading.fact for reading in readings.answers if reading.judgement.outcome != outcome]
    favourable = () if outcome == "met" else readings.exonerating
    beside = [*others, *readings.beside, *favourable]
    judgements = [reading.judgement for reading in deciding]
    if readings.margins:
        asked = asked._replace(notes=(*asked.notes, say("free_band", band=describe_bands(readings.margins))))
    facts = [reading.fact for reading in deciding]
    if any(fact.source == "inserted" for fact in facts):
        asked = asked._replace(notes=(*asked.notes, say("inserted")))
    asked = asked._replace(notes=(*asked.notes, *_from_terms(facts), *_other_texts(beside)))
    return _finding(
        asked,
        outcome,
        _message(asked, outcome, judgements, facts),
        evidence=_evidence(facts),
        beside=beside,
        facts=facts,
        values=[value for judgement in judgements for value in judgement.used] + _conventions(asked),
    )


def silent(asked: Asked, beside: Sequence[FactBase]) -> Finding:
    """Nothing in force speaks of it: silence, or a doubt when something was not read or is hidden."""
    unread = [piece.path for piece in asked.pieces if not piece.read] + list(
        asked.circumstances.missing_annexes
    )
    if unread:
        message = say("unread" if len(unread) == 1 else "unread_several", unread=", ".join(unread))
        return _finding(asked, "unclear", message, beside=beside, values=_conventions(asked))
    for source in ("hidden", "running"):
        if any(fact.source == source for fact in beside):
            return _finding(asked, "unclear", say(source), beside=beside, values=_conventions(asked))
    asked = asked._replace(notes=(*asked.notes, *_other_texts(beside)))
    values = [*_conventions(asked), *asked.question.layers.policies(SILENCE)]
    return _finding(asked, "silent", _message(asked, "silent", (), ()), beside=beside, values=values)


def _from_terms(facts: Sequence[FactBase]) -> list[Localised]:
    """What comes from general terms that a document only names."""
    origins = dict.fromkeys(fact.incorporated for fact in facts if fact.incorporated is not None)
    return [
        say("from_terms", terms=origin.terms, year=str(origin.year), article=origin.article)
        for origin in origins
    ]


def _other_texts(beside: Sequence[FactBase]) -> list[Localised]:
    """Why texts quoted beside the answer do not give it: replaced, not yet in force, lower in rank."""
    standings = {fact.standing for fact in beside}
    return [say(standing) for standing in _NOT_CONTROLLING if standing in standings]


def not_applicable(
    asked: Asked, message: Localised, facts: Sequence[FactBase] = (), values: Sequence[UsedValue] = ()
) -> Finding:
    """The rule has no object here."""
    evidence = _evidence(facts) if facts else None
    return _finding(asked, "not_applicable", message, evidence=evidence, facts=facts, values=values)


def _finding(
    asked: Asked,
    outcome: Outcome,
    message: Localised,
    *,
    evidence: Evidence | None = None,
    beside: Sequence[FactBase] = (),
    facts: Sequence[FactBase] = (),
    values: Sequence[UsedValue] = (),
) -> Finding:
    rule, circumstances = asked.rule, asked.circumstances
    dates = test_dates(circumstances)
    mended = outcome in _MENDED and (evidence is not None or rule.remedy_on_silence)
    notes = list(asked.notes)
    if any(fact.source == "ocr" for fact in facts):
        notes.append(say("recognised"))
    if outcome != "not_applicable" and (lacking := rule.lacks(circumstances.buyer, dates)):
        (only,) = lacking if dates["fact"] is not None else ("fact",)
        notes.append(say(f"{only}_date_unknown"))
    return Finding(
        rule=rule.id,
        version=rule.version,
        pack=asked.pack,
        title=rule.title,
        commitment=rule.commitment,
        basis=rule.basis.kind,
        outcome=outcome,
        severity=_severity(asked, outcome),
        scope=asked.scope,
        evidence=evidence,
        counter_evidence=tuple(dict.fromkeys(fact.evidence for fact in beside)),
        facts=tuple(fact.id for fact in (*facts, *beside)),
        values=tuple(dict.fromkeys(values)),
        searched=tuple(sorted(piece.path for piece in asked.pieces)),
        message=_sentences([message, *notes]),
        remedy=_remedy(rule.remedies.for_buyer(circumstances.buyer)) if mended else None,
        references=rule.references_for(circumstances.buyer, dates),
        fingerprint=_fingerprint(asked, evidence),
    )


def _message(
    asked: Asked, outcome: Outcome, judgements: Sequence[Judgement], facts: Sequence[FactBase]
) -> Localised:
    template: Localised = getattr(asked.rule.messages, outcome)
    kinds = [asked.kind_of(fact.clause.document) for fact in facts] or [piece.kind for piece in asked.pieces]
    parts: dict[str, Localised | str] = {
        "value": _known(judgement.value for judgement in judgements),
        "threshold": _known(judgement.threshold for judgement in judgements),
        "missing": _known(judgement.missing for judgement in judgements),
        "reason": _known(reason for judgement in judgements for reason in judgement.reasons),
        "piece": join(piece_name(kind) for kind in kinds),
    }
    notes = [note for judgement in judgements for note in judgement.notes]
    return _sentences([fill(template, parts), *dict.fromkeys(notes)])


def _known(texts: Iterable[Localised | None]) -> Localised:
    found = [text for text in texts if text is not None]
    return join(found) if found else say("nothing")


def _sentences(texts: Sequence[Localised]) -> Localised:
    return Localised(fr=" ".join(text.fr for text in texts), en=" ".join(text.en for text in texts))


def _remedy(remedies: Mapping[BuyerKind, Remedy]) -> Localised:
    """The remedy as a proposal; where the kind of buyer has to be known, one for each kind."""
    drafts = {kind: _draft(remedy) for kind, remedy in remedies.items()}
    if len(drafts) == 1:
        (draft,) = drafts.values()
        return say("remedy", draft=draft)
    return say("remedy_by_buyer", public=drafts["public"], private=drafts["private"])


def _draft(remedy: Remedy) -> Localised:
    if remedy.clause is None:
        return remedy.advice
    return say("remedy_draft", advice=remedy.advice, clause=remedy.clause)


def _conventions(asked: Asked) -> list[UsedValue]:
    """The conventions on which the rule makes its conditions depend."""
    conditions = (*asked.rule.conditions, *asked.rule.mitigating)
    names = [condition.unless.policy for condition in conditions if condition.unless is not None]
    return list(asked.question.layers.policies(*dict.fromkeys(names)))


def _severity(asked: Asked, outcome: Outcome) -> Severity:
    rule, layers = asked.rule, asked.question.layers
    match outcome:
        case "breach":
            return layers.severity(rule.id, rule.severity)
        case "unclear":
            return _ONE_STEP_LESS[layers.severity(rule.id, rule.severity)]
        case "silent" if not layers.chooses(SILENCE, "neutral"):
            return _weight_of_silence(asked)
        case _:
            return "info"


def _weight_of_silence(asked: Asked) -> Severity:
    kinds = {kind for piece in asked.pieces for kind in piece.kinds}
    for silence in asked.rule.on_silence:
        if (not silence.pieces or kinds & set(silence.pieces)) and (
            not silence.buyers or asked.circumstances.buyer in silence.buyers
        ):
            return silence.severity
    return "info"


def test_dates(circumstances: Circumstances) -> dict[TestDate, date | None]:
    """The dates that the law's own tests look at; the contract, or the consultation, dates an act."""
    consultation, contract = circumstances.consultation_date, circumstances.contract_date
    return {"contract": contract, "consultation": consultation, "fact": contract or consultation}


def _evidence(facts: Sequence[FactBase]) -> Evidence:
    passages = dict.fromkeys(passage for fact in facts for passage in fact.evidence.passages)
    return Evidence(passages=tuple(sorted(passages, key=_place)))


def _place(passage: Passage) -> tuple[str, int, int]:
    return passage.document, passage.span.start, passage.span.end


def _fingerprint(asked: Asked, evidence: Evidence | None) -> str:
    """The same for the same words in the same role, whatever the path and the pack's version."""
    scope = asked.scope
    quotes = (
        f"{asked.kind_of(passage.document)}:{fold(passage.quote)}"
        for passage in (evidence.passages if evidence else ())
    )
    identity = (
        asked.rule.id,
        scope.lot,
        scope.site,
        scope.activity,
        asked.rule.direction,
        *sorted(set(quotes)),
    )
    return hashlib.sha256("\n".join(part or "" for part in identity).encode()).hexdigest()
