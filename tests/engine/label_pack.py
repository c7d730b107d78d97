"""The shipped pack, asked one rule at a time."""

from typing import Any, Final

from contract_checker.engine import Circumstances, Finding, Piece, RulePack, evaluate, load_pack
from contract_checker.engine.layers import Overlay
from contract_checker.facts import Fact

from .factories import AS_OF, overlay

PACK: Final[RulePack] = load_pack("label")
TRIAL: Final = overlay(parameters={"minimum_notice": "30 jours calendaires", "price_weight_ceiling": "60 %"})


def find(rule: str, facts: list[Fact], *overlays: Overlay, kind: Any = "contract", **fields: Any) -> Finding:
    """The finding of one rule on a dossier of one piece of `kind`."""
    piece = Piece(path="contract.docx", kind=kind)
    findings = evaluate(PACK, overlays, facts, Circumstances(as_of=AS_OF, pieces=(piece,), **fields))
    (finding,) = [finding for finding in findings if finding.rule == rule]
    return finding
