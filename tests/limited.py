"""Small files that reach a limit when it is set low, and no other as it is by default."""

import io
import zipfile
from email.message import EmailMessage

import openpyxl
import PIL.Image
import PIL.ImageDraw
import PIL.ImageFont
from reportlab.pdfgen.canvas import Canvas

from .hostile import packages

SENTENCE = "Le client notifie toute hausse de volume trente jours avant."


def text(paragraphs: int) -> bytes:
    """So many paragraphs of plain text."""
    return "\n\n".join(f"Article {number}. {SENTENCE}" for number in range(paragraphs)).encode()


def archive(files: dict[str, bytes]) -> bytes:
    """An archive of these files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in files.items():
            written.writestr(name, content)
    return target.getvalue()


def texts_in_archive(count: int, paragraphs: int = 1) -> bytes:
    """An archive of so many texts."""
    return archive({f"{number}.txt": text(paragraphs) for number in range(count)})


def folders_in_archive(count: int, letters: int = 1) -> bytes:
    """An archive of so many empty folders with names at least so long, and of one text."""
    return archive({"a.txt": text(1), **{f"{number:0{letters}}/": b"" for number in range(count)}})


def message(lines: int) -> bytes:
    """A message of so many lines."""
    made = EmailMessage()
    made["From"], made["Subject"] = "client@example.org", "Avenant"
    made.set_content("\n".join(f"{number}. {SENTENCE}" for number in range(lines)))
    return made.as_bytes()


def pdf(pages: int, lines: int = 1) -> bytes:
    """So many pages of so many lines."""
    target = io.BytesIO()
    canvas = Canvas(target, invariant=True)
    for page in range(pages):
        for line in range(lines):
            canvas.drawString(72, 800 - 12 * line, f"Article {page}.{line} - {SENTENCE}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def word(paragraphs: int) -> bytes:
    """A Word file of so many paragraphs."""
    return packages.word("".join(packages.paragraph(f"Article {n}. {SENTENCE}") for n in range(paragraphs)))


def workbook(rows: int, sheets: int = 1, merged: int = 0) -> bytes:
    """So many sheets of so many rows of two cells, and merged areas beside them."""
    made = openpyxl.Workbook()
    for number in range(sheets):
        sheet = made.worksheets[0] if number == 0 else made.create_sheet(f"Lot {number}")
        for row in range(1, rows + 1):
            sheet.append([f"Prestation {row}", row])
        for row in range(1, merged + 1):
            sheet.merge_cells(start_row=row, end_row=row, start_column=4, end_column=5)
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def scan(pages: int = 1) -> bytes:
    """Images of pages that show a sentence."""
    font = PIL.ImageFont.load_default(48)
    shown = []
    for _ in range(pages):
        page = PIL.Image.new("L", (1_800, 600), 255)
        PIL.ImageDraw.Draw(page).text((80, 200), SENTENCE, fill=0, font=font)
        shown.append(page)
    target = io.BytesIO()
    shown[0].save(target, "TIFF", save_all=True, append_images=shown[1:])
    return target.getvalue()


def rich_text() -> bytes:
    """An RTF file of one sentence."""
    return rf"{{\rtf1\ansi {SENTENCE}\par}}".encode()
