"""Where the new text of an amendment begins and ends: at its quotation marks, else at what follows."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from contract_checker.clauses import clauses_of
from contract_checker.document import NormalText, fold
from contract_checker.facts import Amendment

from . import wording
from .units import Line, is_annex, key_of, keys_of, lines_between

_OPENING: Final = {"«": "»", "“": "”", "„": "“"}
_PLAIN: Final = '"'
_BETWEEN: Final = " \t\n\r\u00a0\u202f:*_>"


def new_lines(normal: NormalText, fact: Amendment, following: int) -> tuple[Line, ...]:
    """The lines of the new text of an act; none if it has none or if it was not found.

    Args:
        normal: the document that makes the change.
        fact: the act.
        following: where the next act begins in the document.
    """
    if fact.passage is not None:
        return lines_between(normal, fact.passage.span.start, fact.passage.span.end)
    if fact.action == "replaced" and fact.wording == "none":
        return _joined(normal, fact)
    if fact.wording != "follows":
        return ()
    text = normal.document.text
    start = fact.evidence.passages[-1].span.end
    while start < len(text) and text[start] in _BETWEEN:
        start += 1
    quoted = _quoted(text, start, len(text))
    if quoted is not None:
        return lines_between(normal, *quoted)
    end = min(_last_clause_end(normal, fact, start), following if following > start else len(text))
    return tuple(_up_to_signature(lines_between(normal, start, end)))


def _quoted(text: str, start: int, end: int) -> tuple[int, int] | None:
    """What stands between the quotation mark at `start` and the one that closes it."""
    mark = text[start : start + 1]
    if mark == _PLAIN:
        closed = text.find(_PLAIN, start + 1, end)
        while closed >= 0 and text[closed + 1 : closed + 2].isalnum():
            closed = text.find(_PLAIN, closed + 1, end)
        return (start + 1, closed) if closed > start else None
    if mark not in _OPENING:
        return None
    depth = 0
    for place in range(start, end):
        if text[place] == mark:
            depth += 1
        elif text[place] == _OPENING[mark]:
            depth -= 1
            if depth == 0:
                return start + 1, place
    return None


def _joined(normal: NormalText, fact: Amendment) -> tuple[Line, ...]:
    """« L'annexe 2 est remplacée par l'annexe 2 jointe »: the clauses under that number in the same file."""
    wanted = {key_of(number) for number in fact.articles}
    if not any(map(is_annex, wanted)):
        return ()
    found = [clause for clause in clauses_of(normal) if wanted & set(keys_of(clause)) and clause.heading]
    own = [clause for clause in found if not clause.span.start <= _place(fact) < clause.span.end]
    return lines_between(normal, own[0].span.start, own[-1].span.end) if own else ()


def _last_clause_end(normal: NormalText, fact: Amendment, start: int) -> int:
    """The end of the clause of the act, and of those behind it that bear its target's number."""
    clauses = clauses_of(normal)
    at = max(bisect_right([clause.span.start for clause in clauses], _place(fact)) - 1, 0)
    wanted = {key_of(number) for number in fact.articles}
    end = max(clauses[at].span.end, start)
    for clause in clauses[at + 1 :]:
        keys = keys_of(clause)
        if not any(key == number or key.startswith(f"{number}.") for key in keys for number in wanted):
            break
        end = clause.span.end
    return end


def _up_to_signature(lines: Sequence[Line]) -> Sequence[Line]:
    for index, line in enumerate(lines):
        if index and wording.SIGNATURE.match(fold(line.text)):
            return lines[:index]
    return lines


def _place(fact: Amendment) -> int:
    return fact.evidence.passages[0].span.start
