"""A row for each threshold and each convention that a finding rests on."""

from contract_checker.report.catalogue import Catalogue
from contract_checker.report.result import CheckResult
from contract_checker.report.used import used_values

from .sheet import Column, Sheet


def settings(result: CheckResult, t: Catalogue) -> Sheet:
    """The values used, each with who set it and the rules that looked at it."""
    columns = (
        Column(t("column.name"), 28),
        Column(t("values.parameter"), 50),
        Column(t("values.value"), 40),
        Column(t("values.set_by"), 30),
        Column(t("column.decision"), 40),
        Column(t("values.rules"), 60),
    )
    rows = tuple(
        (used.parameter, used.name, used.value, used.layer, used.decision or None, ", ".join(used.rules))
        for used in used_values(result.report.findings, t)
    )
    return Sheet(t("values"), columns, rows)
