"""The anchors that are shipped are those of the patterns; a pattern without them is parsed."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from contract_checker.extraction.language.anchors import Part, needs, parts
from contract_checker.extraction.language.phrase import VOCABULARY, Pattern, Phrase
from contract_checker.extraction.language.shipped import digest, parts_of, shipped_parts, written

LONG = "{first}(?: (?:" + "|".join(f"arme{number}" for number in range(80)) + "))? [a-z ]*{last}"
WRITER = Path(__file__).with_name("write_anchors.py")


def test_the_file_holds_what_every_pattern_needs() -> None:
    check = subprocess.run([sys.executable, WRITER, "--check"], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stderr  # run make anchors


def test_a_pattern_that_the_file_does_not_know_is_parsed() -> None:
    source = "hallebardes? de (?:escarmouches|echauffourees)"
    assert shipped_parts(source) is None
    [part] = parts_of(source)
    assert part.source == source
    assert [sorted(group) for group in part.needs] == [
        ["echauffourees", "escarmouches"],
        ["hallebarde", "hallebardes"],
    ]


def test_a_line_of_the_file_names_a_pattern_its_length_and_the_groups_that_it_needs() -> None:
    source = "(?:hausse|baisse) de trafic"
    assert written([source]) == f"{digest(source)}\t27\ttrafic\tbaisse hausse\n"
    assert written(["x*"]) == f"{digest('x*')}\t2\n"


@pytest.mark.parametrize(
    ("source", "groups"),
    [
        ("(?:hausse|baisse) de trafic", [["trafic"], ["baisse", "hausse"]]),
        ("(?:hausse|baisse) des volumes", [["volumes"], ["baisse", "hausse"], ["des"]]),
        ("hausse du volume|chute de trafic", [["hausse", "trafic"], ["chute", "volume"]]),
        ("hausse du volume|trafic", [["hausse", "trafic"]]),
        ("hausse(?: du volume)?", [["hausse"]]),
        ("(?:baisse du trafic) sensible", [["sensible"], ["baisse"], ["trafic"]]),
        ("prestataires? .{0,9}prestataire", [["prestataire"]]),
        (r"\w+ de", []),
    ],
)
def test_a_match_shows_a_piece_of_each_group(source: str, groups: list[list[str]]) -> None:
    assert [sorted(group) for group in needs(source)] == groups


def test_a_pattern_is_not_compiled_on_texts_that_lack_one_of_its_groups() -> None:
    pattern = Pattern("(?:ecouvillons?|goupil) [a-z]+ corniaud(")  # compiling it would fail
    needed = (frozenset({"ecouvillon", "goupil"}), frozenset({"corniaud"}))
    numbers = {group: VOCABULARY.add(group) for group in needed}
    pattern.know([Part(pattern.source, needed)], numbers)
    assert pattern.search(Phrase("un ecouvillon")) is None
    assert list(pattern.finditer(Phrase("des corniauds"))) == []


def test_a_long_pattern_is_cut_between_its_alternatives() -> None:
    long, short = LONG.format(first="hallebarde", last="carquois"), "pertuisane"
    assert [part.source for part in parts(f"{long}|{short}")] == [long, short]
    assert [part.source for part in parts(f"{short}|{long}")] == [f"{short}|{long}"]
    assert [part.source for part in parts(f"(?P<arm>{long})|{short}")] == [f"(?P<arm>{long})|{short}"]
    assert [part.source for part in parts(rf"{long}|\w+")] == [rf"{long}|\w+"]


@pytest.mark.parametrize(
    "text",
    [
        "hallebarde mousquet carquois",
        "pertuisane hallebarde carquois pertuisane",
        "hallebarde pertuisane carquois espadon",  # the parts cross: the first to begin hides the other
        "espadon lame, espadon",  # both begin at one place: the earlier alternative counts
        "carquois",
    ],
)
def test_the_matches_of_the_parts_together_are_those_of_the_whole(text: str) -> None:
    first = LONG.format(first="hallebarde", last="carquois")
    second = LONG.format(first="pertuisane", last="espadon")
    pattern = Pattern(f"{first}|{second}|espadon|espadon lame")
    pattern.search(Phrase("rien"))  # asks for its parts to be learnt
    VOCABULARY.learn()
    expected = [match.span() for match in re.finditer(pattern.source, text)]
    assert [match.span() for match in pattern.finditer(Phrase(text))] == expected
    found = pattern.search(Phrase(text))
    assert ([found.span()] if found else []) == expected[:1]
