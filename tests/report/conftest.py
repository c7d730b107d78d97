"""Small dossiers built by hand: two documents, one finding of each outcome."""

from collections.abc import Callable
from datetime import date

import pytest

from contract_checker.document import (
    Block,
    Document,
    Evidence,
    LineLocation,
    PageLocation,
    Skipped,
    Source,
    TextSpan,
)
from contract_checker.engine.finding import Finding, Localised, Reference, UsedValue
from contract_checker.report import (
    CheckResult,
    Coverage,
    Engine,
    Input,
    PackUsed,
    PackWords,
    Report,
    ranked,
)

NOTICE = "Le client peut modifier les volumes à tout moment, sans préavis."
FORECAST = "Une prévision est remise chaque mois."

MakeDocument = Callable[..., Document]
MakeResult = Callable[..., CheckResult]


def make_document(path: str, *paragraphs: str, paged: bool = False) -> Document:
    blocks, start = [], 0
    for number, paragraph in enumerate(paragraphs, start=1):
        span = TextSpan(start=start, end=start + len(paragraph))
        location = PageLocation(page=number) if paged else LineLocation(line=number)
        blocks.append(Block(kind="paragraph", span=span, location=location))
        start = span.end + 1
    return Document(
        path=path,
        sha256="ab" * 32,
        format="pdf" if paged else "text",
        text="\n".join(paragraphs),
        blocks=tuple(blocks),
        pages=len(paragraphs) if paged else None,
        notes=("page_without_text:3",) if paged else (),
    )


def quote(document: Document, words: str) -> Evidence:
    start = document.text.index(words)
    return document.evidence([TextSpan(start=start, end=start + len(words))])


def make_finding(rule: str, **fields: object) -> Finding:
    given: dict[str, object] = {
        "rule": rule,
        "version": 1,
        "pack": "label",
        "title": Localised(fr=f"Titre de {rule}", en=f"Title of {rule}"),
        "commitment": "D3",
        "basis": "label",
        "outcome": "silent",
        "severity": "minor",
        "message": Localised(fr=f"Motif de {rule}", en=f"Reason of {rule}"),
        "fingerprint": rule,
    }
    return Finding.model_validate(given | fields)


def make_result(
    documents: tuple[Document, ...],
    findings: tuple[Finding, ...],
    skipped: tuple[Skipped, ...] = (),
    dossier: str = "dossier",
) -> CheckResult:
    report = Report(
        as_of=date(2026, 1, 31),
        engine=Engine(version="0.1.0"),
        packs=(PackUsed(id="label", version=1, digest="cd" * 32),),
        buyer="private",
        inputs=tuple(Input(path=item.path, sha256=item.sha256, piece="contract") for item in documents),
        coverage=Coverage.of(documents, skipped),
        findings=ranked(findings),
    )
    disclaimer = Localised(fr="Projet de 2004.", en="Draft of 2004.")
    return CheckResult(
        dossier=dossier,
        report=report,
        documents=documents,
        packs=(PackWords(title=disclaimer, disclaimer=disclaimer),),
    )


@pytest.fixture
def seen() -> Document:
    """A document with text that is not simply there."""
    plain = make_document("scan.pdf", "un", "deux", "trois", "quatre", "cinq", paged=True)
    sources: tuple[Source, ...] = ("live", "ocr", "hidden", "deleted", "hidden")
    blocks = zip(plain.blocks, sources, strict=True)
    return plain.model_copy(
        update={"blocks": tuple(block.model_copy(update={"source": source}) for block, source in blocks)}
    )


@pytest.fixture
def document() -> MakeDocument:
    return make_document


@pytest.fixture
def finding() -> Callable[..., Finding]:
    return make_finding


@pytest.fixture
def result_of() -> MakeResult:
    return make_result


@pytest.fixture
def result() -> CheckResult:
    """One finding of each outcome, on two documents, with one file that was not read."""
    contract = make_document("contrat.pdf", "CONTRAT DE PRESTATIONS", NOTICE, FORECAST, paged=True)
    annex = make_document("annexes/volumes.txt", "Volumes de 2025.", "Prix : 60 %.")
    findings = (
        make_finding(
            "d3-notice",
            outcome="breach",
            severity="critical",
            evidence=quote(contract, "à tout moment, sans préavis"),
            counter_evidence=(quote(contract, FORECAST),),
            values=(
                UsedValue(parameter="minimum_notice", value=None, layer="pack"),
                UsedValue(parameter="day_kind", value="ouvrés", layer="comite.yaml"),
                UsedValue(parameter="ambiguity", value="unclear", layer="--set", decision="2026-01"),
            ),
            remedy=Localised(fr="Proposition : un préavis de [nombre] jours.", en="Proposal: a notice."),
            references=(
                Reference(cite="art. L442-1", url="https://example.org/l442-1", verified=False),
                Reference(cite="art. 54", read_in="collection des codes", verified=True),
                Reference(cite="art. L442-8", url="javascript:alert(1)", verified=True),
            ),
        ),
        # The same words under another rule: one mark, two ways back.
        make_finding("d3-agreed", outcome="unclear", evidence=quote(contract, "à tout moment, sans préavis")),
        make_finding("d3-overlap", outcome="unclear", evidence=quote(contract, NOTICE)),
        make_finding(
            "d2-auction", commitment="D2", basis="proposed", outcome="breach", evidence=quote(annex, "Prix")
        ),
        make_finding("d2-weight", commitment="D2", outcome="unset", evidence=quote(annex, "Prix : 60 %")),
        make_finding("d2-price", commitment="D2", outcome="met", evidence=quote(annex, "Volumes de 2025.")),
        make_finding("d1-preference", commitment="D1", outcome="silent", searched=("contrat.pdf",)),
        make_finding("p1-bar", commitment="P-1", outcome="not_applicable"),
    )
    scan = Skipped(path="annexes/scan.pdf", reason="no_text", message="scan.pdf : aucun texte.")
    return make_result((annex, contract), findings, (scan,))
