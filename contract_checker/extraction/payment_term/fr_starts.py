"""French wording of what the delay of a payment is counted from."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern

STARTS: Final[Choices] = (
    # « après approbation », « bon à payer »: the client starts the delay when it likes
    Choice(
        "acceptance",
        Pattern(
            r"\bbons? a payer\b|\breception\b(?: qu'\w+)?(?: \w{1,12}){0,2} prononc"
            r"|\bprononc\w{1,4} (?:de )?(?:la )?reception"
            r"|\b(?:compter|suiv\w{2,4}|apres|partir|suite a|des|date|jours|mois"
            r"|semaines) [^.;,]{0,25}?"
            r"\b(?:approbation|validation|acceptation|visa|accord|verification|certification|recette)\b"
            r"|\b(?:compter|partir|apres|des|une fois|lorsque|suivant) [^.;]{0,60}?\b(?:(?:a|aura"
            r"|aurons|avons|ont|est|sont"
            r"|etre|ete) (?:\w{1,10} )?(?:valide|approuve|accepte|vise|certifie|verifie)e?s?"
            r"|(?:reconnue?s?"
            r"|declaree?s?|jugee?s?) (?:conformes?|bons?|bonnes?|satisfaisante?s?))\b"
        ),
    ),
    Choice(
        "invoice_receipt",
        Pattern(
            r"\bfactures? (?:\w{1,8} )?(?:tombe|arrive|parvien|entre)\w{0,3}\b|\b(?:drf|recue?s?|reception"
            r"|recepti\w{3,6}|depot|remise|presentation"
            r"|arrivee)\b"
            r"(?! (?:des |de la |du )?(?:prestation|service|livrable|travaux))"
        ),
    ),
    Choice(
        "service_done",
        Pattern(
            r"\bservice fait\b|\bapres (?:le|la) (?:derni\w{2,4} (?:appel|heure|jour|vacation"
            r"|contact)|fin d[eu])"
            r"|\b(?:fin|cloture|issue) de (?:la )?(?:mission|campagne|operation)\b|\b(?:execution"
            r"|realisation|achevement|fin|reception) (?:complete )?"
            r"(?:des |de la |du |de l')(?:prestation|mission|service|livrable|travaux"
            r"|mois de prestation)"
        ),
    ),
    Choice(
        "invoice_issue",
        Pattern(
            r"\b(?:emission|etablissement|date) (?:de )?(?:la |chaque |l'|sa "
            r"|leur )?(?:date d'emission de la )?(?:facture|emission)\b"
            r"|\b(?:date|jour) d(?:e la|es) factures?\b|\bdate d'emission\b|\bdate de facturation\b"
            r"|\bdate facture\b"
            r"|\b(?:apres|de|suivant) (?:sa|leur) date\b"
            r"|\b(?:date|jour) (?:a laquelle|auquel|ou) [^.;,]{0,20}?(?:emis|etabli|dress)\w{1,3}"
            r"|\b(?:compter|partir|comptee?s?|decomptee?s?|courant|suivant"
            r"|apres) (?:a partir )?(?:de )?(?:leur|son|l')"
            r" ?(?:emission|etablissement|envoi)|\bemission\b|\bdate (?:portee|inscrite|figurant|de) "
            r"(?:sur )?(?:la |l'|chaque )?(?:facture|memoire|piece)"
        ),
    ),
)
