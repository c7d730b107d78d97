"""French wording of minimum commitments: what is committed, and how much of it."""

from contract_checker.extraction.language.patterns import one_of

WORK = one_of(
    r"volumes?|volumetries?|quantites?|flux|trafic|charge|activite|appels|contacts|communications|heures"
    r"|vacations",
    r"h\b ?/ ?(?:mois|semaine|jour|an)|positions|etp|equivalents? temps[- ]pleins?|dossiers|interactions"
    r"|fiches|prestations|besoins",
)
MONEY = one_of(
    r"montants?|commandes?|facturations?|facture|chiffre d'affaires|depenses?|achats|perception|forfait",
    r"consommation|remuneration|valeur|devis|notes?(?! (?:de|sur)\b)|paiements?|enveloppe",
)
LEAST = r"(?:minimums?|minimale?s?|minimaux|mini\b|planchers?|socles?)"
MOST = r"(?:maximums?|maximale?s?|maximaux|maxi\b|plafonds?|plafonnee?s?)"
SURE = r"(?:garanti(?:e|s|es)?|assuree?s?)"
AIM = (
    r"(?:cibles?|objectifs?|vis(?:e|ons|ait|aient|ent|era|er|ee|es)|ambition(?:ne)?|esper(?:e|ons|ait)"
    r"|c'est un cap|c'etait un cap|tabl(?:e|ons|ait) sur)"
)
# « même si les téléphones restent muets », « consommés ou non », « absence de flux comprise »
ANYWAY = one_of(
    r"meme (?:si|en l'absence|sans|a vide|en cas|quand|s'il)|quoi qu'il (?:arrive|advienne|en soit)",
    r"(?:consomm|utilis|realis|effectu|pass|recu|occup|servi)\w{0,3} ou (?:non|pas)"
    r"|absence [^.;|]{0,20}?comprise",
    r"qu'(?:il|elle|ils|elles|on) [^.;|]{0,25}?ou (?:non|pas)|appels? ou (?:non|pas)|en (?:toute"
    r"|tout) (?:hypothese|cas|etat)",
    r"jamais moins|pas (?:un|une) \w{3,12} de moins|sans egard (?:au|a la)|quel(?:le)?s? que soi(?:t|ent)"
    r"|toujours",
)
BELOW = r"(?:descend\w{0,4}|tomb\w{1,4}|pass\w{1,4}|baiss\w{1,4}|chut\w{1,4}|recul\w{1,4})"
HOW_MUCH = rf"(?:{LEAST}|{MOST}|{SURE}|{AIM})"
