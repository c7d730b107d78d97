"""The reading of an act on a clause: where the new words stand, from when to when it holds."""

from collections.abc import Mapping
from sys import maxsize
from typing import Final, NamedTuple

from contract_checker.extraction.amendment.days import days
from contract_checker.extraction.amendment.targets import Target
from contract_checker.extraction.amendment.wording import AmendmentWording
from contract_checker.extraction.reading import Reading, Span, Window
from contract_checker.extraction.sentences import Sentence

Place = tuple[int, int]

_LONGEST_QUOTE: Final = 8_000


class NewWords(NamedTuple):
    """Where the new words stand: their place in the clause, or where in the sentence they are announced."""

    where: str
    place: Place | None = None
    announced: int = maxsize


NOWHERE: Final = NewWords("none")


def new_words(window: Window, sentence: Sentence, after: int) -> NewWords:
    """The new words that are quoted behind an act on the same line, or where they are announced."""
    text, begin = window.clause.text, sentence.start + after
    line = text.find("\n", begin)
    line = len(text) if line < 0 else line
    opened = text.find('"', begin, min(line, max(sentence.end, begin) + 3))
    colon = sentence.text.find(":", after)
    if opened >= 0:
        closed = text.rfind('"', opened + 1, min(line, opened + _LONGEST_QUOTE))
        if closed > opened + 1:
            bare = text[opened + 1 : closed]
            start = opened + 1 + len(bare) - len(bare.lstrip())
            return NewWords("quoted", (start, start + len(bare.strip())))
        return NewWords("follows", announced=opened - sentence.start)
    return NewWords("follows", announced=colon + 1) if colon >= 0 else NOWHERE


def on_clause(
    window: Window,
    sentence: Sentence,
    action: str,
    target: Target,
    new: Place,
    fields: Mapping[str, object],
    wording: AmendmentWording,
) -> Reading:
    """The reading of an act; what stands at `new` in the sentence is new words, or what follows the act."""
    text, passage = sentence.text, fields.get("passage")
    said = text[: new[0]] + " " * (min(new[1], len(text)) - new[0]) + text[min(new[1], len(text)) :]
    end = sentence.end
    if isinstance(passage, Span):
        end = max(end, passage.end + 1)
    elif fields.get("wording") == "follows":
        end = sentence.start + new[0]
    return act_reading(
        sentence,
        min(end, len(window.clause.text)),
        {
            "action": action,
            "articles": tuple(cased(window, sentence, place) for place in target.articles),
            "heading": cased(window, sentence, target.heading),
            "document": cased(window, sentence, target.document),
            "part": cased(window, sentence, target.part) if action != "added" else None,
            **fields,
            **days(said, wording, bare=False),
        },
        f"amendment/{action}",
    )


def cased(window: Window, sentence: Sentence, place: Place | None) -> str | None:
    """The words at a place of the sentence, as written."""
    return None if place is None else window.cased[sentence.start + place[0] : sentence.start + place[1]]


def span_of(sentence: Sentence, place: Place) -> Span:
    """The same place in the text of the clause."""
    return Span(sentence.start + place[0], sentence.start + place[1])


def act_reading(sentence: Sentence, end: int, fields: dict[str, object], found_by: str) -> Reading:
    """What a sentence does, shown from its start up to `end`."""
    return Reading("amendment", ((sentence.start, end),), fields, found_by)
