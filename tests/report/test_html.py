"""The page: readable by everyone, linked both ways, and deaf to what documents contain."""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from contract_checker.document import Document, Skipped, TextSpan
from contract_checker.engine.finding import Finding, Localised
from contract_checker.report import RENDERERS, CheckResult
from contract_checker.report.html import render

VOID = {"meta", "br", "link", "img", "input", "hr"}


class Page(HTMLParser):
    """Tags of a page in order, with their attributes; fails on a tag that is not closed in order."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(source)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    def all(self, name: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.tags if tag == name]

    @property
    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.tags if "id" in attributes]

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


@pytest.fixture
def page(result: CheckResult) -> Page:
    return Page(render(result, "fr"))


def test_language_title_and_landmarks_are_there(page: Page) -> None:
    assert page.all("html") == [{"lang": "fr"}]
    assert [tag for tag, _ in page.tags if tag in ("header", "nav", "main", "footer", "h1")] == [
        "header",
        "h1",
        "nav",
        "main",
        "footer",
    ]
    assert page.all("a")[0] == {"class": "skip", "href": "#main"}
    assert "Rapport de contrôle – dossier" in page.text


def test_headings_never_skip_a_level(page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_ids_are_unique_and_every_link_inside_the_page_arrives(page: Page) -> None:
    assert len(page.ids) == len(set(page.ids))
    inside = [link["href"][1:] for link in page.all("a") if link["href"].startswith("#")]
    assert set(inside) <= set(page.ids)
    labels = [attributes["aria-labelledby"] for _, attributes in page.tags if "aria-labelledby" in attributes]
    assert set(labels) <= set(page.ids)


def test_every_mark_is_linked_both_ways(page: Page) -> None:
    marks = {mark["id"] for mark in page.all("mark") if "id" in mark}
    quotes = {figure["id"] for figure in page.all("figure")}
    to_marks = {link["href"][1:] for link in page.all("a") if link["href"].startswith("#passage-")}
    back = [link["href"][1:] for link in page.all("a") if link.get("class") == "back"]
    assert marks == to_marks
    assert set(back) == quotes
    assert len(back) == len(quotes) == 7


def test_overlapping_passages_keep_the_text_as_it_is(
    document: Callable[..., Document], result: CheckResult
) -> None:
    source = render(result, "fr")
    paper = source[source.index('id="documents"') :]
    without_links = re.sub(r'<a class="back".*?</a>', "", paper, flags=re.DOTALL)
    assert "Le client peut modifier les volumes à tout moment, sans préavis." in re.sub(
        "<[^>]+>", "", without_links
    )


def test_outcomes_are_said_in_words_and_proposed_departures_apart(page: Page) -> None:
    for words in (
        "1 écart ",
        "écart au référentiel proposé",
        "silence",
        "à vérifier",
        "seuil non fixé",
        "stipulation relevée",
        "sans objet",
    ):
        assert words in page.text


def test_what_is_uncertain_is_marked(page: Page) -> None:
    assert "Ce rapport vaut à supposer que le client ait souscrit l'engagement." in page.text
    assert "day_kind : ouvrés · fixée par : comite.yaml · valeur d'essai, non décidée" in page.text
    assert "ambiguity : unclear · fixée par : ligne de commande (--set) · 2026-01" in page.text
    assert "minimum_notice : aucune valeur fixée" in page.text
    assert "art. L442-1 référence à vérifier" in page.text
    assert "art. 54 (texte lu dans : collection des codes)" in page.text
    assert "à titre de proposition" in page.text
    assert "Éléments contraires" in page.text


def test_skipped_files_stand_before_the_summary(page: Page) -> None:
    assert page.text.index("annexes/scan.pdf – aucun texte lisible") < page.text.index(
        "Synthèse", page.text.index("Une pièce non lue")
    )


def test_digests_pages_and_notes_are_shown(page: Page) -> None:
    assert page.text.count("ab" * 32) == 4
    assert "cd" * 32 in page.text
    assert "contrat.pdf, page 2" in page.text
    assert "page sans texte : 3" in page.text
    assert "lues sans isolation, dans le processus du programme" in page.text


def test_hidden_revised_and_recognised_text_is_shown(
    seen: Document, result_of: Callable[..., CheckResult]
) -> None:
    page = Page(render(result_of((seen,), ()), "fr"))
    assert "pages reconnues par OCR : 2 ; 1 passage supprimé, non accepté ; 2 passages masqués" in page.text


def test_english_report_is_english(result: CheckResult) -> None:
    page = Page(render(result, "en"))
    assert page.all("html") == [{"lang": "en"}]
    assert "1 departure and 1 departure from the proposed rules, with 1 silence" in page.text
    assert "Reason of d3-notice" in page.text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_report_never_says_compliant(result: CheckResult, language: str) -> None:
    source = render(result, "fr" if language == "fr" else "en").lower()
    assert not re.search(r"\b(?:non[- ])?conforme|\bconformité|\bcomplian", source)


def test_nothing_is_loaded_and_no_script_may_run(result: CheckResult) -> None:
    source = render(result, "fr")
    page = Page(source)
    policy = next(meta["content"] for meta in page.all("meta") if meta.get("http-equiv"))
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object", "form"}
    assert not [attributes for _, attributes in page.tags if {"style", "src", "srcset"} & attributes.keys()]
    assert "url(" not in source
    assert "@import" not in source


def test_links_out_are_only_web_addresses(page: Page) -> None:
    outside = [link["href"] for link in page.all("a") if not link["href"].startswith("#")]
    assert outside == ["https://example.org/l442-1"]


HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}\u202e</mark></title>'


def test_hostile_names_and_clauses_stay_text(
    document: Callable[..., Document], finding: Callable[..., Finding], result_of: Callable[..., CheckResult]
) -> None:
    hostile = document(HOSTILE, HOSTILE, "suite")
    found = finding(
        HOSTILE,
        evidence=hostile.evidence([TextSpan(start=0, end=len(HOSTILE))]),
        message=Localised(fr=HOSTILE, en=HOSTILE),
        searched=(HOSTILE,),
        outcome="unclear",
    )
    skipped = Skipped(path=HOSTILE + "2", reason=HOSTILE, message=HOSTILE)
    page = Page(render(result_of((hostile,), (found,), (skipped,), dossier=HOSTILE), "fr"))
    assert not {tag for tag, _ in page.tags} & {"script", "img"}
    assert "49" not in page.text
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]


def test_an_empty_dossier_still_gives_a_page(result_of: Callable[..., CheckResult]) -> None:
    page = Page(render(result_of((), ()), "fr"))
    assert "Aucune pièce n'a pu être lue : rien n'a été contrôlé." in page.text
    assert "Aucun écart" not in page.text


def test_same_result_gives_the_same_bytes(result: CheckResult) -> None:
    for renderer in RENDERERS.values():
        assert renderer.render(result, "fr") == renderer.render(result, "fr")


def _luminance(colour: str) -> float:
    channels = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("outcome", ["breach", "proposed_breach", "unclear", "unset", "silent", "met"])
def test_badges_can_be_read(result: CheckResult, outcome: str) -> None:
    style = render(result, "fr")
    found = re.search(rf"\.badge\.{outcome} {{ color: (#\w{{6}}); background: (#\w{{6}});", style)
    assert found
    light, dark = sorted((_luminance(found[1]), _luminance(found[2])), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_a_reading_without_certainty_is_said_before_the_summary(
    document: Callable[..., Document], result_of: Callable[..., CheckResult]
) -> None:
    scan = document("scan.pdf", "un").model_copy(update={"notes": ("page_ocr_low:2",)})
    page = render(result_of((scan,), ()), "fr")
    told = page.index("scan.pdf — page mal reconnue, à relire sur l'original".replace("'", "&#39;"))
    assert page.index("Lecture incomplète ou incertaine") < told < page.index('<h2 id="summary">')


def test_slips_of_the_draft_are_marked_outside_of_the_quotation(result: CheckResult) -> None:
    page = render(result, "fr")
    assert "le centres de relation client labellisé" in page
    assert "évolution de charge</q> [sic]</p>" in page


def test_one_piece_and_several_agree(result: CheckResult, result_of: Callable[..., CheckResult]) -> None:
    assert "une fois cette pièce lue" in render(result, "fr")
    lost = tuple(Skipped(path=name, reason="x", message="x") for name in ("a.pdf", "b.pdf"))
    assert "une fois ces pièces lues" in render(result_of((), (), lost), "fr")
