"""French wording of a contract whose days are told and not its length."""

from typing import Final

from contract_checker.extraction.language.fr_dates import DATE
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_MONTH = one_of(r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre")
FIRST = (
    r"(?P<first_day>\d{1,2})(?:er)?(?:[ /.](?P<first_month>"
    rf"{_MONTH}|\d{{1,2}}))?(?:[ /.](?P<first_year>(?:19|20)\d\d))?"
)
SPAN = rf"\bdu {FIRST}(?: inclus)? (?:inclus )?(?:au|jusqu'au) {DATE}"
_CONTRACT = one_of(
    r"marches?|contrat|convention|accord(?:-cadre)?|presentes?|commande",
    r"(?:la |l')(?:campagne|operation|mission|prestation)(?= se (?:deroul|tien))",
    r"(?:la |cette |l')?(?:presente |cette )(?:campagne|operation|mission|prestation)",
    r"(?:campagne|operation|mission|prestation)s? (?:ainsi )?confiee?s?",
)
_HELD = one_of(
    r"(?:est|sont|sera) (?:\w{1,12} )?(?:conclu|passe|attribu|souscri|consenti|valable|execut|en vigueur"
    r"|signe pour)\w{0,2}",
    r"(?:est )?(?:conclu|passe|souscri|consenti)\w{0,2}|se tien\w{1,3}|court|courra|s'etend|se deroule\w{0,2}"
    r"|s'execute\w{0,2}",
    r"prend effet|produit (?:ses )?effets?|couvre",
)
_ENDS = one_of(
    r"s'acheve(?:ra)?|s'achevant|s'arrete(?:ra)?|s'arretant|echoit|echoira|tombe a echeance|(?:prend"
    r"|prendra|prenant) fin|expire(?:ra)?|expirant|se termine(?:ra)?"
    r"|cesse(?:ra)?(?: de produire (?:ses )?effets?)?|finit|vient a (?:terme|expiration)|arrive a (?:terme"
    r"|echeance)|pour s'achever|pour (?:se terminer|prendre fin|expirer)",
)

DATED: Final = (
    # « Le contrat est conclu du 1er janvier 2027 au 31 décembre 2029 », « Durée : du 4 au 29 mai 2027 »
    Pattern(rf"\b{_CONTRACT}\b[^.;|]{{0,60}}?\b{_HELD}\b[^.;|]{{0,40}}?{SPAN}"),
    Pattern(
        r"(?:^|\| ?|\. )\W{0,3}(?:duree|periode|dates?)(?: (?:du|de la|de l'|d')? ?"
        rf"(?:marche|contrat|convention|execution|mission|operation|campagne))? ?[:|] ?{SPAN}"
    ),
    # « Elle confie à l'Agence une campagne d'appels sortants, du 16 novembre au 31 décembre 2026 »
    Pattern(
        r"\b(?:campagne|operation|mission|prestation)s? (?:\w{1,6} )?(?:est|sont"
        r"|sera) (?:\w{1,12} )?confiee?s?"
        rf"\b[^.;|]{{0,50}}?{SPAN}"
    ),
    Pattern(
        r"\b(?:confi|charg)\w{1,4}\b[^.;|]{0,60}?\b(?:campagne|operation|mission|prestation|traitement"
        rf"|reception|accueil|gestion)s?\b[^.;|]{{0,60}}?(?:,|\(|pour la periode|pendant la periode|\bs?)"
        rf" ?{SPAN}"
    ),
    # « prend effet le 1er mars 2027 et s'achève le 28 février 2029 »
    Pattern(
        rf"\b{_CONTRACT}\b[^.;|]{{0,40}}?\b(?:prend effet|entre en vigueur|debute|demarre|commence|court"
        rf"|part)(?:ra)?\b"
        rf"[^.;|]{{0,20}}? {FIRST}\b[^.;|]{{0,30}}?\b(?:{_ENDS}|jusqu')[^.;|\d]{{0,12}}?(?:le|au) {DATE}"
    ),
    # « Échéance du marché : 30 juin 2026 »
    Pattern(
        r"\b(?:echeance|terme|fin|date d(?:'echeance|e fin)) (?:du |de la |de l'|de l\. ?)(?:present "
        rf"|presente )?(?:marche|contrat|convention|accord-cadre) ?[:|] ?(?:le )?{DATE}"
    ),
    # « Le contrat expire le 31 décembre 2027 », « Le marché court jusqu'au 30 juin 2028 »
    Pattern(rf"\b{_CONTRACT}\b(?: (?!ne )\w{{1,12}}){{0,2}}? {_ENDS} (?:\w{{1,12}} )?le {DATE}"),
    Pattern(rf"\b{_CONTRACT}\b[^.;|]{{0,40}}?\b{_HELD}\b[^.;|]{{0,60}}?\bjusqu'au {DATE}"),
)
# other days of a contract, and contracts that are past or prolonged
DATED_OTHERWISE: Final = Pattern(
    r"\b(?<!sans )(?<!non )(?<!sans pouvoir etre )(?<!possibilite de )(?:prolong|prorog|report|recondui"
    r"|reconduct|renouvel)\w{1,6}\b|\bprecedent\w{0,2}\b|\bancien\w{0,2}\b"
    r"|\b(?:prix|tarifs?|essai|formations?|audits?|conges|fermetures?|garanties?|statistiques?|historique"
    r"|penalites?|offres?|ferm(?:ee?|es|ees) du|label|exclusivite|reversibilite|confidentialite|test"
    r"|reference|factur\w{1,5})\b"
)
