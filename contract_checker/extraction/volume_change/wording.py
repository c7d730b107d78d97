"""What a language supplies to read rights to change the volume: compiled patterns, no logic."""

from dataclasses import dataclass

from contract_checker.extraction.language.phrase import Pattern


@dataclass(frozen=True, eq=False)
class ChangeWording:
    """Patterns on folded text.

    Attributes:
        change: any word of change, without which a sentence gives no right to one.
        right: may, has the right to, whoever it is; it counts right before a change of volume.
        client_right: the client may change: « le Client se réserve le droit de réduire ».
        may: a word that each `passive_right` holds, looked for first: « peuvent », « demeurent ajustables ».
        passive_right: the volume may be changed, by nobody named: « les vacations peuvent être réaménagées ».
        stated_right: telegraphic or old style: « volumes ajustables », « il est loisible au Client ».
        imposed: the provider must take it: « le Titulaire ne pourra refuser ».
        at_will: the client's need alone decides: « selon les besoins », « par ordre de service ».
        will: the same by single words, for a sentence of which the net is sure.
        both: words of two that decide, for such a sentence; `not_both` where they deny it.
        agreement: both must want it: « d'un commun accord », « par avenant ».
        frequency: a rhythm of review: « chaque mois ».
        reviewed: the change itself, without which a rhythm is that of something else: « revu », « réexamen ».
        orders: a change that is ordered here and now: « nous supprimons la vacation ».
        provider: the provider, by any of its names.
        provider_right: the provider's own adjustment, which is not the client's right.
        freely: a word that each `determines` holds, looked for first: « seul », « librement ».
        determines: the client alone says how much: « le Client fixe seul la quantité d'appels ».
        ruled_out: the client has no such right: « le Client s'interdit de réduire ».
        deciding_title: title of the column that says who decides: « Qui peut le modifier ».
        both_decide: a cell of it that names both: « les deux parties ».
        competitors: other things that have a rhythm, such as reports and prices.
        of_staff: one of the staff acts, who changes no volume: « un conseiller peut changer d'équipe ».
        of_contract: the contract itself, whose amendment is no change of the volume.
        third_party: whose possibilities are no right of a party: a caller, a tool, a supervisor.
        points_back: opens a sentence that goes on about a right: « Il en avise », « Cette demande ».
        not_a_right: words that only describe volumes, or deny a right.
    """

    change: Pattern
    right: Pattern
    client_right: Pattern
    may: Pattern
    passive_right: Pattern
    stated_right: Pattern
    imposed: Pattern
    at_will: Pattern
    will: Pattern
    both: Pattern
    not_both: Pattern
    agreement: Pattern
    frequency: Pattern
    provider: Pattern
    provider_right: Pattern
    reviewed: Pattern
    orders: Pattern
    not_a_right: Pattern
    of_staff: Pattern
    of_contract: Pattern
    freely: Pattern
    determines: Pattern
    ruled_out: Pattern
    deciding_title: Pattern
    both_decide: Pattern
    competitors: Pattern
    points_back: Pattern
    third_party: Pattern


@dataclass(frozen=True, eq=False)
class GrantWording:
    """Rights that are told in full, whatever else the sentence says; patterns on folded text.

    Attributes:
        grants: may change so much work, from the right on: « peut étendre les plages d'ouverture ».
        open_to: the same with whom it is open to, in the group `to` or `for`.
        granted_to: the work may be changed by somebody who is not the provider.
        does: changes so much work; it counts with words of `at_will`.
        at_will: as it likes, by an order.
        nobody: whose possibilities give no right against the provider: its staff, tools, callers.
        timed: a lead time, whose notice the right is part of.
        by_agreement: such a change takes somebody's consent.
    """

    grants: Pattern
    open_to: Pattern
    granted_to: Pattern
    does: Pattern
    at_will: Pattern
    nobody: Pattern
    timed: Pattern
    by_agreement: Pattern
