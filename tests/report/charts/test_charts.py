"""Charts: what they draw for given numbers, and that nothing in a label is markup."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import pytest

from contract_checker.report.catalogue import Catalogue, catalogue
from contract_checker.report.charts import BarPair, Part, TimelineRow, bars, distribution, share, timeline
from contract_checker.report.charts.bars import furthest_apart
from contract_checker.report.charts.distribution import Bins, gather
from contract_checker.report.charts.timeline import worst

FR, EN = catalogue("fr"), catalogue("en")
SVG = "{http://www.w3.org/2000/svg}"
ASKED = date(2026, 3, 2)
HOSTILE = '<script>alert(1)</script> & "x" \x1b]0;\u202e\ufffe'


def row(left: int | None, owed: int | None = 30, label: str = "DEM-1") -> TimelineRow:
    earliest = None if owed is None else ASKED + timedelta(days=owed)
    effective = None if left is None else ASKED + timedelta(days=left)
    kept = left is not None and owed is not None and left >= owed
    return TimelineRow(label, ASKED, earliest, effective, "respected" if kept else "breached")


def margins(*values: str) -> Sequence[Decimal]:
    return [Decimal(value) for value in values]


def words_of(chart: str) -> list[str]:
    return [element.text or "" for element in ET.fromstring(chart).iter(f"{SVG}text")]


def plain(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def boxes(chart: str) -> list[tuple[float, float]]:
    """Left side and width of each rectangle, the paper first."""
    return [
        (float(box.get("x", "")), float(box.get("width", "")))
        for box in ET.fromstring(chart).iter(f"{SVG}rect")
    ]


EVERY = {
    "timeline": timeline([row(12), row(None), row(31, None), row(-4)], FR),
    "timeline of nothing": timeline([], FR),
    "distribution": distribution(margins("-3", "0", "4.5"), FR),
    "distribution of nothing": distribution([], FR),
    "bars": bars(
        [BarPair("03/2026", Decimal(900), Decimal(1000)), BarPair("04/2026", Decimal(0), Decimal(0))], FR
    ),
    "bars of nothing": bars([], FR),
    "share": share("Volume", [Part("labellisés", Decimal(3)), Part("autres", Decimal(1))], FR),
    "share of nothing": share("Volume", [], FR),
}


@pytest.mark.parametrize("chart", EVERY.values(), ids=EVERY)
def test_a_chart_is_named_described_and_made_of_static_shapes(chart: str) -> None:
    root = ET.fromstring(chart)
    assert root.get("role") == "img"
    assert [child.tag for child in root][:2] == [f"{SVG}title", f"{SVG}desc"]
    assert all(child.text for child in list(root)[:2])
    elements = list(root.iter())
    assert {element.tag.removeprefix(SVG) for element in elements} <= {
        "svg", "title", "desc", "g", "rect", "line", "path", "text",
    }  # fmt: skip
    assert not any(element.get(name) for element in elements for name in ("class", "style", "id", "href"))


@pytest.mark.parametrize(
    "chart",
    [
        timeline([row(12, label=HOSTILE)], FR),
        bars([BarPair(HOSTILE, Decimal(1), Decimal(2))], FR),
        share(HOSTILE, [Part(HOSTILE, Decimal(1))], FR),
    ],
    ids=["timeline", "bars", "share"],
)
def test_a_label_is_text_and_nothing_else(chart: str) -> None:
    root = ET.fromstring(chart)  # a control character or a bare sign would not parse
    assert not list(root.iter(f"{SVG}script"))
    assert "<script>" in "".join(words_of(chart))[:200]
    assert "\u202e" not in chart
    assert "\x1b" not in chart


def test_what_lacks_is_drawn_from_the_time_left_to_the_time_owed() -> None:
    # The axis runs over 30 days between 250 and 600: a day is 350/30 wide, day 12 is at 250 + 140.
    drawn = boxes(timeline([row(12)], FR))
    assert drawn[1:4] == [(250.0, 350.0), (390.0, 210.0), (250.0, 140.0)]  # owed, lacking, left


def test_nothing_lacks_where_the_time_left_is_that_owed() -> None:
    drawn = boxes(timeline([row(30)], FR))[1:-3]  # the last three are the legend
    assert drawn == [(250.0, 350.0), (250.0, 350.0)]


def test_a_change_that_looks_back_leaves_less_than_nothing() -> None:
    # Days −5 to 30 in steps of five: 350/35 = 10 a day, the request at 250 + 50.
    drawn = boxes(timeline([row(-3)], FR))
    assert drawn[1:4] == [(300.0, 300.0), (300.0, 300.0), (270.0, 30.0)]


def test_each_request_says_its_numbers_and_its_outcome() -> None:
    assert "12 j sur 30, hors délai" in words_of(timeline([row(12)], FR))
    assert "12 d of 30, too late" in words_of(timeline([row(12)], EN))
    assert "9 j, hors délai" in words_of(timeline([row(9, None)], FR))


def test_of_thousands_of_requests_the_forty_worst_are_drawn_in_their_order() -> None:
    # Every fiftieth leaves 5 days of 30, the others 30: sixty are short, the first forty of them are kept.
    rows = [row(5 if place % 50 == 0 else 30, label=f"D{place}") for place in range(3000)]
    assert [one.label for one in worst(rows)] == [f"D{50 * place}" for place in range(40)]
    sentence = words_of(timeline(rows, FR))[1]
    assert sentence.startswith("Les 40 demandes dont le préavis s'écarte le plus")
    assert "sur 3\N{NARROW NO-BREAK SPACE}000" in sentence


def test_requests_that_cannot_be_judged_are_the_last_to_be_drawn() -> None:
    rows = [row(None, label="undated")] * 5 + [row(31, label="kept")] * 38
    assert [one.label for one in worst(rows)].count("undated") == 2


@pytest.mark.parametrize(
    ("values", "bins"),
    [
        (("-3", "-2", "-2", "0", "1", "1", "2"), Bins(1, -3, (1, 2, 0, 1, 2, 1))),
        (("-0.5", "0"), Bins(1, -1, (1, 1))),  # half a day short is short
        (("-1", "19"), Bins(2, -2, (1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))),  # 21 intervals of a day are too many
    ],
)
def test_margins_are_counted_in_whole_intervals_from_zero(values: tuple[str, ...], bins: Bins) -> None:
    assert gather(margins(*values)) == bins


def test_a_margin_too_long_by_years_still_gives_few_bars() -> None:
    assert len(gather(margins("-4", "3650")).counts) <= 20


def test_the_sentence_of_the_distribution_gives_its_figures() -> None:
    # -28, -1, 0, 2.5: two of four are short, the median lies between -1 and 0.
    sentence = plain(words_of(distribution(margins("2.5", "-28", "0", "-1"), FR))[1])
    assert sentence == ("4 demandes, dont 2 au préavis insuffisant ; marge de −28 à 2,5 jours, médiane −0,5.")


def hatchings(chart: str) -> int:
    return len(list(ET.fromstring(chart).iter(f"{SVG}path")))


def test_short_margins_are_hatched_and_others_full() -> None:
    in_the_legend = hatchings(distribution(margins("0", "1"), FR))
    assert hatchings(distribution(margins("-2", "-1", "0"), FR)) - in_the_legend == 2


def test_bars_stand_side_by_side_at_the_height_of_their_numbers() -> None:
    # 1 000 is the top of the axis (four steps of 500 at most): 170 high; 500 is half of it.
    chart = bars([BarPair("03/2026", Decimal(500), Decimal(1000))], FR)
    heights = [float(box.get("height", "")) for box in ET.fromstring(chart).iter(f"{SVG}rect")]
    assert heights[1:3] == [85.0, 170.0]
    assert "03/2026" in words_of(chart)


def test_of_many_periods_those_furthest_apart_are_drawn() -> None:
    pairs = [BarPair(f"S{week}", Decimal(100), Decimal(100 + week)) for week in range(1, 53)]
    assert [pair.label for pair in furthest_apart(pairs)] == [f"S{week}" for week in range(17, 53)]
    assert words_of(bars(pairs, EN))[1].startswith("The 36 periods that are furthest apart, of 52")


@pytest.mark.parametrize(
    ("t", "said"),
    [
        (FR, ["labellisés : 3 (75 %)", "autres : 1 (25 %)"]),
        (EN, ["labellisés: 3 (75%)", "autres: 1 (25%)"]),
    ],
)
def test_parts_are_named_with_their_values_and_shares(t: Catalogue, said: list[str]) -> None:
    chart = share("Volume", [Part("labellisés", Decimal(3)), Part("autres", Decimal(1))], t)
    assert [plain(line) for line in words_of(chart)[1:]] == said
    assert boxes(chart)[1:3] == [(8.0, 528.0), (536.0, 176.0)]  # three quarters and a quarter of 704
