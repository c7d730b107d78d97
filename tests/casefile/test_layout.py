"""The archive of a seal: a plain ZIP with nothing left to choose; whatever is not so is refused or named."""

import io
import struct
import zipfile

import pytest

from contract_checker.casefile.layout import first_difference, packed, stretches, unpacked
from contract_checker.errors import UnreadableSeal

MEMBERS = {"b/é.txt": b"deux", "a.txt": b"un", "vide": b""}


def test_any_program_opens_it() -> None:
    with zipfile.ZipFile(io.BytesIO(packed(MEMBERS))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["a.txt", "b/é.txt", "vide"]
        assert archive.read("b/é.txt") == b"deux"
        assert {(one.date_time, one.external_attr >> 16) for one in archive.infolist()} == {
            ((1980, 1, 1, 0, 0, 0), 0o100644)
        }


def test_the_order_of_the_members_given_changes_nothing() -> None:
    assert packed(dict(reversed(MEMBERS.items()))) == packed(MEMBERS)


def test_it_gives_its_members_back() -> None:
    archive = packed(MEMBERS)
    assert unpacked(archive) == (MEMBERS,)
    assert first_difference(archive, MEMBERS) is None


def test_one_damaged_list_does_not_hide_the_members() -> None:
    archive = packed(MEMBERS)
    for position in [*range(4), len(archive) - 22, archive.index(b"PK\x01\x02")]:
        changed = bytearray(archive)
        changed[position] ^= 0xFF
        assert unpacked(bytes(changed)) == (MEMBERS,), position


def test_every_stretch_that_differs_is_named() -> None:
    archive, offset = packed(MEMBERS), 0
    for stretch in stretches(MEMBERS):
        for position in range(offset, offset + len(stretch.content)):
            changed = bytearray(archive)
            changed[position] ^= 1
            found = first_difference(bytes(changed), MEMBERS)
            assert found is not None
            assert found.where == stretch.name
            assert f"l'octet {position} " in found.said
        offset += len(stretch.content)


def test_bytes_after_the_end_are_named() -> None:
    found = first_difference(packed(MEMBERS) + b"\0", MEMBERS)
    assert found is not None
    assert (found.where, found.said) == ("après la fin de l'archive", "octets ajoutés : 1")


@pytest.mark.parametrize(
    "name", ["../a", "/etc/passwd", "a/../b", "a\\b", "C:x", "a//b", "", ".", "a\x00b", "a\u202eb", "x" * 300]
)
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(UnreadableSeal, match="un nom de membre"):
        unpacked(packed({name: b"x"}))


def test_members_that_share_their_bytes_are_refused() -> None:
    """A directory of many lines for one member: the way to make gigabytes of kilobytes."""
    archive = packed({"a": bytes(10_000)})
    start = archive.index(b"PK\x01\x02")
    line, end = archive[start:-22], bytearray(archive[-22:])
    lines = b"".join(line.replace(b"a", bytes([letter])) for letter in range(ord("a"), ord("z")))
    struct.pack_into("<L", end, 16, start + 1)
    hostile = archive[:start] + b"!" + lines + bytes(end)
    with pytest.raises(UnreadableSeal, match="se recouvrent"):
        unpacked(hostile)


def test_one_name_twice_is_refused() -> None:
    archive = packed({"a": b"1", "b": b"2"})
    with pytest.raises(UnreadableSeal, match="deux fois"):
        unpacked(archive.replace(b"b", b"a"))


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"PK\x03\x04", b"%PDF-1.7", b"PK\x05\x06" + bytes(18), bytes(100)]
)
def test_what_is_no_archive_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableSeal):
        unpacked(content)
