"""French wording of who may end a contract."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.termination.fr_leaving import MAY

_CAN_ITSELF = one_of(
    r"peu(?:t|vent)|pourra(?:it|ient)?|pourront|se reserve\w{0,3}|a (?:le droit|la faculte|la possibilite)"
    r"|ont (?:le droit|la faculte)",
    r"est en droit|est fonde\w?|dispose\w{0,3}|facult[e]s?|possibilite|droit de|libre de"
    r"|(?:est|sont|sera|seront|etre) (?:\w{1,12} )?autorise\w{0,2}",
)
# « la cession du Centre autorise le Client à » says nothing of what the Centre may
CAN = one_of(_CAN_ITSELF, r"autoris\w{1,4}")
EACH = one_of(
    r"(?:chaque|chacune des|l'une (?:ou l'autre )?(?:quelconque )?des (?:deux )?|l'une quelconque des|toute)"
    r" (?:parties?|signataires?|contractants?)|l'un(?:e)? (?:ou|comme|et) l'autre"
    r"|chacun(?:e)?(?! (?:de ses|des (?!deux|parties|signataires|(?:co)?contractants)))"
    r"|(?:les |tous les )?deux (?:parties|signataires|contractants|cotes)|l'un d'entre nous",
)
HOLDERS: Final = (
    Choice(
        "both",
        Pattern(
            any_of(
                # « chacune des parties peut », « par l'une ou l'autre des parties »
                # « permet à chacun de se retirer », « l'une des parties … celle-ci pourra »
                rf"\b(?:permet\w{{0,4}}|autoris\w{{1,4}}|ouvr\w{{1,4}}|donn\w{{1,4}}"
                rf"|laiss\w{{1,4}})(?: droit)? (?:a |la |aux )?{EACH}\b",
                r"\b(?:l'une?|une) des (?:parties|signataires|contractants"
                r"|deux)\b[^;]{0,120}?\b(?:celle-ci|celui-ci|l'autre|la seconde)\b",
                rf"(?<!encontre de )\b{EACH}[^.;,]{{0,60}}?\b(?:{CAN}|{MAY}|repren\w{{1,5}})\b",
                rf"\b(?:par|a l'initiative d\w|pour|decision d[e']|[:,]) ?{EACH}",
                rf"\bni (?:le |la |l')?(?:{PARTIES.client}|{PARTIES.provider}) ni\b",
                r"\bl'autre (?:partie )?(?:peut|pourra|aura)\b|\bles (?:deux )?parties (?:ne "
                r"|n')?(?:peuvent|pourront"
                r"|s'interdi|renonc)"
                r"|\bd'un commun accord\b",
                r"\ble client (?:ou|et|comme) le prestataire\b",
            )
        ),
    ),
    Choice(
        "client",
        Pattern(
            any_of(
                # « un concurrent du Client, ce dernier peut »
                rf"\b(?:{PARTIES.client})[,;]? (?:ce dernier|celui-ci|cette derniere|celle-ci) {CAN}\b",
                # « La résiliation que l'acheteur prononce »
                rf"\bresiliation que (?:le |la |l')?(?:{PARTIES.client}) (?:prononc|decid|notifi)\w{{1,5}}\b",
                # « nous nous réservons », to those who have « vos équipes »
                r"\bnous (?:nous )?(?:reserv|pouv|pourr)\w{1,4} [^.;]{0,120}?\b(?:vos|votre) (?:effectifs"
                r"|equipes?|conseillers|prestations?|plateau|centre)",
                rf"\b(?:{PARTIES.client})\b[^.;:,]{{0,60}}?(?:\b{_CAN_ITSELF}\b|\bs'interdi|\brenonc"
                rf"|\bresili"
                rf"|\bs'engage|\bne (?:peu|pourr|saur|doi|resili|suspen|romp|denonc|met))",
                r"\bnous nous (?:quittons|separons) [^.;]{0,20}?\bd'un(?:e)? (?:entreprise|prestataire"
                r"|centre|titulaire)",
                rf"\b(?:{PARTIES.client})\b[^.;]{{0,160}}?\bsouhait\w{{1,6}} que (?:nous|vous) cess",
                # « nous, acheteur, pouvons », « la perte de votre label nous autorise »
                rf"\bnous, (?:en qualite de |comme )?(?:{PARTIES.client})\b"
                r"|\bvo(?:tre|s) (?:capital|label|certifica\w{1,5}|equipes?|conseillers|faute"
                r"|manquements?|societe"
                r"|actionnaires?|defaillances?|centre|plateau)\b[^.;]{0,80}?\bnous\b"
                r"|\bnous\b[^.;]{0,80}?\bvo(?:tre|s) (?:capital|label|certifica\w{1,5}|faute"
                r"|manquements?|retards?)",
                rf"\b(?:{PARTIES.client}) (?:\w{{1,12}} ){{0,3}}?(?:part|sort|s'en va|resilie|suspend"
                rf"|interromp\w{{1,3}}|ajourne|denonce|se (?:retire"
                rf"|separe|delie"
                rf"|degage)|quitte|romp\w{{1,3}}|peut|pouvoir|arrete|congedi\w|met (?:fin|un terme))\b"
                rf"|\b(?:{PARTIES.client}) [^.;:]{{0,40}}?[:,] (?:il|elle) {CAN}",
                rf"\b(?:peu\w{{1,4}}"
                rf"|pourr\w{{1,4}}) etre (?:\w{{3,14}} ){{0,2}}?(?:\w{{3,14}}e) par (?:le |la |l')"
                rf"?(?:{PARTIES.client})\b",
                rf"\b(?:{PARTIES.client}),[^.;]{{0,60}}?, {CAN}\b",
                rf"\b(?:resili\w{{1,8}}|suspen\w{{2,6}}|denonc\w{{1,4}}|rompu\w?|mis fin|mis un terme"
                rf"|interrompu\w{{0,2}})\b[^.;]{{0,60}}?\b(?:par"
                rf"|du fait d\w"
                rf"|a l'initiative d\w) (?:le |la |l'|seul )?(?:{PARTIES.client})\b",
                rf"\b(?:autoris|ouvr|donn|permet|confer)\w{{0,6}} (?:au |a la |la |le |l'"
                rf"|a l')(?:{PARTIES.client})\b|\bfaculte (?:du |de la |de l')(?:{PARTIES.client})\b",
            )
        ),
    ),
    Choice(
        "provider",
        Pattern(
            any_of(
                rf"\b(?:{PARTIES.provider})[,;]? (?:ce dernier|celui-ci|cette derniere|celle-ci) {CAN}\b",
                rf"\bvous, (?:en qualite de |comme )?(?:{PARTIES.provider})\b"
                rf"|\ba vous,? (?:{PARTIES.provider})\b",
                rf"\b(?:{PARTIES.provider})\b[^.;]{{0,80}}?\b(?:est|etait|sera) (?:fonde|libre"
                rf"|autorise|en droit)",
                r"\bsi (?:vous|le client|ils|elle|il) ne (?:nous )?(?:pa(?:ie|y)"
                r"|regl)\w{1,3}[^.;]{0,80}?\b(?:nous|on)\b",
                # « la liquidation du titulaire met fin au marché » gives it no right
                rf"(?<!\bdu )(?<!\bde la )(?<!\bde l')\b(?:{PARTIES.provider}) (?:[\w']{{1,12}} ){{0,3}}?"
                rf"(?:romp(?:t|ra)|suspend(?:ra)?"
                r"|met(?:tra)? (?:fin|un terme)|se (?:retire|delie|degage)"
                rf"|interromp(?:t|ra)|arrete|cesse|denonce)\b",
                rf"\b(?:{PARTIES.provider})\b[^.;,]{{0,60}}?(?:\b{_CAN_ITSELF}\b|\bs'interdi|\brenonc"
                rf"|\bresilie"
                rf"|\bne )",
                rf"\b(?:resili\w{{1,8}}|suspen\w{{2,6}}|denonc\w{{1,4}}|rompu\w?)\b[^.;]{{0,60}}?\b(?:par"
                rf"|a l'initiative d\w) (?:le |la |l')?(?:{PARTIES.provider})\b",
                rf"\b(?:autoris|ouvr|donn|permet|confer)\w{{0,5}} (?:au |a la "
                rf"|a l')(?:{PARTIES.provider})\b",
            )
        ),
    ),
)
