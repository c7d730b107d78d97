"""French wording of what a training is about, and of the changes that call for one."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.training.fr_changes import CHANGES

CHANGE: Final = one_of(
    CHANGES,
    r"(?:nouve\w{1,4}|futur\w{0,2}) (?:offres?|produits?|outils?|versions?|procedures?|services?|catalogues?"
    r"|tarifs?"
    r"|logiciels?|scripts?|gammes?|campagnes? commerciales?|process|applications?|interface"
    r"|reglementations?)",
    # « Quand les garanties de la Mutuelle changent »
    r"(?:quand|lorsque|si|des que) (?:le |la |l'|les |ses )[a-z' -]{3,60}? (?:changent|evoluent"
    r"|sont modifie\w{0,2})",
    r"(?:evolutions?|modifications?|changements?|mises? a jour|mutations?|montees?|refontes?"
    r"|lancements?) (?:[a-z]+ ){0,2}?(?:d'|de |du |des |de l'|de la |d'un |d'une |dans l'|dans les )"
    r"(?:[a-z]+ )?"
    r"(?:offres?|produits?|outils?|versions?|procedures?|process\w{0,2}|services? propos\w+|logiciels?"
    r"|scripts?|gammes?|catalogue|applicati\w{1,4}|argumentaires?|tarifs? publics?|interface"
    r"|systemes? d'information|si\b|consignes?|reglementations?|applications?)",
    # « une évolution des garanties du Client »
    rf"(?:evolutions?|modifications?|changements?) (?:de |des |du |de la |de l')[a-z-]{{3,20}} "
    rf"(?:de |du |de la |de l')(?:{PARTIES.client})",
    rf"(?:evolutions?|modifications?|changements?) (?:qui est |que )?(?:decid|demand|impos|voul|souhait)"
    rf"\w{{1,4}} par (?:le |la |l')?(?:{PARTIES.client})",
    r"(?:sorties?|mises? sur le marche|commercialisation) (?:d'une?|de la|du|des|de chaque|de l'|de son"
    r"|de sa) ?(?:[a-z]+ )?"
    r"(?:offres?|produits?|gammes?|services?|forfaits?|outils?)",
    r"nouveautes? (?:tarifaires?|produits?|commerciales?|techniques?)|nouvelle carte|montees? de version"
    r"|evolutions? (?:reglementaires?|techniques?|fonctionnelles?|produits?"
    r"|applicatives?)",
)

SUBJECTS: Final[Choices] = (
    Choice("product_change", Pattern(rf"\b{CHANGE}\b")),
    Choice(
        "plan",
        Pattern(
            # « Le plan annuel est communiqué au Client », in a clause on training
            r"^(?:le|son|ce|leur) (?:plan|programme) (?:annuel|previsionnel|pluriannuel)\b|"
            r"\b(?:plans?|programmes?|calendriers?|bilans?) (?:[a-z]+ ){0,2}?(?:de|des|du|d'|de la) ?"
            r"(?:formations?|stages?|sessions?|developpement des competences|montee en competences?)\b"
        ),
    ),
    Choice(
        "continuous",
        Pattern(
            r"\b(?:entretien|maintien|mise a jour) des (?:acquis|connaissances|competences)\b|\btout au"
            r" long du (?:marche"
            r"|contrat)\b|\b(?:formations?|recyclages?|perfectionnement|remises? a"
            r" niveau)\b[^.;]{0,60}?\b"
            r"(?:continue?s?|permanente?s?|recurrente?s?|complementaires?|regulie\w{1,4}"
            r"|trimestriel\w{0,3}|annuel\w{0,3}|mensuel\w{0,3}|semestriel\w{0,3}"
            r"|par (?:an|mois|trimestre|semestre)|chaque (?:annee|mois|trimestre|semestre)"
            r"|tout au long|en cours de (?:contrat|marche))\b"
            # but « transmet chaque trimestre la liste de ceux qui ont été formés »
            r"|^(?![^;]{0,200}?\b(?:transm\w{2,5}|communiqu\w{1,4}|reme\w{1,5}|remise?s?|adress\w{1,4}|fourni\w{0,4}"
            r"|rend\w{0,3} compte)\b)[^;]{0,200}?\b(?:chaque|tous les"
            r"|toutes les) (?:\w{2,6} )?(?:ans?|annees?"
            r"|mois|trimestres?|semestres?)\b"
            r"|\bactualisation\b|\bheures annuelles\b"
            r"|\bmises? a niveau\b|\b(?:recyclages?|perfectionnement|remises? a niveau|recycles?"
            r"|recyclent)\b|(?<!transmet )(?<!remet )(?<!communique )(?<!adresse )(?<!fournit )\b(?:par "
            r"(?:an|mois|trimestre|semestre)|chaque (?:annee|mois|trimestre"
            r"|semestre))\b[^.;]{0,60}?\bformation"
        ),
    ),
    Choice(
        "initial",
        Pattern(
            # « nul ne prend d'appel qu'il n'ait suivi », « précède toute prise d'appel »
            r"\b(?:nul\w{0,2}|aucun\w{0,2})\b[^.;]{3,70}?\b(?:avant|sans avoir|s'il n'a|s'ils n'ont"
            r"|qu'il n'ait"
            r"|qui n'ait)\b|\bprecede\w{0,2} (?:toute|la|le) pr(?:emi|ise)"
            r"|\bavant l'ouverture (?:de la ligne|du"
            r" service)\b|"
            r"\bdebutants?\b|\bnovices?\b|\b(?:nouveaux venus|nouveaux arrivants)\b|\bsuccesseurs?\b"
            r"|\bavant (?:de |d')(?:toucher|decrocher|repondre|commencer|prendre)\b|\brecrues?\b"
            r"|\bstages? d'accueil"
            r"|\bremplacons\b|\b(?:initia(?:l|les?|ux)|prealable(?:s|ment)?|d'integration|d'entree"
            r"|d'accueil|prise de poste"
            r"|nouve\w{1,4} "
            r"(?:conseill|agent|entrant|arrivant|recru|tele|collab|embauch)\w{0,10}"
            r"|nouveaux? entrants?|entrants?|remplacants?|demarrage|lancement)\b"
            r"|\bavant (?:leur|sa|son|toute?|la|le|d'etre|d'|de) ?(?:[a-z]+ )?(?:mise en "
            r"(?:production|ligne)|prise d|affectation|entree(?! en (?:vigueur|application|service))"
            r"|premier|debut|demarrage|ouverture"
            r"|lancement|prendre|affect)"
        ),
    ),
)
