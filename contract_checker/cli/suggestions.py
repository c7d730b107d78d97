"""What was meant by a word that does not exist on the command line."""

import difflib
from collections.abc import Iterable

import click


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """A hint that names the nearest known word, else the sentence `otherwise`."""
    close = difflib.get_close_matches(word, sorted(known), n=1)
    return f"Did you mean '{close[0]}'?" if close else otherwise


class SuggestingGroup(click.Group):
    """A group that answers an unknown command with the nearest one, or with all of them."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that `args` begin with."""
        name, known = args[0], self.list_commands(ctx)
        if name not in known and not name.startswith("-"):
            hint = did_you_mean(name, known, f"Commands: {', '.join(known)}.")
            ctx.fail(f"No command '{name}'. {hint}")
        return super().resolve_command(ctx, args)
