"""Masks the words of a part of a Word file, however they are cut into runs."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from contract_checker.casefile.redaction.find import Mask
from contract_checker.casefile.redaction.marks import shown
from contract_checker.casefile.redaction.masker import Masked, MaskedTexts, Masker
from contract_checker.document import TextSpan, fold
from contract_checker.readers.docx.markup import M, W
from contract_checker.readers.markup import Element

_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_TEXTS: Final = (f"{W}t", f"{M}t", f"{W}instrText")
_SIGNS: Final = {
    f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-",
}  # fmt: skip
_IN_AN_ATTRIBUTE: Final = "masque"


class _Letter(NamedTuple):
    """One character of a paragraph, and the element that holds it; None for a sign that has its own."""

    sign: str
    holder: Element | None


def mask_part(root: Element, part: str, masker: Masker, bare: frozenset[str]) -> MaskedTexts:
    """Mask the paragraphs and the attributes of a part in place.

    Args:
        root: the tree of the part, cleaned.
        part: how the part is called in the list of what was masked.
        masker: what to mask, and by what.
        bare: folded figures that are amounts where they fill a cell.
    """
    paragraphs = [_letters(paragraph) for paragraph in root.iter(f"{W}p")]
    cells = [next(paragraph.iterancestors(f"{W}tc"), None) is not None for paragraph in root.iter(f"{W}p")]
    texts = ["".join(letter.sign for letter in letters) for letters in paragraphs]
    masks = [
        found or (_whole(text) if in_cell and fold(text) in bare else ())
        for text, in_cell, found in zip(texts, cells, masker.finder.masks_in(texts), strict=True)
    ]
    for letters, found in zip(paragraphs, masks, strict=True):
        if found:
            _write(letters, found, [shown(masker.labels.of(mask)) for mask in found])
    places = [f"{part} {number}" for number in range(1, len(texts) + 1)]
    done = masker.replaced(texts, masks, places)
    hidden = mask_attributes(root, part, masker)
    return MaskedTexts(done.texts, (*done.masked, *hidden.masked), (*done.values, *hidden.values))


def mask_attributes(root: Element, part: str, masker: Masker) -> MaskedTexts:
    """Replace each attribute that shows what is to be masked by one word."""
    values = sorted({value for element in root.iter() for value in element.attrib.values() if len(value) > 2})
    masks = masker.finder.in_names_and_signs().masks_in(values)
    shown_in = {value for value, found in zip(values, masks, strict=True) if found}
    for element in root.iter() if shown_in else ():
        for name, value in element.attrib.items():
            if value in shown_in:
                element.set(name, _IN_AN_ATTRIBUTE)
    found = tuple(mask for each in masks for mask in each)
    place = part.partition(",")[0] + " (attribut)"
    noted = tuple(Masked(mask.kind, masker.labels.of(mask), place) for mask in found)
    return MaskedTexts((), noted, found)


def _whole(text: str) -> tuple[Mask, ...]:
    return (Mask(TextSpan(start=0, end=len(text)), "amount", fold(text), text),)


def _letters(paragraph: Element) -> list[_Letter]:
    letters: list[_Letter] = []
    for element in paragraph.iter(*_TEXTS, *_SIGNS):
        if element.tag in _SIGNS:
            letters.append(_Letter(_SIGNS[element.tag], None))
        else:
            letters.extend(_Letter(sign, element) for sign in element.text or "")
    return letters


def _write(letters: Sequence[_Letter], masks: Iterable[Mask], labels: Iterable[str]) -> None:
    """Write the paragraph again, each label in the element of the first letter that it hides."""
    written = [letter.sign for letter in letters]
    for mask, label in zip(masks, labels, strict=True):
        inside = [at for at in range(mask.span.start, mask.span.end) if letters[at].holder is not None]
        for at in inside:
            written[at] = label if at == inside[0] else ""
    pieces: dict[Element, list[str]] = {}
    for letter, sign in zip(letters, written, strict=True):
        if letter.holder is not None:
            pieces.setdefault(letter.holder, []).append(sign)
    for holder, signs in pieces.items():
        holder.text = "".join(signs)
        if holder.tag != f"{M}t":
            holder.set(_SPACE, "preserve")
