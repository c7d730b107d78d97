"""``contract-checker case seal``, ``verify`` and ``replay``: what both sides and a court can hold on to."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from contract_checker.errors import UsageError

from .case_options import folder_argument, moment_of, on_option
from .exit_codes import NOT_SERVED, REACHED, SERVED
from .output import check_writable, write
from .progress import following

if TYPE_CHECKING:
    from collections.abc import Iterable, Sized

    from contract_checker.casefile import Difference, Verification

_archive_argument = click.argument(
    "archive", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
_SIGNATURES: Final = {
    "valid": "signature valide",
    "absent": "pas de signature",
    "invalid": "signature fausse",
    "other_key": "signature d'une autre clé",
}


@click.command()
@folder_argument
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="Archive to write, which must not exist yet.",
)
@click.option(
    "--key",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Ed25519 private key (PEM, without password) that signs the seal.",
)
@on_option
def seal(root: Path, output: Path, key: Path | None, on: date | None) -> int:
    """Write the whole case into one archive that can be verified and replayed."""
    from contract_checker import casefile
    from contract_checker.checker import Options

    check_writable(output)
    if output.exists():
        raise UsageError(f"{output} exists already: a seal is never overwritten. Give another name.")
    folder = casefile.CaseFolder(root)
    signer = casefile.private_key(key) if key else None
    with following() as progress:
        sealed = casefile.seal(folder, moment_of(on), signer, Options(progress=progress))
    try:
        with output.open("xb") as stream:
            stream.write(sealed.archive)
    except OSError as cause:
        raise UsageError(f"Cannot write {output}: {cause.strerror}. Choose another place.") from cause
    casefile.append(folder.events_path, sealed.event)
    write(f"Archive scellée : {output}\n")
    write(f"Empreinte du manifeste (SHA-256), à consigner : {hashlib.sha256(sealed.manifest).hexdigest()}\n")
    return SERVED


@click.command()
@_archive_argument
@click.option(
    "--public-key",
    "key",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Ed25519 public key (PEM) that must have signed the seal.",
)
def verify(archive: Path, key: Path | None) -> int:
    """Find any changed byte of a sealed case; exit codes: 0 intact, 1 altered, 2 cannot be read."""
    from contract_checker import casefile

    owner = casefile.public_key(key) if key else None
    found = casefile.verify(casefile.read_archive(archive), owner)
    _tell(found.differences)
    if found.differences:
        write(f"Altéré : {_counted(found.differences)}.\n")
        return REACHED
    write(f"Intact : {len(found.members)} membres, {_signature(found)}.\n")
    write(f"Empreinte du manifeste (SHA-256), à comparer à celle consignée : {found.digest}\n")
    return SERVED


@click.command()
@_archive_argument
@click.option(
    "--anyway",
    is_flag=True,
    help="Judge again even under other versions, and state each difference.",
)
def replay(archive: Path, anyway: bool) -> int:
    """Judge a sealed case again; exit code 1 if it is altered or found differently, 2 if it is refused."""
    from contract_checker import casefile
    from contract_checker.checker import Options

    found = casefile.verify(casefile.read_archive(archive))
    if found.manifest is None or found.differences:
        _tell(found.differences)
        write("Altéré : rien n'est rejoué.\n")
        return REACHED
    with following() as progress:
        again = casefile.replay(
            found.members, found.manifest, anyway=anyway, options=Options(progress=progress)
        )
    write("".join(f"{line}\n" for line in again.versions))
    if again.differences is None:
        write("Rejeu refusé : les versions ne sont pas celles du scellement (--anyway pour rejouer).\n")
        return NOT_SERVED
    _tell(again.differences)
    if again.differences:
        write(f"Rejoué : {_counted(again.differences)}.\n")
        return REACHED
    write("Rejoué : les mêmes octets.\n")
    return SERVED


def _tell(differences: Iterable[Difference]) -> None:
    from contract_checker.report.harmless import harmless

    write("".join(f"{harmless(one.where)} : {harmless(one.said)}\n" for one in differences))


def _counted(differences: Sized) -> str:
    count = len(differences)
    return f"{count} différence{'s' if count > 1 else ''}"


def _signature(found: Verification) -> str:
    said = _SIGNATURES[found.signature]
    return said if found.key is None else f"{said} (clé {found.key})"
