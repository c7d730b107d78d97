"""Every filled row of a log is a request or is refused, whatever it holds."""

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from .logs import log

HEADER = [
    "N°",
    "Date d'envoi",
    "Reçue le",
    "Date d'effet",
    "Sens",
    "Variation (%)",
    "Réponse",
    "Observations",
]
PLAUSIBLE = st.sampled_from(
    ["", "D-1", "D-2", "02/03/2026", "2026-03-02 17:05", "13/03/2026", "03/25/2026", "31/02/2026", "mars 2026", "hausse",
     "baisse", "-15 %", "12,5", "0,15", "acceptée", "refusée le 04/03/2026", "Total", "Sous-total", "=A1", "#REF!", "n/a",
     "texte ; libre", 'il dit "non"', "deux\nlignes", "lundi 2 mars 2026 à 17h05", "EXEMPLE", "1.200", "Date d'envoi"]
)  # fmt: skip
CELL = st.one_of(PLAUSIBLE, st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12))
ROWS = st.lists(st.lists(CELL, min_size=8, max_size=8), max_size=12)


@settings(max_examples=150, deadline=None)
@given(ROWS)
def test_each_filled_row_is_a_request_or_is_refused(rows: list[list[str]]) -> None:
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";", lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([HEADER, *rows])
    found = log(target.getvalue())
    told = sorted([*(one.row.number for one in found.requests), *(one.row.number for one in found.refused)])
    filled = [number for number, row in enumerate(rows, start=2) if any(cell.strip() for cell in row)]
    assert told == filled


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_each_reason_names_its_row_in_both_languages(rows: list[list[str]]) -> None:
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";", lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([HEADER, *rows])
    for refused in log(target.getvalue()).refused:
        assert f"Ligne {refused.row.number}" in refused.reason.fr
        assert f"Row {refused.row.number}" in refused.reason.en
