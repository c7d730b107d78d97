"""What every format says of a judged log, in words: counted by hand from the verdicts of its rows."""

from pathlib import Path

from contract_checker.document import Passage
from contract_checker.report.catalogue import catalogue
from contract_checker.report.respect.requests import MOST_FOLDED, MOST_OPEN
from contract_checker.report.respect.views import Section, section

from .logs import HEAD, judged, rail, rail_whole, request, respect

SIDES = f"{HEAD};Fourni par"
FR, EN = catalogue("fr"), catalogue("en")


def french() -> Section:
    found = section(rail(), FR)
    assert found is not None
    return found


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_without_a_log_there_is_no_section() -> None:
    without = rail().model_copy(update={"report": rail().report.model_copy(update={"respect": None})})
    assert section(without, FR) is None


def test_the_totals_are_one_sentence_and_what_counts_neither_way_stands_apart() -> None:
    # Margins judged: 4, -1, 1, 0, -3, -11; the two in the middle are -1 and 0.
    assert [plain(sentence) for sentence in french().sentences] == [
        "Délai de prévenance respecté pour 50 % des demandes jugées (3 sur 6) ; "
        "marge en jours : −11 au plus bas, −0,5 en médiane.",
        "Compté à part : sur 4 demandes qui ne laissaient pas le délai dû, "
        "1 a été acceptée par écrit avant son effet.",
        "2 demandes auxquelles aucun délai de prévenance ne s'appliquait.",
        "1 demande indéterminée ; il manque : date d'effet (1).",
    ]


def test_english_says_the_same() -> None:
    found = section(rail(), EN)
    assert found is not None
    assert found.sentences[0] == (
        "Notice respected for 50% of the requests judged (3 of 6); "
        "margin in days: −11 at the lowest, −0.5 as the median."
    )


def test_nothing_judged_is_no_share(tmp_path: Path) -> None:
    found = section(judged(tmp_path, ["A-1;02/03/2026;;baisse;-10 %"]), FR)
    assert found is not None
    assert found.sentences[0] == "Aucune demande n'a pu être jugée."


def test_each_table_counts_every_request_once() -> None:
    direction, quarter, size = french().counts
    assert [(row.name, row.cells) for row in direction.rows] == [
        ("baisse", ("7", "1", "3", "0", "2", "1", "25", "−11", "−2")),
        ("hausse", ("3", "2", "0", "1", "0", "0", "100", "0", "2")),
        ("Ensemble", ("10", "3", "3", "1", "2", "1", "50", "−11", "−0,5")),
    ]
    assert [(row.name, row.cells[0]) for row in quarter.rows] == [
        ("T3 2024", "1"),
        ("T4 2024", "1"),
        ("T1 2025", "1"),
        ("T2 2025", "1"),
        ("T1 2026", "1"),
        ("T2 2026", "3"),
        ("T3 2026", "2"),
    ]
    assert [(plain(row.name), row.cells[0]) for row in size.rows] == [
        ("jusqu'à 5 %", "1"),
        ("plus de 5 à 10 %", "4"),
        ("plus de 10 à 20 %", "3"),
        ("plus de 20 à 50 %", "2"),
    ]


def test_requests_that_ask_for_something_come_first_the_worst_on_top() -> None:
    assert [row.id for row in french().open] == ["R-10", "R-07", "R-02", "R-09"]
    assert [row.id for row in french().folded] == ["R-01", "R-03", "R-04", "R-05", "R-06", "R-08"]
    assert french().elsewhere == ""


def test_a_request_says_its_row_its_days_its_clause_and_its_reason() -> None:
    row = french().open[1]
    assert (row.place, row.asked, row.effect, plain(row.change)) == (
        "contract-rail.csv, ligne 8",
        "04/05/2026",
        "22/05/2026",
        "baisse, 20 %",
    )
    assert (row.required, row.given, row.margin) == ("15 jours ouvrés", "12 jours ouvrés", "−3")
    assert row.clauses == ("article 3.2, contrat.docx, du 01/03/2026 au 31/12/2027",)
    assert "ne pouvait intervenir avant le 28 mai 2026" in row.reason


def test_the_clauses_follow_each_other_from_date_to_date() -> None:
    assert [notice.days for notice in french().notices] == [
        "jusqu'au 31/03/2025",
        "du 01/04/2025 au 28/02/2026",
        "du 01/03/2026 au 31/12/2027",
    ]
    texts = {document.path: document.text for document in rail().documents}
    passages = [passage for notice in respect(rail()).notices for passage in notice.passages]
    assert all(_stands(passage, texts[passage.document]) for passage in passages)


def _stands(passage: Passage, text: str) -> bool:
    return text[passage.span.start : passage.span.end] == passage.quote


def test_what_is_defined_and_what_is_respected_are_told_apart() -> None:
    rules = [finding.rule for finding in rail().report.findings]
    defined = [rules[item.number - 1] for item in french().stated]
    kept = [rules[item.number - 1] for item in french().kept]
    assert {"d3-notice-increase", "d3-notice-decrease", "d3-notice-precise"} <= set(defined)
    assert {"d3-notice-respected", "d3-breach-share"} <= set(kept)
    assert sorted(defined + kept) == sorted(rules)


def test_a_whole_check_shows_the_same_of_the_log() -> None:
    found = section(rail_whole(), FR)
    assert found is not None
    assert (found.sentences, found.open, found.counts) == (
        french().sentences,
        french().open,
        french().counts,
    )


def test_the_numbers_of_the_timeline_are_calendar_days_from_the_request() -> None:
    timeline, distribution = french().pictures
    # From 4 May: 24 days to the 28th, the first on which the change could take effect; 18 to the 22nd.
    assert timeline.rows[6] == ("R-07", "04/05/2026", "28/05/2026", "22/05/2026", "24", "18", "hors délai")
    assert distribution.rows == (
        ("de −11 à moins de −10", "1"),
        ("de −3 à moins de −2", "1"),
        ("de −1 à moins de 0", "1"),
        ("de 0 à moins de 1", "1"),
        ("de 1 à moins de 2", "1"),
        ("de 4 à moins de 5", "1"),
    )


def test_days_and_columns_say_how_they_were_understood() -> None:
    assert french().counted[0] == "Jours fériés : France métropolitaine, hors Alsace et Moselle.".replace(
        " :", "\N{NO-BREAK SPACE}:"
    )
    assert french().columns[4][1:] == ("Effet le", "date d'effet (effective_on)", "d'après son titre")


def test_a_log_of_one_side_is_said_to_be_one(tmp_path: Path) -> None:
    assert french().supplied.startswith("Qui a remis ce journal n'est pas précisé.")
    found = section(judged(tmp_path, [request("A-1", 30)], supplied_by="provider"), FR)
    assert found is not None
    assert plain(found.supplied).startswith("Journal remis par un seul côté : prestataire.")
    assert found.folded[0].supplied_by == "prestataire"


def test_a_log_of_two_sides_says_how_much_is_of_each(tmp_path: Path) -> None:
    rows = (request("A-1", 30), request("A-2", 30), request("A-3", 31))
    sides = ("client", "prestataire", "client")
    result = judged(tmp_path, [f"{row};{side}" for row, side in zip(rows, sides, strict=True)], head=SIDES)
    found = section(result, FR)
    assert found is not None
    assert "client (2), prestataire (1)" in found.supplied


def test_a_row_that_was_refused_stands_with_its_reason(tmp_path: Path) -> None:
    found = section(judged(tmp_path, [request("A-1", 30), "A-2;jadis;01/06/2026;baisse;5 %"]), FR)
    assert found is not None
    (row,) = found.refused
    assert (row.place, row.field, row.words, row.hides) == (
        "journal.csv, ligne 3",
        "date de réception",
        "jadis",
        "oui",
    )
    assert found.sentences[
        -1
    ] == "1 ligne non comprise, qui peut contenir une demande : elle n'est pas jugée.".replace(
        " :", "\N{NO-BREAK SPACE}:"
    )


def test_of_many_requests_a_page_shows_some_and_counts_the_others(tmp_path: Path) -> None:
    short = [request(f"S-{number}", 20) for number in range(MOST_OPEN + 10)]
    kept = [request(f"K-{number}", 40) for number in range(MOST_FOLDED + 5)]
    found = section(judged(tmp_path, [*kept, *short]), FR)
    assert found is not None
    assert (len(found.open), len(found.folded)) == (MOST_OPEN, MOST_FOLDED)
    assert {row.outcome for row in found.open} == {"hors délai"}
    assert found.elsewhere == "15 autres demandes ne figurent que dans le rapport JSON et le classeur."
