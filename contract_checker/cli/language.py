"""The option for the language that a command answers in."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def language_option(what: str) -> Callable[[Command], Command]:
    """`--lang`, given to the command as `language`; `what` names what is written in it, for the help."""
    return click.option(
        "--lang",
        "language",
        type=click.Choice(["fr", "en"]),
        default="fr",
        show_default=True,
        help=f"Language of the {what}.",
    )
