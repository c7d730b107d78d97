"""The demonstration dossiers give the findings that a reviewer wrote down by hand, and no others.

`expected.yaml` was written from the commitments, never from the output of the program: what fails here is
mended in the program.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from pydantic import BaseModel, ConfigDict

from contract_checker import yaml
from contract_checker.checker import check
from contract_checker.document import Passage, TextSpan
from contract_checker.engine import Finding
from contract_checker.engine.finding import Commitment, Outcome
from contract_checker.report import RENDERERS, CheckResult
from contract_checker.report.anchors import passages

DOSSIERS: Final = Path(__file__).resolve().parents[1] / "corpora" / "dossiers"
NAMES: Final = sorted(path.parent.name for path in DOSSIERS.glob("sources/*/expected.yaml"))
RULES: Final = {
    "notice_increase": ("d3-notice-increase",),
    "notice_decrease": ("d3-notice-decrease",),
    "notice_precise": ("d3-notice-precise",),
    "notice_agreed": ("d3-notice-agreed",),
    "notice_minimum": ("d3-notice-minimum",),
    "reverse_auction": ("d2-reverse-auction",),
    "price_weight": ("d2-price-weight",),
    "weights_stated": ("d2-weights-stated", "d2-weights-sum"),
    "price_decrease": ("d2-price-decrease",),
    "label_preference": ("d1-preference",),
    "label_exclusive": ("d1-no-exclusive-bar",),
    "activity_lasting": ("d1-activity-lasting",),
    "lasting_term": ("d1-lasting-term",),
    "label_once": ("p1-label-once",),
    "label_held": ("d1-label-held",),
    "label_in_progress": ("d1-label-in-progress",),
    "size": ("p2-turnover-ratio", "p2-size-barriers"),
    "penalties_in_euros": ("p2-penalties-in-euros",),
    "subcontracting": ("p4-subcontracting",),
    "exclusivity": ("p7-exclusivity",),
    "reversibility": ("p7-reversibility",),
    "term_stated": ("p7-term-stated",),
    "short_renewals": ("d2-short-renewals",),
    "precarious_term": ("d2-precarious-term",),
    "termination_balance": ("d2-termination-balance",),
    "firm_price": ("d2-firm-price-term",),
    "revision_both_ways": ("d2-revision-both-ways",),
    "workable_pay": ("d2-workable-pay",),
    "hourly_revenue": ("d2-hourly-revenue",),
    "guaranteed_share": ("d2-guaranteed-share",),
    "abnormally_low": ("d2-abnormally-low-explained",),
    "volumes_known": ("d2-volumes-known",),
    "minimum_commitment": ("d2-minimum-commitment",),
    "tender_room": ("d3-tender-room",),
    "free_band": ("d3-free-band",),
    "order_of_texts": ("d3-order-of-texts",),
    "remedy": ("d3-remedy",),
    "forecast_firm": ("d3-forecast-firm",),
    "penalty_cap": ("d2-penalty-cap",),
    "penalty_exposure": ("d2-penalty-exposure",),
    "penalty_outside_forecast": ("d2-penalty-outside-forecast",),
    "payment_term": ("d2-payment-term",),
    "training_paid": ("d2-training-paid",),
    "staff_choice": ("p3-staff-choice",),
    "staff_orders": ("p3-staff-orders",),
    "monitoring_informed": ("s5-monitoring-informed",),
    "monitoring_means": ("s5-monitoring-means",),
    "monitoring_sampled": ("s5-monitoring-sampled",),
    "recording_retention": ("s5-recording-retention",),
    "training_plan": ("s5-training-plan",),
    "training_records": ("s5-training-records",),
    "data_protection": ("s5-data-protection",),
    "most_favoured": ("d2-most-favoured",),
    "retroactive_rebate": ("d2-retroactive-rebate",),
    "trial_period": ("d2-trial-period",),
    "forecast_error": ("d2-forecast-error",),
    "penalty_measure": ("d2-penalty-measure",),
    "penalty_notice": ("d2-penalty-notice",),
    "service_place": ("d2-service-place",),
    "guarantee": ("p2-guarantee",),
    "staff_pay": ("p3-staff-pay",),
    "pieces_agree": ("p4-pieces-agree",),
}
# What the look-alikes resemble; some of them are true facts of other kinds.
RESEMBLED: Final = (
    "volume_notice",
    "volume_change",
    "reverse_auction",
    "award_criteria",
    "label_preference",
    "activity_nature",
    "price_decrease",
)
# Where a question is asked by two rules, the answer is the first of these that one of them gives.
WEIGHT: Final[tuple[Outcome, ...]] = ("breach", "unclear", "unset", "met", "silent", "not_applicable")


class Words(BaseModel):
    """Words of a document, on a page where it has pages."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    document: str
    page: int | None = None
    contains: str


class LookAlike(Words):
    """Words that resemble a departure and are none."""

    why: str


class Expected(BaseModel):
    """One finding that the reviewer expects."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    commitment: Commitment
    about: str
    lot: str | None = None
    outcome: Outcome
    reason: str
    evidence: tuple[Words, ...]
    counter_evidence: tuple[Words, ...]
    not_yet_quoted: tuple[Words, ...] = ()
    known_miss: bool = False


class Review(BaseModel):
    """One `expected.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    as_of: date
    findings: tuple[Expected, ...]
    quiet: tuple[LookAlike, ...]


class Case(NamedTuple):
    """One expected finding of one dossier."""

    dossier: str
    expected: Expected

    @property
    def id(self) -> str:
        """Such as ``tender-agglomeration/price_weight/lot-1``."""
        lot = () if self.expected.lot is None else (f"lot-{self.expected.lot}",)
        return "/".join([self.dossier, self.expected.about, *lot])

    def findings(self) -> tuple[Finding, ...]:
        """Findings of the program about the same question, in the same lot."""
        return tuple(
            finding
            for finding in checked(self.dossier).report.findings
            if finding.rule in RULES[self.expected.about] and finding.scope.lot == self.expected.lot
        )

    def quoted(self, role: str) -> Iterator[Passage]:
        """Passages of those findings, as evidence or as counter-evidence."""
        for finding in self.findings():
            evidence = (finding.evidence,) if role == "evidence" else finding.counter_evidence
            yield from (passage for item in evidence if item is not None for passage in item.passages)


@cache
def review(dossier: str) -> Review:
    return yaml.load_model(DOSSIERS / "sources" / dossier / "expected.yaml", Review)


@cache
def checked(dossier: str) -> CheckResult:
    return check(files(dossier), as_of=review(dossier).as_of)


def files(dossier: str) -> list[Path]:
    return sorted((DOSSIERS / dossier).iterdir())


def quotes(dossier: str) -> list[Passage]:
    """Every passage of the report, then every passage of the facts behind it."""
    result = checked(dossier)
    found = [passage for finding in result.report.findings for passage in passages(finding)]
    return found + [passage for fact in result.facts for passage in fact.evidence.passages]


def folded(text: str) -> str:
    return " ".join(text.split())


def unspaced(text: str) -> str:
    """The text without its white space: some extractors drop the thin space of « 6 % »."""
    return "".join(text.split())


def page_of(passage: Passage) -> int | None:
    return passage.location.page if passage.location.kind == "page" else None


def cases() -> list[Case]:
    return [Case(dossier, expected) for dossier in NAMES for expected in review(dossier).findings]


def numbered(words: Words, index: int) -> str:
    place = words.document if words.page is None else f"{words.document}-page-{words.page}"
    return f"{index}-{place}"


MISSED: Final = pytest.mark.xfail(strict=True, reason="a known miss: mend the program, then remove the mark")
EXPECTED: Final = [
    pytest.param(case, id=case.id, marks=[MISSED] if case.expected.known_miss else []) for case in cases()
]
QUOTED: Final = [
    pytest.param(
        case,
        role,
        words,
        id=f"{case.id}/{role}-{numbered(words, index)}",
        # The evidence of an outcome that is not reached yet stands at best beside another.
        marks=[MISSED] if case.expected.known_miss and role == "evidence" else [],
    )
    for case in cases()
    for role, items in (
        ("evidence", case.expected.evidence),
        ("counter_evidence", case.expected.counter_evidence),
    )
    for index, words in enumerate(items, start=1)
]
NOT_YET_QUOTED: Final = [
    pytest.param(case, words, id=f"{case.id}/{numbered(words, index)}")
    for case in cases()
    for index, words in enumerate(case.expected.not_yet_quoted, start=1)
]
QUIET: Final = [
    pytest.param(dossier, words, id=f"{dossier}/{numbered(words, index)}-{words.why}")
    for dossier in NAMES
    for index, words in enumerate(review(dossier).quiet, start=1)
]

by_dossier = pytest.mark.parametrize("dossier", NAMES)


# What the reviewer expects


@pytest.mark.parametrize("case", EXPECTED)
def test_the_outcome_is_the_reviewers(case: Case) -> None:
    outcomes = {finding.outcome for finding in case.findings()}
    answer = next((outcome for outcome in WEIGHT if outcome in outcomes), None)
    assert answer == case.expected.outcome, case.expected.reason


@pytest.mark.parametrize(("case", "role", "words"), QUOTED)
def test_the_reviewers_words_are_quoted(case: Case, role: str, words: Words) -> None:
    quoted = [
        (passage.document, page_of(passage), folded(passage.quote))
        for passage in case.quoted(role)
        if (passage.document, page_of(passage)) == (words.document, words.page)
    ]
    assert any(folded(words.contains) in quote for _, _, quote in quoted), quoted


@pytest.mark.xfail(strict=True, reason="a known miss: mend the program, then move the words to evidence")
@pytest.mark.parametrize(("case", "words"), NOT_YET_QUOTED)
def test_words_that_no_fact_carries_yet(case: Case, words: Words) -> None:
    quoted = [folded(passage.quote) for role in ("evidence", "other") for passage in case.quoted(role)]
    assert any(folded(words.contains) in quote for quote in quoted)


@by_dossier
def test_nothing_else_is_found(dossier: str) -> None:
    foreseen = {
        (rule, expected.lot) for expected in review(dossier).findings for rule in RULES[expected.about]
    }
    assert [
        (finding.rule, finding.scope.lot, finding.outcome)
        for finding in checked(dossier).report.findings
        if (finding.rule, finding.scope.lot) not in foreseen
        and finding.outcome not in ("silent", "not_applicable")
    ] == []


def test_the_page_lists_what_binds_before_what_is_only_proposed() -> None:
    page = RENDERERS["html"].render(checked("tender-agglomeration"), "fr").decode()
    listed = page.split('<ul class="first"')[1].split("</ul>")[0]
    badges = re.findall(r">\s*(écart(?: au référentiel proposé)?)\s*<", listed)
    assert badges == ["écart"] * 4 + ["écart au référentiel proposé"] * 4


# What the reviewer wants left alone


@pytest.mark.parametrize(("dossier", "words"), QUIET)
def test_a_look_alike_stays_quiet(dossier: str, words: LookAlike) -> None:
    spans = places(dossier, words)
    assert spans, "these words are not in the text that was read"
    assert [
        (fact.kind, fact.found_by, passage.quote)
        for fact in checked(dossier).facts
        for passage in fact.evidence.passages
        if fact.kind in RESEMBLED
        and passage.document == words.document
        and any(meet(passage.span, span) for span in spans)
    ] == []


def places(dossier: str, words: Words) -> list[TextSpan]:
    """Where the words stand in the text as read, on the page that is named."""
    (document,) = (item for item in checked(dossier).documents if item.path == words.document)
    pattern = r"\s+".join(re.escape(word) for word in words.contains.split())
    spans = [TextSpan(start=match.start(), end=match.end()) for match in re.finditer(pattern, document.text)]
    return [span for span in spans if page_of(document.passage(span)) == words.page]


def meet(one: TextSpan, other: TextSpan) -> bool:
    return one.start < other.end and other.start < one.end


# What makes a quote worth trusting


@by_dossier
def test_a_quote_is_the_text_at_its_span(dossier: str) -> None:
    texts = {document.path: document.text for document in checked(dossier).documents}
    assert [
        passage
        for passage in quotes(dossier)
        if texts[passage.document][passage.span.start : passage.span.end] != passage.quote
    ] == []


@by_dossier
def test_a_second_extractor_finds_the_quote_on_its_page(dossier: str) -> None:
    assert [
        (passage.document, page, passage.quote)
        for passage in quotes(dossier)
        if (page := page_of(passage)) is not None
        and unspaced(passage.quote) not in printed(dossier, passage.document, page)
    ] == []


@cache
def printed(dossier: str, document: str, page: int) -> str:
    """The text of one page as poppler reads it."""
    result = checked(dossier)
    (piece,) = (item for item in result.documents if item.path == document)
    content = result.content(piece)
    command = ["pdftotext", "-f", str(page), "-l", str(page), "-", "-"]
    outcome = subprocess.run(command, check=True, capture_output=True, input=content)
    return unspaced(outcome.stdout.decode())


@pytest.mark.parametrize("name", list(RENDERERS))
def test_another_process_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    dossier, output = "tender-agglomeration", tmp_path / "report"
    command = Path(sys.executable).with_name("contract-checker")
    arguments = ["--as-of", review(dossier).as_of.isoformat(), "--format", name, "--fail-on", "none"]
    subprocess.run(
        [command, "check", *files(dossier), *arguments, "--output", output],
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "1"},
    )
    assert output.read_bytes() == RENDERERS[name].render(checked(dossier), "fr")


# What the reviewer and the program both read


@pytest.mark.parametrize("command", [["build.py", "--check"], ["verify.py"]], ids=["rendered", "quoted"])
def test_the_pieces_are_what_their_sources_give(command: list[str]) -> None:
    outcome = subprocess.run(
        [sys.executable, *command], cwd=DOSSIERS, capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 0, outcome.stderr
