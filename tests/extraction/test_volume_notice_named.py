"""Notices for what a contract names as it likes, on which a title or the table alone tells the matter."""

import pytest

from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.volume_notice.component import KIND, read

from .conftest import Extract
from .lead_times import brief, notices, the_term
from .sure import sure_of


@pytest.mark.parametrize(
    ("language", "heading", "text", "days"),
    [
        ("fr", "variation du perimetre",
         "La Régie ajoute ou retire des Modules en le notifiant quarante-cinq jours avant la date voulue.", [45]),
        ("fr", "volumes", "La vacation d'escale peut être annulée jusqu'à trois jours avant son début.", [3]),
        ("fr", "", "Pour élargir les plages d'ouverture, Alba prévient deux mois avant, le temps pour Dialor de "
         "consulter son CSE.", [59]),
        ("fr", "", "Renfort d'été | 20 jours entre la commande et la prise de poste", [20]),
        ("en", "volumes", "Any lasting variation of the dimensioning shall be notified sixty calendar days before it "
         "takes effect.", [60]),
        ("en", "", "Extra hours of cover are arranged on three calendar days' request.", [3]),
        ("en", "", "Ramp-downs exceeding twenty seats take effect ninety days after the order, a shorter runway "
         "exposing the Vendor to layoffs.", [90]),
        ("en", "", "Brightloop asks for five weeks to staff up and three weeks to staff down.", [35, 21]),
        ("en", "", "The Council may move the closing time of the line by up to two hours, provided the Operator has "
         "had ten calendar days to re-roster.", [10]),
        ("en", "", "Give Brightside three clear weeks to sort the rota before the longer opening hours start.", [21]),
    ],
)  # fmt: skip
def test_a_sentence_that_is_surely_a_notice_is_read_whatever_it_calls_its_matter(
    language: Language, heading: str, text: str, days: list[int]
) -> None:
    (reading,) = read(sure_of(KIND, text, heading, language))
    assert [term.guaranteed_days for term in reading.fields["terms"]] == days  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    [
        # under a title on the volume, what is known for another matter stays one
        "La Régie modifie les scripts en le notifiant dix jours avant leur mise en production.",
        "Toute modification du référent est annoncée aux salariés dix jours avant.",
    ],
)
def test_a_title_on_the_volume_makes_no_notice_of_another_matter(text: str) -> None:
    assert read(sure_of(KIND, text, "volumes")) == []


@pytest.mark.parametrize(
    ("language", "text", "relative", "days"),
    [
        ("fr", "Toute hausse d'effectif prend effet le troisième lundi suivant la demande.", "S-3", (15, 21)),
        ("fr", "La baisse des positions prend effet le lundi de la deuxième semaine qui suit.", "S-2", (8, 14)),
        ("fr", "Un conseiller de plus : demande par courriel, effet le lundi de la troisième semaine.", "S-3",
         (15, 21)),
        ("en", "A cut in staffed hours takes effect no sooner than the Monday after next.", "S-2", (8, 14)),
        ("en", "Extra seats are operational on the Monday of the third week after the request.", "S-3", (15, 21)),
        ("fr", "Les vacations retirées sont notifiées au plus tard le 10 du mois pour le deuxième mois qui suit.",
         "10 M-2", (50, 53)),
        ("en", "By the 10th of each month the Client orders its seats for the second month following.", "10 M-2",
         (50, 53)),
        ("fr", "Pour ouvrir la ligne un samedi, la Ville avertit le prestataire le mardi de la semaine d'avant.",
         "mardi S-1", (6, 6)),
    ],
)  # fmt: skip
def test_a_day_of_a_week_or_of_a_month_is_a_lead_time(
    extract_facts: Extract, language: str, text: str, relative: str, days: tuple[int, int]
) -> None:
    term = the_term(extract_facts, text, language)
    assert (term.relative, term.guaranteed_days, term.at_most_days) == (relative, *days)


@pytest.mark.parametrize(
    ("language", "text", "terms"),
    [
        ("en", "A cut in the seats takes effect only once a full quarter has gone by after the Vendor was told.",
         ["1 quarter decrease"]),
        ("en", "Any increase in agents requires twenty-one days, reduced to seven in a health crisis.",
         ["21 day increase", "7 day increase"]),
        ("fr", "Toute hausse d'effectif requiert vingt et un jours, ramenés à sept en cas de crise sanitaire.",
         ["21 day increase", "7 day increase"]),
        ("fr", "Les volumes varient moyennant vingt jours ouvrés, décomptés de la réception de l'ordre.",
         ["20 day both"]),
        ("en", "Seats may be added on ten calendar days' notice and removed on thirty.",
         ["10 day increase", "30 day decrease"]),
        ("en", "An increase in seats needs six weeks from the order; a decrease needs twelve.",
         ["6 week increase", "12 week decrease"]),
        ("fr", "Une hausse d'effectif requiert six semaines ; une baisse en requiert douze.",
         ["6 week increase", "12 week decrease"]),
        ("en", "The Vendor accepts variations of volume at no notice.", ["0 day both"]),
        ("en", "Sunday opening can be switched on or off by us on seventeen days' notice.", ["17 day both"]),
    ],
)  # fmt: skip
def test_each_way_to_tell_a_length_is_read(
    extract_facts: Extract, language: str, text: str, terms: list[str]
) -> None:
    (notice,) = notices(extract_facts, text, language)
    assert [brief(term) for term in notice.terms] == terms


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "Variation against current month | Delay for the Supplier\nFrom 0 to +10 % | none, absorbed at once\n"
         "From +10 to +25 % | D+30\nAbove +25 % | D+65, recruitment plan to be validated", [0, 30, 65]),
        ("en", "Size of the change against the last lock | Supplier is ready after\nup to 10% | 2 weeks\n"
         "over 10% | a ramp plan agreed by both, never under 11 weeks", [14, 77]),
        ("fr", "Taille du mouvement | Délai\njusqu'à + 10 % | 5 jours\nde + 10 à + 30 % | 15 jours, après accord",
         [5, 15]),
    ],
)  # fmt: skip
def test_titles_of_a_table_tell_that_its_rows_are_notices(
    extract_facts: Extract, language: str, text: str, days: list[int]
) -> None:
    found = notices(extract_facts, f"Volumes\n\n{text}", language)
    terms = [term for notice in found for term in notice.terms]
    assert [term.guaranteed_days for term in terms] == days
    assert all(term.band is not None for term in terms)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "## Volumes\n\nLe délai entre deux appels à un même client n'est jamais inférieur à quatre heures."),
        ("fr", "## Volumes\n\n4.9 Le délai de remise des propositions ne saurait être inférieur à douze jours."),
        ("fr", "La Région peut étendre l'ouverture de la ligne jusqu'à 22 heures."),
        ("fr", "La tranche horaire 19 h – 21 h pourra être suspendue sans indemnité."),
        ("fr", "Renfort estival | plage du lac | 11 h – 20 h | 10 h – 21 h"),
        ("fr", "## Volumes\n\nLes saisonniers reçoivent leur emploi du temps une semaine avant."),
        ("en", "## Volumes\n\nAt least two working days must pass between two calls to the same customer."),
        ("en", "Advisers receive their shifts fourteen days before they start."),
        ("en", "Visitors to the floor must be announced to security two working days in advance."),
        ("en", "Size of the shortfall | Credit\nup to 10% | 2%\nabove 10% | 5%"),
    ],
)  # fmt: skip
def test_other_delays_are_no_notices(extract_facts: Extract, language: str, text: str) -> None:
    assert notices(extract_facts, text, language) == []
