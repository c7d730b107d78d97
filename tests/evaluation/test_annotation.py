"""The inline format: what is annotated, and what is wrong with a line that cannot be understood."""

from decimal import Decimal
from typing import Any

import pytest

from contract_checker.errors import GoldError
from contract_checker.evaluation.annotation import parse
from contract_checker.evaluation.expected import expected
from contract_checker.facts import Band, Duration, Money


def test_marks_are_taken_out_and_spans_count_without_them() -> None:
    text, (one, other) = parse(
        'Le Client [[paie à trente jours]]{payment_term term="30 day"} et [[se tait]]{audit}.'
    )
    assert text == "Le Client paie à trente jours et se tait."
    assert [text[start:end] for start, end in (*one.spans, *other.spans)] == [
        "paie à trente jours",
        "se tait",
    ]
    assert (one.kind, other.kind) == ("payment_term", "audit")


def test_two_facts_may_share_a_passage_and_one_may_have_two() -> None:
    text, (first, second) = parse("[[A]]{audit}{training} puis [[B]]{+}")
    assert text == "A puis B"
    assert first.spans == ((0, 1),)
    assert second.spans == ((0, 1), (7, 8))


def test_redactions_are_text() -> None:
    text, facts = parse("[[au moins [*] jours avant]]{volume_notice quantified=false strength=redacted}")
    assert text == "au moins [*] jours avant"
    assert facts[0].fields == {"quantified": "false", "strength": "redacted"}


def test_values_have_the_types_of_the_model() -> None:
    _, (term, price) = parse(
        '[[x]]{payment_term term="20 day ouvre" end_of_month=true}'
        '{price_structure unit=minute amount="0.92 EUR excluded"}'
    )
    assert expected(term).fields["term"] == Duration(value=Decimal(20), unit="day", day_kind="ouvre")
    assert expected(term).fields["end_of_month"] is True
    assert expected(term).fields["debtor"] == "unstated"
    assert expected(price).fields["amount"] == Money(value=Decimal("0.92"), tax="excluded")


def test_parts_follow_a_stroke_and_hold_their_band() -> None:
    _, (notice,) = parse(
        "[[x]]{volume_notice quantified=true debtor=client"
        " / value=30 unit=day direction=increase over_percent=10"
        " / value=60 unit=day direction=decrease /exceptions kind=urgency}"
    )
    terms = expected(notice).parts["terms"]
    assert [(part["value"], part["direction"]) for part in terms] == [(30, "increase"), (60, "decrease")]
    assert terms[0]["band"] == Band(over_percent=Decimal(10))
    assert "guaranteed_days" not in terms[0]
    assert [part["kind"] for part in expected(notice).parts["exceptions"]] == ["urgency"]


@pytest.mark.parametrize(
    ("marked", "what"),
    [
        ("[[sans fin", "not closed"),
        ("rien ]]{audit}", "closes nothing"),
        ("[[x]] sans fait", "no {fact} follows"),
        ("[[x]]{+}", "no fact before it"),
        ("[[x]]{audit par le client}", "not name=value"),
    ],
)
def test_a_broken_mark_is_named(marked: str, what: str) -> None:
    with pytest.raises(GoldError, match=what):
        parse(marked)


@pytest.mark.parametrize(
    ("annotation", "what"),
    [
        ("{auction}", "no kind of fact 'auction'"),
        ("{audit delai=3}", "no field 'delai'"),
        ("{audit by=nobody}", "'nobody' is no by"),
        ("{payment_term term=bientôt}", "'bientôt' is no term"),
        ("{audit / per_year=2}", "no list"),
        ("{audit id=3}", "no field 'id'"),
    ],
)
def test_what_the_model_does_not_have_is_refused(annotation: str, what: str) -> None:
    _, found = parse(f"[[x]]{annotation}")
    with pytest.raises(GoldError, match=what):
        expected(*found)


def test_a_value_of_a_kind_is_compared_as_the_fact_has_it() -> None:
    _, (order,) = parse('[[x]]{precedence order="AE; CCAP ; CCTP"}')
    fields: Any = expected(order).fields
    assert fields["order"] == ("AE", "CCAP", "CCTP")
