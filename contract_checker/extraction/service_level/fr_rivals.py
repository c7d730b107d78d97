"""French wording of figures about calls that are no target of service."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# « Chaque point manquant sur le taux de décroché emporte un avoir de 1 % »
POINT_LOST: Final = (
    r"\b(?:chaque|tout|par) (?:demi-)?point (?:de pourcentage |de \w+ )?(?:manquant|perdu|entame"
    r"|en moins|de moins)\b"
    r"[^.;%]{0,90}?\b(?:coute|emporte|avoir|credit|retien|retir|dedui|malus|penalit)"
)
# « Le critère qualité de service est noté sur 40 % »
SCORED: Final = (
    r"\b(?:sous-)?criteres?\b[^.;]{0,60}?\b(?:notee?s?|pes\w{1,3}|compt\w{1,4} pour"
    r"|ponder\w{1,4}|represent\w{1,3})\b"
)

RIVALS: Final = Pattern(
    any_of(
        # what was measured in the past
        r"\b(?:constatee?s?|observee?s?|enregistree?s?|historiques?)\b[^.;]{0,40}?\b(?:20\d\d|en 19\d\d"
        r"|dernier|precedent|an passe)",
        r"\b(?:s'est|se sont|s'etait) (?:elevee?s?|etablie?s?|montee?s?)|\b(?:a|ont) (?:ete|atteint|recu"
        r"|traite|represente)\b|\betai(?:t|ent)\b",
        r"\b(?:l'an dernier|l'annee derniere|exercice ecoule|actuellement|a ce jour)\b",
        # what something is, what it weighs, what it is worth
        r"\b(?:rapport|ratio|quotient|division) (?:entre|du nombre)|\best egal\w? au? (?:rapport|nombre)"
        r"|\bse calcule",
        r"\b(?:ponder\w{2,6}|criteres?|coefficients?|sous-critere|note technique|candidats?"
        r"|soumissionnaires?|l'offre|offres|eliminatoire)\b",
        r"\bpoids (?:relatif|respectif|de chaque|des indicateurs)|\bnote globale\b|\b(?:pese\w{0,2}"
        r"|compte\w{0,2} pour|part (?:variable|fixe)|represent\w{1,5})\b",
        r"\b(?:factur|remuner|tarif)\w{0,5}\b|\bprix\b|€|\beuros?\b",
        # « La durée moyenne d'une conversation est de quatre minutes » tells how things are
        r"^\W{0,3}(?:[\d.]{1,6} )?(?:la |une )?duree moyenne (?:d'un |d'une |des |de l')(?:appels?"
        r"|conversations?"
        r"|communications?|echanges?|contacts?|entretiens?) est (?:actuellement |aujourd'hui )?(?:de"
        r"|d'environ"
        r"|estimee)\b(?![^.;]{0,60}?\b(?:maxim\w+|au plus|objectif|plafond))",
        # « La durée moyenne d'un séjour est de neuf heures », « est en général de deux jours »
        r"\bduree moyenne (?:d'un|d'une) (?!(?:\w{1,12} )?(?:appel|contact|conversation|communication"
        r"|echange|traitement"
        r"|entretien (?!de vente)|interaction|tchat|chat|session|dossier|demande|reponse|courriel))"
        r"|\best (?:en general|generalement|d'ordinaire|habituellement) de\b",
        # « DMT observée », « durée moyenne de référence », « … constatée : 380 s »
        r"\b(?:dm[tc]s?|durees? moyennes?|temps moyens?)\b(?![^.;]{0,90}?\b(?:objectifs?|cibles?|maxim\w+"
        r"|au plus|plafond"
        r"|doi\w+|exced\w+|depass\w+|inferieur\w*))[^.;]{0,60}?\b(?:constatee?s?|observee?s?|de reference"
        r"|releve d\w*|a titre indicatif)\b",
        r"\becarts? types?\b|\btaux d'occupation (?:cible |vise "
        r"|retenu )?(?:[a-z]{2,6} ){0,3}(?:les )?calculs?\b"
        r"|\bdonnees? de calcul\b|\bavances? (?:forfaitaires? )?de (?:\d|[\w-]{3,16} pour cent)",
        POINT_LOST,
        # volumes and forecasts
        r"\b(?:previsions?|(?:appels|volumes?|flux) prevus?|previsionnel\w{0,3}|tolerances?|s'ecart\w{1,4}"
        r"|saisonnalite)\b",
        r"\b(?:hausses?|baisses?|augment\w{1,7}|diminu\w{1,6}|reduction|progression) (?:de"
        r"|d'au)\b[^.;]{0,12}?(?:%|points?)",
        # « porter le nombre de contacts à traiter à plus ou moins 20 % de l'estimation »
        r"\b(?:porter|ramener|augmenter|reduire|modifier|ajuster|faire (?:varier|evoluer)) (?:le|la) "
        r"(?:nombre|volume|quantite)\b",
        # people: what they learn, whether they are there
        r"\b(?:ressort\w{0,3}|s'etabliss?\w{0,5}|aura ete) (?:a|en)\b[^.;]{0,20}\d|\bfile d'attente de"
        r" l'outil\b",
        r"\b(?:stagiaires?|apprenants?|eleves|bacs|colis)\b",
        r"\b(?:quizz?|questionnaires?(?! envoye)|examens?|tests?|bonnes reponses|formations?"
        r"|habilitation)\b",
        r"\b(?:absenteisme|turn-?over|rotation du personnel|temps de travail|pauses?|salaires?|conges)\b",
        r"\b(?:salaries?|collaborateurs?|employes?|personnels?|poste de travail)\b[^.;]{0,40}?\b(?:satisf"
        r"|content|heureu)"
        r"|\b(?:casques?|produits?|rembourse\w{0,2}|evacu\w{1,4}|navette|livraisons?|dissertation)\b",
        r"\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
        r"|trimestre"
        r"|semaine|hier)\b[^.;]{0,12}? ?: ?\d{1,3}",
        r"\b(?:arrivent|arrive|concentre\w{0,2}|emis\w?|passent) (?:entre|le|les|avant \d|apres \d"
        r"|dans la)",
        r"\b(?:enquetes?|sondages?)\b[^.;]{0,30}?\btaux de reponse|\btaux de reponse (?:a l'enquete"
        r"|au sondage|au questionnaire)",
        # how long things are kept, when offices are open
        r"\bconserv\w{2,6}\b|\bouverte?s? (?:de|du)\b|\bde \d{1,2} ?h(?:eures)?[^.;]{0,8} a \d",
        r"\b(?:alarmes?|rondes?|rondier|intervention sur (?:site|place))\b",
    )
)
