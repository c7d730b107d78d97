"""The walls around a reading process, tried from inside: a planted reader runs the text that it is given."""

import io
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic, sleep

import docx
import openpyxl
import PIL.Image
import pytest
from reportlab.pdfgen.canvas import Canvas

from contract_checker.document import TextSpan
from contract_checker.errors import UnreadableDocument
from contract_checker.readers import read
from contract_checker.readers.pdf import boxes
from contract_checker.readers.sandbox import Cost, Isolation, Sandbox, shared
from contract_checker.readers.sandbox.wire import Channel
from contract_checker.settings import Limits

PLANTED = """
import hashlib
from contract_checker.document import Document
from contract_checker.readers import table
from contract_checker.readers.sandbox.server import main

def obey(content, path, limits):
    known = {"path": path, "text": "read"}
    exec(content.removeprefix(b"%PDF-1.7"), known)
    digest = hashlib.sha256(content).hexdigest()
    given = {"path": path, "sha256": digest, "format": "text", "text": str(known["text"]), "blocks": ()}
    return Document(**(given | known.get("given", {})))

table.READERS.update(text=obey, pdf=obey)
"""
NO_SERVER = "raise SystemExit"

linux = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="what Linux alone offers")


@pytest.fixture(scope="module")
def planted() -> Iterator[Sandbox]:
    sandbox = Sandbox(PLANTED)
    yield sandbox
    sandbox.close()


def run(sandbox: Sandbox, code: str, limits: Limits | None = None) -> str:
    return sandbox.read(code.encode(), "piece.txt", limits or Limits()).text


def refusal(sandbox: Sandbox, code: str, limits: Limits | None = None) -> tuple[str, str]:
    with pytest.raises(UnreadableDocument) as caught:
        run(sandbox, code, limits)
    return caught.value.reason, str(caught.value)


def pdf_file(pages: int = 1, lines: int = 1) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, invariant=True)
    for page in range(pages):
        for line in range(lines):
            canvas.drawString(72, 700 - 10 * line, f"Article {page}.{line} - Objet du contrat")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def test_a_document_comes_back_as_the_reader_made_it() -> None:
    content = pdf_file()
    assert shared().read(content, "piece.pdf", Limits()) == read(content, "piece.pdf", Limits())


def test_quotes_are_placed_as_without_it() -> None:
    content = pdf_file()
    document = read(content, "piece.pdf", Limits())
    spans = [TextSpan(start=0, end=9), TextSpan(start=12, end=17)]
    found = shared().boxes(content, document, spans, Limits())
    assert found == boxes(content, document, spans)
    assert all(found)


def test_a_refusal_keeps_its_reason_and_sentence() -> None:
    with pytest.raises(UnreadableDocument, match=r"^piece\.pdf : le fichier est vide") as caught:
        shared().read(b"", "piece.pdf", Limits())
    assert caught.value.reason == "empty"


def test_a_reader_that_fails_is_named(planted: Sandbox) -> None:
    reason, message = refusal(planted, "raise IndexError")
    assert (reason, "(IndexError)" in message) == ("reader_failed", True)


@pytest.mark.parametrize(
    ("code", "how"),
    [
        ("import ctypes; ctypes.string_at(0)", "SIGSEGV"),
        ("import os; os._exit(3)", "code 3"),
        ("import os; os._exit(0)", "réponse incohérente"),
        ("import sys; sys.exit(0)", "code 1"),
    ],
)
def test_a_process_that_dies_costs_one_file_only(planted: Sandbox, code: str, how: str) -> None:
    reason, message = refusal(planted, code)
    assert (reason, how in message) == ("reader_failed", True), message
    assert run(planted, "text = 'next'") == "next"


@linux
@pytest.mark.parametrize("code", ["bytearray(1 << 30)", "import os; os.abort()"])
def test_one_big_allocation_is_refused_as_such(planted: Sandbox, code: str) -> None:
    reason, message = refusal(planted, code)
    assert (reason, "limits.memory_pdf" in message) == ("memory", True)


@linux
def test_a_document_too_large_to_be_sent_is_refused_for_its_memory(planted: Sandbox) -> None:
    assert refusal(planted, "text = 'é' * 30_000_000")[0] == "memory"


def test_a_text_that_is_no_unicode_is_refused(planted: Sandbox) -> None:
    assert refusal(planted, r"text = '\ud800'")[0] == "reader_failed"


@linux
@pytest.mark.parametrize(
    ("limits", "padding", "text"),
    [
        (Limits(memory_text=40_000_000), 0, "30000000"),
        (Limits(memory_text=20_000_000), 0, "memory"),
        (Limits(memory_text=20_000_000, memory_per_byte=100), 400_000, "30000000"),
        (Limits(memory_text=20_000_000, memory_per_byte=1), 400_000, "memory"),
        (Limits(memory_text=40_000_000, memory_most=20_000_000), 0, "memory"),
    ],
)
def test_memory_is_that_of_the_format_and_of_the_size(
    planted: Sandbox, limits: Limits, padding: int, text: str
) -> None:
    code = "text = len(bytearray(30_000_000))" + " " * padding
    try:
        assert run(planted, code, limits) == text
    except UnreadableDocument as cause:
        assert cause.reason == text  # noqa: PT017 - either ending is looked at


@linux
@pytest.mark.parametrize("limits", [Limits(memory_pdf=1_000_000, memory_per_byte=0)])
def test_a_pdf_has_memory_of_its_own(limits: Limits) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        shared().read(pdf_file(pages=200, lines=60), "piece.pdf", limits)
    assert caught.value.reason == "memory"


@linux
@pytest.mark.parametrize("limits", [Limits(memory_office=1_000_000, memory_per_byte=0)])
def test_a_word_file_has_memory_of_its_own(limits: Limits) -> None:
    document = docx.Document()
    for number in range(5_000):
        document.add_paragraph(f"Article {number}")
    target = io.BytesIO()
    document.save(target)
    with pytest.raises(UnreadableDocument) as caught:
        shared().read(target.getvalue(), "piece.docx", limits)
    assert caught.value.reason == "memory"


@linux
@pytest.mark.parametrize("limits", [Limits(memory_workbook=1_000_000, memory_per_byte=0)])
def test_a_workbook_has_memory_of_its_own(limits: Limits) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("BPU")
    for number in range(5_000):
        sheet.append([f"Prestation {number}", number])
    target = io.BytesIO()
    book.save(target)
    with pytest.raises(UnreadableDocument) as caught:
        shared().read(target.getvalue(), "piece.xlsx", limits)
    assert caught.value.reason == "memory", caught.value


@linux
@pytest.mark.parametrize("limits", [Limits(memory_image=1_000_000, memory_per_byte=0)])
def test_an_image_has_memory_of_its_own(limits: Limits) -> None:
    target = io.BytesIO()
    PIL.Image.new("L", (4_000, 4_000), 255).save(target, "PNG")
    with pytest.raises(UnreadableDocument) as caught:
        shared().read(target.getvalue(), "piece.png", limits)
    assert caught.value.reason == "memory", caught.value


def test_a_reader_that_calls_programs_writes_little_for_them(planted: Sandbox, tmp_path: Path) -> None:
    target = tmp_path / "written"
    code = f"%PDF-1.7\nopen({str(target)!r}, 'wb', 0).write(b'x' * 1000)".encode()
    planted.read(code, "piece.pdf", Limits())
    assert target.stat().st_size == 1000
    target.unlink()
    planted.read(code, "piece.pdf", Limits(written_bytes=10))
    assert target.stat().st_size == 10


def test_a_loop_is_stopped_by_its_processor_time(planted: Sandbox) -> None:
    reason, message = refusal(planted, "while True: pass", Limits(cpu_seconds=1))
    assert (reason, "limits.cpu_seconds = 1" in message) == ("time", True)


def test_waiting_is_stopped_by_the_clock(planted: Sandbox) -> None:
    reason, message = refusal(planted, "import time; time.sleep(60)", Limits(wall_seconds=1))
    assert (reason, "limits.wall_seconds = 1" in message) == ("time", True)


@linux
def test_a_process_that_is_given_up_is_gone(planted: Sandbox) -> None:
    server = run(planted, "import os; text = os.getppid()")
    refusal(planted, "import time; time.sleep(60)", Limits(wall_seconds=1))
    children = Path(f"/proc/{server}/task/{server}/children")
    until = monotonic() + 10
    while len(children.read_text().split()) > 1 and monotonic() < until:
        sleep(0.05)
    assert len(children.read_text().split()) == 1  # the copy that waits for the next file


def test_more_than_is_wanted_is_not_taken(planted: Sandbox) -> None:
    reason, message = refusal(planted, "text = 'a' * 10_000", Limits(answer_bytes=1_000))
    assert (reason, "limits.answer_bytes = 1000" in message) == ("too_large", True)


@pytest.mark.parametrize(
    "given",
    [
        "{'path': 'other.txt'}",
        "{'sha256': 'ab' * 32}",
        "{'blocks': [{'kind': 'paragraph', 'span': {'start': 0, 'end': 9},"
        " 'location': {'kind': 'line', 'line': 1}}]}",
    ],
    ids=["another path", "another digest", "a block outside the text"],
)
def test_a_document_that_cannot_be_is_not_believed(planted: Sandbox, given: str) -> None:
    reason, message = refusal(planted, f"given = {given}")
    assert (reason, "réponse incohérente" in message) == ("reader_failed", True)


def test_no_file_is_written(planted: Sandbox, tmp_path: Path) -> None:
    target = tmp_path / "written"
    assert refusal(planted, f"open({str(target)!r}, 'wb', 0).write(b'x')")[0] == "reader_failed"
    assert not target.exists() or target.stat().st_size == 0


def test_few_files_are_open_at_once(planted: Sandbox) -> None:
    assert refusal(planted, "kept = [open('/dev/null') for _ in range(100)]")[0] == "reader_failed"


def test_there_is_no_network(planted: Sandbox) -> None:
    if not planted.isolation.network:
        pytest.skip("this system gives no network of one's own")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        code = f"import socket; socket.create_connection(('127.0.0.1', {port}), 1)"
        assert refusal(planted, code)[0] == "reader_failed"


def test_the_environment_holds_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_PASSWORD", "secret")
    sandbox = Sandbox(PLANTED)
    assert "A_PASSWORD" not in run(sandbox, "import os; text = list(os.environ)")
    sandbox.close()


def test_one_document_leaves_nothing_to_the_next(planted: Sandbox) -> None:
    run(planted, "import builtins; builtins.left = 1")
    assert run(planted, "import builtins; text = hasattr(builtins, 'left')") == "False"


def test_a_server_that_is_killed_is_started_anew(planted: Sandbox) -> None:
    assert refusal(planted, "import os, time; os.kill(os.getppid(), 9); time.sleep(9)")[0] == "reader_failed"
    assert run(planted, "text = 'next'") == "next"


@linux
def test_a_copy_that_is_killed_while_it_waits_is_replaced(planted: Sandbox) -> None:
    server = run(planted, "import os; text = os.getppid()")
    sleep(0.5)
    (waiting,) = Path(f"/proc/{server}/task/{server}/children").read_text().split()
    os.kill(int(waiting), signal.SIGKILL)
    sleep(0.5)
    assert run(planted, "text = 'next'") == "next"


@linux
def test_only_a_reader_that_calls_programs_may_give_them_more_memory_than_it_has(planted: Sandbox) -> None:
    code = "import resource; own, most = resource.getrlimit(resource.RLIMIT_AS); text = most > own"
    assert run(planted, code) == "False"
    assert planted.read(f"%PDF-1.7\n{code}".encode(), "piece.pdf", Limits()).text == "True"


def test_several_threads_may_read(planted: Sandbox) -> None:
    with ThreadPoolExecutor(4) as threads:
        texts = threads.map(lambda number: run(planted, f"text = {number}"), range(12))
    assert list(texts) == [str(number) for number in range(12)]


def test_a_process_of_its_own_is_what_the_isolation_says(planted: Sandbox) -> None:
    assert planted.isolation.processes
    assert run(planted, "import os; text = os.getpid()") != str(os.getpid())


def test_without_processes_it_is_read_here_and_said_so() -> None:
    sandbox = Sandbox(NO_SERVER)
    assert sandbox.isolation == Isolation(processes=False, memory=False, network=False)
    assert sandbox.read(b"Contrat", "piece.txt", Limits()).text == "Contrat"
    with pytest.raises(UnreadableDocument) as caught:
        sandbox.read(b"", "piece.txt", Limits())
    assert caught.value.reason == "empty"


def test_without_processes_threads_take_turns() -> None:
    sandbox, content = Sandbox(NO_SERVER), pdf_file(pages=20)
    with ThreadPoolExecutor(4) as threads:
        documents = threads.map(lambda _: sandbox.read(content, "piece.pdf", Limits()), range(12))
    assert set(documents) == {read(content, "piece.pdf", Limits())}


def test_what_it_took_is_told() -> None:
    costs: list[Cost] = []
    sandbox = Sandbox(observe=costs.append)
    sandbox.read(b"Contrat", "piece.txt", Limits())
    sandbox.close()
    assert [cost.path for cost in costs] == ["piece.txt"]
    assert 0 < costs[0].seconds < 30
    assert 0 < (costs[0].cpu_seconds or 0) < 10
    assert 2**20 < (costs[0].peak_bytes or 0) < 2**28


KILLED = """
import os
from contract_checker.readers.sandbox import Sandbox
from contract_checker.settings import Limits
sandbox = Sandbox(os.environ["PLANTED"])
print(sandbox.read(b"import os; text = os.getppid()", "piece.txt", Limits()).text, flush=True)
os.kill(os.getpid(), 9)
"""


@linux
def test_it_ends_with_the_program_that_asked() -> None:
    environment = {**os.environ, "PLANTED": PLANTED}
    ended = subprocess.run([sys.executable, "-c", KILLED], env=environment, capture_output=True, check=False)
    server, until = Path(f"/proc/{int(ended.stdout)}"), monotonic() + 10
    while server.exists() and monotonic() < until:
        sleep(0.05)
    assert not server.exists()


def test_after_closing_it_starts_anew(planted: Sandbox) -> None:
    first = run(planted, "import os; text = os.getppid()")
    planted.close()
    assert run(planted, "import os; text = os.getppid()") != first


def test_a_message_without_a_body_is_sent_in_one_go() -> None:
    """Its receiver may have answered and gone before anything more could be sent."""
    sent: list[bytes] = []

    class Gone:
        def sendall(self, data: bytes) -> None:
            if sent:
                raise BrokenPipeError
            sent.append(data)

    Channel(Gone()).send(b"{}")  # type: ignore[arg-type]  # a socket at the moment of the race
    assert sent[0].endswith(b"{}")
