"""What a cell displays for its value; each line is what a French Excel shows."""

import pytest

from contract_checker.readers.sheets.number_format import NumberFormat, plain

MARCH_15_2023 = 45_000
ACCOUNTING = '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-'


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("General", 12.5, "12,5"),
        ("General", 0.1 + 0.2, "0,3"),
        ("General", 35_000_000_000_012, "35000000000012"),
        ("0", 2.5, "3"),
        ("0.00", 12.5, "12,50"),
        ("0.##", 2.5, "2,5"),
        ("00000", 1_250, "01250"),
        ("#,##0", 1_234_567, "1\u202f234\u202f567"),
        ("000,000,000", 314_159, "000\u202f314\u202f159"),
        ("#,##0", 0, "0"),
        ("#,##0.00", 999.999, "1\u202f000,00"),
        ("#\\ ##0", 12_345, "12\u202f345"),
        ("#,##0,", 123_456, "123"),
        ("0%", 0.6, "60%"),
        ("0 %", 0.6, "60 %"),
        ("0.00%", 0.125, "12,50%"),
        ('#,##0.00\\ "€"', 1_234.5, "1\u202f234,50 €"),
        ("#,##0.00 [$€-40C]", 12.5, "12,50 €"),
        ("#,##0.00 [$€-40C]", -12.5, "-12,50 €"),
        ("[Red]-0;0", 5, "-5"),
        ("0;(0)", -5, "(5)"),
        ('0;-0;"nul"', 0, "nul"),
        ('0" jours"', 30, "30 jours"),
        ("0", -0.2, "0"),
        (ACCOUNTING, 1_234.567, "1\u202f234,57 €"),
        (ACCOUNTING, -1, "-1,00 €"),
        (ACCOUNTING, 0, "- €"),
        (";;;", 5, ""),
    ],
)
def test_a_number_displays_by_its_format(code: str, value: float, shown: str) -> None:
    assert NumberFormat(code).number(float(value)) == shown


@pytest.mark.parametrize(
    ("code", "days", "shown"),
    [
        ("dd/mm/yyyy", MARCH_15_2023, "15/03/2023"),
        ("d-mmm-yy", MARCH_15_2023, "15-mars-23"),
        ("[$-40C]dddd d mmmm yyyy", MARCH_15_2023, "mercredi 15 mars 2023"),
        ("[$-409]mmmm d, yyyy", MARCH_15_2023, "March 15, 2023"),
        ("dd/mm/yyyy hh:mm", MARCH_15_2023 + 0.75, "15/03/2023 18:00"),
        ("h:mm AM/PM", 0.75, "6:00 PM"),
        ("[h]:mm", 1.5, "36:00"),
        ("[h]:mm", 60.5, "1452:00"),
        ("[h]:mm", -1, "-1"),  # Excel shows no duration below zero
        ("mm:ss", 0.01, "14:24"),
        ("dd/mm/yyyy", 1, "01/01/1900"),
        ("dd/mm/yyyy", 60, "60"),  # 29 February 1900 never was
        ("dd/mm/yyyy", -1, "-1"),
        ("dd/mm/yyyy", 9e9, "9000000000"),
    ],
)
def test_a_date_displays_by_its_format(code: str, days: float, shown: str) -> None:
    assert NumberFormat(code).number(float(days)) == shown


@pytest.mark.parametrize("code", ["# ?/?", "0.00E+00", "[>=100]0;0.0", "0.0.0", "x" * 300, "[DBNum1]0"])
def test_a_format_that_is_not_understood_gives_the_plain_value(code: str) -> None:
    assert NumberFormat(code).number(1234.5) == "1234,5"


@pytest.mark.parametrize(
    ("code", "shown"),
    [("General", "un"), ("0%", "un"), ('"Lot "@', "Lot un"), ("0;0;0;@", "un"), (";;;", "")],
)
def test_a_text_displays_by_its_format(code: str, shown: str) -> None:
    assert NumberFormat(code).text("un") == shown


@pytest.mark.parametrize("value", [1e308, -1e308, 5e-324, 1e15, 123456789.123])
@pytest.mark.parametrize("code", ["0.00", "#,##0.00%", "General", "dd/mm/yyyy", "[h]:mm", "0" * 200])
def test_extreme_numbers_display_something(code: str, value: float) -> None:
    assert NumberFormat(code).number(value)


def test_a_plain_number_has_as_many_decimals_as_it_needs() -> None:
    assert [plain(value) for value in (30.0, 2.35, 1 / 3, 0.00001)] == [
        "30",
        "2,35",
        "0,33333333333",
        "0,00001",
    ]
