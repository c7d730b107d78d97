"""OpenDocument texts written part by part, as small as they can be."""

import io
import zipfile

from contract_checker.document import BlockKind, Document
from contract_checker.readers.odt import read
from contract_checker.settings import Limits

MIME = "application/vnd.oasis.opendocument.text"
URN = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = " ".join(
    [
        *(
            f"xmlns:{prefix}='{URN}:{name}:1.0'"
            for prefix, name in {
                "office": "office",
                "text": "text",
                "table": "table",
                "style": "style",
                "draw": "drawing",
                "fo": "xsl-fo-compatible",
            }.items()
        ),
        "xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'",
        "xmlns:field='urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0'",
        "xmlns:dc='http://purl.org/dc/elements/1.1/'",
        "xmlns:xlink='http://www.w3.org/1999/xlink'",
    ]
)


def package(parts: dict[str, str | bytes], mime: str = MIME) -> bytes:
    """A file of these parts, its kind first as the format asks."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", mime, zipfile.ZIP_STORED)
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def content_xml(body: str, styles: str = "") -> str:
    """`content.xml` with that body and these automatic styles."""
    return (
        f"<office:document-content {NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )


def style(name: str, properties: str, family: str = "text") -> str:
    """A style of that name whose text has these properties."""
    text = f"<style:text-properties {properties}/>"
    return f"<style:style style:name='{name}' style:family='{family}'>{text}</style:style>"


def odt(body: str, styles: str = "", common: str = "", **parts: str) -> bytes:
    """A text; `common` is what `styles.xml` holds, `parts` are others."""
    styles_xml = f"<office:document-styles {NAMES}>{common}</office:document-styles>"
    return package({"content.xml": content_xml(body, styles), "styles.xml": styles_xml, **parts})


def read_odt(body: str, styles: str = "", common: str = "", limits: Limits | None = None) -> Document:
    """The document that the reader makes of it."""
    return read(odt(body, styles, common), "contrat.odt", limits or Limits())


def quotes(document: Document, kind: BlockKind | None = None) -> list[str]:
    """The words of its blocks."""
    return [document.passage(block.span).quote for block in document.blocks if kind in (None, block.kind)]
