"""French wording of what makes a price fall, and of how far back it falls."""

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.price_decrease.fr_cuts import CUT_NOUN, CUT_VERB, PRICE_NAME

_STUDY = one_of(
    r"etalonnages?|benchmark\w{0,4}|parangonnage",
    r"comparatifs? de marche|comparateurs? independants?|comparaisons? menees?",
    r"(?:etudes?|analyses?|enquetes?) (?:comparatives?|de marche|du marche)|comparaisons? (?:des prix"
    r"|tarifaires?|avec le marche"
    r"|de marche)",
    r"compar\w{1,6} (?:[\w']{1,10} ){0,2}(?:tarifs?|prix|redevances?|taux|honoraires)"
    r"|audits? de competitivite|prix (?:du|de) marche"
    r"|(?:ceux|celles|celui|(?:moyenne|niveau|prix pratique|pratique)s?) (?:du|de|sur le) marche(?! public)"
    r"|au-dessus du"
    r" marche"
    r"|cabinets?",
)
_EFFECT = (
    rf"(?:{CUT_VERB}|{CUT_NOUN}|resorb\w{{1,4}}|retranch\w{{1,4}}|ajust\w{{1,6}}|align\w{{1,6}}"
    r"|repercut\w{1,4}|mis\w{0,2} en conformite)"
)
_OTHER_CLIENTS = (
    r"(?:(?:autres?|tout|tous|ses|aucun|un tiers|des tiers|nouveaux?) (?:\w{1,12} )?(?:clients?|donneurs?"
    r"|organismes?|enseignes?|cocontractants?|acheteurs?|tiers)"
    r"|(?:avec|pour|envers|chez|a|aupres de) (?:quelque |un |une |tout |d')autres?\b|autrui"
    r"|(?:a|avec|pour|envers|chez) (?:un |une |des |l'un des |quelque )?(?:concurrente?s?|confreres?"
    r"|rival\w{0,2})"
    r" (?:du |de la |de l'|des )(?![^.;|]{0,120}?\balign)"
    r"|(?:sa|leur|toute sa) clientele|ses clients|des tiers|un tiers)"
)
_TERMS = rf"(?:{PRICE_NAME}|conditions(?: financieres| commerciales)?)"
_BETTER = r"(?:meilleure?s?|moindres?|plus (?:bas|basses?|favorables?|avantageu\w{1,3}|dou(?:x|ces?)))"
_BENCHMARK = (
    rf"\b{_STUDY}\b[^.|]{{0,180}}?\b{_EFFECT}\b|\b{_EFFECT}\b[^.;|]{{0,90}}?\b{_STUDY}\b|\bclauses? (?:de "
    rf"|d')(?:benchmark\w{{0,3}}|etalonnage)\b"
)
_MOST_FAVOURED = one_of(
    r"\bclients? les? plus favorises?\b|\bnation la plus favorisee\b|\bmfn\b",
    # « des tarifs au moins aussi favorables que ceux consentis à ses autres clients »
    rf"\b{_TERMS}\b[^.;|]{{0,60}}?\b(?:favorables?|avantageu(?:x|ses?)|bas|basse?s?|eleve\w{{0,2}}"
    rf"|inferieure?s?|moindres?|meilleur\w{{0,2}})\b[^.;|]{{0,70}}?\b{_OTHER_CLIENTS}\b",
    # « envers un tiers des conditions plus avantageuses »
    rf"\b{_OTHER_CLIENTS}\b[^.;|]{{0,60}}?\b{_TERMS}\b[^.;|]{{0,30}}?\b(?:favorables?|avantageu(?:x|ses?)"
    rf"|bas(?:ses)?|inferieure?s?|moindres?)\b",
    # « le prix le plus doux que vous consentez à un autre donneur d'ordre »
    rf"\b{_TERMS} (?:le|la|les) (?:plus|moins) \w{{3,12}}\b[^.;|]{{0,40}}?\b(?:a|pour|chez) (?:un |d'"
    rf"|tout |vos |ses )?(?:autres? )?(?:clients?|donneurs?|acheteurs?|tiers)",
    rf"\b(?:meilleure?s?|plus bas(?:ses)?) {_TERMS}\b[^.;|]{{0,70}}?\b{_OTHER_CLIENTS}\b",
    # « toute faveur tarifaire consentie à un autre donneur d'ordre profite au Client »
    r"\b(?:faveurs?|avantages?|conditions?|remises?|reductions?|concessions?) (?:tarifaires?|de prix"
    r"|financi\w{2,5})\b"
    rf"[^.;|]{{0,40}}?\b{_OTHER_CLIENTS}\b[^.;|]{{0,40}}?\b(?:profit|benefici|vau|val|eten|accord|du\b)",
    # « s'il consent ailleurs un taux plus bas, le Client en bénéficie », « nous en profitons »
    rf"\b(?:consent|accord|obtien|offr|pratiqu)\w{{0,6}}\b[^.;|]{{0,90}}?\b(?:(?:{_TERMS}|taux) {_BETTER}"
    rf"|meilleure?s? (?:{_TERMS}|taux))\b[^.|]{{0,70}}?\b(?:benefi\w{{2,6}}|profit\w{{1,6}}|valent"
    rf"|eten\w{{1,4}}"
    r"|y (?:a|avons|aura) droit)\b",
    rf"\bbenefici\w{{1,5}}\b[^.;|]{{0,20}}?\b(?:{_TERMS}|taux) {_BETTER} qu(?:e |')[^.;|]{{0,30}}?\b"
    r"(?:consent|accord)",
    # « garantit que nul autre client ne bénéficie de taux plus bas »
    rf"\b(?:nul|aucun) autre \w{{4,12}}\b[^.;|]{{0,40}}?\bne (?:benefici|obtien)\w{{1,4}} (?:de "
    rf"|d')(?:{_TERMS}"
    rf"|taux) {_BETTER}",
    # « si un tiers obtient du Prestataire de meilleurs prix »
    rf"\b{_OTHER_CLIENTS}\b[^.;|]{{0,60}}?\b(?:meilleure?s?|moindres?|plus (?:bas|basses|doux)) {_TERMS}",
)
_RIVAL = (
    r"(?:concurren\w{1,6}|confreres?|rival\w{0,3}|autres? (?:prestataires?|centres?|fournisseurs?"
    r"|maisons?)|(?:entreprise|societe|maison|prestataire|centre|acteur)s? (?:comparables?|semblables?"
    r"|analogues?"
    r"|similaires?|tierce?s?))"
)
_CHEAPER = (
    r"(?:moins (?:cher|chere|chers|cheres|onereu\w{1,3}|elevee?s?|disante?s?)|plus (?:bas|basse|basses"
    r"|avantageu\w{1,3})"
    r"|inferieure?s?|meilleure?s?|moindres?)"
)
_FOLLOW = one_of(
    r"align\w{1,6}|pratiqu\w{1,4}|consent\w{0,4}|accord\w{1,4}|appliqu\w{1,4}|egal(?:er|e|era)|sui(?:t"
    r"|vre|vra)",
    r"conform\w{1,4}|impos\w{1,4}|offr(?:ir|e|ira)|descend\w{0,4}|ramen\w{1,4}|rejoin\w{1,4}|adopt\w{1,4}"
    r"|repren\w{1,4}|baiss\w{1,5}",
)
_ALIGNMENT = one_of(
    # « dès que le Client produit l'offre plus basse d'un confrère, le Centre en pratique le prix »
    rf"\b{_RIVAL}\b[^.;|]{{0,60}}?\b{_CHEAPER}\b[^.|]{{0,160}}?\b{_FOLLOW}[^.;|]{{0,40}}?\b{_TERMS}",
    rf"\b{_CHEAPER}\b[^.;|]{{0,40}}?\b{_RIVAL}\b[^.|]{{0,90}}?\b{_FOLLOW}[^.;|]{{0,40}}?\b{_TERMS}",
    # « s'aligne sur toute offre concurrente »
    r"\balign\w{1,6}\b[^.,;|]{0,80}?\b(?:concurren\w{1,6}|offres?|propositions?|prix|tarifs?"
    r"|moins[- ]disant)\b",
    # « si un concurrent propose moins, le Prestataire s'aligne »
    r"\b(?:ramen|rabaiss|redui|fix)\w{1,4} au niveau (?:d'une |de l'|des |d'un )(?:offre|prix|tarif)s?"
    r" (?:\w{1,10} )?concurren",
    r"\b(?:concurrente?s?|moins cher|meilleure offre)\b[^.;|]{0,110}?\balign\w{1,6}\b",
    rf"\b{PRICE_NAME}\b[^.,;|]{{0,60}}?\balign\w{{1,6}}\b",
)

# A price that follows other prices.
COMPARED = Pattern(one_of(_BENCHMARK, _MOST_FAVOURED, _ALIGNMENT))
MECHANISMS = (
    Choice("most_favoured", Pattern(_MOST_FAVOURED)),
    Choice("benchmark", Pattern(_BENCHMARK)),
    Choice("alignment", Pattern(_ALIGNMENT)),
    Choice(
        "productivity",
        Pattern(
            r"\beffet de (?:cette |l')experience\b|\bhabitude\b|\bcourbe d'apprentissage\b"
            r"|\bfai\w{0,3} gagner\b|\bproductivite\b|\bgains?\b|\b(?:economies?|optimisations?)\b|\b(?:effet"
            r"|courbe) d'(?:experience|apprentissage)\b"
        ),
    ),
    Choice(
        "rebate",
        Pattern(
            r"\bdecotes?\b|\b(?:vous|lui) (?:rend|ristourn)\w{1,5}\b|\b(?:remises?|rabais|ristournes?"
            r"|abattements?)\b|(?<!en )(?<!apres )(?<!sans )(?<!pour )(?<!y )(?<!d')(?<!l')\bavoirs?\b"
            r"|\br\.?f\.?a\b"
        ),
    ),
)
# « avec effet rétroactif au 1er janvier », « sur les factures déjà émises », « remise de fin d'année »
_REACHES_BACK = (
    r"(?<!non )(?<!sans effet )(?<!aucun effet )(?<!pas d'effet )(?<!pas )\bretroacti\w{1,6}\b"
    r"|\b(?:factures?|prestations?|sommes?) (?:deja |anterieurement )(?:emises?|reglees?|payees?|facturees?"
    r"|executees?)\b"
    r"|\bdeja (?:ete )?(?:regle|paye|facture|verse|emis)\w{0,3}\b|\btrop-percu\b|\bdepuis (?:le jour ou"
    r"|la date"
    r"|janvier|le 1er"
    r"|le premier|le debut|l'origine|l'ouverture)\b"
    r"|\b(?:des|depuis|a partir du?) (?:la premiere (?:heure|minute|fiche)|(?:le )?premier (?:euro|appel"
    r"|contact|acte))\b|\bau premier euro\b"
    r"|\b(?:annee|exercice|periode) (?:ecoulee?|precedente?|passee?)\b"
)
REACHES_BACK = Pattern(_REACHES_BACK)
RETROACTIVE = Pattern(rf"{_REACHES_BACK}|\br\.?f\.?a\b|\b(?:remises?|ristournes?) de fin d'annee\b")
