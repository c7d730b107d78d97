"""What the engine says of records of execution, in French."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "record_undecided": "Lignes qui ne permettent pas de conclure, non comptées : $rows.",
    "record_rows": "$reason ($rows)",
    "record_open": "des lignes du registre ne permettent pas de conclure",
    "record_nothing": "aucune ligne du registre ne permet de conclure",
    "forecast_compared": (
        "$periods ; écart moyen $mean de la prévision, biais $bias, plus grand écart $largest : $period"
    ),
    "forecast_over": "écart de plus de $threshold : $periods",
    "forecast_once": "un seul écart dépasse le maximum, alors que la pratique visée est l'écart répété",
    "forecast_awaiting": "Prévisions sans volume réel à ce jour, non comptées : $count.",
    "period_error": "$period ($error : prévu $foreseen, réel $actual)",
    "some_days": "$count jours",
    "share_below": "$value, au-dessous de $threshold",
    "freeze_changed": "prévision modifiée après la date où elle devait être arrêtée : $periods",
    "freeze_kept": "aucune prévision modifiée après la date où elle devait être arrêtée",
    "freeze_unknown": "le registre garde des versions, mais la date d'arrêt ou la date d'une version manque",
    "paid": "$judged, payées en retard : $late, échues et impayées : $overdue, non échues : $waiting",
    "paid_worst": "$paid ; retard le plus long : $worst, retard médian : $median",
    "invoice_late": "$number ($days, échéance du $due)",
    "awarded": "$share du volume pérenne ($labelled sur $volume)",
    "awarded_range": "de $least à $most du volume pérenne, selon les centres dont le label n'est pas connu",
    "awards_passing": "Campagnes et besoins ponctuels, non comptés : $count.",
    "share_between": "$value : selon le label de ces centres, $threshold est atteint ou non",
    "award_of": "$name, $centre ($reason)",
    "awards_reasoned": "$count à des centres qui n'ont pas le label ou dont le label n'est pas connu",
    "requests_counted": (
        "$requests, délai respecté : $respected, hors délai : $breached, acceptées par écrit avant l'effet : "
        "$waived, aucun préavis dû : $others, indéterminées : $open"
    ),
    "requests_breached": "$count hors délai ; il manquait jusqu'à $worst, comptés comme la clause les compte",
    "requests_open": "$count dont le délai ne peut être jugé",
    "requests_refused": "$count du journal non comprises",
    "requests_none_judged": "aucune demande à laquelle un délai était dû n'a pu être jugée",
    "requests_over": "$share des demandes jugées sont hors délai, plus que $threshold",
    "requests_waived": (
        "Acceptées par écrit avant leur effet sans que le délai soit laissé : $count ; leur répétition est à "
        "apprécier, elles ne comptent pas comme respectées."
    ),
    "requests_not_bound": "Faites hors de l'engagement (avant sa souscription, ou sans label) : $count.",
    "awards_labelled": "$count, toutes à des centres labellisés",
}
# Why a row of a register settles nothing.
UNDECIDED: Final[dict[str, str]] = {
    "unreadable": "ligne illisible",
    "no_period": "période absente",
    "no_foreseen": "prévision absente",
    "no_actual": "volume réel absent",
    "nothing_foreseen": "prévision nulle, dont aucun écart ne se calcule",
    "versions_differ": "valeurs contradictoires pour la même période",
    "no_term": "aucun délai de paiement lu au contrat à la date de la facture",
    "terms_differ": "plusieurs délais de paiement au contrat, qui ne concluent pas de même",
    "start_unstated": "départ du délai non dit au contrat",
    "no_start": "date de départ du délai absente du registre",
    "no_issue_date": "date de la facture absente",
    "near_due_date": "échéance qui se compte de plusieurs façons",
    "disputed": "facture contestée",
    "after_the_report": "date postérieure à celle du rapport",
    "no_nature": "caractère pérenne ou non de l'activité non indiqué",
    "no_volume": "volume absent",
    "no_award_date": "date d'attribution absente",
    "no_centre": "centre non nommé",
}
ROW: Final = ("ligne", "lignes")
AMONG: Final = "dont"
DAYS: Final = ("jour", "jours")
OTHERS: Final = ("autre", "autres")
PERIODS: Final = ("période comparée", "périodes comparées")
REQUESTS: Final = ("demande", "demandes")
ROW_COUNT: Final = ("ligne", "lignes")
INVOICES: Final = ("facture jugée", "factures jugées")
AWARDS: Final = ("attribution", "attributions")
REASONS_ON_FILE: Final[dict[str, str]] = {
    "before": "motif daté d'avant l'attribution",
    "price_only": "motif de prix seulement",
    "same_day": "motif daté du jour de l'attribution",
    "undated": "motif sans date, ou attribution sans date",
    "after": "motif daté d'après l'attribution",
    "none": "aucun motif",
}
