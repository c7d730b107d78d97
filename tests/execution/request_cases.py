"""What the log itself says: acceptances, withdrawals, corrections, missing dates, campaigns, lots."""

from .worked_case import (
    SILENCE,
    Dates,
    Worked,
    accepted,
    ask,
    breached,
    contract,
    notice,
    orally,
    refused,
    respected,
    uncovered,
    undecided,
    waived,
)

THIRTY = contract(notice("trente jours calendaires"))
# Received on 2 March 2026, thirty calendar days end on 1 April: 20 March is twelve days short.
EFFECT, RECEIVED, FIRST = "2026-03-20", "2026-03-02", "2026-04-01"
SHORT: Dates = {"effect": EFFECT, "received": RECEIVED}
LONG: Dates = {"effect": FIRST, "received": RECEIVED}

WAIVERS = (
    Worked(
        "accepted in writing, before the effect",
        "A dated writing of 10 March, ten days before.",
        THIRTY,
        ask(**SHORT, answer=accepted("2026-03-10")),
        waived("-12", FIRST, said="10 mars 2026"),
    ),
    Worked(
        "accepted the day before the effect",
        "19 March is before 20 March.",
        THIRTY,
        ask(**SHORT, answer=accepted("2026-03-19")),
        waived("-12", FIRST),
    ),
    Worked(
        "accepted the day after the effect",
        "Who accepts what is done waives nothing.",
        THIRTY,
        ask(**SHORT, answer=accepted("2026-03-21")),
        breached("-12", FIRST, said="ce n'est pas une renonciation"),
    ),
    Worked(
        "accepted on the day of the effect, at an hour nobody knows",
        "Before or after: the log does not tell.",
        THIRTY,
        ask(**SHORT, answer=accepted(EFFECT)),
        undecided("-12", FIRST, ("answered_at",), said="le jour de l'effet, sans que l'heure soit connue"),
    ),
    Worked(
        "accepted on the day of the effect, an hour before it",
        "08:00 is before 09:00.",
        THIRTY,
        ask(f"{EFFECT} 09:00", received=RECEIVED, answer=accepted(f"{EFFECT} 08:00")),
        waived("-12", FIRST),
    ),
    Worked(
        "accepted on the day of the effect, an hour after it",
        "10:00 is after 09:00.",
        THIRTY,
        ask(f"{EFFECT} 09:00", received=RECEIVED, answer=accepted(f"{EFFECT} 10:00")),
        breached("-12", FIRST),
    ),
    Worked(
        "accepted without a date",
        "Nobody can tell that it was before the effect.",
        THIRTY,
        ask(**SHORT, answer=accepted(None)),
        undecided("-12", FIRST, ("answered_at",), said="sans donner la date de l'acceptation"),
    ),
    Worked(
        "accepted without the writing",
        "An acceptance is in writing, or is none.",
        THIRTY,
        ask(**SHORT, answer=accepted("2026-03-10", None)),
        undecided("-12", FIRST, ("answer_proof",)),
    ),
    Worked(
        "accepted by word of mouth, before the effect",
        "What is not written waives nothing, whatever its day.",
        THIRTY,
        ask(**SHORT, answer=orally("2026-03-10")),
        breached("-12", FIRST, said="acceptée verbalement : ce n'est pas un écrit"),
    ),
    Worked(
        "accepted by word of mouth, without a date",
        "No date would make a writing of it.",
        THIRTY,
        ask(**SHORT, answer=orally(None)),
        breached("-12", FIRST, said="acceptée verbalement : ce n'est pas un écrit"),
    ),
    Worked(
        "accepted before it was asked",
        "An acceptance of 1 March answers no request of 2 March: one of the dates is wrong.",
        THIRTY,
        ask(**SHORT, answer=accepted("2026-03-01")),
        undecided("-12", FIRST, ("answered_at",)),
    ),
    Worked(
        "refused",
        "A refusal leaves the breach.",
        THIRTY,
        ask(**SHORT, answer=refused("2026-03-10")),
        breached("-12", FIRST, said="refusée par le prestataire"),
    ),
    Worked(
        "no answer",
        "Silence is never a waiver.",
        THIRTY,
        ask(**SHORT, answer=SILENCE),
        breached("-12", FIRST, said="le silence ne vaut pas acceptation"),
    ),
    Worked(
        "accepted, and in time anyway",
        "There is nothing to waive.",
        THIRTY,
        ask(**LONG, answer=accepted("2026-03-10")),
        respected("0", FIRST),
    ),
    Worked(
        "accepted where a kind of day is open",
        "Whatever the days are, the provider took the date: waived, never respected.",
        contract(notice("trente jours")),
        ask("2026-04-02", received=RECEIVED, answer=accepted("2026-03-10")),
        waived(("-7", "1"), "2026-04-14"),
    ),
)

SET_ASIDE = (
    Worked(
        "withdrawn before its effect",
        "Nothing took place.",
        THIRTY,
        ask(**SHORT, withdrawn="2026-03-10"),
        uncovered(None, "retirée le 10 mars 2026"),
    ),
    Worked(
        "said to be withdrawn, without a date",
        "Before its effect it would owe nothing, after it would: the log does not tell.",
        THIRTY,
        ask(**SHORT, withdrawn_undated=True),
        undecided("-12", FIRST, ("withdrawn_at",), "sans donner la date du retrait"),
    ),
    Worked(
        "said to be withdrawn, and in time anyway",
        "Withdrawn or not, nothing was short.",
        THIRTY,
        ask(**LONG, withdrawn_undated=True),
        respected("0", FIRST),
    ),
    Worked(
        "said to be withdrawn, and waived",
        "The writing of the provider settles it.",
        THIRTY,
        ask(**SHORT, withdrawn_undated=True, answer=accepted("2026-03-10")),
        waived("-12", FIRST),
    ),
    Worked(
        "withdrawn on the day of its effect",
        "It had taken effect.",
        THIRTY,
        ask(**SHORT, withdrawn=EFFECT),
        breached("-12", FIRST, said="quand l'effet avait déjà eu lieu"),
    ),
    Worked(
        "withdrawn after its effect",
        "It had taken effect.",
        THIRTY,
        ask(**SHORT, withdrawn="2026-03-25"),
        breached("-12", FIRST, said="quand l'effet avait déjà eu lieu"),
    ),
    Worked(
        "corrected before its effect: the correction is judged from its own day",
        "5 March + 30 = 4 April; 1 April is three days short.",
        THIRTY,
        (ask(**SHORT), ask(FIRST, received="2026-03-05", id="D-2", replaces="D-1")),
        (uncovered(None, "« D-2 »"), breached("-3", "2026-04-04")),
    ),
    Worked(
        "corrected after its effect: both are judged",
        "The first took effect on 20 March; 25 March + 30 = 24 April.",
        THIRTY,
        (ask(**SHORT), ask("2026-04-24", received="2026-03-25", id="D-2", replaces="D-1")),
        (breached("-12", FIRST), respected("0", "2026-04-24")),
    ),
    Worked(
        "what comes before a request does not correct it",
        "A request of 1 March cannot replace one of 2 March: both are judged. 1 March + 30 = 31 March.",
        THIRTY,
        (ask(**SHORT), ask("2026-03-31", received="2026-03-01", id="D-2", replaces="D-1")),
        (breached("-12", FIRST), respected("0", "2026-03-31")),
    ),
    Worked(
        "two requests that each correct the other leave both",
        "A log that goes round in a circle sets nothing aside.",
        THIRTY,
        (ask(**SHORT, replaces="D-2"), ask(**LONG, id="D-2", replaces="D-1")),
        (breached("-12", FIRST), respected("0", FIRST)),
    ),
    Worked(
        "a correction of a request that is not in the log",
        "Judged by itself.",
        THIRTY,
        ask(**LONG, replaces="D-0"),
        respected("0", FIRST),
    ),
)

DATES = (
    Worked(
        "no date of effect",
        "Nothing to count to.",
        THIRTY,
        ask(None, received=RECEIVED),
        undecided(None, None, ("effective_on",), "la date d'effet manque", None),
    ),
    Worked(
        "neither sent nor received",
        "Nothing to count from.",
        THIRTY,
        ask(EFFECT),
        undecided(None, None, ("sent_at", "received_at"), "ni la date d'envoi", None),
    ),
    Worked(
        "no date at all",
        "Each missing date is named.",
        THIRTY,
        ask(None),
        undecided(None, None, ("sent_at", "received_at", "effective_on"), clause=None),
    ),
    Worked(
        "received before it was sent",
        "One of the two is wrong.",
        THIRTY,
        ask(FIRST, sent="2026-03-05", received=RECEIVED),
        undecided(None, None, ("sent_at", "received_at"), "l'une des deux dates est fausse", None),
    ),
    Worked(
        "received within the hour of its sending, on the same day",
        "A day without an hour can be before another hour of the same day.",
        THIRTY,
        ask(FIRST, sent=f"{RECEIVED} 15:00", received=RECEIVED),
        respected("0", FIRST),
    ),
    Worked(
        "effective before it was asked",
        "5 March for a request of 10 March: 9 April - 5 March = 35 days.",
        THIRTY,
        ask("2026-03-05", received="2026-03-10"),
        breached("-35", "2026-04-09", said="L'effet précède la demande"),
    ),
    Worked(
        "before the contract",
        "The contract is of 15 December 2025.",
        THIRTY,
        ask("2026-01-20", received="2025-12-10"),
        undecided(said="la demande précède le contrat", clause=None),
    ),
    Worked(
        "between the signature and the first day of the contract",
        "20 December + 30 = 19 January.",
        THIRTY,
        ask("2026-01-19", received="2025-12-20"),
        respected("0", "2026-01-19"),
    ),
    Worked(
        "after the contract",
        "Three years from 1 January 2026 end on 31 December 2028.",
        THIRTY,
        ask("2029-02-01", received="2029-01-01"),
        undecided(said="le contrat avait pris fin", clause=None),
    ),
    Worked(
        "on the last day of the contract",
        "31 December 2028 + 30 = 30 January 2029.",
        THIRTY,
        ask("2029-01-30", received="2028-12-31"),
        respected("0", "2029-01-30"),
    ),
    Worked(
        "beyond the years whose holidays are known",
        "No calendar of 2046 is held against anybody.",
        contract(notice("dix jours ouvrés")).replace("une durée de trois ans", "une durée indéterminée"),
        ask("2046-02-01", received="2046-01-02"),
        undecided(said="hors des années dont les jours fériés sont connus", clause=None),
    ),
)

UNDERTAKEN = "client: Alba\nundertaking:\n  client: Alba\n  since: 2026-06-01\n"
LABELLED = "label:\n  name: Boréa\n  from: 2026-06-01\n"
COMMITMENT = (
    Worked(
        "before the client undertook the commitment",
        "The contract binds all the same, and the note tells the rest.",
        THIRTY,
        ask(**SHORT),
        breached("-12", FIRST, said="n'avait pas encore souscrit"),
        stated=UNDERTAKEN,
    ),
    Worked(
        "once it was undertaken",
        "1 June + 30 = 1 July.",
        THIRTY,
        ask("2026-07-01", received="2026-06-01"),
        respected("0", "2026-07-01"),
        stated=UNDERTAKEN,
    ),
    Worked(
        "while the provider had no label",
        "The contract binds all the same.",
        THIRTY,
        ask(**SHORT),
        breached("-12", FIRST, said="ne détenait pas le label"),
        stated=LABELLED,
    ),
)

TWO_LOTS = "lots:\n  - number: 1\n    nature: campaign\n  - number: 2\n    nature: lasting\n"
CAMPAIGNS = (
    Worked(
        "a campaign owes the notice where the convention leaves it inside",
        "Nothing says otherwise.",
        THIRTY,
        ask(**SHORT, nature="campaign"),
        breached("-12", FIRST),
    ),
    Worked(
        "a contract for a campaign is not covered where the convention leaves it outside",
        "The contract says what the log does not.",
        THIRTY.replace("une durée de trois ans", "une campagne ponctuelle de quatre mois"),
        ask(**SHORT),
        uncovered(None, "campagne"),
        ("campaigns=outside",),
    ),
    Worked(
        "a campaign is not covered where the convention leaves it outside",
        "P18 set to outside.",
        THIRTY,
        ask(**SHORT, nature="campaign"),
        uncovered(None, "campagne"),
        ("campaigns=outside",),
    ),
    Worked(
        "a one-off need likewise",
        "P18 set to outside.",
        THIRTY,
        ask(**SHORT, nature="one_off"),
        uncovered(None, "besoin ponctuel"),
        ("campaigns=outside",),
    ),
    Worked(
        "a lasting need is covered all the same",
        "Only what passes is outside.",
        THIRTY,
        ask(**SHORT, nature="lasting"),
        breached("-12", FIRST),
        ("campaigns=outside",),
    ),
    Worked(
        "a request of no known nature is covered",
        "Nobody said that it passes.",
        THIRTY,
        ask(**SHORT),
        breached("-12", FIRST),
        ("campaigns=outside",),
    ),
    Worked(
        "the nature of a lot, as dossier.yaml states it",
        "Lot 1 is a campaign, lot 2 lasts.",
        THIRTY,
        (ask(**SHORT, lot="1"), ask(**SHORT, lot="2", id="D-2")),
        (uncovered(None, "campagne"), breached("-12", FIRST)),
        ("campaigns=outside",),
        TWO_LOTS,
    ),
)

OF_LOTS = {
    "lot-1.md": "# CCTP du lot n° 1\n\nArticle 4 – Volumes\n\n4.1 Préavis\n\n"
    + notice("dix jours calendaires")
    + "\n",
    "lot-2.md": "# CCTP du lot n° 2\n\nArticle 4 – Volumes\n\n4.1 Préavis\n\n"
    + notice("vingt jours calendaires")
    + "\n",
}
BY_LOT = """lots:
  - number: 1
  - number: 2
pieces:
  - path: lot-1.md
    kind: cctp
    lot: 1
  - path: lot-2.md
    kind: cctp
    lot: 2
"""
LOTS = (
    Worked(
        "each lot has the notice of its own piece",
        "2 March + 10 = 12 March for lot 1; + 20 = 22 March for lot 2, two days after the 20th.",
        contract("Le Prestataire traite les appels dans les règles de l'art."),
        (ask(**SHORT, lot="1"), ask(**SHORT, lot="2", id="D-2")),
        (respected("8", "2026-03-12", clause="4.1"), breached("-2", "2026-03-22", clause="4.1")),
        stated=BY_LOT,
        others=OF_LOTS,
    ),
    Worked(
        "a request that names no lot may be of either",
        "+8 by the one, -2 by the other.",
        contract("Le Prestataire traite les appels dans les règles de l'art."),
        ask(**SHORT),
        undecided(("-2", "8"), "2026-03-22", ("lot",), clause="4.1"),
        stated=BY_LOT,
        others=OF_LOTS,
    ),
)

REQUESTS = (*WAIVERS, *SET_ASIDE, *DATES, *COMMITMENT, *CAMPAIGNS, *LOTS)
