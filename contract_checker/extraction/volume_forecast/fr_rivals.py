"""French wording of what is foreseen and is no volume of work."""

from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# « un état prévisionnel des sollicitations »
_OF_WORK = r"(?:d'|des |de )(?:appels|contacts|sollicitations|communications|flux|volumes|tickets)"

RIVALS: Final = Pattern(
    any_of(
        r"(?<!et la )(?<!selon la )(?<!compte de la )(?<!d'apres la )\bmeteo\w{0,10}\b"
        r"|\b(?:budgets?(?! (?:d'appels|de contacts|d'heures))|budgetaires?|tresorerie"
        r"|chiffres? d'affaires|ventes?|financ\w{3,8}|recettes"
        r"|depenses)\b",
        # « Une revue trimestrielle examine la qualité des prévisions »
        r"\b(?:revues?|comites?|reunions?|copil)\b[^.;|]{0,80}?\bexamin\w{1,4}\b",
        r"\bgestion previsionnelle des? emplois?|\bgpec\b|\babsen(?:ces?|teisme)\b|\bconges\b",
        # a word of the trade that is explained, taught or judged
        r"\berreur absolue\b|\bmoyenne des ecarts\b|\b(?:a|ont|avoir) enseigne\b|\benseign(?:er|ements?"
        r"|ants?)\b|\bvaleur juridique\b"
        r"|\b(?:calendriers?|plannings?|travaux|projets?"
        r"|trajectoires?) (?:\w{1,12} )?previsionnel\w{0,3} (?:d[eu]|des) "
        r"(?:deploiement|projet|recrutement|travaux|formation)\b",
        # « les appels attendus, décrochés et perdus » are counted afterwards
        r"\b(?:attendus|presentes|offerts), (?:decroch|recu|trait|servi|perdu)\w{1,4}\b",
        # what the contract or the law provides
        r"\b(?:conformement|contrairement|sauf) (?:aux )?previsions?\b|\bprevisions? (?:contraires?"
        r"|contractuelles)\b"
        r"|\bprevisions? (?:de l'|des |du )(?:article|present|contrat|marche|parties)\b",
        # a report of what was foreseen and done, or goods that are foreseen
        rf"\b(?!(?:etats?|tableaux?) previsionnels? {_OF_WORK})(?:etats?|rapports?|tableaux?"
        rf"|bilans?|comptes? rendus?|reporting)\b[^.;|]{{0,60}}?\bprev",
        r"\bmodules?\b|\blogiciels?\b|\bmoteurs?\b|\bmodulation\b|\bencaissements?\b|\bsinistralite\b"
        r"|\bconsommation (?:du site|electrique|d'energie)"
        r"|\benergie\b|\bsalaries\b|\bprochaine facture\b|\bmontants? d[eu]\b|\bjalons?\b"
        r"|\btemperature\b|(?<!sans )\bprejudice\b|\bon (?:avait|a) (?:mal )?prevu\b",
        r"\b(?:palettes?|colis|livraisons?|marchandises?|stocks?)\b",
        r"\b(?:calendrier|date|delai|duree|cout|montant|compte|resultat|bilan|planning) (?:global "
        rf"|general )?previsionnel(?!s? {_OF_WORK})",
        r"\b(?:previsions?|forecasts?|plans?) (?:de |d')(?:recrutement|embauche|formation)|\btravaux\b"
        r"|\bchantier\b|\brondes?\b|\beffectif de securite\b",
    )
)
