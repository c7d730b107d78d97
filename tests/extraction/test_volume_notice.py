"""Lead times owed before a change of volume, beside the sentences that only look like one."""

from decimal import Decimal
from time import process_time

import pytest

from .conftest import Extract
from .lead_times import notices, the_term


@pytest.mark.parametrize(
    ("text", "value", "unit", "day_kind"),
    [
        ("Toute augmentation des volumes est demandée au Prestataire trente (30) jours calendaires avant.", 30, "day", "calendar"),
        ("L'acheteur notifie au titulaire les baisses d'effectif deux mois à l'avance.", 2, "month", "unstated"),
        ("Le Client respecte un préavis de vingt jours ouvrés pour toute variation de la charge.", 20, "day", "ouvre"),
        ("La réduction du nombre de positions ne prend effet qu'à l'issue d'un délai de six semaines.", 6, "week", "unstated"),
        ("Le Centre dispose de quinze jours pour s'adapter à la hausse des appels demandée par le Client.", 15, "day", "unstated"),
        ("TOUTE MODIFICATION DES PLAGES HORAIRES EST ANNONCEE AU TITULAIRE 10 JOURS OUVRABLES AVANT.", 10, "day", "ouvrable"),
        ("Préavis de variation du trafic : 8 jours francs.", 8, "day", "franc"),
    ],
)  # fmt: skip
def test_lead_time_is_read(extract_facts: Extract, text: str, value: int, unit: str, day_kind: str) -> None:
    term = the_term(extract_facts, text)
    assert (term.value, term.unit, term.day_kind) == (Decimal(value), unit, day_kind)


@pytest.mark.parametrize(
    ("text", "guaranteed", "at_most"),
    [
        ("La prévision ferme est remise par le Client le 15 du mois M-1.", 14, 17),
        ("Le Donneur d'ordre arrête le nombre de conseillers au plus tard le 20 du mois M-2.", 40, 43),
        ("Les besoins en ETP sont transmis par l'acheteur au titulaire fin M-2.", 29, 32),
        ("Toute hausse de charge est demandée par le Client un mois avant.", 28, 31),
        ("L'acheteur annonce toute baisse des heures commandées quinze jours francs avant.", 16, 16),
        ("Le Client respecte un préavis compris entre 15 et 30 jours avant toute baisse de volume.", 15, 30),
        ("La baisse des volumes est notifiée au Prestataire en moins de 24 h par le Client, sans qu'il puisse refuser.", 0, 1),
    ],
)  # fmt: skip
def test_range_in_calendar_days_is_that_of_the_real_calendar(
    extract_facts: Extract, text: str, guaranteed: int, at_most: int
) -> None:
    term = the_term(extract_facts, text)
    assert (term.guaranteed_days, term.at_most_days) == (guaranteed, at_most)


def test_each_direction_keeps_its_own_delay(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "Toute hausse du volume est demandée à J-30, toute baisse du volume à J-60, par le Client.",
    )
    assert [(term.direction, term.guaranteed_days) for term in notice.terms] == [
        ("increase", 30),
        ("decrease", 60),
    ]


def test_delay_before_its_direction_keeps_it_too(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "Le Client observe un préavis de 20 jours pour augmenter les volumes et de 40 jours pour les réduire.",
    )
    assert [(term.direction, term.guaranteed_days) for term in notice.terms] == [
        ("increase", 20),
        ("decrease", 40),
    ]


def test_band_is_read_with_its_base(extract_facts: Extract) -> None:
    term = the_term(
        extract_facts,
        "Toute hausse supérieure à 12 % de la prévision est demandée au Prestataire 30 jours avant sa prise d'effet.",
    )
    assert term.band is not None
    assert (term.band.over_percent, term.band.of) == (Decimal(12), "prevision")


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("Le préavis de variation des volumes est de 30 jours à compter de la réception de la demande du Client.", "receipt"),
        ("Le préavis de variation des volumes est de 30 jours à compter de l'envoi de la demande du Client.", "sending"),
        ("Le préavis de variation des volumes est de 30 jours. Le délai court de l'accusé de réception du Centre.", "receipt"),
        ("Le préavis de variation des volumes est de 30 jours.", "unstated"),
    ],
)  # fmt: skip
def test_clock_is_read_here_or_in_the_next_sentence(extract_facts: Extract, text: str, clock: str) -> None:
    assert the_term(extract_facts, text).clock == clock


def test_kind_of_days_stated_apart_completes_the_delay(extract_facts: Extract) -> None:
    term = the_term(
        extract_facts,
        "Le préavis de variation des volumes est de 20 jours. Les délais du présent article s'entendent en jours ouvrés.",
    )
    assert (term.day_kind, term.guaranteed_days) == ("ouvre", 26)


def test_what_completes_a_delay_is_quoted_with_it(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "Le préavis de variation des volumes est de 20 jours. Les délais du présent article s'entendent en jours ouvrés.",
    )
    assert [passage.quote for passage in notice.evidence.passages][-1].endswith("jours ouvrés.")


@pytest.mark.parametrize(
    "text",
    [
        "Le Client peut réduire les volumes sans préavis.",
        "Les modifications de volume demandées par l'acheteur sont exécutoires dès leur réception.",
        "Le Prestataire renonce à tout préavis en cas de baisse des volumes.",
    ],
)
def test_a_waiver_is_a_notice_of_no_day(extract_facts: Extract, text: str) -> None:
    term = the_term(extract_facts, text)
    assert (term.value, term.guaranteed_days, term.at_most_days) == (Decimal(0), 0, 0)


@pytest.mark.parametrize(
    "text",
    [
        "Le Client informe le Prestataire de toute hausse de charge dans un délai raisonnable.",
        "L'acheteur signale les pics d'appels suffisamment tôt au titulaire.",
    ],
)
def test_no_figure_is_no_quantity(extract_facts: Extract, text: str) -> None:
    (notice,) = notices(extract_facts, text)
    (term,) = notice.terms
    assert (notice.quantified, term.value, term.direction) == (False, None, "increase")


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Le Client s'efforce d'annoncer les hausses de volume un mois avant.", "best_efforts"),
        ("Les prévisions de volume, données à titre indicatif, sont remises par le Client un mois avant.", "indicative"),
        ("Le préavis de variation de charge est celui fixé à l'annexe 4.", "by_reference"),
        ("Le Client annonce les baisses de volume [*] jours avant.", "redacted"),
        ("Le Client respecte un préavis de [●] jours avant toute baisse de volume.", "redacted"),
    ],
)  # fmt: skip
def test_strength_is_what_the_words_bind_to(extract_facts: Extract, text: str, strength: str) -> None:
    (notice,) = notices(extract_facts, text)
    assert notice.strength == strength


def test_words_against_figures_are_contradictory(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts, "Le Client respecte un préavis de deux (3) mois avant toute baisse de volume."
    )
    assert (notice.contradictory, notice.terms[0].guaranteed_days) == (True, None)


def test_exception_is_quoted(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "Sauf urgence, toute variation du volume est annoncée par le Client dix jours à l'avance.",
    )
    assert [(item.kind, item.passage.quote[:12]) for item in notice.exceptions] == [
        ("urgency", "Sauf urgence")
    ]


def test_table_gives_one_delay_a_row(extract_facts: Extract) -> None:
    found = notices(
        extract_facts,
        "Préavis de variation des volumes dus par le Client :\n\n"
        "| Sens | Préavis (jours ouvrés) |\n|---|---|\n| Hausse | 10 |\n| Baisse | 25 |\n",
    )
    assert [(term.direction, term.value, term.day_kind) for notice in found for term in notice.terms] == [
        ("increase", Decimal(10), "ouvre"),
        ("decrease", Decimal(25), "ouvre"),
    ]


def test_list_takes_its_object_from_what_announces_it(extract_facts: Extract) -> None:
    found = notices(
        extract_facts,
        "Le Client avertit le Centre de toute modification du nombre d'ETP en respectant :\n\n"
        "- 15 jours pour une hausse ;\n- 30 jours pour une baisse.\n",
    )
    assert [(term.direction, term.value) for notice in found for term in notice.terms] == [
        ("increase", Decimal(15)),
        ("decrease", Decimal(30)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Le délai de prévenance des salariés en cas de changement d'horaire est de sept jours ouvrés.",
        "Les plannings des conseillers leur sont remis quinze jours à l'avance par le Prestataire.",
        "Chaque partie peut dénoncer le contrat moyennant un préavis de trois mois avant son terme.",
        "La révision des prix est notifiée au Client deux mois avant la date anniversaire.",
        "Les factures sont payées à trente jours à compter de leur réception.",
        "Le Client annonce les changements de script dix jours ouvrés avant leur mise en ligne.",
        "Le titulaire prévient l'acheteur de l'absence du responsable de plateau cinq jours avant.",
        "80 % des appels sont décrochés en vingt secondes.",
        "La montée en charge initiale dure six semaines à compter de la notification du marché.",
        "Un préavis de grève de cinq jours francs est transmis au Client.",
        "Le Client peut auditer le site sous réserve d'un avertissement de huit jours.",
        "L'usager réserve le passage de la benne au moins 48 heures avant la tournée.",
        "Le rapport est remis 48 heures avant la signature du procès-verbal.",
        "L'invitation est adressée aux candidats deux jours ouvrables avant la séance.",
        "Les enregistrements sont conservés six mois.",
    ],
)
def test_another_delay_is_no_volume_notice(extract_facts: Extract, text: str) -> None:
    assert notices(extract_facts, text) == []


def test_what_the_provider_owes_is_not_the_clients(extract_facts: Extract) -> None:
    found = notices(
        extract_facts, "Le Prestataire informe le Client de toute baisse de ses effectifs trente jours avant."
    )
    assert [notice.debtor for notice in found] in ([], ["provider"])


def test_heading_owes_nothing_by_itself(extract_facts: Extract) -> None:
    text = "6.2 Bande sans préavis\n\nLe Client commande les volumes du mois par bon de commande.\n"
    assert notices(extract_facts, text) == []


@pytest.mark.parametrize(
    ("text", "value", "unit", "day_kind"),
    [
        ("Client shall give Provider at least thirty (30) days' prior written notice of any volume increase.", 30, "day", "unstated"),
        ("Any reduction of headcount takes effect no sooner than ten business days after receipt of the Client's request.", 10, "day", "ouvre"),
    ],
)  # fmt: skip
def test_english_lead_time_is_read(
    extract_facts: Extract, text: str, value: int, unit: str, day_kind: str
) -> None:
    (notice,) = notices(extract_facts, text, "en")
    assert (notice.terms[0].value, notice.terms[0].unit, notice.terms[0].day_kind) == (
        Decimal(value),
        unit,
        day_kind,
    )


def test_english_termination_is_no_volume_notice(extract_facts: Extract) -> None:
    assert (
        notices(extract_facts, "Either party may terminate this Agreement upon sixty days' notice.", "en")
        == []
    )


@pytest.mark.parametrize(
    "text",
    [
        "Le Client ne peut réduire les volumes sans préavis.",
        "Aucune baisse des volumes ne peut intervenir sans préavis.",
        "Le Client s'interdit de réduire les volumes sans préavis.",
        "Toute réduction des volumes opérée sans préavis est réputée nulle.",
        "Si le Client réduit les volumes sans préavis, il verse au Prestataire une indemnité.",
    ],
)
def test_a_negation_upholds_the_notice_that_without_would_waive(extract_facts: Extract, text: str) -> None:
    assert notices(extract_facts, text) == []


def test_not_without_a_notice_is_that_notice(extract_facts: Extract) -> None:
    term = the_term(
        extract_facts,
        "Aucune réduction des volumes ne peut intervenir sans un préavis de 30 jours calendaires.",
    )
    assert (term.direction, term.guaranteed_days) == ("decrease", 30)


@pytest.mark.parametrize(
    "text",
    [
        "Le Client peut modifier les volumes sans avoir à respecter un préavis de 30 jours.",
        "Le Client n'est pas tenu de respecter le délai de prévenance de 30 jours pour une hausse de volume.",
        "Le Client est dispensé du préavis de 30 jours pour toute baisse de volume.",
        "Le délai de prévenance de 30 jours applicable aux baisses de volume n'est pas opposable au Client.",
        "Le Client n'a pas à respecter de préavis pour modifier les volumes.",
        "Le Client pourra, sans avoir à respecter un quelconque délai de prévenance, diminuer les volumes.",
        "En cas de baisse d'activité, le Client peut réduire les volumes sans préavis.",
        "Le Client n'est lié par aucun minimum et peut réduire les volumes sans préavis.",
    ],
)
def test_a_figure_that_is_taken_away_is_no_day(extract_facts: Extract, text: str) -> None:
    assert the_term(extract_facts, text).guaranteed_days == 0


def test_time_to_answer_is_no_notice(extract_facts: Extract) -> None:
    text = (
        "Le Prestataire dispose d'un délai de 15 jours pour répondre à toute demande d'évolution de charge."
    )
    assert notices(extract_facts, text) == []


def test_what_the_provider_undertakes_within_a_delay_is_a_cap(extract_facts: Extract) -> None:
    term = the_term(
        extract_facts,
        "Le Prestataire s'engage à absorber toute hausse des volumes dans un délai de 48 heures.",
    )
    assert (term.cap is not None, term.guaranteed_days) == (True, 0)


@pytest.mark.parametrize(
    ("end", "strength"),
    [(".", "indicative"), (" ; l'ancienne charge lui reste payée dans l'intervalle.", "firm")],
)
def test_time_to_adapt_binds_only_while_the_former_volume_is_paid(
    extract_facts: Extract, end: str, strength: str
) -> None:
    (notice,) = notices(
        extract_facts,
        f"Le Prestataire dispose de 15 jours pour s'adapter à la nouvelle charge demandée par le Client{end}",
    )
    assert notice.strength == strength


def test_a_percentage_of_the_forecast_does_not_make_the_forecast_the_trigger(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "Toute évolution supérieure à 10 % des prévisions est notifiée au Prestataire 30 jours avant.",
    )
    assert notice.trigger == "request"


# One long document must not stop the others: cost grows with length, and no chain of sentences is too long.

NOTICE_OF_A_LINE = "Le Client informe le Prestataire de toute hausse de volume au moins 30 jours avant, "
LONG = {
    "a sentence without end": NOTICE_OF_A_LINE * 400,
    "a list": "Préavis :\n"
    + "".join(f"- hausse de volume de {n} % : préavis de 9 jours ;\n" for n in range(1_000)),
    "a table": "| Hausse de volume | Préavis |\n|---|---|\n"
    + "".join(f"| {n} % | 9 jours |\n" for n in range(1_000)),
    "sentences": "Le Client notifie toute hausse de volume neuf jours avant. " * 1_000,
    "sentences that take over": "Volume des appels. Préavis. "
    + "Il pleut beaucoup ici ce jour. " * 3_000
    + "Ce délai est de 30 jours.",
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_a_long_clause_is_read_in_seconds(extract_facts: Extract, text: str) -> None:
    start = process_time()
    extract_facts(text, "volume_notice")
    assert process_time() - start < 10
