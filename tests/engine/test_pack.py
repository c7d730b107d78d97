"""A folder becomes a rule pack, or says what is wrong with it."""

from pathlib import Path

import pytest

from contract_checker.engine import load_pack, pack_files, pack_ids
from contract_checker.errors import RulePackError

from .test_rule_file import RULE

HEAD = """\
version: 3
title: {fr: Essai, en: Trial}
disclaimer: {fr: projet, en: draft}
referential: {title: projet, date: 2004-12-31}
reviewed: 2026-11-23
"""
POLICY = """\
code: P22
title: {fr: a, en: a}
choices: {"no": {fr: non, en: no}, "yes": {fr: oui, en: yes}}
default: "no"
"""
PARAMETER = """\
code: P11
title: {fr: a, en: a}
unit: lead_time
entries:
  - value: 30 jours calendaires
    from: 2026-01-01
  - value: null
    from: 2027-01-01
"""
CASES = "must_fire:\n{fire}must_not_fire:\n{quiet}silent:\n{silent}".format(
    fire="  - {text: a, outcome: breach}\n" * 5,
    quiet="  - {text: a, outcome: met}\n" * 5,
    silent="  - {text: a, outcome: silent}\n" * 2,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack with one rule."""
    return write(
        tmp_path / "trial",
        {
            "pack.yaml": HEAD,
            "policies/tender_wording.yaml": POLICY,
            "parameters/minimum_notice.yaml": PARAMETER,
            "volume_notice/d3-test.yaml": RULE,
            "volume_notice/d3-test.cases.yaml": CASES,
        },
    )


def write(folder: Path, contents: dict[str, str]) -> Path:
    for name, text in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_folder_is_loaded(folder: Path) -> None:
    pack = load_pack(folder)
    assert (pack.id, pack.version, [rule.id for rule in pack.rules]) == ("trial", 3, ["d3-test"])
    assert list(pack.cases) == ["d3-test"]


def test_shipped_packs_have_a_head() -> None:
    assert "label" in pack_ids()
    assert "overlays" not in pack_ids()


def test_unknown_pack_is_told_with_the_nearest_one() -> None:
    with pytest.raises(RulePackError, match=r"no rule pack 'labl'. Did you mean 'label'"):
        load_pack("labl")


def test_pack_may_have_neither_parameters_nor_policies(tmp_path: Path) -> None:
    assert load_pack(write(tmp_path, {"pack.yaml": HEAD})).rules == ()


def test_digest_follows_the_content_and_the_names(folder: Path) -> None:
    before = load_pack(folder).digest
    assert load_pack(folder).digest == before
    write(folder, {"volume_notice/d3-test.yaml": RULE.replace("version: 1", "version: 2")})
    assert load_pack(folder).digest != before


def test_digest_leaves_other_files_out(folder: Path) -> None:
    before = load_pack(folder).digest
    write(folder, {"__pycache__/a.pyc": "", "README.md": "notes"})
    assert load_pack(folder).digest == before


def test_rule_without_cases_does_not_load(folder: Path) -> None:
    (folder / "volume_notice/d3-test.cases.yaml").unlink()
    with pytest.raises(
        RulePackError, match=r"d3-test.yaml:1: the rule has no cases. Write d3-test.cases.yaml"
    ):
        load_pack(folder)


def test_cases_without_a_rule_do_not_load(folder: Path) -> None:
    (folder / "volume_notice/d3-test.yaml").unlink()
    with pytest.raises(RulePackError, match=r"d3-test.cases.yaml:1: these are cases of no rule"):
        load_pack(folder)


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        ("  - {text: a, outcome: breach}\n", "", r"cases.yaml:1: 'must_fire': .* at least 5 items"),
        ("outcome: silent}", "outcome: met}", r"case 1 of 'silent' expects 'met'"),
        ("outcome: breach}", "outcome: silent}", r"case 1 of 'must_fire' expects 'silent'"),
        ("outcome: breach}", "outcome: broken}", r"cases.yaml:2: 'must_fire.0.outcome'"),
        ("text: a, outcome: breach", "test: a, outcome: breach", r"cases.yaml:2: "),
    ],
)
def test_cases_that_prove_nothing_do_not_load(folder: Path, right: str, wrong: str, complaint: str) -> None:
    write(folder, {"volume_notice/d3-test.cases.yaml": CASES.replace(right, wrong, 1)})
    with pytest.raises(RulePackError, match=complaint):
        load_pack(folder)


def test_two_rules_of_one_name_do_not_load(folder: Path) -> None:
    write(folder, {"award_criteria/d3-test.yaml": RULE, "award_criteria/d3-test.cases.yaml": CASES})
    with pytest.raises(RulePackError, match=r"there is a rule of this name in"):
        load_pack(folder)


def test_value_of_a_parameter_must_be_of_its_unit(folder: Path) -> None:
    write(folder, {"parameters/minimum_notice.yaml": PARAMETER.replace("30 jours calendaires", "30 jours")})
    with pytest.raises(RulePackError, match=r"minimum_notice.yaml:5: '30 jours' does not say which days"):
        load_pack(folder)


def test_default_of_a_policy_must_be_one_of_its_choices(folder: Path) -> None:
    write(folder, {"policies/tender_wording.yaml": POLICY.replace('default: "no"', "default: maybe")})
    with pytest.raises(RulePackError, match=r"tender_wording.yaml:4: the default 'maybe' is not a choice"):
        load_pack(folder)


def test_value_true_is_no_text(folder: Path) -> None:
    write(folder, {"parameters/minimum_notice.yaml": PARAMETER.replace("30 jours calendaires", "true")})
    with pytest.raises(RulePackError, match=r"minimum_notice.yaml:5: 'entries.0.value'"):
        load_pack(folder)


def test_the_files_of_a_pack_are_named_by_their_paths_in_their_order(folder: Path) -> None:
    write(folder, {"README.md": "no rule", "volume_notice/notes.txt": "no rule"})
    assert [name for name, _ in pack_files(folder)] == [
        "pack.yaml",
        "parameters/minimum_notice.yaml",
        "policies/tender_wording.yaml",
        "volume_notice/d3-test.cases.yaml",
        "volume_notice/d3-test.yaml",
    ]


def test_the_files_of_a_shipped_pack_make_the_same_pack_elsewhere(tmp_path: Path) -> None:
    copied = {name: file.read_text(encoding="utf-8") for name, file in pack_files("label")}
    assert load_pack(write(tmp_path / "label", copied)) == load_pack("label")
