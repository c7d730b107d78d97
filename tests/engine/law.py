"""A rule of law on payment terms, its dated figures, and the answers that it gives."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from contract_checker.engine import Circumstances, Finding, evaluate
from contract_checker.engine.judgement import Judgement, Question
from contract_checker.engine.layers import Layers
from contract_checker.engine.parameters import Parameter
from contract_checker.engine.payment import PaidWithin
from contract_checker.facts import Duration, Fact, PaymentTerm

from .factories import AS_OF, BOTH, dossier, pack, rule, said

SINCE_2009 = {"value": "60 jours calendaires", "from": "2009-01-01", "decision": "loi"}
CHECK = {"kind": "paid_within", "parameter": "cap", "starts": ["invoice_issue"]}
DAY = date(2020, 3, 2)


def figure(unit: str, *entries: dict[str, Any]) -> Parameter:
    return Parameter.model_validate(
        {"code": "L1", "title": BOTH, "unit": unit, "dated_by": "test_date", "entries": list(entries)}
    )


def always(value: str, unit: str = "lead_time") -> Parameter:
    return figure(unit, {"value": value, "decision": "loi"})


FIGURES = {
    "cap": figure("lead_time", SINCE_2009),
    "end_of_month": always("45 jours calendaires"),
    "periodic": always("45 jours calendaires"),
    "later": always("30 jours calendaires"),
    "hospitals": always("90 jours calendaires"),
    "ratio": always("4 fois", "ratio"),
    "months": always("6 mois", "months"),
    "all": always("100 %", "percent"),
}


def question(day: date | None = DAY) -> Question:
    return Question(None, Layers(FIGURES, {}, (), AS_OF), day)


def term(value: int | None, unit: str = "day", **fields: Any) -> PaymentTerm:
    length = None if value is None else Duration.model_validate({"value": Decimal(value), "unit": unit})
    return PaymentTerm.model_validate(
        {"term": length, "start": "invoice_issue", **said("paiement", **fields)}
    )


def judged(fact: PaymentTerm, day: date | None = DAY, **fields: Any) -> Judgement:
    judgement = PaidWithin.model_validate({**CHECK, **fields}).judge(fact, [fact], question(day))
    assert judgement is not None
    return judgement


def answer(facts: Sequence[Fact], circumstances: Circumstances | None = None, **changes: Any) -> Finding:
    """The one finding of a rule of law on payment terms."""
    asked = rule(
        **{
            "select": {"fact": "payment_term"},
            "family": "payment_term",
            "check": CHECK,
            "basis": {"kind": "law", "source": "code"},
            **changes,
        }
    )
    law = pack(asked).model_copy(update={"parameters": FIGURES})
    (finding,) = evaluate(law, [], facts, circumstances or dossier())
    return finding
