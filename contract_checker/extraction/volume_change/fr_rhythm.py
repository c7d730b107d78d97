"""French wording of rights to change the volume: how often it is looked at again."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_UNIT_BEGUN = one_of(
    r"debut de (?:semestre|trimestre|mois|annee)|debut de mois|fin de mois",
    r"mois|trimestre|semaine|semestre|annee|quinzaine",
)

FREQUENCY: Final = Pattern(
    r"(?<![a-z])"
    + one_of(
        # « à chaque début de trimestre », « à l'occasion du comité de pilotage »
        rf"(?:a )?chaque {_UNIT_BEGUN}|a chaque (?:comite|revue|debut|fin) ",
        r"en (?:debut|fin) de (?:mois|trimestre|semaine|semestre)",
        r"a l'occasion (?:de la|du|des) (?:comite|revue|reunion)\w*",
        # « mensuellement », « une revue trimestrielle »
        r"mensuellement|trimestriellement|semestriellement|annuellement|hebdomadairement",
        r"(?<!forfait )(?<!minimum )(?<!nombre )(?<!planning )(?<!plannings )(?<!base )"
        r"(?<!emission )(?<!envoi )(?<!diffusion )(?<!remise )(?<!transmission )(?<!previsions )"
        r"(?<!heures )(?<!volume )(?<!volumes )(?<!commande )(?<!flux )"
        r"(?:bi|se)?-?(?:mensuel|mestriel|trimestriel|hebdomadaire|annuel|semestriel)(?:le|les|s)?",
        r"periodiquement",
        # « tous les deux mois », « deux fois par an »
        r"tous les (?:mois|ans|trimestres|semestres|[a-z0-9]+ mois|lundis?|quinze jours)",
        r"toutes les [a-z0-9]* ?semaines?",
        r"(?:une|1) fois ?(?:par|/) ?(?:an|mois|trimestre|semaine|semestre)|(?:deux|trois"
        r"|quatre) fois (?:par|l')",
    )
)
# the change itself, without which the rhythm is that of something else
REVIEWED: Final = Pattern(
    r"(?<![a-z])(?:re-?)?(?:revu|revis|revoi|revoy|examin|examen|evalu|estim|ajust|adapt|cal(?:e|age|cul|ibr)"
    r"|dimension|actualis|arret|fix|negoci|discut|modif|vari|chang|amenag|partage|repart|redefini|defini"
    r"|mis\w* a jour|mise a niveau|remis|point )"
)
