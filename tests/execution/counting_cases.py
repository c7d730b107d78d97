"""Where a notice starts, what counts as received, what its last day does, dates set by a month or a week."""

from .worked_case import Worked, ask, breached, contract, english, notice, refused, respected, undecided

FROM_RECEIPT = contract(notice("trente jours calendaires"))
FROM_SENDING = contract(
    notice("trente jours calendaires", ", délai courant à compter de l'envoi de la demande")
)
NO_CLOCK = contract(notice("trente jours calendaires", ""))
TEN = notice("dix jours calendaires")
NO_KIND = contract(notice("trente jours"))
DEEMED = contract(
    TEN, "Toute demande adressée par courriel est réputée reçue deux jours ouvrés après son envoi."
)
CUT_OFF = contract(TEN, "Toute demande reçue après 17 heures est réputée reçue le jour ouvré suivant.")
UNWORKED = contract(
    TEN,
    "Toute demande reçue un samedi, un dimanche ou un jour férié est réputée reçue "
    "le premier jour ouvré suivant.",
)
ROLLED = contract(
    TEN,
    "Lorsque le dernier jour du délai est un samedi, un dimanche ou un jour férié, "
    "le délai est prolongé jusqu'au "
    "premier jour ouvrable suivant.",
)

STARTS = (
    Worked(
        "from the receipt",
        "5 March + 30: 31 March is day 26, 4 April day 30; 2 April is two days short.",
        FROM_RECEIPT,
        ask("2026-04-02", sent="2026-03-02", received="2026-03-05"),
        breached("-2", "2026-04-04"),
    ),
    Worked(
        "from the sending",
        "2 March + 30 = 1 April; 2 April has a day to spare.",
        FROM_SENDING,
        ask("2026-04-02", sent="2026-03-02", received="2026-03-05"),
        respected("1", "2026-04-01"),
    ),
    Worked(
        "no word on the start, and it matters",
        "From the receipt two days are missing, from the sending one is to spare: nobody can tell.",
        NO_CLOCK,
        ask("2026-04-02", sent="2026-03-02", received="2026-03-05"),
        undecided(("-2", "1"), "2026-04-04", said="de l'envoi ou de la réception"),
    ),
    Worked(
        "no word on the start, and enough anyway",
        "4 April: 0 from the receipt, 3 from the sending.",
        NO_CLOCK,
        ask("2026-04-04", sent="2026-03-02", received="2026-03-05"),
        respected(("0", "3"), "2026-04-04"),
    ),
    Worked(
        "no word on the start, and short anyway: what is certain is the reading that is "
        "kindest to the client",
        "31 March: -4 from the receipt (4 April), -1 from the sending (1 April).",
        NO_CLOCK,
        ask("2026-03-31", sent="2026-03-02", received="2026-03-05"),
        breached(("-4", "-1"), "2026-04-01"),
    ),
    Worked(
        "no word on the start, the convention is the receipt",
        "4 April is the first day; 2 April is two days short.",
        NO_CLOCK,
        ask("2026-04-02", sent="2026-03-02", received="2026-03-05"),
        breached("-2", "2026-04-04"),
        set=("unstated_clock=receipt",),
    ),
    Worked(
        "no word on the start, the convention is the sending",
        "1 April is the first day.",
        NO_CLOCK,
        ask("2026-04-02", sent="2026-03-02", received="2026-03-05"),
        respected("1", "2026-04-01"),
        set=("unstated_clock=sending",),
    ),
    Worked(
        "the contract's own general rule on the start settles a clause that is silent",
        "« Tous les délais courent à compter de la réception »: 4 April.",
        contract(
            notice("trente jours calendaires", ""),
            "Tous les délais prévus au Contrat courent à compter de la réception de la notification.",
        ),
        ask("2026-04-02", sent="2026-03-02", received="2026-03-05"),
        breached("-2", "2026-04-04"),
    ),
    Worked(
        "a receipt that the log does not date",
        "Received on 2 March at the earliest: 14 days to spare on 15 April; nothing says "
        "how late it may have come.",
        FROM_RECEIPT,
        ask("2026-04-15", sent="2026-03-02"),
        undecided((None, "14"), "2026-04-01", ("received_at",)),
    ),
    Worked(
        "a receipt without a date cannot save what was sent too late",
        "Sent on 2 March it was not received before: 1 April at the earliest, 31 March "
        "is short by a day or more.",
        FROM_RECEIPT,
        ask("2026-03-31", sent="2026-03-02"),
        breached((None, "-1"), "2026-04-01"),
    ),
    Worked(
        "a receipt without a date, but an answer: it came before that",
        "Between 2 and 4 March: 1 to 3 April; 3 April is enough for both.",
        FROM_RECEIPT,
        ask("2026-04-03", sent="2026-03-02", answer=refused("2026-03-04")),
        respected(("0", "2"), "2026-04-03"),
    ),
    Worked(
        "a receipt without a date, an answer that comes too late to help",
        "2 April: one day to spare if received on the 2nd, one missing if on the 4th.",
        FROM_RECEIPT,
        ask("2026-04-02", sent="2026-03-02", answer=refused("2026-03-04")),
        undecided(("-1", "1"), "2026-04-03", ("received_at",)),
    ),
    Worked(
        "a sending without a date is not later than the receipt",
        "Sent on 5 March at the latest: 4 April is enough.",
        FROM_SENDING,
        ask("2026-04-04", received="2026-03-05"),
        respected(("0", None), "2026-04-04"),
    ),
    Worked(
        "a sending without a date that may be early enough",
        "One day is missing if it was sent on the day of its receipt, none if the day before.",
        FROM_SENDING,
        ask("2026-04-03", received="2026-03-05"),
        undecided(("-1", None), "2026-04-04", ("sent_at",)),
    ),
)

RECEIPTS = (
    Worked(
        "deemed received two worked days after the sending",
        "Thursday 5 March: Friday 6, Monday 9; + 10 = 19 March.",
        DEEMED,
        ask("2026-03-18", sent="2026-03-05"),
        breached("-1", "2026-03-19"),
    ),
    Worked(
        "the deemed receipt is counted from the sending, and not once more from the receipt",
        "Sent on Thursday 5, received on Monday 9, the very day of the clause: + 10 = 19 March.",
        DEEMED,
        ask("2026-03-19", sent="2026-03-05", received="2026-03-09"),
        respected("0", "2026-03-19"),
    ),
    Worked(
        "a receipt that differs from the deemed one is open where it matters",
        "Received on Friday 6 (16 March), deemed so on Monday 9 (19 March): 17 March is +1 or -2.",
        DEEMED,
        ask("2026-03-17", sent="2026-03-05", received="2026-03-06"),
        undecided(("-2", "1"), "2026-03-19"),
    ),
    Worked(
        "a receipt alone is what it is, deemed or not",
        "No sending to count from: Monday 9 + 10 = 19 March.",
        DEEMED,
        ask("2026-03-19", received="2026-03-09"),
        respected("0", "2026-03-19"),
    ),
    Worked(
        "a deemed receipt does not move a notice that runs from the sending",
        "5 March + 10 = 15 March.",
        contract(
            notice("dix jours calendaires", ", délai courant à compter de l'envoi de la demande"),
            "Toute demande adressée par courriel est réputée reçue deux jours ouvrés après son envoi.",
        ),
        ask("2026-03-15", sent="2026-03-05"),
        respected("0", "2026-03-15"),
    ),
    Worked(
        "a minute after the hour",
        "Friday 6 March 17:01 counts as Monday 9: + 10 = 19 March.",
        CUT_OFF,
        ask("2026-03-18", received="2026-03-06 17:01"),
        breached(
            "-1", "2026-03-19", said="réputée reçue le 9 mars 2026 (7 : « Toute demande reçue après 17 heures"
        ),
    ),
    Worked(
        "on the hour",
        "17:00 is not after 17:00: Friday 6 + 10 = 16 March.",
        CUT_OFF,
        ask("2026-03-16", received="2026-03-06 17:00"),
        respected("0", "2026-03-16"),
    ),
    Worked(
        "an hour that is not known, and would decide",
        "Friday (16 March) or Monday (19 March): the 18th is +2 or -1.",
        CUT_OFF,
        ask("2026-03-18", received="2026-03-06"),
        undecided(("-1", "2"), "2026-03-19", ("received_at",)),
    ),
    Worked(
        "an hour that is not known, and enough anyway",
        "The 19th is +3 or 0.",
        CUT_OFF,
        ask("2026-03-19", received="2026-03-06"),
        respected(("0", "3"), "2026-03-19"),
    ),
    Worked(
        "an hour that is not known, and short anyway: the earlier receipt is what is certain",
        "The 15th is one day short of the 16th, four of the 19th.",
        CUT_OFF,
        ask("2026-03-15", received="2026-03-06"),
        breached(("-4", "-1"), "2026-03-16"),
    ),
    Worked(
        "received on a Sunday, deemed so on Monday",
        "Sunday 1 March counts as Monday 2: + 10 = 12 March.",
        UNWORKED,
        ask("2026-03-11", received="2026-03-01"),
        breached("-1", "2026-03-12"),
    ),
    Worked(
        "received on 1 May, deemed so after the weekend",
        "Friday 1 May is a holiday: Monday 4 + 10 = 14 May.",
        UNWORKED,
        ask("2026-05-14", received="2026-05-01"),
        respected("0", "2026-05-14"),
    ),
    Worked(
        "received on a worked day, nothing is deemed",
        "Monday 2 + 10 = 12 March.",
        UNWORKED,
        ask("2026-03-12", received="2026-03-02"),
        respected("0", "2026-03-12"),
    ),
    Worked(
        "the first day counts where the contract says so",
        "2 March is 1, 11 March 10.",
        contract(TEN, "Le jour de la réception de la demande est inclus dans le délai de préavis."),
        ask("2026-03-11", received="2026-03-02"),
        respected("0", "2026-03-11"),
    ),
    Worked(
        "and is left out where it says nothing",
        "3 March is 1, 12 March 10.",
        contract(TEN),
        ask("2026-03-11", received="2026-03-02"),
        breached("-1", "2026-03-12"),
    ),
)

LAST_DAYS = (
    Worked(
        "a last day on a Saturday stays there without a word",
        "Wednesday 4 + 10 = Saturday 14 March.",
        contract(TEN),
        ask("2026-03-14", received="2026-03-04"),
        respected("0", "2026-03-14"),
    ),
    Worked(
        "it is moved where the contract moves it",
        "Saturday 14 is put off to Monday 16: the 14th is two days short.",
        ROLLED,
        ask("2026-03-14", received="2026-03-04"),
        breached("-2", "2026-03-16"),
    ),
    Worked(
        "the contract's own « jour ouvrable » may be a Saturday, not a holiday",
        "4 May + 10 = Ascension Day 14 May, a holiday: Friday 15.",
        ROLLED,
        ask("2026-05-15", received="2026-05-04"),
        respected("0", "2026-05-15"),
    ),
    Worked(
        "two rules on the last day that differ settle nothing: it stays, and is told",
        "One puts off, the other does not.",
        contract(
            TEN,
            "Lorsque le dernier jour du délai est un samedi, un dimanche ou un jour férié, "
            "le délai est prolongé "
            "jusqu'au premier jour ouvrable suivant.\n\nLe délai dont le dernier jour est un "
            "samedi, un dimanche ou un "
            "jour férié n'est pas prorogé.",
        ),
        ask("2026-03-16", received="2026-03-04"),
        respected("2", "2026-03-14", said="expire un jour non travaillé"),
    ),
)


def under(book: str, counting: str = "") -> str:
    """A contract of a public buyer that refers to general terms."""
    return contract(TEN, f"Le présent contrat est soumis au CCAG-FCS, {book}. {counting}".strip())


BOOKS = (
    Worked(
        "the general terms of 2009, to which the contract refers, put off a last day on a Saturday",
        "Wednesday 4 + 10 = Saturday 14 March, put off to Monday 16 (article 3.2).",
        under("approuvé par l'arrêté du 19 janvier 2009"),
        ask("2026-03-14", received="2026-03-04"),
        breached("-2", "2026-03-16"),
    ),
    Worked(
        "the contract's own rule comes before that of the general terms",
        "Its last day stays: Saturday 14 March.",
        under(
            "approuvé par l'arrêté du 19 janvier 2009",
            "Le délai dont le dernier jour est un samedi, un dimanche ou un jour férié n'est pas prorogé.",
        ),
        ask("2026-03-14", received="2026-03-04"),
        respected("0", "2026-03-14"),
    ),
)

KINDS = (
    Worked(
        "days without a kind, short by every kind: what is certain is the kindest of them",
        "Calendar 1 April (-1), clear 2 April (-2), worked 14 April: 1, 2, 3, 7, 8, 9, "
        "10, 13, 14 April are nine.",
        NO_KIND,
        ask("2026-03-31", received="2026-03-02"),
        breached(("-9", "-1"), "2026-04-01"),
    ),
    Worked(
        "days without a kind, and it matters",
        "2 April: one to spare in calendar days; 3, 7, 8, 9, 10, 13, 14 April are seven worked days short.",
        NO_KIND,
        ask("2026-04-02", received="2026-03-02"),
        undecided(("-7", "1"), "2026-04-14", said="de quels jours il s'agit"),
    ),
    Worked(
        "days without a kind, enough by every kind",
        "14 April: 13 calendar days after 1 April, and the thirtieth worked day.",
        NO_KIND,
        ask("2026-04-14", received="2026-03-02"),
        respected(("0", "13"), "2026-04-14"),
    ),
    Worked(
        "days without a kind, calendar days by convention",
        "1 April.",
        NO_KIND,
        ask("2026-04-01", received="2026-03-02"),
        respected("0", "2026-04-01"),
        set=("unstated_days=calendar",),
    ),
    Worked(
        "days without a kind, worked days by another article",
        "The thirtieth worked day is 14 April; the 13th is the one before.",
        contract(
            notice("trente jours"),
            "Sauf mention contraire, les délais exprimés en jours s'entendent en jours ouvrés.",
        ),
        ask("2026-04-13", received="2026-03-02"),
        breached("-1", "2026-04-14"),
    ),
    Worked(
        "days without a kind, calendar days by another article",
        "1 April.",
        contract(notice("trente jours"), "Les délais exprimés en jours s'entendent en jours calendaires."),
        ask("2026-04-01", received="2026-03-02"),
        respected("0", "2026-04-01"),
    ),
    Worked(
        "a kind that the clause states is not changed by a general rule",
        "Calendar days by the clause itself: 1 April.",
        contract(
            notice("trente jours calendaires"),
            "Sauf mention contraire, les délais exprimés en jours s'entendent en jours ouvrés.",
        ),
        ask("2026-04-01", received="2026-03-02"),
        respected("0", "2026-04-01"),
    ),
)


def relative(when: str, of: str = " du mois M") -> str:
    return contract(
        f"Toute demande de hausse ou de baisse des volumes d'appels{of} est adressée par "
        f"le Client au Prestataire au "
        f"plus tard {when}."
    )


MID_MONTH = relative("le 15 du mois M-1")
THURSDAY = relative("le jeudi de la semaine S-2", "")
AT_END = relative("fin M-2")
WEEKS_2 = relative("en S-2", "")
WORKED_FIRST = relative("le premier jour ouvré du mois M-1")
SECOND_MONTH = contract(
    "Toute hausse ou baisse des volumes d'appels demandée par le Client prend effet "
    "le premier jour du deuxième mois "
    "suivant la réception de la demande."
)

RECEIPT = ("unstated_clock=receipt",)
RELATIVE = (
    Worked(
        "the 15th of the month before, on the day",
        "For April, 15 March.",
        MID_MONTH,
        ask("2026-04-01", received="2026-03-15"),
        respected("0"),
        set=RECEIPT,
    ),
    Worked(
        "the 15th of the month before, a day late",
        "For April, 15 March; the 16th is one day late.",
        MID_MONTH,
        ask("2026-04-01", received="2026-03-16"),
        breached("-1"),
        set=RECEIPT,
    ),
    Worked(
        "the 15th of the month before, whatever the day of the month",
        "30 April is in April as well.",
        MID_MONTH,
        ask("2026-04-30", received="2026-03-16"),
        breached("-1"),
        set=RECEIPT,
    ),
    Worked(
        "the 15th of the month before, over the year's end",
        "For January 2027, 15 December 2026.",
        MID_MONTH,
        ask("2027-01-10", received="2026-12-10"),
        respected("5"),
        set=RECEIPT,
    ),
    Worked(
        "the end of the second month before",
        "For May, 31 March; 1 April is one day late.",
        AT_END,
        ask("2026-05-01", received="2026-04-01"),
        breached("-1"),
        set=RECEIPT,
    ),
    Worked(
        "the end of the second month before, in a leap year",
        "For April 2028, 29 February 2028.",
        AT_END,
        ask("2028-04-01", received="2028-02-29"),
        respected("0"),
        set=RECEIPT,
    ),
    Worked(
        "the end of the second month before, in another year",
        "For April 2027, 28 February 2027; 1 March is one day late.",
        AT_END,
        ask("2027-04-01", received="2027-03-01"),
        breached("-1"),
        set=RECEIPT,
    ),
    Worked(
        "the first worked day of the month before, after a holiday and a weekend",
        "For June, M-1 is May: Friday 1 is a holiday, Monday 4 the first worked day.",
        WORKED_FIRST,
        (
            ask("2026-06-01", received="2026-05-04"),
            ask("2026-06-01", received="2026-05-05", id="D-2"),
        ),
        (respected("0"), breached("-1")),
        set=RECEIPT,
    ),
    Worked(
        "the Thursday of the second week before",
        "30 March opens its week; two weeks before is 16 to 22 March, its Thursday the 19th.",
        THURSDAY,
        ask("2026-03-30", received="2026-03-19"),
        respected("0"),
        set=RECEIPT,
    ),
    Worked(
        "the Friday of that week is late",
        "One day.",
        THURSDAY,
        ask("2026-03-30", received="2026-03-20"),
        breached("-1"),
        set=RECEIPT,
    ),
    Worked(
        "the Sunday of the week of effect is in the same week",
        "Sunday 5 April belongs to the week of 30 March.",
        THURSDAY,
        ask("2026-04-05", received="2026-03-19"),
        respected("0"),
        set=RECEIPT,
    ),
    Worked(
        "a Thursday over the year's end",
        "Monday 4 January 2027: two weeks before is 21 December, Thursday the 24th; the "
        "28th is four days late.",
        THURSDAY,
        ask("2027-01-04", received="2026-12-28"),
        breached("-4"),
        set=RECEIPT,
    ),
    Worked(
        "a week without its day, the Sunday before it",
        "16 to 22 March: the 15th is before all of them, by 1 to 7 days.",
        WEEKS_2,
        ask("2026-03-30", received="2026-03-15"),
        respected(("1", "7")),
        set=RECEIPT,
    ),
    Worked(
        "a week without its day, in the middle of it",
        "The 18th is two days after Monday 16 and four before Sunday 22.",
        WEEKS_2,
        ask("2026-03-30", received="2026-03-18"),
        undecided(("-2", "4"), said="laisse plusieurs jours possibles"),
        set=RECEIPT,
    ),
    Worked(
        "a week without its day, the Monday after it",
        "The 23rd is after all of them, by 1 to 7 days.",
        WEEKS_2,
        ask("2026-03-30", received="2026-03-23"),
        breached(("-7", "-1")),
        set=RECEIPT,
    ),
    Worked(
        "J-10 in worked days",
        "From 2 March the tenth worked day is the 16th: the 2nd is the last day, the 3rd one late.",
        relative("à J-10 ouvrés", ""),
        (
            ask("2026-03-16", received="2026-03-02"),
            ask("2026-03-16", received="2026-03-03", id="D-2"),
        ),
        (respected("0"), breached("-1")),
        set=RECEIPT,
    ),
    Worked(
        "J-30 in days of no kind, enough by every kind",
        "Backwards from 14 April: 15 March in calendar days, 14 in clear days, 2 March in worked days.",
        relative("à J-30", ""),
        ask("2026-04-14", received="2026-03-02"),
        respected(("0", "13")),
        set=RECEIPT,
    ),
    Worked(
        "J-30 in days of no kind, and it matters",
        "15 March is the last day in calendar days, 14 in clear ones, 2 March in worked ones.",
        relative("à J-30", ""),
        ask("2026-04-14", received="2026-03-15"),
        undecided(("-13", "0"), said="de quels jours il s'agit"),
        set=RECEIPT,
    ),
    Worked(
        "the first of the second month that follows",
        "Received on 20 April: 1 June. Any day of April would do for June, so 30 April is ten days off.",
        SECOND_MONTH,
        ask("2026-06-01", received="2026-04-20"),
        respected("10"),
    ),
    Worked(
        "the first of the first month that follows is a month too early",
        "For May the last day was 31 March: 20 days late.",
        SECOND_MONTH,
        ask("2026-05-01", received="2026-04-20"),
        breached("-20"),
    ),
)

NOON = relative("le jeudi midi de la semaine S-2", "")
BY_FIVE = relative("le 15 du mois M-1 avant 17 h")
HOURS_OF_DAY = (
    Worked(
        "the Thursday at noon, an hour before",
        "Thursday 19 March 11:00, for the week of 30 March.",
        NOON,
        ask("2026-03-30", received="2026-03-19 11:00"),
        respected("0"),
        set=RECEIPT,
    ),
    Worked(
        "the Thursday at noon, on the stroke",
        "12:00 is not later than 12:00.",
        NOON,
        ask("2026-03-30", received="2026-03-19 12:00"),
        respected("0"),
        set=RECEIPT,
    ),
    Worked(
        "the Thursday at noon, an hour after",
        "13:00 is an hour late: 1/24 of a day.",
        NOON,
        ask("2026-03-30", received="2026-03-19 13:00"),
        breached("-0.04"),
        set=RECEIPT,
    ),
    Worked(
        "the Thursday at noon, at an hour that nobody knows",
        "From 00:00 to 23:59, which is 11 h 59 late (0.4993 of a day).",
        NOON,
        ask("2026-03-30", received="2026-03-19"),
        undecided(("-0.50", "0"), None, ("received_at",)),
        set=RECEIPT,
    ),
    Worked(
        "the Wednesday before, at any hour",
        "A whole day before.",
        NOON,
        ask("2026-03-30", received="2026-03-18"),
        respected("1"),
        set=RECEIPT,
    ),
    Worked(
        "the Friday after, at any hour",
        "A day late.",
        NOON,
        ask("2026-03-30", received="2026-03-20 08:00"),
        breached("-1"),
        set=RECEIPT,
    ),
    Worked(
        "the 15th before five, five minutes after",
        "17:05 on 15 March for April; five minutes are less than a hundredth of a day, and not nothing.",
        BY_FIVE,
        ask("2026-04-01", received="2026-03-15 17:05"),
        breached("-0.01"),
        set=RECEIPT,
    ),
    Worked(
        "the 15th by five, in English",
        "16:59 is in time, 18:00 an hour late.",
        english(
            "Any change in call volumes for month M shall be notified by the Client to the "
            "Provider by 5 p.m. on the "
            "15th of month M-1."
        ),
        (
            ask("2026-04-01", received="2026-03-15 16:59"),
            ask("2026-04-01", received="2026-03-15 18:00", id="D-2"),
        ),
        (respected("0"), breached("-0.04")),
        set=RECEIPT,
    ),
)

COUNTING = (*STARTS, *RECEIPTS, *LAST_DAYS, *BOOKS, *KINDS, *RELATIVE, *HOURS_OF_DAY)
