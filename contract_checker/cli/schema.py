"""``contract-checker schema``: the shape of a report, for other programs."""

import click

from .output import to_json, write


@click.command()
def schema() -> int:
    """Print the JSON schema (draft 2020-12) of a report."""
    from contract_checker.report import report_schema

    write(to_json(report_schema()))
    return 0
