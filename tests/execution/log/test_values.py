"""Sizes, directions, answers and the other choices of a row."""

from decimal import Decimal

import pytest

from contract_checker.execution.log import LogSettings
from contract_checker.execution.request import AnswerKind, Ground, SizeUnit

from .logs import log, only, table


@pytest.mark.parametrize(
    ("words", "value", "unit", "direction"),
    [
        ("-15 %", "15", "percent", "decrease"),
        ("−15 %", "15", "percent", "decrease"),  # the minus sign of typography
        ("+12,5 %", "12.5", "percent", "increase"),
        ("15%", "15", "percent", None),
        ("(15 %)", "15", "percent", "decrease"),
        ("12 ETP", "12", "fte", None),
        ("-3,5 ETP", "3.5", "fte", "decrease"),
        ("1 200 heures", "1200", "hours", None),
        ("1\u202f200 appels", "1200", "calls", None),
        ("1\u00a0200,5 h", "1200.5", "hours", None),
        ("1.234,5 heures", "1234.5", "hours", None),
        ("1,234.5 hours", "1234.5", "hours", None),
        ("baisse de 10 %", "10", "percent", "decrease"),
        ("hausse de 4 ETP", "4", "fte", "increase"),
        ("moins 8 %", "8", "percent", "decrease"),
        ("0 %", "0", "percent", None),
    ],
)
def test_a_size_is_read(words: str, value: str, unit: SizeUnit, direction: str | None) -> None:
    request = only(table("N°;Envoi;Variation", f"1;2026-03-02;{words}"))
    assert request.size is not None
    assert (request.size.value, request.size.unit, request.direction) == (Decimal(value), unit, direction)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("beaucoup", "ne se lit pas comme une grandeur"),
        ("15 à 20 %", "ne se lit pas comme une grandeur"),
        ("1.200 appels", "peut être 1,2 ou 1200"),
        ("12 lots", "ne se lit pas comme une grandeur"),
        ("#REF!", "porte l'erreur"),
        ("#DIV/0!", "porte l'erreur"),
    ],
)
def test_what_is_no_size_is_refused(words: str, told: str) -> None:
    (refused,) = table("N°;Envoi;Variation", f"1;2026-03-02;{words}").refused
    assert (refused.field, refused.shown) == ("size", words)
    assert told in refused.reason.fr


def test_a_comma_before_three_digits_is_a_thousand_in_an_english_log_and_a_decimal_in_a_french_one() -> None:
    english = only(log('Ref,Sent on,Effective date,Calls\n1,2026-03-02,2026-04-01,"1,200"\n'))
    french = only(table("N°;Envoyée le;Date d'effet;Appels", "1;2026-03-02;2026-04-01;1,200"))
    assert english.size is not None
    assert french.size is not None
    assert (english.size.value, french.size.value) == (Decimal(1200), Decimal("1.2"))


def test_a_fraction_without_a_sign_in_a_column_of_per_cent_is_refused_with_both_readings() -> None:
    (refused,) = table("N°;Envoi;Variation (%)", "1;2026-03-02;0,15").refused
    assert "0,15 % ou 15 %" in refused.reason.fr


def test_a_size_without_a_unit_is_not_taken_and_said() -> None:
    request = only(table("N°;Envoi;Variation", "1;2026-03-02;-15"))
    assert (request.size, request.direction) == (None, "decrease")
    assert "n'a pas d'unité" in request.notes[0].fr


def test_a_unit_column_gives_the_unit() -> None:
    request = only(table("N°;Envoi;Quantité;Unité", "1;2026-03-02;15;heures"))
    assert request.size is not None
    assert request.size.unit == "hours"


def test_a_unit_that_contradicts_the_cell_is_refused() -> None:
    (refused,) = table("N°;Envoi;Quantité;Unité", "1;2026-03-02;15 %;heures").refused
    assert "se contredisent" in refused.reason.fr


@pytest.mark.parametrize(
    ("direction", "size"), [("hausse", "-15 %"), ("baisse", "+15 %"), ("augmentation", "(15 %)")]
)
def test_a_sign_that_contradicts_the_direction_is_refused(direction: str, size: str) -> None:
    (refused,) = table("N°;Envoi;Sens;Variation", f"1;2026-03-02;{direction};{size}").refused
    assert (refused.field, refused.shown) == ("size", size)
    assert f"contredit le sens « {direction} »" in refused.reason.fr


def test_a_sign_that_agrees_with_the_direction_is_no_contradiction() -> None:
    assert only(table("N°;Envoi;Sens;Variation", "1;2026-03-02;baisse;-15 %")).direction == "decrease"


def test_a_bare_size_in_a_column_of_signed_ones_is_an_increase_and_said() -> None:
    found = table("N°;Envoi;Variation", "1;2026-03-02;-15 %", "2;2026-03-02;10 %")
    assert [one.direction for one in found.requests] == ["decrease", "increase"]
    assert "lu comme une hausse" in found.requests[1].notes[0].fr


def test_a_bare_size_among_bare_ones_has_no_direction() -> None:
    found = table("N°;Envoi;Variation", "1;2026-03-02;15 %", "2;2026-03-02;10 %")
    assert [one.direction for one in found.requests] == [None, None]


def test_a_direction_that_says_nothing_is_refused() -> None:
    (refused,) = table("N°;Envoi;Sens", "1;2026-03-02;latéral", "2;2026-03-02;hausse").refused
    assert (refused.field, refused.shown) == ("direction", "latéral")


def test_the_change_between_two_volumes_is_computed_and_said() -> None:
    request = only(
        table("N°;Envoi;Volume initial (appels);Nouveau volume (appels)", "1;2026-03-02;12 000;9 000")
    )
    assert request.size is not None
    assert (request.size.value, request.size.percent, request.direction) == (
        Decimal(3000),
        Decimal(25),
        "decrease",
    )
    assert request.notes[0].fr == "Variation calculée : de « 12 000 » à « 9 000 »."


def test_two_volumes_that_contradict_the_direction_are_refused() -> None:
    header = "N°;Envoi;Sens;Volume initial (appels);Nouveau volume (appels)"
    (refused,) = table(header, "1;2026-03-02;hausse;12 000;9 000").refused
    assert refused.field == "new_value"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Acceptée", "accepted"),
        ("OK", "accepted"),
        ("oui", "accepted"),
        ("Accord", "accepted"),
        ("acceptée par anticipation", "accepted_early"),
        ("Refusée", "refused"),
        ("non acceptée", "refused"),
        ("Rejet", "refused"),
        ("sans réponse", "none"),
        ("en attente", "none"),
        ("accepted early", "accepted_early"),
        ("declined", "refused"),
    ],
)
def test_an_answer_is_read(words: str, kind: AnswerKind) -> None:
    answer = only(table("N°;Envoi;Réponse", f"1;2026-03-02;{words}")).answer
    assert answer is not None
    assert answer.kind == kind


def test_an_answer_may_hold_its_own_date() -> None:
    answer = only(table("N°;Date d'envoi;Réponse", "1;2026-03-02;Acceptée le 05/03/2026")).answer
    assert answer is not None
    assert str(answer.at) == "2026-03-05"


def test_an_answer_that_cannot_be_read_is_refused() -> None:
    (refused,) = table("N°;Envoi;Réponse", "1;2026-03-02;on verra").refused
    assert refused.field == "answer"


def test_a_dated_answer_without_words_is_not_taken_and_said() -> None:
    request = only(table("N°;Envoi;Réponse;Date de réponse", "1;2026-03-02;;2026-03-04"))
    assert request.answer is None
    assert "sans que le journal dise laquelle" in request.notes[0].fr


@pytest.mark.parametrize(
    ("words", "ground"),
    [("Urgence", "urgency"), ("cas de force majeure", "force_majeure"), ("campagne de Noël", "campaign"),
     ("avec l'accord du centre", "agreement"), ("soldes d'hiver", "season"), ("réorganisation", "other")],
)  # fmt: skip
def test_a_ground_is_read_and_its_words_are_kept(words: str, ground: Ground) -> None:
    request = only(table("N°;Envoi;Motif", f"1;2026-03-02;{words}"))
    assert (request.ground, request.note) == (ground, words)


def test_who_supplied_a_row_is_read_from_it() -> None:
    found = table(
        "N°;Envoi;Fournie par", "1;2026-03-02;Client", "2;2026-03-02;le prestataire", "3;2026-03-02;tiers"
    )
    assert [one.supplied_by for one in found.requests] == ["client", "provider", "third"]


def test_who_handed_the_log_in_supplied_the_rows_that_do_not_say() -> None:
    settings = LogSettings(supplied_by="provider")
    found = log("N°;Envoi;Fournie par\n1;2026-03-02;\n2;2026-03-02;client\n", settings=settings)
    assert [one.supplied_by for one in found.requests] == ["provider", "client"]


def test_the_other_fields_are_kept_in_the_words_of_the_log() -> None:
    header = "N°;Envoi;Canal;Lot;Nature;Base;Variation (%);Preuve de réception;Preuve de la réponse;Réponse"
    row = "1;2026-03-02;courriel;2;campagne;prévision d'avril;5;AR 12;courriel du 4;acceptée"
    request = only(table(header, row))
    assert (request.channel, request.lot, request.nature, request.receipt_proof) == (
        "courriel", "2", "campaign", "AR 12",
    )  # fmt: skip
    assert request.size is not None
    assert request.size.of == "prévision d'avril"
    assert request.answer is not None
    assert request.answer.proof == "courriel du 4"


@pytest.mark.parametrize(
    ("words", "value", "unit", "base", "percent", "direction"),
    [
        ("de 12 000 à 9 000 appels", "3000", "calls", "12000", "25", "decrease"),
        ("40 -> 32 ETP", "8", "fte", "40", "20", "decrease"),
        ("40 ETP → 32 ETP", "8", "fte", "40", "20", "decrease"),
        ("passage de 40 à 32", "20", "percent", None, "20", "decrease"),
        ("de 40 à 50 ETP", "10", "fte", "40", "25", "increase"),
        ("from 12,000 to 9,000 calls", "3000", "calls", "12000", "25", "decrease"),
        ("from 12,000 to 9,000", "25", "percent", None, "25", "decrease"),
        ("baisse de 40 à 32 ETP", "8", "fte", "40", "20", "decrease"),
    ],
)
def test_a_size_told_as_a_passage_gives_its_base_its_direction_and_its_share(
    words: str, value: str, unit: SizeUnit, base: str | None, percent: str, direction: str
) -> None:
    request = only(table("N°;Envoi;Variation", f"1;2026-03-02;{words}"))
    assert request.size is not None
    assert (request.size.value, request.size.unit) == (Decimal(value), unit)
    assert (request.size.base, request.size.percent) == (Decimal(base) if base else None, Decimal(percent))
    assert request.direction == direction
    assert request.notes[0].fr.startswith("Variation calculée : de « ")


@pytest.mark.parametrize(
    "words", ["hausse de 10 à 15 ETP", "10 à 15 ETP", "de 15 à 20 %", "baisse de 15 à 20 %"]
)
def test_a_range_of_sizes_is_no_passage(words: str) -> None:
    (refused,) = table("N°;Envoi;Variation", "1;2026-03-02;-4 ETP", f"2;2026-03-02;{words}").refused
    assert refused.field == "size"


def test_a_passage_that_goes_against_the_direction_is_refused() -> None:
    (refused,) = table("N°;Envoi;Sens;Variation", "1;2026-03-02;hausse;de 40 à 32 ETP").refused
    assert "contredit le sens" in refused.reason.fr
