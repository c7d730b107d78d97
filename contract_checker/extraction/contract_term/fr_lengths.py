"""French wording around lengths: those of a trial, and those of a sentence that surely states the term."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern

TRIAL_BEFORE: Final = Pattern(
    r"\b(?:essai|probatoire|d'observation|phase de test|phase pilote|a l'epreuve|rodage)\b[^.;]{0,30}?$"
)
# « Les six premiers mois valent période d'essai », « du contrat constituent une période probatoire »
TRIAL_AFTER: Final = Pattern(
    r"^[^.;,|]{0,60}? (?:constitu\w{1,6}|sont|seront|form\w{1,4}|val\w{1,3}|vau[td]\w{0,2}|compt\w{2,8}"
    r"|regardes? comme|serv\w{2,4} d(?:e |')|tien\w{1,5} lieu d(?:e|'|'une)|s'analys\w{2,4} en)"
    r" ?(?:une? |la |le |l'|de |d'|pour |comme |mise a ){0,3}"
    r"(?:(?:periode|phase|temps|galop) )?(?:d'(?:essai|epreuve)|essai|probatoire|d'observation|de rodage"
    r"|rodage|epreuve|pilote)|^ (?:de |d')(?:rodage|essai|epreuve|test)\b"
)
# « reste en vigueur trente-six mois », « on signe pour un an », « nous nous lions pour cinq ans »
SURELY_BEFORE: Final = Pattern(
    r"\b(?:en vigueur|dure(?:ra|nt)?|contrat|poursui\w{1,4}|commence\w{0,3}|demarre|part|partons|sign\w{1,4}"
    r"|engage\w{0,4}|lions|lient|lie|start|cherch\w{1,4}|conclu\w{0,2}|valid\w{1,4}|pren\w{1,4} effet|fait)\b"
    r"[^.;|]{0,70}?(?:\b(?:pour|pendant|durant|de|soit|vigueur|dure|durera|durent)(?: une (?:duree|periode)"
    r"(?: \w{1,9})? de)?|\bd') ?$|\b(?:dure|durera|durent|en vigueur) $"
)
SURELY_AFTER: Final = Pattern(r"^ (?:fermes?|entiere?s?|pleine?s?)\b")

# « une durée identique », « de même longueur », « à l'identique »
SAME_LENGTH: Final = Pattern(
    r"\b(?:durees?|periodes?|longueurs?|laps de temps|termes?) (?:\w{1,12} )?"
    r"(?:identiques?|egale?s?|equivalente?s?|semblables?|pareille?s?|analogues?|similaires?)\b"
    r"|\b(?:meme|pareille?|egale|semblable|identique) (?:duree|periode|longueur|terme|temps"
    r"|laps de temps)s?\b"
    r"|\ba l'identique\b"
    r"|\b(?:pour|d'|de) (?:autant|la meme)\b"
)

# « prolongé de six mois au plus »
PROLONGED_BEFORE: Final = Pattern(
    r"\b(?:prolong|prorog)\w{1,6}(?: (?:pour|d'une duree))? (?:de |d')?$"
    # « peut être reconduit pour une durée maximale de deux ans »
    r"|\b(?:recondui|renouvel|prolong|prorog)\w{1,6} pour une (?:duree|periode) (?:maximale"
    r"|maximum) d(?:e |')$"
)
