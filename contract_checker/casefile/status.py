"""Where a case stands on a day, and whether its files are still those that were added."""

import hashlib
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from contract_checker.errors import CaseFileError, UsageError
from contract_checker.report.harmless import harmless

from .admission import is_admissible
from .events import Event, last_of, of_kind
from .folder import DOSSIER, LOGS, REPLIES, REPORT_JSON, STATED, CaseFolder
from .seal import unrecorded
from .sentences import SIDES, in_french
from .steps import view_on
from .view import CaseView


def status_of(folder: CaseFolder, day: date) -> tuple[list[str], bool]:
    """The state of the case in lines of French, and whether every file is as it was added."""
    events = folder.events()
    problems = list(unrecorded(folder, events))
    lines = [*_counted(folder), *_told(folder, events, day), *problems]
    lines.append(f"Dernier événement, à consigner pour dater le dossier : {_head(folder)}")
    return [harmless(line) for line in lines], not problems


def _counted(folder: CaseFolder) -> Iterator[str]:
    pieces = [part for part in folder.files(DOSSIER) if part.path != STATED]
    yield (
        f"Pièces : {len(pieces)} ; journaux : {len(folder.files(LOGS))} ;"
        f" réponses : {len(folder.files(REPLIES))}"
    )


def _told(folder: CaseFolder, events: tuple[Event, ...], day: date) -> Iterator[str]:
    try:
        case = folder.case()
    except CaseFileError as cause:
        yield "case.yaml n'est pas complet ou ne se lit pas :"
        yield str(cause)
        return
    admitted, judged = last_of(events, "admitted"), last_of(events, "judged")
    if admitted is None:
        yield "Recevabilité : non examinée"
    else:
        said = "recevable" if is_admissible(admitted.answers) else "non établie"
        yield f"Recevabilité ({in_french(admitted.day)}) : {said}"
    for event in of_kind(events, "recused"):
        yield f"Récusé : {event.member} ({event.said})"
    if judged is None:
        yield "Constats : le dossier n'a pas été jugé"
    else:
        try:
            view = view_on(folder, case, events, day)
        except UsageError:
            yield f"Constats : {REPORT_JSON} manque, juger de nouveau"
            return
        yield from _requests(view)
        final = sum(finding.final for finding in view.findings)
        yield f"Constats ({in_french(judged.day)}) : {len(view.findings)}, dont définitifs : {final}"
    for event in of_kind(events, "notified"):
        if event.to is not None and event.deadline is not None:
            until = in_french(event.deadline)
            yield f"Notifié le {in_french(event.day)}, à répondre jusqu'au {until} : {SIDES[event.to]}"
    for event in of_kind(events, "decided"):
        yield f"Décision consignée le {in_french(event.day)}"
    for event in of_kind(events, "sealed"):
        yield f"Scellé le {in_french(event.day)}"
    for one, other in pairwise(events):
        if other.day < one.day:
            yield f"Consigné après coup : {other.kind}, daté du {in_french(other.day)}"


def _requests(view: CaseView) -> Iterator[str]:
    refused = sum(row.hides_a_request for row in view.refused)
    aside = len(view.refused) - refused
    if view.requests or view.refused:
        yield (
            f"Demandes comprises : {len(view.requests)}, dont définitives :"
            f" {sum(one.final for one in view.requests)} ; lignes du journal refusées : {refused} ;"
            f" autres lignes sans demande (total, titre, exemple, copie) : {aside}"
        )


def _head(folder: CaseFolder) -> str:
    return hashlib.sha256(folder.events_path.read_bytes().splitlines(keepends=True)[-1]).hexdigest()
