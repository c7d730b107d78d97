"""Facts, rules and circumstances built by hand, as short as the behaviour under test allows."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from contract_checker.document import Evidence, LineLocation, Passage, TextSpan
from contract_checker.engine import Circumstances, Finding, Overlay, Piece, PieceKind, RulePack, evaluate
from contract_checker.engine.judgement import Question
from contract_checker.engine.layers import Layers
from contract_checker.engine.pack import Referential
from contract_checker.engine.parameters import Parameter, Policy
from contract_checker.engine.rule import Rule
from contract_checker.facts import (
    ActivityNature,
    AwardCriteria,
    Band,
    CandidateSize,
    ClauseRef,
    ContractTerm,
    Criterion,
    Duration,
    Fact,
    LabelPreference,
    LeadTime,
    PriceDecrease,
    PriceStructure,
    ReverseAuction,
    Scope,
    Termination,
    Tolerance,
    Unread,
    VolumeChange,
    VolumeForecast,
    VolumeNotice,
)

AS_OF = date(2026, 11, 23)
BOTH = {"fr": "oui", "en": "yes"}

_numbers = count(1)


def quote(words: str, document: str = "contract.docx", start: int = 0) -> Evidence:
    span = TextSpan(start=start, end=start + len(words))
    return Evidence(
        passages=(Passage(document=document, span=span, quote=words, location=LineLocation(line=1)),)
    )


def said(
    words: str, document: str = "contract.docx", lot: str | None = None, **fields: Any
) -> dict[str, Any]:
    """The fields that all facts have."""
    return {
        "id": f"fact-{next(_numbers)}",
        "clause": ClauseRef(document=document),
        "scope": Scope(lot=lot),
        "found_by": "test",
        "evidence": quote(words, document),
        **fields,
    }


def days(value: int | None = 30, day_kind: str = "calendar", **fields: Any) -> LeadTime:
    given = {"guaranteed_days": value, "at_most_days": value, "clock": "receipt", **fields}
    return LeadTime.model_validate({"value": value, "unit": "day", "day_kind": day_kind, **given})


def months(value: int, guaranteed: int, at_most: int) -> LeadTime:
    return LeadTime(
        value=Decimal(value), unit="month", clock="receipt", guaranteed_days=guaranteed, at_most_days=at_most
    )


def free_band(up_to: int) -> LeadTime:
    return days(0, band=Band(up_to_percent=Decimal(up_to)))


def notice(*terms: LeadTime, words: str = "un préavis de 30 jours", **fields: Any) -> VolumeNotice:
    given = {"quantified": True, "debtor": "client", **said(words, **fields)}
    return VolumeNotice(terms=terms or (days(),), **given)


def vague(words: str = "un délai raisonnable", **fields: Any) -> VolumeNotice:
    return VolumeNotice(quantified=False, **said(words, **fields))


def change(
    mode: str = "unilateral", notice: str = "none", words: str = "sans préavis", **fields: Any
) -> VolumeChange:
    return VolumeChange.model_validate({"mode": mode, "notice": notice, **said(words, **fields)})


def auction(words: str = "une enchère inversée", **fields: Any) -> ReverseAuction:
    return ReverseAuction(**said(words, **fields))


def criteria(*weights: int | None, words: str = "prix, qualité", **fields: Any) -> AwardCriteria:
    total = None if None in weights else sum(weight or 0 for weight in weights)
    given = {
        "criteria": tuple(
            Criterion(name=f"critère {place}", kind="other", weight=weight)
            for place, weight in enumerate(weights)
        ),
        "weights_stated": total is not None,
        "total": total,
        "expected_total": 100,
        "price_share": weights[0] if weights else None,
        **said(words, **fields),
    }
    return AwardCriteria(**given)


def label(effect: str = "preference", words: str = "le label", **fields: Any) -> LabelPreference:
    return LabelPreference.model_validate(
        {"label": "lrs", "effect": effect, "equivalent": False, **said(words, **fields)}
    )


def nature(kind: str, words: str = "une campagne", **fields: Any) -> ActivityNature:
    return ActivityNature.model_validate({"nature": kind, **said(words, **fields)})


def price_cut(mode: str = "unilateral", words: str = "baisse de 3 %", **fields: Any) -> PriceDecrease:
    return PriceDecrease.model_validate({"mode": mode, **said(words, **fields)})


def length(value: int, unit: str) -> Duration:
    return Duration.model_validate({"value": value, "unit": unit})


def term(words: str = "trois ans", **fields: Any) -> ContractTerm:
    return ContractTerm.model_validate(said(words, **fields))


def turnover(ratio: str | None = None, words: str = "deux fois le montant", **fields: Any) -> CandidateSize:
    return CandidateSize.model_validate(
        {"requirement": "turnover_ratio", "value": ratio, **said(words, **fields)}
    )


def forecast(*below: int, words: str = "plus ou moins 10 %", **fields: Any) -> VolumeForecast:
    tolerances = tuple(Tolerance(below_percent=Decimal(percent)) for percent in below)
    return VolumeForecast.model_validate({"tolerances": tolerances, **said(words, **fields)})


def convenience(by: str, words: str = "résilier à tout moment", **fields: Any) -> Termination:
    return Termination.model_validate({"by": by, "ground": "convenience", **said(words, **fields)})


def priced(unit: str, words: str = "5 € par vente", **fields: Any) -> PriceStructure:
    return PriceStructure.model_validate({"unit": unit, **said(words, **fields)})


def unread(family: str, words: str = "un passage obscur", **fields: Any) -> Unread:
    return Unread(family=family, **said(words, **fields))


def rule_values(**changes: Any) -> dict[str, Any]:
    """A rule that is met by a lead time, breached by its contrary, and says why."""
    values = {
        "id": "notice",
        "version": 1,
        "title": {"fr": "Délai", "en": "Lead time"},
        "commitment": "D3",
        "family": "volume_notice",
        "basis": {"kind": "label", "wording": "Définition de délais", "source": "projet"},
        "severity": "major",
        "looks_in": ["contract", "ccap"],
        "select": {"fact": "volume_notice", "where": {"debtor": ["client", "unstated"]}},
        "check": {"kind": "present", "amount": "terms"},
        "on_silence": [{"pieces": ["contract"], "severity": "major"}, {"severity": "minor"}],
        "test_date": "contract",
        "messages": {
            outcome: {
                "fr": f"{outcome} : $value, $reason ($piece)",
                "en": f"{outcome}: $value, $reason ($piece)",
            }
            for outcome in ("met", "breach", "silent", "unclear", "unset")
        },
        "remedies": {"any": {"advice": {"fr": "écrire un délai.", "en": "write a lead time."}}},
    }
    return {**values, **changes}


def rule(**changes: Any) -> Rule:
    return Rule.model_validate(rule_values(**changes))


def condition(fact: str, where: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    return {"fact": fact, "where": where, "because": {"fr": "motif", "en": "reason"}, **fields}


def parameter(unit: str = "lead_time", *entries: Mapping[str, Any]) -> Parameter:
    return Parameter.model_validate({"code": "P11", "title": BOTH, "unit": unit, "entries": list(entries)})


def policy(default: str, *choices: str) -> Policy:
    return Policy.model_validate(
        {
            "code": "P15",
            "title": BOTH,
            "choices": dict.fromkeys((default, *choices), BOTH),
            "default": default,
        }
    )


POLICIES = {
    "day_counting": policy("real_calendar", "month_of_30_days"),
    "ambiguity": policy("ask", "lower_bound"),
    "silence": policy("by_rule", "neutral"),
    "tender_wording": policy("no", "yes"),
    "campaigns": policy("inside", "outside"),
}
PARAMETERS = {
    "minimum_notice": parameter(),
    "ceiling": parameter("percent"),
    "length": parameter("months"),
    "ratio": parameter("ratio"),
}


def pack(*rules: Rule) -> RulePack:
    return RulePack.model_validate(
        {
            "id": "test",
            "version": 1,
            "title": BOTH,
            "disclaimer": BOTH,
            "referential": Referential(title="projet", date=date(2004, 12, 31)),
            "reviewed": AS_OF,
            "digest": "0" * 64,
            "parameters": PARAMETERS,
            "policies": POLICIES,
            "rules": rules or (rule(),),
            "cases": {},
        }
    )


def overlay(layer: str = "overlay.yaml", **sections: Any) -> Overlay:
    """Each section given as ``{name: value}`` or ``{name: [entries]}``."""
    laid = {
        section: {
            name: value if isinstance(value, list) else [{"value": value}] for name, value in names.items()
        }
        for section, names in sections.items()
    }
    return Overlay.model_validate({"layer": layer, "digest": "0" * 64, **laid})


def layers(*overlays: Overlay) -> Layers:
    return Layers(PARAMETERS, POLICIES, overlays, AS_OF)


def question(*overlays: Overlay, direction: Any = None) -> Question:
    return Question(direction, layers(*overlays))


def pieces(**kinds: PieceKind) -> tuple[Piece, ...]:
    """Pieces by the stem of their file: ``contract="contract"`` is contract.docx."""
    return tuple(Piece(path=f"{stem}.docx", kind=kind) for stem, kind in kinds.items())


def dossier(*given: Piece, **fields: Any) -> Circumstances:
    return Circumstances(as_of=AS_OF, pieces=given or pieces(contract="contract"), **fields)


def ask(
    asked: Rule, facts: Sequence[Fact] = (), circumstances: Circumstances | None = None, *overlays: Overlay
) -> tuple[Finding, ...]:
    return evaluate(pack(asked), overlays, facts, circumstances or dossier())


def answer(
    asked: Rule, facts: Sequence[Fact] = (), circumstances: Circumstances | None = None, *overlays: Overlay
) -> Finding:
    """The one finding of a rule asked of a dossier without lots."""
    (finding,) = ask(asked, facts, circumstances, *overlays)
    return finding
