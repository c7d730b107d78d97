from datetime import date

import pytest

from contract_checker.extraction.amendment.component import read
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Span
from contract_checker.facts import Amendment

from .conftest import Extract
from .said import all_said
from .windows import english, whole


def acts(text: str) -> list[tuple[object, object, object]]:
    return [
        (reading.fields["action"], reading.fields.get("articles", ()), reading.fields.get("document"))
        for reading in read(whole(text))
    ]


@pytest.mark.parametrize(
    ("text", "action", "articles", "document"),
    [
        (
            "L'article 6 du Contrat est abrogé et remplacé par ce qui suit :",
            "replaced",
            ("6",),
            "Contrat",
        ),
        ("Le présent avenant annule et remplace l'article 3.2 du CCAP.", "replaced", ("3.2",), "CCAP"),
        ("L'article 9 se lit désormais comme suit : « Les primes sont dues. »", "replaced", ("9",), None),
        ("Il est ajouté à l'article 7 un alinéa rédigé comme suit :", "added", ("7",), None),
        ("Les articles 4 et 5.1 du marché sont supprimés.", "deleted", ("4", "5.1"), "marché"),
        ("Le reste du Contrat est inchangé.", "unchanged", (), "Contrat"),
        (
            "Par dérogation à l'article 9.2 du contrat-cadre, le site ouvre le dimanche.",
            "derogated",
            ("9.2",),
            "contrat-cadre",
        ),
        ("Le Contrat est prolongé jusqu'au 31 mars 2029.", "extended", (), "Contrat"),
        (
            "Le terme du contrat, fixé au 31 janvier 2027, est reporté au 31 décembre 2027.",
            "extended",
            (),
            "contrat",
        ),
        ("L'échéance du marché est repoussée au 30 juin 2028.", "extended", (), "marché"),
        ("Le présent avenant prend effet à la signature.", "takes_effect", (), "présent avenant"),
        ("L'avenant n° 2 du 3 mars 2026 est abrogé.", "annulled", (), "avenant n° 2"),
        ("Article 9 – Les Parties annulent l'avenant n° 1.", "annulled", (), "avenant n° 1"),
        ("L'article 2 de l'avenant n° 1 est annulé.", "deleted", ("2",), "avenant n° 1"),
        ("Le présent avenant est conclu pour trois mois.", "takes_effect", (), "présent avenant"),
        # the number of the amendment's own article, on the line above
        ("Article 1\nL'article 9.1 du contrat est supprimé.", "deleted", ("9.1",), "contrat"),
    ],
)
def test_an_act_has_its_clause_and_its_document(
    text: str, action: str, articles: tuple[str, ...], document: str | None
) -> None:
    assert acts(text) == [(action, articles, document)]


def test_one_sentence_may_do_two_things() -> None:
    text = "L'article 8 du Contrat est supprimé et l'article 9 est complété par un alinéa ainsi rédigé :"
    assert acts(text) == [("deleted", ("8",), "Contrat"), ("added", ("9",), None)]


def test_the_new_words_are_those_between_the_quotation_marks() -> None:
    text = "L'article 4 est remplacé par : « Le préavis est d'un mois. Il court de la réception. »"
    (reading,) = read(whole(text))
    passage = reading.fields["passage"]
    assert isinstance(passage, Span)
    assert text[passage.start : passage.end] == "Le préavis est d'un mois. Il court de la réception."


@pytest.mark.parametrize(
    "text",
    [
        "Le terme du contrat, fixé au 31 janvier 2027, est reporté au 31 décembre 2027.",
        "La date de fin de la convention est repoussée jusqu'au 31 décembre 2027.",
    ],
)
def test_the_new_end_of_a_contract_is_the_later_day(text: str) -> None:
    (reading,) = read(whole(text))
    assert reading.fields["until"] == date(2027, 12, 31)


def test_the_new_end_of_an_agreement_is_the_later_day() -> None:
    text = "The expiry date of the Agreement, 31 January 2027, is postponed to 31 December 2027."
    (reading,) = read(english(text))
    assert reading.fields["until"] == date(2027, 12, 31)


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("À l'article 7, le prix de l'heure est porté à 32,60 € HT à compter du 1er mai 2026.", "32,60 € HT"),
        ("Le taux de l'article 9.3 passe de 2,5 % à 3,25 %.", "3,25 %"),
        ("À l'article 9.3, le taux est ramené à 3,25 %, sans autre changement.", "3,25 %"),
        ("À l'article 4, le plafond est porté à 12.500 euros.", "12.500 euros"),
    ],
)
def test_new_words_keep_their_decimals(text: str, new: str) -> None:
    (reading,) = read(whole(text))
    passage = reading.fields["passage"]
    assert isinstance(passage, Span)
    assert text[passage.start : passage.end] == new


def test_new_english_words_keep_their_decimals() -> None:
    text = "In Section 7.1, the rate is increased from 2.5% to 3.25% with effect from 1 May 2026."
    (reading,) = read(english(text))
    passage = reading.fields["passage"]
    assert isinstance(passage, Span)
    assert text[passage.start : passage.end] == "3.25%"


def test_words_give_way_to_words() -> None:
    text = "À l'article 6.2 du CCP, le préavis est ramené de trente à quinze jours."
    (reading,) = read(whole(text))
    assert (reading.fields["action"], reading.fields["replaces"]) == ("reworded", "trente")


@pytest.mark.parametrize(
    ("text", "effective", "until"),
    [
        ("À compter du 1er mars 2026, l'article 6 est supprimé.", date(2026, 3, 1), None),
        (
            "Le présent avenant prend effet le 1er juin 2025 et expire le 30 septembre 2025.",
            date(2025, 6, 1),
            date(2025, 9, 30),
        ),
        (
            "Le présent avenant prend effet du 1er juillet au 31 août 2025.",
            date(2025, 7, 1),
            date(2025, 8, 31),
        ),
    ],
)
def test_a_change_has_its_days(text: str, effective: date, until: date | None) -> None:
    (reading,) = read(whole(text))
    assert (reading.fields["effective"], reading.fields["until"]) == (effective, until)


def test_the_day_of_the_contract_is_not_that_of_the_change() -> None:
    text = "L'article 6 du contrat conclu le 2 mars 2026 est supprimé à compter du 1er mai 2026."
    (reading,) = read(whole(text))
    assert reading.fields["effective"] == date(2026, 5, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Le conseiller absent est remplacé sous huit jours.",
        "Le Contrat ne peut être modifié que par avenant.",
        "Le Contrat annule et remplace tout accord antérieur.",
        "Par dérogation à l'article 1195 du code civil, chaque Partie assume ce risque.",
        "Par dérogation à l'article 14.1 du CCAG-FCS, les pénalités ne sont pas plafonnées.",
        "Les articles 14 et 16 restent en vigueur après la fin du Contrat.",
        "Si une clause est nulle, les autres clauses demeurent applicables.",
    ],
)
def test_what_only_looks_like_an_amendment_is_left(text: str) -> None:
    assert acts(text) == []


def test_english_acts_are_read() -> None:
    text = "Effective as of 1 March 2025, Clause 9 of the Agreement is amended to read as follows:"
    (reading,) = read(english(text))
    assert (reading.fields["action"], reading.fields["articles"], reading.fields["effective"]) == (
        "replaced",
        ("9",),
        date(2025, 3, 1),
    )


@pytest.mark.parametrize(
    "text",
    [
        "L'avenant n° 1 est annulé et remplacé par le présent avenant.",
        "Le présent avenant s'applique aux demandes notifiées dans les trois mois.",
    ],
)
def test_what_annuls_nothing_for_certain_or_lasts_no_time_is_left(text: str) -> None:
    assert acts(text) == []


def test_an_amendment_says_how_long_it_lasts_in_its_next_sentence() -> None:
    first, second = read(
        whole("Le présent avenant prend effet le 1er mars 2026. Il est conclu pour trois mois.")
    )
    assert first.fields["effective"] == date(2026, 3, 1)
    assert second.fields["duration"] == {"value": 3, "unit": "month", "day_kind": "unstated"}


@pytest.mark.parametrize(
    ("text", "action", "articles"),
    [
        (
            "Ajouter en fin d'article 8 de la convention du 3 mai 2024 : « ainsi que le canal SMS ».",
            "added",
            ["8"],
        ),
        (
            "Insérer après l'article 4 de la convention du 3 mai 2024 : « Les nuits sont comptées à part. »",
            "added",
            ["4"],
        ),
    ],
)
def test_what_an_amendment_surely_tells_to_do_is_an_act(
    text: str, action: str, articles: list[str], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "amendment")
    assert fact.found_by == "amendment/sure"
    assert all_said([fact])[0]["action"] == action
    assert all_said([fact])[0]["articles"] == articles


def test_what_is_told_of_no_clause_or_is_not_sure_is_no_act(extract_facts: Extract) -> None:
    for text in (
        "Ajouter deux lignes au bordereau de la convention du 3 mai 2024, et en supprimer une.",
        "Ajouter du papier dans l'imprimante de l'étage, point 4 de la fiche.",
    ):
        assert extract_facts(text, "amendment") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "À l'article 11, les mots « un mois » cèdent la place aux mots « dix jours ».",
            [("reworded", ("11",), None)],
        ),
        ("À l'article 9.2, « 70 % » devient « 75 % ».", [("reworded", ("9.2",), None)]),
        (
            "L'article 4 du contrat est supprimé ; à l'article 6, les mots « un mois » deviennent « dix jours ».",
            [("deleted", ("4",), "contrat"), ("reworded", ("6",), None)],
        ),
        ("L'article 7 du contrat est barré, et on met à sa place ce qui suit.", []),
    ],
)
def test_words_that_give_way_to_others_are_exchanged(
    text: str, expected: list[tuple[str, tuple[str, ...], str | None]]
) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "fields"),
    [
        (
            "Dans tout le document, lire « Alto Groupe » là où figurait « Société Alto ».",
            "fr",
            {"action": "reworded", "replaces": "Société Alto"},
        ),
        (
            "Le plafond du malus, jusqu'ici de 9 %, passe à 7 % dès mars.",
            "fr",
            {"action": "reworded", "replaces": "9 %"},
        ),
        (
            "Les deux derniers alinéas de l'article 10 ne s'appliquent plus.",
            "fr",
            {"action": "deleted", "articles": ["10"], "part": "deux derniers alinéas"},
        ),
        (
            "L'article 7 se lira désormais sans sa dernière phrase.",
            "fr",
            {"action": "deleted", "articles": ["7"], "part": "dernière phrase"},
        ),
        (
            "L'interdiction de céder posée à l'article 21 est levée au seul bénéfice de la banque.",
            "fr",
            {"action": "derogated", "articles": ["21"], "part": "interdiction de céder"},
        ),
        ("La grille tarifaire fait place à celle qui est jointe.", "fr", {"action": "replaced"}),
        (
            "La date à laquelle le contrat devait finir est repoussée au 30 juin 2027.",
            "fr",
            {"action": "extended", "document": "contrat", "until": "2027-06-30"},
        ),
        (
            'In clause 4.4, strike "fourteen" and put "ten".',
            "en",
            {"action": "reworded", "articles": ["4.4"]},
        ),
        ("Schedule 3 comes out and the one stapled here goes in.", "en", {"action": "replaced"}),
        ("Clause 4 of our side letter is withdrawn.", "en", {"action": "deleted", "articles": ["4"]}),
        (
            "The notice in clause 19 goes down from ten days to three.",
            "en",
            {"action": "reworded", "articles": ["19"], "replaces": "ten days"},
        ),
    ],
)
def test_what_a_sure_sentence_does_is_told_by_its_words(
    text: str, language: Language, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "amendment", language)
    assert fact.found_by == "amendment/sure"
    assert fields.items() <= fact.model_dump(mode="json").items()


@pytest.mark.parametrize(
    "text",
    [
        "L'article 6 peut être remplacé par accord des parties.",
        "Nous proposons de supprimer l'article 6.",
        "Aucune ligne n'est ajoutée à l'article 6.",
    ],
)
def test_what_is_not_done_is_no_act_even_in_a_sure_sentence(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "amendment") == ()


def test_the_number_of_the_clause_itself_is_not_in_the_way(extract_facts: Extract) -> None:
    facts = extract_facts("5.3 L'article 6.4 du contrat est supprimé.", "amendment")
    assert [(fact.action, fact.articles) for fact in facts if isinstance(fact, Amendment)] == [
        ("deleted", ("6.4",))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Le présent avenant modifie le contrat. Il prend effet le 1er octobre 2026.",
        "# Article 1 – Objet et date d'effet\n\n1.2 Il prend effet le 1er octobre 2026, sauf mention contraire.",
    ],
)
def test_an_amendment_called_by_a_pronoun_says_when_it_takes_effect(
    extract_facts: Extract, text: str
) -> None:
    facts = extract_facts(text, "amendment")
    assert [(fact.action, str(fact.effective)) for fact in facts if isinstance(fact, Amendment)] == [
        ("takes_effect", "2026-10-01")
    ]
