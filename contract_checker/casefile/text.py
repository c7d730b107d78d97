"""A view of a case as plain text in French, for the file and the terminal."""

from collections.abc import Iterator

from contract_checker.report.catalogue import Catalogue, catalogue
from contract_checker.report.harmless import harmless
from contract_checker.report.typography import NO_BREAK, kept_together

from .events import Answer
from .folder import REPORT_JSON
from .sentences import DECISIONS, QUESTIONS, SIDES, STATES, in_french
from .view import CaseView, FindingShown, RequestShown


def text_of(view: CaseView) -> str:
    """The whole view, one fact a line; what comes from a document cannot steer a terminal."""
    return "".join(f"{harmless(line)}\n" for line in _lines(view, catalogue("fr")))


def _quoted(text: str) -> str:
    """Words of a document on one line; kept_together is not for them, only their own spaces are folded."""
    return f"«{NO_BREAK}{' '.join(text.split())}{NO_BREAK}»"


def _lines(view: CaseView, t: Catalogue) -> Iterator[str]:
    yield kept_together(f"Réclamation {view.id}, état au {in_french(view.day)}")
    yield kept_together(f"Donneur d'ordre : {view.client} ; prestataire : {view.provider}")
    yield kept_together(f"Réclamation formée par : {SIDES[view.complainant]}")
    yield kept_together(f"Période visée : du {in_french(view.period_from)} au {in_french(view.period_until)}")
    yield kept_together(f"Dossier examiné à la date du {in_french(view.as_of)}")
    yield ""
    yield from _admission(view)
    if view.recused:
        yield ""
        yield kept_together("Membres récusés")
        yield from (kept_together(f"  {recusal.member} : {recusal.reason}") for recusal in view.recused)
    if view.withheld:
        yield ""
        yield kept_together(
            f"Constats dont les textes sont réservés parce qu'ils touchent aux prix : {view.withheld}"
        )
    yield ""
    yield from _requests(view, t)
    if view.commitments:
        yield kept_together(f"Engagements visés par la réclamation : {', '.join(view.commitments)}")
    yield kept_together(
        f"Constats : {len(view.findings)}, dont définitifs : {sum(one.final for one in view.findings)}"
    )
    if view.other_findings:
        yield kept_together(
            f"Constats étrangers à la réclamation, laissés dans {REPORT_JSON} : {view.other_findings}"
        )
    for finding in view.findings:
        yield ""
        yield from _finding(finding, t)
    yield ""
    if view.decided_on is None:
        yield kept_together("Aucune décision.")
    else:
        yield kept_together(
            f"Décision du {in_french(view.decided_on)}, prise par : {', '.join(view.decided_by)}"
        )


def _admission(view: CaseView) -> Iterator[str]:
    if not view.admission:
        yield kept_together("Recevabilité : non examinée")
        return
    yield kept_together(f"Recevabilité : {'recevable' if view.admissible else 'non établie'}")
    for answer in view.admission:
        yield from admission_lines(answer)


def admission_lines(answer: Answer) -> Iterator[str]:
    """One question of admission with its answer."""
    yield kept_together(f"  {QUESTIONS[answer.question]} : {STATES[answer.state]}. {answer.said}")
    if answer.quote is not None:
        yield f"    {_quoted(answer.quote)} ({answer.place})"
    if answer.missing is not None:
        yield kept_together(f"    à renseigner : {answer.missing}")


def _requests(view: CaseView, t: Catalogue) -> Iterator[str]:
    """The requests of the log, and the rows of it that gave none."""
    if view.requests:
        final = sum(one.final for one in view.requests)
        yield kept_together(f"Demandes du journal : {len(view.requests)}, dont définitives : {final}")
        for one in view.requests:
            yield kept_together(f"  {one.id} [{t(f'respect.{one.outcome}')}] {one.reason}")
            if one.supplied_by:
                sides = ", ".join(SIDES[side] for side in one.supplied_by)
                yield kept_together(f"    ligne fournie par : {sides}")
            yield kept_together(f"    {'définitif' if one.final else 'provisoire'} : {one.finality}")
            yield from (f"  {line}" for line in _answered(one))
        yield ""
    if view.refused:
        yield kept_together(f"Lignes du journal dont aucune demande n'est tirée : {len(view.refused)}")
        for row in view.refused:
            yield kept_together(f"  {row.document} : {row.reason}")
        yield ""


def _finding(finding: FindingShown, t: Catalogue) -> Iterator[str]:
    yield kept_together(f"[{t(f'outcome.{finding.outcome}')}] {finding.title}  {finding.rule}")
    yield kept_together(f"  empreinte : {finding.fingerprint[:16]}")
    yield kept_together(f"  {finding.message}")
    yield from (f"  {_quoted(quote)}" for quote in finding.quotes)
    yield kept_together(f"  {'définitif' if finding.final else 'provisoire'} : {finding.finality}")
    yield from _answered(finding)


def _answered(one: FindingShown | RequestShown) -> Iterator[str]:
    """What both sides answer, and what was decided."""
    for side, answers in one.answers.items():
        for answer in answers:
            yield kept_together(f"  Réponse, {SIDES[side]} :")
            yield from (f"    {line}" for line in answer.splitlines())
    if one.decision is not None:
        yield kept_together(f"  Décision : {DECISIONS[one.decision]}. {one.reasons}")
