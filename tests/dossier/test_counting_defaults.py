"""How a CCAG counts time where the dossier does not say: the facts that it gives, what switches them off."""

from datetime import date
from pathlib import Path

import pytest

from contract_checker.facts import DayCounting, Fact

from .control_cases import FCS, ccap
from .controlled import controlled

ON = date(2026, 6, 1)
DEFAULTS = set(DayCounting.model_fields) - {"first_day", "last_day", "days", "worked_weekdays"}


def counted(facts: tuple[Fact, ...]) -> dict[str, dict[str, object]]:
    """What each fact on the counting of time says, by the article of the CCAG, or « own »."""
    return {
        fact.incorporated.article if fact.incorporated else "own": fact.model_dump(
            exclude=DEFAULTS, exclude_defaults=True
        )
        for fact in facts
        if isinstance(fact, DayCounting)
    }


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        (
            FCS.format(version=" de 1977"),
            {
                "2.41": {"first_day": "excluded"},
                "2.42": {"days": "calendar", "last_day": "rolls_to_ouvrable_day"},
            },
        ),
        (
            FCS.format(version=" de 2009"),
            {
                "3.2.1": {"first_day": "excluded"},
                "3.2.2": {"days": "calendar"},
                "3.2.4": {"last_day": "rolls_to_ouvrable_day"},
                "3.2.5": {"worked_weekdays": (0, 1, 2, 3, 4)},
            },
        ),
        (
            "Le CCAG-TIC de 2009 s'applique au marché.",
            {
                "3.2.1": {"first_day": "excluded"},
                "3.2.2": {"days": "calendar"},
                "3.2.4": {"last_day": "rolls_to_ouvrable_day"},
                "3.2.5": {"worked_weekdays": (0, 1, 2, 3, 4)},
            },
        ),
        # that of 2021 was not read: its rule is shown as to be verified, and gives no fact
        (FCS.format(version=" de 2021"), {}),
    ],
)
def test_a_ccag_that_is_named_counts_time(
    reference: str, expected: dict[str, object], tmp_path: Path
) -> None:
    assert counted(controlled(tmp_path, ccap(reference), ON).facts) == expected


def test_the_rule_of_2021_is_to_be_verified(tmp_path: Path) -> None:
    result = controlled(tmp_path, ccap(FCS.format(version=" de 2021")), ON)
    (default,) = [default for default in result.defaults if default.article == "3.2"]
    assert (default.applies, default.verified, default.fact) == (True, False, None)


def test_a_default_cites_the_words_that_name_the_ccag(tmp_path: Path) -> None:
    result = controlled(tmp_path, ccap(FCS.format(version=" de 2009")), ON)
    (fact,) = [fact for fact in result.facts if isinstance(fact, DayCounting) and fact.days == "calendar"]
    assert fact.incorporated is not None
    assert (fact.incorporated.terms, fact.incorporated.year) == ("CCAG-FCS", 2009)
    assert fact.strength == "firm"
    assert "CCAG-FCS de 2009" in fact.evidence.passages[0].quote


def test_a_clause_of_the_dossier_switches_off_the_default_on_the_same_question_alone(tmp_path: Path) -> None:
    own = "Sauf mention contraire, les délais s'entendent en jours ouvrés."
    result = controlled(tmp_path, ccap(FCS.format(version=" de 2009"), own), ON)
    assert counted(result.facts) == {
        "own": {"days": "ouvre"},
        "3.2.1": {"first_day": "excluded"},
        "3.2.4": {"last_day": "rolls_to_ouvrable_day"},
        "3.2.5": {"worked_weekdays": (0, 1, 2, 3, 4)},
    }
    assert [default.article for default in result.defaults if not default.applies] == ["3.2.2"]


@pytest.mark.parametrize(
    ("article", "left"),
    [("3.2", set()), ("3.2.4", {"3.2.1", "3.2.2", "3.2.5"})],
)
def test_a_derogation_switches_its_article_off(article: str, left: set[str], tmp_path: Path) -> None:
    derogation = f"Par dérogation à l'article {article} du CCAG-FCS, le décompte suit l'annexe 2."
    result = controlled(tmp_path, ccap(FCS.format(version=" de 2009"), derogation), ON)
    assert set(counted(result.facts)) == left
