"""``contract-checker case``: a complaint, from its folder to a decision; sealing is in its own module."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from contract_checker.errors import UsageError

from .case_options import day_of, folder_argument, moment_of, on_option
from .case_redact import redact
from .case_seal import replay, seal, verify
from .dates import IsoDate
from .exit_codes import REACHED, SERVED, exit_code
from .output import check_writable, to_json, write
from .progress import following
from .suggestions import SuggestingGroup, did_you_mean

if TYPE_CHECKING:
    from contract_checker.casefile import CaseFile, CaseFolder, CaseView, Member, Side, Use
    from contract_checker.engine.circumstances import Supplier

_SIDES = click.Choice(["client", "provider"])
_for_option = click.option(
    "--for", "reader", metavar="MEMBER", help="Member who reads it: prices are hidden from one who competes."
)


@click.group(cls=SuggestingGroup)
def case() -> None:
    """Keep a complaint: its pieces, answers and decision, sealed so that both sides can replay it."""


@case.command("new")
@click.argument("root", metavar="FOLDER", type=click.Path(file_okay=False, path_type=Path))
@on_option
def new(root: Path, on: date | None) -> int:
    """Make the folder of a case, with a case.yaml to be filled in."""
    from contract_checker.casefile import new_case

    new_case(root, moment_of(on))
    return SERVED


@case.command("add")
@folder_argument
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option(
    "--from",
    "supplied_by",
    type=click.Choice(["client", "provider", "third"]),
    required=True,
    help="Side that supplied the files.",
)
@click.option(
    "--as",
    "use",
    type=click.Choice(["piece", "log", "reply"]),
    default="piece",
    show_default=True,
    help="What they are: a piece of the dossier, a request log, an answer as a document.",
)
@on_option
def add(root: Path, files: tuple[Path, ...], supplied_by: Supplier, use: Use, on: date | None) -> int:
    """Copy files into the case, with who supplied them; a dossier.yaml alone adds its statements."""
    from contract_checker import casefile

    folder = casefile.CaseFolder(root)
    if use == "piece" and [file.name for file in files] == ["dossier.yaml"]:
        write(f"{casefile.merge(folder, files[0]).said}\n")
        return SERVED
    paths = casefile.add(folder, files, supplied_by, use, moment_of(on))
    write("".join(f"{path}\n" for path in paths))
    return SERVED


@case.command("admit")
@folder_argument
@on_option
def admit(root: Path, on: date | None) -> int:
    """Say whether the complaint can be examined; exit code 1 if a question is not answered, or badly."""
    from contract_checker.casefile import (
        CaseFolder,
        admission_lines,
        is_admissible,
        record_admission,
    )
    from contract_checker.report.harmless import harmless

    answers = record_admission(CaseFolder(root), moment_of(on))
    write("".join(f"{harmless(line)}\n" for answer in answers for line in admission_lines(answer)))
    admissible = is_admissible(answers)
    write("Recevable.\n" if admissible else "Recevabilité non établie.\n")
    return SERVED if admissible else REACHED


@case.command("judge")
@folder_argument
@_for_option
@on_option
def judge(root: Path, reader: str | None, on: date | None) -> int:
    """Check the dossier, keep the report, and show the case; exit code 2 if a piece was not read."""
    from contract_checker.casefile import CaseFolder, record_judgement, text_of
    from contract_checker.checker import Options

    folder = CaseFolder(root)
    member = _member(folder.case(), reader)
    with following() as progress:
        judged = record_judgement(folder, moment_of(on), Options(progress=progress))
    write(text_of(_view(folder, member, day_of(on))))
    return exit_code((), (), incomplete=bool(judged.result.report.coverage.unread))


@case.command("show")
@folder_argument
@_for_option
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@on_option
def show(
    root: Path, reader: str | None, format_: Literal["text", "json"], output: Path | None, on: date | None
) -> int:
    """Show the case: admission, findings with both answers, whether they are final, decision."""
    from contract_checker.casefile import CaseFolder, text_of

    check_writable(output)
    folder = CaseFolder(root)
    view = _view(folder, _member(folder.case(), reader), day_of(on))
    write(text_of(view) if format_ == "text" else to_json(view.model_dump(mode="json")), output)
    return SERVED


@case.command("notify")
@folder_argument
@click.option("--to", type=_SIDES, required=True, help="Side that was told of the findings.")
@click.option(
    "--deadline",
    type=IsoDate(),
    required=True,
    metavar="YYYY-MM-DD",
    help="Last day on which it may answer.",
)
@on_option
def notify(root: Path, to: Side, deadline: date, on: date | None) -> int:
    """Record that a side was told of all requests and findings, and until when it may answer."""
    from contract_checker.casefile import CaseFolder, record_notice

    told = record_notice(CaseFolder(root), to, deadline, moment_of(on))
    write(f"Demandes notifiées : {len(told.requests)} ; constats notifiés : {len(told.findings)}.\n")
    return SERVED


@case.command("reply")
@folder_argument
@click.argument("name", metavar="NAME")
@click.option("--from", "side", type=_SIDES, required=True, help="Side that answers.")
@click.option(
    "--text",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="File with the answer, as text in UTF-8.",
)
@on_option
def reply(root: Path, name: str, side: Side, text: Path, on: date | None) -> int:
    """Keep what one side answers to a request, by its id, or to a finding, by its fingerprint."""
    from contract_checker import casefile

    try:
        content = text.read_bytes()
    except OSError as cause:
        raise UsageError(f"Cannot read {text}: {cause.strerror}. Give the file of the answer.") from cause
    write(casefile.reply(casefile.CaseFolder(root), name, side, content, moment_of(on)) + "\n")
    return SERVED


@case.command("decide")
@folder_argument
@on_option
def decide(root: Path, on: date | None) -> int:
    """Record the decision that case.yaml states: only on what is final, and by members who may judge."""
    from contract_checker.casefile import CaseFolder, record_decision

    decision = record_decision(CaseFolder(root), moment_of(on))
    requests, findings = len(decision.requests), len(decision.findings)
    write(f"Décision consignée ; demandes tranchées : {requests} ; constats tranchés : {findings}.\n")
    return SERVED


@case.command("status")
@folder_argument
@on_option
def status(root: Path, on: date | None) -> int:
    """Say where the case stands; exit code 1 if a file is not as it was added."""
    from contract_checker.casefile import CaseFolder, status_of

    lines, sound = status_of(CaseFolder(root), day_of(on))
    write("".join(f"{line}\n" for line in lines))
    return SERVED if sound else REACHED


for _command in (seal, verify, replay, redact):
    case.add_command(_command)


def _member(stated: CaseFile, name: str | None) -> Member | None:
    if name is None:
        return None
    found = stated.member(name)
    if found is None:
        names = [member.name for member in stated.committee]
        hint = did_you_mean(name, names, f"Members: {', '.join(names) or 'none'}.")
        raise UsageError(f"No member '{name}' in case.yaml. {hint}")
    return found


def _view(folder: CaseFolder, member: Member | None, day: date) -> CaseView:
    from contract_checker.casefile import price_rules, rules_of, shown_to, sources_of, view_on

    stated = folder.case()
    view = view_on(folder, stated, folder.events(), day)
    packs = rules_of(stated, sources_of(stated, folder.root)).packs
    return shown_to(view, member, price_rules(packs))
