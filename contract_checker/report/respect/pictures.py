"""The two drawings of a judged log, each with its numbers as a table."""

from collections.abc import Iterator

from contract_checker.report import words
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.charts import TimelineRow, description_of, distribution, gather, timeline, worst
from contract_checker.report.charts.picture import Picture
from contract_checker.report.charts.scale import shown

from .model import Respect
from .requests import judged_margin


def pictures(respect: Respect, t: Catalogue) -> Iterator[Picture]:
    """Notice owed and given request by request, then how the margins spread; none of what has no number."""
    rows = [
        TimelineRow(one.id, one.asked_on, one.earliest_effect, one.effective_on, one.outcome)
        for one in respect.requests
        if one.asked_on is not None
    ]
    if rows:
        cells = tuple(_cells(row, t) for row in worst(rows))
        heads = tuple(
            t(key)
            for key in (
                "respect.request",
                "respect.asked",
                "respect.earliest",
                "respect.effect",
                "respect.owed_days",
                "respect.left_days",
                "column.outcome",
            )
        )
        drawn = timeline(rows, t)
        yield Picture("timeline", drawn, t("chart.timeline"), description_of(drawn), heads, cells)
    margins = [margin for one in respect.requests if (margin := judged_margin(one)) is not None]
    if margins:
        bins = gather(margins)
        heads = (t("chart.margin_days"), t("respect.count.requests"))
        counted = tuple(
            (_interval(bins.first + bins.width * place, bins.width, t), t.number(count))
            for place, count in enumerate(bins.counts)
            if count
        )
        drawn = distribution(margins, t)
        yield Picture("distribution", drawn, t("chart.distribution"), description_of(drawn), heads, counted)


def _cells(row: TimelineRow, t: Catalogue) -> tuple[str, ...]:
    days = (row.asked, row.earliest, row.effective)
    counted = (row.owed, row.left)
    return (
        row.label,
        *("–" if day is None else words.numeric_day(day, t) for day in days),
        *("–" if count is None else shown(count, t) for count in counted),
        t(f"respect.{row.outcome}"),
    )


def _interval(first: int, width: int, t: Catalogue) -> str:
    return t("respect.interval", least=shown(first, t), most=shown(first + width, t))
