"""French wording of what ends or is suspended and is not the contract of the call centre."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_CALLERS = one_of(
    r"abonnes?|usagers?|assures?|adherents?|appelants?|consommateurs?|locataires?|souscripteurs?"
    r"|particuliers",
    r"clients? fina(?:l|ux)|societaires?|voyageurs?|lecteurs?",
)
_STAFF = (
    r"(?:(?:tele)?conseiller(?:e)?s?|salarie(?:e)?s?|agents?|collaborateurs?|intervenants?|superviseurs?"
    r"|interimaires?)"
)
_ENDS = (
    r"(?:en rester la|s'en tenir la|se desister|resili\w{1,8}|mettre fin|met fin|romp\w{1,4}|rupture"
    r"|suspen\w{2,6})"
)

RIVALS: Final = Pattern(
    any_of(
        # what callers end
        r"\b(?:demandes?|appels?|motifs?|intentions?|courriers?|formulaires?) (?:\w{1,12} )?de (?:resiliation"
        r"|suspension)\b(?! d(?:u|e la|e l'|e ce) ?(?:marche|contrat|convention|accord))",
        rf"\b{_CALLERS} [^.;,]{{0,20}}?(?:qui |souhait|veu|peu|desir|demand|a |ont )[^.;]{{0,50}}?\b{_ENDS}",
        rf"\b{_ENDS}[^.;]{{0,40}}?\b(?:abonnements?|forfaits?|offre d|ligne|polices?|adhesions?"
        r"|(?:sa|leur|votre|une) mutuelle"
        rf"|carte|mandat de prelevement|box)\b",
        rf"\b{_ENDS} (?:de |son |leur |du |le )(?:contrat )?(?:des |de l'|d'un |du )?{_CALLERS}\b",
        # a customer who threatens to go, volunteers, other contracts than that of the parties
        r"\bmenac\w+ de (?:partir|resilier|quitter|rompre)|\bbenevoles?\b|\bprevoyance\b|\bsortie de crise\b",
        # what binds staff
        r"\bcontrats? de travail|\bperiodes? d'essai\b[^.;]{0,30}?\b(?:conseiller|salarie)|\blicenci\w{2,6}"
        r"|\bcd[di]\b",
        rf"\b{_ENDS}[^.;]{{0,25}}?\b(?:affectation|mission|acces|habilitation|contrat)s? (?:de |d'|du |des "
        rf"|a )(?:un |l'|chaque |ce )?{_STAFF}\b",
        r"\b(?:conseiller|salarie|agent)s?\b[^.;]{0,60}?\bperiodes? d'essai\b|\bconventions? collectives?\b"
        r"|\bcontrats? de sous-traitance\b",
        # « En cas de résiliation, le Titulaire restitue les données »
        r"\A\W{0,3}(?:en cas de|lors de|a l'issue de|des) (?:la )?(?:resiliation"
        r"|rupture)(?: du (?:contrat|marche))?, "
        r"(?![^.;]*\b(?:indemni|preavis))[^.;]*\b(?:restitu|remet|detrui|transf|transmet|effac|archiv)\w+",
        # « En cas d'invalidité d'une clause, le contrat n'est pas résilié »
        r"\b(?:invalidite|nullite|illiceite)\b[^.;]{0,30}?\b(?:clauses?|stipulations?|dispositions?)\b",
        # the account that follows
        r"\bdecomptes? (?:de|du|general) (?:resiliation|liquidation)\b",
        r"\b(?:horaires?|listes?|dates?|montants?|plannings?|calendriers?|tarifs?"
        r"|modalites)\b[^.;]{0,50}?\b(?:est|sont|sera|seront"
        r"|etre) (?:\w{1,12} )?arrete",
        # other things that are suspended or end
        # « retirer du périmètre un motif d'appel, ou en ajouter un »
        r"\b(?:retir|ajout)\w{1,3}\b[^.;]{0,60}?\bou (?:d')?(?:en |y )?(?:ajout|retir)\w{1,3}\b",
        r"\b(?:delais?|prescription|paiements?|compte|acces|droits?(?! de)|badge|plafonds?|faux plafond"
        r"|ligne telephonique|reglement)s?\b[^.;]{0,15}?\b(?:est |sont |sera |seront |etre )?suspend",
        r"\b(?:suspen\w{2,6}) (?:le |la |les |l'|du |de |des |d'un |de la |un |de l')(?:delai|paiement|compte"
        r"|acces|badge|utilisateur|plafond|prescription|faux|luminaire|versement|penalite"
        r"|campagne d'appels sortants|conversation|appel)",
        # works: « faire arrêter tout ou partie du chantier »
        r"\barret\w{1,4} (?:tout ou (?:une )?partie |l'ensemble )?(?:du |de |des |le |les )?(?:chantier"
        r"|travaux)\b",
        r"\bprestations similaires\b|\bjugement\b|\bbail\b|\bbaux\b|\blocation\b"
        r"|\bassurance\w? (?:responsabilite|rc)|\bpolice d'assurance",
        r"\bsous-traitance\b[^.;]{0,20}?\b(?:est|sera) resili|\bconsultation\b|\bprocedure de passation",
        # a renewal that is refused
        r"\bdenonc\w{1,5}[^.;]{0,40}?\b(?:reconduction|renouvellement)\b",
    )
)
