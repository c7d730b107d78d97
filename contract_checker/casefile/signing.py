"""Ed25519 signatures of manifests, with keys in PEM files as openssl makes them."""

import hashlib
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from contract_checker.errors import UsageError

_MOST_BYTES: Final = 10_000

PrivateKey = Ed25519PrivateKey
PublicKey = Ed25519PublicKey


def private_key(path: Path) -> Ed25519PrivateKey:
    """The key that signs.

    Raises:
        UsageError: if the file holds none, or keeps it behind a password.
    """
    try:
        key = load_pem_private_key(_content(path), password=None)
    except (TypeError, ValueError, UnsupportedAlgorithm) as cause:
        raise UsageError(
            f"{path} holds no private key without password:"
            " make one with 'openssl genpkey -algorithm ed25519'."
        ) from cause
    if not isinstance(key, Ed25519PrivateKey):
        raise UsageError(f"{path} holds a key of another kind: an Ed25519 key is needed.")
    return key


def public_key(path: Path) -> Ed25519PublicKey:
    """The key that tells whether a signature is its owner's.

    Raises:
        UsageError: if the file holds none.
    """
    key = read_public(_content(path))
    if key is None:
        raise UsageError(
            f"{path} holds no Ed25519 public key: take it out of yours with 'openssl pkey -pubout'."
        )
    return key


def read_public(pem: bytes) -> Ed25519PublicKey | None:
    """The public key in a PEM text; None if there is none of that kind."""
    try:
        key = load_pem_public_key(pem)
    except (ValueError, UnsupportedAlgorithm):
        return None
    return key if isinstance(key, Ed25519PublicKey) else None


def pem_of(key: Ed25519PublicKey) -> bytes:
    """A public key as it stands in an archive."""
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def digest_of(key: Ed25519PublicKey) -> str:
    """SHA-256 of a public key, by which one tells it from others."""
    return hashlib.sha256(key.public_bytes(Encoding.Raw, PublicFormat.Raw)).hexdigest()


def holds(signature: bytes, content: bytes, key: Ed25519PublicKey) -> bool:
    """Whether `signature` is that of `content` by the owner of `key`."""
    try:
        key.verify(signature, content)
    except InvalidSignature:
        return False
    return True


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(_MOST_BYTES)
    except OSError as cause:
        raise UsageError(f"Cannot read the key {path}: {cause.strerror}. Give a PEM file.") from cause
