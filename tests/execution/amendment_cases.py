"""Which text governs a request when the contract was amended: the one in force on its day."""

from .worked_case import Worked, amendment, ask, breached, contract, notice, respected, undecided

THIRTY = contract(notice("trente jours calendaires"))
FIFTEEN = amendment(
    1,
    "6.1",
    notice("quinze jours calendaires"),
    "Le présent avenant prend effet le 1er mai 2026.",
    "20 avril 2026",
)
ONE = {"avenant-1.md": FIFTEEN}
TWO = {
    **ONE,
    "avenant-2.md": amendment(
        2,
        "6.1",
        notice("quarante-cinq jours calendaires"),
        "Le présent avenant prend effet le 1er septembre 2026.",
        "15 juillet 2026",
    ),
}
BACK = {
    "avenant-1.md": amendment(
        1,
        "6.1",
        notice("quinze jours calendaires"),
        "Le présent avenant prend effet rétroactivement le 1er mars 2026.",
        "20 avril 2026",
    )
}
# Thirty days from 20 April end on 20 May, from 29 April on 29 May, from 4 May on 3 June;
# fifteen from 4 May on 19 May, from 1 May on 16 May.

AMENDMENTS = (
    Worked(
        "an amendment that takes effect between the request and its effect changes nothing",
        "On 20 April the notice was of thirty days: 20 May; the 10th is ten days short.",
        THIRTY,
        ask("2026-05-10", received="2026-04-20"),
        breached("-10", "2026-05-20", said=""),
        others=ONE,
    ),
    Worked(
        "the day before it takes effect",
        "30 April + 30 = 30 May.",
        THIRTY,
        ask("2026-05-16", received="2026-04-30"),
        breached("-14", "2026-05-30"),
        others=ONE,
    ),
    Worked(
        "the day it takes effect",
        "1 May + 15 = 16 May.",
        THIRTY,
        ask("2026-05-16", received="2026-05-01"),
        respected("0", "2026-05-16"),
        others=ONE,
    ),
    Worked(
        "sent before, received after, and it matters",
        "From the receipt of 4 May: 3 June by the former text (-14), 19 May by the new one (+1).",
        THIRTY,
        ask("2026-05-20", sent="2026-04-29", received="2026-05-04"),
        undecided(("-14", "1"), "2026-06-03", said="entre l'envoi et la réception"),
        others=ONE,
    ),
    Worked(
        "sent before, received after, enough for both texts",
        "3 June: 0 and 15.",
        THIRTY,
        ask("2026-06-03", sent="2026-04-29", received="2026-05-04"),
        respected(("0", "15"), "2026-06-03"),
        others=ONE,
    ),
    Worked(
        "sent before, received after, short for both texts: the shorter is certain",
        "10 May: 24 days before 3 June, 9 before 19 May.",
        THIRTY,
        ask("2026-05-10", sent="2026-04-29", received="2026-05-04"),
        breached(("-24", "-9"), "2026-05-19"),
        others=ONE,
    ),
    Worked(
        "two amendments in a row: each request has its text",
        "20 April + 30 = 20 May; 1 June + 15 = 16 June; 1 September + 45 = 16 October "
        "(30 September is day 29).",
        THIRTY,
        (
            ask("2026-05-20", received="2026-04-20"),
            ask("2026-06-16", received="2026-06-01", id="D-2"),
            ask("2026-10-15", received="2026-09-01", id="D-3"),
        ),
        (respected("0", "2026-05-20"), respected("0", "2026-06-16"), breached("-1", "2026-10-16")),
        others=TWO,
    ),
    Worked(
        "an amendment that looks back, by its own words",
        "From 1 March the notice is of fifteen days: 10 March + 15 = 25 March.",
        THIRTY,
        ask("2026-03-25", received="2026-03-10"),
        respected("0", "2026-03-25"),
        others=BACK,
    ),
    Worked(
        "and not before the day that it looks back to",
        "28 February + 30 = 30 March; the 15th is fifteen days short.",
        THIRTY,
        ask("2026-03-15", received="2026-02-28"),
        breached("-15", "2026-03-30"),
        others=BACK,
    ),
    Worked(
        "an amendment of another article leaves the notice",
        "20 April + 30 = 20 May.",
        contract(notice("trente jours calendaires"), more="Les parties se réunissent chaque trimestre."),
        ask("2026-06-14", received="2026-05-20"),
        breached("-5", "2026-06-19"),
        others={
            "avenant-1.md": amendment(
                1,
                "6.2",
                "Les parties se réunissent chaque mois.",
                "Le présent avenant prend effet le 1er mai 2026.",
                "20 avril 2026",
            )
        },
    ),
)
