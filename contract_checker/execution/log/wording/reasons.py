"""Why a row gives no request, in French, then in English."""

from collections.abc import Mapping
from typing import Final

REASONS: Final[Mapping[str, tuple[str, str]]] = {
    "total": (
        "Ligne $row : « $shown » est un total, non une demande.",
        "Row $row: “$shown” is a total, not a request.",
    ),
    "repeated_header": (
        "Ligne $row : l'en-tête y est répété ; ce n'est pas une demande.",
        "Row $row: the header is repeated there; it is not a request.",
    ),
    "heading": (
        "Ligne $row : « $shown » y figure seul ; c'est un intitulé, non une demande. Si c'est une demande, "
        "écrire sa date dans sa colonne.",
        "Row $row: “$shown” stands there alone; it is a heading, not a request. If it is a "
        "request, write its "
        "date in its column.",
    ),
    "nothing_used": (
        "Ligne $row : aucune des colonnes retenues n'y est remplie (« $shown »).",
        "Row $row: none of the columns used is filled there (“$shown”).",
    ),
    "example": (
        "Ligne $row : c'est une ligne d'exemple du modèle, non une demande.",
        "Row $row: it is an example of the template, not a request.",
    ),
    "too_wide": (
        "Ligne $row : elle a plus de cellules que l'en-tête n'a de colonnes (« $shown » en trop) "
        "; mettre entre "
        "guillemets la valeur qui contient le séparateur.",
        "Row $row: it has more cells than the header has columns (“$shown” in excess); put the "
        "value that holds "
        "the separator in quotation marks.",
    ),
    "no_header": (
        "Ligne $row : aucun en-tête n'a été reconnu dans « $name » ; nommer les colonnes, par exemple « Date "
        "d'envoi », « Date d'effet », « Sens », ou dire quelle colonne donne quoi.",
        "Row $row: no header was recognised in “$name”; name the columns, for example “Sent on”, “Effective "
        "date”, “Direction”, or state which column gives what.",
    ),
    "formula": (
        "Ligne $row, $field : « $shown » est une formule, dont le résultat n'est pas dans le "
        "fichier ; écrire la "
        "valeur.",
        "Row $row, $field: “$shown” is a formula, whose result is not in the file; write the value.",
    ),
    "unreadable_date": (
        "Ligne $row, $field : « $shown » ne se lit pas comme une date ; l'écrire 2026-03-02 ou "
        "2026-03-02 17:05.",
        "Row $row, $field: “$shown” cannot be read as a date; write it 2026-03-02 or 2026-03-02 17:05.",
    ),
    "impossible_date": (
        "Ligne $row, $field : « $shown » n'est pas un jour du calendrier ; vérifier le jour et le mois.",
        "Row $row, $field: “$shown” is no day of the calendar; check the day and the month.",
    ),
    "year_out_of_range": (
        "Ligne $row, $field : l'année de « $shown » est hors des limites ($first à $last) ; la "
        "vérifier, en quatre "
        "chiffres.",
        "Row $row, $field: the year of “$shown” is out of range ($first to $last); check it, in four digits.",
    ),
    "wrong_weekday": (
        "Ligne $row, $field : « $shown » nomme un jour de la semaine qui n'est pas celui de cette date "
        "($right) ; corriger l'un ou l'autre.",
        "Row $row, $field: “$shown” names a weekday that is not that of this date ($right); correct either.",
    ),
    "ambiguous_date": (
        "Ligne $row, $field : « $shown » peut être le $one ou le $other, et $why ; l'écrire année d'abord "
        "($iso).",
        "Row $row, $field: “$shown” may be $one or $other, and $why; write it year first ($iso).",
    ),
    "unreadable_time": (
        "Ligne $row, $field : « $shown » ne se lit pas comme une heure ; l'écrire 17:05.",
        "Row $row, $field: “$shown” cannot be read as a time; write it 17:05.",
    ),
    "two_times": (
        "Ligne $row, $field : la date donne « $one » et la colonne de l'heure « $shown » ; corriger l'une ou "
        "l'autre.",
        "Row $row, $field: the date gives “$one” and the time column “$shown”; correct either.",
    ),
    "time_alone": (
        "Ligne $row, $field : « $shown » est une heure sans date ; écrire la date.",
        "Row $row, $field: “$shown” is a time without a date; write the date.",
    ),
    "unreadable_size": (
        "Ligne $row, $field : « $shown » ne se lit pas comme une grandeur ; l'écrire -15 %, 12,5 "
        "ETP ou 300 heures.",
        "Row $row, $field: “$shown” cannot be read as a size; write it -15%, 12.5 FTE or 300 hours.",
    ),
    "ambiguous_number": (
        "Ligne $row, $field : « $shown » peut être $one ou $other ; l'écrire sans séparateur de milliers.",
        "Row $row, $field: “$shown” may be $one or $other; write it without a thousands separator.",
    ),
    "fraction": (
        "Ligne $row, $field : « $shown » peut être $one % ou $other % ; l'écrire avec le signe %.",
        "Row $row, $field: “$shown” may be $one% or $other%; write it with the % sign.",
    ),
    "two_units": (
        "Ligne $row, $field : « $shown » et la colonne de l'unité se contredisent ; corriger "
        "l'une ou l'autre.",
        "Row $row, $field: “$shown” and the unit column contradict each other; correct either.",
    ),
    "two_sizes": (
        "Ligne $row, $field : « $shown » et « $one » n'ont pas le même signe ; corriger l'un ou l'autre.",
        "Row $row, $field: “$shown” and “$one” do not have the same sign; correct either.",
    ),
    "unreadable_unit": (
        "Ligne $row, $field : « $shown » n'est pas une unité connue ; écrire %, ETP, heures ou appels.",
        "Row $row, $field: “$shown” is no known unit; write %, FTE, hours or calls.",
    ),
    "unreadable_direction": (
        "Ligne $row, $field : « $shown » ne dit ni hausse ni baisse ; écrire hausse ou baisse.",
        "Row $row, $field: “$shown” says neither increase nor decrease; write increase or decrease.",
    ),
    "contradictory_sign": (
        "Ligne $row, $field : le signe de « $shown » contredit le sens « $one » ; corriger l'un ou l'autre.",
        "Row $row, $field: the sign of “$shown” contradicts the direction “$one”; correct either.",
    ),
    "contradictory_volumes": (
        "Ligne $row, $field : le nouveau volume « $shown », comparé au volume de base « $one », "
        "contredit le sens "
        "ou la variation ; corriger l'un ou l'autre.",
        "Row $row, $field: the new volume “$shown”, compared with the base volume “$one”, contradicts the "
        "direction or the change; correct either.",
    ),
    "unreadable_answer": (
        "Ligne $row, $field : « $shown » ne se lit pas comme une réponse ; écrire acceptée, acceptée par "
        "anticipation, refusée ou sans réponse.",
        "Row $row, $field: “$shown” cannot be read as an answer; write accepted, accepted early, "
        "refused or no "
        "answer.",
    ),
    "unreadable_supplier": (
        "Ligne $row, $field : « $shown » ne dit pas qui a fourni la ligne ; écrire client, "
        "prestataire ou tiers.",
        "Row $row, $field: “$shown” does not say who supplied the row; write client, provider or "
        "third party.",
    ),
    "unreadable_nature": (
        "Ligne $row, $field : « $shown » n'est pas une nature connue ; écrire pérenne, campagne "
        "ou ponctuelle.",
        "Row $row, $field: “$shown” is no known nature; write lasting, campaign or one-off.",
    ),
    "broken_cell": (
        "Ligne $row, $field : la cellule porte l'erreur « $shown » ; y écrire la valeur.",
        "Row $row, $field: the cell holds the error “$shown”; write the value there.",
    ),
    "too_long": (
        "Ligne $row, $field : la cellule a $count caractères, plus que ce qu'une demande peut "
        "tenir ($most) ; la "
        "raccourcir (« $shown »).",
        "Row $row, $field: the cell has $count characters, more than a request may hold ($most); shorten it "
        "(“$shown”).",
    ),
    "copy": (
        "Ligne $row : copie de la ligne $other (« $shown »), retenue une seule fois.",
        "Row $row: copy of row $other (“$shown”), kept only once.",
    ),
    "same_id": (
        "Ligne $row : la référence « $shown » est aussi celle de la ligne $other, dont le "
        "contenu diffère ; donner "
        "une référence à chacune, ou dire laquelle remplace l'autre ou a été retirée.",
        "Row $row: the reference “$shown” is also that of row $other, whose content differs; "
        "give each its own "
        "reference, or state which one replaces the other or was withdrawn.",
    ),
    "not_object": (
        "Élément $row : « $shown » n'est pas une demande sous forme d'objet (nom : valeur).",
        "Item $row: “$shown” is not a request in the form of an object (name: value).",
    ),
    "bad_json": (
        "Élément $row : le JSON n'est pas lisible ($shown) ; corriger le fichier.",
        "Item $row: the JSON cannot be read ($shown); correct the file.",
    ),
    "asks_nothing": (
        "Message $row : aucune demande d'évolution de charge n'y a été lue (un sens, avec une "
        "grandeur ou une date "
        "d'effet).",
        "Message $row: no request to change the volume was read in it (a direction, with a size "
        "or an effective "
        "date).",
    ),
    "several_dates": (
        "Message $row : plusieurs dates d'effet y sont nommées ($shown) ; reporter chaque "
        "demande sur une ligne d'un "
        "tableau.",
        "Message $row: several effective dates are named in it ($shown); enter each request as a "
        "row of a table.",
    ),
    "several_directions": (
        "Message $row : il demande à la fois une hausse et une baisse (« $shown ») ; reporter "
        "chaque demande sur une "
        "ligne d'un tableau.",
        "Message $row: it asks for an increase and a decrease (“$shown”); enter each request as "
        "a row of a table.",
    ),
    "own_reply": (
        "Message $row : suite donnée par la même partie à la demande « $shown » ; ce n'est ni "
        "une demande ni une "
        "réponse de l'autre partie.",
        "Message $row: a follow-up by the same side to the request “$shown”; it is neither a "
        "request nor an answer "
        "of the other side.",
    ),
    "unclear_reply": (
        "Message $row : réponse à la demande « $shown » qui n'est ni une acceptation ni un refus "
        "sans réserve ; la "
        "reporter à la main si elle tranche.",
        "Message $row: reply to the request “$shown” that neither accepts nor refuses without "
        "reserve; enter it by "
        "hand if it settles it.",
    ),
    "orphan_reply": (
        "Message $row : réponse à un message qui n'est pas dans le journal ; le fournir.",
        "Message $row: reply to a message that is not in the log; provide it.",
    ),
    "not_a_log": (
        "« $name » n'est pas lu comme journal : fournir un tableau (CSV, Excel, OpenDocument), "
        "un fichier JSON ou "
        "des courriels.",
        "“$name” is not read as a log: give a table (CSV, Excel, OpenDocument), a JSON file or messages.",
    ),
}
