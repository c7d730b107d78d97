"""What a report says of the dossier: undertaking, label, parties, and what told each."""

from datetime import date
from typing import Any

import pytest

from contract_checker.document import Document
from contract_checker.engine.circumstances import LabelHeld, Statement, Undertaking
from contract_checker.report import RENDERERS, CheckResult, Input, standing
from contract_checker.report.catalogue import catalogue

ASSUMED = "Ce rapport vaut à supposer que le client ait souscrit l'engagement."


def with_(result: CheckResult, **fields: Any) -> CheckResult:
    report = result.report.model_copy(update={"as_of": date(2026, 11, 23), **fields})
    return result.model_copy(update={"report": report})


def flat(text: str) -> str:
    return " ".join(text.split()).replace("&#39;", "'").replace("’", "'")


@pytest.fixture
def contract(result: CheckResult) -> Document:
    """The contract of the dossier: its first page is its title."""
    return result.documents[1]


@pytest.mark.parametrize("form", ["terminal", "html"])
def test_the_undertaking_is_assumed_as_long_as_nobody_states_it(result: CheckResult, form: str) -> None:
    assert ASSUMED in flat(RENDERERS[form].render(result, "fr").decode())


@pytest.mark.parametrize("form", ["terminal", "html"])
def test_an_undertaking_that_is_stated_takes_the_place_of_the_assumption(
    result: CheckResult, form: str
) -> None:
    stated = with_(result, undertaking=Undertaking(client="Méridelle", since=date(2026, 1, 1)))
    page = flat(RENDERERS[form].render(stated, "fr").decode())
    assert ASSUMED not in page
    assert "D'après dossier.yaml, Méridelle a souscrit les engagements du client le 1er janvier 2026." in page


@pytest.mark.parametrize(
    ("undertaking", "sentence"),
    [
        (
            Undertaking(client="Méridelle"),
            "D'après dossier.yaml, Méridelle a souscrit les engagements du client, à une date qui n'est "
            "pas précisée.",
        ),
        (
            Undertaking(client="Méridelle", since=date(2027, 1, 15)),
            "D'après dossier.yaml, Méridelle n'a souscrit les engagements du client que le 15 janvier 2027, "
            "après la date de cet état du dossier : ce rapport vaut à supposer qu'ils aient déjà été "
            "souscrits.",
        ),
    ],
)
def test_an_undertaking_without_a_date_or_too_late_says_so(
    result: CheckResult, undertaking: Undertaking, sentence: str
) -> None:
    said = standing.undertaking(with_(result, undertaking=undertaking).report, catalogue("fr"))
    assert flat(said) == sentence


@pytest.mark.parametrize(
    ("label", "sentence"),
    [
        (
            LabelHeld(
                name="Label Responsabilité Sociale",
                entity="Novarelle Contacts",
                sites=("Saint-Aubrain",),
                held_from=date(2025, 10, 1),
                held_until=date(2028, 9, 30),
            ),
            "D'après dossier.yaml, Novarelle Contacts a reçu le label « Label Responsabilité Sociale » pour "
            "Saint-Aubrain, à compter du 1er octobre 2025, jusqu'au 30 septembre 2028. "
            "Le label est détenu au 23 novembre 2026.",
        ),
        (
            LabelHeld(held_until=date(2026, 6, 30)),
            "D'après dossier.yaml, le prestataire a reçu le label, jusqu'au 30 juin 2026. Le label n'est pas "
            "détenu au 23 novembre 2026.",
        ),
        (
            LabelHeld(held_from=date(2025, 10, 1)),
            "D'après dossier.yaml, le prestataire a reçu le label, à compter du 1er octobre 2025. Rien "
            "n'établit que le label soit détenu au 23 novembre 2026 : les dates qui le diraient manquent.",
        ),
        (
            LabelHeld(held=False, entity="Novarelle Contacts"),
            "D'après dossier.yaml, Novarelle Contacts ne détient pas le label.",
        ),
        (None, ""),
    ],
)
def test_the_label_is_said_to_be_held_or_not_on_the_day_of_the_report(
    result: CheckResult, label: LabelHeld | None, sentence: str
) -> None:
    assert flat(standing.label(with_(result, label=label).report, catalogue("fr"))) == sentence


def test_the_label_is_said_in_english_too(result: CheckResult) -> None:
    label = LabelHeld(held_until=date(2026, 6, 30))
    assert standing.label(with_(result, label=label).report, catalogue("en")) == (
        "According to dossier.yaml, the provider was granted the label, until 30 June 2026. "
        "The label is not held on 23 November 2026."
    )


@pytest.mark.parametrize("form", ["terminal", "html"])
def test_parties_and_dates_are_shown_with_their_source(
    result: CheckResult, contract: Document, form: str
) -> None:
    told = contract.evidence([contract.blocks[0].span])
    statements = (
        Statement(
            subject="client", value="Méridelle", detail="société anonyme", told_by="text", evidence=told
        ),
        Statement(subject="contract_date", value="2026-03-02", told_by="dossier_file"),
    )
    page = flat(RENDERERS[form].render(with_(result, statements=statements), "fr").decode())
    assert "Méridelle (société anonyme)" in page
    assert f"lu dans {contract.path}, page 1" in page
    assert "2 mars 2026" in page
    assert "indiqué dans dossier.yaml" in page


def test_a_piece_is_shown_with_what_told_it_and_who_supplied_it(contract: Document) -> None:
    t = catalogue("fr")
    piece = Input(
        path=contract.path,
        sha256=contract.sha256,
        piece="contract",
        also=("ae",),
        told_by="title",
        told=contract.evidence([contract.blocks[0].span]),
        lot="2",
        supplied_by="client",
        supplier="Méridelle",
    )
    assert standing.kinds(piece, t) == "contrat et acte d'engagement, lot 2"
    assert flat(standing.told(piece, t)) == f"d'après son titre : « {flat(contract.text.splitlines()[0])} »"
    assert standing.supplier(piece, t) == "client (Méridelle)"


def test_a_long_title_is_cut(contract: Document) -> None:
    long = contract.model_copy(update={"text": "Contrat de prestations " * 40})
    told = long.evidence([long.blocks[0].span.model_copy(update={"end": 800})])
    piece = Input(path=contract.path, sha256=contract.sha256, piece="contract", told_by="title", told=told)
    assert standing.told(piece, catalogue("fr")).endswith("…\u00a0»")
