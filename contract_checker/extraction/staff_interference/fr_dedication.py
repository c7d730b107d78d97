"""French wording of advisers who work for one client alone."""

from typing import Final

from contract_checker.extraction.language.fr_staff import DETERMINERS, STAFF
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.practices import Practice
from contract_checker.extraction.staff_interference.fr_client import CLIENT as _CLIENT

_OPERATION = (
    r"(?:client|marque|compte|operation|mission|donneur|enseigne|annonceur|activite|projet"
    r"|campagne|programme|concurrent)"
)
DEDICATION: Final = Practice(
    "dedication",
    Pattern(
        any_of(
            # « une équipe dédiée », « des conseillers entièrement dédiés »
            rf"\b(?:{STAFF}|etp|ressources?|positions?)(?! (?:projet|commercial|technique|support"
            rf"|informatique|pedagogique))(?: [a-z]+){{0,4}}? (?:est |sont |seront |sera |soient )?"
            rf"(?:[a-z]+ ){{0,2}}?dediee?s?\b(?! au recrutement| a la formation| a la securite)",
            # « l'effectif formé ne peut être prêté à un autre client »
            rf"\b{STAFF}\b[^.;]{{0,80}}?\b(?:ne |n')(?:peu|pourr|saur|doi|devr|ser)\w{{1,5}}\b[^.;]{{0,70}}?"
            r"\b(?:employ|affect|occup|mobilis|prete|dirig|travaill|interven|oeuvr"
            rf"|mis)\w{{0,5}}\b[^.;]{{0,40}}?"
            rf"\b(?:autres?|concurrente?s?) (?:\w+ )?(?:{_OPERATION}|entreprise|maison|societe"
            r"|etablissement)",
            # « consacrent la totalité de leur temps à l'Enseigne », « n'ont d'autre client que »
            rf"\b{STAFF}\b[^.;]{{0,60}}?\b(?:consacr|vou|donn|reserv)\w{{1,4}} [^.;]{{0,12}}?\b(?:tout|toute"
            rf"|totalite|integralite|100 ?%|exclusivite)\b[^.;]{{0,40}}?\b(?:temps|activite|journees?"
            r"|service)",
            rf"\b{STAFF}\b[^.;]{{0,40}}?\bn'(?:ont|a|auront|aura) d'autres? {_OPERATION}s? que\b",
            rf"\b(?:aucune?|sans|pas de|interdi\w{{1,4}}|exclu\w{{0,3}})\b[^.;]{{0,20}}?\bmutualis\w{{2,6}}"
            rf" (?:de |des |du |de l'|d'){DETERMINERS}(?:{STAFF})\b|\b{STAFF}\b[^.;]{{0,30}}?\b(?:non|pas"
            rf"|jamais) (?:etre )?mutualisee?s?\b",
            # « les conseillers affectés au service lui sont exclusivement dédiés »
            rf"\b{STAFF}\b[^.;]{{0,80}}?\b(?:est|sont|sera|seront) (?:exclusivement|entierement|integralement"
            rf"|totalement|uniquement) dediee?s?\b",
            # « les conseillers ne travailleront pas pour un concurrent »
            rf"\b{STAFF}\b[^.;]{{0,50}}?\b(?:ne |n')(?:travaill|interv|oeuvr|repond|trait)\w{{1,6}} (?:pas"
            rf"|plus|jamais) [^.;]{{0,20}}?"
            rf"\b(?:autres?|concurrente?s?)\b",
            # « l'équipe ne traite aucun autre appel »
            rf"\b{STAFF}\b[^.;]{{0,50}}?\b(?:ne |n')(?:trait|repond|pren|assur|ger|decroch"
            rf"|recoi)\w{{1,4}} (?:a )?(?:aucune?|pas d'|nulle?)"
            rf" ?autres? (?:appel|client|ligne|contact|marque|compte|activite|mission)",
            # « Conseillers : affectés au seul compte Pharélia, aucun autre dossier »
            rf"\b{STAFF}\b[^.;]{{0,40}}?\baffect\w{{1,4}} (?:au seul|a la seule|uniquement (?:au|a la)"
            rf"|exclusivement (?:au|a la)) {_OPERATION}\b",
            # « les conseillers sont affectés en exclusivité aux lignes de la Banque »
            rf"\b{STAFF}\b[^.;]{{0,40}}?\baffect\w{{1,4}} (?:en exclusivite|a titre exclusif) (?:aux?"
            rf"|a la|a l')",
            # « les conseillers sont réservés au seul usage de la Banque »
            rf"\b{STAFF}\b[^.;]{{0,40}}?\b(?:reserv|affect|consacr)\w{{1,4}} (?:au seul|a la seule|aux seuls"
            rf"|aux seules|au profit exclusif"
            rf"|a l'usage exclusif)\b[^.;]{{0,40}}?\b{_CLIENT}\b",
            # « qui répond pour nous ne répond que pour nous », « rien que pour le Client »
            rf"\b(?:ne |n')(?:repond|travaill|trait|pren|decroch|interv|assur)\w{{0,6}}[^.;]{{0,25}}? (?:que"
            rf"|qu') ?"
            rf"(?:pour|les appels|sur|a) (?:le compte )?(?:nous|de |du |le |la |l'|les )?(?:nous\b|appels"
            rf"|{_CLIENT})",
            r"\b(?:pas|aucune?|jamais|nulle?) d?'?(?:e )?autres? (?:marque|client|compte|operation|enseigne"
            r"|appel)"
            r"s?\b[^.;]{0,50}?\b(?:casque|conseill|agent|equipe|plateau|tele)",
            # « exclusivement affectés aux appels du Client »
            rf"\b{STAFF}\b[^.;]{{0,60}}?\b(?:exclusivement|uniquement|entierement) (?:affect|consacr"
            rf"|mobilis|reserv|employ|occup)\w{{1,4}}\b",
            rf"\b{STAFF}\b[^.;]{{0,60}}?\b(?:affect|consacr|mobilis|reserv|travaill|occup)\w{{1,4}} "
            rf"(?:a titre exclusif|exclusivement|uniquement|a 100 ?%|a temps plein)\b",
            # « interdiction d'affecter un conseiller à un autre client pendant douze mois »
            rf"\b(?:interdi\w{{1,5}}|ne peu\w{{1,4}}|ne pourr\w{{1,4}}|ne saur\w{{3,5}}"
            rf"|s'interdi\w{{1,4}}|ne (?:doi\w{{1,4}}|devr\w{{1,4}})|sans)\b[^.;]{{0,60}}?"
            rf"(?:\b{STAFF}\b[^.;]{{0,60}}?|travailler|intervenir|etre affect\w{{1,3}}"
            rf"|oeuvrer)[^.;]{{0,40}}?\b(?:autres?|concurrente?s?) {_OPERATION}?",
            rf"\b(?:affect|travaill|interv|positionn)\w{{1,6}}\b[^.;]{{0,50}}?\b{STAFF}\b[^.;]{{0,60}}?\b"
            rf"(?:autres?|concurrente?s?) {_OPERATION}s?\b[^.;]{{0,50}}?\b(?:interdi|exclu|proscri)",
        )
    ),
    # « équipe mutualisée », « aucune équipe dédiée n'est exigée »
    ruled_out=Pattern(
        rf"\b{STAFF}\b[^.;]{{0,50}}?(?<!non )(?<!pas )(?<!jamais )(?<!pas etre )\b(?:mutualisee?s?"
        r"|non dediee?s?|partagee?s? entre plusieurs)\b"
        rf"|\baucun\w{{0,2}} (?:[a-z]+ )?(?:{STAFF}) (?:n'est |[a-z]+ )?dedie"
    ),
    unless=Pattern(
        # « l'équipe dédiée au projet chez le Client »
        rf"\bdediee?s? (?:(?:au|a ce) (?:projet|contrat|suivi) )?(?:chez|au sein d\w{{1,2}}|du|de la"
        rf"|de) ?(?:le |la |l')?"
        rf"{_CLIENT}\b|"
        # the dedicated team only names what grows or shrinks: « toute réduction de l'équipe dédiée »
        r"\b(?:redui|reduc|augment|hausse|baisse|evolu|variation|ferm"
        r"|dimension)\w{0,5}\b[^.;]{0,40}?\bdediee?s?\b"
        # « la décrue des effectifs dédiés suivra un préavis »
        r"|\b(?:decrues?|baisses?|hausses?|reductions?|diminutions?|augmentations?|renforts?|retraits?|variations?|montees?"
        r"|descentes?) (?:\([^()]{1,40}\) )?(?:du nombre )?(?:des |d'|de |d'une |de l'"
        r"|de la )[^.;]{0,30}?\bdediee?s?\b"
        r"|\bdediee?s?\b[^.;]{0,30}?\b(?:varie|evolu|redui|augment|maintenu)\w{0,4}\b"
        r"|\bpour son employeur\b|\brepren\w{2,4}\b|\breprise\b|\bnul autre que\b"
        r"|\bl'equipe dediee comprend\b"
        r"|\bsalaires?\b[^.;]{0,20}\bdedie|\bnon[- ]sollicitation|\bdebauch|\b(?:agents?|personnels?) d"
        r"(?:e|es) (?:surete|securite|nettoyage|menage|entretien)"
        r"|\bequipes? (?:de|du) (?:chantier|travaux|maitrise d'oeuvre)"
    ),
)
