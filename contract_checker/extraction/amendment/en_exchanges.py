"""English wording of words and figures that an amendment exchanges for others."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_QUOTED_THING = one_of(
    r"words?|phrases?|terms?|expressions?|figures?|numbers?|references? to|dates?|sentences?"
)
# A new value, with its decimals, and where it ends
_VALUE = r"(?:[^,;:.\"|]|(?<=\d)[.,](?=\d))"
_END = r"(?![.,]\d)[,;.:]|$"

EXCHANGES: Final = (
    # "the words "fifteen days" are deleted and replaced with "one month""
    Pattern(
        rf"(?:\b{_QUOTED_THING} |^[^\"]{{0,60}}?)\" ?(?P<old>[^\"]{{1,300}}?) ?\"[^\".;]{{0,40}}?\b"
        rf"(?:replaced|substituted)"
        r" (?:by|with) [^\".;]{0,30}?\" ?(?P<new>[^\"]{1,300}?) ?\""
    ),
    # "the words "A" are deleted and "B" substituted", ""sixty days" becomes "thirty days""
    Pattern(
        r"\" ?(?P<old>[^\"]{1,300}?) ?\"[^\".;]{0,20}?\b(?:deleted and|becomes?|changed to|gives? way to)"
        r"[^\".;]{0,20}?\" ?(?P<new>[^\"]{1,300}?) ?\""
    ),
    Pattern(
        r"\bchanged from[^\".;]{0,10}?\" ?(?P<old>[^\"]{1,300}?) ?\" to[^\".;]{0,10}?"
        r"\" ?(?P<new>[^\"]{1,300}?) ?\""
    ),
    # "is amended by replacing "45 days" with "30 days"", "by deleting … and substituting …"
    Pattern(
        r"\bby (?:replacing|deleting|substituting)[^\".;]{0,30}?\" ?(?P<old>[^\"]{1,300}?) ?\""
        r"[^\".;]{0,40}?\b(?:with|by|substituting|inserting|replacing it with)[^\".;]{0,30}?"
        r"\" ?(?P<new>[^\"]{1,300}?) ?\""
    ),
    # "is reduced from thirty to fifteen days"
    Pattern(
        r"\b(?:reduced|increased|changed|extended|shortened|raised|lowered) from "
        rf"(?P<old>{_VALUE}{{1,40}}?) to"
        rf" (?P<new>{_VALUE}{{1,60}}?)(?={_END}| (?:with effect|as (?:of|from)|from|for|in|where|by)\b)"
    ),
    # "is reduced to ten days"
    Pattern(
        r"\b(?:is|are|shall be)(?: hereby)? (?:reduced|increased|changed|shortened|raised|lowered) to"
        rf" (?P<new>{_VALUE}{{1,60}}?)(?={_END}| (?:with effect|as (?:of|from)|from|for|in|where|by)\b)"
    ),
)
