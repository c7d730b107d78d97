"""What a browser would do with an element: show it, break the line for it, hide it."""

import re
from typing import Final

from contract_checker.document import Source
from contract_checker.readers.markup import Element

# Never text of the page; `head` holds its title too, which no page shows.
DROPPED: Final = frozenset((
    "head", "script", "style", "template", "object", "embed", "iframe", "frame", "svg", "math", "audio",
    "video",
))  # fmt: skip
EXTERNAL: Final = frozenset(("object", "embed", "iframe", "frame"))
BLOCKS: Final = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p",
    "pre", "search", "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th",
    "thead", "tr", "ul",
))  # fmt: skip
HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_REVISIONS: Final[dict[str, Source]] = {
    "del": "deleted", "s": "deleted", "strike": "deleted", "ins": "inserted",
}  # fmt: skip
_HIDING: Final = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all"
    r"|(?:font-size|opacity)\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
_BOLD: Final = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_UNNUMBERED: Final = re.compile(r"list-style(?:-type)?\s*:\s*[^;]{0,40}\bnone", re.IGNORECASE)


def source_of(element: Element, inherited: Source) -> Source:
    """Whether the words of `element` stand, are hidden, or were struck or added by a revision."""
    if inherited in ("hidden", "deleted"):
        return inherited
    if element.get("hidden") is not None or _HIDING.search(element.get("style") or ""):
        return "hidden"
    if element.tag == "dialog" and element.get("open") is None:
        return "hidden"
    return _REVISIONS.get(element.tag, inherited)


def is_bold(element: Element) -> bool:
    """Whether the words of `element` are bold by its name or its own style."""
    return element.tag in ("b", "strong") or bool(_BOLD.search(element.get("style") or ""))


def is_unnumbered(element: Element) -> bool:
    """Whether a list, or an item, shows no number and no bullet."""
    return bool(_UNNUMBERED.search(element.get("style") or ""))


def field_text(element: Element) -> str:
    """What a form field shows: a tick box as a sign, a text field as its text."""
    match (element.get("type") or "text").lower():
        case "checkbox" | "radio":
            return "☐ " if element.get("checked") is None else "☑ "
        case "text" | "number" | "date" | "email" | "tel" | "url":
            return str(element.get("value") or "")
        case _:
            return ""
