from decimal import Decimal

import pytest

from contract_checker.document import fold
from contract_checker.extraction.language import en, fr
from contract_checker.extraction.quantities import TimeMention, percent_mentions, time_mentions


def the_mention(text: str) -> TimeMention:
    (mention,) = time_mentions(fold(text), fr.QUANTITIES)
    return mention


@pytest.mark.parametrize(
    ("text", "value", "unit", "day_kind"),
    [
        ("dans les trente (30) jours ouvrés", 30, "day", "ouvre"),
        ("dans les 30 (trente) jours calendaires", 30, "day", "calendar"),
        ("un délai de deux mois (2)", 2, "month", "unstated"),
        ("QUARANTE-CINQ JOURS FRANCS", 45, "day", "franc"),
        ("25 jours ouvrables", 25, "day", "ouvrable"),
        ("un mois et demi", "1.5", "month", "unstated"),
        ("1,5 mois", "1.5", "month", "unstated"),
        ("six à huit semaines", 6, "week", "unstated"),
        ("48h", 48, "hour", "unstated"),
        ("12 j. cal", 12, "day", "calendar"),
        ("un semestre", 6, "month", "unstated"),
        ("sous quinzaine", 15, "day", "unstated"),
        ("30¹ jours", 30, "day", "unstated"),  # a footnote mark stuck to the figure
        ("trente\u00a0(30)\u202fjours", 30, "day", "unstated"),
    ],
)
def test_duration_is_read(text: str, value: int | str, unit: str, day_kind: str) -> None:
    mention = the_mention(text)
    assert (mention.value, mention.unit, mention.day_kind) == (Decimal(value), unit, day_kind)


@pytest.mark.parametrize(
    ("text", "code", "guaranteed", "at_most"),
    [
        ("le 15 du mois M-1", "15 M-1", 14, 17),
        ("le quinze du mois précédent", "15 M-1", 14, 17),
        ("le 20 du mois M‑2", "20 M-2", 40, 43),
        ("fin M-2", "fin M-2", 29, 32),
        ("le 20 de chaque mois pour le mois suivant", "20 M-1", 9, 12),
        ("jeudi de la semaine S-2", "jeudi S-2", 11, 11),
        ("S-6", "S-6", 36, 42),
        ("J–30", "J-30", 30, 30),
        ("premier jour du deuxième mois suivant sa demande", "fin M-2", 29, 62),
    ],
)
def test_relative_date_is_counted_to_the_period(text: str, code: str, guaranteed: int, at_most: int) -> None:
    mention = the_mention(text)
    assert (mention.relative, mention.days) == (code, (guaranteed, at_most))


@pytest.mark.parametrize("text", ["deux (3) mois", "15 jours (soit un mois)", "trente (20) jours"])
def test_words_against_figures_give_no_length(text: str) -> None:
    mention = the_mention(text)
    assert (mention.contradictory, mention.days) == (True, None)


def test_two_ways_to_say_one_length_do_not_contradict() -> None:
    assert not the_mention("un mois (soit 30 jours)").contradictory


def test_a_redacted_figure_is_present_but_unknown() -> None:
    mention = the_mention("un délai de [*] jours ouvrés")
    assert (mention.redacted, mention.value, mention.day_kind) == (True, None, "ouvre")


@pytest.mark.parametrize(
    "text",
    [
        "en moins de 24 h",
        "ne saurait excéder quinze jours",
        "au plus dix jours",
        "ne peut être supérieur à 8 jours",
    ],
)
def test_a_maximum_is_a_cap(text: str) -> None:
    assert the_mention(text).is_cap


@pytest.mark.parametrize(
    "text",
    [
        "au plus tard 30 jours",
        "ne peut être inférieur à 30 jours",
        "au moins 8 jours",
        "pas moins de 10 jours",
    ],
)
def test_a_minimum_is_no_cap(text: str) -> None:
    assert not the_mention(text).is_cap


@pytest.mark.parametrize(
    "text", ["le mois suivant", "un jour férié", "3 000 appels", "l'article 12", "30 % du volume"]
)
def test_what_is_no_delay_is_left_alone(text: str) -> None:
    assert time_mentions(fold(text), fr.QUANTITIES) == ()


def test_a_box_that_is_not_ticked_is_left_alone() -> None:
    assert the_mention("☐ 15 jours ☒ 30 jours").value == 30


@pytest.mark.parametrize(
    ("text", "value", "unit", "day_kind"),
    [
        ("sixty (60) days", 60, "day", "unstated"),
        ("ten business days", 10, "day", "ouvre"),
        ("two (2) full weeks", 2, "week", "unstated"),
        ("forty-five calendar days", 45, "day", "calendar"),
        ("a fortnight", 2, "week", "unstated"),
    ],
)
def test_english_duration_is_read(text: str, value: int, unit: str, day_kind: str) -> None:
    (mention,) = time_mentions(text, en.QUANTITIES)
    assert (mention.value, mention.unit, mention.day_kind) == (Decimal(value), unit, day_kind)


@pytest.mark.parametrize(
    ("text", "values"),
    [("plus de 12,5 %", ["12.5"]), ("dix (10) %", ["10"]), ("de 10 % à 25 pour cent", ["10", "25"])],
)
def test_percentage_is_read(text: str, values: list[str]) -> None:
    found = [mention.value for mention in percent_mentions(fold(text), fr.QUANTITIES)]
    assert found == [Decimal(value) for value in values]
