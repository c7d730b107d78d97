"""Who owes a notice where the parties go by any name, and which of several delays and sizes is whose."""

from decimal import Decimal

import pytest

from contract_checker.checker import read_clause
from contract_checker.extraction.language.wording import Language
from contract_checker.facts import VolumeNotice

from .conftest import Extract
from .lead_times import notices


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'ouverture de vacations supplémentaires est demandée à Phonéo 48 heures à l'avance."),
        (
            "fr",
            "Une baisse du nombre de positions ne peut être imposée à Vocal Ouest qu'avec un préavis d'un mois.",
        ),
        ("fr", "Une baisse du plateau vous sera signifiée trois mois avant son application."),
        (
            "fr",
            "Chaque variation du volume commandé est précédée de quatorze jours de préavis au bénéfice du titulaire.",
        ),
        (
            "fr",
            "Aucune baisse de volume ne s'applique sans que le Centre en ait été averti soixante jours auparavant.",
        ),
        ("en", "A reduction in seats shall be served on the Partner by Melcombe plc four weeks in advance."),
        ("en", "Headcount reductions require ninety days' advance notice to Brightwell."),
        ("en", "A decrease in call volumes may be imposed by the Customer only upon two months' notice."),
        ("en", "You will receive sixty days' notice of any reduction in the number of seats."),
    ],
)
def test_a_notice_that_reaches_the_provider_is_owed_by_the_client(
    extract_facts: Extract, language: Language, text: str
) -> None:
    (notice,) = notices(extract_facts, text, language)
    assert notice.debtor == "client"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Toute baisse du volume d'appels est soumise à un préavis d'un mois."),
        ("en", "Any decrease in call volumes is subject to one month's notice."),
    ],
)
def test_where_nobody_is_named_nobody_is_said_to_owe_it(
    extract_facts: Extract, language: Language, text: str
) -> None:
    (notice,) = notices(extract_facts, text, language)
    assert notice.debtor == "unstated"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "Le Client informe le Centre des changements de tarifs 15 jours avant et de ceux de volumes 30 jours avant.", 30),
        ("fr", "Le Client annonce toute modification de script dix jours avant, toute hausse de volume un mois avant.", 1),
        ("en", "The Client shall notify script changes ten days ahead and volume changes one month ahead.", 1),
        ("en", "The Client shall give ten days' notice of changes to scripts and one month's notice of changes in volume.", 1),
    ],
)  # fmt: skip
def test_of_two_delays_that_of_another_matter_is_left_out(
    extract_facts: Extract, language: Language, text: str, value: int
) -> None:
    (notice,) = notices(extract_facts, text, language)
    assert [term.value for term in notice.terms] == [Decimal(value)]


def test_the_size_of_a_rise_is_not_that_of_a_fall(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "The Client shall give 30 days' notice of an increase above 20% and 60 days of any decrease in call volumes.",
        "en",
    )
    rise, fall = notice.terms
    assert rise.band is not None
    assert rise.band.over_percent == 20
    assert fall.band is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le préavis dû au titulaire est de cinq jours pour une hausse de volume de 10 % au plus, de dix jours pour "
            "une hausse de plus de 10 % et jusqu'à 30 %, de vingt jours pour une hausse de plus de 30 %.",
        ),
        (
            "en",
            "The notice which the Authority owes the Supplier for an increase in seats is five days up to 10%, ten days "
            "above 10% and up to 30%, and twenty days above 30%.",
        ),
    ],
)
def test_a_delay_for_each_size_told_in_a_row(extract_facts: Extract, language: Language, text: str) -> None:
    (notice,) = notices(extract_facts, text, language)
    bands = [
        (term.value, term.band.over_percent, term.band.up_to_percent) for term in notice.terms if term.band
    ]
    ten, thirty = Decimal(10), Decimal(30)
    assert bands == [(Decimal(5), None, ten), (ten, ten, thirty), (Decimal(20), thirty, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "À défaut de paiement, le Centre peut réduire les effectifs moyennant un préavis de huit jours.",
        ),
        ("en", "Failing payment, the Provider may reduce the staff assigned on eight days' notice."),
        ("fr", "En 2022, le préavis de baisse des volumes n'avait été que de neuf jours."),
        ("en", "In 2024 the customer had cut call volumes by 30% on only two weeks' notice."),
        (
            "fr",
            "Deux conseillers qui échangent leurs créneaux le signalent à leur superviseur vingt-quatre heures avant.",
        ),
        (
            "fr",
            "Les heures complémentaires sont demandées à Mme Tannier avec un délai de prévenance de trois jours.",
        ),
        ("en", "Agents asked to work additional hours are told a day ahead by their team leader."),
        (
            "fr",
            "Le Prestataire peut, moyennant un préavis de trois mois, transférer l'activité sur un autre de ses sites.",
        ),
        ("fr", "Tout échange de vacations entre collègues se demande 48 h à l'avance."),
        (
            "fr",
            "La suspension des appels sortants, décidée par l'annonceur, ne peut durer plus de six semaines.",
        ),
        ("fr", "Les délais applicables aux variations d'effectifs sont indiqués au tableau ci-après."),
    ],
)
def test_what_owes_the_provider_no_notice(extract_facts: Extract, language: Language, text: str) -> None:
    assert notices(extract_facts, text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Any price increase shall be notified two months before it takes effect."),
        ("en", "Additional advisers complete ten days of training before they take calls."),
        ("fr", "Les conseillers de renfort suivent une formation de dix jours avant leur mise en ligne."),
    ],
)
def test_a_length_of_another_thing_is_no_notice_even_in_a_sure_sentence(
    extract_sure: Extract, language: Language, text: str
) -> None:
    assert extract_sure(text, "volume_notice", language) == ()


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("en", "Changes in seats are notified to the Supplier by the fifteenth day of the month before.", "15 M-1"),
        ("en", "The Bank shall order the seats by the last day of the second month before it.", "fin M-2"),
        ("fr", "Le Client confirme au Prestataire le 25 du mois en cours le nombre de postes pour le mois suivant.", "25 M-1"),
        ("en", "Requests for additional agents are sent to the centre at D-30.", "J-30"),
    ],
)  # fmt: skip
def test_dates_before_a_change(extract_facts: Extract, language: Language, text: str, code: str) -> None:
    (notice,) = notices(extract_facts, text, language)
    assert [term.relative for term in notice.terms] == [code]


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        (
            "Une demande de baisse de volume doit lui être parvenue cinquante jours avant la date fixée.",
            "receipt",
        ),
        ("Les baisses de volume s'appliquent deux mois après que nous les avons reçues.", "receipt"),
        (
            "Toute variation de volume respecte un délai de trente jours, comptés de l'envoi du message.",
            "sending",
        ),
    ],
)
def test_the_act_that_starts_the_delay(extract_facts: Extract, text: str, clock: str) -> None:
    (notice,) = notices(extract_facts, text)
    assert [term.clock for term in notice.terms] == [clock]


def test_hours_that_a_line_opens_earlier_are_no_delay(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "Pour que la ligne ouvre une heure plus tôt, l'Office le demande au titulaire cinq jours ouvrables avant.",
    )
    assert [(term.value, term.unit) for term in notice.terms] == [(Decimal(5), "day")]


def test_the_only_delay_of_a_case_of_urgency_is_for_it_alone(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "En cas d'urgence, le Client demande au Prestataire les conseillers supplémentaires deux heures à l'avance.",
    )
    assert [term.in_case for term in notice.terms] == ["urgency"]


@pytest.mark.parametrize(
    ("language", "text", "value", "band"),
    [
        (
            "fr",
            "Le préavis d'une baisse ne peut être inférieur à 60 jours ni supérieur à 120 jours.",
            60,
            None,
        ),
        ("en", "The Client may suspend the service on 5 days' notice for no more than 30 days.", 5, None),
        (
            "fr",
            "À l'exception des ajustements inférieurs à 5 %, toute baisse de volume est annoncée trente jours avant.",
            30,
            (5, None),
        ),
        ("en", "The volume may be decreased by no more than 10% on 30 days' notice.", 30, (None, 10)),
        (
            "en",
            "The Client may vary the volume by up to 20% without notice and without liability.",
            0,
            (None, 20),
        ),
        ("en", "Decreases that do not exceed 10% of the volume are announced 30 days ahead.", 30, (None, 10)),
    ],
)
def test_a_bound_is_no_second_notice_and_no_other_size(
    language: Language, text: str, value: int, band: tuple[int | None, int | None] | None
) -> None:
    facts = [fact for fact in read_clause(text, language) if isinstance(fact, VolumeNotice)]
    terms = [term for fact in facts for term in fact.terms]
    assert [term.value for term in terms] == [Decimal(value)]
    size = terms[0].band
    assert (size and (size.over_percent, size.up_to_percent)) == (band and _decimals(*band))


def _decimals(*numbers: int | None) -> tuple[Decimal | None, ...]:
    return tuple(None if one is None else Decimal(one) for one in numbers)
