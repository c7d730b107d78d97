"""Burns black boxes with their labels into the image of a page."""

import unicodedata
from collections.abc import Iterable
from typing import Final, NamedTuple

import PIL.Image
import PIL.ImageDraw
import PIL.ImageFont

_SMALLEST_TYPE: Final = 7  # pixels
_BLANK: Final = 250  # of 255: paper


class Patch(NamedTuple):
    """A rectangle in pixels from the upper left corner, and the label that it shows."""

    left: float
    top: float
    right: float
    bottom: float
    label: str = ""


def burn(image: PIL.Image.Image, patches: Iterable[Patch]) -> None:
    """Blacken the patches, then write their labels, one where patches lie over one another."""
    drawing = PIL.ImageDraw.Draw(image)
    drawn = list(patches)
    for patch in drawn:
        drawing.rectangle(patch[:4], fill=0 if image.mode == "L" else (0, 0, 0))
    labelled: list[Patch] = []
    for patch in drawn:
        if patch.label and not any(_overlap(patch, other) for other in labelled):
            _write(drawing, patch._replace(label=_plain(patch.label)))
            labelled.append(patch)


def is_blank(image: PIL.Image.Image) -> bool:
    """Whether a page shows nothing at all."""
    return not any(image.convert("L").histogram()[:_BLANK])


def _overlap(one: Patch, other: Patch) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )


def _plain(label: str) -> str:
    """A label without accents, which the type that comes with Pillow does not have."""
    return unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode()


def _write(drawing: PIL.ImageDraw.ImageDraw, patch: Patch) -> None:
    """Write the label in white, as large as the patch allows; not at all where nobody could read it."""
    size = int((patch.bottom - patch.top) * 0.75)
    font = PIL.ImageFont.load_default(max(size, 1))
    room = patch.right - patch.left - 2
    long = drawing.textlength(patch.label, font=font)
    if long > room > 0:
        size = int(size * room / long)
        font = PIL.ImageFont.load_default(max(size, 1))
    if size >= _SMALLEST_TYPE:
        middle = ((patch.left + patch.right) / 2, (patch.top + patch.bottom) / 2)
        white = 255 if drawing.mode == "L" else (255, 255, 255)
        drawing.text(middle, patch.label, fill=white, font=font, anchor="mm")
