"""The one place where a case meets the checker: its files and rules in, the bytes of its report out."""

from pathlib import Path
from typing import NamedTuple

from contract_checker.checker import LogGiven, Options, Rules, check_dossier, load_rules
from contract_checker.dossier import Dossier, SourceFile, dossier_of
from contract_checker.engine import RulePack
from contract_checker.errors import UsageError
from contract_checker.report import RENDERERS, CheckResult

from .case_file import CaseFile
from .folder import DOSSIER, LOGS, CaseFolder


class RuleSource(NamedTuple):
    """A pack or an overlay: as the case names it, and where it is read."""

    name: str
    place: str | Path


class RuleSources(NamedTuple):
    """The packs and overlays of a case, in its order."""

    packs: tuple[RuleSource, ...]
    overlays: tuple[RuleSource, ...]


class JudgedCase(NamedTuple):
    """What judging gives: the result, and its report as the case keeps it."""

    result: CheckResult
    json: bytes
    html: bytes


def sources_of(case: CaseFile, root: Path) -> RuleSources:
    """Where the packs and overlays of a case are: in its folder, or shipped with the program.

    Raises:
        UsageError: if one is named by a path that leads out of the folder, which nobody could replay.
    """
    return RuleSources(
        tuple(RuleSource(name, _place(name, root)) for name in case.packs),
        tuple(RuleSource(name, _place(name, root)) for name in case.overlays),
    )


def rules_of(case: CaseFile, sources: RuleSources) -> Rules:
    """The packs and overlays of a case, loaded; an overlay is called as the case names it, wherever it is.

    Raises:
        ConfigurationError: with file and line, if one of them is wrong.
    """
    loaded = load_rules(
        [source.place for source in sources.packs],
        [source.place for source in sources.overlays],
        case.values,
    )
    count = len(sources.overlays)
    named = (
        layer.model_copy(update={"layer": source.name})
        for layer, source in zip(loaded.layers[:count], sources.overlays, strict=True)
    )
    return Rules(_distinct(loaded.packs), (*named, *loaded.layers[count:]))


def dossier_in(folder: CaseFolder, case: CaseFile) -> Dossier:
    """The dossier of a case: the same files as a seal holds, its logs among them, under the name of the case.

    Raises:
        UsageError: if there is no document, or if a piece has the path of a log.
    """
    pieces = [SourceFile(part.path.removeprefix(f"{DOSSIER}/"), part.disk) for part in folder.files(DOSSIER)]
    logs = [SourceFile(*part) for part in folder.files(LOGS)]
    if not pieces:
        raise UsageError(f"No piece in {folder.root / DOSSIER}: add some with 'case add' first.")
    paths = frozenset(log.path for log in logs)
    twice = next((piece.path for piece in pieces if piece.path in paths), None)
    if twice is not None:
        raise UsageError(f"{DOSSIER}/{twice} has the path of a log: rename its folder.")
    return dossier_of(case.id, [*pieces, *logs])._replace(logs=paths)


def judge(folder: CaseFolder, case: CaseFile, rules: Rules, options: Options | None = None) -> JudgedCase:
    """Check the dossier of a case, as of its date, and judge the requests of its logs.

    Raises:
        UsageError: if there is nothing to check.
    """
    dossier = dossier_in(folder, case)
    log = _log_of(folder, case)
    result = check_dossier(dossier, rules, as_of=case.as_of, options=options or Options(), log=log)
    return JudgedCase(result, RENDERERS["json"].render(result, "fr"), RENDERERS["html"].render(result, "fr"))


def _log_of(folder: CaseFolder, case: CaseFile) -> LogGiven | None:
    """The logs of a case, each with the side that handed it in."""
    logs = folder.files(LOGS)
    if not logs:
        return None
    paths = {log.path for log in logs}
    sides = {
        event.path: event.supplied_by
        for event in folder.events()
        if event.path in paths and event.path is not None and event.supplied_by is not None
    }
    return LogGiven(tuple(log.disk for log in logs), case.columns, suppliers=sides)


def _place(name: str, root: Path) -> str | Path:
    inside = root / name
    if Path(name).is_absolute() or ".." in Path(name).parts:
        raise UsageError(f"'{name}' leads out of the case: copy it into {root} and name it from there.")
    return inside if inside.exists() else name


def _distinct(packs: tuple[RulePack, ...]) -> tuple[RulePack, ...]:
    names = [pack.id for pack in packs]
    if len(set(names)) < len(names):
        raise UsageError(f"Two packs have the same name ({', '.join(names)}): rename the folder of one.")
    return packs
