"""What the commands on a case share: its folder, and the day on which something happened."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from .dates import IsoDate

Command = TypeVar("Command", bound=Callable[..., Any])


def folder_argument(command: Command) -> Command:
    """The folder of the case, given to the command as `root`."""
    kind = click.Path(exists=True, file_okay=False, path_type=Path)
    return click.argument("root", metavar="FOLDER", type=kind)(command)


def on_option(command: Command) -> Command:
    """``--on``, the day on which it happened, given to the command as `on`."""
    help_ = "Day on which it happened, or which is looked at; default: now."
    return click.option("--on", type=IsoDate(), metavar="YYYY-MM-DD", help=help_)(command)


def moment_of(on: date | None) -> str:
    """The day given, else this moment with the offset of this machine."""
    return on.isoformat() if on else datetime.now().astimezone().isoformat(timespec="seconds")


def day_of(on: date | None) -> date:
    """The day given, else today."""
    return on or date.today()
