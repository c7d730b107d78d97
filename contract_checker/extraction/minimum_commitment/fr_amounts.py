"""French wording of minimum commitments: what is committed, and how much of it."""

from contract_checker.extraction.language.patterns import one_of

WORK = one_of(
    r"volumes?|volumetries?|quantites?|flux|trafic|charge|activite|appels|contacts|communications|heures"
    r"|vacations",
    r"h\b ?/ ?(?:mois|semaine|jour|an)|positions|etp|equivalents? temps[- ]pleins?|dossiers|interactions"
    r"|fiches|prestations|besoins|unites? d'oeuvres?",
)
MONEY = one_of(
    r"montants?|commandes?|facturations?|facture|chiffre d'affaires|depenses?|achats|perception|forfait",
    r"consommation|remuneration|valeur|devis|notes?(?! (?:de|sur)\b)|paiements?|enveloppe",
)
LEAST = r"(?:minimums?|minimale?s?|minimaux|mini\b|planchers?|socles?)"
# not « 40 % du maximum »
MOST = r"(?:(?<!% du )(?<!% du montant )maximums?|maximale?s?|maximaux|maxi\b|plafonds?|plafonnee?s?)"
SURE = r"(?:garanti(?:e|s|es)?|assuree?s?|promis(?:e|es)?)"
AIM = (
    r"(?:cibles?|objectifs?|vis(?:e|ons|ait|aient|ent|era|er|ee|es)|ambition(?:ne(?:nt)?|nons)?|esper(?:e"
    r"|ons|ait)"
    r"|c'est un cap|c'etait un cap|tabl(?:e|ons|ait) sur)"
)
# « même si les téléphones restent muets », « consommés ou non », « absence de flux comprise »
ANYWAY = one_of(
    r"meme (?:si|en l'absence|sans|a vide|en cas|quand|s'il)|quand (?:bien )?meme|lors meme|nonobstant"
    r"|faute d'(?:appels|activite|usage)|(?:dus?s?|dues?|payes?|payees?|factures?"
    r"|facturees?) en tout etat|quoi qu'il (?:arrive|advienne|en soit)",
    r"(?:consomm|utilis|realis|effectu|pass|recu|occup|servi|venu|appel|employ|command)\w{0,3} ou (?:non"
    r"|pas|vides?|inoccupee?s?|inemployee?s?)\b"
    r"|absence [^.;|]{0,20}?comprise",
    r"qu(?:'|e les )(?:il|elle|ils|elles|on|appels|contacts|clients) [^.;|]{0,25}?ou (?:non|pas|qu'il)\b"
    r"|appels? ou (?:non|pas)|en (?:toute"
    r"|tout) (?:hypothese|cas|etat)",
    r"jamais moins|pas (?:un|une) \w{3,12} de moins|sans egard (?:au|a la)|quel(?:le)?s? que soi(?:t|ent)"
    r"|toujours",
)
BELOW = r"(?:descend\w{0,4}|tomb\w{1,4}|pass\w{1,4}|baiss\w{1,4}|chut\w{1,4}|recul\w{1,4})"
HOW_MUCH = rf"(?:{LEAST}|{MOST}|{SURE}|{AIM})"
