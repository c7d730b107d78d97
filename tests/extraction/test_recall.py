"""What the words of a sentence tell apart from any pattern: shown, read all the same, or ruled out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from contract_checker.checker import read_clause
from contract_checker.clauses import Clause, segment
from contract_checker.document import NormalText
from contract_checker.extraction import clause_texts
from contract_checker.extraction.reading import Opinion, Reading
from contract_checker.extraction.recall import (
    Categoriser,
    Passage,
    en_notions,
    features,
    fr_notions,
    judge,
    net,
    says_all,
    says_enough,
)
from contract_checker.extraction.recall.notions import notion
from contract_checker.facts import Fact
from contract_checker.readers import read as read_document
from contract_checker.settings import Limits

from .conftest import Extract


def shown(text: str) -> list[tuple[str, str]]:
    """Family and words of each passage that is to be verified."""
    return [
        (fact.family, fact.evidence.passages[0].quote)
        for fact in read_clause(text, "fr")
        if fact.kind == "unread"
    ]


def read_as_clause(text: str) -> tuple[NormalText, Sequence[Clause]]:
    document = read_document(text.encode(), "clause.md", Limits())
    normal = NormalText(document, document.body)
    return normal, segment(normal)


def test_a_passage_is_seen_by_beginnings_of_words_alone_and_in_pairs() -> None:
    assert features(Passage("le prestataire facture 12,50 €")) == {
        "le", "presta", "factur", "0", "€", "le presta", "presta factur", "factur 0", "0 €", "@provider", "@price",
    }  # fmt: skip


def test_what_a_passage_stands_under_is_kept_apart_from_it() -> None:
    seen = features(Passage("il est reduit", previous="le prix de l'appel", heading="article 9 - prix"))
    assert {"#prix", "<prix", "<appel"} <= seen
    assert not {"prix", "#articl", "#0", "<le"} & seen


@pytest.mark.parametrize(
    "words",
    [
        "prestation | unite | prix",
        "article 12 - penalites",
        "2024 | 12 500 | 13 200",
        "16 h – 19 h | 13 % | 14 % | 18 %",
        " | ".join(f"prestation{letter} facturee chaque mois" for letter in "abcdefghijklmnopqrstuvwxyz"),
    ],
    ids=["head", "title", "figures", "shares", "whole table"],
)
def test_titles_rows_of_figures_and_whole_tables_are_not_judged(words: str) -> None:
    assert not says_enough(words)


def test_a_sentence_is_judged_and_only_a_longer_one_can_be_ruled_out() -> None:
    short = "chaque point manquant au taux de decroche coute un pour cent"
    assert (says_enough(short), says_all(short)) == (True, False)
    assert says_all(f"{short} de la facture du mois suivant hors taxes et hors debours")


def small_model() -> Categoriser:
    return Categoriser(
        families=("audit", "penalty"),
        rows={"visite": 0, "amende": 1, "#audit": 2},
        weights=np.array([[50, 0], [-10, 80], [30, 0]], np.int8),
        bias=np.array([-60, -40], np.int32),
        levels=np.array([[-55, -50], [-50, -20], [0, 0], [20, 20]], np.int32),
        alone=np.array([[-90, -90], [-80, -80], [-45, -45], [-10, -10]], np.int32),
    )


def test_a_score_adds_up_what_each_known_feature_tells() -> None:
    scores = small_model().scores([{"visite", "#audit", "inconnu"}, {"amende"}, frozenset()])
    assert scores.tolist() == [[20, -40], [-70, 40], [-60, -40]]


def test_a_model_is_the_same_after_it_was_written(tmp_path: Path) -> None:
    model = small_model()
    model.save(tmp_path)
    again = Categoriser.load(tmp_path)
    assert (again.families, again.rows) == (model.families, model.rows)
    for one, other in (
        (again.weights, model.weights),
        (again.bias, model.bias),
        (again.levels, model.levels),
        (again.alone, model.alone),
    ):
        assert np.array_equal(one, other)


def test_a_sentence_that_is_read_is_not_shown_too() -> None:
    text = "Le Client règle les factures du Prestataire à trente jours à compter de leur réception."
    assert "payment_term" in {fact.kind for fact in read_clause(text, "fr")}
    assert "payment_term" not in {family for family, _ in shown(text)}


READ_BY_ITS_WORDS = (
    "Que le besoin vienne à doubler, et Callea jouira de huit semaines pour y pourvoir, comptées du jour "
    "où la demande lui en aura été portée."
)


def test_a_notice_in_a_construction_that_no_pattern_knows_is_read_by_its_words() -> None:
    (found,) = (fact for fact in read_clause(READ_BY_ITS_WORDS, "fr") if fact.kind == "volume_notice")
    (term,) = found.terms
    assert found.found_by == "volume_notice/sure"
    assert (str(term.value), term.unit, term.guaranteed_days) == ("8", "week", 56)


@pytest.mark.parametrize(
    "text",
    [
        "Est-il accordé huit semaines à Callea pour pourvoir à un besoin qui viendrait à doubler ?",
        "Il est accordé à Callea, pour pourvoir à un besoin qui viendrait à doubler :",
        "La hausse, si elle vient, dure huit semaines.",
    ],
    ids=["question", "announcement", "how long it lasts"],
)
def test_no_notice_is_read_where_none_is_stated(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "volume_notice") == ()


def test_only_sentences_of_the_kinds_sought_are_read_or_shown() -> None:
    assert {fact.kind for fact in read_clause(READ_BY_ITS_WORDS, "fr")} >= {"volume_notice"}
    assert read_clause(READ_BY_ITS_WORDS, "fr", kinds=frozenset({"payment_term"})) == ()


PAID = "Le Client règle les factures du Prestataire à trente jours à compter de leur réception."


def test_a_fact_on_a_sentence_of_which_no_word_speaks_of_it_is_left_out(
    extract_with: Callable[..., tuple[Fact, ...]],
) -> None:
    assert extract_with(PAID, "payment_term", Opinion(foreign=frozenset({"payment_term"}))) == ()
    assert len(extract_with(PAID, "payment_term", Opinion(foreign=frozenset({"penalty"})))) == 1


def test_a_sentence_that_only_seems_to_state_a_fact_is_no_fact(
    extract_with: Callable[..., tuple[Fact, ...]],
) -> None:
    seems = Opinion(shown=frozenset({"volume_notice"}))
    assert extract_with(READ_BY_ITS_WORDS, "volume_notice", seems) == ()
    (passage,) = extract_with(READ_BY_ITS_WORDS, "unread", seems)
    assert passage.evidence.passages[0].quote == READ_BY_ITS_WORDS


def judged(text: str, monkeypatch: pytest.MonkeyPatch, *, alone: bool = False) -> Opinion:
    """What the small model thinks of the only sentence of a text."""
    monkeypatch.setattr(net, "_categoriser", small_model)
    (clause,) = clause_texts(*read_as_clause(text), "fr")
    judge([clause], alone=alone)
    (opinion,) = clause.opinions.values()
    return opinion


def test_words_that_tell_against_a_family_rule_it_out(monkeypatch: pytest.MonkeyPatch) -> None:
    owed = "Une somme est due pour chaque jour de retard constaté par le comité dans la remise du rapport annuel demandé."
    assert judged(owed, monkeypatch) == Opinion(foreign=frozenset({"audit"}))
    short = "Une somme est due par jour de retard constaté."
    assert judged(short, monkeypatch) == Opinion()


def test_a_family_is_ruled_out_by_another_one_that_is_surely_stated(monkeypatch: pytest.MonkeyPatch) -> None:
    fined = "Une amende est due pour chaque jour de retard constaté."
    assert judged(fined, monkeypatch) == Opinion(
        foreign=frozenset({"audit"}), shown=frozenset({"penalty"}), sure=frozenset({"penalty"})
    )


def test_less_is_asked_of_a_text_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    owed = "Une somme est due pour chaque jour de retard constaté."
    assert judged(owed, monkeypatch, alone=True) == Opinion(shown=frozenset({"penalty"}))


def test_a_short_text_is_judged_as_one_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(
        import_module("contract_checker.extraction.extract"), "judge", lambda _, *, alone: asked.append(alone)
    )
    for text in (PAID, "\n\n".join([PAID] * 40)):
        read_clause(text, "fr")
    assert asked == [True, False]


def test_words_of_both_languages_are_one_notion() -> None:
    french, english = (
        features(Passage(text)) for text in ("le nombre de postes diminue", "fewer seats are ordered")
    )
    assert {"@seats", "@down"} <= french & english


def test_each_word_stands_for_its_notion_and_for_no_other() -> None:
    told = [
        (word, name)
        for notions in (fr_notions.NOTIONS, en_notions.NOTIONS)
        for name, words in notions.items()
        for word in words.split()
    ]
    assert [(word, notion(word)) for word, _ in told] == told


def test_families_that_stand_together_do_not_rule_each_other_out() -> None:
    families = ("volume_change", "termination", "penalty", "reference_terms")
    # a row for the one that is surely stated: general terms are referred to in passing
    assert replace(small_model(), families=families).rivals.tolist() == [
        [0, 0, 1, 1],
        [0, 0, 1, 1],
        [1, 1, 0, 1],
        [0, 0, 0, 0],
    ]


def test_a_sentence_that_nobody_judged_is_not_foreign(
    extract_facts: Extract, monkeypatch: pytest.MonkeyPatch
) -> None:
    (clause,) = clause_texts(*read_as_clause(f"{PAID} Trente jours."), "fr")
    first, second = clause.whole.sentences
    clause.opinions[first.start] = Opinion(foreign=frozenset({"payment_term"}))
    spans = ((first.start, first.end), (second.start, second.end))
    assert clause.is_foreign(Reading("payment_term", spans[:1]))
    assert not clause.is_foreign(Reading("payment_term", spans))


def test_what_is_shipped_rules_nothing_out_by_words_that_it_does_not_know() -> None:
    shipped = net._categoriser()
    assert (shipped.levels[0] < shipped.bias).all()


SHOWN = (
    "L'ouverture d'une plage du soir, comme sa fermeture, ne vaut qu'à la Saint-Michel qui suit la demande écrite "
    "du Client."
)


def test_a_sentence_that_no_pattern_reads_is_shown_with_its_family() -> None:
    assert ("volume_notice", SHOWN) in shown(SHOWN)


@pytest.mark.parametrize(
    "text",
    [
        "Les parties se réunissent chaque mois dans les locaux du Client pour examiner le rapport d'activité.",
        "Le Prestataire souscrit une assurance de responsabilité civile auprès d'une compagnie notoirement solvable.",
        "Le logo du Client ne peut être reproduit sur aucun support sans que la charte graphique soit respectée.",
    ],
)
def test_what_speaks_of_nothing_that_is_sought_is_not_shown(text: str) -> None:
    assert shown(text) == []
