"""One flipped byte anywhere is found and named; so is what is added, missing or signed by another."""

import hashlib
import io
import zipfile
from datetime import date
from typing import Final

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from contract_checker.casefile import CaseFolder, seal, verify
from contract_checker.casefile.events import Event, extended
from contract_checker.casefile.layout import packed, stretches, unpacked
from contract_checker.casefile.manifest import Manifest, members_of, written
from contract_checker.casefile.signing import digest_of, pem_of
from contract_checker.errors import UnreadableSeal

KEY: Final = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER: Final = Ed25519PrivateKey.from_private_bytes(bytes(32))
EVENTS: Final = extended(b"", [Event(at="2026-10-01", kind="created"), Event(at="2026-10-22", kind="sealed")])
CONTENTS: Final = {
    "case.yaml": b"id: R-1\n",
    "events.jsonl": EVENTS,
    "dossier/contrat.txt": "Préavis".encode(),
}


def members(key: Ed25519PrivateKey | None = KEY) -> dict[str, bytes]:
    """A seal without a report, small enough to try each of its bytes."""
    manifest = written(
        Manifest(
            case="R-1",
            sealed_at="2026-10-22",
            as_of=date(2026, 10, 1),
            packs=(),
            versions={"python": "3.11.2"},
            signed_by=digest_of(key.public_key()) if key else None,
            members=members_of(CONTENTS),
        )
    )
    if key is None:
        return {**CONTENTS, "manifest.json": manifest}
    signed = {"manifest.sig": key.sign(manifest), "manifest.pub": pem_of(key.public_key())}
    return {**CONTENTS, "manifest.json": manifest, **signed}


def test_an_intact_seal_is_intact() -> None:
    found = verify(packed(members()), KEY.public_key())
    assert (found.differences, found.signature, found.key) == ((), "valid", digest_of(KEY.public_key()))
    assert found.digest == hashlib.sha256(members()["manifest.json"]).hexdigest()


@pytest.mark.parametrize(("key", "mask"), [(KEY, 0x01), (KEY, 0xFF), (None, 0x80)])
def test_every_flipped_byte_is_found_and_named(key: Ed25519PrivateKey | None, mask: int) -> None:
    sealed = members(key)
    archive, offset = packed(sealed), 0
    for stretch in stretches(sealed):
        member = stretch.name.partition(" : ")[0]
        for position in range(offset, offset + len(stretch.content)):
            changed = bytearray(archive)
            changed[position] ^= mask
            found = verify(bytes(changed)).differences
            named = any(one.where.startswith(member) or f"octet {position} " in one.said for one in found)
            assert named, (position, stretch.name, found)
        offset += len(stretch.content)
    assert offset == len(archive)


def test_every_flipped_byte_of_a_content_names_its_file(archive: bytes) -> None:
    (sealed,), offset = unpacked(archive), 0
    for stretch in stretches(sealed):
        name, _, what = stretch.name.partition(" : ")
        if what == "contenu" and stretch.content and not name.startswith("packs/"):  # those are many
            changed = bytearray(archive)
            changed[offset + len(stretch.content) // 2] ^= 0x20
            assert name in {one.where for one in verify(bytes(changed)).differences}
        offset += len(stretch.content)


@pytest.mark.parametrize("length", [1, 22, 100, 500])
def test_a_truncated_archive_is_found(length: int) -> None:
    assert verify(packed(members())[:-length]).differences


def test_added_missing_and_changed_members_are_named() -> None:
    sealed = members()
    del sealed["dossier/contrat.txt"]
    sealed["dossier/autre.txt"] = b"?"
    sealed["case.yaml"] = b"id: R-2\n"
    found = {(one.where, one.said) for one in verify(packed(sealed)).differences}
    assert found == {
        ("dossier/contrat.txt", "absent de l'archive"),
        ("dossier/autre.txt", "ajouté depuis le scellement"),
        ("case.yaml", "modifié depuis le scellement (SHA-256 différent)"),
    }


def test_reordered_members_are_found() -> None:
    sealed = members(None)
    (first, one), (_, other), *_ = [
        (stretch.name, stretch.content) for stretch in stretches(sealed) if "répertoire" not in stretch.name
    ]
    archive = packed(sealed)
    moved = archive[len(one + other) :].replace(b"PK\x01\x02", one + other + b"PK\x01\x02", 1)
    found = verify(moved).differences
    assert [difference.where for difference in found] == [first]


def test_a_manifest_made_again_for_other_bytes_is_betrayed_by_its_signature() -> None:
    forged = members(OTHER)
    forged["manifest.pub"] = pem_of(KEY.public_key())
    assert verify(packed(forged)).signature == "invalid"
    assert [one.where for one in verify(packed(forged)).differences] == ["manifest.sig"]


def test_a_seal_signed_by_another_is_found_only_with_the_key_of_the_owner() -> None:
    archive = packed(members(OTHER))
    assert verify(archive).differences == ()
    found = verify(archive, KEY.public_key())
    assert found.signature == "other_key"
    assert [one.said for one in found.differences] == ["signé par une autre clé que celle qui est donnée"]


def test_a_signature_that_was_taken_away_is_missed() -> None:
    sealed = members()
    del sealed["manifest.sig"], sealed["manifest.pub"]
    assert verify(packed(sealed)).signature == "invalid"


def test_an_unsigned_seal_is_not_what_the_owner_of_a_key_sealed() -> None:
    archive = packed(members(None))
    assert verify(archive).differences == ()
    assert [one.where for one in verify(archive, KEY.public_key()).differences] == ["manifest.sig"]


def test_events_that_do_not_follow_each_other_are_found() -> None:
    lines = EVENTS.splitlines(keepends=True)
    contents = {**CONTENTS, "events.jsonl": lines[0] + lines[0]}
    manifest = Manifest.model_validate_json(members(None)["manifest.json"])
    again = written(manifest.model_copy(update={"members": members_of(contents)}))
    found = verify(packed({**contents, "manifest.json": again})).differences
    assert [(one.where, one.said) for one in found] == [
        (
            "events.jsonl",
            "la suite des actes est rompue à la ligne 2 : un acte y est changé, ajouté ou retiré",
        )
    ]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"x" * 1000, packed({"a.txt": b"x"})])
def test_what_is_no_sealed_case_cannot_be_read(content: bytes) -> None:
    with pytest.raises(UnreadableSeal, match=r"This (?:file is no sealed case|archive has no manifest)"):
        verify(content)


def test_a_key_signs_what_is_sealed(folder: CaseFolder) -> None:
    sealed = seal(folder, "2026-10-22", KEY)
    assert verify(sealed.archive, KEY.public_key()).differences == ()


def remade(contents: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The archive as another program makes it again: with folders, compressed, dated."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as again:
        again.mkdir("dossier")
        for name, content in contents.items():
            again.writestr(name, content)
    return target.getvalue()


def test_an_archive_made_again_by_another_tool_names_what_was_added_and_what_is_missing() -> None:
    sealed = members(None)
    del sealed["dossier/contrat.txt"]
    sealed["note.txt"] = b"?"
    found = [(one.where, one.said) for one in verify(remade(sealed, zipfile.ZIP_STORED)).differences]
    assert found == [
        ("archive", "refaite par un autre outil que « case seal »"),
        ("dossier/", "dossier ajouté depuis le scellement"),
        ("dossier/contrat.txt", "absent de l'archive"),
        ("note.txt", "ajouté depuis le scellement"),
    ]


def test_an_archive_that_was_compressed_again_is_not_the_one_sealed() -> None:
    found = verify(remade({**members(None)})).differences
    assert [one.where for one in found] == ["archive", "dossier/"]
    assert found[0].said.endswith("4 membres y sont compressés, le scellement n'en compresse aucun")
