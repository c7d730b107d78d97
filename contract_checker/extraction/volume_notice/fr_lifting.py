"""French wording of volume notices: the cases in which none is due, or a shorter one."""

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.volume_notice.lifting import LiftWording

_PLACE = r"(?:l'article|l'alinea|l'annexe|la clause|le present article) ?[0-9a-z.-]{0,8}"
# « le délai de l'article 3.2 », « ce préavis », « le délai prévu ci-dessus »
_STATED = one_of(
    rf"(?:de|du|a|par|au) {_PLACE}|du present article",
    r"(?:ci-dessus|precite|susvise|precedent)",
    rf"(?:prevu|vise|mentionne|stipule|fixe|defini|indique)e?s? (?:ci-dessus|plus haut|(?:a|par) {_PLACE})",
)
_NOTICE = one_of(
    r"pre-?avis(?: de (?:baisse|hausse|variation))?|prevenance",
    r"delais? (?:minim\w{2,4} )?de (?:prevenance|pre-?avis|notification)",
)
_POINTED = one_of(
    rf"(?:le |la |les |l')?(?:delais?|{_NOTICE}) {_STATED}",
    rf"(?:ce |cet |cette |ces |ledit |lesdits )(?:delais?|{_NOTICE})",
    # « par dérogation aux délais des articles 5.1 et 5.2 »
    rf"(?:les |des |aux )(?:delais?|{_NOTICE}) (?:{_STATED}|(?:de l'|des |de |prevus |vises )(?:aux "
    rf"|a l')?articles?)",
)
_NAMED = one_of(
    _POINTED,
    rf"(?:le |la |les |aucun |aucune |nul )?{_NOTICE}",
)
# « n'est pas dû », « ne s'applique pas », « ne joue plus », « cesse de s'appliquer »
_NOT_DUE = one_of(
    r"(?:n'est|ne sont|ne sera|ne seront|n'etant) (?:pas|plus|point)? ?(?:alors )?"
    r"(?:due?s?|applicables?|exigee?s?|exigibles?|requise?s?|opposables?|observee?s?|respectee?s?|necessaires?)",
    r"ne s'(?:applique|appliquent|appliquera|appliqueront|impose|imposent) (?:pas|plus|point)",
    r"ne (?:joue|jouent|court|courent|vaut|valent) (?:pas|plus|point)",
    r"n'(?:a|ont) pas a etre (?:respecte|observe)\w{0,2}",
    r"(?:est|sont|sera|seront) (?:leve|ecarte|supprime|neutralise)e?s?",
    r"cesse\w{0,3} de s'appliquer",
)
# « Le Client n'est pas tenu de ce délai », « le Client est dispensé du délai de prévenance »
_FREED = one_of(
    r"(?:n'est|ne sont|ne sera) (?:pas|plus|point) (?:tenu|astreint|oblige|soumis)\w{0,2}"
    r" (?:de respecter |d'observer |a respecter |au respect )?(?:de |du |d'|a |au )?",
    r"(?:est|sont|sera) (?:dispense|exonere|libere)\w{0,2} (?:de respecter |d'observer )?(?:de |du |des )?",
)
# « sans respecter ces délais », « peut s'affranchir de ce délai », « déroger aux délais du présent article »
_NOT_KEPT = one_of(
    r"sans (?:avoir a |devoir |etre tenu\w* (?:de |d'))?(?:respecter|observer|attendre|appliquer"
    r"|se conformer a"
    r"|tenir compte (?:de|du|des))(?: l'expiration d[eu])? ?",
    r"(?:peu\w+|pourr\w+|est autorise\w* a|a la faculte de"
    r"|est fonde\w* a) (?:\w{4,14}ment )?(?:(?:ne pas (?:respecter"
    r"|observer|appliquer)|passer outre|ecarter|reduire a neant)|deroger|s'affranchir|s'exonerer|se dispenser"
    r"|se delier)(?: a| de| du| des| aux?| d')? ?",
    r"n'(?:a|ont) pas a (?:respecter|observer|appliquer) ",
)


# « il en est dispensé », « il n'y est pas tenu », « cette obligation ne joue pas »
_OF_IT = one_of(
    r"(?:il|elle)s? en (?:est|sont|sera|seront) (?:alors )?"
    r"(?:dispense|exonere|libere|delie|decharge|affranchi|releve)e?s?",
    r"(?:il|elle)s? n'y (?:est|sont|sera|seront) (?:pas|plus|point) (?:tenu|astreint|soumis|oblige)e?s?",
    rf"(?:cette|la presente) (?:obligation|regle|exigence|disposition|stipulation) {_NOT_DUE}",
)


def _said_of(notice: str) -> Pattern:
    said = one_of(
        _OF_IT,
        rf"{notice}(?: [^.;:|,]{{1,40}}?)?,? {_NOT_DUE}",
        rf"{_FREED}{notice}",
        rf"{_NOT_KEPT}{notice}",
        # « Il n'est pas dû de préavis »
        rf"il n'est (?:pas|point) (?:du|exige|requis) (?:de |d'aucun ){notice}",
    )
    return Pattern(rf"(?<![a-z]){said}(?![a-z])")


# « lorsque », « en cas de »; not « même en cas de », « sauf si »
CASE = Pattern(
    r"(?<!sauf )(?<!meme )(?<!hors )(?<!hormis )(?<!excepte )(?<!y compris )(?<!comme )(?<![a-z'])"
    r"(?P<opening>"
    + one_of(
        r"lorsqu(?:e |')|quand |(?:des lors|toutes les fois|chaque fois|pour autant) qu(?:e |')",
        r"s(?:i |'ils? )|en cas d(?:e |'|u |es )|en presence d(?:e |'|u |es )",
        r"dans (?:le|les|tous les|l'un des) cas (?:de |d'|du |ou |suivant)",
        r"dans l'hypothese (?:de |d'|du |ou )|(?:pendant|durant|lors d(?:e|es|u)|en periodes? d(?:e|es|u)) "
        r"|(?:lors|en periode) d'|en situation d(?:e |'|u )|s'agissant d(?:e |'|u |es )",
        r"pour (?:les?|des|toute?s?|une?) (?=(?:campagnes?|operations? (?:ponctuelle|commerciale"
        r"|speciale)|evenements?))",
        r"pour (?:les?|une|toute) (?:baisses?|hausses?|reductions?|variations?) (?=resultant|due|liee|caus)",
    )
    + r")[^.;|,:]{3,180}"
)
# « lorsqu'il le souhaite », « si besoin »: the client's own wish is no case
NO_CASE = Pattern(
    r"(?<![a-z])(?:souhait|desir|veut\b|voudra|juge|estim|decid|choisi|semble|necess|besoin|utile|possible"
    r"|demande|convenance)\w{0,8}"
)
# « lorsque la baisse résulte du report d'appels »
CAUSE = Pattern(
    r"(?<![a-z])(?:result|provien|provenan|decoul|tien(?:t|nent)\b|tenant a|due?s? (?:a|aux?)"
    r"|liee?s? a|imputable|consecuti|caus|provoqu|suite a|a la suite|entrain|trouve\w{0,3} (?:son|sa|leur)"
    r"|s'expliqu|fait suite|a pour (?:origine|cause)|en raison|proced|inferieur|superieur|excede|n'exced"
    r"|ne depass|depass)\w{0,8}"
)
# « le délai est ramené à quarante-huit heures »
SHORTENS = Pattern(
    r"(?<![a-z])(?:ramen|redui|abaiss|raccourci|abreg|limit|descen|tomb)\w{0,5} (?:a|de moitie,? soit)"
    r"(?: (?:seulement|seuls?|moins de))?[ (]*$"
)
# « en cas de circonstances particulières »: nothing is named
UNDEFINED = Pattern(
    r"(?<![a-z])(?:circonstances?|situations?|raisons?|motifs?|evenements?) "
    r"(?:particuli|exceptionnel|special|legitime|imperieu|d'exploitation|de service)\w{0,6}"
    r"|contraintes?(?![a-z])"
)
# « en cas d'urgence résultant d'une panne majeure », « urgence sanitaire », « urgence (coupure du réseau) »
DEFINED = Pattern(
    r"(?<![a-z])(?:urgences?|crise|imprevus?|circonstances? (?:exceptionnelles?"
    r"|imprevisibles?))(?: [a-z]{4,14}ment)? ?"
    r"(?:\( ?[a-z]|resultant|liee?s? (?:a|au|aux)(?![a-z])|(?:due?s?|imputables?) (?:a|au|aux)(?![a-z])"
    r"|caus|provoqu"
    r"|consecuti|tenant (?:a|au|aux)(?![a-z])|nee?s? d|decoulant|provenant|(?:motiv|justifi|entrain"
    r"|occasionn)ee?s? par"
    r"|(?:sanitaire|technique|informatique|climatique|meteorologique|industrielle?|logistique)s?(?![a-z])"
    r"|a savoir|telles? que|au sens d|definie?s? (?:a|au|comme|par)(?![a-z])|enumer)"
)
# not « le délai de prévenance pour toute baisse »: the only one that is stated
_DELAY = (
    r"(?:ces?|cette|ledit|le|la) (?:delais?|pre-?avis|duree|prevenance)"
    r"(?! (?:de|du|d'|pour|applicable|en)(?![a-z]))"
)
# « Le Client s'efforce de porter ce délai à dix jours. », « ce délai est si possible porté à dix jours »
IMPROVES = Pattern(
    rf"(?<![a-z])(?:port|allong|prolong|augment|relev|etend)(?:er|re) {_DELAY}"
    r"|(?<![a-z])(?:le |la |l'|les )(?:port|allong|prolong|etend)(?:er|re) (?:a|jusqu'a|de)(?![a-z])"
    rf"|(?<![a-z]){_DELAY} (?:est|sera)[^.;|]{{1,50}}?"
    r"(?:porte|allonge|prolonge|etendu)e? (?:a|jusqu'a)(?![a-z])"
)

# « Celles qu'impose une décision de l'autorité de tutelle prennent effet immédiatement »
THOSE = Pattern(
    r"cell?es? (?P<case>(?:qu'|qui |que |resultant |decoulant |liee?s? |due?s? |imposee?s? |provenant )"
    r"[^.;|%\d]{3,140}?) "
    r"(?:pren\w+ effet|s'appliqu\w+|sont (?:applicables?|executoires?|annoncees?|notifiees?)"
    r"|ne suppos)(?![a-z])"
)

LIFTING = LiftWording(
    lifted=_said_of(_NAMED),
    pointing=_said_of(_POINTED),
    case=CASE,
    no_case=NO_CASE,
    cause=CAUSE,
    shortens=SHORTENS,
    those=THOSE,
    undefined=UNDEFINED,
    defined=DEFINED,
    improves=IMPROVES,
)
