"""From the bytes of a Word file to those of its copy."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from lxml import etree

from contract_checker.casefile.redaction.masker import MaskedTexts, Masker, Redacted
from contract_checker.casefile.redaction.workbook import packed
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.docx.markup import WORD, R, W
from contract_checker.readers.markup import Element
from contract_checker.readers.package import Package

from .cleaning import IMAGE, clean, name_authors
from .texts import mask_attributes, mask_part

_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPE: Final = "application/vnd.openxmlformats-officedocument."
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# Parts that a copy may have, and how the list calls a place in them; of everything else nothing is kept.
_KINDS: Final = {
    "header": "en-tête, paragraphe",
    "footer": "pied de page, paragraphe",
    "footnotes": "note de bas de page, paragraphe",
    "endnotes": "note de fin, paragraphe",
    "comments": "commentaire, paragraphe",
    "styles": "styles, paragraphe",
    "numbering": "numérotation, paragraphe",
    "settings": "réglages, paragraphe",
    "theme": "thème, paragraphe",
}
_SETTINGS: Final = tuple(
    f"{W}{name}"
    for name in ("mirrorMargins", "evenAndOddHeaders", "defaultTabStop", "footnotePr", "endnotePr", "compat")
)
_DELETED: Final = "suppressions suivies retirées, insertions suivies acceptées"
_IMAGES: Final = "images, objets et graphiques retirés"
_WITHOUT: Final = (
    "propriétés, auteurs, liens et champs calculés retirés ; zones de texte placées dans le corps"
)


class _Part(NamedTuple):
    """A part of the copy: its kind, its new name without folder, its id, and its tree."""

    kind: str
    name: str
    id: str
    root: Element


def redact_word(content: bytes, path: str, masker: Masker) -> Redacted:
    """A new Word file of the parts that its pages show.

    Raises:
        UnreadableDocument: as when it is read.
    """
    document = masker.read(content, path)
    package = Package(content, path, masker.limits, WORD)
    main = package.main_name()
    body = package.part(main)
    if body is None:
        raise UnreadableDocument(
            "malformed", f"{path} : le corps du document manque ; l'enregistrer de nouveau."
        )
    parts = [_Part("document", "document.xml", "", body), *_parts(package, main, body)]
    deleted, authors, done = False, dict[str, str](), list[MaskedTexts]()
    bare = masker.finder.bare(document)
    for part in parts:
        if part.kind == "theme":
            _clean_theme(part.root)
            done.append(mask_attributes(part.root, _KINDS["theme"], masker))
            continue
        deleted = clean(part.root) or deleted
        if part.kind == "comments":
            name_authors(part.root, authors)
        if part.kind == "settings":
            _clean_settings(part.root)
        done.append(mask_part(part.root, _KINDS.get(part.kind, "paragraphe"), masker, bare))
    images = any(IMAGE in (each.text or "") for part in parts for each in part.root.iter(f"{W}t"))
    notes = (_WITHOUT, *([_DELETED] if deleted else []), *([_IMAGES] if images else []))
    masked = tuple(one for each in done for one in each.masked)
    values = tuple(one for each in done for one in each.values)
    stem = path.rpartition(".")[0] or path
    return Redacted(f"{stem}.docx", _written(parts), masked, notes, values)


def _parts(package: Package, main: str, body: Element) -> Iterator[_Part]:
    """The parts that the body refers to and the copy keeps, under new names and ids."""
    renamed: dict[str, str] = {}
    number = 0
    for kind in _KINDS:
        for identifier, target in package.related(main, kind).items():
            root = package.part(target)
            if root is None:
                continue
            number += 1
            renamed[identifier] = f"rId{number}"
            yield _Part(kind, f"{kind}{number}.xml", f"rId{number}", root)
    for reference in list(body.iter(f"{W}headerReference", f"{W}footerReference")):
        found = renamed.get(reference.get(f"{R}id", ""))
        if found is None:
            reference.getparent().remove(reference)
        else:
            reference.set(f"{R}id", found)


def _clean_settings(root: Element) -> None:
    for element in list(root):
        if element.tag not in _SETTINGS:
            root.remove(element)


def _clean_theme(root: Element) -> None:
    for element in list(root.iter()):
        foreign = not isinstance(element.tag, str) or not element.tag.startswith(_DRAWING)
        linked = any(name.startswith(R) for name in element.attrib)
        if (foreign or linked) and element.getparent() is not None:
            element.getparent().remove(element)


def _written(parts: list[_Part]) -> bytes:
    files = {
        "[Content_Types].xml": _types(parts).encode(),
        "_rels/.rels": _relations([("rId1", "officeDocument", "word/document.xml")]).encode(),
        "word/_rels/document.xml.rels": _relations(
            [(part.id, part.kind, part.name) for part in parts if part.id]
        ).encode(),
    }
    for part in parts:
        etree.cleanup_namespaces(part.root)
        files[f"word/{part.name}"] = etree.tostring(
            part.root, xml_declaration=True, encoding="UTF-8", standalone=True
        )
    return packed(files)


def _types(parts: list[_Part]) -> str:
    kinds = {"document": "wordprocessingml.document.main", "theme": "theme"}
    overrides = "".join(
        f'<Override PartName="/word/{part.name}"'
        f' ContentType="{_TYPE}{kinds.get(part.kind, f"wordprocessingml.{part.kind}")}+xml"/>'
        for part in parts
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        f' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>'
    )


def _relations(related: list[tuple[str, str, str]]) -> str:
    written = "".join(
        f'<Relationship Id="{id_}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for id_, kind, target in related
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{written}</Relationships>'
