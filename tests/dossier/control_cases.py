"""Worked cases of which text applies: documents as one writes them, and what a lawyer reads in them.

What is in force is told in short: « payment 30 » is a payment term of 30 days, « up 20 » and « down 45 » notices
of an increase and a decrease of 20 and 45 days, « cap 10 » a cap of 10 %, « uncapped » none.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple


class Case(NamedTuple):
    """One dossier at one date."""

    name: str
    documents: Mapping[str, str]
    on: date
    in_force: tuple[str, ...]
    gives_way: tuple[str, ...] = ()
    contested: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    """Beginnings or pieces of the French sentences that the report must show."""


CONTRACT = """# Contrat de prestations de relation client

Entre la société Alba, ci-après le « Client », et la société Boréa, ci-après le « Prestataire ».

Article 5 – Durée

Le Contrat prend effet le 1er janvier 2026 pour une durée de trois ans.

Article 6 – Évolution des volumes

6.1 Hausse

Toute hausse des volumes d'appels est notifiée par le Client au Prestataire vingt jours avant sa prise d'effet.

6.2 Baisse

Toute baisse des volumes d'appels est notifiée par le Client au Prestataire quarante-cinq jours avant sa prise d'effet.

Article 9 – Paiement

Les factures sont payées par le Client à trente jours de leur réception.

Article 10 – Pénalités

Les pénalités de retard sont plafonnées à 8 % du montant annuel du Contrat.

Fait à Lyon, le 15 décembre 2025.
"""
WHOLE = ("up 20", "down 45", "payment 30", "cap 8")


def amendment(number: int, acts: str, effect: str = "", signed: str = "20 février 2026") -> str:
    """An amendment of usual shape: its acts, its effect, its signature."""
    parts = [f"# Avenant n° {number}", "au contrat de prestations de relation client", acts]
    parts += [effect] if effect else []
    return "\n\n".join([*parts, f"Fait à Lyon, le {signed}.", ""])


def changed(*amendments: str, contract: str = CONTRACT) -> dict[str, str]:
    """The contract with its amendments."""
    found = {f"avenant-{number}.md": text for number, text in enumerate(amendments, start=1)}
    return {"contrat.md": contract, **found}


MARCH = "Article 2 – Le présent avenant prend effet le 1er mars 2026."
DOWN_30 = (
    "Article 1 – L'article 6.2 du Contrat est remplacé par : « Toute baisse des volumes d'appels est notifiée par "
    "le Client au Prestataire trente jours avant sa prise d'effet. »"
)
DOWN_15 = DOWN_30.replace("trente jours", "quinze jours")
DOWN_10 = DOWN_30.replace("trente jours", "dix jours")

REPLACEMENT = (
    Case(
        "the article as replaced, from its day of effect",
        changed(amendment(1, DOWN_30, MARCH)),
        date(2026, 3, 1),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
    ),
    Case(
        "the article as first written, the day before",
        changed(amendment(1, DOWN_30, MARCH)),
        date(2026, 2, 28),
        WHOLE,
        ("down 30",),
    ),
    Case(
        "without a word on its effect, an amendment holds from its signature",
        changed(amendment(1, DOWN_30)),
        date(2026, 2, 20),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
    ),
    Case(
        "and not before it",
        changed(amendment(1, DOWN_30)),
        date(2026, 2, 19),
        WHOLE,
        ("down 30",),
    ),
    Case(
        "at signature, in so many words",
        changed(
            amendment(1, DOWN_30, "Article 2 – Le présent avenant prend effet à la date de sa signature.")
        ),
        date(2026, 2, 21),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
    ),
    Case(
        "an event that the dossier does not date: neither text decides, and it is said",
        changed(
            amendment(
                1,
                DOWN_30,
                "Article 2 – Le présent avenant prendra effet au jour de l'ouverture du site de Brest.",
            )
        ),
        date(2026, 4, 1),
        ("up 20", "payment 30", "cap 8"),
        contested=("down 30", "down 45"),
        said=("la prise d'effet dépend d'une condition", "l'ouverture du site de Brest"),
    ),
    Case(
        "a day of its own for one act",
        changed(
            amendment(
                1,
                "Article 1 – À compter du 1er juin 2026, l'article 9 du Contrat est remplacé par : « Les factures sont payées "
                "par le Client à quarante-cinq jours de leur réception. »",
                MARCH,
            )
        ),
        date(2026, 5, 31),
        WHOLE,
        ("payment 45",),
    ),
    Case(
        "the whole of an article with all its paragraphs, in the paragraphs that follow",
        changed(
            amendment(
                1,
                "Article 1 – L'article 6 du Contrat est supprimé et remplacé par les stipulations suivantes :\n\n"
                "« 6.1 Toute hausse des volumes d'appels est notifiée par le Client au Prestataire dix jours avant sa prise "
                "d'effet.\n\n6.2 Toute baisse des volumes d'appels est notifiée par le Client au Prestataire soixante jours "
                "avant sa prise d'effet. »",
                MARCH,
            )
        ),
        date(2026, 6, 1),
        ("up 10", "down 60", "payment 30", "cap 8"),
        ("up 20", "down 45"),
    ),
    Case(
        "new text without quotation marks ends at the next article of the amendment",
        changed(
            amendment(
                1,
                "Article 1 – Volumes\n\nL'article 6.2 du Contrat est modifié comme suit :\n\n"
                "Toute baisse des volumes d'appels est notifiée par le Client au Prestataire trente jours avant sa prise d'effet.",
                "Article 2 – Effet\n\nLe présent avenant prend effet le 1er mars 2026.",
            )
        ),
        date(2026, 6, 1),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
    ),
    Case(
        "what an amendment announces and then does is done once",
        changed(
            amendment(
                1,
                "Article 1 – Objet\n\nLe présent avenant remplace l'article 6.2 du Contrat.\n\n"
                + DOWN_30.replace("Article 1 – ", "Article 2 – Volumes\n\n"),
                "Article 3 – Effet\n\nLe présent avenant prend effet le 1er mars 2026.",
            )
        ),
        date(2026, 6, 1),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
    ),
    Case(
        "a clause named by its heading",
        changed(
            amendment(
                1,
                "Article 1 – La clause intitulée « Paiement » est remplacée par : « Les factures sont payées par le Client à "
                "soixante jours de leur réception. »",
                MARCH,
            )
        ),
        date(2026, 6, 1),
        ("up 20", "down 45", "payment 60", "cap 8"),
        ("payment 30",),
    ),
    Case(
        "the rest goes on unchanged",
        changed(
            amendment(
                1, DOWN_30, MARCH + "\n\nArticle 3 – Les autres stipulations du Contrat demeurent inchangées."
            )
        ),
        date(2026, 6, 1),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
    ),
)

PARTS = (
    Case(
        "words of a clause give way to others",
        changed(
            amendment(
                1,
                "Article 1 – À l'article 6.2 du Contrat, les mots « quarante-cinq jours » sont remplacés par les mots « trente jours ».",
                MARCH,
            )
        ),
        date(2026, 6, 1),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
    ),
    Case(
        "a delay that goes from one figure to another",
        changed(
            amendment(
                1,
                "Article 1 – Le délai prévu à l'article 9 du Contrat est porté de trente à quarante-cinq jours.",
                MARCH,
            )
        ),
        date(2026, 6, 1),
        ("up 20", "down 45", "payment 45", "cap 8"),
        ("payment 30",),
    ),
    Case(
        "a delay that becomes another, the old figure left out",
        changed(
            amendment(
                1, "Article 1 – Le délai prévu à l'article 6.1 du Contrat est ramené à dix jours.", MARCH
            )
        ),
        date(2026, 6, 1),
        ("up 10", "down 45", "payment 30", "cap 8"),
        ("up 20",),
    ),
    Case(
        "a percentage that becomes another, beside a delay that stays",
        changed(
            amendment(1, "Article 1 – Le plafond de l'article 10 du Contrat est porté à 12,5 %.", MARCH),
            contract=CONTRACT.replace(
                "8 % du montant annuel du Contrat.",
                "8 % du montant annuel du Contrat et dues sous trente jours.",
            ),
        ),
        date(2026, 6, 1),
        ("up 20", "down 45", "payment 30", "cap 12.5"),
        ("cap 8",),
    ),
    Case(
        "words that do not stand there change nothing",
        changed(
            amendment(
                1,
                "Article 1 – À l'article 6.2 du Contrat, les mots « soixante jours » sont remplacés par les mots « trente jours ».",
                MARCH,
            )
        ),
        date(2026, 6, 1),
        WHOLE,
        said=("change des mots de l'article 6.2 qui n'y figurent pas",),
    ),
    Case(
        "one paragraph of a clause is deleted",
        changed(
            amendment(1, "Article 1 – Le deuxième alinéa de l'article 9 du Contrat est supprimé.", MARCH),
            contract=CONTRACT.replace(
                "Les factures sont payées par le Client à trente jours de leur réception.",
                "Les factures sont payées par le Client à trente jours de leur réception.\n\n"
                "Les factures de décembre sont payées par le Client à soixante jours de leur réception.",
            ),
        ),
        date(2026, 6, 1),
        WHOLE,
        ("payment 30", "payment 60"),
    ),
    Case(
        "one paragraph of a clause is replaced",
        changed(
            amendment(
                1,
                "Article 1 – Le premier alinéa de l'article 9 du Contrat est remplacé par : « Les factures sont payées par le "
                "Client à vingt jours de leur réception. »",
                MARCH,
            )
        ),
        date(2026, 6, 1),
        ("up 20", "down 45", "payment 20", "cap 8"),
        ("payment 30",),
    ),
    *(
        Case(
            f"{part} of a clause is replaced, the other stays",
            changed(
                amendment(
                    1,
                    f"Article 1 – La {part} de l'article 9 du Contrat est remplacée par la phrase suivante : « {new} »",
                    MARCH,
                ),
                contract=CONTRACT.replace(
                    "Les factures sont payées par le Client à trente jours de leur réception.",
                    "Les factures sont payées par le Client à trente jours de leur réception. Les factures de "
                    "décembre sont payées par le Client à soixante jours de leur réception.",
                ),
            ),
            date(2026, 6, 1),
            ("up 20", "down 45", *payments, "cap 8"),
            gone,
        )
        for part, new, payments, gone in (
            (
                "seconde phrase",
                "Les factures de décembre sont payées par le Client à quarante jours de leur réception.",
                ("payment 30", "payment 40"),
                ("payment 30", "payment 60"),
            ),
            (
                "première phrase",
                "Les factures sont payées par le Client à vingt jours de leur réception.",
                ("payment 20", "payment 60"),
                ("payment 30", "payment 60"),
            ),
        )
    ),
    Case(
        "a sentence that a clause does not have is not replaced",
        changed(
            amendment(
                1,
                "Article 1 – La troisième phrase de l'article 9 du Contrat est remplacée par : « Les factures sont payées à "
                "vingt jours de leur réception. »",
                MARCH,
            )
        ),
        date(2026, 6, 1),
        ("up 20", "down 45", "cap 8"),
        contested=("payment 20", "payment 30"),
        said=("change des mots de l'article 9 qui n'y figurent pas",),
    ),
    Case(
        "a clause is deleted",
        changed(amendment(1, "Article 1 – L'article 6.2 du Contrat est supprimé.", MARCH)),
        date(2026, 6, 1),
        ("up 20", "payment 30", "cap 8"),
        ("down 45",),
    ),
    Case(
        "an article is deleted with the paragraphs that it holds",
        changed(amendment(1, "Article 1 – L'article 6 du Contrat est abrogé.", MARCH)),
        date(2026, 6, 1),
        ("payment 30", "cap 8"),
        ("up 20", "down 45"),
    ),
    Case(
        "a paragraph is added and the article stays",
        changed(
            amendment(
                1,
                "Article 1 – L'article 9 du Contrat est complété par un alinéa ainsi rédigé : « Les factures de formation sont "
                "payées par le Client à soixante jours de leur réception. »",
                MARCH,
            )
        ),
        date(2026, 6, 1),
        (*WHOLE, "payment 60"),
    ),
    Case(
        "a new article is inserted",
        changed(
            amendment(
                1,
                "Article 1 – Un article 9 bis est inséré au Contrat : « Les factures de formation sont payées par le Client à dix jours de leur "
                "réception. »",
                MARCH,
            ),
            contract=CONTRACT.replace(
                "Les factures sont payées par le Client à trente jours de leur réception.", "Voir l'avenant."
            ),
        ),
        date(2026, 6, 1),
        ("up 20", "down 45", "payment 10", "cap 8"),
    ),
)

SEVERAL = (
    Case(
        "of two amendments of one article, the later one",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(
                2, DOWN_15, "Article 2 – Le présent avenant prend effet le 1er mai 2026.", "20 avril 2026"
            ),
        ),
        date(2026, 5, 1),
        ("up 20", "down 15", "payment 30", "cap 8"),
        ("down 45", "down 30"),
    ),
    Case(
        "between the two, the first one",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(
                2, DOWN_15, "Article 2 – Le présent avenant prend effet le 1er mai 2026.", "20 avril 2026"
            ),
        ),
        date(2026, 4, 30),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45", "down 15"),
    ),
    Case(
        "words of what an amendment wrote are changed by the next",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(
                2,
                "Article 1 – À l'article 6.2 du Contrat, tel que modifié par l'avenant n° 1, les mots « trente jours » sont "
                "remplacés par les mots « quinze jours ».",
                "Article 2 – Le présent avenant prend effet le 1er mai 2026.",
                "20 avril 2026",
            ),
        ),
        date(2026, 6, 1),
        ("up 20", "down 15", "payment 30", "cap 8"),
        ("down 45", "down 30"),
    ),
    Case(
        "an article that was replaced whole is replaced in part",
        changed(
            amendment(
                1,
                "Article 1 – L'article 6 du Contrat est remplacé par les stipulations suivantes :\n\n"
                "« 6.1 Toute hausse des volumes d'appels est notifiée par le Client au Prestataire dix jours avant sa prise "
                "d'effet.\n\n6.2 Toute baisse des volumes d'appels est notifiée par le Client au Prestataire soixante jours "
                "avant sa prise d'effet. »",
                MARCH,
            ),
            amendment(
                2, DOWN_15, "Article 2 – Le présent avenant prend effet le 1er mai 2026.", "20 avril 2026"
            ),
        ),
        date(2026, 6, 1),
        ("up 10", "down 15", "payment 30", "cap 8"),
        ("up 20", "down 45", "down 60"),
    ),
    Case(
        "three amendments, the second of which deletes",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(
                2,
                "Article 1 – L'article 9 du Contrat est supprimé.",
                "Article 2 – Le présent avenant prend effet le 1er mai 2026.",
                "20 avril 2026",
            ),
            amendment(
                3, DOWN_10, "Article 2 – Le présent avenant prend effet le 1er juillet 2026.", "20 juin 2026"
            ),
        ),
        date(2026, 8, 1),
        ("up 20", "down 10", "cap 8"),
        ("down 45", "down 30", "payment 30"),
    ),
    Case(
        "an amendment that another annuls gives the former text back",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(2, "Article 9 – L'avenant n° 1 est annulé.", signed="20 avril 2026"),
        ),
        date(2026, 6, 1),
        WHOLE,
        ("down 30",),
    ),
    Case(
        "until that day it holds",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(2, "Article 9 – L'avenant n° 1 est annulé.", signed="20 avril 2026"),
        ),
        date(2026, 4, 19),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
    ),
    Case(
        "an amendment that says itself how long it lasts",
        changed(
            amendment(1, DOWN_30, f"{MARCH} Il est conclu pour trois mois."),
        ),
        date(2026, 6, 1),
        WHOLE,
        ("down 30",),
    ),
    Case(
        "on the last day of that time",
        changed(
            amendment(1, DOWN_30, f"{MARCH} Il est conclu pour trois mois."),
        ),
        date(2026, 5, 31),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
    ),
    Case(
        "an amendment for a time that runs from its signature",
        changed(
            amendment(1, DOWN_30, "Article 2 – Le présent avenant est conclu pour une durée de deux mois."),
        ),
        date(2026, 4, 20),
        WHOLE,
        ("down 30",),
    ),
    Case(
        "an amendment that looks back holds from that day",
        changed(
            amendment(
                1, DOWN_30, "Article 2 – Le présent avenant prend effet rétroactivement le 1er janvier 2026."
            )
        ),
        date(2026, 1, 15),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
    ),
    Case(
        "signed later and looking back, it stands before one that took effect in between",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(
                2,
                DOWN_15,
                "Article 2 – Le présent avenant prend effet rétroactivement le 1er février 2026.",
                "20 juin 2026",
            ),
        ),
        date(2026, 4, 1),
        ("up 20", "down 15", "payment 30", "cap 8"),
        ("down 45", "down 30"),
    ),
    Case(
        "signed first with a later effect, it follows one signed after it",
        changed(
            amendment(1, DOWN_30, "Article 2 – Le présent avenant prend effet le 1er septembre 2026."),
            amendment(
                2, DOWN_15, "Article 2 – Le présent avenant prend effet le 1er mai 2026.", "20 avril 2026"
            ),
        ),
        date(2026, 10, 1),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45", "down 15"),
    ),
    Case(
        "an amendment for a time",
        changed(
            amendment(
                1,
                DOWN_30,
                "Article 2 – Le présent avenant prend effet le 1er mars 2026 et cessera de produire ses effets le 31 août 2026.",
            )
        ),
        date(2026, 8, 31),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
    ),
    Case(
        "once it has lapsed, the text before it comes back",
        changed(
            amendment(
                1,
                DOWN_30,
                "Article 2 – Le présent avenant prend effet le 1er mars 2026 et cessera de produire ses effets le 31 août 2026.",
            )
        ),
        date(2026, 9, 1),
        WHOLE,
        ("down 30",),
    ),
    Case(
        "an unknown article: nothing is settled, and it is said",
        changed(amendment(1, DOWN_30.replace("6.2", "19.4"), MARCH)),
        date(2026, 6, 1),
        ("up 20", "payment 30", "cap 8"),
        contested=("down 45", "down 30"),
        said=("« avenant-1.md » vise l'article 19.4, introuvable",),
    ),
    Case(
        "an article that two contracts have: nothing is settled, and it is said",
        {**changed(amendment(1, DOWN_30.replace(" du Contrat", ""), MARCH)), "contrat-bis.md": CONTRACT},
        date(2026, 6, 1),
        ("up 20", "up 20", "payment 30", "payment 30", "cap 8", "cap 8"),
        contested=("down 45", "down 45", "down 30"),
        said=("existe dans plusieurs pièces (contrat-bis.md, contrat.md)",),
    ),
)

ENDS = (
    Case(
        "past the term of the contract, it is read as on its last day",
        changed(amendment(1, DOWN_30, "Article 2 – Le présent avenant prend effet le 1er mars 2027.")),
        date(2031, 1, 1),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
        said=("Le contrat a pris fin le 31 décembre 2028",),
    ),
    Case(
        "an amendment that would take effect after the term never does",
        changed(amendment(1, DOWN_30, "Article 2 – Le présent avenant prend effet le 1er mars 2029.")),
        date(2031, 1, 1),
        WHOLE,
        ("down 30",),
        said=("Le contrat a pris fin le 31 décembre 2028",),
    ),
    Case(
        "an amendment signed past the term shows that the contract went on",
        changed(
            amendment(
                1, DOWN_30, "Article 2 – Le présent avenant prend effet le 1er mars 2029.", "10 février 2029"
            )
        ),
        date(2031, 1, 1),
        ("up 20", "down 30", "payment 30", "cap 8"),
        ("down 45",),
        said=("Un avenant est signé après le 31 décembre 2028",),
    ),
    Case(
        "a contract prolonged has its later end",
        changed(amendment(1, "Article 1 – La durée du Contrat est prolongée jusqu'au 30 juin 2030.")),
        date(2031, 1, 1),
        WHOLE,
        said=("Le contrat a pris fin le 30 juin 2030",),
    ),
    Case(
        "a contract that goes on by itself has no end",
        changed(
            contract=CONTRACT.replace(
                "pour une durée de trois ans.",
                "pour une durée de trois ans. Il se renouvelle ensuite par tacite reconduction pour des périodes d'un an.",
            )
        ),
        date(2031, 1, 1),
        WHOLE,
    ),
    Case(
        "renewals that are counted are counted",
        changed(
            contract=CONTRACT.replace(
                "Le Contrat prend effet le 1er janvier 2026 pour une durée de trois ans.",
                "Le Contrat prend effet le 1er janvier 2026 pour une durée d'un an. Il est reconductible tacitement deux fois "
                "pour une durée d'un an.",
            )
        ),
        date(2031, 1, 1),
        WHOLE,
        said=("Le contrat a pris fin le 31 décembre 2028",),
    ),
)

CCAP = """# Cahier des clauses administratives particulières

CCAP

Article 2 – Pièces contractuelles

{order}

Article 6 – Évolution des volumes

Toute baisse des volumes d'appels est notifiée par l'acheteur au titulaire trente jours avant sa prise d'effet.
"""
CCTP = """# Cahier des clauses techniques particulières

CCTP

Article 4 – Volumes

Toute baisse des volumes d'appels est notifiée par l'acheteur au titulaire dix jours avant sa prise d'effet.
"""
ORDER = "Les pièces du marché prévalent dans l'ordre suivant : l'acte d'engagement ; le CCAP ; le CCTP."
FCS = "Le CCAG-FCS{version} s'applique au marché."


def tender(order: str, **others: str) -> dict[str, str]:
    """A CCAP and a CCTP that contradict each other."""
    return {"CCAP.md": CCAP.format(order=order), "CCTP.md": CCTP, **others}


PRECEDENCE = (
    Case("the piece that prevails decides", tender(ORDER), date(2026, 6, 1), ("down 30",), ("down 10",)),
    Case(
        "the reverse order decides the reverse",
        tender("Les pièces du marché prévalent dans l'ordre suivant : le CCTP ; le CCAP."),
        date(2026, 6, 1),
        ("down 10",),
        ("down 30",),
    ),
    Case(
        "without an order both stand and nothing is settled",
        tender("Le marché comprend le CCAP et le CCTP."),
        date(2026, 6, 1),
        (),
        contested=("down 10", "down 30"),
        said=("« CCAP.md » et « CCTP.md » se contredisent",),
    ),
    Case(
        "the default of the CCAG that is named, for want of another order",
        tender(FCS.format(version=" de 2009")),
        date(2026, 6, 1),
        ("down 30", "penalty"),
        ("down 10",),
        said=("ordre par défaut du CCAG-FCS de 2009",),
    ),
    Case(
        "which is none where the article on it is set aside",
        tender(
            FCS.format(version=" de 2009") + "\n\nPar dérogation à l'article 4.1 du CCAG-FCS, les pièces "
            "sont d'égale valeur."
        ),
        date(2026, 6, 1),
        ("penalty",),
        contested=("down 10", "down 30"),
    ),
    Case(
        "an order of the text stands before the default of the CCAG",
        tender(
            FCS.format(version=" de 2009")
            + "\n\nEn cas de contradiction, les pièces prévalent dans l'ordre suivant : le CCTP ; le CCAP."
        ),
        date(2026, 6, 1),
        ("down 10", "penalty"),
        ("down 30",),
    ),
    Case(
        "an order that goes round settles nothing and is said",
        {
            "CCAP.md": CCAP.format(order="Le CCAP prévaut sur le CCTP."),
            "CCTP.md": CCTP + "\nArticle 9 – Divers\n\nLe CCTP prévaut sur le CCAP.\n",
        },
        date(2026, 6, 1),
        (),
        contested=("down 10", "down 30"),
        said=("L'ordre de priorité se contredit",),
    ),
    Case(
        "three pieces, of which two are only compared through the third",
        tender(
            "Le CCAP prévaut sur l'acte d'engagement.",
            **{"AE.md": "# Acte d'engagement\n\nArticle 1\n\nL'acte d'engagement prévaut sur le CCTP.\n"},
        ),
        date(2026, 6, 1),
        ("down 30",),
        ("down 10",),
    ),
    *(
        Case(
            f"an annex gives way to the contract as « {words} »",
            {
                "contrat.md": CONTRACT + f"\nArticle 20 – Documents\n\n{words}.\n",
                "annexe-1.md": "# Annexe 1\n\nArticle 1 – Paiement\n\nLes factures sont payées par le Client à soixante "
                "jours de leur réception.\n",
            },
            date(2026, 6, 1),
            WHOLE,
            ("payment 60",),
        )
        for words in (
            "Le corps du Contrat prévaut sur ses annexes",
            "Les stipulations du présent contrat l'emportent sur les annexes",
        )
    ),
    Case(
        "an annex gives way to the contract that says so",
        {
            "contrat.md": CONTRACT
            + "\nArticle 20 – Documents\n\nLe présent contrat prévaut sur ses annexes.\n",
            "annexe-1.md": "# Annexe 1\n\nArticle 1 – Paiement\n\nLes factures sont payées par le Client à soixante jours de leur réception.\n",
        },
        date(2026, 6, 1),
        WHOLE,
        ("payment 60",),
    ),
    Case(
        "an amendment with words of its own stands before what it is later than",
        changed(
            amendment(
                1,
                "Article 1 – Paiement\n\nLes factures sont payées par le Client à quarante-cinq jours de leur réception.",
                "Article 2 – Effet\n\nLe présent avenant prend effet le 1er mars 2026.",
            )
        ),
        date(2026, 6, 1),
        ("up 20", "down 45", "payment 45", "cap 8"),
        ("payment 30",),
    ),
)

FRAMEWORK = """# Contrat-cadre de relation client

Article 9 – Évolution des volumes

9.1 Hausse

Toute hausse des volumes d'appels est notifiée par le Client au Prestataire vingt jours avant sa prise d'effet.

9.2 Baisse

Toute baisse des volumes d'appels est notifiée par le Client au Prestataire quarante-cinq jours avant sa prise d'effet.
"""
DEROGATIONS = (
    Case(
        "a call-off derogates from one clause of the framework",
        {
            "cadre.md": FRAMEWORK,
            "application.md": "# Contrat d'application\n\nArticle 3 – Baisse\n\nPar dérogation à l'article 9.2 du contrat-cadre, toute "
            "baisse des volumes d'appels est notifiée par le Client au Prestataire cinq jours avant sa prise d'effet.\n",
        },
        date(2026, 6, 1),
        ("up 20", "down 5"),
        ("down 45",),
    ),
    Case(
        "without a derogation and without an order, neither stands before the other",
        {
            "cadre.md": FRAMEWORK,
            "application.md": "# Contrat d'application\n\nArticle 3 – Baisse\n\nToute baisse des volumes d'appels est notifiée par le "
            "Client au Prestataire cinq jours avant sa prise d'effet.\n",
        },
        date(2026, 6, 1),
        ("up 20",),
        contested=("down 45", "down 5"),
    ),
    Case(
        "a derogation from an unknown article is said",
        {
            "cadre.md": FRAMEWORK,
            "application.md": "# Contrat d'application\n\nArticle 3 – Baisse\n\nPar dérogation à l'article 14.7 du contrat-cadre, le site "
            "ouvre le dimanche.\n",
        },
        date(2026, 6, 1),
        ("up 20", "down 45"),
        said=("« application.md » vise l'article 14.7, introuvable",),
    ),
)


MAY = "Article 2 – Le présent avenant prend effet le 1er mai 2026."
FINANCE = """# Annexe 2 – Conditions financières

Article 1 – Règlement

Les factures sont payées par le Client à {days} jours de leur réception.
"""
FIVE_DAYS = """# Contrat d'application n° 1

Article 3 – Baisse

Par dérogation à l'article 9.2 du contrat-cadre, toute baisse des volumes d'appels est notifiée par le Client au Prestataire cinq jours avant sa prise d'effet.
"""
FURTHER = (
    Case(
        "an article of an earlier amendment is replaced, and with it what that had written",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(2, DOWN_15.replace("6.2 du Contrat", "1 de l'avenant n° 1"), MAY, "20 avril 2026"),
        ),
        date(2026, 6, 1),
        ("up 20", "down 15", "payment 30", "cap 8"),
        ("down 45", "down 30"),
    ),
    Case(
        "an article of an earlier amendment is deleted, and what it had replaced comes back",
        changed(
            amendment(1, DOWN_30, MARCH),
            amendment(2, "Article 1 – L'article 1 de l'avenant n° 1 est supprimé.", MAY, "20 avril 2026"),
        ),
        date(2026, 6, 1),
        WHOLE,
        ("down 30",),
    ),
    Case(
        "an annex that is a file of its own is replaced by the one joined to the amendment",
        {
            "annexe-2.md": FINANCE.format(days="trente"),
            **changed(
                amendment(
                    1,
                    "Article 1 – L'annexe 2 du Contrat est annulée et remplacée par l'annexe 2 jointe au présent avenant.",
                    MARCH,
                )
                + "\n"
                + FINANCE.format(days="soixante"),
                contract="# Contrat de prestations\n\nArticle 9 – Paiement\n\nVoir l'annexe 2.\n",
            ),
        },
        date(2026, 6, 1),
        ("payment 60",),
        ("payment 30",),
    ),
    Case(
        "an annex derogates from one clause of the contract",
        {
            "contrat.md": CONTRACT,
            "annexe-3.md": "# Annexe 3 – Site de Nantes\n\nPar dérogation à l'article 6.2 du contrat, toute baisse des volumes d'appels "
            "est notifiée par le Client au Prestataire dix jours avant sa prise d'effet.\n",
        },
        date(2026, 6, 1),
        ("up 20", "down 10", "payment 30", "cap 8"),
        ("down 45",),
    ),
    Case(
        "of several call-offs one derogates for itself alone",
        {
            "cadre.md": FRAMEWORK,
            "application-1.md": FIVE_DAYS,
            "application-2.md": "# Contrat d'application n° 2\n\nArticle 1 – Objet\n\nLe Prestataire traite les appels du site de Pau.\n",
        },
        date(2026, 6, 1),
        ("up 20", "down 45", "down 5"),
        said=("« application-1.md » déroge pour lui seul",),
    ),
    Case(
        "a table of changes, words for words and a whole clause",
        changed(
            amendment(
                1,
                "Article 1 – Modifications\n\n| Article | Ancienne rédaction | Nouvelle rédaction |\n|---|---|---|\n"
                "| 6.2 | quarante-cinq jours | trente jours |\n"
                "| 9 | Les factures sont payées par le Client à trente jours de leur réception. | Les factures sont payées par "
                "le Client à vingt jours de leur réception. |",
                MARCH,
            )
        ),
        date(2026, 6, 1),
        ("up 20", "down 30", "payment 20", "cap 8"),
        ("down 45", "payment 30"),
    ),
)


def ccap(*clauses: str) -> dict[str, str]:
    """A CCAP alone, with these clauses."""
    body = "\n\n".join(f"Article {number}\n\n{clause}" for number, clause in enumerate(clauses, start=1))
    return {"CCAP.md": f"# Cahier des clauses administratives particulières\n\nCCAP\n\n{body}\n"}


SENT = "Date d'envoi de l'avis à la publication : {day}."
REFERENCES = (
    Case(
        "the cap of the CCAG of 2021, named",
        ccap(FCS.format(version=" de 2021")),
        date(2026, 6, 1),
        ("cap 10",),
        said=("CCAG-FCS 2021, art. 14.1",),
    ),
    Case("that of 2009 has none", ccap(FCS.format(version=" de 2009")), date(2026, 6, 1), ("penalty",)),
    Case(
        "a derogation switches the default off",
        ccap(
            FCS.format(version=" de 2021"),
            "Par dérogation à l'article 14.1 du CCAG-FCS, les pénalités ne font l'objet d'aucune mise en demeure.",
        ),
        date(2026, 6, 1),
        ("penalty",),  # what the derogation itself says
        said=("écarté par une dérogation à l'article 14.1",),
    ),
    Case(
        "a table of derogations from « le CCAG » is one from the CCAG that is named",
        ccap(
            FCS.format(version=" de 2021"),
            "Récapitulatif des dérogations au CCAG\n\n| Article du CCAP | Article du CCAG | Objet |\n|---|---|---|\n"
            "| 4 | 3.7 | Bons de commande |\n| 9 | 14.1 | Barème |",
        ),
        date(2026, 6, 1),
        (),
        said=("écarté par une dérogation à l'article 3.7", "écarté par une dérogation à l'article 14.1"),
    ),
    Case(
        "a cap of the document takes the place of that of the CCAG",
        ccap(
            FCS.format(version=" de 2021"),
            "Les pénalités de retard sont plafonnées à 15 % du montant du marché.",
        ),
        date(2026, 6, 1),
        ("cap 15",),
        said=("remplacé par une stipulation du document",),
    ),
    Case(
        "a bonus is no penalty, and leaves the cap of the CCAG",
        ccap(
            FCS.format(version=" de 2021"),
            "Un bonus de 1 % de la facture mensuelle est versé par point gagné, dans la limite de 5 %.",
        ),
        date(2026, 6, 1),
        ("cap 10", "cap 5"),
        said=("CCAG-FCS 2021, art. 14.1",),
    ),
    Case(
        "a CCAG that is set aside gives nothing",
        ccap(FCS.format(version=" de 2021"), "Le CCAG-FCS n'est pas applicable au présent marché."),
        date(2026, 6, 1),
        (),
        said=("le document écarte le CCAG-FCS",),
    ),
    Case(
        "no version named: that of the date of the consultation",
        {
            **ccap(FCS.format(version="")),
            "AAPC.md": "# Avis d'appel public à la concurrence\n\n" + SENT.format(day="4 novembre 2021"),
        },
        date(2026, 6, 1),
        ("cap 10",),
        said=("version en vigueur à la date de la consultation, 4 novembre 2021",),
    ),
    Case(
        "between April and September 2021, still that of 2009",
        {
            **ccap(FCS.format(version="")),
            "AAPC.md": "# Avis d'appel public à la concurrence\n\n" + SENT.format(day="15 juin 2021"),
        },
        date(2026, 6, 1),
        ("penalty",),
        said=("CCAG-FCS 2009",),
    ),
    Case(
        "neither version nor date: no default is taken over, and it is said",
        ccap(FCS.format(version="")),
        date(2026, 6, 1),
        (),
        said=("renvoie au CCAG-FCS sans que sa version soit nommée",),
    ),
)

CASES = (*REPLACEMENT, *PARTS, *SEVERAL, *ENDS, *PRECEDENCE, *DEROGATIONS, *FURTHER, *REFERENCES)
