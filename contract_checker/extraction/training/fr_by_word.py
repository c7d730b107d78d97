"""French words about training, enough where the net is sure that a sentence speaks of it."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.training.wording import TrainingByWord

_CLIENT: Final = rf"(?:{PARTIES.client})"
_PROVIDER: Final = rf"(?:{PARTIES.provider})"
_THE: Final = r"(?:le |la |l'|les )?"
_OF: Final = r"(?:du |de la |de l'|des |de )"
_TEACHES: Final = (
    r"(?:form|anim|dispens|organis|instrui|enseign|delegu|detach|depech|initi|pret|assur)\w{1,5}"
)
_BEARS: Final = (
    r"(?:(?:en |y )?(?:finan|pai|pay|remuner|support|assum)\w{1,5}"
    r"|prend (?:en charge|a (?:sa charge|son compte)))"
)
_CLASS: Final = (
    r"(?:sessions?|seances?|stages?|ateliers?|modules?|cours|formations?|apprentissage|immersion|tutorat|recyclage"
    r"|prise en main|presentation|instruction|initiation|rappel)"
)
_NEWS: Final = (
    r"(?:nouve(?:au|l|lle|aux|lles|autes?)(?! (?:passe|suit|vient|arriv|conseill|agent|recru|embauch"
    r"|venu))|reformes?|modifi\w+|changements?|version (?:majeure|nouvelle)|lancement"
    r"|mise? (?:en (?:vente|rayon|service)|a la carte)|evolutions?)"
)

BY_WORD: Final = TrainingByWord(
    subjects=(
        # « l'acclimatation d'un nouveau modérateur », « avant toute prise de poste »
        Choice(
            "initial",
            Pattern(
                r"\b(?:nouve(?:l|au|aux|lles?) (?:arriv|conseill|agent|recru|moderat|embauch|operat"
                r"|entrant)\w*"
                r"|prise de poste|avant (?:de |toute )?(?:decrocher|prendre|mise en ligne|premier appel"
                r"|l'ouverture)|de base|entrants?|debutants?)\b"
            ),
        ),
        Choice("product_change", Pattern(rf"\b{_NEWS}\b")),
        Choice(
            "continuous",
            Pattern(
                r"\b(?:par (?:an|mois|trimestre|semestre)|tous les (?:\w+ )?(?:ans|mois)"
                r"|chaque (?:annee|mois|trimestre)"
                r"|annuel\w*|trienna\w*|recyclage|rappel)\b"
            ),
        ),
    ),
    given_by=(
        Choice(
            "client",
            Pattern(
                rf"(?:^|[,;:] ?){_THE}{_CLIENT} {_TEACHES}\b|\b(?:animee?s?|dispensee?s?|donnee?s?"
                rf"|instruite?s?) par"
                rf" {_THE}{_CLIENT}\b|\b(?:formateurs?|ecole) (?:\w+ )?{_OF}{_CLIENT}\b"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"(?:^|[,;:] ?){_THE}{_PROVIDER} {_TEACHES}\b|\b(?:animee?s?|dispensee?s?|donnee?s?"
                rf"|detachee?s?) par"
                rf" {_THE}{_PROVIDER}\b|\bformateurs? (?:\w+ )?{_OF}{_PROVIDER}\b"
            ),
        ),
    ),
    costs=(
        Choice("shared", Pattern(r"\bpar moitie\b|\ba raison de \d+ ?% par\b|\bpour moitie\b")),
        Choice(
            "provider",
            Pattern(
                rf"\b{_PROVIDER} {_BEARS}\b|\b(?:a la charge|aux (?:frais|depens)"
                rf"|pour le compte) {_OF}{_PROVIDER}\b"
                rf"|\b(?:compris|inclus)\w* dans le (?:forfait|prix)\b|\bn'ouvre\w* droit a aucun\b"
                rf"|\bincombe\w* (?:au |a la |a l'){_PROVIDER}\b"
            ),
        ),
        Choice(
            "client",
            Pattern(
                rf"\b{_CLIENT} {_BEARS}\b|\b(?:a la charge|aux (?:frais|depens)"
                rf"|pour le compte) {_OF}{_CLIENT}\b"
                rf"|\bque finance {_THE}{_CLIENT}\b|\bincombe\w* (?:au |a la |a l'){_CLIENT}\b"
            ),
        ),
    ),
    length_before=Pattern(rf"\b(?:{_CLASS}|apprend\w*|suit|suivi)\b[^.;,]{{0,30}}$"),
    length_after=Pattern(rf"^ ?(?:de |d'|d'une |en |par )?(?:la |l')?{_CLASS}\b|^ sur le terrain\b"),
    change=Pattern(rf"\b{_NEWS}\b"),
    ahead_before=Pattern(r"\bau moins $"),
    ahead_after=Pattern(r"^ (?:ouvre\w* |ouvrables? |utiles? )?(?:avant|plus tot|auparavant|a l'avance)\b"),
)
