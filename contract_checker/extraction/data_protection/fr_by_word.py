"""French words for each duty about personal data, enough where the net is sure that a sentence states one."""

from collections.abc import Sequence
from typing import Final

from contract_checker.extraction.data_protection.wording import Duty
from contract_checker.extraction.language.phrase import Pattern

BY_WORD: Final[Sequence[Duty]] = (
    Duty(
        "role",
        Pattern(
            r"\b(?:sous-traitants? au sens|qualite de sous-traitant"
            r"|responsable de traitement)\b"
        ),
    ),
    Duty(
        "instructions",
        Pattern(
            # calls are no data: « Les appels ne sont traités qu'en France »
            r"^(?!(?=[^;]{0,200}?\b(?:appels?|contacts?|flux)\b)(?![^;]{0,200}?\b(?:donnee|fichier|information|coordonnee|nom)s?\b))"
            r"[^;]{0,200}?\b(?:ne|n')[^.;]{0,40}?\b(?:ser[vt]|utilis|consult|trait|emplo"
            r"|access?d)\w*[^.;]{0,60}?\b(?:qu[e']|pour (?:nul|rien|aucun))"
            r"|\bautre (?:usage|chose|fin)\b|\ba d'autres fins\b"
        ),
    ),
    Duty(
        "breach_notice",
        Pattern(
            r"\b(?:fuites?|violations?|breches?|indiscretions?|incidents?|mauvais destinataires?|piratage"
            r"|perte)\b[^.;]{0,110}?\b"
            r"(?:signal|notifi|alert|previen|preven|averti|connaissance|dite?s?\b|inform|taire)\w*"
            r"|\b(?:signal|notifi|alert|previen|preven|averti|inform|taire)\w*[^.;]{0,70}?\b(?:fuites?|violations?|breches?|incidents?)\b"
        ),
    ),
    Duty(
        "transfer",
        Pattern(
            r"\b(?:clauses? (?:contractuelles? )?types?|transferts?|hors (?:de )?(?:l'union|l'ue|ue"
            r"|france)|pays tiers"
            r"|(?:heberg|acced|consult)\w*[^.;]{0,60}?\b(?:union|france|europe))\b"
        ),
    ),
    Duty(
        "retention",
        Pattern(
            r"\b(?:(?<!demande l')(?<!d')(?<!ou l')effac\w+|purg\w+|detrui\w+|destruction|supprim\w+"
            r"|suppression|brul\w+|restitu\w+|anonymis\w+|disparaitre"
            r"|conserv\w+|gard\w+(?! (?:le|un) secret)|rendus?|rendues?)\b"
        ),
    ),
    Duty(
        "rights",
        Pattern(
            r"\b(?:droits? d'(?:acces|opposition|effacement)|demandes? d'(?:acces|effacement|opposition)"
            r"|opposition d'un"
            r"|demand\w+ (?:a ne plus etre appel|qu'on l'oublie|l'effacement|la lecture)\w*"
            r"|exerce son droit|ses droits)\b"
        ),
    ),
    Duty(
        "security",
        Pattern(
            r"\b(?:copi\w+|export\w*|extraction|imprim\w+|masqu\w+|chiffr\w+|cloisonn\w+|habilit\w+|certifi\w+"
            r"|stock\w+|extrai\w+|registre des acces|consult\w+ uniquement|jamais (?:consign|not)\w+"
            r"|compte partage|support amovible|secret(?! des affaires)|ne (?:notent|consigne|figure)\w*"
            r"|ne quitt\w+|journal\w*)\b"
        ),
    ),
)
