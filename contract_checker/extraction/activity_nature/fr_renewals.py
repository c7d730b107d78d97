"""French wording of a contract's renewals: how many there are, and that there are none."""

from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.phrase import Pattern

_RENEW = (
    r"(?:renouvelables?|reconductibles?|reconduite?s?|renouvelee?s?|prorogeables?|proroge\w{0,2}"
    r"|prolongee?s?|prolongeables?)"
)

_RENEWAL = r"(?:reconductions?|renouvellements?|prorogations?|prolongations?)"

# « reconductible tacitement trois fois », « 2 reconductions d'un an », « Reconductions | 2 × 12 mois »
RENEWALS = Pattern(
    rf"\b(?:{_RENEW}|se (?:renouvell|recondui|prolong|prorog|rallum"
    rf"|repet)\w{{1,3}}),? (?:[\w'-]{{1,16}},? ){{0,8}}?(?P<times>{NUMBER})(?: ?\( ?{NUMBER} ?\))?"
    rf"(?: seule?)? (?:fois|periodes?|tranches?)\b"
    rf"|\b(?P<count>{NUMBER})(?: ?\( ?{NUMBER} ?\))? (?!ans?\b|mois\b"
    rf"|annees?\b)(?:[\w-]{{1,12}} ){{0,2}}?(?:{_RENEWAL}"
    rf"|periodes? (?:annuelles?|supplementaires?|de (?:reconduction|renouvellement)|optionnelles?))\b"
    rf"|\b{_RENEWAL}(?: [\w'-]{{1,14}}){{0,3}}? ?[:|=(]? ?(?P<cell>{NUMBER}) ?(?:[x×*] ?\d|fois\b|\||$|\.)"
    rf"|\b{_RENEWAL}\b[^.;|]{{0,50}}?\b(?:limite|maximum|nombre) de (?P<limit>{NUMBER})\b"
    r"(?! (?:mois|ans?|annees?|jours?))"
    rf"|(?P<added>\+ ?{NUMBER} ?(?:ans?|annees?|mois)\b)"
    rf"|\+ ?(?P<plus>{NUMBER}) ?(?:x|×|\*|fois) ?{NUMBER} ?(?:mois|ans?)"
    # « peut reconduire le marché deux fois »
    rf"|\b(?:recondui(?:re|t|ra)|renouvel(?:er|le|lera)|proroger|prolonger|repart\w{{0,3}}|poursui\w{{1,4}}"
    rf"|recommence\w{{0,2}}) (?:[\w']{{1,16}},? ){{0,6}}?(?P<acted>{NUMBER}) fois\b"
    rf"|\b{_RENEW} (?P<then>{NUMBER}) (?:ans?|annees?) (?P<by>par periodes? annuelles?)"
)

# « 2 ans + 1 an + 1 an »
ADDED = Pattern(rf"\+ ?{NUMBER} ?(?:ans?|annees?|mois)\b")

# « toute tacite reconduction est exclue », « exprès, jamais tacite »
NEVER_RENEWED = Pattern(
    rf"\b(?:jamais|pas|rien|aucune?|non) (?:de )?tacite\w*\b|\btacite {_RENEWAL}\b[^.;"
    rf"|]{{0,20}}?\b(?:exclue?|interdite?|proscrite?"
    r"|n'a pas cours)"
    rf"|\b{_RENEWAL}\b[^.;|]{{0,20}}?\b(?:exclue?|desactivee?|n'est jamais tacite)\b"
    rf"|\bnon[- ]{_RENEW}\b|\b(?:ne|n')[^.;|]{{0,25}}?\b(?:pas|point"
    rf"|jamais|nullement)\b (?:etre )?(?:\w{{1,12}} ){{0,3}}?(?:{_RENEW}|renouvel\w{{1,6}}"
    rf"|recondu\w{{1,5}})"
    rf"|\bsans (?:(?:aucune?|autre|possibilite|faculte|droit|clause|de|a) ){{0,3}}(?:{_RENEWAL}|tacite)"
    rf"|\b(?:ne|n')[^.;|]{{0,12}}?(?:renouvel\w{{1,7}}"
    rf"|recondui\w{{1,4}}) (?:pas|point)\b|\baucune? (?:(?:faculte|possibilite|clause|droit) (?:de "
    rf"|d'))?{_RENEWAL}"
    rf"|\b{_RENEWAL} ?[:|=] ?(?:non|neant|aucune|sans objet|0|zero)\b|\b(?:ne"
    rf"|ni)\b[^.;|]{{0,30}}?\b{_RENEWAL}\b[^.;|]{{0,20}}?\b(?:aucune|pas)"
)

# « ne se renouvelle que par écrit »: not by itself
NOT_RENEWED = Pattern(
    rf"{NEVER_RENEWED.source}|\b(?:ne|n')[^.;|]{{0,12}}?(?:{_RENEW}|renouvelle|reconduit) que (?:par|sur)"
    r" (?:ecrit|avenant|un ecrit|accord)"
)

# What tells more than the word: a number of renewals, none, or tacit renewal.
COUNTED = Pattern(
    rf"{RENEWALS.source.replace('?P<', '?P<any_')}|{NOT_RENEWED.source}|\btacite\w{{0,4}}\b"
    rf"|\bse renouvel\w{{1,5}}\b|\bse succed\w{{1,4}}\b|\b(?:est|sera) {_RENEW}"
)

RENEWING = Pattern(
    rf"\b{_RENEW}\b|\b{_RENEWAL}\b|\b(?:reconduire|renouveler|proroger|prolonger|repart\w{{0,3}})\b"
    rf"|\bse (?:renouvell?\w{{1,6}}|recondui\w{{1,3}}|rallum\w{{1,3}}"
    rf"|succed\w{{1,4}})\b|\btacite\w{{0,4}}\b"
)

# « renouvelable une fois pour une durée maximale de deux ans »: the length of a renewal
RENEWED_FOR = Pattern(
    rf"\b(?:{_RENEW}|{_RENEWAL}|recondui(?:re|t|ra)|renouvel(?:er|le)|proroger"
    rf"|prolonger)\b[^.;|,]{{0,60}}?(?:, (?=pour |par |de |d'))?(?:periodes?|durees?|d'|de |pour |par "
    rf"|fois)[^.;|,]{{0,40}}$"
)

RENEWALS_COUNTED = Pattern(
    r"\b(?:reconductions?|renouvellements?|periodes) comprise?s?|\breconductions? inclus\w{0,2}"
    r"|\bduree (?:totale|maximale|globale)\b|\bau total\b|\bexceder\b|\bexcedera\b"
)
