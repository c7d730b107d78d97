"""Sentences on requests, in French."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "as_first_written": "texte d'origine, qu'aucun avenant lu n'a modifié",
    "counting_clock": "deux clauses font courir les délais d'un point de départ différent",
    "counting_days": "deux clauses comptent les jours différemment",
    "counting_last_day": "deux clauses traitent différemment un délai qui expire un jour non travaillé",
    "counting_first_day": "deux clauses traitent différemment le jour de la demande",
    "counting_cut_off": "deux clauses fixent différemment le moment où une demande est réputée reçue",
    "counting_add_up": "deux clauses traitent différemment le cumul des demandes",
    "received_on": "reçue le $day",
    "sent_on": "envoyée le $day",
    "at": "$day à $hour",
    "relative": "une demande au plus tard à la date « $code »",
    "relative_at": "une demande au plus tard à la date « $code », à $hour",
    "before_period": "$value avant le début de la période",
    "respected": "Demande $asked pour un effet le $effect. Délai laissé : $given ; délai dû : $required.",
    "breached": (
        "Demande $asked pour un effet le $effect. Délai laissé : $given ; délai dû : $required. L'effet ne "
        "pouvait intervenir avant le $earliest."
    ),
    "breached_deadline": (
        "Demande $asked pour un effet le $effect : le contrat demande $required, dépassé de $late."
    ),
    "respected_deadline": (
        "Demande $asked pour un effet le $effect : le contrat demande $required, ce qui a été fait."
    ),
    "before_request": "L'effet précède la demande : la date est à vérifier.",
    "open": "Demande $asked pour un effet le $effect : $why.",
    "waived": ("$what Le prestataire l'a toutefois acceptée par écrit le $day, avant son effet ($proof)."),
    "accepted_late": (
        "acceptée par le prestataire le $day, quand l'effet avait déjà eu lieu : ce n'est pas une "
        "renonciation"
    ),
    "accepted_oral": "acceptée verbalement : ce n'est pas un écrit",
    "withdrawn_undated": "le journal dit la demande retirée sans donner la date du retrait",
    "accepted_undated": "le journal dit la demande acceptée sans donner la date de l'acceptation",
    "accepted_before": (
        "le journal date l'acceptation du $day, avant la demande : l'une des deux dates est fausse"
    ),
    "accepted_unproven": "le journal dit la demande acceptée le $day sans indiquer l'écrit qui le montre",
    "accepted_same_day": "acceptée le jour de l'effet, sans que l'heure soit connue",
    "free": "La variation de $percent reste dans celle que le contrat laisse sans délai de prévenance.",
    "outside": (
        "La variation de $percent n'atteint pas celle à partir de laquelle le contrat demande un délai de "
        "prévenance ($band)."
    ),
    "nil": "Le contrat laisse le client modifier la charge sans délai de prévenance.",
    "lifted": (
        "Le contrat lève le délai de prévenance en cas $ground, motif que le journal invoque : $quote."
    ),
    "ground_claimed": "la réalité du motif invoqué n'est pas établie par le journal",
    "campaign": (
        "La demande est faite pour une campagne ou un besoin ponctuel, que la convention retenue laisse hors "
        "du délai de prévenance."
    ),
    "withdrawn": "Demande retirée le $day, avant son effet.",
    "withdrawn_late": "retirée le $day, quand l'effet avait déjà eu lieu",
    "replaced": "Demande corrigée avant son effet par la demande « $id », qui est jugée à sa place.",
    "no_effective": "la date d'effet manque",
    "no_start": "ni la date d'envoi ni celle de réception ne sont données",
    "received_before_sent": "la réception est datée d'avant l'envoi : l'une des deux dates est fausse",
    "contract_ended": (
        "d'après la durée lue, le contrat avait pris fin le $day : le délai dû n'est pas établi"
    ),
    "before_contract": "la demande précède le contrat, daté du $day : le délai dû n'est pas établi",
    "no_notice": "aucun délai de prévenance n'a été lu dans les pièces en vigueur à la date de la demande",
    "direction_open": "le sens de la demande n'est pas donné et le délai en dépend",
    "size_open": "l'ampleur de la demande, dont dépend le délai, n'est pas donnée en pour cent de sa base",
    "days_open": "le contrat ne dit pas de quels jours il s'agit, et le résultat en dépend",
    "clock_open": (
        "le contrat ne dit pas si le délai court de l'envoi ou de la réception, et le résultat en dépend"
    ),
    "moment_open": "la date ou l'heure qui manque au journal ferait la différence",
    "same_day_open": (
        "le contrat ne dit pas si les demandes d'un même jour se cumulent, et le résultat en dépend"
    ),
    "clauses_open": "les clauses en vigueur ne donnent pas le même délai, et le résultat en dépend",
    "texts_open": "un avenant a pris effet entre l'envoi et la réception, et le résultat en dépend",
    "anchor_open": "la date fixée par le contrat laisse plusieurs jours possibles, et le résultat en dépend",
    "lot_open": "la demande ne dit pas de quel lot elle est, et le délai en dépend",
    "deemed_open": (
        "la réception que donne le journal n'est pas celle que le contrat répute, et le résultat en dépend"
    ),
    "shortened": (
        "le contrat aménage le délai en cas $ground, motif que le journal invoque, sans le chiffrer"
    ),
    "ceiling": "le contrat fixe un maximum, qui n'est pas un délai minimum",
    "unquantified": "le délai de prévenance n'est pas chiffré, ou l'est de deux façons",
    "not_firm": "le délai de prévenance n'est pas ferme, ou son chiffre n'est pas lu avec certitude",
    "other_direction": "le contrat ne fixe pas de délai de prévenance pour ce sens de variation",
    "agreement": "le contrat soumet la variation à l'accord des parties et n'en fixe pas le délai",
    "silence": "sans réponse du prestataire : le silence ne vaut pas acceptation",
    "refused": "refusée par le prestataire",
    "not_undertaken": "à cette date, le client n'avait pas encore souscrit l'engagement",
    "label_not_held": "à cette date, le prestataire ne détenait pas le label",
    "band_from": "$percent ou plus",
    "band_over": "plus de $percent",
    "band_up_to": "jusqu'à $percent",
    "undated": "non datée",
    "unknown_size": "taille inconnue",
    "logs_differ": "Les journaux diffèrent, sans que le résultat en dépende : $what.",
    "logs_diverge": "$which divergent : $what",
    "both_logs": "les deux journaux",
    "several_logs": "les journaux",
    "by_version": "Selon $document, ligne $row : $what",
    "alone": "Demande non jugée : $why.",
    "but": "$what Toutefois, $why.",
    "at_most": "au plus $value",
    "at_least": "au moins $value",
    "outside_calendar": "une date est hors des années dont les jours fériés sont connus",
    "before_change": "texte d'origine, en vigueur jusqu'à la modification du $day",
    "deemed": "réputée reçue le $day ($clause : $quote)",
    "unspoken": "la clause ne dit rien d'une variation de cette ampleur",
    "ground_urgency": "d'urgence",
    "ground_force_majeure": "de force majeure",
    "ground_campaign": "de campagne",
    "ground_agreement": "d'accord",
    "ground_season": "de saison",
    "ground_other": "que la clause définit",
    "effect_day_open": (
        "nul n'a décidé si l'effet peut intervenir le dernier jour compté, et le résultat en dépend"
    ),
}
