"""The report in PDF: what two other programs read in it is what the report says."""

import io
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import Final

import pdfplumber
import pypdfium2
import pytest

from contract_checker.checker import check
from contract_checker.document import Document, Skipped, TextSpan
from contract_checker.engine.finding import Finding, Localised
from contract_checker.report import RENDERERS, CheckResult, Language
from contract_checker.report.anchors import passages
from contract_checker.report.catalogue import catalogue
from contract_checker.report.pdf import render, typesetting
from tests.rendered import words_of_pdf

DOSSIERS: Final = Path(__file__).resolve().parents[2] / "corpora" / "dossiers"
HOSTILE: Final = (
    '#eval("1") #[gras] $x^2$ *gras* _ital_ `code` = Titre\\ \\u{41} [a](b) <étiquette> @ref ~ -- --- ... '
    "// commentaire /* bloc */ ${x} {{ 7*7 }} http://exemple.fr/a \"' « l’œuvre ≥ 60 % » 12\u202f000 €"
)

MakeDocument = Callable[..., Document]
MakeFinding = Callable[..., Finding]
MakeResult = Callable[..., CheckResult]


@cache
def checked(dossier: str) -> CheckResult:
    pieces = sorted([*(DOSSIERS / dossier).glob("*.pdf"), *(DOSSIERS / dossier).glob("*.docx")])
    return check(pieces, as_of=date(2026, 11, 23))


@cache
def rendered(dossier: str) -> bytes:
    return render(checked(dossier), "fr")


def unspaced(text: str) -> str:
    return "".join(text.split())


def quotes(result: CheckResult) -> Iterator[str]:
    return (passage.quote for finding in result.report.findings for passage in passages(finding))


def quoting(
    text: str, document: MakeDocument, finding: MakeFinding, result_of: MakeResult, name: str = "contrat.txt"
) -> CheckResult:
    """A report that quotes `text` and says it in every other place that a document can reach."""
    piece = document(name, text, "suite")
    found = finding(
        "d3-notice",
        outcome="breach",
        evidence=piece.evidence([TextSpan(start=0, end=len(text))]),
        message=Localised(fr=text, en=text),
        searched=(name,),
    )
    skipped = Skipped(path=f"{name} 2", reason="autre", message=text)
    return result_of((piece,), (found,), (skipped,), dossier=name)


# What is found again


@pytest.mark.parametrize("dossier", ["tender-agglomeration", "contract-energy"])
def test_every_quote_is_found_by_pdfium(dossier: str) -> None:
    text = unspaced(words_of_pdf(rendered(dossier)))
    quoted = list(quotes(checked(dossier)))
    assert len(quoted) > 50
    assert [quote for quote in quoted if unspaced(quote) not in text] == []


def test_every_quote_is_found_by_pdfplumber() -> None:
    with pdfplumber.open(io.BytesIO(rendered("contract-energy"))) as pdf:
        pages = [page.crop((0, 60, page.width, page.height - 60)).extract_text() for page in pdf.pages]
    text = unspaced("".join(pages))
    assert [quote for quote in quotes(checked("contract-energy")) if unspaced(quote) not in text] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_finding_has_its_reason_its_place_and_its_remedy(
    result: CheckResult, language: Language
) -> None:
    text = unspaced(words_of_pdf(render(result, language)))
    for finding in result.report.findings:
        for said in filter(None, (finding.title, finding.message, finding.remedy)):
            assert unspaced(getattr(said, language)) in text
        assert finding.rule in text
    t = catalogue(language)
    place = unspaced(f"contrat.pdf, {t('page', number=2)}")
    assert place in text
    for key in ("assumption", "reference.unverified", "value.trial", "footer.limits", "outcome.silent"):
        assert unspaced(t(key)) in text
    assert unspaced(f"art. L442-1 [{t('reference.unverified')}]") in text
    assert unspaced(getattr(result.packs[0].disclaimer, language)) in text


def test_pieces_not_read_stand_before_the_summary(result: CheckResult) -> None:
    text = words_of_pdf(render(result, "fr"))
    title, scan, summary = (text.index(words) for words in ("Une pièce non lue", "scan.pdf", "Synthèse"))
    assert title < scan < summary
    assert "1 écart et 1 écart au référentiel proposé, avec 1 silence" in text


def test_digests_are_whole(result: CheckResult) -> None:
    text = words_of_pdf(render(result, "fr"))
    assert text.count("ab" * 32) == 2
    assert "cd" * 32 in text


def test_the_values_used_are_in_one_table_with_their_rules() -> None:
    text = unspaced(words_of_pdf(rendered("tender-agglomeration"))).partition("Seuilouconvention")[2]
    used = {
        (value.title.fr, finding.rule)
        for finding in checked("tender-agglomeration").report.findings
        for value in finding.values
        if value.title is not None
    }
    assert len(used) > 10
    assert [pair for pair in used if any(unspaced(word) not in text for word in pair)] == []


def test_a_dossier_of_which_nothing_was_read_has_no_findings(result_of: MakeResult) -> None:
    skipped = Skipped(path="CCAP.pdf", reason="no_text", message="")
    text = words_of_pdf(render(result_of((), (), (skipped,)), "fr"))
    assert "Aucune pièce n'a pu être lue" in text
    assert "Aucun écart" not in text
    assert "Constats" not in text


# What a document holds is never markup


def test_hostile_text_is_shown_as_it_is(
    document: MakeDocument, finding: MakeFinding, result_of: MakeResult
) -> None:
    result = quoting(HOSTILE, document, finding, result_of, name='#import "x" *contrat* $1$.txt')
    text = words_of_pdf(render(result, "fr"))
    assert text.count(HOSTILE) == 3  # the reason, the quote, why a piece was not read
    assert '#import "x" *contrat* $1$.txt, ligne 1' in text


@pytest.mark.parametrize(
    ("letters", "shown"),
    [
        ("sourire 😀", "sourire [U+1F600]"),
        ("puce \uf0b7", "puce [U+F0B7]"),
        ("cloche \x07", "cloche [U+0007]"),
        ("30 \u202eioc", "30 [U+202E]ioc"),  # else it would read « coi »
        ("touche 1\u20e3", "touche 1[U+20E3]"),  # each has its font, both together none
        ("e\u0301té", "e\u0301té"),
        ("☐ ☑ ✓ → ≥ Ω я", "☐ ☑ ✓ → ≥ Ω я"),
        ("\ud800", "[U+D800]"),
    ],
)
def test_a_character_without_a_font_stands_as_its_code(
    document: MakeDocument, finding: MakeFinding, result_of: MakeResult, letters: str, shown: str
) -> None:
    text = words_of_pdf(render(quoting(f"Avant {letters} après.", document, finding, result_of), "fr"))
    assert f"Avant {shown} après." in text


def test_many_characters_without_a_font_cost_little(
    document: MakeDocument, finding: MakeFinding, result_of: MakeResult
) -> None:
    many = "".join(map(chr, range(0x4E00, 0x4E00 + 3000)))
    text = words_of_pdf(render(quoting(many, document, finding, result_of), "fr"))
    assert "[U+4E00]" in text
    assert "[U+59B7]" in text


def test_words_wider_than_a_line_are_whole(
    document: MakeDocument, finding: MakeFinding, result_of: MakeResult
) -> None:
    word, line, endless = "annexe_" * 20, "_" * 400, "x" * 5000
    name = "annexes/annexe_technique_et_financiere_numero_quatre_version_definitive.txt"
    result = quoting(f"{word} {line} {endless}", document, finding, result_of, name)
    text = words_of_pdf(render(result, "fr"))
    assert [each for each in (word, line, endless, name) if unspaced(text).count(each) < 3] == []


def test_nothing_of_a_report_is_kept_in_memory(
    document: MakeDocument, finding: MakeFinding, result_of: MakeResult
) -> None:
    def used(number: int) -> int:
        findings = [finding(f"d3-{number}-{each}", outcome="unclear") for each in range(150)]
        render(result_of((document("contrat.txt", "Sans préavis."),), tuple(findings)), "fr")
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

    first, *others = [used(number) for number in range(6)]
    assert max(others) - first < 40_000_000  # kept, they would be 100 MB and more


# What a reading program and an archive need


def test_the_pages_have_a_title_a_language_and_the_date_of_the_report(result: CheckResult) -> None:
    content = render(result, "fr")
    pdf = pypdfium2.PdfDocument(content)
    metadata = pdf.get_metadata_dict()
    assert metadata["Title"] == "Rapport de contrôle – dossier"
    assert metadata["CreationDate"].startswith("D:20260131")
    assert re.search(rb"/Lang\s*\(fr\)", content)
    assert b"/MarkInfo" in content
    assert re.search(rb"<pdfuaid:part>1</pdfuaid:part>", content)
    assert re.search(rb"<pdfaid:part>2</pdfaid:part>", content)


def test_bookmarks_lead_to_sections_commitments_and_findings(result: CheckResult) -> None:
    toc = [(item.level, item.get_title()) for item in pypdfium2.PdfDocument(render(result, "fr")).get_toc()]
    assert [title for level, title in toc if level == 0] == [
        "Synthèse", "Constats", "Valeurs utilisées", "Couverture"
    ]  # fmt: skip
    assert (1, "D3 – Délais de prévenance") in toc
    assert (2, "Titre de d3-notice") in toc


def test_pages_are_numbered() -> None:
    pdf = pypdfium2.PdfDocument(rendered("contract-energy"))
    feet = [page.get_textpage().get_text_bounded(top=60).strip() for page in pdf]
    assert feet == [f"{number} / {len(pdf)}" for number in range(1, len(pdf) + 1)]


def test_no_font_of_the_machine_is_used(result: CheckResult) -> None:
    named = set(re.findall(rb"/FontName\s*/[A-Z]{6}\+([A-Za-z]+)", render(result, "fr")))
    assert named <= {b"LibertinusSerif", b"DejaVuSansMono", b"NewCMMath"}


def test_texts_that_apply_are_printed_with_their_quotes() -> None:
    text = unspaced(words_of_pdf(rendered("contract-energy")))
    assert unspaced("Ce que chaque avenant change") in text
    control = checked("contract-energy").report.control
    assert control is not None
    changed = chain.from_iterable(change.evidence.passages for change in control.changes)
    assert [passage.quote for passage in changed if unspaced(passage.quote) not in text] == []


def test_a_drawing_is_set_from_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    words = '<text x="2" y="14" font-family="Libertinus Serif" font-size="12">Délais respectés</text>'
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" width="120" height="20">{words}</svg>'
    template = """
        #let data = json(bytes(sys.inputs.report))
        #set document(title: "essai")
        #image(bytes(data.chart.drawing), format: "svg", alt: data.chart.alt)
    """
    monkeypatch.setattr(typesetting, "_templates", lambda: {"main.typ": template.encode()})
    content = typesetting.typeset(
        {"chart": {"drawing": drawing.encode(), "alt": "Trois délais"}}, date(2026, 1, 31)
    )
    assert "Délais respectés" in words_of_pdf(content)


# Without its library


def test_without_typst_the_format_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    assert RENDERERS["pdf"].lacking == ""
    monkeypatch.setattr("contract_checker.report.renderers.find_spec", lambda name: None)
    assert "pip install '.[pdf-report]'" in RENDERERS["pdf"].lacking
    assert all(not RENDERERS[name].lacking for name in ("json", "terminal", "html", "docx"))


def test_templates_ask_for_nothing_from_outside() -> None:
    folder = files("contract_checker.report.pdf") / "templates"
    sources = [item.read_text(encoding="utf-8") for item in folder.iterdir()]
    assert len(sources) > 3
    assert [source for source in sources if re.search(r"@preview|\bread\(|\beval\(|https?:", source)] == []
