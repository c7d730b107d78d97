"""The first pass: which lines of a clause are read for which kind of fact."""

from contract_checker.extraction.cues import CueTable
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.reading import ClauseText, Opinion

TABLE = CueTable(
    {
        "notice": (("preavis", "au plus tard"), ("volum",)),
        "label": (("label", "18295"),),
        "unread": (),
    }
)


def candidates(text: str, heading: str = "") -> list[tuple[str, str]]:
    clause = ClauseText(text, text, Phrase(heading), "fr")
    return [(kind, window.text) for kind, window in TABLE.candidates(clause)]


def test_a_line_with_a_cue_of_each_group_is_a_candidate() -> None:
    assert candidates("un preavis vaut pour tout volume") == [("notice", "un preavis vaut pour tout volume")]


def test_every_group_must_be_shown() -> None:
    assert candidates("un preavis de greve") == []


def test_the_heading_counts_for_every_line() -> None:
    assert candidates("un preavis de dix jours", heading="volumes") == [("notice", "un preavis de dix jours")]


def test_two_lines_on_each_side_are_taken_with_the_cue() -> None:
    lines = ["a", "b", "c", "preavis de volume", "d", "e", "f"]
    assert candidates("\n".join(lines)) == [("notice", "b\nc\npreavis de volume\nd\ne\n")]


def test_a_list_is_taken_to_its_end() -> None:
    lines = ["preavis, par volume :", "- a ;", "- b ;", "- c ;", "- d.", "e", "f", "g"]
    assert candidates("\n".join(lines)) == [("notice", "\n".join(lines[:7]) + "\n")]


def test_a_table_is_taken_whole() -> None:
    lines = [*(f"x | {row}" for row in range(6)), "preavis | volume", *(f"y | {row}" for row in range(6))]
    assert candidates("\n".join(lines)) == [("notice", "\n".join(lines))]


def test_stretches_that_meet_are_one() -> None:
    text = "preavis\nvolume\nrien\nau plus tard"
    assert candidates(text) == [("notice", text)]


def test_a_cue_of_several_words_is_these_words_together() -> None:
    assert candidates("volume plus tard") == []
    assert candidates("volume au plus tard") == [("notice", "volume au plus tard")]


def test_figures_of_a_cue_are_no_less_than_any_figures() -> None:
    assert candidates("iso 18295-1") == [("label", "iso 18295-1")]


def test_the_same_lines_are_the_same_window() -> None:
    clause = ClauseText("volume au plus tard, label", "volume au plus tard, label", Phrase(""), "fr")
    (_, first), (_, second) = TABLE.candidates(clause)
    assert first is second


def test_a_line_that_is_foreign_to_a_kind_is_no_candidate_for_it() -> None:
    text = "le preavis de greve est depose par les syndicats avant tout arret du volume de la musique\nvolume"
    clause = ClauseText(text, text, Phrase(""), "fr")
    assert [kind for kind, _ in TABLE.candidates(clause)] == ["notice"]
    clause.opinions[0] = Opinion(foreign=frozenset({"notice"}))
    assert list(TABLE.candidates(clause)) == []
