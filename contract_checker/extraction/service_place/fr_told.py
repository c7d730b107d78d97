"""French words with which telework or a site is spoken of, and no place of work is set."""

from typing import Final

# what an agreement with the unions says, what telework takes, who ends it
TELEWORK_TOLD: Final = (
    r"\baccords? (?:d'entreprise|du \d|sur le teletravail|collectif)|\bcharte de teletravail|\bsyndicats?\b"
    r"|\bdeliberation\b|\bagents? (?:public|municip|territori)\w*|\bteletravail est reversible\b"
    r"|\b(?:debit|casques?|prise en charge)\b[^.;]{0,30}?\bteletravail|^je \w+|\bje teletrav"
    r"|\bfin (?:au|a (?:cette|son)) (?:teletravail|organisation)|\b(?:elle|lui)-meme permet\b"
)
# « démarrage du site : dix semaines »
SITE_TOLD: Final = (
    r"\bplan d'acces\b|\bfermeture annuelle\b|\b(?:ouverture|demarrage|mise en route) (?:du |d'un )"
    r"(?:nouveau )?(?:site|plateau)\b[^.;]{0,60}?\bsemaines\b"
)
