"""Word copies: each finding is a comment on the very words it quotes, and the file is otherwise as it was."""

import io
import shutil
import subprocess
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from contract_checker.checker import check
from contract_checker.report import RENDERERS, CheckResult
from contract_checker.report.docx import annotated_copies
from tests.rendered import words_of_word

DAY = date(2026, 11, 23)
CONTRACT = Path("corpora/dossiers/contract-energy/contrat-de-prestations.docx")
NOTICE = "Le Client peut réduire les volumes confiés au Prestataire sans préavis."


def read_again(content: bytes) -> dict[str, list[tuple[str, str]]]:
    """For each comment, by the first line of its words: the text between its two marks."""
    word = docx.Document(io.BytesIO(content))
    titles = {str(comment.comment_id): comment.paragraphs[0].text for comment in word.comments}
    found: dict[str, list[tuple[str, str]]] = {}
    for identifier, title in titles.items():
        found.setdefault(title, []).append((identifier, between_marks(word, identifier)))
    return found


def between_marks(word: docx.document.Document, identifier: str) -> str:
    inside = False
    words: list[str] = []
    for element in word.element.body.iter():
        if element.get(qn("w:id")) == identifier and element.tag == qn("w:commentRangeStart"):
            inside = True
        elif element.get(qn("w:id")) == identifier and element.tag == qn("w:commentRangeEnd"):
            return "".join(words)
        elif inside and element.tag == qn("w:t"):
            words.append(element.text or "")
    raise AssertionError(f"comment {identifier} has no end")


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def looks(content: bytes) -> list[tuple[str, bool | None, bool | None, str | None]]:
    """Each letter of the body with what its run looks like."""
    return [
        (letter, run.bold, run.italic, run.style.name if run.style else None)
        for paragraph in docx.Document(io.BytesIO(content)).paragraphs
        for run in paragraph.runs
        for letter in run.text
    ]


def checked(folder: Path, word: docx.document.Document) -> CheckResult:
    word.save(str(folder / "contrat.docx"))
    return check([folder / "contrat.docx"], as_of=DAY)


def copy_of(result: CheckResult) -> bytes:
    (copy,) = annotated_copies(result, "fr")
    assert copy.content is not None
    return copy.content


def quoted(result: CheckResult) -> Iterator[tuple[str, str]]:
    for finding in result.report.findings:
        if finding.outcome in ("breach", "unclear", "unset") and finding.evidence:
            yield from ((finding.title.fr, passage.quote) for passage in finding.evidence.passages)


def test_every_finding_stands_on_its_words() -> None:
    result = check([CONTRACT], as_of=DAY)
    marked = read_again(RENDERERS["docx"].render(result, "fr"))
    expected = [(title, letters(quote)) for title, quote in quoted(result)]
    assert expected
    for title, quote in expected:
        shown = [letters(text) for first, marks in marked.items() if title in first for _, text in marks]
        assert quote in shown


def test_the_text_and_its_look_are_those_of_the_file() -> None:
    copy = RENDERERS["docx"].render(check([CONTRACT], as_of=DAY), "fr")
    assert looks(copy) == looks(CONTRACT.read_bytes())


def test_the_first_comment_says_the_verdict_and_what_nothing_shows() -> None:
    result = check([CONTRACT], as_of=DAY)
    first = docx.Document(io.BytesIO(RENDERERS["docx"].render(result, "fr"))).comments.get(0)
    assert first is not None
    words = "\n".join(paragraph.text for paragraph in first.paragraphs)
    silent = [finding.title.fr for finding in result.report.findings if finding.outcome == "silent"]
    assert silent
    assert "à supposer que le client ait souscrit l'engagement" in words
    assert all(letters(title) in letters(words) for title in silent)


def test_comments_that_were_there_stay_and_no_number_serves_twice(tmp_path: Path) -> None:
    word = docx.Document()
    paragraph = word.add_paragraph("Contrat de prestations de centre d'appels")
    word.add_comment(paragraph.runs, "À revoir.", "Juriste", "J")
    word.add_paragraph(NOTICE)
    marked = read_again(copy_of(checked(tmp_path, word)))
    assert [text for _, text in marked["À revoir."]] == ["Contrat de prestations de centre d'appels"]
    numbers = Counter(identifier for marks in marked.values() for identifier, _ in marks)
    assert len(numbers) > 2
    assert set(numbers.values()) == {1}


def test_words_in_a_cell_and_in_cut_runs_are_found(tmp_path: Path) -> None:
    word = docx.Document()
    word.add_paragraph("Contrat de prestations de centre d'appels")
    cell = word.add_table(1, 2).cell(0, 1)
    cell.text = "Volumes"
    paragraph = cell.add_paragraph("Rappel. ")
    for piece in ("Le Client peut ", "réduire", " les volumes confiés au Prestataire ", "sans", " préavis."):
        paragraph.add_run(piece).bold = len(piece) < 8
    marked = read_again(copy_of(checked(tmp_path, word)))
    breaches = [text for first, marks in marked.items() if "écart" in first for _, text in marks]
    assert breaches
    assert all(letters(NOTICE) in letters(text) for text in breaches)


def test_the_words_of_a_revision_are_told_from_those_it_took_away(tmp_path: Path) -> None:
    word = docx.Document()
    word.add_paragraph("Contrat de prestations de centre d'appels")
    paragraph = word.add_paragraph("Le Client peut réduire les volumes confiés au Prestataire sans préavis")
    run = paragraph.add_run(" de trente jours")
    deletion = paragraph._p.makeelement(qn("w:del"), {qn("w:id"): "77", qn("w:author"): "A"})
    run._r.addprevious(deletion)
    deletion.append(run._r)
    run._r[-1].tag = qn("w:delText")
    paragraph.add_run(".")
    marked = read_again(copy_of(checked(tmp_path, word)))
    assert any("écart" in title for title in marked)


def test_several_files_give_a_copy_of_each_word_file_and_a_letter(tmp_path: Path) -> None:
    word = docx.Document()
    word.add_paragraph("Contrat de prestations de centre d'appels")
    word.add_paragraph(NOTICE)
    (tmp_path / "lots").mkdir()
    word.save(str(tmp_path / "lots" / "contrat.docx"))
    (tmp_path / "annexe.txt").write_text("Annexe\n\nLes volumes sont indicatifs.", encoding="utf-8")
    result = check([tmp_path], as_of=DAY)
    assert [copy.path for copy in annotated_copies(result, "fr")] == ["lots/contrat.docx"]
    letter = words_of_word(RENDERERS["docx"].render(result, "fr"))
    assert NOTICE in letter
    assert "annexe.txt" in letter
    assert not docx.Document(io.BytesIO(RENDERERS["docx"].render(result, "fr"))).comments


def test_a_file_that_changed_since_is_not_annotated(tmp_path: Path) -> None:
    word = docx.Document()
    word.add_paragraph(NOTICE)
    result = checked(tmp_path, word)
    word.add_paragraph("Une phrase de plus.")
    word.save(str(tmp_path / "contrat.docx"))
    assert [copy.content for copy in annotated_copies(result, "fr")] == [None]
    assert NOTICE in words_of_word(RENDERERS["docx"].render(result, "fr"))


def test_a_file_with_macros_gets_a_letter(tmp_path: Path) -> None:
    word = docx.Document()
    word.add_paragraph("Contrat de prestations de centre d'appels")
    word.add_paragraph(NOTICE)
    plain, macros = io.BytesIO(), tmp_path / "contrat.docm"
    word.save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(macros, "w") as target:
        for name in source.namelist():
            content = source.read(name).replace(
                b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                b"vnd.ms-word.document.macroEnabled.main+xml",
            )
            target.writestr(name, content)
    result = check([macros], as_of=DAY)
    assert [copy.content for copy in annotated_copies(result, "fr")] == [None]
    assert NOTICE in words_of_word(RENDERERS["docx"].render(result, "fr"))


def test_the_time_of_the_machine_is_nowhere() -> None:
    copy = RENDERERS["docx"].render(check([CONTRACT], as_of=DAY), "fr")
    with zipfile.ZipFile(io.BytesIO(copy)) as package:
        assert {member.date_time[:3] for member in package.infolist()} == {(1980, 1, 1)}
    comments = docx.Document(io.BytesIO(copy)).comments
    assert {comment.timestamp.date() for comment in comments if comment.timestamp} == {DAY}


@pytest.mark.parametrize("paths", [[CONTRACT], [CONTRACT, CONTRACT.with_name("avenant-1.pdf")]])
def test_libreoffice_opens_it_with_its_comments(tmp_path: Path, paths: list[Path]) -> None:
    program = shutil.which("soffice")
    assert program, "LibreOffice is among the system packages of the tests"
    content = RENDERERS["docx"].render(check(paths, as_of=DAY), "fr")
    (tmp_path / "copie.docx").write_bytes(content)
    subprocess.run(
        [program, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to",
         "odt", "--outdir", str(tmp_path), str(tmp_path / "copie.docx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    with zipfile.ZipFile(tmp_path / "copie.odt") as package:
        written = package.read("content.xml").decode()
    assert written.count("<office:annotation ") == len(list(docx.Document(io.BytesIO(content)).comments))
    assert "supposer que le client ait souscrit" in written


def test_what_only_a_note_says_is_told_on_the_title(tmp_path: Path) -> None:
    word = docx.Document()
    word.add_paragraph("Contrat de prestations de centre d'appels")
    word.add_paragraph("Les volumes sont ceux de l'annexe.")
    result = checked(tmp_path, word)
    elsewhere = check([CONTRACT], as_of=DAY)
    breach = next(finding for finding in elsewhere.report.findings if finding.evidence)
    joined = result.model_copy(
        update={
            "report": result.report.model_copy(
                update={"findings": (breach.model_copy(update={"outcome": "breach"}),)}
            )
        }
    )
    first = docx.Document(io.BytesIO(copy_of(joined))).comments.get(0)
    assert first is not None
    assert breach.evidence is not None
    words = "\n".join(paragraph.text for paragraph in first.paragraphs)
    assert letters(breach.evidence.passages[0].quote) in letters(words)
