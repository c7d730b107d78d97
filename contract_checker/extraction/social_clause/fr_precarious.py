"""French words for work that does not last, and for the bounds put to it."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of

PRECARIOUS: Final = one_of(
    r"interim\w{0,6}|c\.?d\.?d\b|contrats? (?:a duree determinee|precaires?|courts?|de quinze jours)",
    r"precarite|precaires?|travail temporaire|temps partiels? (?:subis?|imposes?)|vacataires?|mi-temps",
)

BOUND: Final = one_of(
    r"limit\w{1,5}|plafon\w{1,5}|n'exced\w{1,4}|ne depass\w{1,4}|au plus|plus de|moins de|maxim\w{1,3}",
    r"interdi\w{0,5}|proscri\w{1,4}|exclu\w{0,3}|aucune?|zero|pas d[e']|ni|sans|jamais|banni\w{0,3}"
    r"|evit\w{1,3}|exclusion",
    r"redui\w{1,4}|exceptionnel\w{0,4}|reserv\w{1,4}|seulement|uniquement|lutte|renonc\w{1,4}|refus\w{0,2}",
    r"ne recour\w{2,5}|n'est recouru|n'est fait (?:appel|recours)",
)
