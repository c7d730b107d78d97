"""Asking every rule of a pack of the facts of one dossier: pure, and the same whatever their order."""

from collections.abc import Iterator, Sequence
from typing import Final

from contract_checker.facts import ActivityNature, Fact, FactBase, Nature, Scope, Unread

from .circumstances import Circumstances, PieceKind
from .eras import in_force, read_in_time
from .finding import Finding, Localised, UsedValue
from .findings import ORDER, Asked, answered, kinds_of, not_applicable, silent, test_dates
from .judgement import Question
from .layers import Layers, Overlay
from .pack import RulePack
from .reading import Setting, concerns, is_in_force
from .rule import Rule
from .wording import say

WHOLE: Final = Scope()
CAMPAIGNS: Final = "campaigns"
ACCOMPANYING: Final[tuple[PieceKind, ...]] = ("annexe", "other")  # they go with whatever they come with


def evaluate(
    pack: RulePack, layers: Sequence[Overlay], facts: Sequence[Fact], circumstances: Circumstances
) -> tuple[Finding, ...]:
    """The findings of `pack`, by commitment, then by weight of the outcome, then by rule and scope.

    `layers` apply in the order given; overlays may name rules and values of other packs.
    """
    values = Layers(pack.parameters, pack.policies, layers, circumstances.as_of)
    ordered = sorted(facts, key=_place)
    found = [
        finding for rule in pack.rules for finding in _ask(pack.id, rule, values, ordered, circumstances)
    ]
    return tuple(sorted(found, key=_rank))


def _ask(
    pack: str, rule: Rule, layers: Layers, facts: Sequence[Fact], circumstances: Circumstances
) -> Iterator[Finding]:
    kinds = {*rule.looks_in, *ACCOMPANYING}
    pieces = tuple(piece for piece in circumstances.pieces if piece.kinds & kinds)
    question = Question(rule.direction, layers, test_dates(circumstances)[rule.test_date])
    asked = Asked(pack, rule, WHOLE, question, circumstances, pieces)
    inside = [
        fact
        for fact in facts
        if kinds_of(circumstances, fact.clause.document) & kinds and concerns(rule, fact)
    ]
    off = layers.switched_off(rule.id)
    if off is not None:
        yield not_applicable(asked, say("off", layer=off.layer), values=(_in_words(off, rule),))
    elif rule.applies.buyers and circumstances.buyer not in (*rule.applies.buyers, "unknown"):
        yield not_applicable(asked, say("buyer_outside"))
    elif not in_force(rule, question.day):
        yield not_applicable(asked, say(f"not_in_force_{rule.test_date}"))
    elif not inside and not _has_where_to_look(asked):
        yield not_applicable(asked, say("no_piece"))
    else:
        yield from _ask_in_scopes(asked, facts, inside)


def _has_where_to_look(asked: Asked) -> bool:
    """Whether a piece is, or for want of being recognised or read may be, one in which the rule looks."""
    every = asked.circumstances.pieces
    return any(piece.kinds.intersection(asked.rule.looks_in) or not piece.read for piece in asked.pieces) or (
        bool(every) and all(piece.kind in ACCOMPANYING for piece in every)
    )


def _ask_in_scopes(asked: Asked, facts: Sequence[Fact], inside: Sequence[FactBase]) -> Iterator[Finding]:
    natures = (
        [fact for fact in facts if isinstance(fact, ActivityNature) and _in_force(fact)]
        if asked.rule.applies.activity == "lasting" or _leaves_campaigns_out(asked)
        else []
    )
    matter = [fact for fact in facts if _speaks_of_matter(asked.rule, fact)]
    found = [
        _answer(
            asked._replace(scope=scope),
            [fact for fact in inside if fact.scope == scope],
            natures,
            is_read=any(WHOLE in (scope, fact.scope) or fact.scope == scope for fact in matter),
        )
        for scope in _scopes(asked, facts, inside, natures)
    ]
    # What holds for the whole dossier speaks for a lot whose own words say nothing of it.
    spoken = any(finding.scope == WHOLE and finding.outcome != "silent" for finding in found)
    for finding in found:
        mute = finding.outcome == "silent" and not finding.counter_evidence
        if not (spoken and mute and finding.scope != WHOLE):
            yield finding


def _speaks_of_matter(rule: Rule, fact: Fact) -> bool:
    """Whether a text in force is about what `rule` asks of; an employer's notice to its people is not."""
    return fact.kind == rule.select.fact and is_in_force(fact) and getattr(fact, "debtor", None) != "employer"


def _answer(
    asked: Asked, facts: Sequence[FactBase], natures: Sequence[ActivityNature], *, is_read: bool
) -> Finding:
    """The finding of one scope.

    Where the matter is read, a passage that seems to speak of it too may be about anything in it: it is
    quoted beside a silence, and does not break it.
    """
    if _leaves_campaigns_out(asked) and _is_passing(told := _natures_of(asked.scope, natures)):
        convention = asked.question.layers.policies(CAMPAIGNS)
        return not_applicable(asked, say("campaign_outside"), told, convention)
    if asked.rule.applies.activity == "lasting":
        stated = _stated_natures(asked)
        if stated and "lasting" not in stated:
            return not_applicable(asked, say("not_lasting_stated"))
        told = _natures_of(asked.scope, natures)
        if _is_passing(told) and not stated:
            return not_applicable(asked, say("not_lasting"), told)
        note = None if stated == {"lasting"} else _lasting_note(told)
        asked = asked if note is None else asked._replace(notes=(*asked.notes, note))
    circumstances = asked.circumstances
    setting = Setting(
        circumstances.buyer,
        circumstances.procedure,
        lambda fact: kinds_of(circumstances, fact.clause.document),
    )
    readings = read_in_time(asked.rule, facts, asked.question, setting)
    unread = [answer.fact for answer in readings.answers if isinstance(answer.fact, Unread)]
    if len(unread) < len(readings.answers) or (unread and not is_read):
        return answered(asked, readings)
    return silent(asked, (*unread, *readings.beside, *readings.exonerating))


def _leaves_campaigns_out(asked: Asked) -> bool:
    """Whether a convention extends to this commitment what the draft writes on the first one only."""
    return asked.rule.on_any_activity and asked.question.layers.chooses(CAMPAIGNS, "outside")


def _stated_natures(asked: Asked) -> set[Nature]:
    """What somebody stated of the lot in scope; of the whole dossier, only if it is said of every lot."""
    circumstances = asked.circumstances
    lots = circumstances.lots if asked.scope == WHOLE else (asked.scope.lot,)
    stated = [circumstances.lot_natures.get(lot or "") for lot in lots]
    return set() if None in stated else {nature for nature in stated if nature is not None}


def _natures_of(scope: Scope, natures: Sequence[ActivityNature]) -> list[ActivityNature]:
    """What is said of the activity in `scope`, else of the whole dossier; the whole is also its lots."""
    own = [nature for nature in natures if nature.scope == scope]
    return own or [nature for nature in natures if WHOLE in (nature.scope, scope)]


def _is_passing(natures: Sequence[ActivityNature]) -> bool:
    return bool(natures) and all(nature.nature != "lasting" for nature in natures)


def _lasting_note(natures: Sequence[ActivityNature]) -> Localised | None:
    if not natures:
        return say("lasting_unproven")
    mixed = len({nature.nature == "lasting" for nature in natures}) > 1
    return say("lasting_mixed") if mixed else None


def _scopes(
    asked: Asked, facts: Sequence[Fact], inside: Sequence[FactBase], natures: Sequence[ActivityNature]
) -> list[Scope]:
    """The scopes that have something to say, and the lots that have nothing while others have.

    A fact of the whole dossier speaks for every lot; without one, a lot without a fact is silent. A lot
    that is a campaign is outside the rule in any case.
    """
    scopes = {fact.scope for fact in inside}
    passing = {
        nature.scope
        for nature in natures
        if nature.scope.lot and _is_passing(_natures_of(nature.scope, natures))
    }
    if asked.rule.applies.activity == "lasting":
        stated = asked.circumstances.lot_natures.items()
        passing |= {Scope(lot=lot) for lot, nature in stated if nature != "lasting"}
        passing -= {Scope(lot=lot) for lot, nature in stated if nature == "lasting"}
    if WHOLE not in scopes and scopes | passing:
        lots = {*asked.circumstances.lots, *(fact.scope.lot for fact in facts if fact.scope.lot is not None)}
        scopes |= {Scope(lot=lot) for lot in lots - {scope.lot for scope in scopes | passing}}
    return sorted(scopes | passing, key=_scope_order) or [WHOLE]


def _in_force(fact: FactBase) -> bool:
    return is_in_force(fact) and fact.stance == "asserted"


def _place(fact: FactBase) -> tuple[str, int, str, str]:
    first = fact.evidence.passages[0]
    return first.document, first.span.start, type(fact).__name__, fact.id


def _scope_order(scope: Scope) -> tuple[str, str, str]:
    return scope.lot or "", scope.site or "", scope.activity or ""


def _rank(finding: Finding) -> tuple[str, int, str, tuple[str, str, str]]:
    return finding.commitment, ORDER.index(finding.outcome), finding.rule, _scope_order(finding.scope)


def _in_words(off: UsedValue, rule: Rule) -> UsedValue:
    return off.model_copy(update={"title": rule.title, "choice": say("switched_off")})
