"""What was supposed, and what is to be known of a log, in French, then in English."""

from collections.abc import Mapping
from typing import Final

NOTES: Final[Mapping[str, tuple[str, str]]] = {
    "month": (
        "$field : « $shown » nomme un mois ; son premier jour est retenu.",
        "$field: “$shown” names a month; its first day is taken.",
    ),
    "week": (
        "$field : « $shown » nomme une semaine ; son lundi est retenu.",
        "$field: “$shown” names a week; its Monday is taken.",
    ),
    "no_id": (
        "Référence absente ; la ligne est désignée par « $id ».",
        "No reference; the row is called “$id”.",
    ),
    "for_later": (
        "$field : « $shown » dit que l'on ne le sait pas encore ; rien n'est retenu.",
        "$field: “$shown” says that it is not known yet; nothing is taken.",
    ),
    "unused_columns": (
        "« $name » : colonnes non utilisées : $shown.",
        "“$name”: columns not used: $shown.",
    ),
    "no_unit": (
        "$field : « $shown » n'a pas d'unité ; la grandeur n'est pas retenue.",
        "$field: “$shown” has no unit; the size is not taken.",
    ),
    "unsigned": (
        "$field : « $shown », sans signe dans une colonne où les baisses en ont un, est lu comme une hausse.",
        "$field: “$shown”, without a sign in a column where decreases have one, is read as an increase.",
    ),
    "computed": (
        "Variation calculée : de « $one » à « $other ».",
        "Change computed: from “$one” to “$other”.",
    ),
    "year": (
        "$field : « $shown » n'a pas d'année ; $year est retenu, d'après la date de la demande.",
        "$field: “$shown” has no year; $year is taken, from the date of the request.",
    ),
    "reserved": (
        "Réponse « $shown » : elle est faite avec réserve et n'est retenue ni comme acceptation ni "
        "comme refus.",
        "Answer “$shown”: it is made with a reserve and is taken neither as an acceptance nor as a refusal.",
    ),
    "withdrawn_told": (
        "Retrait lu dans la colonne « $field » : « $shown ».",
        "Withdrawal read in the column “$field”: “$shown”.",
    ),
    "withdrawn_undated": (
        "Un retrait est dit sans sa date dans la colonne « $field » : « $shown ».",
        "A withdrawal is told without its date in the column “$field”: “$shown”.",
    ),
    "answer_not_told": (
        "Une réponse est datée (« $shown ») sans que le journal dise laquelle ; elle n'est pas retenue.",
        "An answer is dated (“$shown”) and the log does not say which; it is not taken.",
    ),
    "several_sizes": (
        "Plusieurs grandeurs sont nommées ($shown) ; aucune n'est retenue.",
        "Several sizes are named ($shown); none is taken.",
    ),
    "two_answers": (
        "Plusieurs réponses ($shown) ; la dernière est retenue.",
        "Several answers ($shown); the last one is taken.",
    ),
    "no_message_date": (
        "Le message n'a pas de date lisible ; son envoi n'est pas daté.",
        "The message has no readable date; its sending is not dated.",
    ),
    "other_size": (
        "$field : « $shown » est aussi donné ; la première grandeur de la ligne est retenue.",
        "$field: “$shown” is given too; the first size of the row is taken.",
    ),
    "unknown_replaced": (
        "La demande dit remplacer « $shown », absente du journal.",
        "The request says that it replaces “$shown”, which is not in the log.",
    ),
    "hidden_row": ("Ligne masquée dans le classeur.", "Row hidden in the workbook."),
    "month_first": (
        "« $name », colonne « $column » : le mois est écrit avant le jour, comme le montre la ligne $row "
        "(« $shown »).",
        "“$name”, column “$column”: the month is written before the day, as row $row shows (“$shown”).",
    ),
    "both_orders": (
        "« $name », colonne « $column » : le jour est écrit tantôt avant, tantôt après le mois "
        "(lignes $one et "
        "$other).",
        "“$name”, column “$column”: the day is written now before, now after the month (rows "
        "$one and $other).",
    ),
    "two_columns": (
        "« $name » : les colonnes « $column » et « $other » disent toutes deux $field ; la "
        "première nommée est "
        "retenue.",
        "“$name”: the columns “$column” and “$other” both say $field; the first one named is taken.",
    ),
    "serial": (
        "« $name », colonne « $column » : les nombres y sont lus comme des dates d'Excel.",
        "“$name”, column “$column”: its numbers are read as dates of Excel.",
    ),
    "midnight": (
        "« $name », colonne « $column » : toutes les heures y sont 00:00 ; elles sont tenues pour absentes.",
        "“$name”, column “$column”: all times are 00:00; they are taken as absent.",
    ),
    "hidden_rows": (
        "« $name » : des lignes masquées ont été lues ($shown).",
        "“$name”: hidden rows were read ($shown).",
    ),
    "hidden_columns": (
        "« $name » : des colonnes masquées ont été lues ($shown).",
        "“$name”: hidden columns were read ($shown).",
    ),
    "hidden_cells": (
        "« $name » : des cellules masquées ou recouvertes ont été lues ($shown).",
        "“$name”: hidden or covered cells were read ($shown).",
    ),
    "hidden_sheet": (
        "« $name » : une feuille masquée a été lue ($shown).",
        "“$name”: a hidden sheet was read ($shown).",
    ),
    "formulas_without_value": (
        "« $name » : des formules n'ont pas de résultat enregistré ($shown) ; leurs cellules "
        "sont vides pour la lecture.",
        "“$name”: formulas have no saved result ($shown); their cells are read as empty.",
    ),
    "no_header": (
        "« $name » : aucun en-tête de journal n'y a été reconnu ; ses $count lignes n'ont pas été lues.",
        "“$name”: no header of a log was recognised there; its $count rows were not read.",
    ),
    "order_not_told": (
        "l'ordre du jour et du mois n'est pas établi dans cette colonne",
        "the order of day and month is not established in this column",
    ),
    "order_mixed": (
        "les deux ordres se rencontrent dans cette colonne",
        "both orders occur in this column",
    ),
}
