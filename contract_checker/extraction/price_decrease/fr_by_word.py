"""French words that tell a cut of price, enough where a sentence surely states one."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.price_decrease.wording import DecreaseByWord

_OTHERS = (
    r"(?:d'autres? \w{4,16}|(?<!moins )(?<!d')\bun tiers(?! d)|autrui|ailleurs"
    r"|(?:un|une|tout|toute|quelque|aucun|nul) (?:autre|confrere|concurrent)\w{0,2}"
    r"|autres? (?:clients?|donneurs?|acheteurs?|maisons?|enseignes?))"
)
_LESS = (
    r"(?:moins|plus (?:bas|doux|favorables?|avantageu\w{1,3})|meilleur\w{0,2}|inferieur\w{0,2}|mieux"
    r"|promotion\w{0,4}|profit\w{1,3}|etendre)"
)

BY_WORD: Final = DecreaseByWord(
    other=Pattern(
        whole_words(
            r"formules?|indices?|syntec|deux sens|prix de revient|penalit\w+|t\.?v\.?a|escompte"
            r"|salaires?|tarifs? publi\w+",
            r"budgets?|contributions?|excedents?|effectifs?|taux de \w+|abonn(?:e|es)"
            r"|paiement (?:anticipe|comptant)",
            r"hausse (?:comme|ou|et) [^.;|]{0,12}?baisse|candidats?|soumissionnaires?",
        )
    ),
    cut=Pattern(
        whole_words(
            r"baiss\w+|diminu\w+|redui\w+|reduc\w+|abaiss\w+|amput\w+|rogn\w+|rabot\w+|rabatt\w+|minor\w+"
            r"|degress\w+|perd(?:ent|ra|ront)?",
            r"remises?|ristourn\w+|rabais|abattements?|avoirs?|decotes?|rend(?:re|ra|rez|ent)?|restitu\w+|reverse\w*",
            r"retranch\w+|dedui\w+|deduc\w+|retroced\w+|align\w+|(?:de|en) moins|moins (?:cher"
            r"|eleve)\w*|payer moins",
            r"descend\w*|tomb\w+|ramen\w+|cede\w*|revien\w+|repric\w+|devien\w+|ne depass\w+ jamais"
            r"|suit dans la meme",
            r"ecart|gratuit\w*|s'allege\w*|fond(?:ent|ra)?|- ?\d+(?:[.,]\d+)? ?%|passe a \d+",
        )
    ),
    volume=Pattern(
        any_of(
            r"\b(?:au-dela|au-dessus|a partir|passe|des|plus) d(?:e|u|es)? ?(?:la |l'|le |cap de[s]? ?)?"
            r"(?:\d|[\w-]{2,12}[ -](?:mille|cent|million)|[\w-]{4,24}ieme)",
            r"\b(?:au-dela|passe|des|apres) (?:le cap\b|les\b|la\b|\d|[\w-]{2,12} (?:cents?|mille"
            r"|millions?)\b)|\btranches?\b|\bpaliers?\b|\bquantites?\b",
            r"\b(?:volumes?|cumul\w*|achats?|commandes?|appels?|contacts?|fiches|heures|minutes|bons?|ventes?|communes"
            r"|facture\w*)\b[^.;|]{0,60}?\b(?:depass|franchi|exced|attei|pass)\w{0,6}\b",
            r"\bexced\w{1,4}\b|\bsi (?:plus de|nous signons|vous signez)\b|\bseconde (?:campagne|commande)\b",
            r"\bme procur\w+\b|\bclientele\b|\bsuivant\w{0,2} (?:te |vous |nous )?(?:sont|seront)\b",
        )
    ),
    # « sur le tout », « y compris les dix mille premiers », « la baisse remonte à la première vente »
    back=Pattern(
        any_of(
            r"\bsur (?:le tout|la totalite|l'ensemble|se rencontr\w+|tout (?:ce qui"
            r"|le facture)|toutes? (?:les|la))\b"
            r"(?! de la tranche)",
            r"\by compris (?:les|ceux|celles|la|le)\b[^.;|]{0,30}?\bpremi|\bretroacti\w+\b|\bapres coup\b",
            r"\bremont\w{1,4} (?:a|au|jusqu)\b|\bdepuis (?:janvier|le (?:debut|1er|premier)|l'origine)\b",
        )
    ),
    together=Pattern(
        r"\b(?:a deux|d'un commun|accord (?:des deux|mutuel|ecrit|conjoint)|ensemble"
        r"|autour d'une table|se rapproch\w+"
        r"|negoci\w+|conven\w+|convien\w+|deux signatures|avenant)\b"
    ),
    halves=Pattern(
        r"\b(?:pour moitie|(?:par )?moitie[- ]moitie|a parts egales|coup\w{1,4} en deux|chacun (?:la"
        r"|sa) moitie"
        r"|(?:par|pour) moitie (?:a|entre|au|aux)|se partag\w+|est partage\w{0,2}|sont partage\w{0,2})\b"
    ),
    client=Pattern(
        rf"\b(?:{PARTIES.client}|direction des achats|nous|on|elle|il) (?:\w{{1,10}} )?(?:peu(?:t"
        rf"|vent)|pourr\w{{1,4}}"
        r"|pouvons|se reserv\w+|exig\w+|impos\w+|decid\w+|fix\w+)\b|\bvous contraindre\b|\ba (?:notre"
        r"|sa) demande\b"
    ),
    mechanisms=(
        Choice(
            "most_favoured",
            Pattern(
                rf"\b{_OTHERS}\b[^.;|]{{0,60}}?\b{_LESS}\b|\b{_LESS}\b[^.;|]{{0,60}}?\b{_OTHERS}\b"
                # « qu'un autre assureur obtienne moins cher, et ce prix devient le nôtre »
                rf"|\bun autre \w{{4,14}}\b[^.;|]{{0,60}}?\b{_LESS}\b"
            ),
        ),
        Choice(
            "benchmark", Pattern(r"\bbench\w*\b|\bcabinet\b|\bindependant\w{0,2}\b|\bmediane?\b|\bmarche\b")
        ),
        Choice("alignment", Pattern(r"\bconcurren\w+\b|\bmoins cher\b|\balign\w+\b")),
        Choice(
            "productivity",
            Pattern(
                r"\b(?:productivite|efficience|automat\w+|bots?|robots?|gains?|economi\w+|deflection|selfcare"
                r"|machines?|plus vite)\b"
            ),
        ),
        Choice(
            "rebate", Pattern(r"\b(?:remises?|ristourn\w+|rabais|avoirs?|abattements?|rendr\w+|rabattr\w+)\b")
        ),
    ),
)
