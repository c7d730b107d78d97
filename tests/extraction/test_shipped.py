"""The anchors that are shipped are those of the patterns; a pattern without them is parsed."""

import subprocess
import sys
from pathlib import Path

import pytest

from contract_checker.extraction.language.anchors import needs
from contract_checker.extraction.language.phrase import VOCABULARY, Pattern, Phrase
from contract_checker.extraction.language.shipped import digest, needs_of, shipped_needs, written

WRITER = Path(__file__).with_name("write_anchors.py")


def test_the_file_holds_what_every_pattern_needs() -> None:
    check = subprocess.run([sys.executable, WRITER, "--check"], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stderr  # run make anchors


def test_a_pattern_that_the_file_does_not_know_is_parsed() -> None:
    source = "hallebardes? de (?:escarmouches|echauffourees)"
    assert shipped_needs(source) is None
    assert needs_of(source) == ({"escarmouches", "echauffourees"}, {"hallebarde", "hallebardes"})


def test_a_line_of_the_file_names_a_pattern_and_the_groups_that_it_needs() -> None:
    source = "(?:hausse|baisse) de trafic"
    assert written([source]) == f"{digest(source)}\ttrafic\tbaisse hausse\n"
    assert written(["x*"]) == digest("x*") + "\t\n"


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
    pattern = Pattern("ecouvillons? (")  # compiling it would fail
    pattern.know(1 << VOCABULARY.add(["ecouvillon"]) | 1 << VOCABULARY.add(["goupil"]))
    assert pattern.search(Phrase("un ecouvillon")) is None
    assert list(pattern.finditer(Phrase("des goupilles"))) == []
