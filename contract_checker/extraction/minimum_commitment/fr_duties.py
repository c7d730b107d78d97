"""French words that bound a quantity; where several stand by one figure, the first of the list."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.minimum_commitment.fr_amounts import AIM, ANYWAY, BELOW, LEAST, MOST, SURE
from contract_checker.extraction.minimum_commitment.fr_given import GIVE

DUTIES: Final = (
    Choice(
        "guaranteed",
        Pattern(
            rf"\bassure\w{{0,2}} (?:au|a la|a l')\b|\bvous (?:assur|garanti|promet)\w{{1,6}}"
            rf"|\b(?:rester|demeurer)(?:a|ont) (?:occup|reserv|pay)\w{{1,4}}|\b{SURE}\b"
            rf"|\bgaranti(?:t|r|ra|ssent|ssons)\b|\btake[- ]or[- ]pay\b"
            rf"|\bmeme (?:non"
            rf"|si elles)|\bconsomme\w{{0,2}} ou non"
            rf"|\b(?:difference|ecart|complement|manque|solde|insuffisance)\b[^.;|]{{0,40}}?\b(?:facture"
            rf"|due?|paye"
            rf"|regle|verse)e?s?\b"
            rf"|\brestent? due?s?\b|\b(?!jamais moins){ANYWAY}"
        ),
    ),
    Choice("target", Pattern(rf"\b{AIM}\b")),
    Choice(
        "maximum",
        Pattern(
            rf"\bau-dela d[eu']|\b(?:s'eteint|s'eteindra|prend fin|prendra fin|s'arrete\w{{0,2}})\b"
            rf"|\b(?:ne |n')[^.;|]{{0,12}}?\b(?:depass|exced)\w{{1,6}}\b|\b{MOST}\b|\bau (?:plus"
            rf"|maximum)\b"
            rf"|\bne (?:peut|pourra|saurait) (?:exceder|depasser)\b"
        ),
    ),
    Choice(
        "minimum",
        Pattern(
            # « n'est jamais arrêtée au-dessous de », « ne commande pas moins de »
            r"\bne (?:peu|pourr|saurai)\w{1,4}\b[^.;|]{0,50}? (?:rester|tomber|etre) (?:en de[cs]a"
            r"|au-dessous|sous)\b|"
            rf"\b(?:jamais|pas|point|nullement|en aucun cas)\b[^.;|]{{0,30}}?"
            rf" (?:sous|en dessous d|au-dessous d|en de[cs]a d|(?:a )?moins d)"
            rf"|\b{BELOW} (?:pas|jamais) (?:sous|en dessous|au-dessous|a moins)\b|\b(?:descendre"
            rf"|tomber|passer) (?:sous|en dessous|au-dessous)\b|\b(?:pas |jamais |etre |sera "
            rf"|seront )inferieure?s?\b|\bjamais moins\b|\b{LEAST}\b|\bau moins\b|\b(?:pas|non) moins\b"
            rf"|\b(?:au bas mot|pour le moins|non inferieure?)\b|\b{BELOW} [^.;|]{{0,30}}?\bsous\b"
            rf"|\ba tout le moins\b|\bne (?:peut|pourra"
            rf"|saurait) etre inferieure?\b"
        ),
    ),
    Choice(
        "guaranteed",
        Pattern(
            # « sont réservés au Prestataire »
            rf"\b(?:est|sont|sera|seront) (?:\w{{1,10}} )?(?:reserv|confi|attribu|devol"
            rf"|garanti)\w{{1,4}} (?:au |a la |a l')"
            rf"|\b{GIVE}\b|\bengagements?\b|\b(?:en de[cs]a|en dessous|au-dessous) d[eu']"
        ),
    ),
)
