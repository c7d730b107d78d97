"""Whether a complaint can be examined: four questions, each answered by words of the dossier or left open.

What nobody said is unknown, and unknown never counts as holding.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from contract_checker.checker import Options, read_dossier
from contract_checker.document import Evidence, fold
from contract_checker.dossier import CONTROL_KINDS, Control, circumstances, control, texts_of
from contract_checker.dossier.control.term import end_of, signatures
from contract_checker.engine.circumstances import Circumstances
from contract_checker.facts import ContractTerm
from contract_checker.report import Reading

from .case_file import CaseFile
from .events import Answer
from .folder import STATED, CaseFolder
from .judging import dossier_in
from .sentences import in_french

_WORD: Final = re.compile(r"\w+")
_DAY: Final = timedelta(days=1)


class _Known(NamedTuple):
    """What the questions are put to."""

    reading: Reading
    circumstances: Circumstances
    control: Control


class _Term(NamedTuple):
    """From when, or until when, the contract runs, and what tells it; `day` is None where nothing does."""

    day: date | None
    evidence: Evidence | None = None
    open_ended: bool = False


def admit(folder: CaseFolder, case: CaseFile, options: Options | None = None) -> tuple[Answer, ...]:
    """The answer to each question of admission.

    Raises:
        UsageError: if there is nothing to read.
        DossierFileError: if ``dossier.yaml`` cannot be used.
    """
    reading = read_dossier(dossier_in(folder, case), options or Options(), CONTROL_KINDS)
    known = circumstances(reading.pieces, reading.skipped, case.as_of, reading.stated)
    held = _Known(reading, known, control(texts_of(reading.pieces, reading.facts, CONTROL_KINDS), known))
    return _undertaking(case, known), _label(case, known), _contract(case, held), _scope(case, held)


def is_admissible(answers: Sequence[Answer]) -> bool:
    """Whether all four questions are answered, and well."""
    return len(answers) == 4 and all(answer.state == "holds" for answer in answers)


def _undertaking(case: CaseFile, known: Circumstances) -> Answer:
    stated, period = known.undertaking, case.period
    if stated is None or stated.since is None:
        field = "undertaking" if stated is None else "undertaking.since"
        return _unknown(
            "undertaking", "Rien ne dit depuis quand l'engagement est souscrit.", f"{STATED}: {field}"
        )
    since = in_french(stated.since)
    if not _is_named(stated.client, case.client):
        return _unknown(
            "undertaking",
            f"L'engagement est celui de « {stated.client} » ; la réclamation vise « {case.client} ».",
            f"{STATED}: undertaking.client",
        )
    if stated.since > period.first:
        return Answer(
            question="undertaking",
            state="fails",
            said=f"L'engagement est souscrit depuis le {since} seulement : la période visée commence le"
            f" {in_french(period.first)}.",
        )
    return Answer(
        question="undertaking", state="holds", said=f"Engagement souscrit depuis le {since}, selon {STATED}."
    )


def _label(case: CaseFile, known: Circumstances) -> Answer:
    label, period = known.label, case.period
    if label is None:
        return _unknown("label", "Rien ne dit si le prestataire est labellisé.", f"{STATED}: label")
    if not label.held:
        return Answer(
            question="label", state="fails", said=f"Le prestataire n'est pas labellisé, selon {STATED}."
        )
    held = label.held_throughout(period.first, period.last)
    if held is False:
        span = _span(label.held_from, label.held_until)
        said = f"Le label n'est pas détenu sur toute la période visée : il l'est {span}."
        return Answer(question="label", state="fails", said=said)
    if held is None:
        field = "from" if label.held_from is None else "until"
        return _unknown("label", "Les dates du label ne sont pas toutes connues.", f"{STATED}: label.{field}")
    if label.entity is None:
        return _unknown("label", "Rien ne dit quelle entité détient le label.", f"{STATED}: label.entity")
    if not _is_named(label.entity, case.provider):
        return _unknown(
            "label",
            f"Le label est détenu par « {label.entity} » ; la réclamation nomme « {case.provider} ».",
            f"{STATED}: label.entity",
        )
    if not case.scope.sites or not label.sites:
        field = "case.yaml: scope.sites" if not case.scope.sites else f"{STATED}: label.sites"
        return _unknown("label", "Rien ne dit quels sites sont visés, ou lesquels sont labellisés.", field)
    outside = [site for site in case.scope.sites if fold(site) not in {fold(one) for one in label.sites}]
    if outside:
        return Answer(
            question="label", state="fails", said=f"Sites visés et non labellisés : {', '.join(outside)}."
        )
    said = f"Label détenu par « {label.entity} » {_span(label.held_from, label.held_until)}, selon {STATED}."
    return Answer(question="label", state="holds", said=said)


def _contract(case: CaseFile, known: _Known) -> Answer:
    first, last = _first(case, known), _last(case, known)
    evidence = first.evidence or last.evidence
    if first.day is None:
        return _unknown(
            "contract", "Rien ne dit quand le contrat a pris effet.", f"{STATED}: dates.effective"
        )
    if first.day > case.period.first:
        return _answer(
            "fails",
            f"Le contrat prend effet le {in_french(first.day)}, après le début de la période visée.",
            evidence,
        )
    if last.day is not None and last.day < case.period.last:
        return _answer(
            "fails",
            f"Le contrat prend fin le {in_french(last.day)}, avant la fin de la période visée.",
            last.evidence or evidence,
        )
    if last.day is None and not last.open_ended:
        return _unknown(
            "contract", "Rien ne dit de façon sûre quand le contrat prend fin.", "case.yaml: contract.until"
        )
    until = "sans terme fixé" if last.day is None else f"jusqu'au {in_french(last.day)}"
    source = "" if case.contract is None else f" ({case.contract.source})"
    since = f"Contrat en vigueur depuis le {in_french(first.day)}"
    said = f"{since}, {until}, sauf résiliation que rien ne signale{source}."
    return _answer("holds", said, evidence)


def _first(case: CaseFile, known: _Known) -> _Term:
    if case.contract is not None and case.contract.first is not None:
        return _Term(case.contract.first)
    for subject in ("effective_date", "contract_date"):
        for statement in known.circumstances.statements:
            if statement.subject == subject:
                return _Term(date.fromisoformat(statement.value), statement.evidence)
    return _Term(None)


def _last(case: CaseFile, known: _Known) -> _Term:
    if case.contract is not None and case.contract.last is not None:
        return _Term(case.contract.last)
    terms = [
        fact for fact in known.control.facts if isinstance(fact, ContractTerm) and fact.standing == "in_force"
    ]
    evidence = terms[0].evidence if terms else None
    if any(term.open_ended or (term.renewal == "tacit" and term.renewals is None) for term in terms):
        return _Term(None, evidence, open_ended=True)
    end = end_of(known.reading.pieces, known.control.facts)
    if end is None or any(day >= end for day in signatures(known.reading.pieces)):
        return _Term(None)
    return _Term(end - _DAY, evidence)


def _scope(case: CaseFile, known: _Known) -> Answer:
    scope, lots = case.scope, known.circumstances.lots
    outside = [lot for lot in scope.lots if lot not in lots]
    if outside and lots:
        said = (
            f"Lots visés et absents du dossier : {', '.join(outside)} (lots du dossier : {', '.join(lots)})."
        )
        return Answer(question="scope", state="fails", said=said)
    if outside:
        return _unknown("scope", "Les pièces ne disent pas quels sont les lots.", f"{STATED}: lots")
    if lots and not scope.lots:
        return _unknown("scope", "Rien ne dit quels lots sont visés.", "case.yaml: scope.lots")
    if scope.activity is None:
        return _unknown("scope", "Rien ne dit quelle activité est visée.", "case.yaml: scope.activity")
    found = _quoted(scope.activity, known.reading)
    if found is None:
        return _unknown(
            "scope", f"Aucune pièce lue ne porte les mots « {scope.activity} ».", "case.yaml: scope.activity"
        )
    document, quote = found
    return Answer(
        question="scope",
        state="holds",
        said="L'activité visée est nommée par une pièce.",
        quote=quote,
        place=document,
    )


def _quoted(words: str, reading: Reading) -> tuple[str, str] | None:
    """Where the dossier has these words, and as it writes them."""
    wanted = " ".join(fold(words).split())
    for piece in reading.pieces:
        start = piece.normal.text.find(wanted) if wanted else -1
        if start >= 0:
            span = piece.normal.source_spans(start, start + len(wanted))[0]
            passage = piece.normal.document.passage(span)
            return passage.document, passage.quote
    return None


def _answer(state: str, said: str, evidence: Evidence | None) -> Answer:
    passage = evidence.passages[0] if evidence else None
    return Answer.model_validate(
        {
            "question": "contract",
            "state": state,
            "said": said,
            "quote": passage.quote if passage else None,
            "place": passage.document if passage else None,
        }
    )


def _unknown(question: str, said: str, missing: str) -> Answer:
    return Answer.model_validate({"question": question, "state": "unknown", "said": said, "missing": missing})


def _span(first: date | None, last: date | None) -> str:
    parts = [f"depuis le {in_french(first)}" if first else "", f"jusqu'au {in_french(last)}" if last else ""]
    return " et ".join(part for part in parts if part) or "sans date connue"


def _is_named(name: str | None, other: str) -> bool:
    """Whether one name holds the words of the other: « Alba » and « Société ALBA, S.A. »."""
    words, others = set(_WORD.findall(fold(name or ""))), set(_WORD.findall(fold(other)))
    return bool(words) and (words <= others or others <= words)
