"""Readers: bytes to `Document`, pure, one module per format."""

from contract_checker.readers.table import READERS, Reader, read

__all__ = ["READERS", "Reader", "read"]
