"""Every wrong name in a rule file is reported at its own line, with the nearest right one."""

from pathlib import Path

import pytest

from contract_checker.engine.rule import Rule
from contract_checker.engine.rule_file import load_rule
from contract_checker.errors import RulePackError

from .factories import PARAMETERS, POLICIES, parameter

RULE = """\
version: 1
title: {fr: Délai, en: Lead time}
commitment: D3
family: volume_notice
basis: {kind: label, wording: Définition de délais, source: projet}
severity: major
looks_in: [contract]
select:
  fact: volume_notice
  where: {debtor: client}
check: {kind: present, amount: terms}
doubtful:
  - fact: volume_notice
    where: {agreed: false}
    because: {fr: motif, en: reason}
    unless: {policy: tender_wording, choice: "yes"}
on_silence:
  - severity: info
test_date: contract
messages:
  met: {fr: oui $value, en: yes}
  breach: {fr: écart, en: departure}
  silent: {fr: rien, en: nothing}
  unclear: {fr: doute, en: doubt}
remedies:
  any: {advice: {fr: écrire., en: write.}}
"""
LEAST = "check: {kind: at_least, field: terms, parameter: minimum_notice}"
PRESENT = "check: {kind: present, amount: terms}"
PARTS = "parts: {clock: {fr: a, en: a}}"


def read(folder: Path, text: str, family: str = "volume_notice", name: str = "d3-test") -> Rule:
    path = folder / family / f"{name}.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return load_rule(path, {**PARAMETERS, "ratio": parameter("ratio")}, POLICIES)


def test_stem_is_the_id(tmp_path: Path) -> None:
    assert read(tmp_path, RULE).id == "d3-test"


@pytest.mark.parametrize(
    "check",
    [
        "check: {kind: present}",
        "check: {kind: absent}",
        "check: {kind: one_of, field: quantified, values: [true]}",
        f"check: {{kind: complete, field: terms, {PARTS}}}",
        "check: {kind: same, field: terms}",
        "check: {kind: none_of, field: debtor, values: [provider]}",
        "check: {kind: apart, field: debtor, first: [client], second: [provider]}",
        "check: {kind: not_only, field: debtor, values: [provider]}",
    ],
)
def test_check_kinds_are_read(tmp_path: Path, check: str) -> None:
    assert f"kind: {read(tmp_path, RULE.replace(PRESENT, check)).check.kind}" in check


def test_threshold_is_read(tmp_path: Path) -> None:
    text = RULE.replace(PRESENT, LEAST).replace(
        "remedies:", "  unset: {fr: non fixé, en: not set}\nremedies:"
    )
    assert read(tmp_path, text).check.kind == "at_least"


def test_totals_are_read(tmp_path: Path) -> None:
    text = (
        RULE.replace(PRESENT, "check: {kind: sums_to, total: total, expected: expected_total}")
        .replace("  fact: volume_notice\n  where: {debtor: client}", "  fact: award_criteria")
        .replace("family: volume_notice", "family: award_criteria")
    )
    assert read(tmp_path, text, "award_criteria").check.kind == "sums_to"


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        ("version: 1", "id: d3-test\nversion: 1", "yaml:1: the id is the name of the file. Remove this key."),
        ("doubtful:", "doubtfull:", "yaml:12: unknown key 'doubtfull'. Did you mean 'doubtful'?"),
        ("severity: major", "severity: huge", "yaml:6: 'severity'"),
        ("test_date: contract\n", "", "the key 'test_date' is missing"),
        (
            "family: volume_notice",
            "family: volume",
            "yaml:4: the family is 'volume', but the folder is 'volume_notice'",
        ),
        (
            "  fact: volume_notice\n  where",
            "  fact: volume_notise\n  where",
            "yaml:9: unknown fact 'volume_notise'",
        ),
        ("debtor: client", "debitor: client", "yaml:10: unknown field 'debitor'. Did you mean 'debtor'?"),
        (
            "debtor: client",
            "debtor: cliant",
            "yaml:10: 'cliant' is not a value of 'debtor'. Did you mean 'client'?",
        ),
        ("{agreed: false}", "{agried: false}", "yaml:14: unknown field 'agried'. Did you mean 'agreed'?"),
        (
            "policy: tender_wording",
            "policy: tender_wordings",
            "yaml:16: unknown policy 'tender_wordings'. Did you",
        ),
        ('choice: "yes"', "choice: maybe", "yaml:16: unknown choice 'maybe'. Known: no, yes."),
        (PRESENT, "check: present", "yaml:11: 'check' needs a kind"),
        (PRESENT + "\n", "", "'check' needs a kind"),
        (
            PRESENT,
            "check: {kind: presents}",
            "yaml:11: unknown check kind 'presents'. Did you mean 'present'?",
        ),
        (
            PRESENT,
            "check: {kind: present, amont: terms}",
            "yaml:11: unknown key 'amont'. Did you mean 'amount'?",
        ),
        (
            PRESENT,
            "check: {kind: present, amount: term}",
            "unknown field 'term' of 'volume_notice'. Did you mean",
        ),
        (PRESENT, "check: {kind: present, amount: agreed}", "'agreed' does not hold lead times"),
        (PRESENT, f"check: {{kind: complete, field: debtor, {PARTS}}}", "'debtor' does not hold lead times"),
        (
            PRESENT,
            "check: {kind: one_of, field: debtor, values: [x]}",
            "yaml:11: 'x' is not a value of 'debtor'",
        ),
        (
            PRESENT,
            "check: {kind: none_of, field: debtor, values: [x]}",
            "yaml:11: 'x' is not a value of 'debtor'",
        ),
        (
            PRESENT,
            "check: {kind: apart, field: debtor, first: [client], second: [y]}",
            "yaml:11: 'y' is not a value of 'debtor'",
        ),
        (
            PRESENT,
            "check: {kind: mutual, field: debtor}",
            "yaml:11: 'both' is not a value of 'debtor'",
        ),
        (
            "  where: {debtor: client}",
            "  stated: [temrs]",
            "yaml:10: unknown field 'temrs'. Did you mean 'terms'?",
        ),
        (
            "  where: {debtor: client}",
            "  unstated: [debtor.unit]",
            "yaml:10: unknown field 'debtor.unit'.",
        ),
        (PRESENT, "check: {kind: same, field: nothing}", "unknown field 'nothing' of 'volume_notice'"),
        (PRESENT, LEAST.replace("minimum_notice", "minimum_notise"), "Did you mean 'minimum_notice'?"),
        (
            PRESENT,
            LEAST.replace("minimum_notice", "ceiling"),
            "'ceiling' is a 'percent' and cannot be compared",
        ),
        (PRESENT, LEAST, "yaml:20: the key 'messages.unset' is missing"),
        (PRESENT, LEAST.replace("terms", "debtor"), "'debtor' does not hold lead times or a number"),
        (PRESENT, LEAST.replace("at_least", "at_most"), "'terms' does not hold a number"),
        (
            PRESENT,
            "check: {kind: sums_to, total: debtor, expected: terms}",
            "'debtor' does not hold a number",
        ),
        ("fr: oui $value", "fr: oui $valeur", "yaml:21: unknown variable '$valeur'. Did you mean '$value'?"),
        ("fr: écart", "fr: écart $", "yaml:22: a '$' stands alone. Write '$$' for a dollar sign."),
        ("severity: major", "severty: major", "yaml:6: unknown key 'severty'. Did you mean 'severity'?"),
        ("severity: major", "severity: huge", "yaml:6: 'severity': expected 'info', 'minor', 'major' or"),
        ("version: 1", "version: 0", "yaml:1: 'version': expected 1 or more (found 0)."),
        ("    because:", "    becaus:", "yaml:15: unknown key 'doubtful.0.becaus'. Did you mean 'because'?"),
        (
            "test_date: contract\n",
            "test_date: contract\nreferences:\n  - cite: art. 1\n    verified: true\n"
            "    applies_from: 26/04/2019\n",
            "yaml:23: 'references.0.applies_from': expected a date written YYYY-MM-DD (AAAA-MM-JJ), such as",
        ),
        (
            "test_date: contract\n",
            "test_date: contract\nreferences:\n  - cite: art. 1\n    verified: true\n"
            "    url: https://github.com/owner/codes/\n",
            "yaml:23: 'references.0.url': a link must lead to the text itself; name a whole collection",
        ),
        (
            PRESENT,
            "check: {kind: complete, field: terms, parts: {clok: {fr: a, en: a}}}",
            "yaml:11: 'parts.clok': expected 'figure', 'day_kind' or 'clock' (found 'clok').",
        ),
        ("remedies:\n  any:", "remedies:\n  public:", "yaml:25: a kind of buyer has no remedy"),
        ("wording: Définition de délais, ", "", "add 'wording'"),
        (
            PRESENT,
            "check: {kind: paid_within, parameter: minimum_notice, starts: [invoice_issue]}",
            "yaml:11: 'paid_within' is asked of 'payment_term' only.",
        ),
        (PRESENT, "check: {kind: named, field: terms}", "'terms' does not hold words of the text"),
        (
            PRESENT,
            "check: {kind: below, field: terms, parameter: ceiling}",
            "'terms' does not hold a number",
        ),
    ],
)
def test_wrong_name_is_told_at_its_line(tmp_path: Path, right: str, wrong: str, complaint: str) -> None:
    assert right in RULE
    with pytest.raises(RulePackError) as caught:
        read(tmp_path, RULE.replace(right, wrong, 1))
    assert complaint in str(caught.value)
    assert "d3-test.yaml:" in str(caught.value)


RATIO = (
    "check: {kind: ratio_at_most, field: value, by: duty, high: maximum, low: [minimum], alike: [of],"
    " parameter: times}"
)
OF_COMMITMENT = (
    RULE.replace("  fact: volume_notice\n  where: {debtor: client}", "  fact: minimum_commitment")
    .replace("family: volume_notice", "family: minimum_commitment")
    .replace("remedies:", "  unset: {fr: non fixé, en: not set}\nremedies:")
)


def test_proportion_is_read(tmp_path: Path) -> None:
    text = OF_COMMITMENT.replace(PRESENT, RATIO.replace("times", "ratio"))
    assert read(tmp_path, text, "minimum_commitment").check.kind == "ratio_at_most"


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        ("times", "tims", "unknown parameter 'tims'"),
        ("times", "ceiling_of_days", "unknown parameter 'ceiling_of_days'"),
        ("times", "minimum_notice", "'minimum_notice' is a 'lead_time' and cannot be compared"),
        ("high: maximum", "high: most", "'most' is not a value of 'duty'"),
        ("alike: [of]", "alike: [off]", "unknown field 'off' of 'minimum_commitment'"),
    ],
)
def test_wrong_name_in_a_proportion_is_told(tmp_path: Path, right: str, wrong: str, complaint: str) -> None:
    check = RATIO.replace(right, wrong).replace("times", "ratio")
    with pytest.raises(RulePackError) as caught:
        read(tmp_path, OF_COMMITMENT.replace(PRESENT, check), "minimum_commitment")
    assert complaint in str(caught.value)


@pytest.mark.parametrize(
    ("family", "check", "complaint"),
    [
        ("volume_notice", ("kind: present", "amont: terms"), "yaml:13: unknown key 'amont'"),
        ("volume_notice", ("amont: terms", "kind: present"), "yaml:12: unknown key 'amont'"),
        ("volume_notice", ("kind: present", "amount: debtor"), "yaml:13: 'debtor' does not hold"),
        (
            "volume_notice",
            (
                "kind: complete",
                "field: terms",
                "parts:",
                "  clok: {fr: a, en: a}",
                "  figure: {fr: a, en: a}",
            ),
            "yaml:15: 'parts.clok': expected",
        ),
        (
            "volume_notice",
            ("field: debtor", "kind: complete", "parts: {figure: {fr: a, en: a}}"),
            "yaml:12: 'debtor' does not hold lead times",
        ),
        ("volume_notice", ("field: nothing", "kind: same"), "yaml:12: unknown field 'nothing'"),
        (
            "price_revision",
            ("field: every", "kind: named"),
            "yaml:12: 'every' does not hold words of the text",
        ),
        (
            "monitoring",
            ("parameter: ceiling", "kind: below", "field: retention"),
            "yaml:14: 'retention' does not hold a number",
        ),
        (
            "monitoring",
            ("kind: lasts_at_most", "parameter: ceiling", "field: retention"),
            "yaml:13: 'ceiling' is a 'percent'",
        ),
        (
            "volume_notice",
            ("kind: at_least", "field: debtor", "parameter: minimum_notice"),
            "yaml:13: 'debtor' does not hold lead times or a number",
        ),
        (
            "volume_notice",
            ("kind: at_least", "field: terms", "parameter: ceiling"),
            "yaml:14: 'ceiling' is a 'percent'",
        ),
        (
            "award_criteria",
            ("kind: sums_to", "total: totl", "expected: total"),
            "yaml:13: unknown field 'totl'",
        ),
        (
            "award_criteria",
            ("kind: sums_to", "total: total", "expected: totl"),
            "yaml:14: unknown field 'totl'",
        ),
        (
            "minimum_commitment",
            tuple(RATIO.replace("times", "ratio").replace("[of]", "[off]")[8:-1].split(", ")),
            "yaml:17: unknown field 'off'",
        ),
    ],
)
def test_a_wrong_name_in_a_check_is_told_at_its_own_line(
    tmp_path: Path, family: str, check: tuple[str, ...], complaint: str
) -> None:
    text = (
        RULE.replace("  fact: volume_notice\n  where: {debtor: client}", f"  fact: {family}\n  where: {{}}")
        .replace("family: volume_notice", f"family: {family}")
        .replace(PRESENT, "\n  ".join(("check:", *check)))
    )
    with pytest.raises(RulePackError, match=complaint):
        read(tmp_path, text, family)


PUBLIC = "  public: {advice: {fr: écrire., en: write.}}\n"


def test_a_remedy_may_be_one_for_each_kind_of_buyer(tmp_path: Path) -> None:
    head, _ = RULE.split("  any: ")
    remedies = read(tmp_path, head + PUBLIC + PUBLIC.replace("public", "private")).remedies
    assert (remedies.any, remedies.public) == (None, remedies.private)


@pytest.mark.parametrize("one", ["public", "private"])
def test_a_remedy_for_one_kind_of_buyer_alone_is_refused(tmp_path: Path, one: str) -> None:
    head, _ = RULE.split("  any: ")
    with pytest.raises(RulePackError, match="yaml:25: a kind of buyer has no remedy"):
        read(tmp_path, head + PUBLIC.replace("public", one))


def test_a_link_into_a_repository_is_taken(tmp_path: Path) -> None:
    url = "https://github.com/owner/codes/wiki"
    references = f"references:\n  - cite: art. 1\n    verified: true\n    url: {url}\n"
    text = RULE.replace("test_date: contract\n", f"test_date: contract\n{references}")
    assert read(tmp_path, text).references[0].url == url


def test_payment_term_is_read(tmp_path: Path) -> None:
    check = "check: {kind: paid_within, parameter: minimum_notice, starts: [invoice_issue]}"
    text = (
        RULE.replace(PRESENT, check)
        .replace("  fact: volume_notice\n  where: {debtor: client}", "  fact: payment_term")
        .replace("family: volume_notice", "family: payment_term")
        .replace("remedies:", "  unset: {fr: non fixé, en: not set}\nremedies:")
    )
    assert read(tmp_path, text, "payment_term").check.kind == "paid_within"


@pytest.mark.parametrize(
    ("check", "fact"),
    [
        ("{kind: lasts_at_most, field: retention, parameter: minimum_notice}", "monitoring"),
        ("{kind: below, field: share_percent, parameter: ceiling}", "monitoring"),
        ("{kind: named, field: indices}", "price_revision"),
        ("{kind: mutual, field: by}", "termination"),
    ],
)
def test_checks_of_what_is_stated_are_read(tmp_path: Path, check: str, fact: str) -> None:
    text = (
        RULE.replace(PRESENT, f"check: {check}")
        .replace("  fact: volume_notice\n  where: {debtor: client}", f"  fact: {fact}")
        .replace("family: volume_notice", f"family: {fact}")
        .replace("remedies:", "  unset: {fr: non fixé, en: not set}\nremedies:")
    )
    assert f"kind: {read(tmp_path, text, fact).check.kind}" in check


@pytest.mark.parametrize(
    "check",
    [
        "{kind: complete, field: terms, parts: {}}",
        "{kind: one_of, field: quantified, values: []}",
        "{kind: none_of, field: debtor, values: []}",
        "{kind: not_only, field: debtor, values: []}",
        "{kind: apart, field: debtor, first: [], second: [client]}",
        "{kind: apart, field: debtor, first: [client], second: []}",
        "{kind: paid_within, parameter: minimum_notice, starts: []}",
        "{kind: ratio_at_most, field: value, by: duty, high: maximum, low: [], parameter: ratio}",
    ],
)
def test_a_check_that_compares_with_nothing_is_refused(tmp_path: Path, check: str) -> None:
    with pytest.raises(RulePackError, match=r"yaml:11: .* at least 1 item"):
        read(tmp_path, RULE.replace(PRESENT, f"check: {check}"))


def test_unknown_family_is_refused(tmp_path: Path) -> None:
    with pytest.raises(
        RulePackError, match=r"yaml:4: unknown family 'volume_notises'. Did you mean 'volume_notice'"
    ):
        read(tmp_path, RULE.replace("family: volume_notice", "family: volume_notises"), "volume_notises")


def test_list_is_no_rule(tmp_path: Path) -> None:
    with pytest.raises(RulePackError, match=r"yaml:1: expected the keys of a rule"):
        read(tmp_path, "- version: 1\n")


def test_duplicate_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RulePackError, match=r"yaml:2: the key 'version' appears twice"):
        read(tmp_path, RULE.replace("version: 1", "version: 1\nversion: 2"))
