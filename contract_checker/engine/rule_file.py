"""Reading one rule file: every name in it is checked against what exists, with file and line."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from importlib.resources.abc import Traversable
from pathlib import Path, PurePath
from string import Template
from typing import Final

from pydantic import BaseModel

from contract_checker.clauses import families
from contract_checker.errors import RulePackError
from contract_checker.facts import ComputedFigure, Duration, LeadTime
from contract_checker.yaml import Positions, line_of, load, validate

from .checks import Absent, AtLeast, AtMost, Complete, NoneOf, OneOf, Present, Same, SumsTo
from .figures import FigureAtLeast, FigureAtMost
from .finding import Localised
from .parameters import Parameter, Policy
from .payment import PaidWithin
from .peer_checks import Apart, Mutual, NotOnly
from .proportion import RatioAtMost
from .records import RECORD_CHECKS, RecordCheck
from .rule import VARIABLES, Rule
from .selection import FACT_MODELS, Condition, Select, did_you_mean, field_type, problem
from .shares import FreeBand, Partial
from .stated import Below, LastsAtMost, Named
from .values import Unit

CHECKS: Final[Mapping[str, type[BaseModel]]] = {
    "present": Present,
    "absent": Absent,
    "one_of": OneOf,
    "none_of": NoneOf,
    "named": Named,
    "complete": Complete,
    "at_least": AtLeast,
    "at_most": AtMost,
    "sums_to": SumsTo,
    "same": Same,
    "mutual": Mutual,
    "apart": Apart,
    "not_only": NotOnly,
    "free_band": FreeBand,
    "partial": Partial,
    "below": Below,
    "lasts_at_most": LastsAtMost,
    "paid_within": PaidWithin,
    "ratio_at_most": RatioAtMost,
    "figure_at_least": FigureAtLeast,
    "figure_at_most": FigureAtMost,
    **RECORD_CHECKS,
}

_UNITS_OF: Final[Mapping[object, tuple[Unit, ...]]] = {
    LeadTime: ("lead_time",),
    Duration: ("months", "lead_time"),
    Decimal: ("percent", "ratio"),
    ComputedFigure: ("percent", "money_per_hour"),
}
_NAMES: Final[Mapping[object, str]] = {
    LeadTime: "lead times",
    Duration: "a length of time",
    Decimal: "a number",
    str: "words of the text",
}

Key = tuple[str | int, ...]


def load_rule(
    source: Traversable | Path, parameters: Mapping[str, Parameter], policies: Mapping[str, Policy]
) -> Rule:
    """Read a rule; its id is the stem of the file and its family the folder that holds it.

    Raises:
        RulePackError: with ``file:line``, if a key, a fact, a field, a value, a parameter, a policy or a
            variable of a message does not exist.
    """
    values, positions = load(source, RulePackError)
    rule_file = _RuleFile(str(source), positions, parameters, policies)
    if not isinstance(values, dict):
        raise rule_file.error((), "expected the keys of a rule, found something else.")
    if "id" in values:
        raise rule_file.error(("id",), "the id is the name of the file. Remove this key.")
    rule_file.check_kind(values.get("check"))
    rule = validate({**values, "id": PurePath(source.name).stem}, positions, Rule, str(source), RulePackError)
    rule_file.verify(rule)
    return rule


class _RuleFile:
    """The checks that need more than the shape of the file."""

    def __init__(
        self,
        name: str,
        positions: Positions,
        parameters: Mapping[str, Parameter],
        policies: Mapping[str, Policy],
    ) -> None:
        self.name = name
        self.positions = positions
        self.parameters = parameters
        self.policies = policies

    def error(self, key: Key, message: str) -> RulePackError:
        return RulePackError(f"{self.name}:{line_of(self.positions, key)}: {message}")

    def check_kind(self, check: object) -> None:
        """Validate the check by its own model, so that the complaint is about that kind and no other."""
        if not isinstance(check, dict):
            raise self.error(
                ("check",), "'check' needs a kind. Add 'check: {kind: present}' or another kind."
            )
        kind = str(check.get("kind"))
        if kind not in CHECKS:
            raise self.error(("check", "kind"), f"unknown check kind '{kind}'. {did_you_mean(kind, CHECKS)}")
        inside = {key[1:]: line for key, line in self.positions.items() if key[:1] == ("check",)}
        validate(check, inside, CHECKS[kind], self.name, RulePackError)

    def verify(self, rule: Rule) -> None:
        folder = PurePath(self.name).parent.name
        if rule.family != folder:
            raise self.error(
                ("family",), f"the family is '{rule.family}', but the folder is '{folder}'. Move the file."
            )
        known = [family.name for family in families()]
        if rule.family not in known:
            raise self.error(
                ("family",), f"unknown family '{rule.family}'. {did_you_mean(rule.family, known)}"
            )
        for key, select in _selects(rule):
            found = problem(select)
            if found is not None:
                raise self.error((*key, *found[0]), found[1])
        self._verify_policies(rule)
        self._verify_check(rule)
        self._verify_messages(rule)
        self._verify_remedies(rule)

    def _verify_policies(self, rule: Rule) -> None:
        for name in ("contrary", "doubtful", "fulfilling", "mitigating"):
            for index, condition in enumerate(getattr(rule, name)):
                self._verify_difference((name, index, "differ"), condition)
                unless = condition.unless
                if unless is None:
                    continue
                key = (name, index, "unless")
                if unless.policy not in self.policies:
                    hint = did_you_mean(unless.policy, self.policies)
                    raise self.error((*key, "policy"), f"unknown policy '{unless.policy}'. {hint}")
                choices = self.policies[unless.policy].choices
                if unless.choice not in choices:
                    hint = did_you_mean(unless.choice, choices)
                    raise self.error((*key, "choice"), f"unknown choice '{unless.choice}'. {hint}")

    def _verify_difference(self, key: Key, condition: Condition) -> None:
        model = FACT_MODELS[condition.fact]
        if condition.differ is not None and field_type(model, condition.differ) is not LeadTime:
            raise self.error(key, f"'{condition.differ}' does not hold lead times. Choose another field.")

    def _verify_check(self, rule: Rule) -> None:
        check = rule.check
        match check:
            case Present():
                if check.amount is not None:
                    self._field(rule, "amount", check.amount, (LeadTime,))
            case Complete():
                self._field(rule, "field", check.field, (LeadTime,))
            case AtLeast() | AtMost():
                numbers = (Decimal, Duration)
                wanted = (LeadTime, *numbers) if check.kind == "at_least" else numbers
                self._parameter("parameter", check.parameter, self._field(rule, "field", check.field, wanted))
            case Below():
                self._bound(rule, check.field, check.parameter, Decimal)
            case LastsAtMost():
                self._bound(rule, check.field, check.parameter, Duration)
            case RatioAtMost():
                self._bound(rule, check.field, check.parameter, Decimal)
                self._choices(rule, check.by, (check.high, *check.low))
                for name in check.alike:
                    self._field(rule, "alike", name, ())
            case PaidWithin():
                self._asked_of(rule, "payment_term")
                for name in check.thresholds:
                    self._parameter("kind", name, Duration)
            case FigureAtLeast() | FigureAtMost():
                self._asked_of(rule, "computed_figure")
                self._parameter("parameter", check.parameter, ComputedFigure)
            case RecordCheck():
                self._asked_of(rule, check.record)
                for name in check.thresholds:
                    self._parameter("parameter", name, Decimal)
            case Named():
                self._field(rule, "field", check.field, (str,))
            case SumsTo():
                self._field(rule, "total", check.total, (Decimal,))
                self._field(rule, "expected", check.expected, (Decimal,))
            case OneOf() | NoneOf() | NotOnly():
                self._choices(rule, check.field, check.values)
            case Apart():
                self._choices(rule, check.field, (*check.first, *check.second))
            case Mutual():
                self._choices(rule, check.field, ("client", "provider", "both", "unstated"))
            case Absent():
                pass
            case FreeBand():
                self._parameter("parameter", check.parameter, Decimal)
            case Partial():
                self._field(rule, "field", check.field, (Decimal,))
            case _:  # Same: any field can be compared
                self._field(rule, "field", check.field, ())

    def _asked_of(self, rule: Rule, fact: str) -> None:
        if rule.select.fact != fact:
            raise self.error(("check",), f"'{rule.check.kind}' is asked of '{fact}' only.")

    def _bound(self, rule: Rule, field: str, parameter: str, held: type) -> None:
        self._parameter("parameter", parameter, self._field(rule, "field", field, (held,)))

    def _choices(self, rule: Rule, field: str, values: tuple[bool | str, ...]) -> None:
        found = problem(Select(fact=rule.select.fact, where={field: values}))
        if found is not None:
            raise self.error(("check", "field"), found[1])

    def _field(self, rule: Rule, key: str, name: str, wanted: tuple[type, ...]) -> object:
        model = FACT_MODELS[rule.select.fact]
        found = field_type(model, name)
        if found is None:
            hint = did_you_mean(name, model.model_fields)
            raise self.error(("check", key), f"unknown field '{name}' of '{rule.select.fact}'. {hint}")
        if wanted and found not in wanted:
            kinds = " or ".join(_NAMES[kind] for kind in wanted)
            raise self.error(
                ("check", key), f"'{name}' does not hold {kinds}. Choose another field or check kind."
            )
        return found

    def _parameter(self, key: str, name: str, field: object) -> None:
        if name not in self.parameters:
            hint = did_you_mean(name, self.parameters)
            raise self.error(("check", key), f"unknown parameter '{name}'. {hint}")
        unit = self.parameters[name].unit
        if unit not in _UNITS_OF[field]:
            raise self.error(("check", key), f"'{name}' is a '{unit}' and cannot be compared with the field.")

    def _verify_messages(self, rule: Rule) -> None:
        if rule.check.thresholds and rule.messages.unset is None:
            raise self.error(
                ("messages",), "the key 'messages.unset' is missing: the rule compares with a parameter."
            )
        for key, text in _texts(rule):
            for language, words in (("fr", text.fr), ("en", text.en)):
                self._verify_template((*key, language), words)

    def _verify_template(self, key: Key, words: str) -> None:
        template = Template(words)
        if not template.is_valid():
            raise self.error(key, "a '$' stands alone. Write '$$' for a dollar sign.")
        for variable in template.get_identifiers():
            if f"${variable}" not in VARIABLES:
                raise self.error(
                    key, f"unknown variable '${variable}'. {did_you_mean(f'${variable}', VARIABLES)}"
                )

    def _verify_remedies(self, rule: Rule) -> None:
        remedies = rule.remedies
        if remedies.any is None and (remedies.public is None or remedies.private is None):
            raise self.error(
                ("remedies",), "a kind of buyer has no remedy. Add 'any', or both 'public' and 'private'."
            )


def _selects(rule: Rule) -> Iterator[tuple[Key, Select]]:
    yield ("select",), rule.select
    for name in ("contrary", "doubtful", "fulfilling", "mitigating", "exonerating"):
        for index, select in enumerate(getattr(rule, name)):
            yield (name, index), select


def _texts(rule: Rule) -> Iterator[tuple[Key, Localised]]:
    for name in type(rule.messages).model_fields:
        message: Localised | None = getattr(rule.messages, name)
        if message is not None:
            yield ("messages", name), message
