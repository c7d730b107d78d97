"""The catalogue of a pack: every rule with its reason, method, exceptions, sources, examples and quality."""

import html

import pytest

from contract_checker.engine import RulePack, load_pack
from contract_checker.engine.case_file import GROUPS, Case, CaseFile
from contract_checker.engine.rule_file import CHECKS
from contract_checker.report import Language
from contract_checker.report.catalogue import catalogue
from contract_checker.report.rulebook import Measure, render


@pytest.fixture(scope="module")
def label() -> RulePack:
    return load_pack("label")


def page(pack: RulePack, language: Language = "fr", *measures: Measure) -> str:
    return html.unescape(render(pack, measures, language))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_rule_says_what_it_rests_on_and_what_would_mend_it(label: RulePack, language: Language) -> None:
    shown = " ".join(page(label, language).split())
    for rule in label.rules:
        assert f'id="{rule.id}"' in shown
        assert " ".join((rule.basis.wording or rule.basis.source).split()) in shown
    remedies = [
        remedy for rule in label.rules for remedy in (rule.remedies.public, rule.remedies.any) if remedy
    ]
    assert remedies
    for remedy in remedies:
        assert " ".join(getattr(remedy.advice, language).split()) in shown.replace("\N{NO-BREAK SPACE}", " ")


def test_a_threshold_that_nobody_set_is_said_to_be_so(label: RulePack) -> None:
    values = page(label).partition('id="values"')[2]
    assert "P11" in values
    assert "aucune valeur fixée" in values


def test_an_unverified_reference_is_marked(label: RulePack) -> None:
    assert any(not reference.verified for rule in label.rules for reference in rule.references)
    assert "[référence à vérifier]" in page(label)


def test_quality_stands_beside_the_rules_that_it_is_about(label: RulePack) -> None:
    measures = (Measure("price_decrease", "fr: P 0.9"), Measure("d3-notice-minimum", "24 neutral documents"))
    shown = page(label, "fr", *measures)
    rule = shown.partition('id="d2-price-decrease"')[2].partition("</article>")[0]
    assert "price_decrease — fr: P 0.9" in rule
    assert "24 neutral documents" not in rule
    assert shown.count("24 neutral documents") == 1


def misses(file: CaseFile) -> list[Case]:
    return [case for group in GROUPS for case in file.group(group) if case.known_miss]


def test_cases_not_read_well_yet_are_counted(label: RulePack) -> None:
    cases = label.cases
    rule = next(rule for rule in label.rules if not misses(cases[rule.id]))
    missed = cases[rule.id].must_fire[0].model_copy(update={"known_miss": True})
    file = cases[rule.id].model_copy(update={"must_fire": (missed, *cases[rule.id].must_fire[1:])})
    shown = page(label.model_copy(update={"cases": {**cases, rule.id: file}}))
    article = shown.partition(f'id="{rule.id}"')[2].partition("</article>")[0]
    assert "dont 1 pas encore bien lus" in article


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("kind", CHECKS)
def test_every_check_kind_has_words(kind: str, language: Language) -> None:
    assert catalogue(language)(f"check.{kind}")
