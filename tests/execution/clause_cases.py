"""What a clause owes: bands, directions, requests that add up, exceptions, words without a figure."""

from .worked_case import (
    Dates,
    Worked,
    ask,
    breached,
    contract,
    english,
    notice,
    respected,
    uncovered,
    undecided,
)

RUNS = ", délai courant à compter de la réception de la demande"
OVER_10 = (
    "Toute variation des volumes d'appels supérieure à 10 % est notifiée par le "
    "Client au Prestataire trente jours "
    f"calendaires avant sa prise d'effet{RUNS}."
)
OVER = contract(OVER_10)
FREE = contract(
    "Le Client peut faire varier les volumes d'appels dans la limite de 10 % sans "
    "préavis ; au-delà de 10 %, toute "
    f"variation est notifiée par le Client au Prestataire trente jours calendaires "
    f"avant sa prise d'effet{RUNS}."
)
STEPS = contract(
    "Le Client notifie au Prestataire toute variation des volumes d'appels dix jours "
    "calendaires à l'avance jusqu'à "
    "10 % et trente jours calendaires à l'avance au-delà de 10 %, à compter de la réception de la demande."
)
WAYS = contract(
    "Le Client notifie au Prestataire toute hausse des volumes d'appels vingt jours "
    "calendaires à l'avance et toute "
    "baisse quarante-cinq jours calendaires à l'avance, à compter de la réception de la demande."
)
UP_ONLY = contract(
    "Toute hausse des volumes d'appels est notifiée par le Client au Prestataire "
    "trente jours calendaires avant sa "
    f"prise d'effet{RUNS}."
)
# Received on 2 March 2026: thirty calendar days end on 1 April, ten on 12 March, twenty on 22 March,
# forty-five on 16 April (31 March is day 29, 16 April day 45).
SHORT: Dates = {"effect": "2026-03-20", "received": "2026-03-02"}  # 12 days short of 1 April
LONG: Dates = {"effect": "2026-04-01", "received": "2026-03-02"}

BANDS = (
    Worked(
        "exactly ten per cent is not more than ten per cent",
        "« supérieure à 10 % » leaves 10 % out: no notice is owed.",
        OVER,
        ask(**SHORT, size="+10 %"),
        uncovered(said="10 %"),
    ),
    Worked(
        "a hundredth more is",
        "Thirty days are owed; 20 March is twelve days before 1 April.",
        OVER,
        ask(**SHORT, size="+10.01 %"),
        breached("-12", "2026-04-01"),
    ),
    Worked("nine per cent", "Below the band.", OVER, ask(**SHORT, size="-9 %"), uncovered()),
    Worked(
        "exactly ten per cent is within a limit of ten per cent",
        "« dans la limite de 10 % » holds 10 %.",
        FREE,
        ask(**SHORT, size="-10 %"),
        uncovered(said="10 %"),
    ),
    Worked(
        "eleven per cent is beyond it",
        "Thirty days are owed.",
        FREE,
        ask(**SHORT, size="-11 %"),
        breached("-12", "2026-04-01"),
    ),
    Worked(
        "two steps, the lower one at its edge",
        "Ten days, from 2 March the 12th: 20 March has eight to spare.",
        STEPS,
        ask(**SHORT, size="+10 %"),
        respected("8", "2026-03-12"),
    ),
    Worked(
        "two steps, the upper one",
        "Thirty days.",
        STEPS,
        ask(**SHORT, size="+10.5 %"),
        breached("-12", "2026-04-01"),
    ),
    Worked(
        "two steps, a size that is not known and would decide",
        "+8 by the lower step, -12 by the upper.",
        STEPS,
        ask(**SHORT, size="+? %"),
        undecided(("-12", "8"), "2026-04-01", ("size",)),
    ),
    Worked(
        "two steps, a size that is not known, enough by both",
        "0 by the upper step, 20 by the lower (12 March).",
        STEPS,
        ask(**LONG, size="+? %"),
        respected(("0", "20"), "2026-04-01"),
    ),
    Worked(
        "two steps, a size that is not known, short by both: ten days are certain",
        "11 March is one day before the 12th, 21 before 1 April.",
        STEPS,
        ask("2026-03-11", received="2026-03-02", size="+? %"),
        breached(("-21", "-1"), "2026-03-12"),
    ),
    Worked(
        "hours with their base, exactly ten per cent",
        "40 of 400 are 10 %.",
        OVER,
        ask(**SHORT, size="+40 h/400"),
        uncovered(),
    ),
    Worked(
        "hours with their base, a little more",
        "41 of 400 are 10.25 %.",
        OVER,
        ask(**SHORT, size="+41 h/400"),
        breached("-12", "2026-04-01"),
    ),
    Worked(
        "hours without their base",
        "Nobody knows how many per cent 41 hours are.",
        OVER,
        ask(**SHORT, size="+41 h"),
        undecided(None, "2026-04-01", ("base_value",)),
    ),
    Worked(
        "no size at all",
        "Below the band nothing is owed, above it thirty days.",
        OVER,
        ask(**SHORT, size="+? %"),
        undecided(None, "2026-04-01", ("size",)),
    ),
    Worked(
        "no size, and no band that asks for one",
        "Thirty days whatever the size.",
        contract(notice("trente jours calendaires")),
        ask(**SHORT, size=None),
        breached("-12", "2026-04-01"),
    ),
)

EDGES = (
    Worked(
        "« de 10 % ou plus » holds ten per cent",
        "Thirty days are owed at exactly 10 %.",
        contract(OVER_10.replace("supérieure à 10 %", "de 10 % ou plus")),
        ask(**SHORT, size="+10 %"),
        breached("-12", "2026-04-01"),
    ),
    Worked(
        "« à partir de 10 % » holds ten per cent",
        "The same.",
        contract(OVER_10.replace("supérieure à 10 %", "à partir de 10 %")),
        ask(**SHORT, size="+10 %"),
        breached("-12", "2026-04-01"),
    ),
    Worked(
        "« d'au moins 10 % » holds ten per cent, not a hundredth less",
        "9.99 % is below it.",
        contract(OVER_10.replace("supérieure à 10 %", "d'au moins 10 %")),
        (ask(**SHORT, size="+10 %"), ask(**SHORT, size="+9.99 %", id="D-2")),
        (breached("-12", "2026-04-01"), uncovered()),
        set=("same_day_requests=apart",),
    ),
    Worked(
        "« supérieure ou égale à 10 % » holds ten per cent",
        "The same.",
        contract(OVER_10.replace("supérieure à", "supérieure ou égale à")),
        ask(**SHORT, size="-10 %"),
        breached("-12", "2026-04-01"),
    ),
    Worked(
        "« de moins de 10 % sans préavis » leaves ten per cent out",
        "At 10 % the thirty days of the other sentence are owed, at 9.99 % none.",
        contract(
            "Le Client peut faire varier les volumes d'appels de moins de 10 % sans préavis.\n\n"
            + OVER_10.replace("supérieure à 10 %", "de 10 % ou plus")
        ),
        (ask(**SHORT, size="-10 %"), ask(**SHORT, size="-9.99 %", id="D-2")),
        (breached("-12", "2026-04-01"), uncovered()),
        set=("same_day_requests=apart",),
    ),
    Worked(
        "« jusqu'à 10 % » holds it still",
        "Ten days, the 12th.",
        STEPS,
        ask("2026-03-12", received="2026-03-02", size="-10 %"),
        respected("0", "2026-03-12"),
    ),
    Worked(
        "more than ten per cent, in English",
        "At exactly 10 % nothing is owed.",
        english(
            "Any change in call volumes of more than 10% requires thirty (30) calendar days' "
            "prior written notice from "
            "the Client to the Provider, running from receipt of the request."
        ),
        ask(**SHORT, size="+10 %"),
        uncovered(),
    ),
    Worked(
        "ten per cent or more, in English",
        "At exactly 10 % thirty days are owed.",
        english(
            "Any change in call volumes of 10% or more requires thirty (30) calendar days' "
            "prior written notice from "
            "the Client to the Provider, running from receipt of the request."
        ),
        ask(**SHORT, size="+10 %"),
        breached("-12", "2026-04-01"),
    ),
)

DIRECTIONS = (
    Worked(
        "a rise and a fall have each their notice",
        "Twenty days: the 22nd, two days after 20 March. Forty-five: 16 April, 27 days after it.",
        WAYS,
        (ask(**SHORT, size="+20 %"), ask(**SHORT, size="-20 %", id="D-2")),
        (breached("-2", "2026-03-22"), breached("-27", "2026-04-16")),
    ),
    Worked(
        "a direction that is not known and would decide",
        "1 April: ten days after 22 March, fifteen before 16 April.",
        WAYS,
        ask(**LONG, size="?20 %"),
        undecided(("-15", "10"), "2026-04-16", ("direction",)),
    ),
    Worked(
        "a direction that is not known, enough both ways",
        "16 April: 0 for a fall, 25 for a rise.",
        WAYS,
        ask("2026-04-16", received="2026-03-02", size="?20 %"),
        respected(("0", "25"), "2026-04-16"),
    ),
    Worked(
        "a notice for rises says nothing of falls",
        "Silence is no right to do without: nothing is decided.",
        UP_ONLY,
        ask(**SHORT, size="-20 %"),
        undecided(said="ce sens de variation"),
    ),
    Worked(
        "a notice for rises, for a rise",
        "Thirty days.",
        UP_ONLY,
        ask(**SHORT, size="+20 %"),
        breached("-12", "2026-04-01"),
    ),
)

BOTH = (ask(**SHORT, size="+6 %"), ask(**SHORT, size="+6 %", id="D-2"))
OWED_TOGETHER = (breached("-12", "2026-04-01"), breached("-12", "2026-04-01"))
ALONE = (uncovered(), uncovered())
UNTOLD = undecided(None, "2026-04-01", said="d'un même jour se cumulent")
TOGETHER = (
    Worked(
        "two requests of one day that pass the band together, nobody having said whether they add up",
        "Each is 6 %, both are 12 %.",
        OVER,
        BOTH,
        (UNTOLD, UNTOLD),
    ),
    Worked(
        "added up by convention",
        "12 % owe thirty days.",
        OVER,
        BOTH,
        OWED_TOGETHER,
        ("same_day_requests=add_up",),
    ),
    Worked(
        "taken one by one by convention", "6 % owe nothing.", OVER, BOTH, ALONE, ("same_day_requests=apart",)
    ),
    Worked(
        "added up by the contract, whatever the convention",
        "The contract comes first.",
        contract(
            OVER_10, "Les demandes formulées un même jour se cumulent pour l'appréciation du seuil de 10 %."
        ),
        BOTH,
        OWED_TOGETHER,
        ("same_day_requests=apart",),
    ),
    Worked(
        "taken one by one by the contract, whatever the convention",
        "The contract comes first.",
        contract(OVER_10, "Chaque demande s'apprécie isolément au regard du seuil de 10 %."),
        BOTH,
        ALONE,
        ("same_day_requests=add_up",),
    ),
    Worked(
        "together exactly ten per cent",
        "4 + 6 = 10, which is not more than 10.",
        OVER,
        (ask(**SHORT, size="+4 %"), ask(**SHORT, size="+6 %", id="D-2")),
        ALONE,
    ),
    Worked(
        "a rise and a fall of one day do not add up",
        "6 % each way.",
        OVER,
        (ask(**SHORT, size="+6 %"), ask(**SHORT, size="-6 %", id="D-2")),
        ALONE,
        ("same_day_requests=add_up",),
    ),
    Worked(
        "requests of two days do not add up over a day",
        "2 and 3 March.",
        OVER,
        (ask(**SHORT, size="+6 %"), ask("2026-03-20", received="2026-03-03", size="+6 %", id="D-2")),
        ALONE,
        ("same_day_requests=add_up",),
    ),
    Worked(
        "requests of two lots do not add up",
        "Each lot has its volume.",
        OVER,
        (ask(**SHORT, size="+6 %", lot="1"), ask(**SHORT, size="+6 %", lot="2", id="D-2")),
        ALONE,
        ("same_day_requests=add_up",),
    ),
    Worked(
        "requests of one month add up where the contract says so",
        "12 % over March: 2 March + 30 = 1 April; 20 March + 30 = 19 April, 9 days after the 10th.",
        contract(
            OVER_10,
            "Les demandes formulées au cours d'un même mois se cumulent pour l'appréciation "
            "du seuil de 10 %.",
        ),
        (ask(**SHORT, size="+6 %"), ask("2026-04-10", received="2026-03-20", size="+6 %", id="D-2")),
        (breached("-12", "2026-04-01"), breached("-9", "2026-04-19")),
    ),
    Worked(
        "a request that was withdrawn adds nothing",
        "6 % remain.",
        OVER,
        (ask(**SHORT, size="+6 %"), ask(**SHORT, size="+6 %", id="D-2", withdrawn="2026-03-05")),
        (uncovered(), uncovered(None, "retirée")),
        ("same_day_requests=add_up",),
    ),
    Worked(
        "a request that was corrected adds nothing to the one that corrects it",
        "6 % remain: the second stands for the first.",
        OVER,
        (ask(**SHORT, size="+6 %"), ask(**SHORT, size="+6 %", id="D-2", replaces="D-1")),
        (uncovered(None, "D-2"), uncovered()),
        ("same_day_requests=add_up",),
    ),
)

USUAL = notice("trente jours calendaires")
LIFTED = contract(f"{USUAL} En cas de force majeure, aucun préavis n'est dû.")
URGENT = contract(
    f"{USUAL} En cas d'urgence, entendue comme une panne nationale d'un service du "
    f"Client, aucun préavis n'est dû."
)
REDUCED = contract(f"{USUAL} En cas d'urgence, ce préavis est ramené à cinq jours calendaires.")
EXCEPT = contract(USUAL.replace(RUNS, f"{RUNS}, sauf urgence"))
EXCEPTIONS = (
    Worked(
        "a case that the log does not claim changes nothing",
        "No ground is claimed: thirty days.",
        LIFTED,
        ask(**SHORT),
        breached("-12", "2026-04-01"),
    ),
    Worked(
        "nor does it make a request doubtful that left its time",
        "Thirty days, and thirty given.",
        LIFTED,
        ask(**LONG),
        respected("0", "2026-04-01"),
    ),
    Worked(
        "a case that lifts the notice, claimed: the clause is quoted",
        "« En cas de force majeure, aucun préavis n'est dû. »",
        LIFTED,
        ask(**SHORT, ground="force_majeure"),
        uncovered(said="« En cas de force majeure"),
    ),
    Worked(
        "another ground than the one of the clause",
        "A season is no force majeure.",
        LIFTED,
        ask(**SHORT, ground="season"),
        breached("-12", "2026-04-01"),
    ),
    Worked(
        "an emergency clause, claimed: not covered, with its quote, and nobody has proved the emergency",
        "« En cas d'urgence, …, aucun préavis n'est dû. »",
        URGENT,
        ask(**SHORT, ground="urgency"),
        uncovered(said="« En cas d'urgence"),
    ),
    Worked(
        "an emergency clause that is not claimed",
        "Thirty days.",
        URGENT,
        ask(**SHORT),
        breached("-12", "2026-04-01"),
    ),
    Worked(
        "a notice cut to five days in an emergency, claimed",
        "2 March + 5 = 7 March: 20 March has thirteen days to spare.",
        REDUCED,
        ask(**SHORT, ground="urgency"),
        respected("13", "2026-03-07", said="n'est pas établie"),
        set=("unstated_clock=receipt",),
    ),
    Worked(
        "a notice cut to five days in an emergency, claimed, and not even that",
        "5 March is two days before the 7th.",
        REDUCED,
        ask("2026-03-05", received="2026-03-02", ground="urgency"),
        breached("-2", "2026-03-07"),
        set=("unstated_clock=receipt",),
    ),
    Worked(
        "a notice cut to five days in an emergency, not claimed",
        "Thirty days.",
        REDUCED,
        ask(**SHORT),
        breached("-12", "2026-04-01"),
    ),
    Worked(
        "« sauf urgence » does not say what is owed then: claimed, it is open",
        "Neither thirty days nor none.",
        EXCEPT,
        ask(**SHORT, ground="urgency"),
        undecided(said="urgence"),
    ),
    Worked(
        "« sauf urgence » that nobody claims",
        "Thirty days.",
        EXCEPT,
        ask(**SHORT),
        breached("-12", "2026-04-01"),
    ),
)

WORDS = (
    Worked(
        "without any notice",
        "The contract owes none; that it departs from the commitment is for the rules to say.",
        contract(
            "Le Client peut modifier les volumes d'appels à la hausse comme à la baisse à "
            "tout moment, sans préavis."
        ),
        ask("2026-03-03", received="2026-03-02"),
        uncovered(),
    ),
    Worked(
        "a reasonable delay",
        "No figure to count with.",
        contract(
            "Toute hausse ou baisse des volumes d'appels est notifiée par le Client au "
            "Prestataire dans un délai "
            "raisonnable."
        ),
        ask(**LONG),
        undecided(said="n'est pas chiffré"),
    ),
    Worked(
        "two figures that contradict each other",
        "« deux (3) mois » is neither two nor three.",
        contract(notice("deux (3) mois")),
        ask("2026-12-01", received="2026-03-02"),
        undecided(said="n'est pas chiffré, ou l'est de deux façons"),
    ),
    Worked(
        "best efforts are no duty",
        "The figure binds nobody.",
        contract(
            "Le Client s'efforce de notifier toute hausse ou baisse des volumes d'appels "
            "trente jours calendaires avant "
            f"sa prise d'effet{RUNS}."
        ),
        ask(**SHORT),
        undecided("-12", "2026-04-01", said="n'est pas ferme"),
    ),
    Worked(
        "a maximum is no minimum",
        "« quinze jours au plus » may be none.",
        contract(
            "Le Client peut modifier les volumes d'appels moyennant un préavis de quinze "
            "jours calendaires au plus."
        ),
        ask(**SHORT),
        undecided(said="maximum"),
    ),
    Worked(
        "changes by agreement, without a delay",
        "No notice is stated: nothing can be counted.",
        contract("Toute hausse ou baisse des volumes d'appels fait l'objet d'un accord écrit des Parties."),
        ask(**SHORT),
        undecided(said="l'accord des parties"),
    ),
    Worked(
        "a contract that says nothing of it",
        "Silence is neither a breach nor a right.",
        contract("Le Prestataire traite les appels dans les règles de l'art."),
        ask(**SHORT),
        undecided(said="aucun délai de prévenance n'a été lu", clause=None),
    ),
    Worked(
        "two clauses that differ, and it matters",
        "Thirty days end on 1 April, ten on 12 March: 20 March is -12 or +8.",
        contract(USUAL, more=notice("dix jours calendaires")),
        ask(**SHORT),
        undecided(("-12", "8"), "2026-04-01", said="ne donnent pas le même délai", clause=("6.1", "6.2")),
    ),
    Worked(
        "two clauses that differ, and enough for both",
        "0 and 20.",
        contract(USUAL, more=notice("dix jours calendaires")),
        ask(**LONG),
        respected(("0", "20"), "2026-04-01", clause=("6.1", "6.2")),
    ),
    Worked(
        "two clauses that differ, and short for both: the shorter is certain",
        "11 March: 21 and 1 days short.",
        contract(USUAL, more=notice("dix jours calendaires")),
        ask("2026-03-11", received="2026-03-02"),
        breached(("-21", "-1"), "2026-03-12", clause=("6.1", "6.2")),
    ),
    Worked(
        "an English contract in calendar days",
        "2 March + 30 = 1 April.",
        english(
            "The Client shall notify the Provider of any increase or decrease in call "
            "volumes at least thirty (30) "
            "calendar days before it takes effect, from receipt of the request."
        ),
        (ask(**LONG), ask(**SHORT, id="D-2")),
        (respected("0", "2026-04-01"), breached("-12", "2026-04-01")),
    ),
    Worked(
        "an English contract in business days",
        "The tenth worked day after 2 March is Monday 16.",
        english(
            "The Client shall give the Provider at least ten (10) business days' written "
            "notice of any increase or "
            "decrease in call volumes, running from receipt of the request."
        ),
        ask("2026-03-13", received="2026-03-02"),
        breached("-1", "2026-03-16"),
    ),
)

SIZES_UNSPOKEN = (
    Worked(
        "larger than the change left free, where no clause speaks of larger ones",
        "Up to 10 % is free; of 20 % the contract says nothing: that is no band from which notice is owed.",
        contract("Le Client peut faire varier les volumes d'appels dans la limite de 10 % sans préavis."),
        ask("2026-04-10", received="2026-04-07", size="-20 %"),
        undecided(said="ne dit rien d'une variation de cette ampleur"),
    ),
)

EFFECT_DAY = (
    Worked(
        "the effect on the last day that counts, under the convention of the pack",
        "3 March is day 1, 1 April day 30.",
        OVER,
        ask("2026-04-01", received="2026-03-02"),
        respected("0", "2026-04-01"),
    ),
    Worked(
        "the same where the time has to run out in full",
        "Day 30 ends on 1 April at midnight: the effect may begin on 2 April.",
        OVER,
        ask("2026-04-01", received="2026-03-02"),
        breached("-1", "2026-04-02"),
        set=("effect_day=day_after",),
    ),
    Worked(
        "the same where nobody decided",
        "Enough if the effect may fall on the last day, a day short if it may not.",
        OVER,
        ask("2026-04-01", received="2026-03-02"),
        undecided(("-1", "0"), "2026-04-02", said="dernier jour"),
        set=("effect_day=ask",),
    ),
    Worked(
        "a day more is enough for everybody",
        "2 April is day 31.",
        OVER,
        ask("2026-04-02", received="2026-03-02"),
        respected(("0", "1"), "2026-04-02"),
        set=("effect_day=ask",),
    ),
)

CLAUSES = (*BANDS, *EDGES, *DIRECTIONS, *TOGETHER, *EXCEPTIONS, *WORDS, *SIZES_UNSPOKEN, *EFFECT_DAY)
