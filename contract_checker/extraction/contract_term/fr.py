"""French wording of the length of a contract and of its renewals."""

from typing import Final

from contract_checker.extraction.activity_nature import fr_renewals as lasting_renewals
from contract_checker.extraction.activity_nature import fr_term as lasting_term
from contract_checker.extraction.contract_term.fr_dates import DATED, DATED_OTHERWISE
from contract_checker.extraction.contract_term.fr_rivals import OTHER_BEFORE, RIVALS
from contract_checker.extraction.contract_term.wording import ContractTermWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_RENEW = r"(?:renouvel\w{1,8}|renouv\b\.?|recondui\w{1,4}|reconduct\w{1,5}|prorog\w{1,6}|prolong\w{1,8})"
_EACH = (
    r"(?:chaque|chacune des|l'une (?:ou l'autre )?(?:quelconque )?des (?:deux )?|l'une quelconque des|toute)"
)
_NOTIFIES = (
    r"(?:denonc|notifi|inform|s'oppos|fait connaitre|fera connaitre|averti|prevenir|signifi|manifest|renonc"
    r"|decid|peu[tv]|pourra|ait fait|fait savoir|s'y oppos|y renonc|donner)"
)

_CUES: Final = (
    (
        "duree", "renouvel", "recondu", "tacite", "prolong", "prorog", "conclu", "souscrit", "essai",
        "probatoire", "pilote", "partenariat", "periode ferme", "periode initiale", "tranche ferme",
        "engagement de",
        "prend effet", "en vigueur", "contrat annuel", "contrat de", "contrat d'", "marche annuel",
        "marche de", "marche d'", "cadre de", "cadre d'", "convention d", "triennal", "biennal", "terme",
        "indetermine", "jamais", "sans fin", "date de fin", "echeance", "d'annee en annee", "de mois en mois",
        "repart", "garde", "prend ", "prenons", "renouv",
        "puis ", "court ", "expir", "s'acheve", "prend fin", "confie", "periode", "se deroule", "effets",
        "consenti", "retenu", "ferme",
    ),
)  # fmt: skip
CONTRACT_TERM: Final = ContractTermWording(
    cues=_CUES,
    quantities=QUANTITIES,
    contract=Pattern(
        r"\b(?:marches?|accords?(?:-cadres?)?|contrat|convention|traite|presentes|bons? de commande"
        r"|duree ?[:|] ?indeterminee|delegation|partenariat|concession|collaboration|lots?|reconductions?"
        r"|engagement (?:ferme|contractuel)"
        r"|prestations?)\b"
    ),
    rivals=RIVALS,
    other_before=OTHER_BEFORE,
    # « douze mois après »
    other_after=Pattern(r"^ (?:apres|suivant (?:la fin|le terme|l'expiration))\b"),
    # « Le marché est conclu pour une durée de », « Durée : »
    titled=Pattern(
        r"^(?:durees? (?:initiale|ferme|du (?:marche|contrat|lot)|totale|contractuelle|maximale)|plafond$"
        r"|reconduction)"
    ),
    term_before=Pattern(
        any_of(
            lasting_term.TERM_BEFORE.source,
            lasting_term.OWN_LABEL.source,
            # « on les prend pour dix semaines », « la Région nous garde quatre ans »
            rf"\b(?:on|nous|vous|{PARTIES.client}|les|le) (?:\w{{1,5}} )?(?:prend|prenons|garde|gardons"
            rf"|gardent|retient"
            r"|retenons|engage|engageons|reserve|reservons)(?: (?:le centre|le titulaire|le prestataire"
            r"|cette equipe))?"
            r"(?: (?:pour|pendant|sur))? ?$",
            r"\b(?:lie|liee|engage|engagee)s? (?:a|avec|envers) [^.;]{0,30}?pour ?$",
            # « le contrat entre en vigueur à sa signature et expire deux ans plus tard »
            r"\b(?:marche|contrat|convention|accord)\b[^.;|]{0,90}?\b(?:expir\w{1,4}|pren\w{1,4} fin"
            r"|s'acheve\w{0,2}"
            r"|se termine\w{0,2}) ?$",
            r"\bs'acheve\w{0,2} [^.;]{0,30}?(?:au bout de|apres) ?$",
            # « la concession est consentie pour », « la convention produit ses effets durant »
            r"\b(?:concession|collaboration|mission|partenariat|convention|accord|contrat"
            r"|marche)\b[^.;|]{0,50}?\b"
            r"(?:consenti\w{0,2}|accord\w{1,2}|produi\w{1,3} (?:ses |leurs )?effets?|court|courra"
            r"|tien\w{1,3}|s'etend\w{0,2}"
            r"|se poursui\w{1,3}|engag\w{1,4})(?: \w{1,9})?(?: (?:pour|pendant|durant"
            r"|sur))(?: une (?:duree|periode) de)? ?$",
        )
    ),
    label_before=Pattern(
        any_of(
            # « Contrat 12 mois, renouvelable », « Contrat AlloDroit : 6 mois »
            r"\b(?:contrat|marche|convention) [\w'-]{1,20} ?: ?$",
            r"\b(?:contrat|marche|convention|accord-cadre) ?[:|,]? ?$",
            lasting_term.TERM_LABEL.source,
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
    # « Les six premiers mois valent période d'essai », « du contrat constituent une période probatoire »
    trial_after=Pattern(
        r"^ (?:du contrat |du marche |d'execution |\w{1,12} )?(?:constitu\w{1,4}|sont|seront|form\w{1,4}"
        r"|val\w{1,3}|vaut|tiennent lieu de|tiennent lieu d') ?(?:une |la |de |d')?"
        r"(?:(?:periode|phase|temps) )?(?:d'essai|probatoire|d'observation)"
    ),
    renewed_before=Pattern(
        any_of(
            # « l'accord repart pour douze mois », « puis trois autres »
            r"\b(?:repart\w{0,3}|enchain\w{1,4}|se reconduit|continue\w{0,3}|puis)(?: (?:ensuite|alors"
            r"|encore|aussitot))?"
            r" (?:pour|de|par|sur)(?: periodes? d[e'])? ?$",
            # « deux reconductions d'un an »
            rf"\b{_RENEW} d'$",
            rf"\b{_RENEW}\b[^.;]{{0,90}}?\b(?:pour|par|periodes?|tranches?|annees?|durees?|de|d'une?"
            rf"|fois)(?: \w{{1,12}}){{0,3}}? ?(?:de |d')?$",
            rf"\b{_RENEW}(?: \w{{1,12}}){{0,3}}? ?[:|(]? ?(?:{NUMBER} ?(?:x|×|\*|fois)? ?)?$",
        )
    ),
    longest_before=Pattern(
        r"\b(?:(?:duree|periode) (?:\w{1,12} )?(?:totale|maximale|maximum|globale)|plafond|duree max"
        r"|au total|sans (?:pouvoir "
        r"|que [^.;]{0,40}? )?(?:exced|depass)\w{1,4}|\b(?:ne|n')[^.;]{0,40}?\b(?:exced|depass)\w{1,4}"
        r"|dans la limite|maximum)\b[^.;]{0,60}?$"
    ),
    longest_after=Pattern(
        r"^,? ?\(?(?:au total|au plus|en tout|tout compris|maximum|au maximum"
        r"|(?:toutes )?(?:reconductions?|renouvellements?|periodes?"
        r"|prolongations?) (?:comprise?s?|incluse?s?))"
    ),
    added_before=Pattern(rf"\+ ?(?={NUMBER})"),
    adjective=lasting_term.ADJECTIVE,
    years=lasting_term.YEARS,
    dated=DATED,
    dated_otherwise=DATED_OTHERWISE,
    open_ended=Pattern(
        r"\bduree ?[:|=] ?indeterminee\b|^\W{0,3}(?:echeance|date de fin) ?[:|=] ?(?:aucune?|neant"
        r"|indeterminee?|non)\b|"
        r"\bduree indeterminee\b|\bsans (?:limitation|limite) de duree\b|\bsans terme\b"
        r"|\bsans (?:date de fin|fin|echeance)\b"
        r"|\b(?:pas|aucune?) (?:de )?(?:date de fin|terme|echeance|date sur le papier)|\bjamais, tant que"
        r"|\btant que personne"
        r"|\bjusqu'a ce que l'un\w? (?:des|ou)"
    ),
    renews=Pattern(
        rf"\b(?:{_RENEW}|repart|d'annee en annee|de mois en mois)(?![a-z])|\btacite\w{{0,4}}\b|\breconduit\b"
    ),
    none=Pattern(
        any_of(
            # « ne peut être renouvelé »
            rf"\b(?:ne|n')[^.;]{{0,14}}?\b(?:peu|pourr|saurai)\w{{1,4}}"
            rf" [^.;]{{0,25}}?\b{_RENEW}(?![^.;]{{0,30}}? qu[e'])",
            lasting_renewals.NOT_RENEWED.source,
            rf"\b{_RENEW} ?[:|=] ?(?:non|neant|aucune?|sans|0)\b|\bsans (?:pouvoir"
            rf"|possibilite) [^.;]{{0,20}}?{_RENEW}"
            rf"|\bpas de {_RENEW}|\bs'eteint (?:sans|a son)",
            r"\bnon (?:renouvelable|reconductible)s?\b|\bsans (?:tacite )?reconduction\b",
        )
    ),
    ways=(
        Choice(
            "express",
            Pattern(
                r"\bsi (?:le |la |l')?\w{4,14} le (?:decide|veut|souhaite|vote)|\b(?:decide|signe"
                r"|vote)\w{0,2} [^.;]{0,20}?"
                r"par ecrit|\bexpress\w{0,6}\b|\b(?:sur|par|apres) (?:decision|accord|ordre|avenant)\b"
                r"|\bdecision (?:expresse |ecrite )?de (?:reconduction|reconduire)"
                r"|\b(?:reconduction|prorogation|renouvellement)\b[^.;]{0,40}?\b(?:fai\w{1,4} l'objet"
                r"|resulte\w{0,2}"
                r"|intervien\w{1,3}|suppose\w{0,2}|necessite\w{0,2}|exige\w{0,2}) (?:de |d'|par "
                r"|sur )?(?:d')?(?:une? |la )?"
                r"(?:nouvelle )?(?:decision|accord|avenant|ordre de service)"
            ),
        ),
        Choice(
            "tacit",
            Pattern(
                r"\bde (?:lui|elle)-meme\b|\bd'(?:lui|elle)-meme\b|\btoute? seule?\b|\bd'office\b"
                r""
                r"|\bsans (?:formalite|que (?:vous|nous|personne)|qu'(?:il|on))"
                r"|\ba moins que\b"
                r"|\btacite\w{0,4}\b|\bautomatique\w{0,4}\b|\bsauf (?:denonciation|decision contraire"
                r"|opposition)|\bde plein droit\b|\ba defaut de denonciation"
            ),
        ),
    ),
    renewals=Pattern(
        # « puis trois autres », « renouv. 2 × 6 mois »
        rf"\bpuis (?P<others>{NUMBER}) (?:autres?|de plus|supplementaires?)\b"
        rf"|\brenouv\b\.? (?P<short>{NUMBER}) ?[x×]|"
        + lasting_renewals.RENEWALS.source.replace("(?P<added>", "(?:").replace("(?P<by>", "(?:")
        # « reconduction : tacite, 2 fois 12 mois »
        + rf"|\b{_RENEW}\b[^.;]{{0,30}}? (?P<of_months>{NUMBER}) ?(?:fois|x|×) ?{NUMBER} ?(?:mois|ans?)\b"
    ),
    rhythms=(
        (
            "year",
            Pattern(
                r"\b(?:d'annee en annee|annee apres annee|d'an en an)\b"
                r"|\bpar (?:periodes?|tranches?) annuelles?\b"
                rf"|\b{_RENEW} (?:\w{{1,12}} ){{0,2}}?(?:annuellement"
                r"|chaque annee|tous les ans|annuelles?)\b"
            ),
        ),
        (
            "month",
            Pattern(
                rf"\b(?:de mois en mois|mois apres mois)\b|\bpar (?:periodes?|tranches?) mensuelles?\b"
                rf"|\b{_RENEW} (?:\w{{1,12}} ){{0,2}}?(?:mensuellement"
                r"|chaque mois|tous les mois)\b"
            ),
        ),
    ),
    # « dénonciation trois mois avant l'échéance », « décision de ne pas reconduire »
    preventing=Pattern(
        any_of(
            rf"\b(?:sauf|a moins que|faute d)\b[^.;]{{0,60}}?\b(?:lettre|avis|courrier|savoir|dit"
            rf"|oppos\w{{1,4}}|mot)\b"
            rf"|\bempecher (?:la |le |cette )?{_RENEW}|\bdenonc\w{{1,7}}\b"
            rf"|\bnon[- ](?:renouvellement|reconduction|prorogation|prolongation)\b"
            rf"|\bs'oppos\w{{1,4}}\b|\b(?:ne pas|refus\w{{0,3}} d\w?"
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
            "both",
            Pattern(
                rf"\b(?:{_EACH} ?parties?|l'un(?:e)? (?:ou|et) l'autre|l'un de nous(?: deux)?|chacun"
                rf"|les (?:deux )?parties)\b"
            ),
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
