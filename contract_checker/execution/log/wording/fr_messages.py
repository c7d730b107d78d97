"""French words of messages that ask for a change of volume, or answer one; on folded text."""

from typing import Final

# « De : … Envoyé : … », « Le 2 mars 2026 à 17:05, X a écrit : », « -----Message d'origine----- »
CITED: Final = (
    r"^ {0,3}de ?: [^\n]{1,200}\n(?:[^\n]{0,200}\n){0,2}? {0,3}(?:envoye|date)(?: le)? ?:"
    r"|^ {0,3}le [^\n]{4,120}\n?[^\n]{0,120} a ecrit ?:|^ {0,3}-{2,} ?message (?:d'origine|transfere) ?-{2,}"
)
INCREASE: Final = (
    r"\bhausses?\b|\baugment\w*|\brenforc\w*|\brenforts?\b|\baccro(?:is|it)\w*"
    r"|\bmontee en charge"
)
DECREASE: Final = r"\bbaiss\w*|\bdiminu\w*|\bredui\w*|\breductions?\b|\ba la baisse\b|\bdesengag\w*"
VOLUME: Final = (
    r"\bvolum\w*|\bcharges?\b|\beffectifs?\b|\betp\b|\bheures?\b|\bappels?\b|\bcontacts?\b|\bactivite\b"
    r"|\bcapacite|\bflux\b|\bpositions?\b|\bproduction\b|\bplanning|\bdimensionnement|\bdispositif\b"
)
# « merci de prévoir », « nous vous demandons », « nous souhaitons »
ASKING: Final = (
    r"\bmerci de\b|\bdemand\w+|\bsouhait\w+|\bprevo(?:ir|yez)\b|\bveuillez\b|\bnotifi\w+"
    r"|\binform\w+|\bpasser\b"
    r"|\bbesoin\b|\bvous pri\w+|\bbien vouloir\b|\bpouvez-vous\b|\bdevr\w+|\bprocede\w*"
)
EFFECT: Final = (
    r"\b(?:a compter|a partir|a effet|des|date d'effet|effective?|effet|prise d'effet|pour)\b(?: ?:)?"
    r"(?: (?:du|de|le|au|a compter du|a partir du))?(?: mois de| mois d')? ?"
)
REFUSES: Final = (
    r"\bne (?:pouvons|pourrons|saurions|sommes) pas\b|\bn'acceptons pas\b"
    r"|\bne sommes pas en mesure\b|\brefus\w+"
    r"|\bimpossible d|\bpas possible\b|\bne peut etre (?:accepte|honore)\w*"
    r"|\bne validons pas\b|\bpas d'accord\b"
    r"|\bdesaccord\b|\bne pouvons (?:y )?(?:donner suite|acceder|accepter|honorer)"
)
ACCEPTS: Final = (
    r"\bnous acceptons\b|\bj'accepte\b|\bd'accord\b|\bbon pour accord\b"
    r"|\bnous (?:vous )?confirmons\b|\bnous validons\b"
    r"|\bdonnons notre accord\b|\bnotre accord\b|\best acceptee?\b|\bok pour nous\b"
    r"|\bfavorable\b|\bnous prendrons en charge\b"
)
EARLY: Final = (
    r"\bsans attendre\b|\bpar anticipation\b|\bavant (?:le terme|l'expiration|la fin) du (?:preavis|delai)"
    r"|\bmalgre (?:le|un) (?:preavis|delai)|\bbien que le (?:preavis|delai)|\brenon\w+ au (?:preavis|delai)"
)
RESERVES: Final = (
    r"\bsous reserve\b|\ba condition\b|\bsi vous\b|\ben partie\b|\bpartiellement\b"
    r"|\brevenons vers vous\b"
)
RECEIPT: Final = r"\baccus\w+ (?:bonne )?reception\b|\bbien recu\b|\bbonne reception\b"
WITHDRAWS: Final = (
    r"\b(?:annul|retir)\w+ (?:notre|la|cette|ma) (?:precedente )?demande\b"
    r"|\bdemande (?:est )?(?:annulee|retiree)\b"
)
