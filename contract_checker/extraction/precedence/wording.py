"""What a language says about the documents of a contract and their rank."""

from collections.abc import Sequence
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.phrase import Pattern


@dataclass(frozen=True, eq=False)
class ByWord:
    """Looser words for a sentence that is surely on the rank of documents.

    The fields with the names of those of `PrecedenceWording` stand in their place.

    Attributes:
        name: anything with a name.
        no_name: words that name nothing by themselves, or say more than a name.
        conditional: a document wins only if it says so.
        everything: begins what stands for all other documents.
        opening: begins a sentence and says no more than that documents differ.
        sequence: between documents that are named in their order, or before the first of them.
        list_ends: says more, behind the documents of such an order.
        rank: begins a cell with a document and its rank.
        behind_name: in a list, what is said of a document behind its name.
    """

    name: Pattern
    no_name: Pattern
    conditional: Pattern
    everything: Pattern
    opening: Pattern
    sequence: Pattern
    list_ends: Pattern
    rank: Pattern
    behind_name: Pattern
    separator: Pattern
    before_name: Pattern
    after_name: Pattern
    wins: Pattern
    wins_alone: Pattern
    yields: Pattern
    between: Sequence[Pattern]
    any_difference: Pattern


@dataclass(frozen=True, eq=False)
class PrecedenceWording:
    """Words of one language.

    Attributes:
        document: names a document of a contract.
        not_document: a name with such a word is that of something else: « version française ».
        listing: announces the documents that make the contract up.
        ordering: says that documents are given in the order in which they prevail.
        surely_ordered: the same, in a sentence that is surely on the rank of documents: « d'abord ».
        rising: that order begins with the weakest.
        unordered: says that the order of a list means nothing.
        ranked_before: ends a sentence whose beginning names the documents in their order.
        equal: what stands before are documents none of which goes before another.
        handed: the documents are handed in, in an order that says nothing of their rank.
        column: the head of a table of documents.
        wins: what stands before prevails, over what follows if something does; ends with the words « sur ».
        preferred: the document that prevails (`one`) and the one that it prevails over (`other`).
        wins_alone: what stands before prevails, and the other documents are said elsewhere.
        yields: what stands before gives way to what follows.
        between: two documents that differ (`one`, `other`), or the one that another differs
            from (`with`).
        again: after two documents, the next two by the same verb, unsaid (`one`, `other`).
        any_difference: begins a sentence on documents that differ, whichever they are.
        relative: between the document that another prevails over and what it prevails over itself.
        pronoun: stands for the document that was named first, or last (`last`).
        before_name: what stands before the name of a document and is no part of it.
        after_name: where the name of a document ends.
        aside: in an item, what is said of a document behind its name.
        numbered: the number of an item inside a sentence.
        separator: parts items that no semicolon or number parts.
        goes_on: begins what belongs to the item before: « ses annexes ».
        below: says that documents follow in their order, in a sentence that ends before them.
        item: begins an item of a list.
        by_word: looser words for a sentence that is surely on the rank of documents.
    """

    cues: Cues
    document: Pattern
    not_document: Pattern
    listing: Pattern
    ordering: Pattern
    surely_ordered: Pattern
    rising: Pattern
    unordered: Pattern
    ranked_before: Pattern
    equal: Pattern
    handed: Pattern
    column: Pattern
    wins: Pattern
    preferred: Sequence[Pattern]
    wins_alone: Pattern
    yields: Pattern
    between: Sequence[Pattern]
    again: Pattern
    any_difference: Pattern
    relative: Pattern
    pronoun: Pattern
    before_name: Pattern
    after_name: Pattern
    aside: Pattern
    numbered: Pattern
    separator: Pattern
    goes_on: Pattern
    below: Pattern
    item: Pattern
    by_word: ByWord
