"""French wording of firm and revised prices."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_periods import PERIODS
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.price_revision.fr_revising import (
    FORMULA,
    GENERAL_INDICES,
    INDEXED,
    INDICES,
    NOT_GENERAL,
    PRICE,
    REVISE,
    REVISED,
    STANDING,
)
from contract_checker.extraction.price_revision.fr_rivals import RIVALS
from contract_checker.extraction.price_revision.fr_ways import BOTH_WAYS, WAYS
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
            "reexamin",
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
    goes_on=Pattern(r"^(?:- )?(?:ils?|elles?|ceux-ci|celles-ci|celui-ci|celle-ci|ce (?:prix|tarif))\b"),
    rivals=RIVALS,
    # « Les prix sont fermes », « à prix ferme », « tarifs bloqués », « prix non révisables »
    firm=Pattern(
        any_of(
            rf"\b{PRICE}\b[^.;|]{{0,110}}?\b(?:fermes?|(?<!les )fixes(?! (?:par|a|au|aux|dans|en"
            rf"|conformement|selon"
            rf"|comme|sur|ci-))|inchange(?:s|e|es|ees)?|stables?|figee?s?|bloque(?:s|e|es)?"
            rf"|invariables?|gele(?:s|e|es)?|intangibles?"
            r"|non (?:revis|actualis|modifi|index)\w{3,5}|immuables?)\b",
            rf"\b(?:fermes?|inchange(?:s|e|es)?|invariables?)\b[^.;|]{{0,40}}?\b{PRICE}\b",
            rf"\b{PRICE}\b[^.;|]{{0,40}}?\b(?:ne|n')[^.;|]{{0,40}}?\b(?:pas|aucune?|ni|peuvent"
            rf"|pourront)\b[^.;|]{{0,40}}?\b{REVISE}\b",
            # « on n'y touche pas », « le tarif ne bouge pas », « mes prix tiennent six mois »
            rf"\bne touch\w{{1,5}} (?:pas |plus |jamais )?(?:a |aux )(?:aucun |vos |nos |ses |leurs "
            rf"|les )?{PRICE}\b",
            r"\bn'y touch\w{1,4} (?:pas|plus|jamais)\b|\baucun changement\b",
            rf"\b{PRICE}\b[^.;|]{{0,40}}?\b(?:ne )?(?:boug|chang|mont|vari)\w{{1,4}} (?:pas|plus|jamais"
            rf"|point)\b",
            rf"\b{PRICE}\b[^.;|,]{{0,20}}?\b(?:tien(?:t|nent|dra|dront)|val(?:ent|ables?)"
            rf"|vaut) (?:bon )?(?:pour |pendant |durant |jusqu'|\d|un |une |deux"
            r"|trois|six|neuf|douze|dix|vingt|toute)",
            rf"\b{PRICE}\b[^.;|]{{0,20}}?\bn(?:e \w{{4,6}}|'est) ni {REVISE}\b",
            r"\b(?:aucune?|sans(?! que\b)|pas de|ni)\b[^.;|]{0,20}?\b(?:revision|indexation"
            r"|actualisation)s?\b",
            # « ne pourra solliciter aucune augmentation de ses tarifs durant les 24 premiers mois »
            rf"\b(?:ne|n')\b[^.;|]{{0,40}}?\b(?:aucune?|pas|ni)\b[^.;|]{{0,30}}?\b(?:augmentation|hausse"
            rf"|revision"
            rf"|majoration|revalorisation)s? (?:de |des |du )(?:la |ses |leurs |son |sa "
            rf"|l')?{PRICE}\b",
            rf"^(?:evolutions?|variations?|revisions?|hausses?) (?:des |du |de )?{PRICE} ?[|:] ?(?:aucune?"
            rf"|neant|non|sans objet)\b",
            rf"^(?:ils|elles|ceux-ci) (?:ne |n')(?:sont|seront|font|peuvent) (?:ni |pas |l'objet d'aucune"
            rf" )[^.;|]{{0,20}}?{REVISE}\b",
            rf"^{PRICE} ?[|:] ?[^.;|]{{0,20}}?\bfermes?\b|\bprix fermes?\b",
            rf"\b{PRICE}\b[^.;|]{{0,40}}?\b(?:garantis|maintenus)\b",
            # « ni l'inflation ni la hausse des salaires ne pourront justifier une modification des tarifs »
            rf"\b(?:ne|n')\b[^.;|]{{0,40}}?\b(?:justifi|fond|ouvr"
            rf"|autoris)\w{{1,4}}\b[^.;|]{{0,20}}?\b"
            rf"(?:modification|revision|hausse|augmentation)s? (?:de |des |du )(?:la |ses |l')?{PRICE}\b",
            r"\baucune? (?:revalorisation|revision|augmentation|hausse) (?:tarifaire|de(?:s)? (?:prix"
            r"|tarifs?)) n'",
            rf"\b{PRICE}\b[^.;|]{{0,70}}?\bsans (?:aucune )?(?:variation|hausse|augmentation|modification)"
            rf" possible\b",
            rf"\bgard\w{{1,4}} (?:le |les )memes? {PRICE}\b|\bfermete (?:des |du |de nos |de vos )?{PRICE}\b",
            # « geler les tarifs »
            rf"\b(?:gel(?:er|e|ent|era)|bloqu(?:er|e|ent|era)|fig(?:er|e|ent|era)|maintenir) (?:les |ses "
            rf"|nos |leurs |vos )?{PRICE}\b",
            r"^(?:- )?(?:ils|elles|ceux-ci) (?:sont|restent|demeurent) (?:fermes?|fixes|inchang\w{1,3})\b",
        )
    ),
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
                r"\b(?:pendant|durant|pour|sur|au cours de|jusqu'(?:a la fin|au terme) de) (?:toute )?(?:la"
                r"|leur|cette)"
                r" (?:(?:periode|duree) (?:initiale|ferme|de base)|premiere (?:periode|duree))\b"
            ),
        ),
        Choice(
            "term",
            Pattern(
                r"\b(?:pendant|durant|pour|sur|jusqu'(?:a la fin|au terme) de) (?:toute |l'ensemble de "
                r"|la totalite de "
                r"|l'integralite de )?(?:la|sa) duree(?: totale)?(?: d'execution)? (?:du|de la|de l'"
                r"|des) ?(?:present\w{0,2} )?"
                r"(?:marche|contrat|convention|accord|prestations|lot)"
            ),
        ),
    ),
    lapse=Pattern(r"\bsi (?:plus de |un delai de |moins de )?(?:\w{1,10} )?$|\b(?:plus|moins) de $"),
    bounded=Pattern(
        r"\b(?:ne|n')\b[^.;|]{0,90}?(?:(?<!quelle )(?<!quel )(?<!quelles )(?<!quels )\bque\b|\bqu'"
        r"|\b(?:exceder|depasser|excedera|depassera|plus de|superieure?s?"
        r"|au-dela|sauf|conduire a|aboutir a|avant (?:la|le|l'))\b)"
    ),
    not_revised=Pattern(
        r"\b(?:non|ni|ne|n'|aucune?|sans(?! pouvoir)|pas de|nonobstant|malgre"
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
    cap=Pattern(
        r"(?:\b(?:exceder|excede\w{0,2}|depasser|depasse\w{0,2}|superieure?s?|limit\w{1,5}|plafonn\w{1,5}"
        r"|plafond|butoir|maxim\w{2,4}|au plus"
        r"|dans la limite|plus de|jusqu'a)\b[^.;|%]{0,30})$"
    ),
    cap_after=Pattern(r"^ ?(?:au maximum|maximum|maxi?\b|au plus|l'an au maximum|par an au maximum)\b"),
    ways=WAYS,
    both_ways=BOTH_WAYS,
    initiatives=(
        Choice(
            "both",
            Pattern(
                r"\b(?:les )?(?:deux )?parties\b[^.;|]{0,40}?\b(?:rencontr|reuni|conv|examin|negoci"
                r"|se rapproch|s'accord|discut|revoi|arret|fix)\w{0,6}"
                r"|\b(?:commun accord|par avenant|entre les parties|par les (?:deux )?parties|accord des"
                r" (?:deux )?parties"
                r"|d'accord parties|negociee?s? (?:chaque|annuellement))\b"
                r"|\bl'une (?:ou|des|et) |\bl'un (?:ou|et) l'autre|\ben commun\b|\bensemble\b"
            ),
        ),
        Choice(
            "client",
            Pattern(
                rf"\b(?:par (?:le |la |l')?(?:seul |seule )?|(?:initiative|demande|decision|choix"
                rf"|discretion) (?:exclusive |unilaterale )?(?:du |de la "
                rf"|de l')(?:seul )?)(?:{PARTIES.client})\b"
                rf"|\bc'est (?:le |la |l')(?:{PARTIES.client})\b|\b(?:{PARTIES.client}),? et (?:lui"
                rf"|elle) seule?\b|\ba notre (?:seule )?(?:main|initiative|demande)\b"
                rf"|\b(?:{PARTIES.client}) (?:seul )?(?:peut|pourra|se reserve|est seul|a seul|decide"
                rf"|revise"
                rf"|arrete)\b"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b(?:par (?:le |la |l')?(?:seul )?|(?:initiative|demande"
                rf"|proposition) (?:exclusive |ecrite |motivee |expresse )?(?:du |de la |de"
                rf" l'))(?:{PARTIES.provider})\b"
                rf"|\b(?:{PARTIES.provider}),? (?:nous |vous )?saisi\w{{1,5}}\b|\bc'est (?:le |la "
                rf"|l')(?:{PARTIES.provider})\b|\bvous (?:pouvez|nous (?:demand|saisi|adress)\w{{2,5}})"
                rf"|\b(?:{PARTIES.provider}) (?:peut|pourra|propose|sollicite|demande|adresse|transmet"
                rf"|notifie|communique|revise)\b"
            ),
        ),
        Choice(
            "automatic",
            Pattern(
                r"\b(?:automatique\w{0,4}|de plein droit|d'office|mecaniquement"
                r"|sans (?:autre )?formalite)\b"
                r"|\bpar application de la formule\b"
                r"|\bpar (?:l')?application d(?:e|u) (?:la |l')?(?:formule|coefficient|indice)"
            ),
        ),
    ),
    general_indices=GENERAL_INDICES,
    not_general=NOT_GENERAL,
    minimum_wage=Pattern(r"\bsmic\b|\bsalaire minimum(?: interprofessionnel)?(?: de croissance)?\b"),
    not_an_index=Pattern(
        r"\b(?:ne|n'|aucune?|sans|non|exclu\w{0,4}|interdi\w{1,4}|independamment)\b[^.;]{0,60}?\b(?:smic"
        r"|salaire minimum)\b|\b(?:smic|salaire minimum)\b[^.;]{0,40}?\b(?:interdit\w{0,2}|exclu\w{0,2}"
        r"|pas)\b"
    ),
)
