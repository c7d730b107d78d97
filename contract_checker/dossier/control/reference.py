"""Stipulations that a document makes its own by naming a CCAG, unless it sets them aside."""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Final, NamedTuple

from contract_checker.engine.finding import Localised
from contract_checker.facts import DayCounting, Fact, Incorporated, Penalty, ReferenceTerms

from .ccag import Stipulation, Version, version_of
from .order import Ranks
from .result import Default
from .units import key_of, keys_in
from .wording import day_in_words, say

BOOKS: Final = {"ccag_fcs": "CCAG-FCS", "ccag_tic": "CCAG-TIC"}


class Incorporation(NamedTuple):
    """What the references of a dossier to a CCAG come to."""

    defaults: tuple[Default, ...] = ()
    facts: tuple[Penalty | DayCounting, ...] = ()
    ranks: Ranks | None = None
    notes: tuple[Localised, ...] = ()


class _Named(NamedTuple):
    """A book that the dossier names, with what it says of it, and the version that applies."""

    version: Version
    references: tuple[ReferenceTerms, ...]
    why: Localised


def incorporated(facts: Sequence[Fact], consultation: date | None) -> Incorporation:
    """The defaults of the CCAG that the dossier names, each with the facts that it gives.

    A derogation from the article, or a stipulation of the dossier on the same thing, switches a default off.
    """
    references = _resolved([fact for fact in facts if isinstance(fact, ReferenceTerms)])
    named, notes = list[_Named](), list[Localised]()
    for terms, group in groupby(sorted(references, key=lambda fact: fact.terms), key=lambda fact: fact.terms):
        found = tuple(group)
        years = [fact.year for fact in found if fact.year is not None]
        document = found[0].clause.document
        if len(set(years)) > 1:
            named_years = ", ".join(map(str, sorted(set(years))))
            notes.append(say("several_versions", terms=BOOKS[terms], years=named_years))
            continue
        version = version_of(terms, years[0] if years else None, consultation)
        if version is None:
            key = "version_unrecorded" if years else "version_unknown"
            year = str(years[0]) if years else ""
            notes.append(say(key, document=document, terms=BOOKS[terms], year=year))
            continue
        why = say("named_version")
        if consultation is not None and not years:
            why = say("version_by_date", day=day_in_words(consultation))
        named.append(_Named(version, found, why))
    given = [item for book in named for item in _of_book(book, facts)]
    ranks = _ranks(named[0]) if len(named) == 1 else None
    return Incorporation(
        tuple(default for default, _ in given),
        tuple(fact for _, fact in given if fact is not None),
        ranks,
        tuple(notes),
    )


def _resolved(references: Sequence[ReferenceTerms]) -> list[ReferenceTerms]:
    """The references to a book on record; « le CCAG » is the only one that the dossier names."""
    books = {fact.terms for fact in references if fact.terms.startswith("ccag_")}
    only = books.pop() if len(books) == 1 else None
    told = (
        fact.model_copy(update={"terms": only}) if fact.terms == "ccag" and only else fact
        for fact in references
    )
    return [fact for fact in told if fact.terms in BOOKS]


def _of_book(book: _Named, facts: Sequence[Fact]) -> Iterator[tuple[Default, Penalty | DayCounting | None]]:
    for stipulation in book.version.defaults:
        off, evidence = _switched_off(stipulation, book, facts)
        near = None if off else _near(stipulation, book.references)
        fact = None
        if off is None and stipulation.fact is not None and stipulation.verified:
            fact = _fact(stipulation, book, doubtful=near is not None)
        yield (
            Default(
                terms=book.version.name,
                year=book.version.year,
                article=stipulation.article,
                says=stipulation.says,
                verified=stipulation.verified,
                applies=off is None,
                why=off or near or book.why,
                source=stipulation.source,
                evidence=evidence.evidence,
                fact=fact.id if fact else None,
            ),
            fact,
        )


def _switched_off(
    stipulation: Stipulation, book: _Named, facts: Sequence[Fact]
) -> tuple[Localised | None, Fact]:
    """Why a default does not apply, and what says so; what names the book where it does."""
    article = key_of(stipulation.article)
    for reference in book.references:
        if reference.stance == "excluded" and not reference.derogates:
            return say("excluded", terms=book.version.name), reference
        for number in reference.derogates:
            if any(article == one or article.startswith(f"{one}.") for one in keys_in(number)):
                return say("derogated", article=number), reference
    own = next((fact for fact in facts if stipulation.fact and _says_it_itself(fact, stipulation)), None)
    if own is not None:
        return say("own_clause"), own
    return None, _plain(book.references)


def _plain(references: Sequence[ReferenceTerms]) -> ReferenceTerms:
    """The reference that only names the book, and its version if one does."""
    return min(references, key=lambda fact: (bool(fact.derogates), fact.year is None))


def _near(stipulation: Stipulation, references: Sequence[ReferenceTerms]) -> Localised | None:
    """A derogation from a part of the article, of which the default may be."""
    article = key_of(stipulation.article)
    numbers = [number for reference in references for number in reference.derogates]
    near = (number for number in numbers if any(one.startswith(f"{article}.") for one in keys_in(number)))
    number = next(near, None)
    return None if number is None else say("near_derogation", article=number)


def _says_it_itself(fact: Fact, stipulation: Stipulation) -> bool:
    """Whether a clause of the dossier rules the same thing: a cap of its own, or a formula for delays."""
    if not isinstance(fact, Penalty) or fact.standing != "in_force" or fact.nature != "penalty":
        return False
    return fact.capped is not None or (fact.formula is not None and "capped" not in stipulation.fields)


def _fact(stipulation: Stipulation, book: _Named, *, doubtful: bool) -> Penalty | DayCounting:
    reference = _plain(book.references)
    origin = Incorporated(terms=book.version.name, year=book.version.year, article=stipulation.article)
    identity = f"{origin}|{reference.id}"
    given = {
        **stipulation.fields,
        "id": f"{stipulation.fact}-{hashlib.sha256(identity.encode()).hexdigest()[:12]}",
        "clause": reference.clause,
        "strength": "by_reference" if doubtful else "firm",
        "source": reference.source,
        "incorporated": origin,
        "found_by": f"control/{stipulation.fact}",
        "evidence": reference.evidence,
    }
    if stipulation.fact == "day_counting":
        return DayCounting.model_validate(given)
    return Penalty.model_validate({**given, "debtor": "provider"})


def _ranks(book: _Named) -> Ranks | None:
    """The default order, unless the article on it is set aside."""
    ranking = book.version.precedence
    article = key_of(ranking.article)
    numbers = [one for fact in book.references for number in fact.derogates for one in keys_in(number)]
    if any(article == number or article.startswith(f"{number}.") for number in numbers):
        return None
    why = say("default_order", terms=book.version.name, year=str(book.version.year), article=ranking.article)
    return Ranks(ranking.order, ranking.verified_ranks, why, _plain(book.references).evidence)
