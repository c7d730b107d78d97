"""Renders a piece as a paginated PDF with a cover, a table of contents and running lines."""

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageTemplate,
    Spacer,
)
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus import Paragraph as TextFlow

from rendering.pdf_blocks import HEADING_STYLES, BlockRenderer
from rendering.source import FrontMatter, Source, SourceError
from rendering.themes import THEMES, Theme

_WIDTH, _HEIGHT = A4
_MARGIN = 2.4 * cm


def render_pdf(source: Source) -> bytes:
    """Give the bytes of the PDF, the same on every run."""
    if source.notes:
        raise SourceError(f"{source.front.title}: footnotes are rendered in Word pieces only")
    theme = THEMES[source.front.theme]
    target = BytesIO()
    blocks = BlockRenderer(theme, _WIDTH - 2 * _MARGIN)
    story: list[Flowable] = [NextPageTemplate("body")]
    if source.front.particulars:
        story += [*blocks.cover(source.front), NewPage()]
    for block in source.blocks:
        story += blocks.render(block)
    if isinstance(story[-1], Spacer):
        # The space after a last table could alone open an empty page.
        story.pop()
    _PieceTemplate(target, source.front, theme).multiBuild(story, canvasmaker=_CountedCanvas)
    return target.getvalue()


class _CountedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """Draws the running lines last, when the number of pages is known."""

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        self._pages: list[dict[str, object]] = []

    def showPage(self) -> None:  # noqa: N802  (name given by reportlab)
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for page in self._pages:
            self.__dict__.update(page)
            self._running_lines(self, len(self._pages))
            super().showPage()
        super().save()


class _PieceTemplate(BaseDocTemplate):  # type: ignore[misc]  # reportlab has no types
    """Page layouts of one piece; tells the table of contents where headings fall."""

    def __init__(self, target: BytesIO, front: FrontMatter, theme: Theme) -> None:
        super().__init__(
            target,
            pagesize=A4,
            invariant=1,
            title=f"{front.title} – {front.subject}",
            author=front.author,
            subject=front.subject,
            creator=front.author,
        )
        self._front, self._theme = front, theme
        frame = Frame(_MARGIN, 2.2 * cm, _WIDTH - 2 * _MARGIN, _HEIGHT - 4.6 * cm, 0, 0, 0, 0)
        bare = Frame(_MARGIN, 2.2 * cm, _WIDTH - 2 * _MARGIN, _HEIGHT - 4.2 * cm, 0, 0, 0, 0)
        self.addPageTemplates(
            [
                PageTemplate("cover", [bare], onPage=self._prepare),
                PageTemplate("body", [frame], onPage=self._prepare),
            ]
        )

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802  (name given by reportlab)
        """Report each heading to the table of contents and to the outline."""
        name = flowable.style.name if isinstance(flowable, TextFlow) else ""
        if name not in HEADING_STYLES[:2]:
            return
        level, text = HEADING_STYLES.index(name), flowable.getPlainText()
        key = f"h{self.page}-{self.seq.nextf('heading')}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(text, key, level)
        self.notify("TOCEntry", (level, flowable.text, self.page, key))

    def _prepare(self, canvas: _CountedCanvas, document: BaseDocTemplate) -> None:
        canvas._running_lines = self._draw_running_lines

    def _draw_running_lines(self, canvas: Canvas, total: int) -> None:
        page = canvas.getPageNumber()
        if page == 1 and self._front.particulars:
            return
        canvas.setFont(self._theme.regular, 8)
        canvas.setFillColor(self._theme.colour)
        canvas.setStrokeColor(self._theme.colour)
        canvas.setLineWidth(0.5)
        top, bottom = _HEIGHT - 1.5 * cm, 1.3 * cm
        canvas.drawString(_MARGIN, top, self._front.header[0])
        canvas.drawRightString(_WIDTH - _MARGIN, top, self._front.header[1])
        canvas.line(_MARGIN, top - 5, _WIDTH - _MARGIN, top - 5)
        canvas.line(_MARGIN, bottom + 11, _WIDTH - _MARGIN, bottom + 11)
        canvas.drawString(_MARGIN, bottom, self._front.footer)
        canvas.drawRightString(
            _WIDTH - _MARGIN, bottom, f"Page {page} {'of' if self._front.english else 'sur'} {total}"
        )
