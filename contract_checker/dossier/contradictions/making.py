"""Builds a contradiction from the passages that make it up."""

import hashlib
from collections.abc import Sequence
from typing import Any

from contract_checker.clauses import Clause
from contract_checker.document import Evidence, NormalText, Passage
from contract_checker.facts import ClauseRef, Contradiction, Scope


def contradiction(
    form: str,
    about: str,
    clause: ClauseRef,
    passages: Sequence[Passage],
    **fields: Any,
) -> Contradiction:
    """The fact that `passages` contradict each other; its clause is that of the first of them."""
    values: tuple[str, ...] = fields.get("values", ())
    scope: Scope = fields.get("scope", Scope())
    places = [(passage.document, passage.span.start, passage.span.end) for passage in passages]
    identity = f"{form}|{about}|{scope}|{places}|{values}"
    return Contradiction.model_validate(
        {
            "id": f"contradiction-{hashlib.sha256(identity.encode()).hexdigest()[:12]}",
            "clause": clause,
            "scope": scope,
            "found_by": f"contradictions/{form}",
            "evidence": Evidence(passages=tuple(passages)),
            "form": form,
            "about": about,
            "values": values,
        }
    )


def clause_at(normal: NormalText, clauses: Sequence[Clause], offset: int) -> ClauseRef:
    """The clause that holds `offset` of the matching text."""
    block = normal.block_index(offset)
    return next(clause.ref for clause in clauses if clause.first_block <= block < clause.end_block)
