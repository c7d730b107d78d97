"""Notices that are lifted or shortened in a case that the clause defines, and efforts to lengthen one."""

from decimal import Decimal

import pytest

from contract_checker.facts import VolumeChange, VolumeNotice

from .conftest import Extract
from .lead_times import brief, notices


def the_notice(extract_facts: Extract, text: str, language: str = "fr") -> VolumeNotice:
    (notice,) = notices(extract_facts, text, language)
    return notice


def cases(notice: VolumeNotice) -> list[tuple[str, str]]:
    return [(exception.effect, exception.passage.quote) for exception in notice.exceptions]


@pytest.mark.parametrize(
    ("text", "direction", "case"),
    [
        ("Le délai de l'article 3.2 n'est pas dû lorsque la baisse résulte du report d'appels vers les outils numériques du Client.", "decrease", "lorsque la baisse résulte du report d'appels vers les outils numériques du Client"),
        ("Le délai de prévenance n'est pas dû en cas de report d'appels vers le site internet du Client.", "both", "en cas de report d'appels vers le site internet du Client"),
        ("Ce préavis ne s'applique pas lorsque la diminution du trafic est due à une grève des agents du Client.", "decrease", "lorsque la diminution du trafic est due à une grève des agents du Client"),
        ("En cas de fermeture de l'usine de Brest, le Client est dispensé du délai de prévenance prévu à l'article 3.2 pour la baisse des appels.", "decrease", "En cas de fermeture de l'usine de Brest"),
        ("Si la baisse du volume tient au transfert des contacts vers l'application mobile, le préavis ci-dessus n'est pas exigé.", "decrease", "Si la baisse du volume tient au transfert des contacts vers l'application mobile"),
        ("Aucun préavis n'est dû lorsque la baisse de volume résulte du report d'appels vers les outils numériques du Client.", "decrease", "lorsque la baisse de volume résulte du report d'appels vers les outils numériques du Client"),
    ],
)  # fmt: skip
def test_a_notice_that_is_not_due_in_a_case_is_nil_in_that_case(
    extract_facts: Extract, text: str, direction: str, case: str
) -> None:
    notice = the_notice(extract_facts, text)
    assert [brief(term) for term in notice.terms] == [f"0 day {direction}"]
    assert cases(notice) == [("lifted", case)]
    assert extract_facts(text, "volume_change", "fr") == ()


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("The notice period in Section 3.2 is not due where the decrease results from calls moving to Client's digital tools.", "where the decrease results from calls moving to Client's digital tools"),
        ("The notice period does not apply in the event of calls moving to Client's website.", "in the event of calls moving to Client's website"),
        ("No notice is due where the decrease in volume results from calls moving to Client's digital tools.", "where the decrease in volume results from calls moving to Client's digital tools"),
        ("If a plant of Client closes, Client is released from the notice period for the resulting reduction in call volume.", "If a plant of Client closes"),
    ],
)  # fmt: skip
def test_an_english_notice_is_lifted_in_a_case_too(extract_facts: Extract, text: str, case: str) -> None:
    assert cases(the_notice(extract_facts, text, "en")) == [("lifted", case)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("En cas de baisse du volume d'appels, aucun préavis n'est dû.", "fr"),
        ("Aucun préavis n'est dû pour une baisse de volume, si le Client le souhaite.", "fr"),
        ("No notice is due in the event of a decrease in call volume.", "en"),
        ("Client may reduce call volumes without notice whenever it wishes.", "en"),
    ],
)
def test_the_change_itself_and_a_wish_are_no_case(extract_facts: Extract, text: str, language: str) -> None:
    notice = the_notice(extract_facts, text, language)
    assert [brief(term) for term in notice.terms] == ["0 day decrease"]
    assert cases(notice) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Aucun préavis n'est dû en cas de résiliation pour faute.", "fr"),
        ("Le délai de paiement n'est pas dû en cas de report d'appels.", "fr"),
        ("Le délai de prévenance n'est pas dû en cas de retard d'une livraison de matériel.", "fr"),
        ("No notice is due where Client terminates for cause.", "en"),
    ],
)
def test_a_notice_of_something_else_may_be_lifted(extract_facts: Extract, text: str, language: str) -> None:
    assert notices(extract_facts, text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Toute baisse de volume est notifiée par écrit au Prestataire au moins cinq (5) jours ouvrés avant sa date d'effet. Le Client s'efforce de porter ce délai à dix jours.", "fr"),
        ("Toute baisse du nombre d'appels est annoncée par le Client cinq jours à l'avance, et il fait ses meilleurs efforts pour l'allonger à dix jours.", "fr"),
        ("Toute réduction du nombre de positions est annoncée cinq jours avant. Ce délai est, dans la mesure du possible, porté à dix jours.", "fr"),
        ("Client shall notify Provider in writing of any decrease in call volume at least five (5) days before it takes effect. Client shall endeavour to extend this period to ten days.", "en"),
        ("Client shall give five days' notice of any reduction in call volume and will use reasonable efforts to increase such notice to ten days.", "en"),
    ],
)  # fmt: skip
def test_an_effort_to_lengthen_a_notice_leaves_it_firm(
    extract_facts: Extract, text: str, language: str
) -> None:
    notice = the_notice(extract_facts, text, language)
    assert (notice.strength, [brief(term) for term in notice.terms]) == ("firm", ["5 day decrease"])


@pytest.mark.parametrize(
    "text",
    [
        "Le Client s'efforce d'annoncer toute baisse de volume dix jours avant.",
        "Le Client s'efforce de porter le délai de prévenance de toute baisse de volume à dix jours.",
    ],
)
def test_an_effort_for_the_only_notice_stays_an_effort(extract_facts: Extract, text: str) -> None:
    notice = the_notice(extract_facts, text)
    assert (notice.strength, [brief(term) for term in notice.terms]) == ("best_efforts", ["10 day decrease"])


@pytest.mark.parametrize(
    ("text", "language", "case"),
    [
        ("Par exception à l'article 3.2, en cas de rupture de canalisation ou d'alerte sanitaire, le délai est ramené à quarante-huit heures pour les hausses de volume.", "fr", "en cas de rupture de canalisation ou d'alerte sanitaire"),
        ("Par dérogation, lorsque le Client perd un site, le préavis de hausse de volume est réduit à quarante-huit heures.", "fr", "lorsque le Client perd un site"),
        ("Si une panne nationale d'électricité survient, le délai de prévenance d'une hausse du volume d'appels est abaissé à 48 heures.", "fr", "Si une panne nationale d'électricité survient"),
        ("By way of exception to Section 3.2, in the event of a burst main or a health alert, the notice period is reduced to forty-eight hours for increases in volume.", "en", "in the event of a burst main or a health alert"),
    ],
)  # fmt: skip
def test_a_case_that_is_defined_and_shortens_is_named(
    extract_facts: Extract, text: str, language: str, case: str
) -> None:
    notice = the_notice(extract_facts, text, language)
    assert [brief(term) for term in notice.terms] == ["48 hour increase"]
    assert cases(notice) == [("shortened", case)]


def test_a_shorter_notice_for_all_is_no_exception(extract_facts: Extract) -> None:
    notice = the_notice(extract_facts, "Le préavis de hausse de volume est ramené à quarante-huit heures.")
    assert ([brief(term) for term in notice.terms], cases(notice)) == (["48 hour increase"], [])


def test_special_circumstances_define_no_case(extract_facts: Extract) -> None:
    text = "Par dérogation, en cas de circonstances particulières, le délai de hausse de volume est ramené à deux jours."
    assert [kind for kind, _ in cases(the_notice(extract_facts, text))] == ["unstated"]


def test_a_right_without_notice_and_without_a_case_stays_a_right(extract_facts: Extract) -> None:
    text = "Le Client peut réduire sans préavis le nombre de positions du plateau."
    (change,) = extract_facts(text, "volume_change", "fr")
    assert isinstance(change, VolumeChange)
    assert change.notice == "none"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("En cas d'urgence provoquée par une coupure du réseau téléphonique, l'Acheteur peut demander une réduction des effectifs sans observer le délai prévu à l'article 6.2.", "fr"),
        ("En cas d'urgence sanitaire, la Caisse peut déroger aux délais du présent article pour augmenter le volume d'appels.", "fr"),
        ("En cas d'urgence (cyberattaque, inondation), le préavis n'est pas dû pour une diminution du trafic d'appels.", "fr"),
        ("In an emergency (power failure, flooding), no notice is required for a decrease in call volume.", "en"),
    ],
)  # fmt: skip
def test_an_urgency_that_is_told_what_it_comes_from_lifts_the_notice(
    extract_facts: Extract, text: str, language: str
) -> None:
    notice = the_notice(extract_facts, text, language)
    assert [(exception.kind, exception.effect) for exception in notice.exceptions] == [("urgency", "lifted")]
    assert [(term.value, term.in_case) for term in notice.terms] == [(Decimal(0), "urgency")]
    assert extract_facts(text, "volume_change", language) == ()


def test_an_urgency_of_which_nothing_is_told_stays_undefined(extract_facts: Extract) -> None:
    notice = the_notice(
        extract_facts,
        "En cas d'urgence, le Client peut demander une baisse du volume d'appels sans respecter ces délais.",
    )
    assert [(exception.kind, exception.effect) for exception in notice.exceptions] == [
        ("urgency", "unstated")
    ]


def test_a_defined_urgency_beside_a_figure_leaves_the_figure(extract_facts: Extract) -> None:
    notice = the_notice(
        extract_facts,
        "Sauf urgence résultant d'une décision préfectorale, le Client notifie toute hausse du volume d'appels quinze jours ouvrés avant sa date d'effet.",
    )
    assert [brief(term) for term in notice.terms] == ["15 day increase"]
    assert [(exception.kind, exception.effect) for exception in notice.exceptions] == [("urgency", "lifted")]


@pytest.mark.parametrize(
    "text",
    [
        "Le Client ne peut demander une baisse du volume d'appels sans respecter ces délais, y compris en cas d'urgence.",
        "Le Prestataire peut, en cas d'urgence liée à une grève, réduire les effectifs sans respecter ces délais.",
    ],
)
def test_a_notice_that_is_upheld_or_another_s_is_not_lifted(extract_facts: Extract, text: str) -> None:
    assert notices(extract_facts, text) == []
