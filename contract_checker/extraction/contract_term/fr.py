"""French wording of the length of a contract and of its renewals."""

from typing import Final

from contract_checker.extraction.activity_nature import fr_renewals as lasting_renewals
from contract_checker.extraction.activity_nature import fr_term as lasting_term
from contract_checker.extraction.contract_term.fr_dates import DATED, DATED_OTHERWISE
from contract_checker.extraction.contract_term.fr_lengths import (
    PROLONGED_BEFORE,
    SAME_LENGTH,
    SURELY_AFTER,
    SURELY_BEFORE,
    TRIAL_AFTER,
    TRIAL_BEFORE,
)
from contract_checker.extraction.contract_term.fr_notice import (
    DEBTORS,
    NOTICE_AFTER,
    NOTICE_BEFORE,
    PREVENTING,
    RENEW,
)
from contract_checker.extraction.contract_term.fr_rivals import OTHER_BEFORE, RIVALS
from contract_checker.extraction.contract_term.wording import ContractTermWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_CUES: Final = (
    (
        "duree", "renouvel", "recondu", "tacite", "prolong", "prorog", "conclu", "souscrit", "essai",
        "probatoire", "pilote", "partenariat", "periode ferme", "periode initiale", "tranche ferme",
        "engagement de",
        "prend effet", "en vigueur", "contrat annuel", "contrat de", "contrat d'", "marche annuel",
        "marche de", "marche d'", "cadre de", "cadre d'", "convention d", "triennal", "biennal", "terme",
        "indetermine", "jamais", "sans fin", "date de fin", "echeance", "d'annee en annee",
        "de mois en mois",
        "repart", "garde", "prend ", "prenons", "renouv",
        "s'oblig", "s'uni", "s'associ", "s'engag", "ensemble", "dure ", "duren", "rester la", "s'etein",
        "epreuve",
        "rodage", "puis ", "court ", "expir", "s'acheve", "prend fin", "confie", "periode", "se deroule",
        "effets", "consenti", "retenu", "ferme", "s'arrete", "echoit", "se tien",
    ),
)  # fmt: skip
CONTRACT_TERM: Final = ContractTermWording(
    cues=_CUES,
    quantities=QUANTITIES,
    contract=Pattern(
        r"\b(?:marches?|accords?(?:-cadres?)?|contrat|convention|traite|presentes|bons? de commande"
        r"|duree ?[:|] ?indeterminee|(?:^|(?<=\. )|(?<=\d ))(?:conclue?|souscrite?|passee?"
        r"|signee?)(?= (?:pour|sans) )|delegation|partenariat|concession|collaboration|lots?|reconductions?"
        r"|engagement (?:ferme|contractuel)|(?:le|ce|present) bon|ententes?|protocole|commande|mission"
        r"|relations? (?:contractuelles?|d'affaires|commerciales?)|(?:la|les|leurs|nos|leur"
        r"|notre) relations?"
        r"(?! (?:client|usager|abonne|avec|adherent|telephon))|soussignes|contractants|cocontractants"
        r"|signataires"
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
            # « les soussignés s'unissent pour trois ans », « nous cheminons ensemble pendant »
            r"\b(?:s'(?:uni|engag|oblig|associ|attach)|se li|collabor|cooper|chemin|travaill)\w{1,6}"
            r"(?: (?:ensemble|l'une? a l'autre|l'une? envers l'autre|mutuellement|en commun|fermement))?"
            r" (?:pour|pendant|durant|sur)(?: une (?:duree|periode)(?: \w{1,9})? de)? ?$",
            r"\b(?:lie|liee|engage|engagee)s? (?:a|avec|envers) [^.;]{0,30}?pour ?$",
            # « le contrat entre en vigueur à sa signature et expire deux ans plus tard »
            r"\b(?:marche|contrat|convention|accord|protocole|entente|commande)\b[^.;|]{0,90}?"
            r"\b(?:expir\w{1,4}|pren\w{1,4} fin|s'acheve\w{0,2}|s'etein\w{1,4}|cesse\w{0,2}(?: ses effets)?"
            r"|echoi\w{1,3}|vien\w{1,4} a (?:terme|expiration|echeance)|se termine\w{0,2})"
            r"(?: (?:au bout|au terme|a l'issue) d(?:e |')| apres)? ?$",
            r"\b(?:protocole|entente|commande|lettre|collaboration|relations?(?! client)|bon"
            r"|traite)\b[^.;|,]{0,40}?"
            r" (?:dur|val|vau|viv|court|cour|s'etend|s'etal|port)\w{0,4}(?: (?:pour|pendant|sur"
            r"|durant))? ?$",
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
    surely_before=SURELY_BEFORE,
    surely_after=SURELY_AFTER,
    label_before=Pattern(
        any_of(
            # « Contrat 12 mois, renouvelable », « Contrat AlloDroit : 6 mois »
            r"\b(?:contrat|marche|convention) [\w'-]{1,20} ?: ?$",
            r"\b(?:contrat|marche|convention|accord-cadre|mabc|ac) ?[:|,]? ?$",
            lasting_term.TERM_LABEL.source,
            # « une durée maximale »: see `longest_before`
            r"\b(?:duree|periode|terme)(?: (?:initiale?|ferme|contractuel\w{0,2}|minimale?"
            r"|previsionnelle))?(?: (?:du|de la|de l'|des|de ce) [\w' -]{1,30}?)?(?: (?:est"
            r"|sera)(?: fixee?)?)?(?: de| d'| a|:| \|| :) ?$",
            r"\b(?:conclue?s?|passee?s?|attribuee?s?|souscrite?s?|signee?s?|consentie?s?|valables?|court"
            r"|demarre|(?:pren\w{1,7} effet|entr\w{1,7} en vigueur))\b[^.;|]{0,110}?\b(?:pour|pendant|sur"
            r"|de"
            r"|d')(?: une| la)?(?: (?:duree|periode)(?: \w{1,10})?)? ?(?:de |d')?$",
        )
    ),
    trial_before=TRIAL_BEFORE,
    trial_after=TRIAL_AFTER,
    same_length=SAME_LENGTH,
    renewed_before=Pattern(
        any_of(
            # « l'accord repart pour douze mois », « puis trois autres »
            r"\b(?:repart\w{0,3}|enchain\w{1,4}|se reconduit|continue\w{0,3}|puis)(?: (?:ensuite|alors"
            r"|encore|aussitot))?"
            r" (?:pour|de|par|sur)(?: periodes? d[e'])? ?$",
            # « deux reconductions d'un an »
            rf"\b{RENEW} d'$",
            rf"\b{RENEW}\b(?:(?!cess|expir|prend |s'ach|s'etein|premiere)[^.;]){{0,90}}?\b(?:pour"
            rf"|par|periodes?"
            rf"|tranches?|annees?|durees?|de|d'une?"
            rf"|fois)(?: \w{{1,12}}){{0,3}}? ?(?:de |d')?$",
            rf"\b{RENEW}(?: \w{{1,12}}){{0,3}}? ?[:|(]? ?(?:{NUMBER} ?(?:x|×|\*|fois)? ?)?$",
        )
    ),
    prolonged_before=PROLONGED_BEFORE,
    longest_before=Pattern(
        r"\b(?:(?<!prolonge d'une )(?<!prolongee d'une )(?<!prolongation d'une )(?:duree"
        r"|periode) (?:\w{1,12} )?(?:totale|maximale|maximum|globale)|plafond|duree max"
        r"|au total|sans (?:pouvoir "
        r"|que [^.;]{0,40}? )?(?:exced|depass)\w{1,4}|\b(?:ne|n')[^.;]{0,40}?\b(?:exced|depass)\w{1,6}"
        r"|\b(?:ne|n')[^.;]{0,40}?\bsuperieure? a"
        r"|\b(?:ne |n')(?:ira|iront|peut aller|court|courra|survivra|se prolongera) (?:pas |jamais "
        r"|point )?au-dela"
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
        r"\bduree (?:non |qui n'est (?:pas|point) )(?:determin|limit|fix|arret|borne)\w{1,3}\b|"
        r"\bduree indeterminee\b|\bsans (?:limitation|limite) de duree\b|\bsans terme\b"
        r"|\bsans (?:date de fin|fin|echeance)\b"
        r"|\b(?:pas|aucune?|point) (?:de |d')?(?:date de fin|terme|echeance|date sur le papier"
        r"|fin (?:fixe|prevu))"
        r"|\bsans (?:\w{1,12} )?terme (?:fixe|prevu|defini|arrete|certain)|\b(?:terme|fin|duree) (?:non"
        r"|pas) (?:fixe|defini|determin|prevu|arrete)\w{0,2}|\bjamais, tant que"
        r"|\btant que personne"
        r"|\bjusqu'a ce que l'un\w? (?:des|ou)"
    ),
    renews=Pattern(
        rf"\b(?:{RENEW}|repart\w{{0,3}}|(?:se )?poursui\w{{1,4}} (?:ensuite|alors|tacitement|au-dela)"
        rf"|recommence\w{{0,3}}|d'(?:annee en annee|exercice en exercice)|de (?:mois en mois"
        rf"|trimestre en trimestre"
        rf"|semestre en semestre))(?![a-z])|\btacite\w{{0,4}}\b"
        rf"|\breconduit\b"
    ),
    none=Pattern(
        any_of(
            # « ne peut être renouvelé »
            rf"\b(?:ne|n')[^.;]{{0,14}}?\b(?:peu|pourr|saurai)\w{{1,4}}"
            rf" (?:(?!\b(?:exced|depass))[^.;]){{0,25}}?\b{RENEW}(?![^.;]{{0,40}}? (?:qu[e']"
            rf"|plus d[eu']|au-dela|sans))",
            lasting_renewals.NEVER_RENEWED.source,
            rf"\b{RENEW} ?[:|=] ?(?:non|neant|aucune?|sans|0)\b|\bsans (?:pouvoir"
            rf"|possibilite) [^.;]{{0,20}}?{RENEW}"
            rf"|\bpas de {RENEW}|\bs'eteint (?:sans|a son)",
            # « Toute tacite reconduction est exclue », « Le renouvellement n'est jamais tacite »
            r"\breconduction (?:est |etant |sera )?(?:exclue|ecartee|interdite|proscrite|bannie)\b"
            r"|\b(?:n'est|n'etant|ne sera|ne saurait etre) (?:jamais|pas|nullement) tacite\b",
            r"\bnon (?:renouvelable|reconductible)s?\b|\bsans (?:tacite )?reconduction\b",
        )
    ),
    without=Pattern(r"sans (?:tacite )?reconduction"),
    ways=(
        Choice(
            "express",
            Pattern(
                r"\b(?:peut|peuvent|pouvons|pourra|pourront|pourrons|est libre de|se reserve (?:le droit"
                r"|la faculte) de) (?:le |la |l'"
                r"|les )?(?:\w{1,12} ){0,2}"
                r"(?:reconduire|renouveler|prolonger|proroger)\b|"
                # « ne pourra être prolongé que par un accord écrit »
                r"\b(?:recondui|renouvel|prolong|prorog)\w{1,4} que (?:par|sur|apres|moyennant|d'un)\b|"
                r"\bsi (?:le |la |l')?\w{4,14} (?:le |la |l'|en )(?:decide|veut|souhaite|vote|demande"
                r"|fait la demande)|\b(?:decide|signe"
                r"|vote)\w{0,2} [^.;]{0,20}?"
                r"par ecrit|\bexpress\w{0,6}\b|\b(?:sur|par|apres) (?:decision|deliberation|accord|ordre"
                r"|avenant)\b|\baur\w{1,3} l'option\b"
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
                r"|\bsans (?:formalite|que (?:vous|nous|personne)|qu'(?:il|on))"
                r"|\ba moins que\b|\btant qu(?:e |')(?:l'un|aucun|personne|nul|chacun)"
                r"|\bfaute (?:par|pour) [^.;]{0,40}? d(?:e s'|'avoir |e l')|\bsi personne ne\b"
                r"|\bsi (?:le |la |l')?silence\b|\bsilence (?:garde|vaut|vaudra)"
                r"|\btacite\w{0,4}\b|\bautomatique\w{0,4}\b|\b(?:sauf|a defaut d[e']|faute d[e']"
                r"|en l'absence d[e']|sans|hors) ?(?:toute |une |autre )?"
                r"(?:denonciation|(?:decision|avis|volonte|manifestation|courrier|lettre"
                r"|notification) (?:contraire|expresse"
                r"|en sens contraire)|opposition|refus|conge\b|contrordre|avis\b|manifestation)"
                r"|\bsi (?:nul|personne|aucun\w{0,2}(?: des)?|ni l'un)[^.;]{0,30}? (?:ne |n'"
                r"|s')[^.;]{0,12}?"
                r"(?:oppos|denonc|manifest|dit|ecri|rompt|met fin)\w{0,4}|\bde plein droit\b"
                r"|\ba defaut de denonciation"
            ),
        ),
    ),
    renewals=Pattern(
        # « puis trois autres », « renouv. 2 × 6 mois »
        # « il repart …, trois fois au plus », « une prolongation unique »
        rf"\b(?:{RENEW}|repart\w{{0,3}}|poursui\w{{1,4}}|recommence\w{{0,2}})\b[^.;|]{{0,80}}?"
        rf" (?P<at_most>{NUMBER}) fois (?:au plus|au maximum|maximum|et pas davantage|seulement|de suite)?"
        rf"|\bpuis (?P<others>{NUMBER}) (?:autres?|de plus|supplementaires?)\b"
        rf"|\brenouv\b\.? (?P<short>{NUMBER}) ?[x×]|"
        + lasting_renewals.RENEWALS.source.replace("(?P<added>", "(?:").replace("(?P<by>", "(?:")
        # « reconduction : tacite, 2 fois 12 mois »
        + rf"|\b{RENEW}\b[^.;]{{0,30}}? (?P<of_months>{NUMBER}) ?(?:fois|x|×) ?{NUMBER} ?(?:mois|ans?)\b"
    ),
    rhythms=(
        (
            1,
            "year",
            Pattern(
                r"\b(?:d'annee en annee|annee apres annee|d'an en an|d'exercice en exercice)\b"
                r"|\bpar (?:periodes?|tranches?) annuelles?\b"
                rf"|\b{RENEW} (?:\w{{1,12}} ){{0,2}}?(?:annuellement"
                r"|chaque annee|tous les ans|annuelles?)\b"
            ),
        ),
        # « il se renouvelle tout seul, de trimestre en trimestre »
        (
            1,
            "quarter",
            Pattern(
                r"\b(?:de trimestre en trimestre|trimestre (?:apres|par) trimestre)\b"
                r"|\bpar (?:periodes?|tranches?) trimestrielles?\b"
                rf"|\b{RENEW} (?:\w{{1,12}} ){{0,2}}?(?:trimestriellement|chaque trimestre"
                rf"|tous les trimestres)\b"
            ),
        ),
        (
            6,
            "month",
            Pattern(
                r"\b(?:de semestre en semestre|semestre (?:apres|par) semestre)\b"
                r"|\bpar (?:periodes?|tranches?) semestrielles?\b"
                rf"|\b{RENEW} (?:\w{{1,12}} ){{0,2}}?(?:chaque semestre|tous les (?:semestres|six mois))\b"
            ),
        ),
        (
            1,
            "month",
            Pattern(
                rf"\b(?:de mois en mois|mois (?:apres|par) mois)\b|\bpar (?:periodes?"
                rf"|tranches?) mensuelles?\b"
                rf"|\b{RENEW} (?:\w{{1,12}} ){{0,2}}?(?:mensuellement"
                r"|chaque mois|tous les mois)\b"
            ),
        ),
    ),
    preventing=PREVENTING,
    notice_before=NOTICE_BEFORE,
    notice_after=NOTICE_AFTER,
    debtors=DEBTORS,
)
