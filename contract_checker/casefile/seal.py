"""Sealing a case: judged once more, and all that the judgement rests on put into one archive."""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import PurePath
from typing import Final, NamedTuple

from contract_checker.checker import Options, Rules
from contract_checker.engine import overlay_source, pack_files
from contract_checker.errors import UsageError

from .case_file import CASE_FILE, CaseFile
from .events import EVENTS, Event, Moment, extended, last_of
from .folder import PARTS, REPLIES, REPORT, REPORT_HTML, REPORT_JSON, STATED, CaseFolder, checked_name
from .judging import JudgedCase, RuleSources, judge, rules_of, sources_of
from .layout import packed
from .manifest import MANIFEST, PUBLIC_KEY, SIGNATURE, Manifest, RulesSealed, members_of, written
from .matters import Matters, matters_of
from .signing import PrivateKey, digest_of, pem_of
from .steps import check_admission
from .text import text_of
from .versions import versions
from .view import view_of

VIEW_JSON: Final = f"{REPORT}/case.json"
VIEW_TEXT: Final = f"{REPORT}/case.txt"
_PACKS: Final = "packs"
_OVERLAYS: Final = "overlays"


class Sealed(NamedTuple):
    """A sealed case: the bytes of the archive, its manifest, and the event that tells of it."""

    archive: bytes
    manifest: bytes
    event: Event


def seal(
    folder: CaseFolder, at: Moment, key: PrivateKey | None = None, options: Options | None = None
) -> Sealed:
    """Seal a case as it stands.

    Raises:
        UsageError: if a file is not as it was added, if judging does not give the report that was recorded,
            or if the admission or the decision is not the one recorded.
    """
    case, events = folder.case(), folder.events()
    _check_order(events, at)
    _check_files(folder, events)
    check_admission(folder, case, events, options)
    sources = sources_of(case, folder.root)
    rules = rules_of(case, sources)
    judged = judge(folder, case, rules, options)
    event = Event(at=at, kind="sealed", sha256=hashlib.sha256(judged.json).hexdigest())
    _check_decision(case, events, matters_of(judged.json, case))
    recorded = last_of(events, "judged")
    if recorded is None:
        raise UsageError("The case was not judged yet: run 'case judge' first.")
    if recorded.sha256 != event.sha256:
        raise UsageError("Judging gives another report than the one recorded: run 'case judge' again.")
    kept = {
        CASE_FILE: folder.existing(CASE_FILE, "restore it."),
        EVENTS: extended(folder.events_path.read_bytes(), [event]),
        **{part.path: part.disk.read_bytes() for name in PARTS for part in folder.files(name)},
    }
    sealed_rules = _rules(case, rules, sources)
    contents = {
        **kept,
        **report_of(case, (*events, event), kept, judged, at),
        **{name: content for _, files in sealed_rules for name, content in files.items()},
    }
    for name in contents:
        checked_name(name)
    report = judged.result.report
    manifest = written(
        Manifest(
            case=case.id,
            sealed_at=at,
            as_of=case.as_of,
            packs=tuple(one for one, _ in sealed_rules if one.place.startswith(f"{_PACKS}/")),
            overlays=tuple(one for one, _ in sealed_rules if one.place.startswith(f"{_OVERLAYS}/")),
            values=case.values,
            versions=versions(report.coverage, with_log=report.respect is not None),
            signed_by=digest_of(key.public_key()) if key else None,
            members=members_of(contents),
        )
    )
    archive = packed({**contents, MANIFEST: manifest, **_signed(manifest, key)})
    return Sealed(archive, manifest, event)


def report_of(
    case: CaseFile, events: tuple[Event, ...], contents: Mapping[str, bytes], judged: JudgedCase, at: Moment
) -> dict[str, bytes]:
    """The reports that an archive holds: on the dossier, and on the case as of the day of the seal."""
    replies = {path: content for path, content in contents.items() if path.startswith(f"{REPLIES}/")}
    view = view_of(case, events, judged.json, replies, date.fromisoformat(at[:10]))
    return {
        REPORT_JSON: judged.json,
        REPORT_HTML: judged.html,
        VIEW_JSON: view.model_dump_json(indent=2).encode() + b"\n",
        VIEW_TEXT: text_of(view).encode("utf-8", "backslashreplace"),
    }


def unrecorded(folder: CaseFolder, events: tuple[Event, ...]) -> Iterator[str]:
    """What is wrong with the files of a case, in French: changed since added, added by nobody, gone."""
    known = {event.path: event.sha256 for event in events if event.kind in ("piece_added", "reply_received")}
    found = {part.path: part for name in PARTS for part in folder.files(name) if part.path != STATED}
    for path, part in found.items():
        if path not in known:
            yield f"{path} : aucun acte ne dit qui l'a fourni ; le sortir et passer par « case add »."
        elif part.digest() != known[path]:
            yield f"{path} : modifié depuis son ajout ; remettre le fichier qui a été fourni."
    yield from (
        f"{path} : absent, alors qu'il a été ajouté ; le remettre." for path in known if path not in found
    )


def _check_order(events: tuple[Event, ...], at: Moment) -> None:
    later = next((event for event in events if event.day > date.fromisoformat(at[:10])), None)
    if later is not None:
        raise UsageError(
            f"An event ({later.kind}) is dated {later.at}, after the seal: seal on that day or later."
        )


def _check_files(folder: CaseFolder, events: tuple[Event, ...]) -> None:
    for problem in unrecorded(folder, events):
        raise UsageError(problem)


def _check_decision(case: CaseFile, events: tuple[Event, ...], matters: Matters) -> None:
    recorded = last_of(events, "decided")
    stated = case.decision.digest if case.decision else None
    if stated != (recorded.sha256 if recorded else None):
        raise UsageError(
            "The decision in case.yaml is not the one recorded: run 'case decide', or restore what it was."
        )
    if recorded is not None and not set(recorded.told) <= set(matters.told):
        raise UsageError(
            "A finding or a request is no longer the one decided on: notify the new report and decide again."
        )


def _rules(case: CaseFile, rules: Rules, sources: RuleSources) -> list[tuple[RulesSealed, dict[str, bytes]]]:
    """Each pack and overlay of the case with its files, under their names in the archive."""
    found = []
    for source, pack in zip(sources.packs, rules.packs, strict=True):
        place = f"{_PACKS}/{pack.id}"
        files = {f"{place}/{name}": file.read_bytes() for name, file in pack_files(source.place)}
        found.append((RulesSealed(name=source.name, digest=pack.digest, place=place), files))
    for number, (source, layer) in enumerate(zip(sources.overlays, rules.layers, strict=False), start=1):
        file = overlay_source(source.place)
        place = f"{_OVERLAYS}/{number}-{PurePath(file.name).stem}.yaml"
        found.append(
            (RulesSealed(name=source.name, digest=layer.digest, place=place), {place: file.read_bytes()})
        )
    return found


def _signed(manifest: bytes, key: PrivateKey | None) -> dict[str, bytes]:
    if key is None:
        return {}
    return {SIGNATURE: key.sign(manifest), PUBLIC_KEY: pem_of(key.public_key())}
