"""Reads which general terms a document refers to, and the articles of them that it sets aside."""

from collections.abc import Iterator
from itertools import pairwise, zip_longest
from typing import Final, NamedTuple

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.phrase import NOTHING, Phrase
from contract_checker.extraction.reading import Reading, Window, gathered
from contract_checker.extraction.reference_terms.en import REFERENCE_TERMS as EN
from contract_checker.extraction.reference_terms.fr import REFERENCE_TERMS as FR
from contract_checker.extraction.reference_terms.wording import ReferenceTermsWording
from contract_checker.extraction.rivals import about_another
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_LONGEST_NAME: Final = (
    130  # « cahier des clauses administratives générales applicable aux marchés publics de … »
)


class _Name(NamedTuple):
    """General terms that a text names.

    Attributes:
        terms: which ones.
        rest: what stands between their name and the next one.
        said: the part of the sentence that names them, where that is known.
    """

    terms: str
    rest: str
    said: str = ""


@Pipeline.factory("cc_reference_terms", assigns=["doc.spans"])
def make_reference_terms(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads references to general terms."""
    return FactComponent("reference_terms", read)


def read(window: Window) -> list[Reading]:
    """Every reference of the window to general terms."""
    wording = _WORDING[window.language]
    return gathered(_all(window, wording))


def _all(window: Window, wording: ReferenceTermsWording) -> Iterator[Reading]:
    for sentence, following in zip_longest(window.sentences, window.sentences[1:]):
        if not sentence.text.endswith("?"):
            yield from _references(window, sentence, wording)
        elif following and wording.general.search(sentence.text):
            yield from _answered(sentence, following, wording)


def _answered(question: Sentence, answer: Sentence, wording: ReferenceTermsWording) -> Iterator[Reading]:
    """What an answer says of terms: « Vos conditions générales ? Lues et refusées. »."""
    names_them = wording.general.search(answer.text)
    rival = wording.rivals.search(f"{question.with_lead_in} {answer.text}")
    if rival or names_them or not wording.binding.search(answer.text):
        return
    yield Reading(
        "reference_terms",
        ((question.start, question.end), (answer.start, answer.end)),
        {
            "terms": "general_terms",
            "year": None,
            "derogates": (),
            "stance": "excluded" if wording.excluded.search(answer.text) else "asserted",
        },
        "reference_terms/answer",
    )


def _references(window: Window, sentence: Sentence, wording: ReferenceTermsWording) -> Iterator[Reading]:
    if about_another(sentence.with_lead_in, wording.rivals, window.language):
        return
    articles = _articles(window, sentence, wording)
    bare = sentence.is_row and not wording.settled.search(sentence.text)
    if not articles and _opens(sentence) and (bare or wording.derogation.search(sentence.text)):
        return
    names = list(_names(window, sentence.text, wording))
    if articles and not names:
        names = list(_names(window, _announcement(sentence), wording))[:1]
        whole = f"{window.heading} {_announcement(sentence)} {sentence.text}"
        if not names and wording.ccag.search(whole):
            names = [_Name("ccag", "")]  # « Dérogations au CCAG »: another clause says which
    names.extend(_general(sentence, wording))
    excluded = not articles and wording.excluded.search(sentence.text)
    found_by = "name"
    if not names and window.surely("reference_terms", sentence) and not _opens(sentence):
        names, found_by = _surely(sentence, wording), "sure"
        words = next((Phrase(name.said) for name in names), NOTHING)
        apply_but_for = articles or wording.excepting.search(words)
        excluded = not apply_but_for and (wording.excluded.search(words) or wording.refused.search(words))
    for name in names:
        yield _reading(sentence, name, articles, bool(excluded), wording, found_by)


def _opens(sentence: Sentence) -> bool:
    """Whether it only announces the rows or items that follow it."""
    return sentence.text.endswith(":") or tuple(cell for _, cell in sentence.cells) == sentence.header


def _names(window: Window, text: str, wording: ReferenceTermsWording) -> Iterator[_Name]:
    """The books that `text` names, each once, with what follows its names."""
    starts = [match.start() for match in wording.ccag.finditer(text)]
    rest: dict[str, str] = {}
    for start, end in pairwise([*starts, len(text)]):
        terms = _book(text[start : min(end, start + _LONGEST_NAME)], wording) or _only_book(window, wording)
        if terms:
            rest[terms] = rest.get(terms, "") + text[start:end]
    yield from map(_Name, rest, rest.values())


def _book(text: str, wording: ReferenceTermsWording) -> str | None:
    """The book that is named first."""
    said = [(match.start(), book.value) for book in wording.books if (match := book.said.search(text))]
    return min(said)[1] if said else None


def _only_book(window: Window, wording: ReferenceTermsWording) -> str | None:
    """« le CCAG » alone is the one that the clause names in full, if it names just one."""
    text = f"{window.heading} {window.clause.text}"
    starts = (match.start() for match in wording.ccag.finditer(text))
    books = {_book(text[start : start + _LONGEST_NAME], wording) for start in starts} - {None}
    return books.pop() if len(books) == 1 else None


def _general(sentence: Sentence, wording: ReferenceTermsWording) -> Iterator[_Name]:
    match = wording.general.search(sentence.text)
    if match and wording.binding.search(sentence.with_lead_in):
        yield _Name("general_terms", sentence.text[match.start() :])


def _surely(sentence: Sentence, wording: ReferenceTermsWording) -> list[_Name]:
    """What a sentence names that surely refers to general terms, in the first of its parts that does."""
    partly = wording.partly.search(sentence.text) and not wording.excepting.search(sentence.text)
    if partly and wording.refused.search(sentence.text):
        return []  # one of their clauses is refused, and maybe no more
    for part in map(Phrase, wording.parts.split(sentence.text)):
        for terms, pattern in (("ccag", wording.ccag_again), ("general_terms", wording.terms)):
            match = pattern.search(part)
            if match:
                return [_Name(terms, part[match.start() :], part)]
    return []


def _announcement(sentence: Sentence) -> str:
    return " ".join((sentence.lead_in, *sentence.header))


def _articles(window: Window, sentence: Sentence, wording: ReferenceTermsWording) -> tuple[str, ...]:
    """The numbers of the articles that a sentence, an announced item or a row sets aside, as written."""
    places = [
        match.span(name)
        for match in wording.set_aside.finditer(sentence.text)
        for name in match.groupdict()
        if match[name]
    ]
    announcement = _announcement(sentence)
    # « Par dérogation à l'article 4.1, les pièces prévalent dans l'ordre suivant : » sets no item aside.
    says_which = wording.set_aside.search(announcement)
    if not places and wording.derogation.search(announcement) and not says_which:
        places = [_announced(sentence, wording)]
    found = [
        match.span() for start, end in places for match in wording.article.finditer(sentence.text, start, end)
    ]
    shift = sentence.start
    return tuple(dict.fromkeys(window.cased[shift + start : shift + end] for start, end in found))


def _announced(sentence: Sentence, wording: ReferenceTermsWording) -> tuple[int, int]:
    """Where the cell under the general terms stands; in an item, all of it."""
    if not sentence.header:
        return 0, len(sentence.text)
    columns = zip(sentence.header, sentence.cells, strict=False)
    cells = (
        (start, start + len(cell))
        for head, (start, cell) in columns
        if cell != head and (wording.ccag.search(head) or _sets_aside(head, cell, wording))
    )
    return next(cells, (0, 0))


def _sets_aside(head: str, cell: str, wording: ReferenceTermsWording) -> bool:
    """« Écarte », and under it « art. 14.1 du CCAG-FCS »."""
    return bool(wording.derogation.search(head) and wording.ccag.search(cell))


def _reading(
    sentence: Sentence,
    name: _Name,
    articles: tuple[str, ...],
    excluded: bool,
    wording: ReferenceTermsWording,
    found_by: str,
) -> Reading:
    year = wording.years.search(name.rest)
    return Reading(
        "reference_terms",
        ((sentence.start, sentence.end),),
        {
            "terms": name.terms,
            "year": int(year["year"] or year["beside"]) if year else None,
            "derogates": articles if name.terms != "general_terms" else (),
            "stance": "excluded" if excluded else "asserted",
        },
        f"reference_terms/{found_by}",
    )
