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
    r"(?! doi\w{1,4} (?:le |l'|en etre |etre )(?:savoir|appren|inform|averti|prevenu|avis))(?! (?:est"
    r"|sont|sera|seront) (?:informe|notifie|averti|prevenu|avise|alerte))(?! et (?:le |la |"
    r"l')?[a-z]+ (?:sont|s'engagent))"
)
_OWED_BY = (
    r"\b(?:(?:exig|requi|attendu|demand|impos)\w{0,4} (?:du |de la |de l'|au |a la |a l')"
    r"|(?:incomb|revien|appartien|impos|pes)\w{0,4} (?:au |a la |a l'|sur le |sur la |sur l')"
    r"|(?:a la |en )charge (?:du |de la |de l')|de la responsabilite (?:du |de la |de l')"
    r"|(?:oblig|devoirs?|engagements?)\w{0,6} (?:du |de la |de l'))"
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
    # « Effacement des données | Prestataire | 90 jours »
    Choice(
        "provider",
        Pattern(rf"\| ?(?:a la charge d\w{{1,2}} )?(?:le |la |l')?(?:{PARTIES.provider}) ?(?:\||$)"),
    ),
    Choice("client", Pattern(rf"\| ?(?:a la charge d\w{{1,2}} )?(?:le |la |l')?{CLIENT} ?(?:\||$)")),
    Choice("client", Pattern(rf"{_SUBJECT}{_OF_STAFF}{CLIENT}\b{_TOLD}")),
    # « sont exigés du Prestataire », « il incombe au Client »
    Choice("provider", Pattern(rf"{_OWED_BY}(?:{PARTIES.provider})\b")),
    Choice("client", Pattern(rf"{_OWED_BY}{CLIENT}\b")),
    Choice("provider", Pattern(rf"\bpar (?:le |la |l'|les |son |nos )?(?:{PARTIES.provider})\b")),
    Choice("client", Pattern(rf"\bpar (?:le |la |l'|les |son |nos )?{CLIENT}\b")),
)
