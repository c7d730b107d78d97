"""How a line starts or ends: bullets, numbers, titles, sentence ends."""

import re
from typing import Final

from contract_checker.clauses.marker import BRACKETED_QUANTITY

_ROMAN: Final = r"[IVXLC]{1,6}"

_BULLET: Final = (
    r"(?:[•●○◦▪▫■□❑❒❏➢➔➤►▶✓✔➣‣⁃∙·♦◆◊\ue000-\uf8ff]\s*\S|[-–—*]\s+\S|[-–—](?=[^\W\d_])|o\s+(?=[A-ZÀ-Þ\d«]))"
)
_ENUMERATED: Final = (
    r"(?:\(?[a-zA-Z]\)|\(?\d{1,2}\)|\((?:[ivx]{1,4}|\d{1,2})\)|[ivx]{1,4}\)|[a-z]\.|\d{1,2}°\)?|"
    rf"{_ROMAN}°)\s*[^\s\d]"
)
ARTICLE: Final = re.compile(
    rf"(?:articles?|chapitre|titre|section|sous-section|partie|annexe|lot)\s+(?:n\s?°\s*)?(?:\d{{1,3}}|{_ROMAN}\b|[A-Z]\b)",
    re.IGNORECASE,
)
NUMBERED: Final = re.compile(
    rf"(?:\d{{1,2}}(?:\.\d{{1,2}}){{1,4}}\.?\)?|\d{{1,2}}\s?[.\-–)/]|[A-Z]\s?[.)]\d?(?:\.\d{{1,2}})*|{_ROMAN}\s?[.\-–)](?:\d{{1,2}}\.?)*)"
    r"\s*[-–:]?\s*(?=[A-ZÀ-Þa-zà-ÿ«\"“(’'])"
)
BARE_NUMBER: Final = re.compile(rf"(?:\d{{1,2}}|{_ROMAN}|[A-Z])\s+(?=[A-ZÀ-Þ])")

_LIST_ITEM: Final = re.compile(rf"(?!{BRACKETED_QUANTITY})(?:{_BULLET}|{_ENUMERATED})")
_CLAUSE: Final = re.compile(f"{NUMBERED.pattern}|(?i:{ARTICLE.pattern})")
_MARKER: Final = re.compile(
    rf"(?:[^\w\s]{{1,3}}|o|[\ue000-\uf8ff]|\(?(?:[a-zA-Z]|{_ROMAN}|[ivx]{{1,4}}|\d{{1,2}}(?:\.\d{{1,2}}){{0,4}}))[.)°/\-–:\s]{{0,3}}"
    rf"|{ARTICLE.pattern}[.\-–:\s]{{0,3}}",
    re.IGNORECASE,
)
_DECIMALS: Final = re.compile(r"\d{1,2}(?:\.\d{1,2})*")
_SENTENCE_END: Final = re.compile(r"[.!?:;…][\s»”\")\]]*$")
_GOES_ON: Final = re.compile(
    r"(?:,|[-–(’']|\b(?:à|au|aux|avec|ce|ces|cette|chaque|dans|de|des|du|en|entre|et|la|le|les|leur|leurs|lors|ni|notamment|ou"
    r"|par|pour|que|qui|sa|sans|selon|ses|si|son|sous|sur|un|une|vers))$",
    re.IGNORECASE,
)


def is_marker(text: str) -> bool:
    """Whether the text is only what may stand before an item or a title: a bullet, a number, a letter."""
    return _MARKER.fullmatch(text) is not None


def is_list_item(text: str) -> bool:
    """Whether the line starts with a bullet, a letter or a number in brackets."""
    return _LIST_ITEM.match(text) is not None


def is_numbered(text: str) -> bool:
    """Whether the line starts with a clause number or with « Article 12 »."""
    return _CLAUSE.match(text) is not None


def follows(number: str, text: str) -> bool:
    """Whether `text` starts with the clause number that comes after the one `number` starts with."""
    before, after = _DECIMALS.match(number), _DECIMALS.match(text)
    if before is None or after is None:
        return False
    first, second = ([int(part) for part in match.group().split(".")] for match in (before, after))
    return second in ([*first[:-1], first[-1] + 1], [*first, 1])


def ends_sentence(text: str) -> bool:
    """Whether the text ends with the punctuation of a sentence, or of an item of a list."""
    return bool(_SENTENCE_END.search(text[-8:]))


def must_go_on(text: str) -> bool:
    """Whether the text stops at a word or a sign after which a French sentence cannot end."""
    return bool(_GOES_ON.search(text[-16:]))


def begins_anew(text: str) -> bool:
    """Whether the text may begin a sentence: it starts with neither a small letter nor a closing sign."""
    return not text[0].islower() and text[0] not in ",;:.!?)]»%’"


def is_upper(text: str) -> bool:
    """Whether the text has letters, and only capitals but for a few."""
    letters = [character for character in text if character.isalpha()]
    return len(letters) > 3 and sum(map(str.isupper, letters)) >= 0.9 * len(letters)
