"""What single English words tell of people, places and data, in a sentence that surely states a fact."""

import pytest

from .conftest import Extract
from .said import days, said

SURE = [
    (
        "staff_interference",
        "The Utility can have any handler pulled off its desk, no grounds needed.",
        {"practice": "removal"},
    ),
    ("staff_interference", "No lead starts before the Utility has met her.", {"practice": "approval"}),
    (
        "staff_interference",
        "Rotas, holidays and bonuses are the Bureau's own affair.",
        {"practice": "management", "stance": "excluded"},
    ),
    (
        "staff_interference",
        "Pass no tasks to the handlers yourself.",
        {"practice": "orders", "stance": "excluded"},
    ),
    ("monitoring", "Two of our people sit beside the handlers each week.", {"practice": "listening"}),
    (
        "monitoring",
        "The buyer may dial in without the handlers being told.",
        {"practice": "listening", "by": "client", "secrecy": "secret"},
    ),
    (
        "monitoring",
        "Everything said is taped, and the tapes wiped after nine weeks.",
        {"practice": "recording", "retention": days(9, "week")},
    ),
    ("monitoring", "A stranger pretending to be a caller rings twice a year.", {"practice": "mystery_calls"}),
    ("service_place", "Nights may be worked at home.", {"area": "remote_work", "control": "allowed"}),
    ("service_place", "The evening desk cannot leave Ireland.", {"area": "offshore", "stance": "excluded"}),
    ("service_place", "The lines are staffed in Perth.", {"area": "site", "control": "required"}),
    (
        "service_place",
        "The queue moves elsewhere in town only with the buyer's written leave.",
        {"area": "site", "control": "agreement"},
    ),
    ("social_clause", "One seat in ten goes to jobseekers.", {"subject": "insertion", "share_percent": 10}),
    (
        "social_clause",
        "Wages stand fifteen percent over the regional minimum and three percent of seats go to disabled people.",
        {"subject": "disability", "share_percent": 3},
    ),
    ("social_clause", "Nobody here is on a zero-hours deal.", {"subject": "stable_jobs"}),
    (
        "data_protection",
        "If a list goes missing, ring us within nine hours.",
        {"subject": "breach_notice", "delay": days(9, "hour")},
    ),
    (
        "data_protection",
        "Their addresses are scrubbed after two months.",
        {"subject": "retention", "delay": days(2, "month")},
    ),
    ("data_protection", "Card digits are masked.", {"subject": "security"}),
    ("data_protection", "Not one name crosses the border.", {"subject": "transfer"}),
    (
        "training",
        "New starters sit six days in class, the Supplier paying.",
        {"subject": "initial", "cost": "provider", "duration": days(6)},
    ),
    (
        "training",
        "We hear of a new tariff twelve days early.",
        {"subject": "product_change", "announced": days(12)},
    ),
]
LEFT_THOUGH_SURE = [
    ("staff_interference", "Which handlers do you mean?"),
    ("monitoring", "They shall be told of it."),
    ("service_place", "It may be so in an emergency."),
    ("social_clause", "Our fees follow the wages of the sector."),
    ("data_protection", "They shall see to it."),
]


@pytest.mark.parametrize(("kind", "sentence", "expected"), SURE)
def test_reads_what_the_net_is_sure_of(
    kind: str, sentence: str, expected: dict[str, object], extract_sure: Extract
) -> None:
    found = extract_sure(sentence, kind, "en")
    assert {"stance": "asserted", **expected} in [{"stance": fact.stance, **said(fact)} for fact in found]


@pytest.mark.parametrize(("kind", "sentence"), LEFT_THOUGH_SURE)
def test_leaves_what_tells_too_little(kind: str, sentence: str, extract_sure: Extract) -> None:
    assert extract_sure(sentence, kind, "en") == ()


def test_what_one_part_denies_is_not_denied_in_the_next(extract_sure: Extract) -> None:
    text = "The Council does not choose handlers; it may ask that someone be kept off its line."
    found = {said(fact)["practice"]: fact.stance for fact in extract_sure(text, "staff_interference", "en")}
    assert found["removal"] == "asserted"


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("social_clause", "Les horaires sont remis dix jours avant, conformément au code du travail."),
        ("social_clause", "ARTICLE 7 – CLAUSE SOCIALE"),
        ("social_clause", "Depuis 2018, nous confions nos envois à un ESAT."),
        ("service_place", "Le syndicat a signé un accord sur le télétravail des cadres."),
    ],
)
def test_leaves_what_is_told_in_passing(kind: str, sentence: str, extract_facts: Extract) -> None:
    assert extract_facts(sentence, kind, "fr") == ()
