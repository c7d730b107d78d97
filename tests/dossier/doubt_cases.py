"""Worked cases of what amendments leave open: both texts then stand, and the report names the sentence."""

from datetime import date

from .control_cases import CONTRACT, DOWN_15, DOWN_30, MARCH, WHOLE, Case, amendment, changed

JUNE = date(2026, 6, 1)

OWN_NUMBERS = (
    Case(
        "the number that an amendment gives to its own article is no clause of the contract",
        changed(
            amendment(
                1, "Article 9 – Le planning annexé au courrier du 3 mai 2025 est supprimé par les Parties."
            )
        ),
        JUNE,
        WHOLE,
    ),
)

PARTIES = (
    Case(
        "who signs is told by what was signed, and changes nothing of it",
        changed(
            amendment(
                1,
                "Entre les Jardins de Lormel et Callea, signataires du Contrat et de son article 9.\n\n"
                "Article 1 – Les réunions se tiennent en ligne.",
                MARCH,
            )
        ),
        JUNE,
        WHOLE,
    ),
)

PAID_45 = "« Les factures sont payées par le Client à quarante-cinq jours de leur réception. »"
PARTIAL = (
    Case(
        "a derogation for some invoices does not silence the clause for the others",
        changed(
            amendment(
                1,
                "Article 1 – Par dérogation à l'article 9 du Contrat, et pour les seules factures d'août, "
                "les factures sont payées par le Client à quarante-cinq jours de leur réception.",
                MARCH,
            )
        ),
        JUNE,
        ("up 20", "down 45", "cap 8"),
        contested=("payment 30", "payment 45"),
        said=("ne vaut que pour une partie", "pour les seules factures d'août"),
    ),
    Case(
        "words changed for some invoices only leave both wordings standing",
        changed(
            amendment(
                1,
                "Article 1 – À l'article 9 du Contrat, les mots « trente jours » sont remplacés par les mots "
                "« soixante jours », uniquement pour les factures d'astreinte.",
                MARCH,
            )
        ),
        JUNE,
        ("up 20", "down 45", "cap 8"),
        contested=("payment 30",),
        said=("ne vaut que pour une partie",),
    ),
    Case(
        "an act for one lot does not change the clause of all",
        changed(
            amendment(
                1, f"Article 1 – Pour le lot n° 3, l'article 9 du Contrat est remplacé par : {PAID_45}", MARCH
            )
        ),
        JUNE,
        ("up 20", "down 45", "cap 8"),
        contested=("payment 30", "payment 45"),
        said=("elle vaut pour un lot",),
    ),
)
OPEN_EFFECT = (
    Case(
        "an effect under condition",
        changed(
            amendment(
                1,
                DOWN_30,
                "Article 2 – L'avenant prend effet le 1er mars 2026, sous réserve de la validation "
                "du comité d'audit.",
            )
        ),
        JUNE,
        ("up 20", "payment 30", "cap 8"),
        contested=("down 30", "down 45"),
        said=("la prise d'effet dépend d'une condition", "la validation du comité d'audit"),
    ),
    Case(
        "before the day of a conditional effect, nothing is open",
        changed(
            amendment(
                1,
                DOWN_30,
                "Article 2 – L'avenant prend effet le 1er mars 2026, sous réserve de la validation "
                "du comité d'audit.",
            )
        ),
        date(2026, 2, 25),
        WHOLE,
        ("down 30",),
    ),
    Case(
        "a day that the calendar does not have",
        changed(amendment(1, DOWN_30, "Article 2 – Le présent avenant prend effet le 30 février 2026.")),
        JUNE,
        ("up 20", "payment 30", "cap 8"),
        contested=("down 30", "down 45"),
        said=("30 février 2026",),
    ),
    Case(
        "a draft that nobody signed",
        changed(
            f"# Projet d'avenant n° 1\n\nau contrat de prestations\n\n{DOWN_30}\n\nDocument non signé.\n"
        ),
        JUNE,
        ("up 20", "payment 30", "cap 8"),
        contested=("down 30", "down 45"),
        said=("la pièce se dit projet ou non signée",),
    ),
    Case(
        "what the parties only consider",
        changed(
            amendment(1, f"Article 1 – Il est projeté que l'article 9 soit remplacé par : {PAID_45}", MARCH)
        ),
        JUNE,
        ("up 20", "down 45", "cap 8"),
        contested=("payment 30", "payment 45"),
        said=("Il est projeté que",),
    ),
)
UNREAD = (
    Case(
        "words that go are announced",
        changed(
            amendment(
                1,
                "Article 1 – À l'article 6.2 du Contrat, les mots « quarante-cinq jours » sont supprimés.",
                MARCH,
            )
        ),
        JUNE,
        ("up 20", "payment 30", "cap 8"),
        contested=("down 45",),
        said=("faute d'avoir été comprise",),
    ),
    Case(
        "a clause that is suspended",
        changed(
            amendment(
                1, "Article 1 – L'application de l'article 6.2 du Contrat est suspendue pendant l'été.", MARCH
            )
        ),
        JUNE,
        ("up 20", "payment 30", "cap 8"),
        contested=("down 45",),
        said=("est suspendue pendant l'été",),
    ),
    Case(
        "a clause that is only named by the way stands",
        changed(
            amendment(
                1,
                "Article 1 – Le comité se réunit chaque mois, conformément à l'article 6.2 du Contrat.\n\n"
                "Article 2 – L'article 9 du Contrat demeure inchangé.\n\n"
                "Article 3 – Les termes repris ici gardent le sens que leur attribue l'article 6 du Contrat.",
                MARCH,
            )
        ),
        JUNE,
        WHOLE,
    ),
    Case(
        "an amendment annulled after another changed its text again",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(
                2, DOWN_15, "Article 2 – Le présent avenant prend effet le 1er avril 2026.", "20 mars 2026"
            ),
            amendment(3, "Article 9 – L'avenant n° 1 est annulé.", signed="20 avril 2026"),
        ),
        JUNE,
        ("up 20", "payment 30", "cap 8"),
        contested=("down 15", "down 30", "down 45"),
        said=("prive d'effet un avenant",),
    ),
    Case(
        "an amendment annulled on a condition",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(
                2,
                "Article 9 – L'avenant n° 1 est annulé sous réserve de l'accord du conseil.",
                signed="20 avril 2026",
            ),
        ),
        JUNE,
        ("up 20", "payment 30", "cap 8"),
        contested=("down 30", "down 45"),
        said=("pose une condition",),
    ),
    Case(
        "an amendment that others give up, in words that are not understood",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(2, "Article 9 – Les Parties renoncent à l'avenant n° 1.", signed="20 avril 2026"),
        ),
        JUNE,
        ("up 20", "payment 30", "cap 8"),
        contested=("down 30", "down 45"),
        said=("prive d'effet un avenant",),
    ),
    Case(
        "the end of the contract, agreed in an amendment",
        changed(amendment(1, "Article 1 – Le Contrat est résilié d'un commun accord le 30 avril 2026.")),
        JUNE,
        (),
        contested=WHOLE,
        said=("elle met fin au contrat",),
    ),
)

VERSIONS = (
    Case(
        "two versions of the same general terms: no default is taken over",
        {
            "CCAP.md": "# Cahier des clauses administratives particulières (CCAP)\n\n"
            "Article 1 – Références\n\n"
            "Le marché est soumis au CCAG-FCS approuvé par l'arrêté du 19 janvier 2009.\n\n"
            "Article 2 – Réception\n\nLes opérations de vérification suivent le CCAG-FCS de 2021.\n"
        },
        JUNE,
        (),
        said=("Plusieurs versions du CCAG-FCS sont nommées (2009, 2021)",),
    ),
    Case(
        "a version that never was is not said to be unnamed",
        {
            "CCAP.md": "# Cahier des clauses administratives particulières (CCAP)\n\n"
            "Article 1 – Références\n\n"
            "Le marché est soumis au CCAG-FCS de 2013.\n"
        },
        JUNE,
        (),
        said=("CCAG-FCS de 2013, version qui n'est pas connue",),
    ),
)

BY_HEADING = (
    Case(
        "a sentence that was not understood leaves open the clause that it names by its heading",
        changed(
            amendment(1, "Article 1 – L'article « Paiement » du Contrat est aménagé comme convenu.", MARCH)
        ),
        JUNE,
        ("up 20", "down 45", "cap 8"),
        contested=("payment 30",),
        said=("faute d'avoir été comprise", "L'article « Paiement » du Contrat est aménagé"),
    ),
    Case(
        "and none if no clause has that heading",
        changed(amendment(1, "Article 1 – L'article « Transports » du Contrat est aménagé.", MARCH)),
        JUNE,
        WHOLE,
    ),
)

RANGES = (
    Case(
        "a range of articles is all of them",
        changed(amendment(1, "Article 1 – Les articles 9 à 10 du Contrat sont supprimés.", MARCH)),
        JUNE,
        ("up 20", "down 45"),
        ("payment 30", "cap 8"),
    ),
    Case(
        "and so is one of articles within an article",
        changed(amendment(1, "Article 1 – Les articles 6.1 à 6.2 du Contrat sont abrogés.", MARCH)),
        JUNE,
        ("payment 30", "cap 8"),
        ("up 20", "down 45"),
    ),
)

ORDERS = (
    Case(
        "terms that say that they prevail over all else",
        {
            "contrat.md": CONTRACT,
            "cg.md": "# Conditions générales d'achat du Client\n\nArticle 1 – Rang\n\n"
            "En cas de contradiction, les présentes conditions générales prévalent sur tout autre "
            "document.\n\n"
            "Article 4 – Règlement\n\n"
            "Les factures sont payées par le Client à cinquante jours de leur réception.\n",
        },
        JUNE,
        ("up 20", "down 45", "payment 50", "cap 8"),
        ("payment 30",),
    ),
)

ANNULLED = "Article 9 – L'avenant n° 1 est annulé."
ANNULMENTS = (
    Case(
        "an annulment in a draft is not applied: both texts are to be compared",
        {
            **changed(amendment(1, DOWN_30, MARCH)),
            "projet.md": amendment(2, ANNULLED, signed="20 avril 2026").replace(
                "# Avenant", "# Projet d'avenant"
            ),
        },
        JUNE,
        ("up 20", "payment 30", "cap 8"),
        contested=("down 30", "down 45"),
        said=("la pièce se dit projet ou non signée", "L'avenant n° 1 est annulé."),
    ),
    Case(
        "nor one whose effect depends on a condition",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(
                2,
                ANNULLED,
                "Article 10 – Le présent avenant prend effet le 1er mai 2026, sous réserve de la validation "
                "du comité d'audit.",
                signed="20 avril 2026",
            ),
        ),
        JUNE,
        ("up 20", "payment 30", "cap 8"),
        contested=("down 30", "down 45"),
        said=("la prise d'effet dépend d'une condition", "L'avenant n° 1 est annulé."),
    ),
)

NO_NOTICE = "Le Client peut réduire les volumes d'appels à tout moment, sans préavis."
CCAP = "# Cahier des clauses administratives particulières\n\nArticle 4 – Volumes\n\n{}\n"
DOWN = (
    "Toute baisse des volumes d'appels est notifiée par le Client au Prestataire trente jours avant sa prise "
    "d'effet."
)
CONTRADICTIONS = (
    Case(
        "no notice at all in one piece contradicts the notice of another",
        {"CCAP.md": CCAP.format(DOWN), "contrat.md": f"# Contrat\n\nArticle 4 – Volumes\n\n{NO_NOTICE}\n"},
        JUNE,
        (),
        contested=("down 0", "down 30"),
        said=("se contredisent, et aucun ordre de priorité n'a été lu",),
    ),
    Case(
        "but not a notice of the other direction",
        {
            "CCAP.md": CCAP.format(DOWN.replace("baisse", "hausse")),
            "contrat.md": f"# Contrat\n\nArticle 4 – Volumes\n\n{NO_NOTICE}\n",
        },
        JUNE,
        ("down 0", "up 30"),
    ),
    Case(
        "nor the same words in another piece",
        {
            "CCAP.md": CCAP.format(NO_NOTICE),
            "contrat.md": f"# Contrat\n\nArticle 4 – Volumes\n\n{NO_NOTICE}\n",
        },
        JUNE,
        ("down 0", "down 0"),
    ),
    Case(
        "what one piece grants and another refuses",
        {
            "CCAP.md": CCAP.format(
                "Le Client confie au Prestataire, à titre exclusif, le traitement de ses appels."
            ),
            "contrat.md": "# Contrat\n\nArticle 4 – Volumes\n\n"
            "Le Client ne consent aucune exclusivité au Prestataire.\n",
        },
        JUNE,
        (),
        said=("« CCAP.md » et « contrat.md » se contredisent",),
    ),
    Case(
        "an exception to a clause of the same contract changes nothing in it",
        changed(
            contract=CONTRACT.replace(
                "Fait à Lyon",
                "Article 11 – Astreinte\n\nPar dérogation à l'article 9 du Contrat, les factures d'astreinte "
                "sont payées par le Client à dix jours de leur réception.\n\nFait à Lyon",
            )
        ),
        JUNE,
        ("up 20", "down 45", "payment 10", "payment 30", "cap 8"),
    ),
)

TRAINING = "Article 1 – Les factures de formation sont payées par le Client à {} jours de leur réception."
NUMBERED = (
    Case(
        "an amendment that says which of two amendments prevails, by their numbers",
        changed(
            amendment(1, TRAINING.format("quarante")),
            amendment(
                2,
                TRAINING.format("cinquante"),
                "Article 2 – En cas de contradiction, l'avenant n° 1 prévaut sur l'avenant n° 2.",
            ),
        ),
        JUNE,
        ("up 20", "down 45", "payment 40", "cap 8"),
        ("payment 30", "payment 50"),
    ),
)

DOUBTS = (
    *OWN_NUMBERS,
    *PARTIES,
    *PARTIAL,
    *OPEN_EFFECT,
    *UNREAD,
    *VERSIONS,
    *BY_HEADING,
    *RANGES,
    *ORDERS,
    *ANNULMENTS,
    *CONTRADICTIONS,
    *NUMBERED,
)
