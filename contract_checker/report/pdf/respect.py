"""The section on a judged log as the pages show it: what stands in one cell is one text."""

from collections.abc import Iterable, Iterator, Mapping

from contract_checker.report.catalogue import Catalogue
from contract_checker.report.charts.picture import Picture
from contract_checker.report.respect.requests import RequestRow
from contract_checker.report.respect.totals import heads
from contract_checker.report.respect.views import section
from contract_checker.report.result import CheckResult


def respect(result: CheckResult, t: Catalogue) -> Mapping[str, object] | None:
    """The section, its drawings as bytes; None where no log was judged."""
    judged = section(result, t)
    if judged is None:
        return None
    return {
        **judged._asdict(),
        "heads": (t("respect.group"), *heads(t)),
        "counts": [
            {"title": table.title, "rows": [(row.name, *row.cells) for row in table.rows]}
            for table in judged.counts
        ],
        "pictures": drawings(judged.pictures),
        "open": [_request(row, t) for row in judged.open],
        "folded": [_request(row, t) for row in judged.folded],
    }


def drawings(pictures: Iterable[Picture]) -> list[Mapping[str, object]]:
    """Drawings as bytes, with their numbers."""
    return [{**each._asdict(), "svg": each.svg.encode()} for each in pictures]


def _request(row: RequestRow, t: Catalogue) -> Mapping[str, object]:
    side = f" ({t('supplied_by').lower()}{t('colon')}{row.supplied_by})"
    more = (*row.notes, *row.clauses)
    return {**row._asdict(), "side": side, "figures": tuple(_figures(row, t)), "more": more}


def _figures(row: RequestRow, t: Catalogue) -> Iterator[str]:
    if row.required:
        yield t("respect.owed", required=row.required)
    if row.given:
        yield t("respect.left", given=row.given)
    if row.margin:
        yield t("respect.of_margin", margin=row.margin)
