"""Takes out of a part of a Word file what its pages do not show, or shows who wrote it.

Revisions are accepted: what was deleted is gone, what was inserted stands as the rest. Pictures, charts and
embedded objects give way to a sentence, text boxes to their paragraphs, links to their words.
"""

from collections.abc import Iterator
from itertools import count
from typing import Final

from contract_checker.readers.docx.markup import MC, M, R, W
from contract_checker.readers.docx.paragraph import alternative, text_boxes
from contract_checker.readers.markup import Element

IMAGE: Final = "[image retirée]"
_XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_DROPPED: Final = frozenset(
    f"{W}{name}"
    for name in (
        "moveFrom", "delText", "delInstrText", "proofErr", "permStart", "permEnd", "altChunk", "subDoc",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "cellDel", "cellIns",
        "cellMerge", "dataBinding", "alias", "tag", "placeholder", "smartTagPr", "customXmlPr", "background",
        "numPicBullet", "lvlPicBulletId", "customXmlInsRangeStart", "customXmlInsRangeEnd",
        "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "rsid",
        "docVars", "printerSettings", "frameset", "divId", "ffData", "fldData", "contentPart",
    )
)  # fmt: skip
_UNWRAPPED: Final = frozenset(f"{W}{name}" for name in ("moveTo", "smartTag", "customXml"))
_DRAWN: Final = frozenset(f"{W}{name}" for name in ("drawing", "pict", "object", "control"))
# Fields that are made anew from the copy itself; the results of all others stay as words.
_LIVE_FIELDS: Final = ("PAGE", "NUMPAGES", "SECTIONPAGES", "TOC", "REF", "PAGEREF", "SEQ", "STYLEREF")


def clean(root: Element) -> bool:
    """Clean the tree of one part; whether words that were marked as deleted went with it."""
    _choose_alternatives(root)
    deleted = _accept_revisions(root)
    for element in list(root.iter(*_UNWRAPPED)):
        _unwrap(element)
    for link in list(root.iter(f"{W}hyperlink")):
        _unwrap(link)
    _flatten_drawings(root)
    _still_fields(root)
    for element in [each for each in root.iter() if _is_foreign(each)]:
        _remove(element)
    for element in root.iter():
        _keep_attributes(element)
    return deleted


def name_authors(root: Element, names: dict[str, str]) -> None:
    """Number the authors of comments in the place of their names."""
    numbers = count(len(names) + 1)
    for comment in root.iter(f"{W}comment"):
        author = comment.get(f"{W}author", "")
        if author not in names:
            names[author] = f"auteur {next(numbers)}"
        comment.set(f"{W}author", names[author])
        comment.attrib.pop(f"{W}initials", None)


def _choose_alternatives(root: Element) -> None:
    while (found := next(root.iter(f"{MC}AlternateContent"), None)) is not None:
        options = alternative(found)
        for option in options:
            found.addprevious(option)
            _unwrap(option)
        _remove(found)


def _accept_revisions(root: Element) -> bool:
    deleted = False
    for element in list(root.iter(f"{W}del")):
        parent = element.getparent()
        if parent is None:
            continue
        if parent.tag == f"{W}trPr":
            _remove(parent.getparent())
            deleted = True
        else:
            deleted = deleted or len(element) > 0
            _remove(element)
    for element in list(root.iter()):
        tag = element.tag
        if tag in _DROPPED or (isinstance(tag, str) and tag.startswith(W) and tag.endswith("Change")):
            deleted = deleted or tag == f"{W}moveFrom"
            _remove(element)
    for element in list(root.iter(f"{W}ins")):
        _unwrap(element)
    return deleted


def _flatten_drawings(root: Element) -> None:
    """Put the paragraphs of text boxes behind the paragraph that they hang on; once more for those inside."""
    while (drawn := next(root.iter(*_DRAWN), None)) is not None:
        host = next(drawn.iterancestors(f"{W}p"), None)
        boxes = list(text_boxes(drawn))
        after = host
        for paragraph in [each for box in boxes for each in box.iterchildren(f"{W}p", f"{W}tbl")]:
            if after is not None:
                after.addnext(paragraph)
                after = paragraph
        if not boxes and drawn.getparent().tag == f"{W}r":
            words = drawn.makeelement(f"{W}t")
            words.text = IMAGE
            drawn.addprevious(words)
        _remove(drawn)


def _still_fields(root: Element) -> None:
    for instruction in root.iter(f"{W}instrText"):
        if not (instruction.text or "").strip().upper().startswith(_LIVE_FIELDS):
            instruction.text = ""
    for field in list(root.iter(f"{W}fldSimple")):
        if not field.get(f"{W}instr", "").strip().upper().startswith(_LIVE_FIELDS):
            _unwrap(field)


def _is_foreign(element: Element) -> bool:
    return not isinstance(element.tag, str) or not element.tag.startswith((W, M))


def _keep_attributes(element: Element) -> None:
    for name in list(element.attrib):
        local = name.removeprefix(W)
        kept = name == _XML_SPACE or name.startswith((W, M)) or (name == f"{R}id" and _is_running(element))
        if not kept or local.startswith("rsid") or (local == "author" and element.tag != f"{W}comment"):
            del element.attrib[name]


def _is_running(element: Element) -> bool:
    return element.tag in (f"{W}headerReference", f"{W}footerReference")


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Element) -> None:
    """Let the children of an element stand in its place."""
    parent = element.getparent()
    if parent is not None:
        for child in list(_children(element)):
            element.addprevious(child)
        parent.remove(element)


def _children(element: Element) -> Iterator[Element]:
    return (child for child in element if isinstance(child.tag, str))
