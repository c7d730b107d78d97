"""Verifying a seal: every byte of the archive is held against what the seal says of it."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, Literal, NamedTuple

from contract_checker.errors import CaseFileError, UnreadableSeal
from contract_checker.settings import Limits

from .case_file import CASE_FILE
from .events import EVENTS, last_of, parse_events
from .layout import Difference, first_difference, unpacked
from .manifest import MANIFEST, OUTSIDE, PUBLIC_KEY, SIGNATURE, Manifest, parse_manifest
from .remade import Remade, remade
from .signing import PublicKey, digest_of, holds, read_public

_LINE: Final = re.compile(r":(\d+): ")
_HEADERS: Final = 2_048  # bytes that the two headers of a member take at most, its name in each

SignatureState = Literal["valid", "absent", "invalid", "other_key"]


class Verification(NamedTuple):
    """What verifying found; intact if nothing differs."""

    differences: tuple[Difference, ...]
    signature: SignatureState
    manifest: Manifest | None
    members: Mapping[str, bytes]
    digest: str | None
    """SHA-256 of the manifest; the archive is the one sealed if it is the one noted on that day."""
    key: str | None = None
    """SHA-256 of the public key that the archive brings with it."""


def read_archive(path: Path) -> bytes:
    """The bytes of an archive.

    Raises:
        UnreadableSeal: if it is not there, or larger than any case may be.
    """
    limits = Limits()
    most = limits.members_bytes + limits.archive_entries * _HEADERS
    try:
        if path.stat().st_size > most:
            raise UnreadableSeal(f"{path} is larger than {most} bytes: it is no sealed case.")
        return path.read_bytes()
    except OSError as cause:
        raise UnreadableSeal(
            f"Cannot read {path}: {cause.strerror}. Give an archive that 'case seal' wrote."
        ) from cause


def verify(archive: bytes, key: PublicKey | None = None) -> Verification:
    """Hold an archive against its seal; with a key, its signature must be that of the owner.

    Raises:
        UnreadableSeal: if it is no sealed case at all.
    """
    try:
        told = unpacked(archive)
    except UnreadableSeal as cause:
        if MANIFEST.encode() not in archive:
            raise UnreadableSeal(
                "This file is no sealed case: give an archive that 'case seal' wrote."
            ) from cause
        again = remade(archive)
        found = _of_remade(again) if again is not None else (Difference("archive", str(cause)),)
        return Verification(found, "absent", None, {}, None)
    if all(MANIFEST not in members for members in told):
        raise UnreadableSeal(f"This archive has no {MANIFEST}: give one that 'case seal' wrote.")
    # Where the two lists of the archive tell different things, the one that the seal agrees with is meant.
    return min((_held(archive, members, key) for members in told), key=lambda found: len(found.differences))


def _of_remade(again: Remade) -> tuple[Difference, ...]:
    """What an archive that was made again holds otherwise than its manifest says."""
    try:
        manifest = parse_manifest(again.members.get(MANIFEST, b""))
    except UnreadableSeal as cause:
        return (*again.differences, Difference(MANIFEST, str(cause)))
    return (*again.differences, *_of_members(again.members, manifest))


def _held(archive: bytes, members: Mapping[str, bytes], key: PublicKey | None) -> Verification:
    found = [first_difference(archive, members)]
    content, manifest = members.get(MANIFEST), None
    if content is None:
        found.append(Difference(MANIFEST, "absent de l'archive"))
    else:
        try:
            manifest = parse_manifest(content)
        except UnreadableSeal as cause:
            found.append(Difference(MANIFEST, str(cause)))
    if manifest is not None:
        found.extend(_of_members(members, manifest))
        found.extend(_of_events(members))
    state, own = _signature(members, manifest, key)
    found.append(_of_signature(state, wanted=key is not None))
    differences = tuple(one for one in found if one is not None)
    digest = hashlib.sha256(content).hexdigest() if content is not None else None
    return Verification(differences, state, manifest, members, digest, own)


def _of_members(members: Mapping[str, bytes], manifest: Manifest) -> Iterator[Difference]:
    listed = {member.name: member for member in manifest.members}
    for name, member in listed.items():
        content = members.get(name)
        if content is None:
            yield Difference(name, "absent de l'archive")
        elif len(content) != member.size:
            yield Difference(name, f"{len(content)} octets au lieu de {member.size}")
        elif hashlib.sha256(content).hexdigest() != member.sha256:
            yield Difference(name, "modifié depuis le scellement (SHA-256 différent)")
    for name in members:
        if name not in listed and name not in OUTSIDE:
            yield Difference(name, "ajouté depuis le scellement")
    for name in (CASE_FILE, EVENTS):
        if name not in listed:
            yield Difference(name, "le manifeste ne le mentionne pas")


def _of_events(members: Mapping[str, bytes]) -> Iterator[Difference]:
    try:
        events = parse_events(members.get(EVENTS, b""))
    except CaseFileError as cause:
        line = _LINE.search(str(cause))
        where = f" à la ligne {line[1]}" if line else ""
        yield Difference(
            EVENTS, f"la suite des actes est rompue{where} : un acte y est changé, ajouté ou retiré"
        )
        return
    if last_of(events, "sealed") is not events[-1]:
        yield Difference(EVENTS, "le dernier événement n'est pas le scellement")


def _signature(
    members: Mapping[str, bytes], manifest: Manifest | None, key: PublicKey | None
) -> tuple[SignatureState, str | None]:
    """What the signature is worth, and the key that the archive brings."""
    present = [name for name in (SIGNATURE, PUBLIC_KEY) if name in members]
    if manifest is None or (not present and manifest.signed_by is None):
        return "absent", None
    own = read_public(members.get(PUBLIC_KEY, b""))
    if own is None or not holds(members.get(SIGNATURE, b""), members[MANIFEST], own):
        return "invalid", None
    if digest_of(own) != manifest.signed_by:
        return "invalid", digest_of(own)
    if key is not None and digest_of(key) != digest_of(own):
        return "other_key", digest_of(own)
    return "valid", digest_of(own)


def _of_signature(state: SignatureState, *, wanted: bool) -> Difference | None:
    match state:
        case "invalid":
            return Difference(
                SIGNATURE, "la signature n'est pas celle de ce manifeste, ou il en manque une partie"
            )
        case "other_key":
            return Difference(SIGNATURE, "signé par une autre clé que celle qui est donnée")
        case "absent" if wanted:
            return Difference(SIGNATURE, "absente, alors qu'une clé publique est donnée")
        case "absent" | "valid":
            return None
