"""The copy of a folder, its list, its key, and the plan that a user confirms."""

import json
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from contract_checker.casefile.redaction import (
    LIST_FILE,
    Copying,
    Kinds,
    Masker,
    Person,
    RedactionList,
    RedactionPlan,
    load_plan,
    redact,
    redact_folder,
    suggest,
)
from contract_checker.casefile.redaction.verify import verified
from contract_checker.errors import UsageError, ValueSurvived, YamlError

PLAN = RedactionPlan(names=(Person(name="Claire Martin", also=("Martin",)),))
QUIET = Copying()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    (folder / "Dossier Martin").mkdir(parents=True)
    (folder / "contrat.txt").write_text("Madame Claire Martin, 12 500 €", encoding="utf-8")
    (folder / "Dossier Martin" / "suite.txt").write_text(
        "Vu par MARTIN : 12 500 euros, 3 €.", encoding="utf-8"
    )
    (folder / "note Martin.rtf").write_bytes(b"{\\rtf1 Claire Martin}")
    with zipfile.ZipFile(folder / "pièces.zip", "w") as archive:
        archive.writestr("annexe/Claire Martin.txt", "Annexe de Claire Martin")
    return folder


def written(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != LIST_FILE
    }


def test_each_file_is_copied_and_archives_become_folders(source: Path, tmp_path: Path) -> None:
    redact_folder(source, tmp_path / "copie", PLAN)
    assert written(tmp_path / "copie") == {
        "Dossier [personne 1]/suite.txt": "Vu par ███ [personne 1] : ███ [montant 1], ███ [montant 2].",
        "contrat.txt": "Madame ███ [personne 1], ███ [montant 1]",
        "pièces.zip/annexe/[personne 1].txt": "Annexe de ███ [personne 1]",
    }


def test_what_cannot_be_masked_is_left_out_in_one_sentence(source: Path, tmp_path: Path) -> None:
    done = redact_folder(source, tmp_path / "copie", PLAN)
    (left,) = done.left_out
    assert (left.path, left.reason) == ("note [personne 1].rtf", "unsupported")
    assert left.message == (
        "note [personne 1].rtf : ce format n'est pas masqué ; l'enregistrer en PDF ou en DOCX."
    )


def test_the_file_that_states_the_dossier_and_a_hidden_one_are_not_passed_over(
    source: Path, tmp_path: Path
) -> None:
    (source / "dossier.yaml").write_text("client: Claire Martin\n", encoding="utf-8")
    (source / ".Martin").write_text("x", encoding="utf-8")
    done = redact_folder(source, tmp_path / "copie", PLAN)
    assert written(tmp_path / "copie")["dossier.yaml"] == "client: ███ [personne 1]\n"
    assert (".[personne 1]", "hidden") in [(file.path, file.reason) for file in done.left_out]


def test_the_list_goes_with_the_copy_and_shows_no_value(source: Path, tmp_path: Path) -> None:
    done = redact_folder(source, tmp_path / "copie", PLAN, key=tmp_path / "cle.json")
    text = (tmp_path / "copie" / LIST_FILE).read_text(encoding="utf-8")
    assert RedactionList.model_validate_json(text) == done
    assert [value for value in ("Martin", "Claire", "500") if value in text] == []
    place = {
        "kind": "amount",
        "label": "montant 2",
        "document": "Dossier [personne 1]/suite.txt",
        "place": "ligne 1",
    }
    assert place in json.loads(text)["masks"]


def test_the_key_is_for_the_sender_alone(source: Path, tmp_path: Path) -> None:
    key = tmp_path / "cle.json"
    redact_folder(source, tmp_path / "copie", PLAN, key=key)
    told = json.loads(key.read_text(encoding="utf-8"))
    values = {entry["label"]: entry["values"] for entry in told["values"]}
    assert sorted(values["personne 1"]) == ["Claire Martin", "MARTIN", "Martin"]
    assert values["montant 1"] == ["12 500 euros", "12 500 €"]
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert ["contrat.txt", "contrat.txt"] in told["files"]


def test_places_that_would_mix_the_copy_with_the_source_are_refused(source: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="overlap"):
        redact_folder(source, source / "copie", PLAN)
    with pytest.raises(UsageError, match="outside of the copy"):
        redact_folder(source, tmp_path / "copie", PLAN, key=tmp_path / "copie" / "cle.json")
    with pytest.raises(UsageError, match="not empty"):
        redact_folder(source / "contrat.txt", tmp_path, PLAN)


def test_a_copy_that_still_shows_a_value_is_not_given(masker: Callable[..., Masker]) -> None:
    copy = redact(b"Claire Martin au 01 23 45 67 89", "a.txt", masker())
    with pytest.raises(ValueSurvived, match=r"a\.txt"):
        verified(copy._replace(content=b"Appeler le 01 23 45 67 89"), masker())
    with pytest.raises(ValueSurvived, match="son nom"):
        verified(copy._replace(name="Martin.txt"), masker())


def test_a_name_behind_an_escape_of_yaml_is_found_and_refused(masker: Callable[..., Masker]) -> None:
    plan = RedactionPlan(names=(Person(name="Zoé"),))
    with pytest.raises(ValueSurvived):
        redact(b'nom: "Zo\\u00e9"\n', "a.yaml", masker(plan))


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.json", '{"nom": "Claire \\u004dartin", "prix_eur": 12}', '"███ [personne 1]"'),
        ("a.json", '{"Claire Martin": 1, "Martin": 2}', '"███ [personne 1] (2)": 2'),
        ("a.csv", "nom;prix (€);appels\nMartin;12;30\n", "███ [personne 1];███ [montant 1];30"),
        ("a.yaml", "suivi: Claire Martin\n", "suivi: ███ [personne 1]\n"),
        ("a.md", "# Pour **Claire** Martin\n", "# Pour **███ [personne 1]\n"),
        ("a.html", "<p title='Martin'>Cl<i>aire</i> Martin</p>", "<p>███ [personne 1]</p>"),
    ],
)
def test_texts_are_masked_by_their_formats(
    masker: Callable[..., Masker], name: str, content: str, expected: str
) -> None:
    assert expected in redact(content.encode(), name, masker()).content.decode()


def test_a_plan_is_suggested_from_what_the_documents_show(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Suivi par Madame Claire Martin et M. Dupont, directeur.\nMme Martin répond sous trente jours.\n"
        "Signé : Paul Lesage\nÉcrire à zoe.lefevre@exemple.fr ou à service.achats@exemple.fr.\n"
        "Monsieur le Maire préside. Le Maître d’Ouvrage décide.\n",
        encoding="utf-8",
    )
    (tmp_path / "b.eml").write_text(
        "From: Anne Petit <a.petit@exemple.fr>\nTo: achats@exemple.fr\nSubject: x\n\nBonjour.\n",
        encoding="utf-8",
    )
    named = {person.name: person.also for person in suggest(tmp_path).names}
    assert named == {
        "Anne Petit": (),
        "Claire Martin": ("Martin",),
        "Dupont": (),
        "Paul Lesage": (),
        "Zoe Lefevre": (),
    }


def test_a_plan_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    plan = RedactionPlan(
        names=(Person(name='Claire "C" Martin', also=("Martin",), label="cheffe"), Person(name="Roy")),
        mask=Kinds(amounts=False),
    )
    (tmp_path / "plan.yaml").write_text(plan.as_yaml("À relire"), encoding="utf-8")
    assert load_plan(tmp_path / "plan.yaml") == plan


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("names:\n  - name: X\n", "too short"),
        ("names:\n  - name: Claire Martin\n    label: Mme Claire Martin\n", "shows a name"),
        ("names:\n  - name: Roy\n    label: a\n  - name: Petit\n    label: a\n", "same label"),
        ("mask:\n  adresses: true\n", "unknown key"),
    ],
)
def test_a_plan_that_would_not_hide_is_refused(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(YamlError, match=complaint):
        load_plan(tmp_path / "plan.yaml")


def test_a_name_that_was_not_confirmed_is_left(masker: Callable[..., Masker]) -> None:
    plan = RedactionPlan(mask=Kinds(emails=False, phones=False, amounts=False, ibans=False))
    text = "Claire Martin, 12 €, 01 23 45 67 89, claire@exemple.fr"
    assert redact(text.encode(), "a.txt", masker(plan)).content.decode() == text


def test_an_amount_is_masked_where_another_file_repeats_it_without_its_currency(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "annexe.txt").write_text("Heure : 27,40, révisable (27,4).", encoding="utf-8")
    (source / "contrat.txt").write_text("Le tarif est de 27,40 € par heure.", encoding="utf-8")
    (source / "table.csv").write_text("Lot;Heure\n1;27,40\n", encoding="utf-8")
    done = redact_folder(source, tmp_path / "copie", RedactionPlan())
    assert done.left_out == ()
    assert written(tmp_path / "copie") == {
        "annexe.txt": "Heure : ███ [montant 1], révisable (███ [montant 1]).",
        "contrat.txt": "Le tarif est de ███ [montant 1] par heure.",
        "table.csv": "Lot;Heure\n1;███ [montant 1]\n",
    }


def test_a_copy_that_repeats_a_known_amount_is_refused(masker: Callable[..., Masker]) -> None:
    unaware = masker(RedactionPlan())
    copy = redact(b"Heure : 27,40.", "annexe.txt", unaware)
    aware = Masker(RedactionPlan(), unaware.limits, unaware.read, frozenset({"27.4"}))
    with pytest.raises(ValueSurvived, match="se lit encore"):
        verified(copy, aware)


def test_initials_are_suggested_and_join_the_whole_name(tmp_path: Path) -> None:
    text = "Signé S. Le Goff\nMadame Sophie Le Goff\nVu par L. Béguin et P. Roux\nA. Objet\n"
    (tmp_path / "contrat.txt").write_text(text, encoding="utf-8")
    assert [person.name for person in suggest(tmp_path).names] == ["L. Béguin", "P. Roux", "Sophie Le Goff"]
