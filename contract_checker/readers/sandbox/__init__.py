"""Reading apart: a document that hurts its reader hurts nothing else."""

from contract_checker.readers.sandbox.isolation import Isolation
from contract_checker.readers.sandbox.opening import Opening
from contract_checker.readers.sandbox.pool import Cost, Sandbox, shared

__all__ = ["Cost", "Isolation", "Opening", "Sandbox", "shared"]
