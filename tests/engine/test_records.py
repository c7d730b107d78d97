"""Checks of records: figures as they are shown, and rows that settle nothing beside those that do."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter

from contract_checker.engine.checks import Check
from contract_checker.engine.judgement import Judgement, Question
from contract_checker.engine.layers import Layers
from contract_checker.engine.records.telling import number
from contract_checker.facts import AwardRecord, Fact, ForecastRecord, NoticeRecord, PaymentRecord

from .factories import AS_OF, said
from .law import DAY, always, figure, term

QUESTION = Question(
    None, Layers({"gap": always("15 %", "percent"), "unset": figure("percent")}, {}, (), AS_OF), DAY
)
CHECK: TypeAdapter[Check] = TypeAdapter(Check)


def judged(fact: Fact, kind: str, **fields: str) -> Judgement | None:
    return CHECK.validate_python({"kind": kind, **fields}).judge(fact, [fact], QUESTION)


def answered(fact: Fact, kind: str, **fields: str) -> Judgement:
    judgement = judged(fact, kind, **fields)
    assert judgement is not None
    return judgement


def forecasts(*volumes: tuple[int, int], **fields: Any) -> ForecastRecord:
    periods = [
        {"row": row, "name": f"S{row}", "foreseen": foreseen, "actual": actual}
        for row, (foreseen, actual) in enumerate(volumes, start=2)
    ]
    return ForecastRecord.model_validate({"periods": periods, **said("S2"), **fields})


def payments(**fields: Any) -> PaymentRecord:
    return PaymentRecord.model_validate({**said("F-1"), **fields})


def requests(**fields: Any) -> NoticeRecord:
    return NoticeRecord.model_validate({**said("D-1"), **fields})


def awards(*given: dict[str, Any], **fields: Any) -> AwardRecord:
    rows = [{"row": row, "name": "N", "centre": "C", **one} for row, one in enumerate(given, start=2)]
    return AwardRecord.model_validate({"awards": rows, **said("N"), **fields})


def undecided(*reasons: str) -> list[dict[str, Any]]:
    return [{"row": row, "reason": reason} for row, reason in enumerate(reasons, start=7)]


def french(judgement: Judgement) -> str:
    parts = [*judgement.reasons, judgement.value, *judgement.notes]
    return " | ".join(part.fr for part in parts if part).replace("\N{NARROW NO-BREAK SPACE}", " ")


def test_errors_are_in_per_cent_of_the_forecast() -> None:
    # +25 %, -10 %, +3 %: mean (25 + 10 + 3) / 3 = 12.67, bias (25 - 10 + 3) / 3 = 6.
    judgement = answered(
        forecasts((1000, 1250), (1000, 900), (1000, 1030)), "periods_within", parameter="unset"
    )
    assert judgement.outcome == "unset"
    assert french(judgement) == (
        "3 périodes comparées ; écart moyen 12.7 % de la prévision, biais +6 %, plus grand écart +25 % : S2"
    ).replace("12.7", "12,7")


def test_a_gap_is_over_by_its_exact_value() -> None:
    # 3 of 20 is 15 % sharp, 151 of 1 000 is more, however it is rounded.
    assert answered(forecasts((20, 17), (20, 23)), "periods_within", parameter="gap").outcome == "met"
    over = answered(forecasts((1000, 1151), (1000, 849)), "periods_within", parameter="gap")
    assert (over.outcome, french(over).partition(" | ")[0]) == (
        "breach",
        "écart de plus de 15 % : S2 (+15,1 % : prévu 1 000, réel 1 151) ; "
        "S3 (−15,1 % : prévu 1 000, réel 849)",
    )


def test_a_small_error_is_shown_to_a_tenth_with_its_sign() -> None:
    # -0.54 % and +0.26 %: the mean error is 0.4 %, the bias -0.14 %.
    shown = french(answered(forecasts((10000, 9946), (10000, 10026)), "periods_within", parameter="unset"))
    assert shown.endswith("écart moyen 0,4 % de la prévision, biais −0,1 %, plus grand écart −0,5 % : S2")


def test_a_single_gap_is_a_doubt_since_the_practice_meant_is_a_repeated_one() -> None:
    judgement = answered(forecasts((100, 150), (100, 100)), "periods_within", parameter="gap")
    assert judgement.outcome == "unclear"
    assert [reason.fr for reason in judgement.reasons] == [
        "écart de plus de 15 % : S2 (+50 % : prévu 100, réel 150)",
        "un seul écart dépasse le maximum, alors que la pratique visée est l'écart répété",
    ]


def test_periods_still_to_come_are_counted_apart() -> None:
    judgement = answered(forecasts((100, 100), awaiting=4), "periods_within", parameter="gap")
    assert judgement.outcome == "met"
    assert "4" in judgement.notes[0].fr


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [("1234.56", "1 234,6", "1,234.6"), ("-0.5", "−0,5", "−0.5"), ("0", "0", "0"), ("12", "12", "12")],
)
def test_a_number_is_shown_to_the_tenth(value: str, french: str, english: str) -> None:
    shown = number(Decimal(value))
    assert (shown.fr.replace("\N{NARROW NO-BREAK SPACE}", " "), shown.en) == (french, english)


def test_of_many_gaps_five_are_named_and_the_others_counted() -> None:
    judgement = answered(forecasts(*[(100, 150)] * 8), "periods_within", parameter="gap")
    assert french(judgement).partition(" | ")[0].endswith("; 3 autres")


def test_rows_that_settle_nothing_are_told_by_their_reasons() -> None:
    record = forecasts((100, 100), undecided=undecided("no_actual", "no_actual", "unreadable"))
    judgement = answered(record, "periods_within", parameter="gap")
    assert judgement.outcome == "unclear"
    assert french(judgement).endswith(
        "Lignes qui ne permettent pas de conclure, non comptées : "
        "volume réel absent (lignes 7, 8) ; ligne illisible (ligne 9)."
    )


def test_of_many_rows_that_settle_nothing_five_are_numbered() -> None:
    record = forecasts((100, 100), undecided=undecided(*["no_actual"] * 7))
    assert french(answered(record, "periods_within", parameter="gap")).endswith(
        "volume réel absent (7 lignes dont 7, 8, 9, 10, 11)."
    )


def test_a_register_without_versions_says_nothing_of_the_freeze() -> None:
    assert judged(forecasts((100, 100)), "freeze_kept") is None


@pytest.mark.parametrize(
    ("freeze", "outcome"), [("changed", "breach"), ("kept", "met"), ("unknown", "unclear")]
)
def test_freeze(freeze: str, outcome: str) -> None:
    record = forecasts((100, 100), freeze=freeze, changed_after_freeze=("S2",))
    assert answered(record, "freeze_kept").outcome == outcome


LATE = {"row": 4, "number": "F-9", "started": date(2026, 2, 2), "due": date(2026, 4, 3)}


def test_late_invoices_are_named_the_worst_first() -> None:
    late = [{**LATE, "number": "F-8", "days": 1, "paid": date(2026, 4, 4)}, {**LATE, "days": 14}]
    record = payments(judged=5, paid_late=1, overdue=1, worst_days=14, median_days=Decimal("7.5"), late=late)
    judgement = answered(record, "paid_in_time")
    assert judgement.outcome == "breach"
    assert french(judgement) == (
        "F-9 (14 jours, échéance du 03/04/2026) ; "
        "F-8 (1 jour, échéance du 03/04/2026) | "
        "5 factures jugées, payées en retard : 1, échues et impayées : 1, non échues : 0 ; "
        "retard le plus long : 14 jours, retard médian : 7,5 jours"
    )


def test_nothing_is_certain_of_payments_beside_rows_that_settle_nothing() -> None:
    assert answered(payments(judged=3), "paid_in_time").outcome == "met"
    assert answered(payments(judged=3, undecided=undecided("no_term")), "paid_in_time").outcome == "unclear"
    assert answered(payments(undecided=undecided("no_term")), "paid_in_time").outcome == "unclear"
    assert judged(payments(not_yet_due=2), "paid_in_time") is None


def test_requests_waived_or_outside_the_commitment_are_told_beside_the_answer() -> None:
    judgement = answered(requests(requests=9, respected=4, waived=3, not_bound=2), "requests_respected")
    assert (judgement.outcome, len(judgement.notes)) == ("met", 2)
    assert "3 demandes" in judgement.notes[0].fr
    assert "2 demandes" in judgement.notes[1].fr
    assert answered(requests(requests=4, respected=4), "requests_respected").notes == ()


@pytest.mark.parametrize(
    ("counts", "outcome"),
    [
        ({"respected": 4}, "met"),
        ({"respected": 4, "not_covered": 2}, "met"),
        ({"respected": 4, "breached": 1}, "breach"),
        ({"respected": 4, "breached": 1, "indeterminate": 1}, "breach"),
        ({"respected": 4, "indeterminate": 1}, "unclear"),
        ({"respected": 4, "refused_rows": 1}, "unclear"),
        ({"waived": 3}, "unclear"),  # accepted, which is no respect
    ],
)
def test_requests_are_respected_when_each_that_was_owed_a_notice_left_it(
    counts: dict[str, int], outcome: str
) -> None:
    assert answered(requests(requests=9, **counts), "requests_respected").outcome == outcome


@pytest.mark.parametrize(
    ("margin", "told"), [("-1", "1 jour"), ("-12", "12 jours"), ("-1.5", "1,5 jours"), ("-0.5", "0,5 jours")]
)
def test_the_request_that_left_the_least_tells_what_lacked(margin: str, told: str) -> None:
    record = requests(requests=3, respected=1, breached=2, worst_margin_days=Decimal(margin))
    assert [reason.fr for reason in answered(record, "requests_respected").reasons] == [
        f"2 demandes hors délai ; il manquait jusqu'à {told}, comptés comme la clause les compte"
    ]


def test_a_log_without_a_request_says_nothing() -> None:
    assert judged(requests(requests=0), "requests_respected") is None
    assert answered(requests(requests=0, refused_rows=2), "requests_respected").outcome == "unclear"


@pytest.mark.parametrize(
    ("respected", "breached", "open_", "refused", "outcome"),
    [
        (17, 3, 0, 0, "met"),  # 15 % sharp
        (16, 4, 0, 0, "breach"),
        (17, 2, 1, 0, "met"),  # 15 % at most
        (16, 3, 1, 0, "unclear"),  # from 15 % to 20 %
        (10, 4, 6, 0, "breach"),  # 20 % at least
        (0, 0, 5, 0, "unclear"),
        (20, 0, 0, 1, "unclear"),
        (16, 4, 0, 1, "breach"),
    ],
)
def test_share_of_requests_that_left_too_little(
    respected: int, breached: int, open_: int, refused: int, outcome: str
) -> None:
    record = requests(
        requests=20, respected=respected, breached=breached, indeterminate=open_, refused_rows=refused
    )
    assert answered(record, "breached_within", parameter="gap").outcome == outcome


def test_the_share_is_told_with_the_most_that_is_allowed() -> None:
    judgement = answered(requests(requests=5, respected=4, breached=1), "breached_within", parameter="gap")
    assert [reason.fr for reason in judgement.reasons] == [
        "20 % des demandes jugées sont hors délai, plus que 15 %"
    ]


def test_what_leaves_a_share_open_is_told() -> None:
    record = requests(requests=9, respected=6, indeterminate=2, refused_rows=3)
    assert [reason.fr for reason in answered(record, "breached_within", parameter="gap").reasons] == [
        "2 demandes dont le délai ne peut être jugé",
        "3 lignes du journal non comprises",
    ]


def test_requests_are_counted_while_no_share_is_decided() -> None:
    record = requests(requests=9, respected=6, breached=1, waived=2)
    judgement = answered(record, "breached_within", parameter="unset")
    assert (judgement.outcome, judgement.reasons, judgement.threshold) == ("unset", (), None)
    assert french(judgement).startswith("9 demandes, délai respecté : 6, hors délai : 1, acceptées par écrit")


def test_of_requests_without_a_notice_owed_no_share_is_asked() -> None:
    record = requests(requests=5, waived=3, not_covered=2)
    assert judged(record, "breached_within", parameter="gap") is None


@pytest.mark.parametrize(
    ("least", "most", "doubts", "outcome"),
    [
        (15, 15, (), "met"),
        (14, 14, (), "breach"),
        (14, 16, (), "unclear"),
        (16, 90, (), "met"),
        (15, 15, ("no_volume",), "unclear"),
        (14, 14, ("no_volume",), "unclear"),
    ],
)
def test_share(least: int, most: int, doubts: tuple[str, ...], outcome: str) -> None:
    record = awards(
        {"label": "held", "volume": least},
        {"label": "unknown", "volume": most - least},
        {"label": "not_held", "volume": 100 - most},
        undecided=undecided(*doubts),
    )
    assert answered(record, "labelled_share", parameter="gap").outcome == outcome


@pytest.mark.parametrize("volume", ["0.4", "1", "1.5"])
def test_a_small_volume_is_one(volume: str) -> None:
    judgement = answered(awards({"label": "held", "volume": volume}), "labelled_share", parameter="gap")
    assert judgement.outcome == "met"
    assert french(judgement).startswith("100 % du volume pérenne")


def test_an_award_without_a_volume_adds_none() -> None:
    record = awards({"label": "held", "volume": 15}, {"label": "held"}, {"label": "not_held", "volume": 85})
    judgement = answered(record, "labelled_share", parameter="gap")
    assert (judgement.outcome, judgement.value and judgement.value.fr) == (
        "met",
        "15 % du volume pérenne (15 sur 100)",
    )


@pytest.mark.parametrize("volumes", [{}, {"volume": 0}])
def test_of_awards_without_any_volume_no_share_is_told(volumes: dict[str, int]) -> None:
    record = awards({"label": "held", **volumes}, {"label": "not_held", **volumes})
    judgement = answered(record, "labelled_share", parameter="gap")
    assert (judgement.outcome, french(judgement)) == (
        "unclear",
        "aucune ligne du registre ne permet de conclure",
    )


def test_share_is_compared_as_it_is_and_not_as_it_is_shown() -> None:
    # 14 999 of 100 000 is shown as 15 % and is less.
    record = awards({"label": "held", "volume": 14_999}, {"label": "not_held", "volume": 85_001})
    judgement = answered(record, "labelled_share", parameter="gap")
    assert (judgement.outcome, judgement.value and judgement.value.fr) == (
        "breach",
        "15 % du volume pérenne (14\N{NARROW NO-BREAK SPACE}999 sur 100\N{NARROW NO-BREAK SPACE}000)",
    )


@pytest.mark.parametrize(
    ("label", "reason", "outcome"),
    [
        ("held", None, "met"),
        ("not_held", "before", "met"),
        ("not_held", "none", "breach"),
        ("not_held", "after", "breach"),
        ("not_held", "price_only", "unclear"),
        ("not_held", "same_day", "unclear"),
        ("not_held", "undated", "unclear"),
        ("unknown", "none", "unclear"),
        ("unknown", "before", "met"),
    ],
)
def test_reason(label: str, reason: str | None, outcome: str) -> None:
    assert answered(awards({"label": label, "reason": reason}), "reasons_filed").outcome == outcome


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("after", "motif daté d'après l'attribution"),
        ("none", "aucun motif"),
        (None, "aucun motif"),
    ],
)
def test_an_award_without_a_reason_is_named_with_what_stands_on_file(reason: str | None, told: str) -> None:
    judgement = answered(awards({"label": "not_held", "reason": reason}), "reasons_filed")
    assert [one.fr for one in judgement.reasons] == [f"N, C ({told})"]


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("periods_within", {"parameter": "gap"}),
        ("freeze_kept", {}),
        ("paid_in_time", {}),
        ("labelled_share", {"parameter": "gap"}),
        ("reasons_filed", {}),
        ("requests_respected", {}),
        ("breached_within", {"parameter": "gap"}),
    ],
)
def test_a_clause_is_no_record(kind: str, fields: dict[str, str]) -> None:
    assert judged(term(30), kind, **fields) is None
