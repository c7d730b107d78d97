"""The end of a contract, from its first day, its length, its renewals and what prolongs it."""

from datetime import date
from pathlib import Path

import pytest

from .control_cases import CONTRACT, amendment, changed
from .controlled import controlled

TERM = "Le Contrat prend effet le 1er janvier 2026 pour une durée de trois ans."
YEAR = "Le Contrat prend effet le 1er janvier 2026 pour une durée d'un an"
LENGTH = "Le Contrat est conclu pour une durée d'un an"
JUNE = date(2026, 6, 1)
SIX_MONTHS = "Article 1 – La durée du Contrat est prolongée de six mois."
UNTIL_MARCH = "Article 1 – Le Contrat est prolongé jusqu'au 31 mars 2029."


@pytest.mark.parametrize(
    ("term", "ends"),
    [
        (TERM, date(2029, 1, 1)),
        ("Le Contrat est conclu pour une durée de trois ans.", date(2028, 12, 15)),  # from its signature
        (f"{YEAR}, reconductible deux fois par décision expresse du Client.", date(2029, 1, 1)),
        (f"{YEAR}. Il est reconductible tacitement trois fois pour une période d'un an.", date(2030, 1, 1)),
        (f"{YEAR}, renouvelable, sans que sa durée totale puisse excéder quatre ans.", date(2030, 1, 1)),
        (f"{LENGTH}, renouvelable, sans que sa durée totale puisse excéder quatre ans.", date(2029, 12, 15)),
        ("Le Contrat prend effet le 1er janvier 2026 et s'achève le 31 mars 2027.", date(2027, 4, 1)),
        (
            "Le Contrat prend effet le 1er janvier 2026 et s'achève le 31 mars 2027. "
            "Il est reconductible deux fois pour une période d'un an.",
            date(2029, 4, 1),
        ),
    ],
)
def test_a_contract_ends_when_all_that_its_clause_on_the_term_leaves_room_for_has_passed(
    term: str, ends: date, tmp_path: Path
) -> None:
    documents = changed(contract=CONTRACT.replace(TERM, term))
    assert controlled(tmp_path, documents, JUNE).ends == ends


@pytest.mark.parametrize(
    "term",
    [
        "Le Contrat prend effet le 1er janvier 2026 pour une durée indéterminée.",
        f"{YEAR}. Il est reconductible tacitement.",  # without an end
        f"{YEAR}. Il est renouvelable par reconduction expresse.",  # how many times?
        "Le Contrat prend effet le 1er janvier 2026. Il est renouvelable deux fois.",  # of what length?
        f"{TERM} Le Contrat prend effet le 1er mars 2026 pour les sites de nuit.",  # from when?
        "Les parties se rapprochent chaque année.",
    ],
)
def test_no_end_is_told_that_the_contract_does_not_tell_for_sure(term: str, tmp_path: Path) -> None:
    assert controlled(tmp_path, changed(contract=CONTRACT.replace(TERM, term)), JUNE).ends is None


@pytest.mark.parametrize(
    ("amendments", "ends"),
    [
        ([SIX_MONTHS], date(2029, 7, 1)),
        ([UNTIL_MARCH], date(2029, 4, 1)),
        ([SIX_MONTHS, UNTIL_MARCH], date(2029, 7, 1)),
        ([SIX_MONTHS, SIX_MONTHS], date(2030, 1, 1)),
    ],
)
def test_a_contract_is_prolonged_by_a_length_or_up_to_a_day(
    amendments: list[str], ends: date, tmp_path: Path
) -> None:
    given = [amendment(number, acts) for number, acts in enumerate(amendments, start=1)]
    assert controlled(tmp_path, changed(*given), JUNE).ends == ends


def test_a_contract_without_a_term_ends_on_the_day_up_to_which_it_is_prolonged(tmp_path: Path) -> None:
    contract = CONTRACT.replace(TERM, "Les parties se rapprochent chaque année.")
    documents = changed(amendment(1, UNTIL_MARCH), contract=contract)
    assert controlled(tmp_path, documents, JUNE).ends == date(2029, 4, 1)


def test_that_a_contract_may_be_prolonged_prolongs_it_not_yet(tmp_path: Path) -> None:
    may = f"{TERM} La durée du Contrat peut être prolongée de six mois."
    documents = changed(contract=CONTRACT.replace(TERM, may))
    assert controlled(tmp_path, documents, JUNE).ends == date(2029, 1, 1)


def test_a_start_stated_by_the_user_moves_the_end_of_the_contract(tmp_path: Path) -> None:
    stated = {"dossier.yaml": "dates: {effective: 2025-01-01}"}
    assert controlled(tmp_path, changed(), JUNE).ends == date(2029, 1, 1)
    assert controlled(tmp_path, changed() | stated, JUNE).ends == date(2028, 1, 1)


def test_the_day_of_effect_that_the_user_states_of_the_contract_begins_its_term(tmp_path: Path) -> None:
    stated = {"dossier.yaml": "pieces: [{path: contrat.md, effective: 2026-04-01}]"}
    assert controlled(tmp_path, changed() | stated, JUNE).ends == date(2029, 4, 1)


def test_of_two_contracts_no_end_is_told(tmp_path: Path) -> None:
    other = {"contrat-2.md": CONTRACT.replace("# Contrat de prestations", "# Contrat de fournitures")}
    assert controlled(tmp_path, changed() | other, JUNE).ends is None
