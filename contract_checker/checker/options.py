"""How a check runs, and what it runs with: settings, progress, the rules loaded."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Literal, NamedTuple

from contract_checker.engine import Overlay, RulePack, load_overlay, load_pack, parse_setting
from contract_checker.engine.finding import Commitment
from contract_checker.readers.sandbox import Sandbox, shared
from contract_checker.settings import Settings

Stage = Literal["read", "extract", "evaluate"]
Progress = Callable[[Stage, str, int, int], None]
"""Called with the stage, the path at hand, how many are done and how many there are."""


def _unheard(stage: Stage, path: str, done: int, total: int) -> None:
    """Progress that nobody follows."""


class Options(NamedTuple):
    """How one check runs."""

    values: tuple[str, ...] = ()
    settings: Settings = Settings()
    progress: Progress = _unheard
    sandbox: Sandbox | None = None
    """Where documents are read; None for the one that the whole process shares."""

    @property
    def reader(self) -> Sandbox:
        """The sandbox to read with."""
        return self.sandbox or shared()


DEFAULT: Final = Options()


class Rules(NamedTuple):
    """Packs and the layers that set their values, loaded."""

    packs: tuple[RulePack, ...]
    layers: tuple[Overlay, ...] = ()

    def of(self, commitment: Commitment) -> "Rules":
        """The same with the rules on one commitment only."""
        packs = (
            pack.model_copy(
                update={"rules": tuple(rule for rule in pack.rules if rule.commitment == commitment)}
            )
            for pack in self.packs
        )
        return self._replace(packs=tuple(packs))


def load_rules(
    packs: Sequence[str | Path] = ("label",), overlays: Sequence[str | Path] = (), values: Sequence[str] = ()
) -> Rules:
    """Load packs, then overlays in the order given, then ``name=value`` settings.

    Raises:
        ConfigurationError: with file and line, if one of them is wrong.
    """
    loaded = tuple(load_pack(pack) for pack in packs)
    layers = (
        *(load_overlay(overlay, loaded) for overlay in overlays),
        *(parse_setting(value, loaded) for value in values),
    )
    return Rules(loaded, layers)
