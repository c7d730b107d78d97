"""French wording of data protection: who owes a duty."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern

CLIENT = rf"(?:responsable (?:de|du) traitement|{PARTIES.client})"
_SUBJECT = r"(?:^|[,;:.] |- ?|\bque |\bqu'|\bet )\W{0,3}(?:[a-d1-9][.)] )?(?:le |la |l'|les |chaque |tout )?"
_OF_STAFF = (
    r"(?:(?:seuls? )?(?:les )?(?:personnels?|salaries|conseillers|equipes|agents)(?: [a-z]+)?"
    r" (?:du |de la |de l'))?"
)
_TOLD = (
    r"(?! (?:est|sont|sera|seront) (?:informe|notifie|averti|prevenu|avise|alerte))(?! et (?:le |la |"
    r"l')?[a-z]+ (?:sont|s'engagent))"
)

DEBTORS: Final = (
    Choice(
        "provider",
        Pattern(
            rf"{_SUBJECT}{_OF_STAFF}(?:{PARTIES.provider}|faconnier|gerant)\b{_TOLD}"
            # a client's letter
            r"|(?:^|[,;:] )\W{0,3}vous (?:(?:me|nous|ne|n'|les?|la|l'|en|y) ?){0,2}[a-z]+ez\b"
            r"|(?:^|[:;,] )[a-z]+ez(?:-(?:la|le|les|nous|moi)\b| (?:nous|toute?s?|les|la|le)\b)"
            r"|\bvotre (?:appel|coup de fil|message|courriel)\b"
        ),
    ),
    Choice("client", Pattern(rf"{_SUBJECT}{_OF_STAFF}{CLIENT}\b{_TOLD}")),
    Choice("provider", Pattern(rf"\bpar (?:le |la |l'|les |son |nos )?(?:{PARTIES.provider})\b")),
    Choice("client", Pattern(rf"\bpar (?:le |la |l'|les |son |nos )?{CLIENT}\b")),
)
