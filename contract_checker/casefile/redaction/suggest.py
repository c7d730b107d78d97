"""Suggests names of persons that documents show, for the user to confirm, correct or strike out."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from contract_checker.document import Document, fold

from .name_words import ORDINARY_WORDS
from .plan import Person
from .surnames import shorts
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

    They come from titles (« Madame Claire Martin »), initials (« L. Béguin »), lines of signature, headers of
    messages and the local parts of addresses. None is certain, and others may be missing.
    """
    found: dict[str, str] = {}
    for document in documents:
        for name in _names(document.text):
            found.setdefault(fold(name), name)
    short = {key for key in found if key[1:2] == "." and _is_of_another(found[key], found.values())}
    full = {key: name for key, name in found.items() if len(key.split()) > 1 and key not in short}
    alone = {key: name for key, name in found.items() if key not in full and key not in short}
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


def _is_of_another(initialled: str, names: Iterable[str]) -> bool:
    """Whether « S. Le Goff » is « Sophie Le Goff », who is named whole elsewhere."""
    own = set(shorts(initialled))
    others = (short for name in names if fold(name) != fold(initialled) for short in shorts(name))
    return any(
        fold(one.surname) == fold(other.surname) and other.initials.startswith(one.initials[:1])
        for other in others
        for one in own
    )


def _names(text: str) -> Iterator[str]:
    for pattern in PERSONS:
        for match in pattern.finditer(text):
            name = " ".join(match["name"].replace(",", " ").split()).rstrip(".'’")
            words = fold(name).split()
            while words and words[-1] in _AFTER_A_NAME:
                words.pop()
            name = " ".join(name.split()[: len(words)])
            begins_badly = not words or words[0] in _NOT_A_NAME
            begins_a_line = match.start("name") == 0 or text[match.start("name") - 1] == "\n"
            is_heading = begins_a_line and name[1:2] == "." and words[-1] in ORDINARY_WORDS
            if not begins_badly and not is_heading and sum(map(str.isalpha, name)) > 1:
                yield name
    for match in LOCAL_PART.finditer(text):
        if fold(match["first"]) not in OFFICES and fold(match["last"]) not in OFFICES:
            yield f"{match['first'].title()} {match['last'].title()}"
