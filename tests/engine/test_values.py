"""Thresholds as a committee or a user writes them."""

from decimal import Decimal

import pytest

from contract_checker.engine.values import Unit, parse_value, show
from contract_checker.facts import Duration


@pytest.mark.parametrize(
    ("text", "value", "unit", "day_kind"),
    [
        ("30 jours calendaires", 30, "day", "calendar"),
        ("20 jours ouvrés", 20, "day", "ouvre"),
        ("25 JOURS OUVRABLES", 25, "day", "ouvrable"),
        ("15 jours francs", 15, "day", "franc"),
        ("15 clear days", 15, "day", "franc"),
        ("20 working days", 20, "day", "ouvre"),
        ("20 business days", 20, "day", "ouvre"),
        ("30\u00a0calendar days", 30, "day", "calendar"),
        ("30j calendaires", 30, "day", "calendar"),
        ("1 mois", 1, "month", "unstated"),
        ("6 weeks", 6, "week", "unstated"),
        ("48 h", 48, "hour", "unstated"),
        ("1 an", 1, "year", "unstated"),
    ],
)
def test_lead_time_is_read_in_both_languages(text: str, value: int, unit: str, day_kind: str) -> None:
    assert parse_value(text, "lead_time") == Duration.model_validate(
        {"value": value, "unit": unit, "day_kind": day_kind}
    )


@pytest.mark.parametrize(
    ("text", "unit", "complaint"),
    [
        ("30 jours", "lead_time", "does not say which days"),
        ("bientôt", "lead_time", "is not a lead time such as '30 jours calendaires'"),
        ("30", "lead_time", "is not a lead time"),
        ("30 jours mois", "lead_time", "is not a lead time"),
        ("30 jours calendaires ouvrés", "lead_time", "is not a lead time"),
        ("30 jours environ", "lead_time", "is not a lead time"),
        ("2 mois ouvrés", "lead_time", "a kind of days to another unit"),
        ("beaucoup", "percent", "is not a percentage such as '60 %'"),
        ("60 mois", "percent", "is not a percentage"),
        ("0,6", "percent", "write the percentage with its sign, '60 %'"),
        ("0.125", "percent", "write the percentage with its sign, '12,5 %'"),
        ("1", "percent", "write the percentage with its sign, '100 %'"),
        ("0,6 %", "percent", "'0,6 %' is not between 1 % and 100 %"),
        ("0", "percent", "'0' is not between 1 % and 100 %"),
        ("160 %", "percent", "'160 %' is not between 1 % and 100 %: write a percentage such as '60 %'"),
        ("100,5", "percent", "'100,5' is not between 1 % and 100 %"),
        ("12 jours", "months", "is not a number of months"),
    ],
)
def test_what_is_not_a_value_is_refused_with_an_example(text: str, unit: Unit, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parse_value(text, unit)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("60 %", "60"),
        ("1 %", "1"),
        ("1,5", "1.5"),
        ("100", "100"),
        ("60", "60"),
        ("12,5%", "12.5"),
        ("12.5 %", "12.5"),
    ],
)
def test_percentage_is_read(text: str, value: str) -> None:
    assert parse_value(text, "percent") == Decimal(value)


@pytest.mark.parametrize("text", ["12 mois", "12 months", "12"])
def test_number_of_months_is_read(text: str) -> None:
    assert parse_value(text, "months") == Duration(value=Decimal(12), unit="month")


@pytest.mark.parametrize(
    ("text", "unit", "french", "english"),
    [
        ("30 jours calendaires", "lead_time", "30 jours calendaires", "30 calendar days"),
        ("20 working days", "lead_time", "20 jours ouvrés", "20 working days"),
        ("1 jour franc", "lead_time", "1 jour franc", "1 clear day"),
        ("1,5 mois", "lead_time", "1,5 mois", "1.5 months"),
        ("1,5 jour ouvré", "lead_time", "1,5 jour ouvré", "1.5 working days"),
        ("2 weeks", "lead_time", "2 semaines", "2 weeks"),
        ("12,5 %", "percent", "12,5 %", "12.5%"),
        ("1,5", "ratio", "1,5 fois", "1.5 times"),
        ("2 fois", "ratio", "2 fois", "2 times"),
        ("18 months", "months", "18 mois", "18 months"),
    ],
)
def test_value_is_shown_in_the_words_of_each_language(
    text: str, unit: Unit, french: str, english: str
) -> None:
    shown = show(parse_value(text, unit), unit)
    assert (shown.fr, shown.en) == (french, english)


@pytest.mark.parametrize(
    "text",
    ["21,50 € par heure", "21,50 euros de l'heure", "EUR 21.50 per hour", "21.5 €/h", "21,50 euros", "21,5"],
)
def test_money_per_hour_is_read_in_both_languages(text: str) -> None:
    assert parse_value(text, "money_per_hour") == Decimal("21.5")


@pytest.mark.parametrize(
    "text", ["21,50 € par mois", "21,50 %", "0 € par heure", "vingt euros", "21 $ par heure"]
)
def test_what_is_no_money_per_hour_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"amount (?:such as|in euros per hour)"):
        parse_value(text, "money_per_hour")


def test_money_per_hour_is_shown_in_both_languages() -> None:
    shown = show(Decimal("21.5"), "money_per_hour")
    assert (shown.fr, shown.en) == ("21,50 € par heure", "EUR 21.50 per hour")
