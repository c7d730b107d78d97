"""ZIP archives that want to hurt whoever opens them, or that are only odd and have to be read right."""

import io
import struct
import warnings
import zipfile
from typing import Final

from .packages import ratio_bomb

CLAUSE: Final = "Le préavis est de trente jours.".encode()
_ENCRYPTED: Final = 1
_UTF8: Final = 0x800
_BLANKS: Final = bytes(1 << 20)


def archive(*files: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    """An archive of these files, two of one name among them if so wanted."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, content in files:
            written.writestr(name, content, compress_type=zipfile.ZIP_DEFLATED)
    return target.getvalue()


def beside_a_clause(*files: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    """The same, after a file that is sound."""
    return archive(("CCAP.txt", CLAUSE), *files)


def ratio_bomb_in_zip() -> bytes:
    """A text of 300 MB of zeros in 300 kB."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written:
        written.writestr("CCAP.txt", CLAUSE)
        with written.open("bomb.txt", "w") as member:
            for _ in range(300):
                member.write(_BLANKS)
    return target.getvalue()


def lying_sizes_in_zip() -> bytes:
    """The same, announced as ten bytes at each place."""
    size = struct.pack("<I", 300 << 20)
    return ratio_bomb_in_zip().replace(size, struct.pack("<I", 10))


def boasting_sizes_in_zip() -> bytes:
    """Ten bytes, announced as four gigabytes at each place."""
    return beside_a_clause(("a.txt", b"0123456789")).replace(struct.pack("<I", 10), b"\xfe\xff\xff\xff")


def overlapping_entries() -> bytes:
    """A thousand entries that are all the same bytes."""
    one = archive(("a.txt", bytes(1_000_000)))
    with zipfile.ZipFile(io.BytesIO(one)) as found:
        start = found.start_dir
    directory = one[start:-22]
    many = b"".join(directory.replace(b"a.txt", b"%05d" % number) for number in range(1_000))
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1_000, 1_000, len(many), start, 0)
    return one[:start] + many + end


def hundred_thousand_entries() -> bytes:
    """Ten to the fifth empty files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as written:
        for number in range(100_000):
            written.writestr(f"{number}.txt", b"")
    return target.getvalue()


def nested_bombs() -> bytes:
    """Archives of ten archives, eight deep: a hundred million files in a few kilobytes."""
    content = archive(("a.txt", CLAUSE))
    for _ in range(8):
        content = archive(*((f"{number}.zip", content) for number in range(10)))
    return content


def word_bomb_in_zip() -> bytes:
    """A Word file whose body is 300 MB of blanks, in an archive."""
    return beside_a_clause(("contrat.docx", ratio_bomb()))


def climbing_names() -> bytes:
    """Names that would be written above the folder of the dossier."""
    return archive(("../../CCAP.txt", CLAUSE), ("lots/../../../RC.txt", CLAUSE), ("..\\..\\AE.txt", CLAUSE))


def absolute_names() -> bytes:
    """Names that would be written anywhere."""
    return archive(("/etc/CCAP.txt", CLAUSE), ("C:\\Windows\\RC.txt", CLAUSE), ("//serveur/AE.txt", CLAUSE))


def symbolic_link() -> bytes:
    """A link to a file of this machine."""
    link = zipfile.ZipInfo("passwd.txt")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    return beside_a_clause((link, b"/etc/passwd"))


def duplicate_names() -> bytes:
    """Two files of one name that say different things."""
    return archive(("CCAP.txt", CLAUSE), ("CCAP.txt", "Le préavis est de dix jours.".encode()))


def encrypted_member() -> bytes:
    """A file that asks for a password, and one that does not."""
    content = bytearray(beside_a_clause(("secret.txt", b"0123456789ab" + CLAUSE)))
    local, listed = content.rindex(b"PK\x03\x04"), content.rindex(b"PK\x01\x02")
    content[local + 6] |= _ENCRYPTED
    content[listed + 8] |= _ENCRYPTED
    return bytes(content)


def turned_name() -> bytes:
    """A program that is displayed as « avenantexe.txt », and a text that is displayed as a program."""
    return archive(("avenant\u202etxt.exe", b"MZ"), ("avenant\u202eexe.txt", CLAUSE))


def name_with_nul() -> bytes:
    """A name that ends too early for a program in C."""
    return archive(("CCAP.txt#.txt", CLAUSE)).replace(b"CCAP.txt#.txt", b"CCAP.txt\x00.txt")


def accents_of_dos() -> bytes:
    """« pièces/délai à préciser.txt » as Windows wrote it before names were in Unicode."""
    raw = "pièces/délai à préciser.txt".encode("cp437")
    place = "#" * len(raw)
    return archive((place, CLAUSE)).replace(place.encode(), raw)
