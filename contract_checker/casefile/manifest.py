"""``manifest.json``: what a seal holds, each member with its SHA-256, and the versions that judged it."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Final, Literal

from pydantic import Field, ValidationError

from contract_checker.errors import UnreadableSeal
from contract_checker.frozen import Frozen

from .events import Moment

MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.sig"
PUBLIC_KEY: Final = "manifest.pub"
OUTSIDE: Final = (MANIFEST, SIGNATURE, PUBLIC_KEY)
"""Members that the manifest cannot list."""


class MemberSealed(Frozen):
    """One member of the archive."""

    name: str
    size: int = Field(ge=0)
    sha256: str


class RulesSealed(Frozen):
    """A pack or an overlay: its name in the case, its digest in the report, its place in the archive."""

    name: str
    digest: str
    place: str


class Manifest(Frozen):
    """What was sealed."""

    format: Literal[1] = 1
    case: str
    sealed_at: Moment
    as_of: date
    packs: tuple[RulesSealed, ...]
    overlays: tuple[RulesSealed, ...] = ()
    values: tuple[str, ...] = ()
    versions: dict[str, str]
    signed_by: str | None = Field(
        None, description="SHA-256 of the public key; none for a seal without signature"
    )
    members: tuple[MemberSealed, ...]


def members_of(contents: Mapping[str, bytes]) -> tuple[MemberSealed, ...]:
    """Each content with its size and digest, in the order of the archive."""
    return tuple(
        MemberSealed(name=name, size=len(contents[name]), sha256=hashlib.sha256(contents[name]).hexdigest())
        for name in sorted(contents, key=str.encode)
    )


def written(manifest: Manifest) -> bytes:
    """The manifest as it stands in an archive: one way only to write it."""
    values = manifest.model_dump(mode="json")
    return json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def parse_manifest(content: bytes) -> Manifest:
    """Read a manifest.

    Raises:
        UnreadableSeal: if it is none, or is not written as one is.
    """
    try:
        manifest = Manifest.model_validate_json(content)
    except ValidationError as cause:
        place = ".".join(map(str, cause.errors()[0]["loc"])) or "tout le fichier"
        raise UnreadableSeal(f"{MANIFEST} n'est pas lisible ({place})") from cause
    if written(manifest) != content:
        raise UnreadableSeal(f"{MANIFEST} n'est pas écrit comme au scellement")
    return manifest
