"""Replaying a seal: judged again from what the archive holds, and compared with what it says was found."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from contract_checker.checker import Options
from contract_checker.errors import UnreadableSeal
from contract_checker.readers.sandbox import Isolation
from contract_checker.report import Coverage

from .case_file import CASE_FILE, parse_case
from .events import EVENTS, parse_events
from .folder import REPORT_JSON, CaseFolder
from .judging import RuleSource, RuleSources, judge, rules_of
from .layout import Difference
from .manifest import Manifest, RulesSealed
from .seal import report_of
from .versions import differences, versions

_Entry = Mapping[str, Any]
_Entries = Mapping[str, _Entry]


class Replay(NamedTuple):
    """What came of a replay.

    Attributes:
        versions: what is not the same here, one line each.
        differences: what was found differently; None if nothing was judged again.
    """

    versions: tuple[str, ...]
    differences: tuple[Difference, ...] | None


def replay(
    members: Mapping[str, bytes], manifest: Manifest, *, anyway: bool, options: Options | None = None
) -> Replay:
    """Judge a verified case again, under the versions that sealed it, or under others if `anyway`.

    Raises:
        UnreadableSeal: if a part that judging needs is not in the archive.
    """
    options = options or Options()
    changed = differences(manifest.versions, _versions(members, options.reader.isolation))
    if changed and not anyway:
        return Replay(changed, None)
    with TemporaryDirectory(prefix="contract_checker-") as name:
        root = Path(name)
        _write(members, root)
        case = parse_case(_text(members, CASE_FILE), CASE_FILE)
        sources = RuleSources(_sources(manifest.packs, root), _sources(manifest.overlays, root))
        judged = judge(CaseFolder(root), case, rules_of(case, sources), options)
    again = report_of(case, parse_events(members[EVENTS]), members, judged, manifest.sealed_at)
    return Replay(changed, tuple(_compared(members, again)))


def _versions(members: Mapping[str, bytes], isolation: Isolation) -> dict[str, str]:
    """The versions here of all that the sealed report was made with."""
    try:
        report = json.loads(members[REPORT_JSON])
        read = [
            {
                "path": entry["path"],
                "format": entry["format"],
                "characters": 0,
                "ocr_pages": entry["ocr_pages"],
            }
            for entry in report["coverage"]["read"]
        ]
        with_log = report.get("respect") is not None
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as cause:
        raise UnreadableSeal(f"{REPORT_JSON} is no report: nothing can be replayed.") from cause
    coverage = Coverage.model_validate({"read": read, "isolation": isolation.model_dump()})
    return versions(coverage, with_log=with_log)


def _sources(rules: tuple[RulesSealed, ...], root: Path) -> tuple[RuleSource, ...]:
    places = [root.joinpath(*one.place.split("/")) for one in rules]
    for one, place in zip(rules, places, strict=True):
        if not place.resolve().is_relative_to(root.resolve()) or not place.exists():
            raise UnreadableSeal(f"The archive does not hold '{one.name}' at {one.place}.")
    return tuple(RuleSource(one.name, place) for one, place in zip(rules, places, strict=True))


def _write(members: Mapping[str, bytes], root: Path) -> None:
    """Write the members below `root`; their names were checked when they were listed."""
    for name, content in members.items():
        target = root.joinpath(*name.split("/"))
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("xb") as stream:
                stream.write(content)
        except OSError as cause:
            raise UnreadableSeal(f"{name} cannot be unpacked here: {cause.strerror}.") from cause


def _text(members: Mapping[str, bytes], name: str) -> str:
    try:
        return members[name].decode("utf-8-sig")
    except (KeyError, UnicodeDecodeError) as cause:
        raise UnreadableSeal(f"The archive holds no {name} that can be read.") from cause


def _compared(sealed: Mapping[str, bytes], again: Mapping[str, bytes]) -> Iterator[Difference]:
    """Each report that is not the same; of the report on the dossier, each finding and each part."""
    for name, content in again.items():
        if sealed.get(name) == content:
            continue
        details = _details(sealed.get(name, b""), content) if name == REPORT_JSON else []
        yield from details or [Difference(name, "n'est pas le même, octet pour octet")]


def _details(sealed: bytes, again: bytes) -> list[Difference]:
    try:
        return list(_in_report(sealed, again))
    except (AttributeError, KeyError, TypeError, ValueError):
        return []  # what was sealed is no report: its bytes differ, and no more can be said


def _in_report(sealed: bytes, again: bytes) -> Iterator[Difference]:
    before, after = json.loads(sealed), json.loads(again)
    yield from _in_entries("constat", _findings(before), _findings(after))
    yield from _in_entries("demande", _requests(before), _requests(after))
    for part in sorted({*before, *after} - {"findings"}):
        if before.get(part) != after.get(part):
            yield Difference(REPORT_JSON, f"la partie « {part} » n'est pas la même")


def _in_entries(what: str, before: _Entries, after: _Entries) -> Iterator[Difference]:
    for name in sorted({*before, *after}):
        old, new = before.get(name), after.get(name)
        if old != new:
            yield Difference(f"{what} {name}", _said_of(old, new))


def _said_of(old: _Entry | None, new: _Entry | None) -> str:
    outcomes = ["absent" if one is None else one["outcome"] for one in (old, new)]
    if old is None or new is None or outcomes[0] != outcomes[1]:
        return f"{outcomes[0]} au scellement, {outcomes[1]} ici"
    changed = sorted(key for key in {*old, *new} if old.get(key) != new.get(key))
    return f"même résultat, mais autre contenu : {', '.join(changed)}"


def _findings(report: Mapping[str, Any]) -> _Entries:
    return {f"{one['fingerprint'][:16]} ({one['rule']})": one for one in report["findings"]}


def _requests(report: Mapping[str, Any]) -> _Entries:
    """The judged requests of the log, by their place in it: an id may stand twice."""
    requests = (report.get("respect") or {"requests": ()})["requests"]
    return {f"{one['id']} ({one['row']['document']}, ligne {one['row']['row']})": one for one in requests}
