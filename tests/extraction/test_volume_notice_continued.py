"""What the next sentence says of a notice: another delay for some changes, or a case without any."""

from decimal import Decimal
from time import process_time

import pytest

from contract_checker.facts import VolumeChange

from .conftest import Extract
from .lead_times import notices

NOTICE = "Le Client notifie au Prestataire toute baisse du volume d'appels trente jours avant. "


@pytest.mark.parametrize(
    ("following", "value"),
    [
        ("Ce délai passe à soixante jours lorsque la baisse dépasse le quart du volume.", 60),
        ("Il est ramené à dix jours pour les baisses de moins de 5 %.", 10),
        ("Quarante-cinq jours sont requis si la baisse excède 20 %.", 45),
    ],
)
def test_a_sentence_that_moves_the_delay_is_part_of_the_notice(
    extract_facts: Extract, following: str, value: int
) -> None:
    (notice,) = notices(extract_facts, NOTICE + following)
    assert [term.value for term in notice.terms] == [Decimal(30), Decimal(value)]


@pytest.mark.parametrize(
    "following",
    [
        "Si la baisse dépasse 25 %, ce préavis est porté à soixante jours.",
        "Au-delà de 20 %, ce délai est porté à quarante-cinq jours.",
        "En juillet et en août, ce délai est porté à deux mois.",
    ],
)
def test_more_notice_in_a_case_is_no_exception(extract_facts: Extract, following: str) -> None:
    (notice,) = notices(extract_facts, NOTICE + following)
    assert notice.exceptions == ()
    assert len(notice.terms) == 2


def test_a_second_delay_is_counted_as_the_first(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "Le Client notifie toute baisse du volume d'appels trente jours avant, le délai courant de la réception de son "
        "avis. Il est porté à soixante jours si la baisse dépasse 25 %.",
    )
    assert [term.clock for term in notice.terms] == ["receipt", "receipt"]


@pytest.mark.parametrize(
    ("following", "kind"),
    [
        ("En cas de force majeure, aucun préavis n'est dû.", "force_majeure"),
        ("Il en est dispensé lorsque survient une crise sanitaire.", "urgency"),
        ("Celles qu'impose une décision de justice prennent effet immédiatement.", "other"),
    ],
)
def test_a_sentence_that_lifts_the_notice_in_a_case_is_an_exception(
    extract_facts: Extract, following: str, kind: str
) -> None:
    (notice,) = notices(extract_facts, NOTICE + following)
    assert [(each.kind, each.effect) for each in notice.exceptions] == [(kind, "lifted")]
    assert [term.value for term in notice.terms] == [Decimal(30)]


def test_a_right_without_notice_is_no_exception_to_the_notice_before(extract_facts: Extract) -> None:
    text = NOTICE + "En cas d'urgence, le Client peut fermer des positions sans préavis."
    facts = extract_facts(text, "volume_change")
    assert [fact.notice for fact in facts if isinstance(fact, VolumeChange)] == ["none"]


@pytest.mark.parametrize(
    "text",
    [
        "Les badges sont demandés dix jours avant. Deux jours suffisent pour un visiteur.",
        "Les comptes rendus sont diffusés sous trente jours. Ce délai passe à soixante jours en été.",
    ],
)
def test_the_delay_of_something_else_is_not_moved(extract_facts: Extract, text: str) -> None:
    assert notices(extract_facts, text) == []


def test_the_share_in_words_is_the_size_that_the_delay_is_for(extract_facts: Extract) -> None:
    text = NOTICE + "Ce préavis est porté à deux mois si la baisse excède la moitié du volume."
    (notice,) = notices(extract_facts, text)
    bands = [term.band.over_percent if term.band else None for term in notice.terms]
    assert bands == [None, Decimal(50)]


def test_a_long_row_of_cases_is_read_in_seconds(extract_facts: Extract) -> None:
    start = process_time()
    extract_facts(NOTICE + "En cas d'urgence sanitaire, aucun préavis n'est dû. " * 1_000, "volume_notice")
    assert process_time() - start < 10
