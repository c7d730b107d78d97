"""French wording of who pays a penalty."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.penalty.fr_amounts import CREDIT

_PAYS = r"(?:doi(?:t|vent)|devr(?:a|ont)|vers(?:e|ent|era)|pa[iy](?:e|era)|regl(?:e|era)|acquitt(?:e|era))"
_PAID_BY = (
    r"(?:due?s?|accordee?s?|consentie?s?|supportee?s?|payee?s?|versee?s?|octroyee?s?|acquittee?s?|reglee?s?"
    r"|encourue?s?|subie?s?)"
)
_TO_THE_PROVIDER = rf"(?:(?:au |a la |a l'|aux )(?:{PARTIES.provider})\b)"

DEBTORS: Final[Choices] = (
    # said of the client in so many words, whatever else the sentence says of the provider
    Choice(
        "client",
        Pattern(
            any_of(
                # « il verse au Prestataire une pénalité de 800 € », « due au Prestataire »
                rf"\b{_PAYS} (?:alors |en ce cas )?{_TO_THE_PROVIDER}",
                r"\b(?:penalites?|indemnites?|dedommagements?)\b[^.;]{0,60}?\b(?:due?s?|versee?s?|payee?s?)"
                rf" (?:par [^.;,]{{2,30}} )?{_TO_THE_PROVIDER}",
                # « est à la charge du Client », « supportée par le Client »
                rf"\ba la charge (?:exclusive |du seul )?(?:du |de la |de l')?(?:{PARTIES.client})\b",
                rf"\b{_PAID_BY} par (?:le |la |l')(?:{PARTIES.client})\b",
                # « le Client doit 50 € », « le Client lui verse une indemnité »
                rf"\b(?:{PARTIES.client}) (?:lui |en |leur )?{_PAYS} (?:alors |en ce cas "
                rf"|egalement )?(?=\d|une? (?:somme"
                r"|penalit|indemnit|montant|dedommag)|des (?:penalit|indemnit))",
            )
        ),
    ),
    Choice(
        "provider",
        Pattern(
            any_of(
                # « nous vous créditons », « notre facture », « vous nous devrez »: the centre speaks
                r"\bnous vous credit|\bnous (?:acceptons|consentons|renoncons|abandonnons)\b"
                r"|\bvous nous (?:dev|paie|vers|regl)"
                r"|\bnous (?:reprend|retire|retranche|deduit|retient|coute|prelev)\w{0,3}\b"
                r"|\bvous (?:retiendrons|deduirons)"
                r"|\bnous (?:deduirons|retiendrons|deduisons|retenons|retranchons)[^.;]{0,80}?\b(?:votre"
                r"|vos|facture)",
                rf"\bcout\w{{1,3}} (?:au |a la |a l')(?:{PARTIES.provider})\b",
                rf"\b(?:{PARTIES.provider})\b[^;]{{0,120}}?\b(?:il|elle|celui-ci|ce dernier) (?:encourt"
                rf"|s'expose|est passible)",
                r"\bon (?:vous |lui |leur )?(?:retir|retranch|retien|dedui|prelev|decompt|ponctionn"
                r"|ampute)\w{1,5}\b",
                # « vous devez les pénalités », « vaut au Titulaire une retenue », « ne libère pas le Centre »
                r"\bvous (?:devez|devrez|encourez|supportez|paierez|payez|verserez|restez redevables?)\b",
                r"\b(?:vau|cout|entrain|emport|attir|inflig|impos|occasionn|caus|rapport)\w{1,5} (?:pour "
                r"|contre )?(?:au |a la |a"
                rf" l'|le |la |l'|aux )(?:{PARTIES.provider})\b",
                # « Manquement du titulaire | Pénalité », « 45 € de moins sur votre facture »
                rf"\b(?:manquements?|retards?|fautes?|defaillances?|carences?|inexecutions?) (?:du "
                rf"|de la |de l'|"
                rf"imputables? (?:au |a la |a l'))(?:{PARTIES.provider})\b",
                r"\b(?:de moins|en moins|retenue?s?|deduite?s?|retranchee?s?|imputee?s?) sur (?:votre"
                r"|vos) factur",
                # « une retenue sur les sommes dues au Titulaire »
                rf"\b(?:reten|retien|dedui|deduct|preleve|impute"
                rf"|retranch)\w{{1,5}}\b[^;]{{0,80}}?\bsur (?:les |la |le "
                rf"|toutes )?(?:sommes?|factures?|factur\w+|reglements?|paiements?|prix"
                rf"|montants?) (?:dues? |dus? "
                rf"|emises? )?(?:au |a la |a l'|du |de la |de l'|par le )(?:{PARTIES.provider})\b",
                # « Il est fait application au Titulaire d'une pénalité »
                rf"\bapplication (?:au |a la |a l'|aux )(?:{PARTIES.provider})\b",
                # « accordé par le Prestataire », « L'entrepreneur défaillant payera »
                rf"\b{_PAID_BY} par (?:le |la |l')?(?:{PARTIES.provider})\b",
                rf"\b(?:{PARTIES.provider})\b[^.;]{{0,40}}?\bpayer(?:a|ont)\b",
                rf"\b(?:dispens|liber|exoner|decharg|affranch)\w{{1,6}} (?:pas |point |en rien |nullement "
                r"|aucunement )?(?:le |la"
                rf" |l')(?:{PARTIES.provider})\b",
                rf"\b(?:{PARTIES.provider})\b(?: \w{{1,9}})? n'(?:est|etant"
                rf"|en est) (?:\w{{1,10}} )?(?:dispens|liber|exoner"
                rf"|decharg|affranch)\w{{1,4}}\b",
                r"\b(?:au credit|au profit|au benefice|portee?s? au compte) (?:du |de la "
                rf"|de l')(?:{PARTIES.client})\b",
                r"\ble centre qui (?:les |la )?(?:paie|doit|verse)",
                rf"\b(?:{PARTIES.provider})\b[^;]{{0,120}}?\b(?:il lui|lui) (?:est|sera) (?:applique"
                rf"|retenu|inflige|impute|compte)",
                # « le titulaire encourt », « est passible », « expose le titulaire à »
                rf"\b(?:{PARTIES.provider}) se (?:voi(?:t|ent)|verra|verront)\b"
                rf"|\b(?:{PARTIES.provider})\b[^.;]{{0,80}}?\b(?:encour|passible|expos|subi"
                rf"|redevable"
                rf"|doi[tv]|devra|vers|paie|suppor|accord|consent|s'acquitt|penalis|sanctionn|exoner)",
                rf"\b(?:expos|sanctionn|oblig|penalis|inflig)\w{{1,5}} (?:au |a |le |la "
                rf"|l')?(?:{PARTIES.provider})\b",
                rf"\b(?:appliqu|inflig|imput|reclam|deman|factur|impos)\w{{1,6}} [^.;]{{0,25}}?\b(?:au "
                rf"|a la |a l'|aux )(?:{PARTIES.provider})\b",
                rf"\bau (?:profit|benefice) (?:du |de la |de l')(?:{PARTIES.client})\b"
                rf"|\ba la charge (?:du |de la |de l')(?:{PARTIES.provider})\b|\bdues? par (?:le |la "
                rf"|l')?(?:{PARTIES.provider})\b",
                # « le Client applique une pénalité »: it is the other side that pays
                rf"\b(?:{PARTIES.client})\b[^.;]{{0,40}}?\b(?:appliqu|retien|dedui|inflig|reclam|prelev"
                rf"|penalis|opere|retranch|repren|retir|defalqu|ponctionn|impute)\w{{0,6}}\b",
                rf"\b{CREDIT}[^.;]{{0,80}}?\b(?:accord|consent|octroy|allou|vers"
                rf"|attribu)\w{{1,5}} (?:au |a la |a l')(?:{PARTIES.client})\b",
            )
        ),
    ),
    Choice(
        "client",
        Pattern(
            rf"\b(?:{PARTIES.client})\b[^.;]{{0,60}}?\b(?:encour|passible|redevable|doit|vers|paie|suppor"
            rf"|s'acquitt)"
        ),
    ),
)
