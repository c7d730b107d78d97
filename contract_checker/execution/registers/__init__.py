"""Other evidence of respect: forecasts and real volumes, invoices and payments, awards."""

from .in_force import CONTRACT_KINDS
from .read import RECORD_KINDS, Registers, read_registers
from .table import Register, registers
from .wording import RegisterKind

__all__ = [
    "CONTRACT_KINDS",
    "RECORD_KINDS",
    "Register",
    "RegisterKind",
    "Registers",
    "read_registers",
    "registers",
]
