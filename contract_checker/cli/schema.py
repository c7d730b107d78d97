"""``contract-checker schema``: the shape of a report for other programs, of the YAML files for editors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import click

from .output import to_json, write

if TYPE_CHECKING:
    from contract_checker.engine import FileKind


_REPORT: Final = "report"
_JUDGEMENT: Final = "judgement"


@click.command()
@click.argument(
    "kind",
    type=click.Choice([_REPORT, _JUDGEMENT, "rule", "cases", "parameter", "policy", "overlay", "pack"]),
    default=_REPORT,
    metavar="[KIND]",
)
def schema(kind: Literal["report", "judgement"] | FileKind) -> int:
    """Print the JSON schema (draft 2020-12) of a report, of a judgement of 'log judge', or of a YAML file.

    The kinds of file are rule, cases, parameter, policy, overlay and pack. An editor that knows YAML schemas
    completes and checks a file that begins with "# yaml-language-server: $schema=rule.schema.json".
    """
    if kind == _REPORT:
        from contract_checker.report import report_schema

        write(to_json(report_schema()))
        return 0
    if kind == _JUDGEMENT:
        from contract_checker.report import judgement_schema

        write(to_json(judgement_schema()))
        return 0
    from contract_checker.engine import file_schema

    write(to_json(file_schema(kind)))
    return 0
