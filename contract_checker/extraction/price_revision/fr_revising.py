"""French wording of price revisions: prices that are revised, and the indices they follow."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

PRICE = one_of(
    r"prix(?! (?:de vente|public|catalogue))|tarifs?(?! public)|tarification|(?:grilles?|conditions"
    r"|revision"
    r"|evolution|hausse|augmentation|revalorisation)s? tarifaires?|bordereau(?: des prix)?|bpu",
    # « les taux de l'annexe 2 », « les lignes B1 à B4 »
    r"taux (?:de l'annexe|(?:figurant|portes|indiques|prevus|fixes|convenus) (?:a l'|en |dans l')annexe)"
    r"|lignes? [a-z]{1,2}\d{1,2}",
    r"taux (?:horaires?|journaliers?|unitaires?|factures?)|honoraires|couts? (?:unitaires?|horaires?)"
    r"|forfaits? mensuels?|redevances?|devis|bareme(?! des penalites)",
    r"remunerations? (?:du |de la |de l')(?:prestataire|titulaire|centre|societe)"
    r"|remuneration (?:convenue|forfaitaire|stipulee|contractuelle)|remuneration(?= (?:ne|n'|est|sera"
    r"|reste|demeure)\b)|conditions (?:tarifaires"
    r"|financieres)",
)
REVISE = one_of(
    r"revis(?:e|es|ee|ees|er|era|ent|ons|eront|ion|ions|able|ables)|re-?actualis\w{1,6}",
    # Updating once, before the start, is no revision; « actualisés chaque année » is one by another name.
    r"actualis(?:e|es|ee|ees|er|ation|ables?)(?=[^.;]{0,120}?\b(?:chaque|annuel\w{0,6}|tous les|toutes les"
    r"|anniversaires?|reconductions?|par an|semestr\w{2,6}|trimestr\w{2,6}|periodi\w{2,8}|indices?)\b)",
    r"remis\w{0,2} (?:en discussion|en cause|a plat|sur la table|en negociation)|(?:re)?discut(?:e|er"
    r"|ee?s?)"
    r"|revaloris\w{1,6}|renegoci\w{1,6}|ajust(?:e|es|ee|ees|er|ent|ement|ements|ables?)|revu(?:s|e|es)?"
    r"|revoir"
    r"|re-?examin\w{1,4}|recalcul\w{1,4}",
    r"evolu(?:e|ent|er|era|eront|tion|tions)|vari(?:e|ent|er|era|eront|ation|ations|ables?)|modifi(?:e|es"
    r"|ee"
    r"|ees|er|cation|cations|ables?)",
    r"index(?:e|es|ee|ees|er|ation)|augment(?:e|es|ee|ees|er|ation|ations)|hauss(?:e|es|er)|major(?:e|es|ee"
    r"|ees|er|ation)|rouvr\w{1,5}|rediscut\w{1,4}|re-?discussion|recaus\w{1,4}|reparl\w{1,4}|(?:se "
    r"|s')(?:deplac|ajust|adapt)\w{1,5}"
    r"|boug(?:e|ent|er|era|eront)|mont(?:e|ent|er|era|eront)|grimp\w{1,4}|relev(?:er|era|ement)\b|(?<!du"
    r" )(?<!le )(?<!un )(?<!chaque )(?<!des"
    r" )releves?(?! a la (?:seconde|minute))"
    r"|retouch\w{1,4}",
)
_INDEX_NAME = one_of(
    r"syntec|ichtrev(?:-ts| ts)?|icht(?:-[a-z]{1,3})?|fsd ?\d|psdc?|tp\d{2}|ipc|icc|ilc|ilat|smic"
    r"|salaire minimum(?: de croissance)?|ismh|cnis",
    # « l'indice CPF 82.20 »
    r"indice (?:cpf|naf|insee|ipse|ppi|itc)(?: ?\d{2}(?:\.\d{1,2}){0,2})?",
    r"indice (?:des |du |de la |de l'|d'|de )(?:prix (?:a la consommation(?: harmonise)?(?: hors tabac)?"
    r"|des services)|salaires?"
    r"|cout (?:du travail|horaire du travail|de la vie)"
    r"|traitements?|services?|main-d'oeuvre|travail)",
)

# revision of price, whether or not a price is named
STANDING: Final = Pattern(
    any_of(
        r"\bp ?[n1]? ?= ?p ?[0o]\b",
        # « Révision annuelle à la hausse seulement, indice Syntec »
        rf"^\W{{0,3}}(?:revisions?|indexations?|actualisations?)\b(?! (?:du |de la |des |de l')(?!prix"
        rf"|tarif))"
        rf"[^.;|]{{0,60}}?\b(?:{_INDEX_NAME}|indices? (?!de (?:satisf|qualit)))\b",
        # « à l'effet de débattre d'un nouveau prix »
        r"\b(?:debatt|discut|negoci|conven|arret|fix|determin)\w{1,5} (?:ensemble )?(?:d'|de |un |d'un "
        r"|le |les )?"
        r"(?:nouveaux? (?:prix|tarifs?)|nouvelles? (?:conditions tarifaires|grilles?))\b",
        r"\brevisions? (?:tarifaires? )?(?:annuel|semestriel|trimestriel|tarifair)\w{1,4}\b[^.;|]{0,30}?"
        r"\b(?:limit|plafonn|born)\w{1,4}\b",
        r"\b(?:propos|demand|sollicit|reclam|obten)\w{1,3} (?:une |toute |aucune )(?:hausse|augmentation"
        r"|revalorisation)\b"
        r"(?! (?:d|des)\b)(?! de)",
        r"\b(?:hausses?|augmentations?|revisions?|evolutions?)\b[^.;|]{0,50}?\b(?:limit|plafonn"
        r"|born)\w{1,4} a [^.;|]{1,18}?%[^.;|]{0,30}?\b(?:revision|an|annee|annuel)",
        rf"\b(?:indexations?|revisions?|actualisations?) (?:\w{{1,14}} )?(?:sur|selon|d'apres"
        rf"|suivant)\b[^.;|]{{0,30}}?\b(?:{_INDEX_NAME}|indices?)",
        r"\b(?:application|jeu) de la formule\b[^.;|]{0,40}?\b(?:hausse|augmentation|variation)",
        r"\bla revision (?:ne joue|n'intervient|ne peut (?:depass|exced)|ne (?:depass|exced))\w{0,4}\b",
        r"\bclauses? (?:butoir|de sauvegarde tarifaire)\b",
        # « L'augmentation résultant de l'indexation est limitée à deux pour cent »
        r"\b(?:hausse|augmentation|variation|evolution)s? (?:\w{1,9} )?(?:issue|resultant|decoulant|tiree"
        r"|donnee"
        r"|obtenue)s? (?:de (?:la |cette |l')|par (?:la |cette |l'))(?:formule|revision|indexation|indice)\b",
    )
)

REVISED: Final = Pattern(
    any_of(
        rf"\b{PRICE}\b[^.;|]{{0,80}}?\b{REVISE}\b",
        rf"\b{REVISE} (?:\w{{3,9}}elle |\w{{4,14}}ment )?(?:la |le |les |l'|ses |leurs |nos |vos |de "
        rf"|des |du |d'|de ses |de leurs |de la |de l')(?:\w{{1,12}} ){{0,2}}?{PRICE}\b",
        # « fermes la première année, les tarifs suivent ensuite l'indice Syntec »
        r"\b(?:sui(?:t|vent|vra|vront)|epouse\w{0,3}|accompagne\w{0,3}|reflete\w{0,3}|(?:se cal|s'index"
        r"|s'align"
        rf"|se regl|s'ajust|s'adoss)\w{{1,4}})\b[^.;|]{{0,70}}?\b(?:{_INDEX_NAME}|indices?|inflation"
        rf"|cout de la vie)\b",
        # « le prix suit le Syntec », « évolue comme l'inflation »
        rf"\b{PRICE}\b[^.;|]{{0,20}}?\b(?:sui(?:t|vent|vra|vront|vre)|epouse\w{{0,3}}|cal(?:e|es|ee"
        rf"|ees|que|ques)|accompagne\w{{0,3}})\b[^.;|]{{0,80}}?"
        rf"\b(?:{_INDEX_NAME}|indices?|inflation|cout de la vie)\b",
        rf"\b(?:puis|ensuite|au-dela|apres(?: quoi| cela)?|par la suite|passe ce (?:delai|terme)),? (?:on"
        rf"|nous|ils?"
        rf"|chacun|les (?:deux )?(?:parties|directions|signataires|contractants|societes|maisons"
        rf"|equipes))\b"
        rf"[^.;|]{{0,30}}?\b{REVISE}\b",
        rf"\brouvr\w{{1,5}}\b[^.;|]{{0,40}}?\b{PRICE}\b|\b(?:discussion|negociation|reexamen"
        rf"|revue) (?:\w{{1,10}} )?(?:des|sur les|du|de ses|de nos) {PRICE}\b",
        rf"\brevision\b[^.;|]{{0,60}}?\b{PRICE}\b|\bp ?[n1]? ?= ?p ?[0o]\b",
        rf"^(?:ils?|elles?|ceux-ci|celles?-ci|celui-ci|ce (?:prix|tarif)|ces (?:prix|tarifs))"
        rf" (?:\w{{1,12}} ){{0,3}}?{REVISE}\b",
        rf"\b{REVISE} (?:\w{{1,12}} )?tarifaires?\b|\brevisions? ?:|\bclauses? (?:de revision|butoir"
        rf"|de sauvegarde|d'indexation)\b",
        rf"\b(?:puis|ensuite|au-dela)\b[^.;|]{{0,20}}?\b{REVISE}\b|\b{REVISE} (?:ensuite|par la suite)\b",
        # « ensuite, +2 % maxi par an », « fermes la première année et actualisables à chaque reconduction »
        r"\b(?:puis|ensuite|au-dela|par la suite)\b[^.;|]{0,12}?\+ ?\d{1,2}(?:[.,]\d{1,2})? ?%",
        r"(?:^| |(?=,))(?:et|puis|mais|,) (?:(?:sont|seront|ensuite|deviennent) ){0,2}"
        r"(?:(?:revis|actualis(?=\w{3,5}\b[^.;]{0,80}?\b(?:chaque|annuel|tous|toutes|anniversaire|par an))"
        r"|ajust|index|renegoci|revaloris)(?:ables?|ee?s)|revus|revues)\b",
        # « Prix | révisables tous les six mois »
        rf"^{PRICE} ?[|:] ?[^.;|]{{0,40}}?\b{REVISE}\b",
    )
)

# « L'augmentation ne peut excéder 2,5 % », « le montant progresse comme l'inflation »
MOVED: Final = Pattern(
    rf"\b(?:{REVISE}|{_INDEX_NAME}|indices?|inflation(?! ou)|hausses?|(?:s'elev|progress|recul|crois|croit)"
    r"\w{0,5}|suiv(?:ent|ra|ront|re)|suit"
    r"|ne vari\w{1,4} qu|chang(?:e|ent|eront)|nouve(?:au|aux|lle|lles) (?:prix|tarifs?|bareme|grille)"
    # « on refait ensemble le prix », « réclamer plus cher », « une mise à jour chaque 1er janvier »
    r"|mise a jour|refai\w+|plus cher|discuter\w*|releverez|bougent)\b"
)

INDEXED: Final = Pattern(
    rf"\bindex(?:e|es|ee|ees|er|ation)\b|\bformules?\b|\bindices?\b|\b{_INDEX_NAME}\b"
    rf"|\bp ?[n1]? ?= ?p ?[0o]\b|\bcoefficient (?:de revision|k)\b"
)

INDICES: Final = Pattern(rf"\b{_INDEX_NAME}(?=[n0]?\b)")

FORMULA: Final = Pattern(
    r"\bformules?\b|\bp ?[n1]? ?= ?p ?[0o]\b|\b[a-z]{1,2} ?= ?[a-z]{1,2}0? ?[x*(]|\b[a-z]{1,2} ?= ?0[.,]\d"
    r"|\bx ?\( ?0,\d"
)

GENERAL_INDICES: Final = (
    # « selon l'indice des prix à la consommation hors tabac », « le tarif suit l'inflation »
    Choice(
        "prices",
        Pattern(
            r"\bprix a la consommation\b|\bipc\b|\binflation\b|\bcout de la vie\b"
            r"|\b(?:niveau|indice) general des prix\b"
        ),
    ),
    # « les prix évoluent comme l'indice général des salaires »
    Choice(
        "wages",
        Pattern(
            r"\b(?:niveau|indice|taux) general des salaires\b"
            r"|\bsalaires? (?:\w{4,9} )?(?:de l'ensemble des|de tous les|tous) (?:salaries|secteurs)\b"
        ),
    ),
    # « varie selon l'indice des salaires publié par l'INSEE »
    Choice("wages_unstated", Pattern(r"\bindices? des salaires\b(?! (?:du|de la|des|dans) )")),
)

# « à l'exclusion de l'indice des prix à la consommation », « l'inflation est exclue des indices »
NOT_GENERAL: Final = Pattern(
    # « quelle que soit l'inflation »
    r"\b(?:quel(?:le)?s? que soi\w{1,3}|independamment d\w{1,2}|sans egard"
    r"|nonobstant)\b[^.;,]{0,20}?\binflation\b|"
    r"\b(?:exclu\w{1,5}|interdi\w{1,4}|aucune?|ni|autres? que)\b[^.;,]{0,40}?\b(?:a la consommation"
    r"|inflation|ipc|cout de la vie|niveau general)\b|\b(?:consommation|inflation|ipc)\b[^.;,]{0,20}?"
    r"\b(?:exclu\w{0,2}|interdit\w{0,2}|proscrit\w{0,2})\b"
)
