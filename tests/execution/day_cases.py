"""Days, weeks, months and hours counted on a calendar."""

from .worked_case import Worked, ask, breached, contract, notice, respected, undecided

CAL_30 = contract(notice("trente jours calendaires"))
OUVRES_5 = contract(notice("cinq jours ouvrés"))
OUVRES_10 = contract(notice("dix jours ouvrés"))
OUVRABLES_6 = contract(notice("six jours ouvrables"))
FRANCS_10 = contract(notice("dix jours francs"))
MONTH = contract(notice("un mois"))
HOURS_48 = contract(notice("48 heures"))
HOURS_24_WORKED = contract(notice("24 heures ouvrées"))


def place(territory: str) -> str:
    return f"counting:\n  holidays: {territory}\n"


CALENDAR_DAYS = (
    Worked(
        "thirty calendar days, to the day",
        "2 March is not counted: 3 March is day 1, 31 March day 29, 1 April day 30.",
        CAL_30,
        ask("2026-04-01", received="2026-03-02"),
        respected("0", "2026-04-01"),
    ),
    Worked(
        "a day too early",
        "31 March is only day 29.",
        CAL_30,
        ask("2026-03-31", received="2026-03-02"),
        breached("-1", "2026-04-01"),
    ),
    Worked(
        "a day to spare",
        "2 April is day 31.",
        CAL_30,
        ask("2026-04-02", received="2026-03-02"),
        respected("1", "2026-04-01"),
    ),
    Worked(
        "over the end of February",
        "31 January is day 1, 28 February day 29, 1 March day 30.",
        CAL_30,
        ask("2026-02-28", received="2026-01-30"),
        breached("-1", "2026-03-01"),
    ),
    Worked(
        "over 29 February of a leap year",
        "31 January is day 1, so 29 February 2028 is day 30.",
        CAL_30,
        ask("2028-02-29", received="2028-01-30"),
        respected("0", "2028-02-29"),
    ),
    Worked(
        "over the end of the year",
        "16 December is day 1, 31 December day 16, 14 January day 30.",
        CAL_30,
        ask("2027-01-13", received="2026-12-15"),
        breached("-1", "2027-01-14"),
    ),
    Worked(
        "received on a Sunday, which changes nothing where the contract does not say it",
        "Sunday 1 March is the day of the act: 2 March is day 1, 31 March day 30.",
        CAL_30,
        ask("2026-03-31", received="2026-03-01"),
        respected("0", "2026-03-31"),
    ),
    Worked(
        "ending on a public holiday, with no word on the last day",
        "1 April + 30 = 1 May, a holiday; nothing moves it.",
        CAL_30,
        ask("2026-05-01", received="2026-04-01"),
        respected("0", "2026-05-01"),
    ),
    Worked(
        "received and effective on the same day",
        "No day at all is left: 2 March + 30 = 1 April, 30 days later.",
        CAL_30,
        ask("2026-03-02", received="2026-03-02"),
        breached("-30", "2026-04-01"),
    ),
)

WORKED_DAYS = (
    Worked(
        "ten worked days without a holiday",
        "3, 4, 5, 6 March are 1 to 4, 9 to 13 March 5 to 9, Monday 16 is the tenth.",
        OUVRES_10,
        ask("2026-03-16", received="2026-03-02"),
        respected("0", "2026-03-16"),
    ),
    Worked(
        "the Friday before the tenth worked day",
        "Friday 13 March is the ninth; one worked day is missing, not three days.",
        OUVRES_10,
        ask("2026-03-13", received="2026-03-02"),
        breached("-1", "2026-03-16"),
    ),
    Worked(
        "the Sunday before the tenth worked day",
        "On Sunday 15 March nine worked days are over: one is missing.",
        OUVRES_10,
        ask("2026-03-15", received="2026-03-02"),
        breached("-1", "2026-03-16"),
    ),
    Worked(
        "a Saturday after it",
        "From the 16th to Saturday 21 March, the 17th to the 20th are four worked days more.",
        OUVRES_10,
        ask("2026-03-21", received="2026-03-02"),
        respected("4", "2026-03-16"),
    ),
    Worked(
        "sent on a Sunday, worked days start on Monday",
        "Monday 2 March is 1, Friday 6 is the fifth.",
        OUVRES_5,
        ask("2026-03-06", received="2026-03-01"),
        respected("0", "2026-03-06"),
    ),
    Worked(
        "received on a Saturday",
        "Saturday 28 February: Monday 2 March is 1, Friday 6 the fifth.",
        OUVRES_5,
        ask("2026-03-05", received="2026-02-28"),
        breached("-1", "2026-03-06"),
    ),
    Worked(
        "days on which the parties are closed are no worked days",
        "Closed on 5 and 6 March: 3 (1), 4 (2), 9 (3), 10 (4), 11 (5).",
        OUVRES_5,
        ask("2026-03-10", received="2026-03-02"),
        breached("-1", "2026-03-11"),
        stated="counting:\n  closings: [2026-03-05, 2026-03-06]\n",
    ),
    Worked(
        "worked days from Monday to Saturday, as the contract defines them",
        "3, 4, 5, 6, Saturday 7 March: the fifth is that Saturday.",
        contract(
            notice("cinq jours ouvrés"), "Les jours ouvrés s'entendent du lundi au samedi, hors jours fériés."
        ),
        ask("2026-03-07", received="2026-03-02"),
        respected("0", "2026-03-07"),
    ),
)

HOLIDAYS = (
    Worked(
        "1 January, over the year's end",
        "29 (1), 30 (2), 31 December (3); Friday 1 January is a holiday; Monday 4 (4), Tuesday 5 (5).",
        OUVRES_5,
        ask("2027-01-04", received="2026-12-28"),
        breached("-1", "2027-01-05"),
    ),
    Worked(
        "Easter Monday",
        "Friday 3 April (1: Good Friday is worked), Monday 6 is a holiday, 7 (2), 8 (3), 9 (4), 10 (5).",
        OUVRES_5,
        ask("2026-04-10", received="2026-04-02"),
        respected("0", "2026-04-10"),
    ),
    Worked(
        "1 May",
        "28 (1), 29 (2), 30 April (3), 1 May is a holiday, Monday 4 (4), Tuesday 5 (5).",
        OUVRES_5,
        ask("2026-05-04", received="2026-04-27"),
        breached("-1", "2026-05-05"),
    ),
    Worked(
        "8 May",
        "5 (1), 6 (2), 7 (3), Friday 8 is a holiday, 11 (4), 12 (5).",
        OUVRES_5,
        ask("2026-05-12", received="2026-05-04"),
        respected("0", "2026-05-12"),
    ),
    Worked(
        "Ascension Day",
        "12 (1), 13 (2), Thursday 14 May is a holiday, 15 (3), 18 (4), 19 (5).",
        OUVRES_5,
        ask("2026-05-18", received="2026-05-11"),
        breached("-1", "2026-05-19"),
    ),
    Worked(
        "Whit Monday",
        "21 (1), 22 (2), Monday 25 May is a holiday, 26 (3), 27 (4), 28 (5).",
        OUVRES_5,
        ask("2026-05-28", received="2026-05-20"),
        respected("0", "2026-05-28"),
    ),
    Worked(
        "14 July",
        "Monday 13 (1), Tuesday 14 is a holiday, 15 (2), 16 (3), 17 (4), Monday 20 (5).",
        OUVRES_5,
        ask("2026-07-17", received="2026-07-10"),
        breached("-1", "2026-07-20"),
    ),
    Worked(
        "15 August on a Tuesday",
        "Monday 14 (1), Tuesday 15 August 2028 is a holiday, 16 (2), 17 (3), 18 (4), Monday 21 (5).",
        OUVRES_5,
        ask("2028-08-21", received="2028-08-11"),
        respected("0", "2028-08-21"),
    ),
    Worked(
        "1 November on a Monday",
        "Friday 29 October (1), Monday 1 November 2027 is a holiday, 2 (2), 3 (3), 4 (4), 5 (5).",
        OUVRES_5,
        ask("2027-11-04", received="2027-10-28"),
        breached("-1", "2027-11-05"),
    ),
    Worked(
        "11 November",
        "Monday 9 (1), 10 (2), Wednesday 11 is a holiday, 12 (3), 13 (4), Monday 16 (5).",
        OUVRES_5,
        ask("2026-11-16", received="2026-11-06"),
        respected("0", "2026-11-16"),
    ),
    Worked(
        "25 December",
        "22 (1), 23 (2), 24 (3), Friday 25 is a holiday, Monday 28 (4), Tuesday 29 (5).",
        OUVRES_5,
        ask("2026-12-28", received="2026-12-21"),
        breached("-1", "2026-12-29"),
    ),
)

TERRITORIES = (
    Worked(
        "Good Friday in Alsace-Moselle",
        "1 (1), 2 April (2); Friday 3 and Monday 6 are holidays; 7 (3), 8 (4), 9 (5).",
        OUVRES_5,
        ask("2026-04-08", received="2026-03-31"),
        breached("-1", "2026-04-09"),
        stated=place("alsace_moselle"),
    ),
    Worked(
        "Good Friday elsewhere",
        "1 (1), 2 (2), 3 April (3); Monday 6 is a holiday; 7 (4), 8 (5).",
        OUVRES_5,
        ask("2026-04-08", received="2026-03-31"),
        respected("0", "2026-04-08"),
    ),
    Worked(
        "Good Friday in Alsace-Moselle, as the contract says itself",
        "As above: 9 April is the fifth.",
        contract(notice("cinq jours ouvrés"), "Les jours fériés pris en compte sont ceux d'Alsace-Moselle."),
        ask("2026-04-09", received="2026-03-31"),
        respected("0", "2026-04-09"),
    ),
    Worked(
        "26 December in Alsace-Moselle",
        "21 (1), 22 (2); Monday 25 and Tuesday 26 December 2028 are holidays; 27 (3), 28 (4), 29 (5).",
        OUVRES_5,
        ask("2028-12-28", received="2028-12-20"),
        breached("-1", "2028-12-29"),
        stated=place("alsace_moselle"),
    ),
    Worked(
        "26 December elsewhere",
        "21 (1), 22 (2); Monday 25 is a holiday; 26 (3), 27 (4), 28 (5).",
        OUVRES_5,
        ask("2028-12-28", received="2028-12-20"),
        respected("0", "2028-12-28"),
    ),
    Worked(
        "22 May in Martinique",
        "20 (1), 21 (2); Friday 22 (abolition) and Whit Monday 25 are holidays; 26 (3), 27 (4), 28 (5).",
        OUVRES_5,
        ask("2026-05-27", received="2026-05-19"),
        breached("-1", "2026-05-28"),
        stated=place("martinique"),
    ),
    Worked(
        "22 May elsewhere",
        "20 (1), 21 (2), 22 (3); Monday 25 is a holiday; 26 (4), 27 (5).",
        OUVRES_5,
        ask("2026-05-27", received="2026-05-19"),
        respected("0", "2026-05-27"),
    ),
    Worked(
        "27 May in Guadeloupe",
        "Monday 25 is Whit Monday; 26 (1); Wednesday 27 (abolition); 28 (2), 29 (3), 1 June (4), 2 June (5).",
        OUVRES_5,
        ask("2026-06-02", received="2026-05-22"),
        respected("0", "2026-06-02"),
        stated=place("guadeloupe"),
    ),
    Worked(
        "20 December in Réunion",
        "Monday 20 December 2027 (abolition); 21 (1), 22 (2), 23 (3), 24 (4), Monday 27 "
        "(5); the 25th is a Saturday.",
        OUVRES_5,
        ask("2027-12-24", received="2027-12-17"),
        breached("-1", "2027-12-27"),
        stated=place("reunion"),
    ),
    Worked(
        "27 April in Mayotte",
        "Monday 27 (abolition); 28 (1), 29 (2), 30 (3); 1 May; 4 (4), 5 May (5).",
        OUVRES_5,
        ask("2026-05-05", received="2026-04-24"),
        respected("0", "2026-05-05"),
        stated=place("mayotte"),
    ),
    Worked(
        "10 June in Guyane",
        "9 (1); Wednesday 10 (abolition); 11 (2), 12 (3), 15 (4), 16 (5).",
        OUVRES_5,
        ask("2026-06-15", received="2026-06-08"),
        breached("-1", "2026-06-16"),
        stated=place("guyane"),
    ),
)

OTHER_DAYS = (
    Worked(
        "six jours ouvrables hold the Saturday",
        "3, 4, 5, 6 and Saturday 7 March are five, Monday 9 is the sixth.",
        OUVRABLES_6,
        ask("2026-03-09", received="2026-03-02"),
        respected("0", "2026-03-09"),
    ),
    Worked(
        "and may end on one",
        "From Saturday 28 February: 2, 3, 4, 5, 6, Saturday 7 March.",
        OUVRABLES_6,
        ask("2026-03-07", received="2026-02-28"),
        respected("0", "2026-03-07"),
    ),
    Worked(
        "a Saturday that is a holiday is no jour ouvrable",
        "13 (1), 14 (2); Saturday 15 August is a holiday; 17 (3), 18 (4), 19 (5), 20 (6).",
        OUVRABLES_6,
        ask("2026-08-19", received="2026-08-12"),
        breached("-1", "2026-08-20"),
    ),
    Worked(
        "the closing of the parties leaves jours ouvrables as they are",
        "As the first one: a closing on 5 March is no holiday of law.",
        OUVRABLES_6,
        ask("2026-03-09", received="2026-03-02"),
        respected("0", "2026-03-09"),
        stated="counting:\n  closings: [2026-03-05]\n",
    ),
    Worked(
        "ten clear days leave out the first and the last",
        "3 to 12 March are ten whole days; the change is for the 13th.",
        FRANCS_10,
        ask("2026-03-13", received="2026-03-02"),
        respected("0", "2026-03-13"),
    ),
    Worked(
        "the tenth clear day itself is too early",
        "12 March is the tenth clear day, on which nothing may take effect yet.",
        FRANCS_10,
        ask("2026-03-12", received="2026-03-02"),
        breached("-1", "2026-03-13"),
    ),
    Worked(
        "clear days over the end of February",
        "21 to 28 February are eight, 1 and 2 March ten: the 3rd.",
        FRANCS_10,
        ask("2026-03-03", received="2026-02-20"),
        respected("0", "2026-03-03"),
    ),
)

LONGER = (
    Worked(
        "two weeks to the same weekday",
        "Wednesday 4 March + 14 = Wednesday 18.",
        contract(notice("deux semaines")),
        ask("2026-03-17", received="2026-03-04"),
        breached("-1", "2026-03-18"),
    ),
    Worked(
        "one month to the same number",
        "28 February + one month = 28 March, not the end of March.",
        MONTH,
        ask("2026-03-28", received="2026-02-28"),
        respected("0", "2026-03-28"),
    ),
    Worked(
        "one month from the 31st to the last of February",
        "February 2026 has no 31: it ends on the 28th.",
        MONTH,
        ask("2026-02-28", received="2026-01-31"),
        respected("0", "2026-02-28"),
    ),
    Worked(
        "the same in a leap year",
        "It ends on 29 February 2028.",
        MONTH,
        ask("2028-02-28", received="2028-01-31"),
        breached("-1", "2028-02-29"),
    ),
    Worked(
        "one month from 29 February",
        "29 March 2028.",
        MONTH,
        ask("2028-03-28", received="2028-02-29"),
        breached("-1", "2028-03-29"),
    ),
    Worked(
        "one month from the 30th of a month of 30",
        "30 April + one month = 30 May.",
        MONTH,
        ask("2026-05-30", received="2026-04-30"),
        respected("0", "2026-05-30"),
    ),
    Worked(
        "two months over the year's end",
        "31 December 2026 + two months = 28 February 2027.",
        contract(notice("deux mois")),
        ask("2027-02-28", received="2026-12-31"),
        respected("0", "2027-02-28"),
    ),
    Worked(
        "three months to a leap day",
        "30 November 2027 + three months: February 2028 ends on the 29th.",
        contract(notice("trois mois")),
        ask("2028-02-28", received="2027-11-30"),
        breached("-1", "2028-02-29"),
    ),
    Worked(
        "a month and a half",
        "1 March + one month = 1 April, + 15 days = 16 April.",
        contract(notice("un mois et demi")),
        ask("2026-04-15", received="2026-03-01"),
        breached("-1", "2026-04-16"),
    ),
    Worked(
        "a month's margin is told in calendar days",
        "From 28 March to 6 April (Easter Monday) there are nine days.",
        MONTH,
        ask("2026-04-06", received="2026-02-28"),
        respected("9", "2026-03-28"),
    ),
)

HOURS = (
    Worked(
        "48 hours to the minute",
        "Monday 10:00 + 48 h = Wednesday 10:00.",
        HOURS_48,
        ask("2026-03-04 10:00", received="2026-03-02 10:00"),
        respected("0", "2026-03-04"),
    ),
    Worked(
        "an hour short of 48",
        "One hour is 1/24 of a day: 0.04.",
        HOURS_48,
        ask("2026-03-04 09:00", received="2026-03-02 10:00"),
        breached("-0.04", "2026-03-04"),
    ),
    Worked(
        "a minute short of 48 is not nothing",
        "1/1440 of a day, shown as a hundredth and never as nothing.",
        HOURS_48,
        ask("2026-03-04 09:59", received="2026-03-02 10:00"),
        breached("-0.01", "2026-03-04"),
    ),
    Worked(
        "hours with weeks to spare",
        "Wednesday 4 March 10:00 is 50 days before Thursday 23 April 10:00.",
        HOURS_48,
        ask("2026-04-23 10:00", received="2026-03-02 10:00"),
        respected("50", "2026-03-04"),
    ),
    Worked(
        "hours run through a weekend",
        "Friday 6 March 09:00 + 72 h = Monday 9 March 09:00.",
        contract(notice("72 heures")),
        ask("2026-03-09 08:00", received="2026-03-06 09:00"),
        breached("-0.04", "2026-03-09"),
    ),
    Worked(
        "an effect without its hour leaves it open on the day itself",
        "4 March 00:00 is ten hours short (-0.42), 23:59 has 13 h 59 to spare (0.58).",
        HOURS_48,
        ask("2026-03-04", received="2026-03-02 10:00"),
        undecided(("-0.42", "0.58"), "2026-03-04", ("effective_on",)),
    ),
    Worked(
        "and not on the next day",
        "5 March 00:00 has 14 h to spare (0.58), 23:59 has 37 h 59 (1.58).",
        HOURS_48,
        ask("2026-03-05", received="2026-03-02 10:00"),
        respected(("0.58", "1.58"), "2026-03-04"),
    ),
    Worked(
        "a receipt without its hour",
        "Received at 23:59, 13 h 59 are missing (-0.58); at 00:00 ten hours are to spare (0.42).",
        HOURS_48,
        ask("2026-03-04 10:00", received="2026-03-02"),
        undecided(("-0.58", "0.42"), "2026-03-04", ("received_at",)),
    ),
    Worked(
        "a receipt without its hour, two days before anyway",
        "Even from 00:00 on 2 March, 48 h end on the 4th at 00:00: 3 March is short by 1 to 2 days.",
        HOURS_48,
        ask("2026-03-03 00:00", received="2026-03-02"),
        breached(("-2", "-1"), "2026-03-04"),
    ),
    Worked(
        "24 worked hours over a weekend",
        "Friday 6 March 10:00 to midnight are 14, Monday 9 until 10:00 makes 24.",
        HOURS_24_WORKED,
        ask("2026-03-09 10:00", received="2026-03-06 10:00"),
        respected("0", "2026-03-09"),
    ),
    Worked(
        "an hour short of 24 worked hours",
        "Monday 9:00 is the 23rd hour.",
        HOURS_24_WORKED,
        ask("2026-03-09 09:00", received="2026-03-06 10:00"),
        breached("-0.04", "2026-03-09"),
    ),
    Worked(
        "24 worked hours from a Saturday are those of Monday",
        "They end on Tuesday 10 March at 00:00; at 08:00 eight hours are to spare (0.33).",
        HOURS_24_WORKED,
        ask("2026-03-10 08:00", received="2026-03-07 15:00"),
        respected("0.33", "2026-03-10"),
    ),
    Worked(
        "24 worked hours over a holiday",
        "Thursday 30 April 12:00 to midnight are 12; 1 May and the weekend are out; Monday 4 until 12:00.",
        HOURS_24_WORKED,
        ask("2026-05-04 11:00", received="2026-04-30 12:00"),
        breached("-0.04", "2026-05-04"),
    ),
)

DAYS = (*CALENDAR_DAYS, *WORKED_DAYS, *HOLIDAYS, *TERRITORIES, *OTHER_DAYS, *LONGER, *HOURS)
