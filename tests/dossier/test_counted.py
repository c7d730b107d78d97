"""Lead times completed by the counting clauses of the same dossier."""

import pytest

from contract_checker.checker import read_clause
from contract_checker.dossier.counted import counted
from contract_checker.facts import DayCounting, Fact, VolumeNotice

NOTICE = (
    "Article 4\n\nToute baisse du volume d'appels est demandée au Centre 25 jours avant sa date d'effet.\n\n"
)
CLOCK = "Article 9\n\nLe délai de prévenance court à compter de la réception de la demande.\n\n"
DAYS = "Article 10\n\nSauf stipulation contraire, les délais du contrat s'entendent en jours ouvrés.\n\n"


def the_notice(facts: tuple[Fact, ...]) -> VolumeNotice:
    (notice,) = (fact for fact in facts if isinstance(fact, VolumeNotice))
    return notice


def read(text: str) -> tuple[Fact, ...]:
    return read_clause(text, "fr")


def test_the_clock_of_another_article_is_that_of_the_notice_which_quotes_it() -> None:
    facts = read(NOTICE + CLOCK)
    assert the_notice(facts).terms[0].clock == "unstated"
    notice = the_notice(counted(facts))
    assert notice.terms[0].clock == "receipt"
    assert [passage.quote for passage in notice.evidence.passages] == [
        "Toute baisse du volume d'appels est demandée au Centre 25 jours avant sa date d'effet.",
        "Le délai de prévenance court à compter de la réception de la demande.",
    ]


def test_the_kind_of_days_brings_its_range() -> None:
    (term,) = the_notice(counted(read(NOTICE + DAYS))).terms
    assert term.day_kind == "ouvre"
    assert term.guaranteed_days is not None
    assert term.guaranteed_days > 25  # calendar days


def test_clauses_that_differ_settle_nothing() -> None:
    sending = "Article 11\n\nLe délai de prévenance court à compter de l'envoi de la demande.\n"
    facts = read(NOTICE + CLOCK + sending)
    assert the_notice(counted(facts)) == the_notice(facts)


@pytest.mark.parametrize("standing", ["superseded", "outranked", "contested", "open"])
def test_a_clause_that_is_not_in_force_for_sure_settles_nothing(standing: str) -> None:
    facts = tuple(
        fact.model_copy(update={"standing": standing}) if isinstance(fact, DayCounting) else fact
        for fact in read(NOTICE + CLOCK)
    )
    assert the_notice(counted(facts)) == the_notice(facts)


def test_a_notice_that_says_its_own_clock_keeps_it() -> None:
    own = NOTICE.replace("demandée", "demandée, à compter de l'envoi de la demande,")
    facts = read(own + CLOCK)
    assert the_notice(counted(facts)).terms[0].clock == the_notice(facts).terms[0].clock == "sending"


def test_a_forecast_is_left_as_it_is() -> None:
    forecast = "Article 4\n\nLe Client transmet ses prévisions d'appels 25 jours avant le début du mois.\n\n"
    facts = read(forecast + CLOCK)
    assert the_notice(counted(facts)) == the_notice(facts)
