"""Old Word files and RTF, read through LibreOffice."""

import hashlib
import shutil
import subprocess
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from contract_checker.document import Document, NormalText, ParagraphLocation
from contract_checker.errors import UnreadableDocument
from contract_checker.readers import read
from contract_checker.readers.program import without_network
from contract_checker.settings import Limits

HEADING = "Article 7 - Préavis"
SENTENCE = "Le client notifie toute évolution de charge quinze jours avant sa prise d'effet."


def rtf(*paragraphs: str) -> bytes:
    """A file whose paragraphs are written in RTF."""
    body = "".join(f"\\pard {paragraph}\\par\n" for paragraph in paragraphs)
    text = f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Times New Roman;}}}}\n{body}}}"
    return "".join(f"\\'{ord(c):02x}" if ord(c) > 126 else c for c in text).encode("ascii")


CONTRACT = rtf(rf"\b {HEADING}\b0", SENTENCE)


@pytest.fixture(scope="module")
def doc(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The contract as a Word file of 1997."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "contrat.rtf").write_bytes(CONTRACT)
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to",
         "doc", "--outdir", str(folder), str(folder / "contrat.rtf")],
        check=True, capture_output=True,
    )  # fmt: skip
    return (folder / "contrat.doc").read_bytes()


def read_rtf(content: bytes, limits: Limits | None = None) -> Document:
    return read(content, "contrat.rtf", limits or Limits())


def texts(document: Document) -> list[str]:
    return [document.passage(block.span).quote for block in document.blocks]


def test_an_rtf_is_read_in_paragraphs() -> None:
    document = read_rtf(CONTRACT)
    assert texts(document) == [HEADING, SENTENCE]
    assert document.blocks[1].location == ParagraphLocation(paragraph=2)
    assert (document.format, document.pages) == ("rtf", None)


def test_an_old_word_file_is_read_in_paragraphs(doc: bytes) -> None:
    document = read(doc, "contrat.doc", Limits())
    assert texts(document) == [HEADING, SENTENCE]
    assert (document.format, document.pages) == ("doc", None)


def test_a_converted_document_is_that_of_the_file_itself(doc: bytes) -> None:
    document = read(doc, "lot 1/contrat.doc", Limits())
    assert (document.path, document.sha256) == ("lot 1/contrat.doc", hashlib.sha256(doc).hexdigest())
    assert document.notes[0] == "converted:LibreOffice"


def test_a_program_that_keeps_the_network_is_noted() -> None:
    noted = "program_with_network" in read_rtf(CONTRACT).notes
    assert noted is not without_network(Limits().program_folders)


def test_revisions_of_an_rtf_are_marked() -> None:
    authors = r"{\*\revtbl{Unknown;}{Client;}}"
    deleted = r"Délai : {\deleted\revauthdel1 trente}{\revised\revauth1 quinze} jours."
    document = read_rtf(rtf(authors + "Objet.", deleted))
    assert ("trente", "deleted") in [
        (document.passage(block.span).quote, block.source) for block in document.blocks
    ]
    assert NormalText(document, document.body).cased == "Objet.\nDélai : quinze jours."


def test_a_table_of_an_rtf_keeps_its_cells() -> None:
    row = r"\trowd\cellx2000\cellx4000\intbl {0}\cell {1}\cell\row"
    document = read_rtf(rtf(row.format("Bande", "Délai") + row.format("0 à 99", "5 jours"), "Fin."))
    cells = [(b.cell.row, b.cell.column) for b in document.blocks if b.cell]
    assert cells == [(1, 1), (1, 2), (2, 1), (2, 2)]


def test_objects_embedded_in_an_rtf_are_noted() -> None:
    object_ = r"{\object\objemb{\*\objclass Package}{\*\objdata 0105000002000000}}"
    assert "embedded_files:1" in read_rtf(rtf(SENTENCE + object_)).notes


def test_a_file_that_a_field_points_to_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("mot de passe", encoding="utf-8")
    link = (tmp_path / "secret.txt").as_uri()
    document = read_rtf(rtf(SENTENCE, rf'{{\field{{\*\fldinst INCLUDETEXT "{link}"}}{{\fldrslt lien}}}}'))
    assert SENTENCE in texts(document)
    assert "mot de passe" not in document.text


def test_an_address_that_a_field_points_to_is_not_called() -> None:
    called = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            called.append(self.path)
            self.send_error(404)

    with HTTPServer(("127.0.0.1", 0), Listener) as server:
        serving = Thread(target=server.serve_forever)
        serving.start()
        link = f"http://127.0.0.1:{server.server_port}/logo.png"
        document = read_rtf(rtf(SENTENCE, rf'{{\field{{\*\fldinst INCLUDEPICTURE "{link}"}}{{\fldrslt}}}}'))
        server.shutdown()
        serving.join()
    assert (texts(document)[0], called) == (SENTENCE, [])


def test_an_encrypted_word_file_is_named_as_such(doc: bytes) -> None:
    header = doc.index(b"\xec\xa5\x01\x01")
    encrypted = bytearray(doc)
    encrypted[header + 11] |= 0x01
    with pytest.raises(UnreadableDocument) as refusal:
        read(bytes(encrypted), "contrat.doc", Limits())
    assert (refusal.value.reason, str(refusal.value)) == (
        "encrypted",
        "contrat.doc : le fichier est protégé par un mot de passe ; fournir une version sans mot de passe.",
    )


def test_a_word_file_with_macros_says_so(doc: bytes) -> None:
    # The name of the storage of macros, in the unused end of the file.
    assert "macros" in read(doc + "_VBA_PROJECT".encode("utf-16-le"), "contrat.doc", Limits()).notes


def test_without_libreoffice_the_package_to_install_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument) as refusal:
        read_rtf(CONTRACT, Limits(program_folders=str(tmp_path)))
    assert (refusal.value.reason, str(refusal.value)) == (
        "office_missing",
        "contrat.rtf : ce format se lit au moyen de LibreOffice, qui manque ici ; installer le paquet Debian"
        " libreoffice-writer-nogui, ou enregistrer le document en DOCX.",
    )


@pytest.mark.parametrize(
    "limits",
    [Limits(office_seconds=0), Limits(office_memory_bytes=60_000_000), Limits(office_output_bytes=1_000)],
    ids=["seconds", "memory", "output"],
)
def test_a_conversion_beyond_a_limit_is_refused(limits: Limits) -> None:
    with pytest.raises(UnreadableDocument, match=r"limits\.office_") as refusal:
        read_rtf(CONTRACT, limits)
    assert refusal.value.reason == "office_failed"


def test_limits_of_word_files_hold_after_the_conversion() -> None:
    with pytest.raises(UnreadableDocument, match=r"limits\.paragraphs = 5"):
        read_rtf(rtf(*[SENTENCE] * 6), Limits(paragraphs=5))


def test_nothing_is_left_in_the_folder_for_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    read_rtf(CONTRACT)
    assert list(tmp_path.iterdir()) == []


def test_the_program_that_the_tests_install_is_the_one_found() -> None:
    assert shutil.which("soffice", path=Limits().program_folders)
