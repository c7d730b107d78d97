"""French wording of the length of a contract and of its renewals."""

from typing import Final

from contract_checker.extraction.activity_nature import fr as lasting
from contract_checker.extraction.contract_term.fr_rivals import OTHER_BEFORE, RIVALS
from contract_checker.extraction.contract_term.wording import ContractTermWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_RENEW = r"(?:renouvel\w{1,8}|recondui\w{1,4}|reconduct\w{1,5}|prorog\w{1,6}|prolong\w{1,8})"
_EACH = (
    r"(?:chaque|chacune des|l'une (?:ou l'autre )?(?:quelconque )?des (?:deux )?|l'une quelconque des|toute)"
)
_NOTIFIES = (
    r"(?:denonc|notifi|inform|s'oppos|fait connaitre|fera connaitre|averti|prevenir|signifi|manifest|renonc"
    r"|decid|peu[tv]|pourra)"
)

_CUES: Final = (
    (
        "duree", "renouvel", "recondu", "tacite", "prolong", "prorog", "conclu", "souscrit", "essai",
        "probatoire", "pilote", "partenariat", "periode ferme", "periode initiale", "tranche ferme",
        "engagement de",
        "prend effet", "en vigueur", "contrat annuel", "contrat de", "contrat d'", "marche annuel",
        "marche de", "marche d'", "cadre de", "cadre d'", "convention d", "triennal", "biennal", "terme",
        "indetermine",
    ),
)  # fmt: skip
CONTRACT_TERM: Final = ContractTermWording(
    cues=_CUES,
    quantities=QUANTITIES,
    contract=Pattern(
        r"\b(?:marches?|accords?(?:-cadres?)?|contrat|convention|traite|presentes|bons? de commande"
        r"|delegation|partenariat|lots?|engagement (?:ferme|contractuel)|prestations?)\b"
    ),
    rivals=RIVALS,
    other_before=OTHER_BEFORE,
    # « douze mois après »
    other_after=Pattern(r"^ (?:apres|suivant (?:la fin|le terme|l'expiration))\b"),
    # « Le marché est conclu pour une durée de », « Durée : »
    term_before=Pattern(any_of(lasting.TERM_BEFORE.source, lasting.OWN_LABEL.source)),
    label_before=Pattern(
        any_of(
            # « Contrat 12 mois, renouvelable »
            r"\b(?:contrat|marche|convention|accord-cadre) ?[:|,]? ?$",
            lasting.TERM_LABEL.source,
            # « une durée maximale »: see `longest_before`
            r"\b(?:duree|periode|terme)(?: (?:initiale?|ferme|contractuel\w{0,2}|minimale?"
            r"|previsionnelle))?(?: (?:du|de la|de l'|des|de ce) [\w' -]{1,30}?)?(?: (?:est"
            r"|sera)(?: fixee?)?)?(?: de| d'| a|:| \|| :) ?$",
            r"\b(?:conclue?s?|passee?s?|attribuee?s?|souscrite?s?|signee?s?|consentie?s?|valables?|court"
            r"|demarre|(?:pren\w{1,7} effet|entr\w{1,7} en vigueur))\b[^.;|]{0,50}?\b(?:pour|pendant|sur|de"
            r"|d')(?: une| la)?(?: (?:duree|periode)(?: \w{1,10})?)? ?(?:de |d')?$",
        )
    ),
    trial_before=Pattern(r"\b(?:essai|probatoire|d'observation|phase de test|phase pilote)\b[^.;]{0,30}?$"),
    renewed_before=Pattern(
        any_of(
            rf"\b{_RENEW}\b[^.;]{{0,90}}?\b(?:pour|par|periodes?|tranches?|annees?|durees?|de|d'une?"
            rf"|fois)(?: \w{{1,12}}){{0,3}}? ?(?:de |d')?$",
            rf"\b{_RENEW}(?: \w{{1,12}}){{0,3}}? ?[:|(]? ?(?:{NUMBER} ?(?:x|×|\*|fois)? ?)?$",
        )
    ),
    longest_before=Pattern(
        r"\b(?:(?:duree|periode) (?:\w{1,12} )?(?:totale|maximale|maximum|globale)|au total|sans (?:pouvoir "
        r"|que [^.;]{0,40}? )?(?:exced|depass)\w{1,4}|\b(?:ne|n')[^.;]{0,40}?\b(?:exced|depass)\w{1,4}"
        r"|dans la limite|maximum)\b[^.;]{0,60}?$"
    ),
    longest_after=Pattern(
        r"^,? ?\(?(?:au total|maximum|au maximum|(?:toutes )?(?:reconductions?|renouvellements?|periodes?"
        r"|prolongations?) (?:comprise?s?|incluse?s?))"
    ),
    added_before=Pattern(rf"\+ ?(?={NUMBER})"),
    adjective=lasting.ADJECTIVE,
    years=lasting.YEARS,
    open_ended=Pattern(r"\bduree indeterminee\b|\bsans (?:limitation|limite) de duree\b|\bsans terme\b"),
    renews=Pattern(rf"\b{_RENEW}\b|\btacite\w{{0,4}}\b|\breconduit\b"),
    none=Pattern(
        any_of(
            # « ne peut être renouvelé »
            rf"\b(?:ne|n')[^.;]{{0,14}}?\b(?:peu|pourr|saurai)\w{{1,4}}"
            rf" [^.;]{{0,25}}?\b{_RENEW}(?![^.;]{{0,30}}? qu[e'])",
            lasting.NOT_RENEWED.source,
            r"\bnon (?:renouvelable|reconductible)s?\b|\bsans (?:tacite )?reconduction\b",
        )
    ),
    ways=(
        Choice(
            "express",
            Pattern(
                r"\bexpress\w{0,6}\b|\b(?:sur|par|apres) (?:decision|accord|ordre|avenant)\b"
                r"|\bdecision (?:expresse |ecrite )?de (?:reconduction|reconduire)"
            ),
        ),
        Choice(
            "tacit",
            Pattern(
                r"\btacite\w{0,4}\b|\bautomatique\w{0,4}\b|\bsauf (?:denonciation|decision contraire"
                r"|opposition)|\bde plein droit\b|\ba defaut de denonciation"
            ),
        ),
    ),
    renewals=Pattern(
        lasting.RENEWALS.source.replace("(?P<added>", "(?:").replace("(?P<by>", "(?:")
        # « reconduction : tacite, 2 fois 12 mois »
        + rf"|\b{_RENEW}\b[^.;]{{0,30}}? (?P<of_months>{NUMBER}) ?(?:fois|x|×) ?{NUMBER} ?(?:mois|ans?)\b"
    ),
    # « dénonciation trois mois avant l'échéance », « décision de ne pas reconduire »
    preventing=Pattern(
        any_of(
            rf"\bdenonc\w{{1,7}}\b|\bnon[- ]{_RENEW}|\bs'oppos\w{{1,4}}\b|\b(?:ne pas|refus\w{{0,3}} d\w?"
            rf"|renonc\w{{1,4}} a|decision de) ?(?:le |la )?{_RENEW}",
            rf"\bsauf (?:avis|decision|preavis|notification)\b|\b(?:inform|notifi|averti|fait connaitre"
            rf"|preav)\w{{0,6}}\b[^.;]{{0,60}}?\b{_RENEW}|\b{_RENEW}\b[^.;]{{0,80}}?\bpreavis\b",
        )
    ),
    notice_before=Pattern(
        r"\b(?:preavis|delai|moyennant|respect\w{0,4})\b[^.;]{0,40}?$|\bau (?:moins|minimum|plus tard) $"
    ),
    notice_after=Pattern(
        r"^,? ?(?:au moins |au minimum |\w{1,8} )?(?:avant|a l'avance|de preavis|precedant)\b"
    ),
    debtors=(
        Choice(
            "both", Pattern(rf"\b(?:{_EACH} parties?|l'un(?:e)? (?:ou|et) l'autre|les (?:deux )?parties)\b")
        ),
        Choice(
            "client",
            Pattern(
                rf"\b(?:{PARTIES.client})\b[^.;,]{{0,40}}?\b{_NOTIFIES}|\b(?:par|decision"
                rf"|denonciation) (?:du |de la |de l'|le |la |l')(?:{PARTIES.client})\b"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b(?:{PARTIES.provider})\b[^.;,]{{0,40}}?\b{_NOTIFIES}|\b(?:par|denonciation) (?:du "
                rf"|de la |le |la |l')(?:{PARTIES.provider})\b"
            ),
        ),
    ),
)
