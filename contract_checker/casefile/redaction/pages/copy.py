"""From the bytes of a PDF or an image to those of a PDF of black-boxed images."""

import io
import warnings
from collections.abc import Iterable, Iterator
from typing import Final

import PIL.Image

from contract_checker.casefile.redaction.find import Mask
from contract_checker.casefile.redaction.masker import Masked, Masker, Redacted
from contract_checker.document import PageLocation
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.pdf.opening import opened
from contract_checker.settings import Limits

from .burning import Patch, burn, is_blank
from .places import places
from .recognition import Recognised, recognised_each
from .shown import Shown, frame_of, page_of
from .written import PageImage, page_image, pdf_of

_FORMATS: Final = ("PNG", "JPEG", "TIFF")
_FLAT: Final = "pages recopiées en images : texte, propriétés, pièces jointes, annotations et signets retirés"
_NOT_READ: Final = (
    "page {page} noircie, ses caractères n'ayant pas pu être reconnus : fournir le document d'origine,"
    " ou installer tesseract-ocr et tesseract-ocr-fra"
)
_PICTURES: Final = "page {page} : images noircies, leur texte n'ayant pas pu être cherché"
_BY_RECOGNITION: Final = (
    "page {page} masquée par la seule reconnaissance de caractères, à relire avant l'envoi"
)


def redact_pdf(content: bytes, path: str, masker: Masker) -> Redacted:
    """A PDF of the images of the pages.

    Raises:
        UnreadableDocument: as when it is read, or if every page of it would be black.
    """
    document = masker.read(content, path)
    masks = masker.finder.masks(document)
    noted = tuple(
        Masked(mask.kind, masker.labels.of(mask), masker.place(document.block_at(mask.span.start).location))
        for mask in masks
    )
    patches = places(content, document, masks, masker)
    with_text = {
        block.location.page
        for block in document.blocks
        if block.source != "ocr" and isinstance(block.location, PageLocation)
    }
    with opened(content, path) as pdf:
        numbers = range(1, len(pdf) + 1)
        pages = (page_of(pdf, number, path, masker.limits) for number in numbers)
        shown = (page.with_text(page.number in with_text, patches[page.number]) for page in pages)
        return _copied(shown, path, masker, noted, masks)


def redact_image(content: bytes, path: str, masker: Masker) -> Redacted:
    """A PDF of the images of a file, as for a PDF without text.

    Raises:
        UnreadableDocument: if nothing could be recognised in any of them.
    """
    masker.read(content, path)  # refuses what is damaged, too large, or of the wrong type
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of sizes and damaged metadata: checked just before, or not read
        with PIL.Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            count: int = getattr(image, "n_frames", 1)
            frames = (frame_of(image, number, masker.limits) for number in range(1, count + 1))
            return _copied(frames, path, masker, (), ())


def _copied(
    pages: Iterable[Shown], path: str, masker: Masker, noted: tuple[Masked, ...], masks: tuple[Mask, ...]
) -> Redacted:
    written: list[PageImage] = []
    notes, found, values, known, black = [_FLAT], list(noted), list(masks), set(noted), 0
    for page, seen in _seen(pages, masker):
        blackened, sentences = _decided(page, seen, masker.limits)
        notes.extend(sentence.format(page=page.number) for sentence in sentences)
        burn(page.image, [*page.patches, *(seen.patches if seen else ()), *blackened])
        black += _NOT_READ in sentences
        for mask in seen.masks if seen else ():
            one = Masked(mask.kind, masker.labels.of(mask), f"page {page.number}")
            if one not in known:  # the text of the page says it too
                found.append(one)
                values.append(mask)
        written.append(page_image(page.image, *page.size))
    if black == len(written):
        raise UnreadableDocument(
            "ocr_missing",
            f"{path} : aucune page n'a de texte où chercher ce qui est à masquer, et aucun caractère n'a pu y"
            " être reconnu ; fournir le document d'origine, ou installer tesseract-ocr et tesseract-ocr-fra.",
        )
    stem = path.rpartition(".")[0] or path
    return Redacted(f"{stem}.pdf", pdf_of(written), tuple(found), tuple(notes), tuple(values))


def _seen(pages: Iterable[Shown], masker: Masker) -> Iterator[tuple[Shown, Recognised | None]]:
    """Each page with what was recognised on it; None where the time for that was over."""
    waiting: dict[int, Shown] = {}

    def images() -> Iterator[tuple[int, PIL.Image.Image, int]]:
        for page in source:
            waiting[page.number] = page
            yield page.number, page.image, page.dpi

    source = iter(pages)
    for number, seen in recognised_each(images(), masker):
        yield waiting.pop(number), seen
    yield from ((waiting[number], None) for number in sorted(waiting))
    yield from ((page, None) for page in source)


def _decided(page: Shown, seen: Recognised | None, limits: Limits) -> tuple[list[Patch], list[str]]:
    """What of a page is blackened because nobody looked at it, and the sentences that say so."""
    doubtful = seen is None or seen.confidence < limits.ocr_confidence
    if page.has_text:
        if page.pictures and doubtful:
            return list(page.pictures), [_PICTURES]
        return [], [_BY_RECOGNITION] if page.is_a_picture else []
    if is_blank(page.image):
        return [], []
    if doubtful:
        return [Patch(0, 0, page.image.width, page.image.height)], [_NOT_READ]
    return [], [_BY_RECOGNITION]
