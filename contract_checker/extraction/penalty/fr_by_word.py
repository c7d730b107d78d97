"""French words of penalties, enough where the net is sure that a sentence states one."""

from decimal import Decimal
from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.penalty.by_word import ByWord

_PENALTY = one_of(
    r"penal\w+|malus|retenues?(?! de garantie| a la source)|abattements?|refact\w+|amendes?|astreintes?",
    r"sanctions?|sanctionn\w+|retraits?|moins-values?|deductions?|peines?|indemnites? de retard|punie?s?"
    r"|amput\w+",
)
_CREDIT = one_of(
    r"(?<!l'en )(?<!sans )(?<!d')(?<!y )(?<!apres )avoirs?(?! (?:ete|lieu|recu|pu|une?|la|le|les|acces"
    r"|(?:a|a l'en|prealablement|ainsi) \w+))|credits?(?: de service)?",
    r"credit(?:e|ons|era|ee?s?)|ristourn\w+|rembours\w+",
)
_BONUS = one_of(
    r"bonus|primes?|gratifi\w+|bonifi\w+|interessement|surcommissions?|surprimes?|recompens\w+"
    r"|supplements? (?:de prix|d'honoraires|de remuneration)",
)
_ANY = one_of(_PENALTY, _CREDIT, r"bonus|primes?")
_NOT = r"(?:ne|n')[^.;|]{0,45}?\b(?:pas|point|jamais|plus|rien|personne|aucune?|nulle?|ni)\b"
_SPARED = (
    r"(?:exoner\w+|exempt\w*|dispens\w+|decharg\w+|liber\w+|affranch\w+|epargn\w+|excus\w+|remise|grace)"
)
_DUE = one_of(
    r"due?s?|exig\w+|sanctionn\w+|penalis\w+|reten\w+|retien\w+|appliqu\w+|jou\w+|operee?s?|pratiquee?s?",
    r"reclam\w+|encouru\w*|encour\w+|redevables?|punie?s?|decompt\w+|dedui\w+|comptee?s?|supporte\w*"
    r"|factur\w+"
    r"|faite?s?|prelev\w+|inquiete\w*|acquise?s?|opposee?s?|imput\w+",
)
_LIFTED = one_of(
    r"neutralis\w+|gel(?:s|e\w{0,3}|ent|er)?|suspen\w+|renonc\w+|lev(?:e|ee|ees|es|ent)|effac\w+|annul\w+",
    r"dispar\w+|tomb\w+(?! (?:sous|a |au|en |de |d))|saut\w+|abandonn\w+|otee?s?|retiree?s?"
    r"|sort(?:ent)? (?:du|de|des)|echapp\w+|exclu\w*|exclusion",
    r"privee?s? d'objet|neant|pour memoire|a blanc|ecart(?:e|ee|es|ees|ent)|caduc\w*|sans objet|" + _SPARED,
)
_OVER = one_of(
    r"depass\w+|exced\w+|exces|au-dela|au-dessus|plus d[eu']|superieure?s?|debord\w+|surpass\w+|ecarts?"
    r"|s'ecart\w+",
    r"erreurs?|tromp\w+|a cote|trop|davantage|>|hors|franchi\w+|montee?s? a|passe\w*|sous-estim\w+",
)
_FLOW = one_of(
    r"volum\w+|flux|afflux|affluence|appels?|contacts?|trafic|charge|sollicitations?|realise|reel|demandes",
    r"communications?|pics?|activite|previ\w*",
)
_FORESEEN = one_of(
    r"previ\w*|prevue?s?|annonc\w+|courbe|projections?|projete\w*|plan de charge|estim\w+|attendue?s?"
    r"|bande|marges?|tolerances?|etat dresse|programme\w*|fourchette|tunnel",
)
_BASE = one_of(
    r"factur\w+|montants?|prix|redevances?|honoraires|forfaits?|remunerations?|abonnements?|loyers?|mois"
    r"|assiette|memoire|chiffre d'affaires|commissions?|prestations?|commande|trimestre|total|valeur|note"
    r"|lot|marche|heures|mensualite|reglement|part (?:fixe|variable)",
)

FRENCH: Final = ByWord(
    names=(
        Choice("penalty", Pattern(rf"(?<![a-z]){_PENALTY}(?![a-z])")),
        Choice("service_credit", Pattern(rf"(?<![a-z]){_CREDIT}(?![a-z])")),
        Choice("bonus", Pattern(rf"(?<![a-z]){_BONUS}(?![a-z])")),
    ),
    # « Rien n'est retenu », « Le titulaire en est exonéré », « n'en sera pas redevable »
    taken=Pattern(
        whole_words(
            r"retenue?s?|retien\w+|retiendr\w+|dedui\w+|exoner\w+|dechargee?s?|redevables?|decompt\w+"
            r"|neutralis\w+|defalqu\w+|prelev\w+|inquiete\w*"
        )
    ),
    # « n'est pas exonéré », « aucune exonération n'est accordée », « n'est exonéré d'aucune pénalité »
    spared_not=Pattern(
        any_of(
            rf"(?<![a-z])(?:ne|n')[^.;|]{{0,40}}?\b(?:pas|point|aucune?|nulle?|jamais)\b[^.;|]{{0,25}}?"
            rf"(?<![a-z]){_SPARED}(?![a-z])",
            rf"(?<![a-z])(?:ne|n')[^.;|]{{0,30}}?{_SPARED} (?:d'|de |a )(?:aucune?|nulle?)(?![a-z])",
            r"(?<![a-z])(?:aucune?|nulle?|pas d'|sans) ?(?:exoneration|exemption|remise|franchise"
            r"|dispense)s?(?![a-z])",
            r"(?<![a-z])(?:exoneration|exemption|remise|franchise"
            r"|dispense)s?(?![a-z])[^.;|]{0,90}?(?<![a-z])"
            r"(?:ne|n')[^.;|]{0,20}?(?:pas|point|plus)(?![a-z])",
        )
    ),
    waived=Pattern(
        any_of(
            rf"(?<![a-z])(?:aucune?|nulle?|pas d[e']|point d[e']|ni|jamais d[e']"
            rf"|zero) ?(?:\w{{1,12}} )?{_ANY}(?![a-z])",
            rf"(?<![a-z])(?:ne|n')[^.;|]{{0,60}}?(?<![a-z])(?:pas|point|jamais|plus|rien|personne)(?![a-z]"
            rf"| plus (?:d|que))[^.;|]{{0,40}}?"
            rf"(?<![a-z]){_DUE}(?![a-z])",
            rf"(?<![a-z])(?:rien|personne|nulle?|aucune?)(?: \w{{1,14}})? (?:ne "
            rf"|n')[^.;|]{{0,30}}?(?<![a-z]){_DUE}(?![a-z])",
            rf"(?<![a-z])(?:ne |n')(?:\w{{1,10}} ){{0,2}}?{_DUE} (?:alors |donc )?(?:(?:pas|point"
            rf"|jamais)(?! plus (?:d|que))|plus(?! (?:d|que))|rien"
            rf"|personne|aucune?)(?![a-z])",
            rf"(?<![a-z])(?:jamais|non|sans etre) {_DUE}(?![a-z])",
            rf"(?<![a-z]){_LIFTED}(?![a-z])[^.;|]{{0,60}}?(?<![a-z]){_ANY}(?![a-z])",
            rf"(?<![a-z]){_ANY}(?![a-z])[^.;|]{{0,80}}?(?<![a-z]){_LIFTED}(?![a-z])",
            rf"(?<![a-z])(?:est|sont|sera|seront)(?: \w{{1,10}}){{0,2}} {_SPARED}(?![a-z])"
            rf"|^\W{{0,3}}(?:est|sont) "
            rf"(?:exoner|neutralis|exempt)\w+",
        )
    ),
    cases=Pattern(
        whole_words(
            r"si|s'il|s'ils|lorsqu\w+|quand|pendant|durant|tant que?|tant qu'|au titre d\w+|en de[cs]a"
            r"|sous|sauf"
            r"|en cas|cas|pannes?|greves?|coupures?|premiere?s?|jours?|journees?|semaines?|mois|trimestre",
            r"periode|phase|dans la mesure|des lors|rodage|demarrage|ramp-up|indisponib\w+|dont|ou (?:le"
            r"|la|l'|les)"
            r"|heures|lorsque|intemperies|vigilance|fait d[eu]|origine|provien\w+|imputables?|dus"
            r"|inferieure?s?",
        )
    ),
    # « Aucune amende ne sera réclamée entre nous », « le contrat ne comporte aucune pénalité »
    always=Pattern(
        r"\A(?![^;]{0,300}?\bautres?\b)[^;]{0,300}?(?<![a-z])(?:entre (?:nous|eux|elles|les (?:parties"
        r"|membres))"
        r"|(?:le|present|ce) (?:contrat|marche|accord) ne (?:prevoit|comporte|connait|contient))(?![a-z])"
    ),
    outside=Pattern(
        any_of(
            rf"(?=[^|]{{0,200}}?(?<![a-z]){_OVER}(?![a-z]))(?=[^|]{{0,200}}?(?<![a-z]){_FLOW}(?![a-z]))"
            rf"[^|]{{0,200}}?(?<![a-z]){_FORESEEN}(?![a-z])",
        )
    ),
    parts=tuple(
        (Decimal(percent), Pattern(rf"(?<![a-z])(?:un|le|du|au|d'un|l'equivalent d'un|du) {word}(?![a-z])"))
        for word, percent in (
            ("dixieme", "10"),
            ("vingtieme", "5"),
            ("cinquieme", "20"),
            ("quart", "25"),
            ("quarantieme", "2.5"),
            ("cinquantieme", "2"),
            (r"demi[- ]point (?:de|sur) (?:la |sa |notre |votre )?factur\w+", "0.5"),
        )
    )
    + tuple(
        (Decimal(percent), Pattern(rf"(?<![a-z]){word} centiemes(?![a-z])"))
        for word, percent in (("deux", "2"), ("trois", "3"), ("quatre", "4"), ("cinq", "5"))
    )
    + tuple(
        (
            Decimal(percent),
            Pattern(rf"(?<![a-z\d,.-]){word} points? (?:de|sur) (?:la |sa |notre |votre )?factur\w+"),
        )
        for word, percent in (
            ("(?:un|1)", "1"),
            ("(?:deux|2)", "2"),
            ("(?:trois|3)", "3"),
            ("(?:quatre|4)", "4"),
        )
    ),
    # fractions that are no percentage
    odd_part=Pattern(
        r"(?<![a-z])(?:un|le|du|au|d'un) (?:tiers|sixieme|septieme|huitieme|neuvieme|douzieme|quinzieme"
        r"|trentieme)"
        r"(?![a-z])"
    ),
    threshold_before=Pattern(
        r"\b(?:t\.?v\.?a\.?|caution\w{0,6})(?: [a-z']+){0,6}? (?:de |a |d')$"
        r"|(?:(?<![a-z])(?:(?:inferieure?s?|superieure?s?)(?: ou egale?s?)? a|(?:au-dela|en de[cs]a"
        r"|au-dessous"
        r"|au-dessus|en dessous|a moins|a plus) d(?:e|u|')|(?:moins|plus)(?: d(?:e|u|'))?|sous"
        r"|objectif (?:est )?(?:de|a)"
        r"|seuil (?:de|fixe a)|cible (?:de|:)|attei\w+|depass\w+|exced\w+|pass(?:e|ent|era)"
        r"|taux (?:\w+ ){0,3}(?:de|a)"
        r"|(?:depass|exced|ecart|tromp|debord|surpass)\w* d(?:e|')|hausse de|baisse de|franchise de|\d a"
        r"|(?:un|deux|trois|quatre|cinq) a"
        r"|resolution [^.;,%]{0,30}:|contact :)|[<>≥≤]) ?(?:les |le |la |un |plus d'un |seuil de "
        r"|taux de )?$"
    ),
    # « 85 % d'appels aboutis », « 90 % du prévu »
    threshold_after=Pattern(
        r"^\)? ?(?:des |d'|de |du |d'un |de la )(?:(?:vos|nos|leurs|ses|ces) )?(?:\w{1,12} )?(?:appels?"
        r"|appelants?"
        r"|contacts?|communications?|decroch\w+|disponib\w+|satisf\w+|abandons?|administres|clients?"
        r"|usagers?"
        r"|qualite|conformite|courriels?|messages?|temps|previ\w*|prevu|cas|reponses?|prise|volumes?|flux"
        r"|tva)(?![a-z])"
    ),
    # « de la facture », « par point », « la demi-journée »
    base_after=Pattern(
        rf"^\)? ?(?:h\.?t\.? ?)?(?:(?:de |du |des |d'|sur |la |le |les |l'|sa |ses |son |leur |notre "
        rf"|votre |chaque |ce "
        rf"|cette ){{1,3}}(?:\w{{1,12}} ){{0,2}}?{_BASE}(?![a-z])|(?:par|/|pour chaque|chaque|la|le|l'"
        rf"|pour|de) ?"
        rf"(?:tranche de )?(?:\w{{1,9}} )?(?:points?|jours?|journees?|demi-journees?|heures?|appels?"
        rf"|vacations?|unite|cas"
        rf"|manquements?|occurrences?|incidents?|dossiers?|postes?|agents?|personnes?|moins"
        rf"|retard)(?![a-z]))"
    ),
    of_invoice=Pattern(
        r"^\)? ?(?:h\.?t\.? ?)?(?:de |du |des |d'|sur |la |le |les |l'|sa |ses |leur |notre |votre |ce "
        r"|cette ){1,3}"
        r"(?:\w{1,12} ){0,2}?(?:factur\w+|remuneration|redevance|honoraires|loyers|abonnement|forfait"
        r"|commissions"
        r"|chiffre d'affaires|montant mensuel)(?![a-z])"
    ),
    # « lui rapporte 500 euros », « nous lâche deux pour cent de plus »
    gained=Pattern(
        whole_words(
            r"rapport(?:e|ent|era)|gagn\w+|recoi\w+|percoi\w+|percevr\w+|touch\w+|vers\w+|ajout\w+"
            r"|r?ajoutons|lach\w+"
            r"|accord\w+|en supplement|supplements?|complements?|de mieux|de plus|en plus|major\w+"
            r"|augment\w+|s'ajout\w+"
            r"|abond\w+|offr\w+",
        )
    ),
    lost=Pattern(
        whole_words(
            r"rab(?:at|attu|attr)\w*|manqu\w+|redui\w+|otent?|insuffis\w+|en moins|de moins|rat(?:e|ee"
            r"|ez)\w*|sous|rend"
        )
    ),
    capped=Pattern(r"(?<![a-z])(?:jamais|pas) plus (?:d[eu]|que|d')"),
    before_now=Pattern(
        r"(?<![a-z])(?:jusqu'(?:ici|alors|a present)|auparavant|naguere|hier)(?: (?:de|a|fixee? a))? ?$"
    ),
    # « la facture du mois est réfactée de 3 % », « rabat la facture de 1,5 % »
    reduced=Pattern(
        r"(?<![a-z])(?:factures?|remuneration|redevance|forfait|abonnement|montant)(?![a-z])[^.;%]{0,50}?"
        r"(?:reduit|minor|diminu|ampute|refacte|abattu|baisse|rabatt?|augment"
        r"|major)\w{0,4} (?:alors )?d(?:e |')$"
        r"|(?<![a-z])(?:rabat|rabattr\w+|redui\w+|diminu\w+|amput\w+|minor\w+|refact\w+|augment\w+"
        r"|major\w+) (?:de |d')?"
        r"(?:la |sa |notre |votre )(?:facture|remuneration|redevance)[^.;%]{0,30}?d(?:e |')$"
    ),
    cap_before=Pattern(
        r"(?:(?<![a-z])(?:jamais|pas|aucun cas)(?: \w{1,12}){0,2}? plus(?: d[eu]| que)?"
        r"|plafon\w+[^.;%]{0,40}?(?<![a-z])"
        r"(?:d[eu]|a|est)|s'arret\w+(?: a| au)?|arretee?s?(?: a| au)?|dans la limite(?: d[eu])?"
        r"|cap (?:global |mensuel )?(?:a|de)"
        r"|(?<![a-z])(?:ne |n'|sans )(?:(?! (?:si|lorsqu\w{0,2}|quand"
        r"|tant que) )[^.;%]){0,60}?(?:plus(?: d[eu])?|exced\w+|depass\w+|au-dela(?: d[eu])?)"
        r"|(?:rest|demeur)\w+ (?:sous|en dessous(?: d[eu])?)|limitee?s?(?: a)?|au plus"
        r"|plafon\w+[^;]{0,60}(?:pass|port|ramen)\w{1,3} (?:de [^.;]{1,12} )?a)"
        r" ?(?:le |la |l')?$"
    ),
    # « Au-delà de 12 % de la commande, les retenues cessent de courir »
    cap_after=Pattern(
        rf"^[^.;]{{0,50}}?, (?:les |le |la |ces |l')?{_ANY}[^.;]{{0,20}}?(?:cess|s'arret|ne cour)\w*"
        r"|^ ?(?:au maximum|maximum|au plus|max)(?![a-z])"
    ),
)
