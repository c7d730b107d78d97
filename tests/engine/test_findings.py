"""What a finding shows, and what keeps its identity."""

from datetime import date
from typing import Any

import pytest

from contract_checker.engine import Finding, Piece
from contract_checker.facts import Scope

from .factories import (
    answer,
    change,
    condition,
    days,
    dossier,
    free_band,
    label,
    notice,
    overlay,
    pieces,
    rule,
    vague,
)

ADVICE = {"fr": "écrire un délai.", "en": "write a lead time."}
CLAUSE = {"fr": "Le délai est de [nombre] jours.", "en": "The lead time is [number] days."}


def reference(cite: str, **fields: Any) -> dict[str, Any]:
    return {"cite": cite, "verified": True, **fields}


def cited(finding: Finding) -> list[str]:
    return [found.cite for found in finding.references]


def test_message_is_filled_in_both_languages() -> None:
    finding = answer(rule(), [notice(days(30))])
    assert finding.message.fr == "met : 30 jours calendaires, non chiffré (contrat)"
    assert finding.message.en == "met: 30 calendar days, no figure (contract)"


def test_message_of_silence_names_the_pieces_looked_in() -> None:
    finding = answer(rule(), [], dossier(*pieces(ccap="ccap", contract="contract")))
    assert finding.message.fr.endswith("(CCAP ; contrat)")


def test_reason_is_said_once() -> None:
    doubtful = [condition("volume_notice", {"quantified": False})]
    finding = answer(rule(doubtful=doubtful), [vague("a"), vague("b")])
    assert finding.message.fr.count("motif") == 1


def test_band_left_free_is_said_after_the_message() -> None:
    finding = answer(rule(), [notice(free_band(5), days(30))])
    assert "jusqu'à 5 %" in finding.message.fr


def test_a_quote_read_by_character_recognition_is_said_to_be_so() -> None:
    recognised = answer(rule(), [notice(days(0), source="ocr")])
    assert recognised.outcome == "breach"
    assert recognised.message.fr.endswith(
        " Citation lue par reconnaissance de caractères (OCR) : à vérifier sur l'original."
    )
    assert recognised.message.en.endswith(
        " Quote read by character recognition (OCR): verify it on the original."
    )


def test_what_is_only_recognised_does_not_prove_a_stipulation() -> None:
    recognised = answer(rule(), [notice(days(30), source="ocr")])
    assert recognised.outcome == "unclear"
    assert "n'est connu que par reconnaissance de caractères" in recognised.message.fr


@pytest.mark.parametrize(
    ("facts", "severity"),
    [([notice(days(0))], "major"), ([vague()], "minor"), ([notice(days(30))], "info")],
)
def test_doubt_weighs_one_step_less_than_a_breach(facts: list[Any], severity: str) -> None:
    assert answer(rule(), facts).severity == severity


def test_overlay_sets_the_weight() -> None:
    finding = answer(rule(), [notice(days(0))], None, overlay(severity={"notice": "critical"}))
    assert finding.severity == "critical"


def test_silence_weighs_by_the_pieces_looked_in() -> None:
    assert answer(rule()).severity == "major"
    assert answer(rule(), [], dossier(*pieces(ccap="ccap"))).severity == "minor"


def test_silence_weighs_by_the_buyer() -> None:
    asked = rule(on_silence=[{"buyers": ["private"], "severity": "major"}])
    assert answer(asked, [], dossier(buyer="private")).severity == "major"
    assert answer(asked, [], dossier(buyer="public")).severity == "info"


def test_silence_weighs_nothing_under_the_neutral_convention() -> None:
    finding = answer(rule(), [], None, overlay(policies={"silence": "neutral"}))
    assert finding.severity == "info"
    assert ("silence", "neutral") in [(used.parameter, used.value) for used in finding.values]


@pytest.mark.parametrize(
    ("facts", "mended"),
    [([notice(days(0))], True), ([vague()], True), ([], True), ([notice(days(30))], False)],
)
def test_what_is_not_met_has_a_remedy(facts: list[Any], mended: bool) -> None:
    assert (answer(rule(), facts).remedy is not None) is mended


def test_remedy_is_a_proposal_with_a_clause_to_paste() -> None:
    finding = answer(rule(remedies={"any": {"advice": ADVICE, "clause": CLAUSE}}))
    assert finding.remedy is not None
    assert finding.remedy.fr == (
        "Proposition : écrire un délai. Rédaction possible : « Le délai est de [nombre] jours. »"
    )


def test_remedy_without_a_clause() -> None:
    finding = answer(rule())
    assert finding.remedy is not None
    assert finding.remedy.en == "Proposal: write a lead time."


@pytest.mark.parametrize(
    ("buyer", "given", "found"),
    [
        ("public", ("public", "private"), "public"),
        ("private", ("public", "private"), "private"),
        ("unknown", ("public", "any"), "any"),
        ("private", ("public", "any"), "any"),
        ("public", ("any",), "any"),
    ],
)
def test_remedy_suits_the_buyer(buyer: Any, given: tuple[str, ...], found: str) -> None:
    remedies = {kind: {"advice": {"fr": kind, "en": kind}} for kind in given}
    finding = answer(rule(remedies=remedies), [], dossier(buyer=buyer))
    assert finding.remedy is not None
    assert finding.remedy.en == f"Proposal: {found}"


def test_remedies_of_both_kinds_are_labelled_when_the_buyer_is_unknown() -> None:
    remedies = {
        "public": {"advice": {"fr": "écrire au CCAP.", "en": "write in the CCAP."}},
        "private": {"advice": ADVICE, "clause": CLAUSE},
    }
    finding = answer(rule(remedies=remedies), [], dossier(buyer="unknown"))
    assert finding.remedy is not None
    assert finding.remedy.fr == (
        "Proposition. Acheteur public : écrire au CCAP. / Client privé : écrire un délai."
        " Rédaction possible : « Le délai est de [nombre] jours. »"
    )
    assert finding.remedy.en.startswith("Proposal. Public buyer: write in the CCAP. / Private client: ")


def test_there_is_nothing_to_mend_where_a_practice_was_not_found() -> None:
    asked = rule(remedy_on_silence=False)
    unread = dossier(Piece(path="annexe.pdf", kind="annexe", read=False), *pieces(contract="contract"))
    assert answer(asked, []).outcome == "silent"
    assert answer(asked, []).remedy is None
    assert answer(asked, [], unread).outcome == "unclear"
    assert answer(asked, [], unread).remedy is None
    assert answer(asked, [vague()]).remedy is not None


REFERENCES = [
    reference("nouveau", scope="private", applies_from="2019-04-26"),
    reference("ancien", scope="private", applies_from="2005-08-03", applies_until="2019-04-25"),
    reference("public", scope="public", applies_from="2019-04-01", test_date="consultation"),
    reference("général"),
]


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"buyer": "private", "contract_date": date(2019, 4, 26)}, ["nouveau", "général"]),
        ({"buyer": "private", "contract_date": date(2019, 4, 25)}, ["ancien", "général"]),
        ({"buyer": "private", "contract_date": date(2004, 1, 1)}, ["général"]),
        ({"buyer": "public", "consultation_date": date(2019, 4, 1)}, ["public", "général"]),
        ({"buyer": "public", "consultation_date": date(2019, 3, 31)}, ["général"]),
        ({"buyer": "private"}, ["nouveau", "ancien", "général"]),
        ({"contract_date": date(2020, 1, 1)}, ["nouveau", "public", "général"]),
    ],
)
def test_references_are_those_of_the_buyer_and_of_their_own_date(
    fields: dict[str, Any], found: list[str]
) -> None:
    assert cited(answer(rule(references=REFERENCES), [], dossier(**fields))) == found


def test_date_of_an_act_is_that_of_the_contract_or_else_of_the_consultation() -> None:
    asked = rule(test_date="fact", references=[reference("loi", applies_from="2019-04-26")])
    assert cited(answer(asked, [], dossier(consultation_date=date(2019, 1, 1)))) == []
    consultation, contract = date(2019, 1, 1), date(2020, 1, 1)
    assert cited(answer(asked, [], dossier(consultation_date=consultation, contract_date=contract))) == [
        "loi"
    ]


def test_missing_date_is_said_when_a_reference_depends_on_it() -> None:
    asked = rule(references=REFERENCES)
    assert "Date du dossier inconnue" in answer(asked, [], dossier(buyer="private")).message.fr
    dated = dossier(buyer="private", contract_date=date(2020, 1, 1))
    assert "Date du dossier inconnue" not in answer(asked, [], dated).message.fr


@pytest.mark.parametrize(
    ("known", "missing"),
    [
        ({"contract_date": date(2020, 1, 1)}, "Date de la consultation inconnue"),
        ({"consultation_date": date(2020, 1, 1)}, "Date du contrat inconnue"),
    ],
)
def test_the_date_that_is_missing_is_named(known: dict[str, date], missing: str) -> None:
    references = [
        reference("contrat", applies_from="2019-04-26", test_date="contract"),
        reference("consultation", applies_from="2019-04-26", test_date="consultation"),
    ]
    said = answer(rule(references=references), [], dossier(buyer="private", **known)).message.fr
    assert missing in said
    assert said.count("inconnue") == 1


def test_missing_date_is_not_said_of_a_rule_without_object() -> None:
    asked = rule(references=REFERENCES)
    assert "Date" not in answer(asked, [], dossier(*pieces(rc="rc"))).message.fr


def test_fingerprint_does_not_depend_on_path_typography_or_version() -> None:
    first = answer(rule(), [notice(days(30), words="préavis de 30 jours")])
    second = answer(
        rule(version=2),
        [notice(days(30), words="Préavis  de\u00a030 JOURS", document="moved.docx")],
        dossier(*pieces(moved="contract")),
    )
    assert first.fingerprint == second.fingerprint


@pytest.mark.parametrize(
    ("asked", "fact", "circumstances"),
    [
        (rule(id="other"), notice(days(30)), dossier()),
        (rule(direction="increase"), notice(days(30)), dossier()),
        (rule(), notice(days(30), words="un préavis de 45 jours"), dossier()),
        (rule(), notice(days(30), scope=Scope(lot="1")), dossier()),
        (rule(), notice(days(30), document="ccap.docx"), dossier(*pieces(ccap="ccap"))),
    ],
)
def test_fingerprint_depends_on_rule_direction_words_scope_and_role(
    asked: Any, fact: Any, circumstances: Any
) -> None:
    base = answer(rule(), [notice(days(30))])
    assert answer(asked, [fact], circumstances).fingerprint != base.fingerprint


def test_facts_that_decided_come_before_those_against() -> None:
    against, deciding = notice(days(30)), change()
    asked = rule(contrary=[condition("volume_change", {"notice": "none"})])
    assert answer(asked, [against, deciding]).facts == (deciding.id, against.id)


def test_finding_says_which_rule_and_on_what_basis() -> None:
    finding = answer(rule(select={"fact": "label_preference"}, check={"kind": "present"}), [label()])
    assert (finding.rule, finding.version, finding.pack, finding.basis) == ("notice", 1, "test", "label")
