"""Which text applies on which date: worked cases, and what is kept for whoever reads the report."""

from datetime import date
from pathlib import Path

import pytest

from contract_checker.dossier.control.acts import later
from contract_checker.dossier.control.ccag import Version, version_of, versions
from contract_checker.facts import Duration, PriceRevision, VolumeNotice

from .control_cases import CASES, CONTRACT, DOWN_15, DOWN_30, MARCH, Case, amendment, changed
from .controlled import controlled, in_short, read_in, sentences, told
from .doubt_cases import DOUBTS


@pytest.mark.parametrize("case", [*CASES, *DOUBTS], ids=lambda case: case.name)
def test_the_text_that_applies(case: Case, tmp_path: Path) -> None:
    result = controlled(tmp_path, case.documents, case.on)
    assert (
        told(result, "in_force"),
        told(result, "superseded", "not_yet", "lapsed", "outranked"),
        told(result, "contested", "open"),
    ) == (sorted(case.in_force), sorted(case.gives_way), sorted(case.contested))
    assert [piece for piece in case.said if piece not in sentences(result)] == []


def test_a_changed_clause_cites_its_document_and_its_amendment(tmp_path: Path) -> None:
    result = controlled(tmp_path, changed(amendment(1, DOWN_30, MARCH)), date(2026, 6, 1))
    (fact,) = [
        fact
        for fact in result.facts
        if isinstance(fact, VolumeNotice) and fact.standing == "in_force" and "down 30" in in_short(fact)
    ]
    quoted = [(passage.document, passage.quote) for passage in fact.evidence.passages]
    assert [document for document, _ in quoted] == ["avenant-1.md", "avenant-1.md", "contrat.md"]
    assert "trente jours" in quoted[0][1]
    assert "L'article 6.2 du Contrat est remplacé par" in quoted[1][1]
    assert quoted[2][1] == "6.2 Baisse"
    assert (fact.clause.document, fact.clause.number) == ("contrat.md", "6.2")


def test_the_clauses_can_be_read_at_any_date(tmp_path: Path) -> None:
    later = "Article 2 – Le présent avenant prend effet le 1er mai 2026."
    documents = changed(amendment(1, DOWN_30, MARCH), amendment(2, DOWN_15, later, "20 avril 2026"))
    result = controlled(tmp_path, documents, date(2026, 12, 31))
    read = {
        day: " ".join(passage.quote for clause in result.clauses_at(day) for passage in clause.passages)
        for day in (date(2026, 2, 28), date(2026, 3, 1), date(2026, 5, 1))
    }
    assert "quarante-cinq jours" in read[date(2026, 2, 28)]
    assert "trente jours" in read[date(2026, 3, 1)]
    assert "quinze jours" in read[date(2026, 5, 1)]


def test_the_days_on_which_the_text_changes_are_in_order_and_those_that_are_known(tmp_path: Path) -> None:
    august = (
        "Article 2 – Le présent avenant prend effet le 1er août 2026 "
        "et cessera de produire ses effets le 31 août 2026."
    )
    undated = "Article 2 – Le présent avenant prendra effet au jour de l'ouverture du site de Brest."
    documents = changed(
        amendment(1, DOWN_30.replace("6.2", "6.1").replace("baisse", "hausse"), august),
        amendment(2, DOWN_15, MARCH),
        amendment(3, "Article 1 – L'article 9 du Contrat est supprimé.", undated),
    )
    texts, _ = read_in(tmp_path, documents, date(2026, 6, 1))
    assert texts.turning_days == (date(2026, 3, 1), date(2026, 8, 1), date(2026, 9, 1))


@pytest.mark.parametrize(
    ("stated", "on", "in_force"),
    [
        # The amendment says the 1st of March; the user knows that it was put off to the 1st of May.
        ("pieces: [{path: avenant-1.md, effective: 2026-05-01}]", date(2026, 4, 30), "down 45"),
        ("pieces: [{path: avenant-1.md, effective: 2026-05-01}]", date(2026, 5, 1), "down 30"),
        ("pieces: [{path: avenant-1.md, effective: 2026-02-01}]", date(2026, 2, 1), "down 30"),
        # Without a day of effect of its own, it applies from the signature, which the user corrects.
        ("pieces: [{path: avenant-1.md, signed: 2026-03-20}]", date(2026, 3, 1), "down 30"),
    ],
)
def test_dates_stated_by_the_user_go_before_those_read(
    stated: str, on: date, in_force: str, tmp_path: Path
) -> None:
    documents = changed(amendment(1, DOWN_30, MARCH)) | {"dossier.yaml": stated}
    assert in_force in told(controlled(tmp_path, documents, on), "in_force")


def test_a_signature_stated_by_the_user_dates_an_amendment_without_a_day_of_effect(tmp_path: Path) -> None:
    stated = {"dossier.yaml": "pieces: [{path: avenant-1.md, signed: 2026-04-10}]"}
    documents = changed(amendment(1, DOWN_30)) | stated
    assert "down 45" in told(controlled(tmp_path, documents, date(2026, 4, 9)), "in_force")
    assert "down 30" in told(controlled(tmp_path, documents, date(2026, 4, 10)), "in_force")


@pytest.mark.parametrize("named", ["", " du Contrat"])
def test_the_piece_that_the_user_says_to_be_amended_is_changed(named: str, tmp_path: Path) -> None:
    other = CONTRACT.replace("Contrat de prestations", "Contrat de prestations de nuit")
    documents = changed(amendment(1, DOWN_30.replace(" du Contrat", named), MARCH)) | {"nuit.md": other}
    stated = {"dossier.yaml": "pieces: [{path: avenant-1.md, amends: nuit.md}]"}
    result = controlled(tmp_path, documents | stated, date(2026, 6, 1))
    assert {change.target for change in result.changes} == {"nuit.md"}


def test_a_controlling_fact_says_from_when_why_and_instead_of_what(tmp_path: Path) -> None:
    result = controlled(tmp_path, changed(amendment(1, DOWN_30, MARCH)), date(2026, 6, 1))
    by_id = {fact.id: fact for fact in result.facts}
    (controlling,) = (one for one in result.controlling if isinstance(by_id[one.fact], VolumeNotice))
    assert list(in_short(by_id[controlling.fact])) == ["down 30"]
    assert [text for fact in controlling.supersedes for text in in_short(by_id[fact])] == ["down 45"]
    assert (controlling.since, controlling.until) == (date(2026, 3, 1), date(2029, 1, 1))
    assert controlling.why.fr == (
        "texte issu de « avenant-1.md », en vigueur depuis le 1er mars 2026 (date d'effet stipulée)"
    )


def test_the_table_tells_what_each_amendment_changed(tmp_path: Path) -> None:
    acts = f"{DOWN_30}\n\nArticle 3 – L'article 19 du Contrat est supprimé."
    result = controlled(tmp_path, changed(amendment(1, acts, MARCH)), date(2026, 6, 1))
    assert [(row.action, row.clause, row.target, row.since, row.applied) for row in result.changes] == [
        ("replaced", "6.2", "contrat.md", date(2026, 3, 1), True),
        ("deleted", "19", None, date(2026, 3, 1), False),
    ]


def test_only_clauses_that_an_amendment_touched_are_shown_as_consolidated(tmp_path: Path) -> None:
    result = controlled(tmp_path, changed(amendment(1, DOWN_30, MARCH)), date(2026, 6, 1))
    assert [(one.clause.document, one.clause.number, one.since, one.until) for one in result.clauses] == [
        ("contrat.md", "6.2", None, date(2026, 3, 1)),
        ("contrat.md", "6.2", date(2026, 3, 1), None),
    ]


ORDINALS = [
    ("premier", 10),
    ("deuxième", 20),
    ("second", 20),
    ("2e", 20),
    ("troisième", 30),
    ("quatrième", 40),
    ("cinquième", 50),
    ("sixième", 60),
    ("septième", 70),
    ("3e", 30),
    ("4e", 40),
    ("dernier", 70),
    ("avant-dernier", 60),
]
PAYMENTS = [f"payment {days}" for days in range(10, 80, 10)]
IN_ENGLISH = [
    ("first", 10),
    ("second", 20),
    ("third", 30),
    ("fourth", 40),
    ("fifth", 50),
    ("sixth", 60),
    ("seventh", 70),
    ("last", 70),
    ("final", 70),
    ("penultimate", 60),
]


@pytest.mark.parametrize(("ordinal", "days"), ORDINALS)
def test_a_paragraph_is_found_by_its_place(ordinal: str, days: int, tmp_path: Path) -> None:
    paragraphs = [
        f"Les factures de l'équipe {team} sont payées par le Client à {team * 10} jours de leur réception."
        for team in range(1, 8)
    ]
    contract = CONTRACT.replace(
        "Les factures sont payées par le Client à trente jours de leur réception.", "\n\n".join(paragraphs)
    )
    words = f"Article 1 – Le {ordinal} alinéa de l'article 9 du Contrat est supprimé."
    documents = changed(amendment(1, words, MARCH), contract=contract)
    result = controlled(tmp_path, documents, date(2026, 6, 1))
    left = [f"payment {other}" for other in range(10, 80, 10) if other != days]
    assert [text for text in told(result, "in_force") if text in PAYMENTS] == left


@pytest.mark.parametrize(("ordinal", "days"), IN_ENGLISH)
def test_a_paragraph_is_found_by_its_place_in_english(ordinal: str, days: int, tmp_path: Path) -> None:
    paragraphs = [
        f"The Client shall pay each invoice of team {team} within {team * 10} days of receipt."
        for team in range(1, 8)
    ]
    contract = "# Services Agreement\n\n7 Payment\n\n" + "\n\n".join(paragraphs)
    change = (
        "# Amendment No. 1\n\n1 Payment\n\n"
        f"The {ordinal} paragraph of Section 7 of the Agreement is deleted.\n\n2 Effect\n\n"
        "This Amendment takes effect on 1 March 2026.\n"
    )
    result = controlled(tmp_path, {"agreement.md": contract, "amendment-1.md": change}, date(2026, 6, 1))
    left = [f"payment {other}" for other in range(10, 80, 10) if other != days]
    assert [text for text in told(result, "in_force") if text in PAYMENTS] == left


def test_of_two_amendments_one_without_a_number_none_is_the_later(tmp_path: Path) -> None:
    forty = (
        "Article 1 – Les factures de formation sont payées par le Client à quarante jours de leur réception."
    )
    fifty = forty.replace("quarante", "cinquante")
    unnumbered = amendment(1, fifty).replace("# Avenant n° 1", "# Avenant")
    documents = {"contrat.md": CONTRACT, "avenant-1.md": amendment(1, forty), "modification.md": unnumbered}
    result = controlled(tmp_path, documents, date(2026, 6, 1))
    assert {(row.winner, row.loser) for row in result.order} == {
        ("avenant-1.md", "contrat.md"),
        ("modification.md", "contrat.md"),
    }
    assert told(result, "contested") == ["payment 40", "payment 50"]


def test_an_amendment_is_no_later_than_a_message_because_it_is_an_amendment(tmp_path: Path) -> None:
    message = (
        "From: achats@alba.example\nTo: pilotage@borea.example\nDate: Thu, 5 Nov 2026 10:00:00 +0100\n"
        "Subject: Volumes\n\nBonjour,\n\nToute baisse est notifiée au Prestataire trois jours avant.\n"
    )
    documents = {**changed(amendment(1, DOWN_30, MARCH)), "volumes.eml": message}
    result = controlled(tmp_path, documents, date(2026, 12, 1))
    assert [(row.winner, row.loser) for row in result.order] == [("avenant-1.md", "contrat.md")]


def test_what_new_text_says_of_an_amendment_annuls_nothing(tmp_path: Path) -> None:
    acts = (
        "Article 1 – L'article 6.2 du Contrat est remplacé par les dispositions suivantes :\n\n"
        "« Toute baisse des volumes d'appels est notifiée par le Client au Prestataire trente jours avant sa "
        "prise d'effet.\n\nL'avenant n° 1 est annulé si le volume double. »"
    )
    result = controlled(tmp_path, changed(amendment(1, acts, MARCH)), date(2026, 6, 1))
    assert (told(result, "in_force"), told(result, "open")) == (
        ["cap 8", "down 30", "payment 30", "up 20"],
        [],
    )


@pytest.mark.parametrize(
    ("length", "unit", "day"),
    [
        ("1", "month", date(2026, 2, 28)),
        ("1", "quarter", date(2026, 4, 30)),
        ("2", "year", date(2028, 1, 31)),
        ("2", "week", date(2026, 2, 14)),
        ("10", "day", date(2026, 2, 10)),
        ("36", "hour", date(2026, 1, 31)),  # no contract is counted in hours
    ],
)
def test_a_length_is_added_to_the_31st_of_january(length: str, unit: str, day: date) -> None:
    duration = Duration.model_validate({"value": length, "unit": unit})
    assert later(date(2026, 1, 31), duration) == day


def test_english_texts_are_consolidated(tmp_path: Path) -> None:
    contract = (
        "# Services Agreement\n\n7 Payment\n\nThe Client shall pay each invoice within 30 days of receipt.\n"
    )
    change = (
        "# Amendment No. 1\n\n1 Payment\n\n"
        "Section 7 of the Agreement is deleted and replaced by the following: "
        '"The Client shall pay each invoice within 45 days of receipt."\n\n2 Effect\n\n'
        "This Amendment takes effect on 1 March 2026.\n"
    )
    result = controlled(tmp_path, {"agreement.md": contract, "amendment-1.md": change}, date(2026, 6, 1))
    assert (told(result, "in_force"), told(result, "superseded")) == (["payment 45"], ["payment 30"])


@pytest.mark.parametrize("version", versions(), ids=lambda version: f"{version.name}-{version.year}")
def test_what_was_not_read_gives_no_fact(version: Version) -> None:
    assert all(stipulation.verified for stipulation in version.defaults if stipulation.fact is not None)
    assert version.precedence.verified_ranks >= 1


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2005, 4, 1), 1977),
        (date(2009, 3, 19), 1977),
        (date(2009, 3, 20), 2009),
        (date(2021, 9, 30), 2009),
        (date(2021, 10, 1), 2021),
    ],
)
def test_the_day_of_the_consultation_gives_the_version(day: date, year: int) -> None:
    version = version_of("ccag_fcs", None, day)
    assert version is not None
    assert version.year == year


def test_prices_that_one_piece_calls_firm_and_a_higher_one_revises_give_way(tmp_path: Path) -> None:
    order = "Les pièces prévalent dans l'ordre suivant : le CCAP, le projet de contrat."
    revised = "Les prix sont révisés à chaque date anniversaire par une formule."
    documents = {
        "CCAP.md": "# Cahier des clauses administratives particulières\n\n"
        f"1 Pièces\n\n{order}\n\n2 Prix\n\n{revised}\n",
        "contrat.md": "# Contrat\n\n1 Prix\n\nLes prix sont fermes pendant trente-six mois.\n",
    }
    result = controlled(tmp_path, documents, date(2026, 6, 1))
    assert [
        (fact.clause.document, fact.standing) for fact in result.facts if isinstance(fact, PriceRevision)
    ] == [("CCAP.md", "in_force"), ("contrat.md", "outranked")]


def test_prices_firm_for_a_first_year_do_not_contradict_a_yearly_revision(tmp_path: Path) -> None:
    documents = {
        "CCAP.md": "# Cahier des clauses administratives particulières\n\n2 Prix\n\n"
        "Les prix sont révisés à chaque date anniversaire par une formule.\n",
        "contrat.md": "# Contrat\n\n1 Prix\n\nLes prix sont fermes pendant douze mois.\n",
    }
    result = controlled(tmp_path, documents, date(2026, 6, 1))
    assert {fact.standing for fact in result.facts if isinstance(fact, PriceRevision)} == {"in_force"}


def test_one_document_may_prevail_over_all_others(tmp_path: Path) -> None:
    acts = (
        "Article 1 – Les factures de formation sont payées par le Client à quarante jours de leur réception."
    )
    ending = "Article 2 – En cas de contradiction, le Contrat l'emporte."
    documents = changed(amendment(1, acts, ending))
    result = controlled(tmp_path, documents, date(2026, 6, 1))
    # without that sentence the amendment, which is later, would prevail
    assert {(row.winner, row.loser) for row in result.order} == {("contrat.md", "avenant-1.md")}


def test_an_amendment_that_says_it_prevails_speaks_of_itself(tmp_path: Path) -> None:
    forty = (
        "Article 1 – Les factures de formation sont payées par le Client à quarante jours de leur réception."
    )
    fifty = forty.replace("quarante", "cinquante")
    ending = "Article 2 – En cas de contradiction, l'avenant l'emporte."
    documents = changed(amendment(1, forty, ending), amendment(2, fifty))
    result = controlled(tmp_path, documents, date(2026, 6, 1))
    assert ("avenant-1.md", "avenant-2.md") in {(row.winner, row.loser) for row in result.order}


def test_the_table_shows_what_an_annulment_gives_back(tmp_path: Path) -> None:
    documents = changed(
        amendment(1, DOWN_30, MARCH),
        amendment(2, "Article 9 – L'avenant n° 1 est annulé.", signed="20 avril 2026"),
    )
    row = controlled(tmp_path, documents, date(2026, 6, 1)).changes[-1]
    assert (row.action, row.document, row.target, row.since) == (
        "annulled",
        "avenant-2.md",
        "avenant-1.md",
        date(2026, 4, 20),
    )
    assert any("quarante-cinq jours" in passage.quote for passage in row.after)


def test_an_annulled_amendment_prolongs_the_contract_no_more(tmp_path: Path) -> None:
    longer = "Article 1 – Le Contrat est prolongé jusqu'au 31 décembre 2030."
    kept = changed(amendment(1, longer, MARCH))
    annulled = changed(
        amendment(1, longer, MARCH),
        amendment(2, "Article 9 – L'avenant n° 1 est annulé.", signed="20 avril 2026"),
    )
    assert controlled(tmp_path, kept, date(2026, 6, 1)).ends == date(2031, 1, 1)
    assert controlled(tmp_path, annulled, date(2026, 6, 1)).ends == date(2029, 1, 1)


def test_an_annulled_amendment_that_is_not_in_the_dossier_is_named(tmp_path: Path) -> None:
    documents = changed(amendment(1, "Article 9 – L'avenant n° 7 est annulé.", signed="20 avril 2026"))
    result = controlled(tmp_path, documents, date(2026, 6, 1))
    assert any("l'avenant n° 7" in note.fr and "introuvable" in note.fr for note in result.notes)
