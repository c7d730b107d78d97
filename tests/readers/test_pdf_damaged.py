"""Damaged PDF files that a reader once failed on, each made anew."""

import io

from reportlab.pdfgen.canvas import Canvas

from contract_checker.readers.pdf import read
from contract_checker.settings import Limits


def test_a_page_without_its_size_is_read_all_the_same() -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pageCompression=0, invariant=True)
    canvas.drawString(72, 700, "Article 1 - Objet")
    canvas.grid([72, 172, 272], [500, 520, 540])
    canvas.save()
    document = read(target.getvalue().replace(b"/MediaBox", b"/MediaBoz"), "piece.pdf", Limits())
    assert document.text == "Article 1 - Objet"
    assert document.notes == ("tables_not_read:1",)
