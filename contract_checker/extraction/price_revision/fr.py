"""French wording of firm and revised prices."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_periods import PERIODS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.price_revision.fr_firm import FIRM, UNMOVED
from contract_checker.extraction.price_revision.fr_initiatives import INITIATIVES
from contract_checker.extraction.price_revision.fr_revising import (
    FORMULA,
    GENERAL_INDICES,
    INDEXED,
    INDICES,
    MOVED,
    NOT_GENERAL,
    PRICE,
    REVISED,
    STANDING,
)
from contract_checker.extraction.price_revision.fr_rivals import NO_CLAUSE, RIVALS
from contract_checker.extraction.price_revision.fr_ways import BOTH_WAYS, DOWN_ONLY, WAYS
from contract_checker.extraction.price_revision.wording import PriceRevisionWording

PRICE_REVISION: Final = PriceRevisionWording(
    cues=(
        (
            "revis",
            "ferme",
            "index",
            "indice",
            "actualis",
            "revaloris",
            "syntec",
            "icht",
            "formule",
            "butoir",
            "varie",
            "variation possible",
            "evolu",
            "renegoci",
            "reexam",
            "rest",
            "demeur",
            "debatt",
            "croitre",
            "nouveau prix",
            "nouveaux prix",
            "nouveaux tarifs",
            "remis en",
            "remise en",
            "remises en",
            "discut",
            "varier",
            "d'eux-memes",
            "se cal",
            "adoss",
            "reflet",
            "ajust",
            "revu",
            "revoir",
            "fixes",
            "inchang",
            "augment",
            "bloque",
            "bloquer",
            "gele",
            "maintenir",
            "garantis",
            "smic",
            "invariable",
            "modif",
            "rouvr",
            "touch",
            "garde",
            "fermete",
            "tien",
            "bouge",
            "suit",
            "suiv",
            "p0",
            "changement",
            "limitee a",
            "intangible",
            "immuable",
            "stable",
            "fige",
            "inflation",
            "monte",
            "hausse",
            "rediscut",
            "reparl",
            "recaus",
            "recalcul",
            "montant est mainten",
            "aucune variation",
        ),
        (
            "prix",
            "tarif",
            "taux horaire",
            "taux journalier",
            "honoraire",
            "remuneration",
            "bordereau",
            "bpu",
            "forfait",
            "cout",
            "indice",
            "revision",
            "conditions financieres",
            "p0",
            "syntec",
            "icht",
            "redevance",
            "devis",
            "hausse",
            "augmentation",
            "formule",
            "bareme",
            "conditions tarifaires",
            "ce montant",
            "taux de l'annexe",
        ),
    ),
    quantities=QUANTITIES,
    periods=PERIODS,
    price=Pattern(rf"\b{PRICE}\b"),
    heading=Pattern(r"\bprix\b|\btarif\w{0,6}\b|\brevision\b|\bindexation\b|\bactualisation\b"),
    title=Pattern(
        r"^(?:- )?(?:formule de )?(?:revisions?|indexations?|actualisations?)\b(?: (?:des |du "
        r"|de )\w+)? ?(?::|\||=|-)"
    ),
    bare_title=Pattern(
        r"^(?!.{0,90}\b(?:sont|est|seront|sera|peu\w{1,4}|pourr\w{1,4}|fait|font|doi\w{1,4})\b)[^,;:%"
        r"|?]{0,90}[^.,;:%|?]$"
    ),
    goes_on=Pattern(
        r"^(?:- |\d{1,2}(?:\.\d{1,2}){0,2}\.? )?(?:(?:ensuite|puis|apres|au-dela|par la suite"
        r"|des lors),? )?(?:ils?|elles?|ceux-ci"
        r"|celles-ci|celui-ci|celle-ci|ce (?:prix|tarif|montant)|cette (?:somme|remuneration))\b"
    ),
    amount=Pattern(r"\d ?(?:€|euros?\b)(?: ht| hors taxes?)? (?:par |l'|la |le |de l'|pour chaque |a l')"),
    rivals=RIVALS,
    no_clause=NO_CLAUSE,
    # « Une étude de marché compare les prix à ceux des confrères. »
    study=Pattern(
        r"\b(?:benchmark\w{0,4}|etalonnages?|parangonnages?|etudes? (?:comparatives?|de marche)"
        r"|compar\w{1,5} (?:\w{1,10} ){0,3}?(?:au|avec le|a ceux du) marche)\b"
    ),
    firm=FIRM,
    unmoved=UNMOVED,
    moved=MOVED,
    # « pendant la première année », « la première période »
    firm_year=Pattern(
        r"\b(?:premiere annee|premier exercice|douze premiers mois|annee 1|premiere periode annuelle"
        r"|1re annee|1ere annee)\b"
    ),
    # « Ils sont fermes pendant la période initiale », « pour toute la durée du marché »
    during=(
        Choice(
            "first_period",
            Pattern(
                r"\b(?:pendant|durant|pour|sur|au cours de|jusqu'(?:a la fin"
                r"|au terme) de) (?:toute )?(?:la|le"
                r"|leur|cette)"
                r" (?:terme initial|(?:periode|duree) (?:initiale|ferme|de base)|premiere (?:periode"
                r"|duree))\b"
            ),
        ),
        Choice(
            "term",
            Pattern(
                r"\bjusqu'au terme\b(?! d)"
                # « jusqu'à la fin du contrat », « jusqu'à son terme »
                r"|\bjusqu'a (?:son|leur) (?:terme|echeance|expiration)\b"
                r"|\bjusqu'(?:a la fin|au terme|a l'expiration|a l'echeance) (?:du |de la "
                r"|de l')(?:present\w{0,2} )?"
                r"(?:marche|contrat|convention|accord)"
                r"|\b(?:pendant|durant|pour|sur|de(?= toute)|jusqu'(?:a la fin"
                r"|au terme) de) (?:toute |l'ensemble de "
                r"|la totalite de "
                r"|l'integralite de )?(?:la|sa) duree(?: totale)?(?: d'execution)? (?:du|de la|de l'"
                r"|des) ?(?:present\w{0,2} )?"
                r"(?:marche|contrat|convention|accord|prestations|lot)"
            ),
        ),
    ),
    not_indexed=Pattern(rf"\b{PRICE}\b[^.;|]{{0,40}}?\b(?:ne |n')[^.;|]{{0,20}}?\bpas index\w{{1,3}} sur\b"),
    not_firm=Pattern(
        # « Ils restent inchangés dans le cas contraire »
        r"\b(?:inchange|identique|fixe|ferme)e?s? dans le cas contraire\b"
        r"|\b(?:ne |n')(?:sont|est|seront|sera) (?:pas|plus|ni) (?:\w{1,12} )?(?:fermes?|fixes?)\b"
    ),
    no_fall=Pattern(r"(?<!hausse )(?<!augmentation )\bni (?:a )?(?:une |la )?(?:baisse|diminution)\b(?! ni)"),
    but=Pattern(r"\b(?:a l'exclusion|a l'exception|sauf|hormis|excepte\w{0,2}|hors)\b"),
    # « répercutée dans les deux mois »
    # « trois mois avant l'échéance »
    lapse_after=Pattern(r"^ (?:\w{1,8} )?(?:avant|a l'avance|d'avance|de preavis|auparavant)\b"),
    lapse=Pattern(
        r"\b(?:dans|sous)(?: les?| un delai de| le delai de)? $"
        r"|\bsi (?:plus de |un delai de |moins de )?(?:\w{1,10} )?$|\b(?:plus|moins) de $"
    ),
    bounded=Pattern(
        # « sans que le tarif révisé puisse dépasser celui de l'année précédente »
        r"\bsans qu(?:e |')[^.;|]{1,60}? puiss\w{1,4} [^.;|]{0,20}?\b(?:depasser|exceder|conduire|aboutir"
        r"|(?:plus|au-dessus|superieure?s?))\b|"
        r"\b(?:ne|n')\b[^.;"
        r"|]{0,90}?(?:(?<!quelle )(?<!quel )(?<!quelles )(?<!quels )(?<!tant )(?<!quoi )\bque\b"
        r"|(?<!quoi )\bqu'"
        r"|\b(?:exceder|depasser|excedera|depassera|plus de|superieure?s?"
        r"|au-dela|sauf|conduire a|aboutir a|avant (?:la |le |l')(?!terme|fin|echeance|expiration))\b)"
    ),
    not_revised=Pattern(
        r"\becart\w{1,4} (?:toute |l'|la )[^.;|,]{0,12}$|\b(?:non|ni|ne|n'|aucune?|sans(?! pouvoir)"
        r"|pas de|nonobstant|malgre"
        r"|quel(?:le)?s? que soi\w{1,3})\b[^.;|,]{0,45}$"
    ),
    standing=STANDING,
    # « une demande de révision », where prices or costs are named nearby
    asked=Pattern(
        r"\bdemandes? (?:\w{1,10} )?de (?:revision|revalorisation|reexamen|hausse|renegociation)\b"
    ),
    costs=Pattern(rf"\b(?:couts?|{PRICE}|tarifaires?)\b"),
    then=Pattern(
        r"^(?:ensuite|puis|apres|au-dela|par la suite|annees? [2-9n]|an [2-9]|a partir|a compter|des )"
    ),
    first=Pattern(rf"\b(?P<count>{NUMBER}) premi\w{{2,4}} (?P<unit>mois|annees|ans|trimestres|semestres)\b"),
    after=Pattern(
        r"\b(?:une fois|apres|au bout d\w|a l'issue d\w{1,3}|passes?|passe|au-dela d\w{1,3}"
        r"|a l'expiration d\w{1,3})[^.;|,\d]{0,20}$"
    ),
    revised=REVISED,
    indexed=INDEXED,
    indices=INDICES,
    formula=FORMULA,
    # « n'est acquise que si la variation de l'indice dépasse 2 % »
    no_cap=Pattern(
        r"\bque si (?:la |l'|le )?(?:variation|evolution|indice|hausse|ecart)\b[^.;|,]{0,40}$"
        r"|\bsi\b[^.;|]{0,40}?\b(?:smic|salaires?|cours|celui-ci)\b[^.;|]{0,40}$"
    ),
    cap=Pattern(
        r"(?:\b(?:cap|exceder|excede\w{0,2}|depasser|depasse\w{0,2}|superieure?s?|limit\w{1,5}|plafonn\w{1,5}"
        r"|plafond|butoir|maxim\w{2,4}|au plus"
        r"|dans la limite|plus de|jusqu'a)\b[^.;|%]{0,30})$"
    ),
    cap_after=Pattern(r"^ ?(?:au maximum|maximum|maxi?\b|au plus|l'an au maximum|par an au maximum)\b"),
    part_of_index=Pattern(
        r"^ ?(?:de|du) (?:(?:sa|la|leur|cette|l') ?)?(?:variation|hausse|evolution|inflation|indice|smic)\b"
    ),
    # « l'indice des salaires mensuels », « au mois de mars »
    no_rhythm=Pattern(
        r"\bsalaires (?:mensuels|horaires)\b|\bchaque mois d(?:e |')(?=janv|fevr|mars|avril|mai|juin"
        r"|juil|aout"
        r"|sept|octo|nove|dece)"
    ),
    down_only=DOWN_ONLY,
    ways=WAYS,
    both_ways=BOTH_WAYS,
    initiatives=INITIATIVES,
    general_indices=GENERAL_INDICES,
    not_general=NOT_GENERAL,
    minimum_wage=Pattern(
        r"\bsmic\b|\bsalaire minimum(?! conventionnel| de branche| hierarchique)"
        r"(?: interprofessionnel)?(?: de croissance)?\b"
    ),
    not_an_index=Pattern(
        r"\b(?:ne|n'|aucune?|sans|non|exclu\w{0,4}|interdi\w{1,4}|independamment)\b[^.;]{0,60}?\b(?:smic"
        r"|salaire minimum)\b|\b(?:smic|salaire minimum)\b[^.;]{0,40}?\b(?:interdit\w{0,2}|exclu\w{0,2}"
        r"|pas)\b"
    ),
)
