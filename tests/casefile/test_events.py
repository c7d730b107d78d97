"""Events are chained: one that was changed, removed or put between is found."""

from pathlib import Path

import pytest

from contract_checker.casefile.events import Event, append, extended, parse_events
from contract_checker.errors import CaseFileError


@pytest.fixture
def written(tmp_path: Path) -> list[bytes]:
    path = tmp_path / "events.jsonl"
    append(path, Event(at="2026-10-01", kind="created"))
    append(
        path, Event(at="2026-10-02T09:30:00+02:00", kind="piece_added", path="dossier/a.txt", sha256="0" * 64)
    )
    append(path, Event(at="2026-10-03", kind="recused", member="Paul Duval", said="concurrent"))
    return path.read_bytes().splitlines(keepends=True)


def test_events_come_back_as_they_were_written(written: list[bytes]) -> None:
    events = parse_events(b"".join(written))
    assert [event.kind for event in events] == ["created", "piece_added", "recused"]
    assert events[0].previous is None
    assert str(events[1].day) == "2026-10-02"


@pytest.mark.parametrize("gone", [0, 1])
def test_a_removed_event_is_found(written: list[bytes], gone: int) -> None:
    del written[gone]
    with pytest.raises(CaseFileError, match=rf"events\.jsonl:{gone + 1}: does not follow the line before"):
        parse_events(b"".join(written))


def test_a_changed_event_is_found_at_the_line_after_it(written: list[bytes]) -> None:
    written[1] = written[1].replace(b"a.txt", b"b.txt")
    with pytest.raises(CaseFileError, match=r"events\.jsonl:3: does not follow"):
        parse_events(b"".join(written))


def test_an_event_put_between_is_found(written: list[bytes]) -> None:
    between = extended(b"".join(written[:2]), [Event(at="2026-10-02", kind="decided")])
    with pytest.raises(CaseFileError, match=r"events\.jsonl:4: does not follow"):
        parse_events(between + written[2])


def test_exchanged_events_are_found(written: list[bytes]) -> None:
    with pytest.raises(CaseFileError, match=r"events\.jsonl:2: does not follow"):
        parse_events(written[0] + written[2] + written[1])


@pytest.mark.parametrize(
    "line",
    [b"", b"{}\n", b"[1]\n", b'{"at": "2026-10-01", "kind": "forgotten"}\n', b"\xff\n", b"[" * 100_000],
)
def test_what_is_no_event_is_refused_with_its_line(line: bytes) -> None:
    with pytest.raises(CaseFileError, match=r"events\.jsonl:1: "):
        parse_events(line)


def test_the_same_event_written_otherwise_is_refused(written: list[bytes]) -> None:
    with pytest.raises(CaseFileError, match=r"events\.jsonl:1: not written as an event is"):
        parse_events(written[0].replace(b": ", b":"))


@pytest.mark.parametrize(
    "at", ["hier", "2026-13-01", "2026-10-01T09:00", "2026-10-01T09:00:00", "01/10/2026"]
)
def test_a_moment_is_a_day_or_a_time_with_its_offset(at: str) -> None:
    with pytest.raises(ValueError, match="at"):
        Event(at=at, kind="created")
