"""ZIP archives: what they hold, and each way in which they are refused."""

import io
import struct
import time
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.archive import Archive, open_container
from contract_checker.settings import Limits

CLAUSE = "Le préavis est de trente jours.".encode()


def archive(*files: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as written:
        for name, content in files:
            written.writestr(name, content, compress_type=method)
    return target.getvalue()


def opened(content: bytes, limits: Limits | None = None) -> Archive:
    return open_container(io.BytesIO(content), "DCE.zip", limits or Limits())


def contents(content: bytes) -> dict[str, bytes]:
    found = opened(content)
    return {member.name: b"".join(found.pieces(member, member.name)) for member in found.members}


def first(content: bytes, limits: Limits | None = None) -> bytes:
    found = opened(content, limits)
    return b"".join(found.pieces(found.members[0], "DCE.zip/a.txt"))


def refusal(content: bytes, limits: Limits | None = None) -> tuple[str, str]:
    """Why the archive, or its first member, is refused."""
    with pytest.raises(UnreadableDocument) as caught:
        first(content, limits)
    return caught.value.reason, str(caught.value)


def entry(name: bytes, content: bytes, offset: int = 0, flags: int = 0, size: int | None = None) -> bytes:
    """A central record of a stored file, by hand: `name` and `size` need not be true."""
    size = len(content) if size is None else size
    numbers = (flags, 0, 0, 0, zlib.crc32(content), size, size, len(name), 0, 0, 0, 0, 0, offset)
    return struct.pack("<4s4B4H3L5H2L", b"PK\x01\x02", 20, 0, 20, 0, *numbers) + name


def local(name: bytes, content: bytes, flags: int = 0) -> bytes:
    numbers = (flags, 0, 0, 0, zlib.crc32(content), len(content), len(content), len(name), 0)
    return struct.pack("<4s2B4H3L2H", b"PK\x03\x04", 20, 0, *numbers) + name + content


def end(entries: int, size: int, offset: int, disk: int = 0) -> bytes:
    return struct.pack(
        "<4s4H2LH", b"PK\x05\x06", disk, disk, entries & 0xFFFF, entries & 0xFFFF, size, offset, 0
    )


def stored(name: bytes, content: bytes = CLAUSE, flags: int = 0) -> bytes:
    """An archive of one file whose name is in any encoding."""
    body, central = local(name, content, flags), entry(name, content, flags=flags)
    return body + central + end(1, len(central), len(body))


def test_files_are_listed_without_folders_and_inflated() -> None:
    content = archive(("2-CCAP/", b""), ("2-CCAP/CCAP.txt", CLAUSE), ("RC.txt", b"RC"))
    assert contents(content) == {"2-CCAP/CCAP.txt": CLAUSE, "RC.txt": b"RC"}


def test_an_empty_archive_has_no_member() -> None:
    assert opened(archive()).members == ()


@pytest.mark.parametrize("name", ["[Content_Types].xml", "mimetype"])
def test_the_package_of_a_document_is_told_from_an_archive(name: str) -> None:
    assert opened(archive((name, b"x"), ("word/document.xml", b"x"))).is_package
    assert not opened(archive(("contrat.docx", archive((name, b"x"))))).is_package


def test_sizes_that_follow_their_data_are_read(tmp_path: Path) -> None:
    path = tmp_path / "flux.zip"
    with path.open("wb") as raw, zipfile.ZipFile(_Unseekable(raw), "w") as written:
        written.writestr("CCAP.txt", CLAUSE)
    assert path.read_bytes()[6] & 8
    assert contents(path.read_bytes()) == {"CCAP.txt": CLAUSE}


class _Unseekable(io.RawIOBase):
    def __init__(self, target: io.BufferedWriter) -> None:
        self._target = target

    def writable(self) -> bool:
        return True

    def write(self, content: object) -> int:
        return self._target.write(bytes(content))  # type: ignore[call-overload]  # a buffer


def test_zip64_is_read() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as written, written.open("CCAP.txt", "w", force_zip64=True) as member:
        member.write(CLAUSE)
    body = target.getvalue()
    start = body.rfind(b"PK\x05\x06")
    size, offset = struct.unpack_from("<2L", body, start + 12)
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, size, offset)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, start, 1)
    assert contents(body[:start] + record + locator + body[start:]) == {"CCAP.txt": CLAUSE}


@pytest.mark.parametrize(
    ("name", "flags"),
    [
        ("Pièces/Règlement n° 1.txt".encode(), 0x800),
        ("Pièces/Règlement n° 1.txt".encode(), 0),  # macOS says nothing of its UTF-8
        ("Pièces/Règlement n° 1.txt".encode("cp850"), 0),
        ("Pièces/Règlement n° 1.txt".encode("cp1252"), 0),
        ("Pièces/Règlement n° 1.txt".encode("cp437"), 0),
    ],
)
def test_accents_of_names_are_those_that_a_french_user_typed(name: bytes, flags: int) -> None:
    assert list(contents(stored(name, flags=flags))) == ["Pièces/Règlement n° 1.txt"]


def test_capitals_with_accents_of_windows_are_read() -> None:
    assert list(contents(stored("À LIRE – ÉTÉ.txt".encode("cp1252")))) == ["À LIRE – ÉTÉ.txt"]
    assert list(contents(stored("À LIRE ÈRE.txt".encode("cp850")))) == ["À LIRE ÈRE.txt"]


def test_the_name_in_unicode_that_stands_beside_the_other_wins() -> None:
    info = zipfile.ZipInfo("CCAP_.txt")
    real = "CCAP_é.txt".encode()
    field = b"\x01" + zlib.crc32(b"CCAP_.txt").to_bytes(4, "little") + real
    info.extra = struct.pack("<2H", 0x7075, len(field)) + field
    assert list(contents(archive((info, CLAUSE)))) == ["CCAP_é.txt"]


# Refusals


def test_too_many_entries_are_refused_before_they_are_listed() -> None:
    name = b"00000.txt"
    central = entry(name, b"x") * 100_000
    content = local(name, b"x") + central + end(100_000, len(central), len(local(name, b"x")))
    tracemalloc.start()
    begun = time.process_time()
    reason, message = refusal(content)
    spent, (_, peak) = time.process_time() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (reason, "limits.archive_entries = 5000" in message) == ("too_large", True)
    assert spent < 2
    assert peak < 50_000_000


def test_entries_are_counted_though_the_last_record_denies_them() -> None:
    central = entry(b"a", b"x") + entry(b"b", b"x", 40) + entry(b"c", b"x", 80)
    content = bytes(200) + central + end(1, len(central), 200)
    assert refusal(content, Limits(archive_entries=2))[0] == "too_large"


def test_the_number_of_entries_allowed_is_a_setting() -> None:
    content = archive(("a.txt", b"a"), ("b.txt", b"b"))
    assert refusal(content, Limits(archive_entries=1))[0] == "too_large"
    assert len(opened(content, Limits(archive_entries=2)).members) == 2


def test_entries_that_share_their_bytes_are_a_trap() -> None:
    body = local(b"a.txt", CLAUSE)
    central = entry(b"a.txt", CLAUSE) + entry(b"b.txt", CLAUSE)
    reason, message = refusal(body + central + end(2, len(central), len(body)))
    assert (reason, "se recouvrent" in message) == ("overlapping", True)


def test_an_entry_that_reaches_into_the_directory_is_a_trap() -> None:
    body = local(b"a.txt", CLAUSE)
    central = entry(b"a.txt", CLAUSE, size=len(CLAUSE) + 40)
    assert refusal(body + central + end(1, len(central), len(body)))[0] == "overlapping"


def test_a_member_beyond_the_size_of_a_file_is_refused() -> None:
    reason, message = refusal(archive(("a.txt", b"ab" * 600)), Limits(file_bytes=1_000))
    assert (reason, "limits.file_bytes = 1000" in message) == ("too_large", True)


def test_a_member_compressed_beyond_measure_is_refused() -> None:
    reason, message = refusal(archive(("a.txt", bytes(5_000_000))))
    assert (reason, "limits.inflation_ratio = 200" in message) == ("too_large", True)


def test_a_small_member_may_repeat_itself() -> None:
    assert contents(archive(("a.txt", bytes(1_000_000)))) == {"a.txt": bytes(1_000_000)}


@pytest.mark.parametrize("announced", [100, 5_000_000])
def test_a_size_that_lies_is_found_out(announced: int) -> None:
    content = archive(("a.txt", bytes(range(256)) * 2_000))
    lying = content.replace(struct.pack("<L", 512_000), struct.pack("<L", announced))
    assert refusal(lying)[0] in ("malformed", "too_large")


def test_a_damaged_member_is_refused_and_the_next_is_read() -> None:
    content = archive(("a.txt", b"abcdef"), ("b.txt", CLAUSE), method=zipfile.ZIP_STORED)
    found = opened(content.replace(b"abcdef", b"abcdeg"))
    with pytest.raises(UnreadableDocument, match=r"^DCE\.zip/a\.txt : ") as caught:
        b"".join(found.pieces(found.members[0], "DCE.zip/a.txt"))
    assert caught.value.reason == "malformed"
    assert b"".join(found.pieces(found.members[1], "DCE.zip/b.txt")) == CLAUSE


def test_a_member_before_the_start_of_the_file_is_refused() -> None:
    content = stored(b"a.txt")
    place = content.rfind(b"PK\x05\x06") + 16  # a later start of the directory moves every member forward
    moved = content[:place] + struct.pack("<L", len(content)) + content[place + 4 :]
    assert refusal(moved)[0] == "malformed"


def test_an_encrypted_member_is_named_as_such() -> None:
    reason, message = refusal(stored(b"a.txt", flags=1))
    assert (reason, "sans mot de passe" in message) == ("encrypted", True)


def test_a_link_is_not_followed() -> None:
    link = zipfile.ZipInfo("a.txt")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    assert refusal(archive((link, b"/etc/passwd")))[0] == "not_a_file"


def test_an_unusual_compression_is_not_inflated() -> None:
    reason, message = refusal(archive(("a.txt", CLAUSE), method=zipfile.ZIP_LZMA))
    assert (reason, "méthode 14" in message) == ("unsupported_archive", True)


def test_one_volume_of_several_is_named_as_such() -> None:
    body = local(b"a.txt", CLAUSE)
    central = entry(b"a.txt", CLAUSE)
    reason, message = refusal(body + central + end(1, len(central), len(body), disk=1))
    assert (reason, "plusieurs volumes" in message) == ("unsupported_archive", True)


@pytest.mark.parametrize(
    "content", [b"PK\x03\x04" + bytes(90), archive(("a.txt", CLAUSE))[:-30], b"PK\x05\x06"]
)
def test_a_damaged_archive_is_refused(content: bytes) -> None:
    assert refusal(content)[0] == "malformed"


def test_a_directory_of_zip64_without_its_record_is_refused() -> None:
    content = archive(("a.txt", CLAUSE))
    start = content.rfind(b"PK\x05\x06")
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1)
    assert refusal(content[:start] + locator + content[start:])[0] == "malformed"
