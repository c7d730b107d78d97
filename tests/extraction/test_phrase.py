"""What is known of a text's words spares tries, and never loses a match."""

import re
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pkgutil import walk_packages

import pytest

from contract_checker import extraction
from contract_checker.extraction.language.anchors import anchors
from contract_checker.extraction.language.phrase import VOCABULARY, Pattern, Phrase

SENTENCES = [
    "le client notifie toute hausse de volume au titulaire au moins vingt jours ouvres avant sa prise d'effet",
    "a tout moment et sans preavis, l'acheteur peut reduire les volumes de 10 a 25 % (dix a vingt-cinq)",
    "prix : 60 points ; valeur technique : 40 points ; le reste est note sur 20",
    "la commande est ferme a m-2 ; passe le 15 du mois precedent, seul un accord expres la modifie",
    "preavis : [***] jours, soit un delai raisonnable, sauf urgence",
    "| hausse | 15 | 30 jours calendaires |",
    "le label responsabilite sociale, nf 345 ou iso 18295-1, sera apprecie",
    "une baisse de 3 % par an s'applique de plein droit aux prix unitaires",
    "l'enchere inversee dure 45 minutes, le rang de chaque candidat est affiche",
    "marche d'un an reconductible trois (3) fois pour une operation ponctuelle",
    "the client shall give sixty (60) days' prior written notice of any ramp-down above 10%",
    "e.t.p., xx jours ouvres, 1er jour du mois, 2.5 heures",
    "",
]


def wording() -> list[tuple[str, Pattern]]:
    """Every pattern of every module of the package, those inside of value objects included."""
    found: dict[str, Pattern] = {}
    for module in walk_packages(extraction.__path__, f"{extraction.__name__}."):
        for name, value in vars(import_module(module.name)).items():
            inside = vars(value) if hasattr(type(value), "__dataclass_fields__") else {name: value}
            for item in inside.values():
                if isinstance(item, Pattern):
                    found[item.source] = item
    return [(source[:60], pattern) for source, pattern in found.items()]


PATTERNS = wording()


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("volumes?|nombre (?:d'|de )appels", {"volume", "volumes", "nombre"}),
        (r"\bpre-?avis\b", {"preavis", "pre-avis"}),
        (r"(?<![a-z])(?:sans|aucun) delai(?![a-z])", {"delai"}),
        (r"\d{1,3} ?%", {"%"}),
        (r"\d+ jours?", {"jour", "jours"}),
        (r"(?:hauss|baiss)\w+ de", {"hauss", "baiss"}),
        (r"(?:(?:re)?ajust|modul)\w*", {"reajust", "ajust", "modul"}),
        (r"[cf]ait d'appels", {"d'appels"}),
        (r"\.{5}", {"."}),
        (
            r"(?:(?P<before>\$)|\d)(?(before) due| owed)",
            {"$", "#"},
        ),  # « owed » only where no sign stands before
    ],
)
def test_each_match_shows_one_of_the_anchors(pattern: str, expected: set[str]) -> None:
    assert anchors(pattern) == frozenset(expected)


@pytest.mark.parametrize("pattern", ["de|la", r"\w+", "volumes?|", "(?:volume)?", "(?=volume)", "[^a]", "."])
def test_a_pattern_that_may_match_without_a_telling_word_has_no_anchors(pattern: str) -> None:
    assert anchors(pattern) is None


def test_there_are_patterns_to_try() -> None:
    assert len(PATTERNS) > 200


@pytest.mark.parametrize(("name", "pattern"), PATTERNS)
def test_a_known_pattern_finds_in_a_phrase_what_it_finds_in_plain_text(name: str, pattern: Pattern) -> None:
    phrases = [Phrase(sentence) for sentence in SENTENCES]
    for phrase in phrases:
        pattern.search(phrase)  # asks for its anchors to be learnt
    VOCABULARY.learn()
    for sentence in SENTENCES:
        expected = [match.span() for match in re.finditer(pattern.source, sentence)]
        assert [match.span() for match in pattern.finditer(Phrase(sentence))] == expected, name
        assert bool(pattern.search(Phrase(sentence))) == bool(expected)


def test_a_phrase_looked_up_before_a_pattern_was_learnt_is_searched() -> None:
    phrase = Phrase("le plafonnement des ressources")
    early = Pattern("ressources")
    early.search(phrase)
    VOCABULARY.learn()
    assert early.search(phrase)  # the phrase knows its words now
    late = Pattern("plafonnement")
    late.search(Phrase("autre chose"))
    VOCABULARY.learn()
    assert late.search(phrase)


def test_a_word_is_looked_up_anew_when_a_pattern_is_learnt() -> None:
    assert not Phrase("escarbille").shows >> VOCABULARY.add(["zzzz"]) & 1
    number = VOCABULARY.add(["carb"])
    assert Phrase("une escarbille").shows >> number & 1


def test_digits_are_alike() -> None:
    number = VOCABULARY.add(["48h"])
    assert Phrase("sous 72h ouvrees").shows >> number & 1
    assert not Phrase("sous 2h").shows >> number & 1


def test_threads_share_the_vocabulary() -> None:
    patterns = [Pattern(f"mot{number}[a-z]*") for number in range(400)]

    def lost(first: int) -> list[str]:
        missing = []
        for number in range(first, 400, 4):
            patterns[number].search(Phrase("rien"))
            VOCABULARY.learn()
            missing += [word for word in [f"mot{number}abc"] if not patterns[number].search(Phrase(word))]
        return missing

    with ThreadPoolExecutor(4) as pool:
        assert [word for words in pool.map(lost, range(4)) for word in words] == []
    assert all(pattern.search(Phrase(f"mot{number}abc")) for number, pattern in enumerate(patterns))
