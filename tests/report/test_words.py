"""The sentences that renderers share."""

from collections.abc import Callable
from datetime import date
from importlib.resources import files
from typing import get_args

import pytest

from contract_checker.calendars import Territory
from contract_checker.document import (
    Document,
    LineLocation,
    PageLocation,
    ParagraphLocation,
    Passage,
    Source,
    TextSpan,
)
from contract_checker.engine import PieceKind, load_pack
from contract_checker.engine.circumstances import Supplier
from contract_checker.engine.finding import BasisKind, Commitment, Finding, Severity, UsedValue
from contract_checker.engine.layers import Layers
from contract_checker.execution.request import Field, RequestDirection, SizeUnit
from contract_checker.execution.verdict import RequestOutcome
from contract_checker.facts import ClauseRef
from contract_checker.readers.sandbox import Isolation
from contract_checker.report import CheckResult, Coverage, words
from contract_checker.report.catalogue import catalogue
from contract_checker.report.order import SHOWN
from contract_checker.yaml import load

SEEN = tuple(source for source in get_args(Source) if source != "live")
FR, EN = catalogue("fr"), catalogue("en")


def _keys(language: str) -> set[str]:
    messages, _ = load(files("contract_checker.report") / "messages" / f"{language}.yaml")
    assert isinstance(messages, dict)
    return set(messages)


def test_both_languages_have_the_same_messages() -> None:
    assert _keys("fr") == _keys("en")


@pytest.mark.parametrize(
    ("prefix", "names"),
    [
        ("outcome", SHOWN),
        ("piece", get_args(PieceKind)),
        ("commitment", get_args(Commitment)),
        ("wording", get_args(Commitment)),
        ("basis", get_args(BasisKind)),
        ("severity", get_args(Severity)),
        ("respect", get_args(RequestOutcome)),
        ("respect", get_args(RequestDirection)),
        ("respect.field", get_args(Field)),
        ("respect.size", get_args(SizeUnit)),
        ("respect.unit", get_args(SizeUnit)),
        ("supplier", get_args(Supplier)),
        ("territory", get_args(Territory)),
        (
            "note",
            (
                "characters_replaced",
                "chunks_not_read",
                "comments",
                "converted",
                "diagrams_not_read",
                "embedded_files",
                "external_links",
                "field_not_closed",
                "form_not_read",
                "formulas_without_value",
                "hidden_cells",
                "hidden_columns",
                "hidden_rows",
                "hidden_sheet",
                "hidden_text",
                "macros",
                "ocr_failed",
                "ocr_limit",
                "ocr_missing",
                "page_ocr",
                "page_ocr_low",
                "page_says_more",
                "page_unreadable",
                "pictures_not_read",
                "program_with_network",
                "quoted_reply",
                "scripts",
                "signature_not_checked",
                "struck_text",
                "symbols_not_read",
                "tables_not_read",
                "ticked_box",
                "tracked_changes",
                "unfilled_fields",
                "white_text",
            ),
        ),
        ("source", SEEN),
        ("seen", tuple(f"{source}.{number}" for source in SEEN for number in ("one", "many"))),
        ("skipped", ("memory", "time", "reader_failed")),
    ],
)
def test_every_code_has_its_word(prefix: str, names: tuple[str, ...]) -> None:
    assert {f"{prefix}.{name}" for name in names} <= _keys("fr")


def test_nothing_found_is_never_said_alone(
    document: Callable[..., Document], finding: Callable[..., Finding], result_of: Callable[..., CheckResult]
) -> None:
    read = document("contrat.txt", "Contrat")
    report = result_of((read,), (finding("a"), finding("b"), finding("c", outcome="unclear"))).report
    assert words.verdict(report, FR) == (
        "Aucun écart relevé, avec 2 silences, 1 point à vérifier, 0 seuil non fixé et 0 pièce non lue."
    )


def test_a_departure_from_the_proposed_rules_is_counted_apart(result: CheckResult) -> None:
    assert words.verdict(result.report, FR) == (
        "1 écart et 1 écart au référentiel proposé, avec 1 silence, 2 points à vérifier, 1 seuil non fixé"
        " et 1 pièce non lue."
    )


@pytest.mark.parametrize(
    ("location", "said"),
    [
        (PageLocation(page=7), "page 7, article 12.3"),
        (LineLocation(line=4), "ligne 4, article 12.3"),
        (ParagraphLocation(paragraph=9), "paragraphe 9, article 12.3"),
        (ParagraphLocation(paragraph=9, part="header"), "en-tête, paragraphe 9, article 12.3"),
        (
            ParagraphLocation(paragraph=9, table=1, row=2, column=3),
            "tableau 1, ligne 2, colonne 3, article 12.3",
        ),
    ],
)
def test_a_place_is_said_in_the_terms_of_its_format(
    location: PageLocation | LineLocation | ParagraphLocation, said: str
) -> None:
    passage = Passage(document="a", span=TextSpan(start=0, end=1), quote="x", location=location)
    assert words.place(passage, ClauseRef(document="a", number="12.3"), FR) == said


def test_dates_are_said_in_words() -> None:
    assert words.day(date(2026, 3, 1), FR) == "1er mars 2026"
    assert words.day(date(2026, 3, 1), EN) == "1 March 2026"


def test_numbers_are_grouped_and_plurals_follow_the_language() -> None:
    assert FR.count("characters", 12_345) == "12\u202f345 caractères"
    assert FR.count("count.silent", 0) == "0 silence"
    assert EN.count("count.silent", 0) == "0 silences"


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        ((), ()),
        (("macros",), ("contient des macros, non exécutées",)),
        (
            ("page_without_text:3", "macros"),
            ("page sans texte\N{NO-BREAK SPACE}: 3", "contient des macros, non exécutées"),
        ),
        (
            ("page_ocr:1", "page_ocr:2", "page_ocr_low:2", "page_ocr:3", "page_ocr:7"),
            (
                "page lue par reconnaissance de caractères (OCR)\N{NO-BREAK SPACE}: 1–3, 7",
                "page mal reconnue, à relire sur l'original\N{NO-BREAK SPACE}: 2",
            ),
        ),
        (("converted:LibreOffice",), ("texte lu après conversion par\N{NO-BREAK SPACE}: LibreOffice",)),
        (("unknown_note:9",), ("unknown note\N{NO-BREAK SPACE}: 9",)),
    ],
)
def test_notes_of_the_reader_are_said_page_by_page_together(
    codes: tuple[str, ...], said: tuple[str, ...]
) -> None:
    assert words.notes(codes, FR) == said


@pytest.mark.parametrize(
    ("isolation", "said"),
    [
        (
            Isolation(processes=True, memory=True, network=True),
            "Chaque pièce a été lue dans un processus à part, à mémoire bornée et sans réseau.",
        ),
        (
            Isolation(processes=True, memory=True, network=False),
            "Chaque pièce a été lue dans un processus à part"
            "\N{NO-BREAK SPACE}; il manquait la coupure du réseau.",
        ),
        (
            Isolation(processes=True, memory=False, network=False),
            "Chaque pièce a été lue dans un processus à part"
            "\N{NO-BREAK SPACE}; il manquait une borne de mémoire et"
            " la coupure du réseau.",
        ),
        (Isolation(), "Les pièces ont été lues sans isolation, dans le processus du programme."),
    ],
)
def test_what_stood_between_the_files_and_the_machine_is_said(isolation: Isolation, said: str) -> None:
    assert words.isolation(Coverage(isolation=isolation), FR) == said


def test_hidden_revised_and_recognised_text_is_counted(seen: Document) -> None:
    (entry,) = Coverage.of((seen,), ()).read
    assert words.remarks(entry, FR) == (
        "pages reconnues par OCR\N{NO-BREAK SPACE}: 2",
        "1 passage supprimé, non accepté",
        "2 passages masqués",
        "page sans texte\N{NO-BREAK SPACE}: 3",
    )
    assert words.remarks(entry, EN)[1] == "1 deletion not accepted"


def test_what_a_note_tells_with_more_detail_is_not_said_twice(seen: Document) -> None:
    notes = ("page_ocr:2", "tracked_changes:1 (Client 2026-03-12)", "hidden_text:2")
    (entry,) = Coverage.of((seen.model_copy(update={"notes": notes}),), ()).read
    assert words.remarks(entry, FR) == (
        "pages reconnues par OCR\N{NO-BREAK SPACE}: 2",
        "révisions suivies, lues comme acceptées et marquées\N{NO-BREAK SPACE}: 1 (Client 2026-03-12)",
        "passages masqués, lus et marqués\N{NO-BREAK SPACE}: 2",
    )


@pytest.mark.parametrize(
    ("layer", "decision", "fr", "en"),
    [
        ("pack", None, "convention par défaut", "default convention"),
        ("pack", "séance 3", "séance 3", "séance 3"),
        ("comite.yaml", None, "valeur d'essai, non décidée", "trial value, not decided"),
        ("--set", None, "valeur d'essai, non décidée", "trial value, not decided"),
        ("comite.yaml", "séance 3", "séance 3", "séance 3"),
    ],
)
def test_only_what_is_laid_over_the_pack_is_on_trial(
    layer: str, decision: str | None, fr: str, en: str
) -> None:
    value = UsedValue(parameter="silence", value="by_rule", layer=layer, decision=decision)
    assert (words.decision(value, FR), words.decision(value, EN)) == (fr, en)


def test_policies_and_their_choices_are_told_in_words() -> None:
    pack = load_pack("label")
    layers = Layers(pack.parameters, pack.policies, (), date(2026, 1, 1))
    assert "".join(words.setting(layers.policy("silence"), FR)) == (
        "Ce que pèse le silence\N{NO-BREAK SPACE}: selon la règle, la pièce et l'acheteur"
    )
    assert "".join(words.setting(layers.policy("tender_wording"), EN)) == (
        "Is a lead time set by the tender documents alone “agreed”? "
        "no, it is still to be agreed with the provider"
    )
    assert "".join(words.setting(layers.parameter("price_weight_ceiling").used, EN)) == (
        "Highest weight of price in comparing offers: not set"
    )
