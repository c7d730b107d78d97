"""French words of answers and of withdrawals, in sentences that one cell holds."""

from typing import Final

# « OK par mail du 07/05/2026 », « refus par lettre du 3 juin »
WRITING: Final = (
    r"\b(?:courriels?|m[ée]l|lettres?(?: recommand[ée]es?)?|lrar|courriers?|t[ée]l[ée]copies?|fax|sms"
    r"|avenants?|ordre de service|bon de commande|proc[èe]s[- ]verbal|par [ée]crit|[ée]crit|sign[ée]e?s?)\b"
)
# « accord verbal », « oui (tél.) »
ORAL: Final = (
    r"\b(?:verbal(?:e|ement)?|ora(?:l|le|lement)|t[ée]l|t[ée]l[ée]phon(?:e|ique|iquement)|de vive voix"
    r"|par appel)\b"
)
# « sans écrit », « mail à suivre »: the writing is not there.
UNWRITTEN_BEFORE: Final = r"\b(?:sans|pas d['’e]|aucune?|ni|non|faute d['’e]) ?(?:\w{2,12} )?$"
UNWRITTEN_AFTER: Final = (
    r" ?(?:[àa] (?:suivre|venir|envoyer|recevoir|retrouver)|attendue?|en attente|manquante?|introuvable"
    r"|(?:non|pas) (?:re[çc]ue?|retrouv[ée]e?))\b"
)
# « accord verbal confirmé par mail du 07/05/2026 »
CONFIRMED: Final = r"\b(?:confirm[ée]e?|r[ée]gularis[ée]e?|suivie? d)"
RESERVED: Final = (
    r"\b(?:sous|avec|des) (?:r[ée]serves?|conditions?)\b|\bpartiel(?:le|lement)?\b|\ben partie\b"
    r"|\bde principe\b|(?<!\w)[àa] (?:valider|confirmer|[ée]tudier|discuter|voir)\b"
)
LINK: Final = r"le|du|au|en date du"
AT: Final = r"[àa]|vers"

# On folded text: « demande retirée par Mme X le 26/05/2026 », « le client a annulé sa demande le … ».
WITHDRAWN: Final = (
    r"(?:\bdemande (?:(?:a ete|est|finalement|ensuite|donc) ){0,3}|^(?:finalement |donc )?|[;.,:(] ?)"
    r"(?:retiree?|annulee?|abandonnee?|retractee?)\b(?! et remplac)"
    r"|\b(?:a|avons|avez|ont) (?:finalement )?(?:retire|annule|abandonne) (?:sa|la|cette|notre"
    r"|leur) demande\b"
    r"|(?:^|[;.,:(] ?)(?:retrait|annulation|abandon|retractation)(?: de (?:la|sa"
    r"|cette) demande)?(?= (?:le|du|par|notifi)|$)"
)
# A withdrawal is spoken of, without being told plainly.
WITHDRAWAL: Final = (
    r"\bdemande\b[^.;]{0,40}\b(?:retiree?|annulee?|abandonnee?|retractee?)\b(?! et remplac)"
    r"|\bretrait de (?:la|sa|cette|notre|leur) demande\b"
    r"|\brenonce\w* a (?:la|sa|cette|notre|leur) demande\b"
)
NOT_WITHDRAWN: Final = (
    r"\b(?:pas|non|ni|jamais|sans) (?:ete |etre )?(?:retir|annul|abandon|retract)"
    r"|\bdemande (?:de retrait|d'annulation)\b|\b(?:retrait|annulation)\b[^.;]{0,30}\brefus"
)
ANOTHER_DATE: Final = r"\beffet\b|\ba compter\b|\ba partir\b"
YES: Final = r"oui|x|retiree?|annulee?|abandonnee?"
