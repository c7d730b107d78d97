"""English wording of sentences that begin by pointing back to the sentence before."""

from typing import Final

from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern

# "It shall be no lower than 91%", "They are payable within 45 days", "Failing that, …"
POINTER: Final = Pattern(
    r"^\W{0,3}(?:(?:however|in addition|moreover|furthermore|otherwise|then|in that case|thereafter),? )?"
    r"(?:(?:it|they|these|those|the latter|the former|each of them|both)\b"
    r"(?! (?:is|was|being) (?:agreed|understood|noted|acknowledged|intended|the (?:intention|intent)))"
    r"|(?:this|that|these|such an?|such) (?:rate|price|period|amount|level|target|figure|score|sum|fee|fees"
    r"|charge|charges|bid|tender|offer|invoice|duty|percentage|credit|credits|audit)s?\b"
    r"|the (?:average|resulting|overall|final|monthly) (?:score|rate|mark|result|level)\b"
    r"|failing (?:that|which)\b|if (?:it|they) |its |their )"
)
_CONNECTED = r"\W{0,3}(?:(?:however|in addition|moreover|furthermore|then|thereafter),? )?"
# "It alone holds disciplinary power."
PRONOUN: Final = Pattern(
    rf"{_CONNECTED}(?P<pronoun>it)\b(?! (?:is|was|being|shall be|will be) (?:agreed|understood|noted"
    rf"|acknowledged"
    r"|intended|for|the (?:intention|intent)))"
)
# "The Provider recruits …"
PARTY: Final = Pattern(
    rf"{_CONNECTED}(?:[\d.]{{1,7}} )?(?P<article>the )(?P<party>{PARTIES.client}|{PARTIES.provider})\b"
)
ARTICLES: Final = {"it": ("the ",)}
