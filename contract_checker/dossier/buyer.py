"""The kind of buyer and of procedure, with the words that tell them; two contrary signs tell nothing."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from contract_checker.document import Evidence, NormalText, fold
from contract_checker.engine.circumstances import Statement

from . import wording
from .wording import parties as words

_PUBLIC: Final = re.compile(wording.PUBLIC_BUYER)
_PRIVATE: Final = re.compile(wording.PRIVATE_CLIENT)
_DENIAL: Final = re.compile(wording.DENIAL)
_FORMAL: Final = re.compile(wording.FORMAL_PROCEDURE)
_ADAPTED: Final = re.compile(wording.ADAPTED_PROCEDURE)
_PUBLIC_BODY: Final = re.compile(words.PUBLIC_BODY)
_COMPANY: Final = re.compile(words.COMPANY)
_FIRST_PAGE: Final = 3_000
_PUBLIC_SIGNS: Final = 2
_BEFORE: Final = 80
_AROUND: Final = 120


def buyer(
    normals: Sequence[NormalText], contracts: Sequence[NormalText], clients: Sequence[Statement]
) -> Statement | None:
    """Public or private, from what the documents claim and what the client by its name is."""
    claims = [evidence for _, evidence in zip(range(_PUBLIC_SIGNS), _claims(normals), strict=False)]
    bodies = [one for one in clients if _PUBLIC_BODY.search(fold(f"{one.value} {one.detail or ''}".strip()))]
    companies = [one for one in clients if _COMPANY.search(fold(f"{one.value} {one.detail or ''}"))]
    private = next(_private(contracts), None) or next((one.evidence for one in companies), None)
    public = len(claims) >= _PUBLIC_SIGNS or (bool(claims or bodies) and bool(bodies))
    if public and private is None:
        shown = claims or [one.evidence for one in bodies if one.evidence]
        evidence = Evidence(passages=tuple(chain.from_iterable(one.passages for one in shown)))
        return Statement(subject="buyer", value="public", told_by="text", evidence=evidence)
    if private is not None and not public:
        return Statement(subject="buyer", value="private", told_by="text", evidence=private)
    return None


def procedure(normals: Sequence[NormalText]) -> Statement | None:
    """Formal or adapted, as the first document says that says only one of them."""
    for normal in normals:
        for end in (_FIRST_PAGE, len(normal.text)):
            formal, adapted = (pattern.search(normal.text, 0, end) for pattern in (_FORMAL, _ADAPTED))
            if bool(formal) != bool(adapted):
                match = formal or adapted
                value = "formal" if formal else "adapted"
                evidence = _quoted(normal, match) if match else None
                return Statement(subject="procedure", value=value, told_by="text", evidence=evidence)
    return None


def _claims(normals: Sequence[NormalText]) -> Iterator[Evidence]:
    """Where a text speaks as a public buyer; « n'est pas un pouvoir adjudicateur » is none."""
    for normal in normals:
        for found in _PUBLIC.finditer(normal.text):
            if not _DENIAL.search(normal.text[max(found.start() - _BEFORE, 0) : found.start()]):
                yield _quoted(normal, found)


def _private(normals: Sequence[NormalText]) -> Iterator[Evidence]:
    """Where a company is defined as the client."""
    return (_quoted(normal, found) for normal in normals if (found := _PRIVATE.search(normal.text)))


def _quoted(normal: NormalText, match: re.Match[str]) -> Evidence:
    """The words that tell, with what stands around them in their sentence."""
    text = normal.text
    before = max(text.rfind(sign, 0, match.start()) + len(sign) for sign in ("\n", ". "))
    after = min(text.find(sign, match.end()) % (len(text) + 1) for sign in ("\n", ". "))
    start, end = max(before, match.start() - _AROUND), min(after, match.end() + _AROUND)
    return normal.document.evidence(normal.source_spans(start, end))
