"""Headings: whether some words read like one, and the heading that a numbered paragraph opens with."""

import re
from typing import Final

_LONGEST: Final = 130
_MOST_WORDS: Final = 18
_INLINE_WORDS: Final = 10
_MOST_WORDS_BEFORE_STOP: Final = 8
_SENTENCE = re.compile(
    r"\b(?:est|sont|était|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|sera|seront|fera|feront"
    r"|a pour|ont|ne|fait|font|comprend|comprennent|dispose|disposent|prévoit|prévoient|porte sur|fournit"
    r"|transmet|remet|informe|assure|garantit|accepte|reconnaît|confie|notifie|concerne|concernent|précise"
    r"|prend|prennent|constitue|constituent|permet|permettent|intervient|reste|restent|déclare|s['’]\w+"
    r"|shall|will|must|may|is|are|has|have|agrees?|means|agree)\b"
)
_REFLEXIVE_NOUNS = re.compile(r"s['’](?:il|ils|elle|y)\b")
_DETERMINER = re.compile(
    r"(?:le|la|les|l['’]|un|une|des|ce|cette|ces|il|elle|ils|elles|tout|toute|chaque|aucun|aucune|si|en cas|à"
    r"|the|a|an|each|any|no|all|if|this)\b",
    re.IGNORECASE,
)
_LEADERS = re.compile(r"(?:\.\s?){4,}|…{2,}|_{4,}|\t\s*\d{1,3}\s*$")
_PAGE_AT_END = re.compile(r"(?:\.\s?){3,}\s*\d{1,4}\s*$|…\s*\d{1,4}\s*$|\t\s*\d{1,4}\s*$")
_UNFINISHED = re.compile(
    r"(?:^|[\s'’])(?:(?i:de|des|du|la|le|les|l['’]|d['’]|et|ou|à|au|aux|en|par|pour|sur|dans|avec|un|une|son|sa|ses"
    r"|leur|ce|que|qui|of|the|and|or|to|for|in|by|with|a|an)|articles?|clauses?|sections?|annexes?)$|[,(«'’]$"
)
_INLINE = re.compile(r"(?P<head>[^\n]{3,90}?)(?:\.|\s?:|\s[–—-])\s+(?=[A-ZÀ-ÝŒ«\"“])")
_COLON = re.compile(r"(?P<head>[^\n:.]{3,60}?)\s?:\s+(?=\S)")
_EDGES: Final = " \t\n\u00a0\u202f.:–—−‒-"


def clean(text: str) -> str:
    """`text` on one line, without the signs around it."""
    return " ".join(text.split()).strip(_EDGES)


def in_contents(text: str) -> bool:
    """Whether `text` is a line of a table of contents that its reader did not recognise."""
    return bool(_PAGE_AT_END.search(text))


def reads_like_title(text: str) -> bool:
    """Whether `text` is short and has no verb, no list sign and no end of a sentence inside."""
    words = text.split()
    if not words or len(text) > _LONGEST or len(words) > _MOST_WORDS or text.rstrip()[-1] in ";,":
        return False
    letters = sum(map(str.isalpha, text))
    if letters < 3 or letters * 2 < len(text.replace(" ", "")):
        return False
    if _LEADERS.search(text) or re.search(r"[.!?]\s+[A-ZÀ-Ý]", text[3:]):
        return False
    return not _SENTENCE.search(_REFLEXIVE_NOUNS.sub("", text))


def is_upper(text: str) -> bool:
    """Whether `text` is written in capitals, with enough letters to be a heading."""
    return text == text.upper() and sum(map(str.isalpha, text)) >= 4


def is_unfinished(text: str) -> bool:
    """Whether a line that ends like `text` goes on in the next one."""
    return bool(_UNFINISHED.search(text.rstrip()))


def opening_heading(text: str) -> tuple[str | None, bool]:
    """The heading that `text`, the words after a clause number, begins with; and whether it is all of it."""
    if not text.strip():
        return None, True
    first, newline, after = text.strip().partition("\n")
    if newline and reads_like_title(first) and not is_unfinished(first) and _begins_anew(after):
        return clean(first), False
    joined = " ".join(text.split())
    if reads_like_title(joined) and not _inline(joined) and not _is_sentence(joined):
        return clean(joined), True
    return _inline(joined), False


def _inline(text: str) -> str | None:
    for pattern in (_INLINE, _COLON):
        match = pattern.match(text)
        if match and len(match["head"].split()) <= _INLINE_WORDS and reads_like_title(match["head"]):
            return clean(match["head"])
    return None


def _is_sentence(text: str) -> bool:
    """Whether a text with a full stop is a sentence and no title: « Le marché dure un an. »."""
    return text[-1] == "." and bool(_DETERMINER.match(text) or len(text.split()) > _MOST_WORDS_BEFORE_STOP)


def _begins_anew(text: str) -> bool:
    first = text.lstrip()[:1]
    return not first.isalpha() or first.isupper()
