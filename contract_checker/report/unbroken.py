"""Rich ends lines at no-break spaces too: others stand in for them until the lines are made."""

from typing import Final, NamedTuple

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from .harmless import harmless
from .typography import NARROW_NO_BREAK, NO_BREAK

# Noncharacters of Unicode, for use inside a program: no text is meant to hold them.
_STAND_INS: Final = {NO_BREAK: "\ufdd0", NARROW_NO_BREAK: "\ufdd1"}
_MASK: Final = str.maketrans({**dict.fromkeys(_STAND_INS.values(), "\ufffd"), **_STAND_INS})
_UNMASK: Final = str.maketrans({stand_in: space for space, stand_in in _STAND_INS.items()})


def plain(text: str, style: str = "") -> Text:
    """A text that cannot steer the terminal and whose no-break spaces hold, once inside `Unbroken`."""
    return Text(harmless(text).translate(_MASK), style)


class Unbroken(NamedTuple):
    """What it holds, with the no-break spaces of each `plain` text restored."""

    content: RenderableType

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for segment in console.render(self.content, options):
            yield segment._replace(text=segment.text.translate(_UNMASK))
