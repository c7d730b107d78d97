"""How sites and activities are named, in both languages: on the text as it is written, for its capitals."""

from typing import Final

from contract_checker.extraction.language import en_parties, fr_parties

_CAPITAL: Final = r"[A-ZÀ-ÖØ-Þ][\w'’]*"
_LINK: Final = r"(?:[-\s](?:sur|en|le|la|lès|les|de|du|des|sous|aux?|upon|on|of))?[-\s](?:l['’]|d['’])?"
_NAME: Final = rf"{_CAPITAL}(?:{_LINK}{_CAPITAL}){{0,4}}|\d{{1,2}}\b"
_OF: Final = r"\s*(?:n\s?°\s?|:\s*|[–-]\s+|(?:de|du|des|à)\s+|d['’])?"
_SITE: Final = r"(?:site|plateau)(?:\s+(?:de production|d['’]appels))?|centre\s+(?:de contacts?|d['’]appels)"
_ACTIVITY: Final = r"activité|ligne|file"
# « le site de Nantes », « Plateau Lyon-Est », « l'activité « Recouvrement » », “the Leeds site”
NAMED: Final = (
    rf"\b(?i:{_SITE}){_OF}(?P<site>{_NAME})"
    rf"|\b(?:the\s+)?(?P<site_en>{_CAPITAL}(?:[-\s]{_CAPITAL}){{0,2}})\s+(?:site|Site|SITE)\b(?!\s+(?:de|d['’]))"
    rf"|\b(?i:{_ACTIVITY}|activity|service line|queue){_OF}"
    rf"(?:«\s*(?P<quoted>[^«»\n]{{2,40}}?)\s*»|[“\"](?P<quoted_en>[^“”\"\n]{{2,40}}?)[”\"]|(?P<activity>{_NAME}))"
)
# « Pour le site de Nantes, … », « 6.2 Site de Lyon : … »
_NUMBERED: Final = r"\W*(?:\d{1,2}(?:\.\d{1,2})*\W+|[a-z]\)\s*)?"
OPENING: Final = (
    rf"{_NUMBERED}(?i:(?:(?:pour|concernant|sur|à|s['’]agissant\s+d[eu]|au\s+titre\s+d[eu]"
    r"|en\s+ce\s+qui\s+concerne|pour\s+ce\s+qui\s+est\s+d[eu]|for|at|as\s+regards|in\s+respect\s+of)\s+)"
    r"(?:l[ae]\s+|l['’]|the\s+)?)"
)
HEAD: Final = rf"{_NUMBERED}(?i:(?:l[ae]\s+|l['’]|the\s+)?)"
# What stands behind the name at the head of a sentence: « Site de Lyon : », « Site de Lyon – »
AFTER_HEAD: Final = r"\s*(?:[:|,]|[–-]\s|$)"
# « Site », « Activité » above a column of names
COLUMN: Final = (
    r"(?P<site>(?:nom d(?:u|es) )?sites?|plateaux?|centres?)"
    r"|(?P<activity>activites?|activity|activities|lignes?|files?)"
)
# « le site du Client », « site Internet »: the side or the thing, and no place of its own.
NO_NAME: Final = (
    rf"(?:{fr_parties.PARTIES.client}|{fr_parties.PARTIES.provider}|{en_parties.PARTIES.client}"
    rf"|{en_parties.PARTIES.provider}|internet|intranet|extranet|web|production|secours|repli)\b"
)
