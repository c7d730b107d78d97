"""What a reader calls a field of a log, and what the command line does."""

from contract_checker.execution.request import Field
from contract_checker.report.catalogue import Catalogue


def field_named(field: Field, t: Catalogue) -> str:
    """« date de réception (received_at) »: its name, and its code for ``--column``."""
    return f"{t(f'respect.field.{field}')} ({field})"
