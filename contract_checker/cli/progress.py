"""A progress bar on stderr, only for a person who watches."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contract_checker.checker import Progress, Stage


def _silent(stage: Stage, path: str, done: int, total: int) -> None:
    """Nobody watches: say nothing."""


@contextmanager
def following() -> Iterator[Progress]:
    """A callback that draws the progress while the block runs, and wipes it afterwards."""
    if not sys.stderr.isatty():
        yield _silent
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("…", total=None)

        def follow(stage: Stage, path: str, done: int, total: int) -> None:
            bar.update(task, description=f"{stage} {escape(path)}", completed=done, total=total)

        yield follow
