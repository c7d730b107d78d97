"""Words of answers and of withdrawals in both languages."""

import re
from typing import Final

from . import en_answers as en
from . import fr_answers as fr


def _either(french: str, english: str) -> re.Pattern[str]:
    return re.compile(f"{french}|{english}", re.IGNORECASE)


WRITING: Final = _either(fr.WRITING, en.WRITING)
ORAL: Final = _either(fr.ORAL, en.ORAL)
UNWRITTEN_BEFORE: Final = _either(fr.UNWRITTEN_BEFORE, en.UNWRITTEN_BEFORE)
UNWRITTEN_AFTER: Final = _either(fr.UNWRITTEN_AFTER, en.UNWRITTEN_AFTER)
CONFIRMED: Final = _either(fr.CONFIRMED, en.CONFIRMED)
RESERVED: Final = _either(fr.RESERVED, en.RESERVED)
WITHDRAWN: Final = _either(fr.WITHDRAWN, en.WITHDRAWN)
WITHDRAWAL: Final = _either(fr.WITHDRAWAL, en.WITHDRAWAL)
NOT_WITHDRAWN: Final = _either(fr.NOT_WITHDRAWN, en.NOT_WITHDRAWN)
ANOTHER_DATE: Final = _either(fr.ANOTHER_DATE, en.ANOTHER_DATE)
YES: Final = _either(fr.YES, en.YES)
_MONTH: Final = r"[^\W\d_]{3,9}\.?"
# A day among other words, with the year or without, and its hour.
DAY: Final = re.compile(
    rf"(?<![\w/.-])(?:(?P<link>{fr.LINK}|{en.LINK})\s+(?:[^\W\d_]{{5,9}},? )?)?"
    rf"(?P<day>\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:\d{{4}}|\d{{2}})(?!\d)"
    rf"|\d{{1,2}}(?:er|st|nd|rd|th)?[ -](?:of )?{_MONTH}[ -](?:\d{{4}}|\d{{2}})(?![\d:h])"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    rf"|(?P<yearless>\d{{1,2}}(?:er|st|nd|rd|th)? (?P<month>{_MONTH})|\d{{1,2}}/\d{{1,2}}(?![\d/])))"
    rf"(?:,? (?:(?:{fr.AT}|{en.AT}) )?(?P<hour>\d{{1,2}} ?[h:](?: ?\d{{2}})?(?!\d)))?",
    re.IGNORECASE,
)
