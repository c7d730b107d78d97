"""What a language says about general terms and the articles that are set aside."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern


@dataclass(frozen=True, eq=False)
class ReferenceTermsWording:
    """Words of one language.

    Attributes:
        ccag: a French book of general administrative clauses is named.
        books: which book of them; the nearest after the name is meant.
        general: general terms of one of the parties are named.
        binding: what makes general terms bind, or shuts them out.
        ccag_again: a book of clauses, in a sentence that surely refers to one: « le cahier général ».
        terms: general terms, in such a sentence: « les conditions de vente », « aucun imprimé ».
        refused: what such a sentence names does not apply.
        excepting: all of such terms apply but for some clauses.
        partly: one clause of them is named, or something departs from it.
        rivals: the terms are learnt about, or are those of other people.
        years: after the name, a version; its group `year` is the year.
        set_aside: articles set aside; each of its groups holds their numbers, after the words that set them
            aside or before them.
        settled: a row that begins a table says so much that it is no head of it.
        parts: between terms that apply and others that do not.
        derogation: an announcement or the head of a column that sets aside what follows it.
        article: one article number, or a range of them.
        excluded: the terms as a whole do not apply.
    """

    cues: Cues
    ccag: Pattern
    books: Choices
    general: Pattern
    binding: Pattern
    ccag_again: Pattern
    terms: Pattern
    refused: Pattern
    excepting: Pattern
    partly: Pattern
    rivals: Pattern
    years: Pattern
    set_aside: Pattern
    settled: Pattern
    parts: Pattern
    derogation: Pattern
    article: Pattern
    excluded: Pattern
