"""Suggests names of persons that documents show, for the user to confirm, correct or strike out."""

from collections.abc import Iterator, Sequence
from typing import Final

from contract_checker.document import Document, fold

from .plan import Person
from .wording import LOCAL_PART, OFFICES, PERSONS

_MOST: Final = 500
_AFTER_A_NAME: Final = frozenset(
    ("title", "name", "print", "titre", "fonction", "qualite", "date", "directeur")
)
_NOT_A_NAME: Final = frozenset(
    ("le", "la", "les", "un", "une", "client", "prestataire", "titulaire", "maire", "president", "directeur",
     "directrice", "presidente", "acheteur", "madame", "monsieur", "responsable", "candidat", "contrat",
     "d'ouvrage", "d'oeuvre", "article", "annexe", "societe", "service", "delegue", "prefet", "x", "y")
)  # fmt: skip


def suggest_names(documents: Sequence[Document]) -> tuple[Person, ...]:
    """Persons named in `documents`, in the order of their names; a surname alone joins its only bearer.

    They come from titles (« Madame Claire Martin »), lines of signature, headers of messages and the local
    parts of addresses. None is certain, and others may be missing.
    """
    found: dict[str, str] = {}
    for document in documents:
        for name in _names(document.text):
            found.setdefault(fold(name), name)
    full = {key: name for key, name in found.items() if len(key.split()) > 1}
    alone = {key: name for key, name in found.items() if key not in full}
    persons = dict(sorted(full.items())[:_MOST])
    also: dict[str, list[str]] = {key: [] for key in persons}
    others: list[Person] = []
    for key, name in sorted(alone.items()):
        bearers = [full_key for full_key in persons if key in full_key.split()]
        if len(bearers) == 1:
            also[bearers[0]].append(name)
        else:
            others.append(Person(name=name))
    named = [Person(name=name, also=tuple(also[key])) for key, name in persons.items()]
    return tuple(sorted([*named, *others], key=lambda person: fold(person.name)))


def _names(text: str) -> Iterator[str]:
    for pattern in PERSONS:
        for match in pattern.finditer(text):
            name = " ".join(match["name"].replace(",", " ").split()).rstrip(".'’")
            words = fold(name).split()
            while words and words[-1] in _AFTER_A_NAME:
                words.pop()
            name = " ".join(name.split()[: len(words)])
            if words and words[0] not in _NOT_A_NAME and sum(map(str.isalpha, name)) > 1:
                yield name
    for match in LOCAL_PART.finditer(text):
        if fold(match["first"]) not in OFFICES and fold(match["last"]) not in OFFICES:
            yield f"{match['first'].title()} {match['last'].title()}"
