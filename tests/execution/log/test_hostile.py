"""Logs that would hurt: too wide, too long, full of marks or of signs; all end soon and drop nothing."""

import time
from collections.abc import Callable
from typing import Final

import pytest

from contract_checker.errors import UsageError
from contract_checker.execution.log import LogSettings
from contract_checker.execution.request import RequestLog

from .logs import log, reasons, table

HEADER: Final = "N°;Date d'envoi;Date d'effet;Sens;Variation (%);Observations"
SECONDS: Final = 10  # processor time, on a machine that does other things beside


def timed(read: Callable[[], RequestLog]) -> RequestLog:
    begun = time.process_time()
    found = read()
    assert time.process_time() - begun < SECONDS
    return found


def test_a_million_columns() -> None:
    wide = ";".join(["x"] * 1_000_000)
    found = timed(lambda: log(f"{HEADER}\n{wide}\nA;2026-03-02;;;;\n"))
    assert [one.id for one in found.requests] == ["A"]
    assert [one.row.number for one in found.refused] == [2]


def test_a_header_of_a_million_columns() -> None:
    found = timed(lambda: log(HEADER + ";x" * 1_000_000 + "\nA;2026-03-02;;;;\n"))
    assert [one.id for one in found.requests] == ["A"]


@pytest.mark.parametrize("column", [0, 1, 2, 3, 4, 5])
def test_a_cell_of_ten_million_characters_is_refused(column: int) -> None:
    cells = ["A", "2026-03-02", "2026-04-01", "hausse", "5", "note"]
    cells[column] = "a" * 10_000_000
    found = timed(lambda: log(f"{HEADER}\n{';'.join(cells)}\nB;2026-03-02;;;;\n"))
    assert [one.id for one in found.requests] == ["B"]
    assert len(found.refused[0].reason.fr) < 500
    assert "10000000 caractères" in found.refused[0].reason.fr


@pytest.mark.parametrize("words", ["=cmd|' /C calc'!A0", '=HYPERLINK("http://x")', "=1+1"])
def test_a_formula_is_never_taken_for_a_value(words: str) -> None:
    cell = '"' + words.replace('"', '""') + '"'
    found = table(HEADER, f"A;2026-03-02;;;;{cell}")
    assert found.requests == ()
    assert "formule" in reasons(found)[0]


def test_a_nul_byte_among_the_rows_is_a_character_like_another() -> None:
    rows = "".join(f"D-{number};2026-03-02;;;;remarque sans objet\n" for number in range(3_000))
    found = log(f"{HEADER}\n{rows}Z\x00;2026-03-02;;;;\n")
    assert found.requests[-1].id == "Z\x00"


@pytest.mark.parametrize(
    "row",
    [
        '"' * 200_001,
        '"a;' * 100_000,
        '"";' * 100_000,
        '"a""' * 100_000,
        ";" * 500_000,
        "a\n" * 50_000,
        '"\n' * 50_000,
        "=" * 300_000,
    ],
)
def test_repeated_signs_end_soon(row: str) -> None:
    found = timed(lambda: log(f"{HEADER}\n{row}\nB;2026-03-02;2026-04-01;;;\n"))
    assert found.requests or found.refused


@pytest.mark.parametrize(
    "cell",
    ["1 " * 15, "9" * 60, "1.1" * 20, "lundi " * 13, "a" * 79, "2 " * 39, "le " * 26 + "2", "du " * 20, "-" * 79, "((((" * 15],
)  # fmt: skip
def test_odd_cells_are_refused_or_passed_over_without_failing(cell: str) -> None:
    found = table(HEADER, *(f"D-{column};{';'.join([cell] * 4)};" for column in range(3)))
    assert len(found.requests) + len(found.refused) == 3


@pytest.mark.parametrize(
    "content", ["[" * 100_000, '{"a":' * 50_000, "[" + "{}," * 50_000 + "]", '{"requests": [', "[1" * 1_000]
)
def test_odd_json_ends_soon(content: str) -> None:
    found = timed(lambda: log(content, "log.json"))
    assert found.requests == () or len(found.requests) > 0


def test_digits_of_other_scripts_are_digits() -> None:
    assert str(table(HEADER, "A;０２/０３/２０２６;;;;").requests[0].sent) == "2026-03-02"


@pytest.mark.parametrize("zone", ["Mars/Phobos", "../../etc/passwd", "", "/etc/localtime"])
def test_an_unknown_time_zone_is_an_error_that_says_what_to_give(zone: str) -> None:
    with pytest.raises(UsageError, match="IANA"):
        log(f"{HEADER}\nA;2026-03-02;;;;\n", settings=LogSettings(time_zone=zone))


@pytest.mark.parametrize("day", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_a_moment_at_the_end_of_time_is_refused(day: str) -> None:
    (refused,) = table(HEADER, f"A;{day};;;;").refused
    assert "hors des limites" in refused.reason.fr
