"""French wording of audits: how they are announced, if they are."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern

NONE: Final = Pattern(
    r"\bsans (?:le |l'|en |vous )?(?:aucun )?(?:coup de (?:fil|telephone)|appel|crier gare"
    r"|rien dire|avoir a l'annoncer|[a-z]+ ni (?:pre)?avis"
    r"|preavis|prevenir|avertissement|avis|annonce|avertir"
    r"|information prealable|rendez-vous|delai de prevenance|autorisation prealable|s'annoncer"
    r"|(?:m'|nous )annoncer|se faire annoncer"
    r"|s'etre annonce\w{0,2}|avoir a (?:prevenir|s'annoncer))"
    r"|\b(?:aucun|nul|pas de) preavis\b(?! de greve)[^.;]{0,12}? (?:n'est|requis|necessaire|exige)"
    r"|\bquand (?:nous (?:voudrons|voulons)|(?:il|elle)s? (?:le |l'|lui |leur )?(?:veu\w{1,4}"
    r"|voudr\w{1,3}|souhait\w{1,3}|entend\w{0,3}|juge\w{0,2}"
    r"|plai\w{1,3})|bon (?:lui|leur|nous) semble)\b"
    # « quand elle veut, en prévenant la veille »
    r"(?![^.;]{0,30}?\b(?:en (?:prevenant|avertissant|s'annoncant)|apres une?\b|veille\b|rendez-vous))"
    r"|\ba (?:toute heure|tout moment|telle epoque)\b(?=[^.;]{0,60}?\bsans (?:preav|prev|aver|annon"
    r"|avis|le dire"
    r"|en infor|rendez))"
    r"|\binopine|\ba l'improviste\b|\bnon annonce|\bimpromptu|\bvisites? surprises?\b"
    r"|\bcontroles? surprises?\b"
)
BEFORE: Final = Pattern(
    r"(?<!sans )\b(?:preavis|prevenance|prevenue?s?|previen\w+|prevenir|prevenant|avis\w{0,4}|aver\w{2,9}"
    r"|inform\w{1,5}"
    r"|annonc\w{1,4}|notifi\w{1,6}|moyennant|prealable\w*"
    r"|demand\w{1,3})\b[^.;]{0,60}$"
)
AFTER: Final = Pattern(
    r"^[^.;|]{0,20}?\b(?:a l'avance|avant|d'avance|au prealable|auparavant|de preavis|de prevenance"
    r"|plus tot|d'annonce|apres (?:l'avoir|les avoir|en avoir|son|sa|leur|une?) (?:annonc"
    r"|avis|averti|notifi|preven|exprim"
    r"|demand)\w{0,6})\b"
)
VAGUE: Final = Pattern(
    r"\b(?:preavis|prevenance) (?:raisonnable|suffisant)|\bdelai (?:de prevenance )?raisonnable\b"
    r"|\bapres (?:en )?avoir (?:prevenu|averti|avise|informe)"
    r"|\bsur rendez-vous\b|\ben (?:prevenant|avertissant|s'annoncant)\b|\ba une date (?:convenue|fixee)\b"
    r"|\bapres un (?:simple )?(?:coup de (?:fil|telephone)|appel|mot|message|courriel)\b"
    r"|\b(?:appel|courriel|coup de fil) (?:de )?la veille\b"
    r"|\bpreavis\b(?! de greve)(?<!sans preavis)(?<!aucun preavis)(?<!ni preavis)"
)
