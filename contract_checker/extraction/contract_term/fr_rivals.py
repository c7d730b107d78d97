"""French wording of what lasts or is renewed and is not the contract of the call centre."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_CALLERS = (
    r"(?:abonnes?|usagers?|assures?|adherents?|consommateurs?|locataires?|souscripteurs?|societaires?"
    r"|clients? fina(?:l|ux))"
)
_STAFF = (
    r"(?:(?:tele)?conseiller(?:e)?s?|salarie(?:e)?s?|agents?|collaborateurs?|intervenants?|interimaires?"
    r"|apprentis?|hotesses?|vendeu\w{1,4}|benevoles?|teleoperat\w{3,5}|teleprospect\w{3,5}|standardistes?"
    r"|preposes?|superviseurs?"
    r"|encadrants?|candidats? retenus?)"
)

# the whole sentence is about something else
RIVALS: Final = Pattern(
    any_of(
        r"\b(?:precedent|ancien)s? (?:contrat|marche|accord)s?\b|\b(?:contrat|marche)s? (?:precedent"
        r"|anterieur|sortant)s?\b",
        # other contracts than that of the parties, and what outlasts it
        r"\bclient final\b|\bbenevoles?\b|\bfranchise\b|\bprevoyance\b|\babonne\b|\bgaranties? \W"
        r"|\battestations?\b"
        r"|\becheanciers?\b|\bexpositions?\b|\bobligation\b[^.;]{0,30}?\bsurviv|\btribunal\b"
        r"|\bdu contrat et [^.;,]{0,20}"
        r"au-dela\b|\ben contrat a duree\b|\bnouvel(?:le)? (?:agent|recrue|arrivant)",
        r"\bcontrats? (?:de travail|d'assurance|d'apprentissage|de licence|de maintenance|de bail"
        r"|de location"
        r"|d'abonnement|d'interim)|\bcd[id]\b|\brecrut\w{1,7}|\bembauch\w{1,5}",
        rf"\bcontrats? (?:de l'|des |du |d'un |de ses )(?:{_CALLERS}|{_STAFF})"
        rf"|\b{_CALLERS}\b[^.;]{{0,30}}?\b(?:souscri|s'engage|beneficie|resili|renouvel)",
        # « Les conseillers affectés sont titulaires d'un contrat à durée indéterminée. »
        rf"\b{_STAFF}\b[^.;]{{0,60}}?\bcontrats? a duree",
        rf"\b{_STAFF}\b[^.;]{{0,20}}?\b(?:engage|recrute|employe|embauche|pris)e?s\b",
        # « Offre Sérénité : 24 mois »: what the callers buy
        r"^\W{0,3}(?:offre|formule|option|pack|forfait)s? (?:\"|« ?)?\w{3,20}(?:\"| »)? ?[:|] ?\d",
        r"\b(?:nouveaux|recrues?|arrivants?)\b[^.;]{0,30}?\bessai\b|\baccord d'entreprise\b",
        rf"\b{_STAFF}\b[^.;]{{0,40}}?\b(?:essai|probatoire)\b|\b(?:essai"
        rf"|probatoire)\b[^.;]{{0,40}}?\b{_STAFF}\b",
        r"\bessai\b[^.]{0,90}?\b(?:definitif|embauche|salarie)|\bmandat\b|\b(?:repreneur|bascule"
        r"|reversibilite|polices?|elus?|secret|sentence"
        r"|arbitre|casques?)\b",
        r"\b(?:a|avait|ont|avaient) (?:deja |jusqu'alors |auparavant )?(?:lie|uni|associe) (?:les|nos"
        r"|deux|ces)\b",
        r"\b(?:avait|avaient) (?:couru|dure|ete)\b|\bprecedent\w{0,2}\b[^.;]{0,20}?\b(?:avait|a dure"
        r"|a couru)",
        r"\bdelais?\b[^.]{0,120}?\b(?:prolong|prorog)\w{1,6}",
        # « L'accueil sécurité, d'une durée d'une heure, est renouvelé tous les deux ans. »
        r"\b(?:accueil securite|seances?|ateliers?|sessions?|recyclages?|stages?"
        r"|visites? medicales?)\b[^.;]{0,60}?"
        r"\b(?:renouvel|reconduit|repet)\w{1,4}"
        r"|\A(?![^.;]{0,200}?\bconclu\w{0,2}\b)[^.;]{0,200}?\bdurees? d(?:e |')(?:une|deux|trois|\d{1,2}) ?"
        r"(?:h|heures?|minutes?)\b",
        r"\bbons? de commande\b[^.;]{0,60}?\b(?:duree|delai) d'execution\b",
        # « Une année contractuelle désigne une période de douze mois »
        r"\b(?:annee|exercice|trimestre|periode)s? (?:contractuel\w{0,2}|d'execution|de reference|du contrat)"
        r"\W{0,3} ?(?:designe|signifie|s'entend|est|correspond|:)",
        r"\babonnements?\b|\bforfaits? mobiles?|\bpolices? d'assurance|\bbail\b|\bbaux\b|\bloyers?\b"
        r"|\b(?:credit|emprunt)s?\b|\b(?:le|un|du|ce|les|des) prets?\b|\bmandats?\b|\bcertificats?\b"
        r"|\bhabilitations?\b|\blicences?\b",
    )
)
# the length that follows is that of something else
OTHER_BEFORE: Final = Pattern(
    any_of(
        # « Le présent avenant est conclu pour trois mois »
        r"\bavenant\b[^.;|,]{0,60}?\b(?:conclu|effet|valable|s'appliqu\w{1,4}|vigueur)\b[^.;|]{0,60}$",
        # « toute prolongation, dans la limite de douze mois », « chaque marché subséquent ne peut dépasser »
        r"\b(?:prolongation|prorogation|extension)s?\b[^.;|]{0,30}?\b(?:dans la limite|exced\w{1,4}"
        r"|depass\w{1,4}) ?(?:de |d')?$"
        r"|\b(?:chaque|tout|aucun|les|des|un) (?:contrats? d'application|(?:marche|contrat)s? (?:subsequent"
        r"|specifique|d'execution)s?|bons? de commande)\b[^.;|]{0,70}$",
        # « À l'exclusion du lot 3, conclu pour un an »
        r"^\W{0,3}(?:hors|hormis|sauf|excepte|a l'(?:exception|exclusion) d[ue]s?) (?:les? )?lots? (?:n° ?)?"
        r"\w{1,2}(?: et \w{1,2})?,? ?(?:conclu|\(|qui |dont )[^.;,]{0,40}$",
        r"\b(?:formations?|stages?|garanti\w{1,3}|conserv\w{1,7}|archiv\w{1,5}|enregistrements?"
        r"|confidentialite|reversibilite|transition|validite|valables?|offres?"
        r"|candidatures?)\b[^.;]{0,60}?$",
        # « après tentative de conciliation d'une durée de trente jours », « une solution amiable, pendant »
        r"\b(?:conciliations?|conciliateurs?|mediations?|mediateurs?|amiables?|amiablement|differends?"
        r"|litiges?"
        r"|pourparlers|reversibilite|transferts? (?:du|de la|de l'|des)|transferer"
        r"|concours)\b(?:(?!\bconclu)[^.;]){0,100}$",
        r"\b(?:exclusivites?|paiements?|factur\w{1,5}|penalit\w{1,3}|(?<!d'etre )(?<!soit )resili\w{1,7}"
        r"|suspen\w{2,6}"
        r"|indemnit\w{1,3}|reunions?"
        r"|audits?|maintenance|montee en charge|stock\w{0,3}|secret|experience)\b[^.;]{0,100}?$",
        r"\b(?:prix|tarifs?|taux|fermete|revis\w{2,6})\b"
        r"(?![^.;]{0,60}?\bduree (?:du |de la |de l')\w+,? (?:qui est|soit|fixee))[^.;]{0,60}?$"
        r"|\b(?:apres|dans les|dans un delai|sous"
        r"|delai|dernieres?|non-concurrence|non-sollicitation|surviv\w{1,4}|remplac\w{1,6})\b[^.;]{0,40}?$",
        r"\b(?:duree moyenne|appels?|communication|pauses?|conges?|(?:expiration|issue"
        r"|fin)(?! de la (?:periode|duree) (?:initiale|ferme))|volum\w{1,5}|previsions?"
        r"|commandes? ferme)\b[^.;]{0,40}?$",
    )
)
