"""French wording of ending or suspending a contract."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.termination.fr_grounds import GROUNDS
from contract_checker.extraction.termination.fr_rivals import RIVALS
from contract_checker.extraction.termination.wording import TerminationWording

_CONTRACT = one_of(
    r"contrats?|marches?|conventions?|accord(?:-cadre)?|relations?|engagements?|collaboration|partenariat",
    r"prestations?|services?|execution|mission|lots?|bons? de commande|commandes?|presentes?|presente"
    r"|activite|production",
)
_RESILIATION = r"resiliations?"
_END = one_of(
    r"resili(?:er|e|ee|es|ees|era|eront|ent|able|ables)",
    _RESILIATION,
    rf"(?:mettre|met|mis|mettra|mettant) (?:un terme|fin) (?:\w{{1,14}} ){{0,2}}?(?:au |aux |a l'|a la "
    rf"|a tout |a |du |de )(?:present\w{{0,2}} |ce |cet |cette |leur |tout )?{_CONTRACT}",
    rf"rompre (?:le |la |les |l'|leur )(?:present\w{{0,2}} )?{_CONTRACT}|rupture (?:anticipee "
    rf"|unilaterale )?(?:du |de la |de l'|des )(?:present\w{{0,2}} )?{_CONTRACT}",
    rf"denonc(?:er|e|ee) (?:le |la |l'|a tout moment )(?:present\w{{0,2}} )?(?:{_CONTRACT})?",
)
_SUSPEND = (
    rf"(?:suspend(?:re|u|ue|us|ues|ra|ent)?|suspension|interrompre|interrompt"
    rf"|interruption) (?:\w{{1,14}} ){{0,2}}?(?:de |du |le |la |les |l'"
    rf"|des |d'|tout |tout ou partie des |tout ou partie de |tout ou partie du |ses "
    rf"|ces ){{1,3}}(?:present\w{{0,2}} )?{_CONTRACT}|{_CONTRACT} (?:\w{{1,12}} ){{0,2}}?(?:etre |est |sont "
    rf"|sera |seront )suspendue?s?"
)
_MAY = one_of(
    r"peu(?:t|vent)|pourra(?:it|ient)?|pourront|se reserve\w{0,3}|a (?:le droit|la faculte|la possibilite)"
    r"|ont (?:le droit|la faculte)",
    r"est en droit|est fonde\w?|autoris\w{1,4}|dispose\w{0,3}|facult[e]s?|possibilite|droit de|libre de",
)

_CUES: Final = (
    (
        "resili", "mettre fin", "met fin", "mettra fin", "mettre un terme", "romp", "rupture", "denonc",
        "suspen",
    ),
)  # fmt: skip
_EACH = (
    r"(?:chaque|chacune des|l'une (?:ou l'autre )?(?:quelconque )?des (?:deux )?|l'une quelconque des|toute)"
)

TERMINATION: Final = TerminationWording(
    cues=_CUES,
    quantities=QUANTITIES,
    ends=Pattern(rf"\b{_END}\b"),
    suspends=Pattern(rf"\b(?:{_SUSPEND})\b"),
    rivals=RIVALS,
    right=Pattern(
        any_of(
            # « le Client peut résilier », « se réserve la faculté de suspendre »
            rf"\b{_MAY}\b[^.;]{{0,110}}?\b(?:{_END}|(?:suspen|interromp)\w{{2,5}})\b",
            rf"\b(?:{_END}|(?:suspen|interromp)\w{{2,5}})\b[^.;|]{{0,60}}?\b(?:possible|prononcee?|decidee?"
            rf"|encourue?"
            rf"|intervenir|demandee?|notifiee?)\b",
            # « est résilié de plein droit », « entraîne la résiliation », « résiliable »
            r"\b(?:est|sera|seront|sont|etre) (?:\w{1,14} ){0,3}?(?:resiliee?s?|resiliables?)\b"
            r"|\bresiliables?\b",
            rf"\b(?:entrain|emport|conduir?|justifi|motiv|provoqu|constitu|encour|vaut|vaudr|expos|donn"
            rf"|ouvr)\w{{0,5}}\b[^.;]{{0,50}}?\b{_RESILIATION}\b",
            # « résiliation à l'initiative du Client », « résiliation anticipée : préavis 2 mois »
            rf"\b{_RESILIATION} (?:\w{{1,12}} )?(?:a l'initiative|par (?:le |la |l')?(?:{PARTIES.client}"
            rf"|{PARTIES.provider})|ad nutum|de plein droit|sans (?:preavis|indemnite|motif)|moyennant"
            rf"|avec (?:un )?preavis)",
            rf"\b{_RESILIATION}\b[^.;]{{0,30}}?(?:\||:)[^.]{{0,60}}?\b(?:preavis|plein droit"
            rf"|a tout moment)\b",
        )
    ),
    # « s'interdit toute résiliation », « ne peut être résilié avant son terme »
    excluded=Pattern(
        any_of(
            rf"\b(?:ne|n')[^.;]{{0,20}}?\b(?:ouvr|donn|constitu|justifi|autoris)\w{{1,5}} (?:pas"
            rf"|aucun)[^.;]{{0,30}}?\b(?:{_RESILIATION}|resilier)\b",
            rf"\b(?:s'interdi\w{{1,4}}|renonc\w{{1,4}}|s'engag\w{{1,4}} a ne pas)\b[^.;]{{0,50}}?\b(?:{_END}"
            rf"|(?:suspen|interromp)\w{{2,5}})",
            rf"\b(?:ne|n')[^.;]{{0,14}}?\b(?:peu\w{{1,4}}|pourr\w{{1,4}}|saurai\w{{1,3}}|dispos\w{{1,3}}"
            rf"|est pas|a pas)\b[^.;]{{0,40}}?\b(?:{_END}|(?:suspen|interromp)\w{{2,5}})",
            rf"\b(?:aucune?|pas de|ni|exclu\w{{0,4}} de) (?:faculte de |droit de "
            rf"|possibilite de )?(?:{_RESILIATION}|resilier|suspension|suspendre)",
            rf"\b{_RESILIATION}\b[^.;]{{0,40}}?\b(?:est|sont) (?:exclue?s?|interdite?s?|impossible)",
        )
    ),
    exception=Pattern(r"\b(?:sauf|hors|hormis|excepte|a moins|a l'exception|sans prejudice)\b"),
    only_if=Pattern(r"\b(?:ne|n')[^.;]{0,50}?\b(?:resili|fin|suspen)\w{0,8}[^.;]{0,25}?\b(?:que|qu')"),
    grounds=GROUNDS,
    freely=Pattern(
        r"\ba tout moment\b|\ba toute epoque\b|\bquand (?:il|elle) le (?:souhaite|veut)|\bpour toute raison"
    ),
    in_a_case=Pattern(
        r"\b(?:si|lorsqu\w{1,2}|en cas|dans le cas|des lors|a defaut|faute d|suite a|en raison"
        r"|pour (?:un )?motif|dans l'hypothese|au cas ou|entrain\w{1,5}|autoris\w{1,4}|justifi\w{1,3})\b"
    ),
    parties=(
        Choice(
            "both",
            Pattern(
                any_of(
                    # « chacune des parties peut », « par l'une ou l'autre des parties »
                    rf"(?<!encontre de )\b(?:{_EACH} parties?"
                    rf"|l'un(?:e)? ou l'autre)\b[^.;,]{{0,60}}?\b{_MAY}\b",
                    rf"\b(?:par|a l'initiative d\w|pour) ?(?:{_EACH} parties?|l'un(?:e)? (?:ou"
                    rf"|comme) l'autre)\b",
                    r"\bl'autre partie (?:peut|pourra)|\bles (?:deux )?parties (?:ne |n')?(?:peuvent|pourront"
                    r"|s'interdi|renonc)"
                    r"|\bd'un commun accord\b",
                    r"\ble client (?:ou|et|comme) le prestataire\b",
                )
            ),
        ),
        Choice(
            "client",
            Pattern(
                any_of(
                    # « nous nous réservons », to those who have « vos équipes »
                    r"\bnous (?:nous )?(?:reserv|pouv|pourr)\w{1,4} [^.;]{0,120}?\b(?:vos|votre) (?:effectifs"
                    r"|equipes?|conseillers|prestations?|plateau|centre)",
                    rf"\b(?:{PARTIES.client})\b[^.;,]{{0,60}}?(?:\b{_MAY}\b|\bs'interdi|\brenonc|\bresili"
                    rf"|\bs'engage|\bne )",
                    rf"\b(?:{PARTIES.client}),[^.;]{{0,60}}?, {_MAY}\b",
                    rf"\b(?:resili\w{{1,8}}|suspen\w{{2,6}}|denonc\w{{1,4}}|rompu\w?)\b[^.;]{{0,60}}?\b(?:par"
                    rf"|du fait d\w"
                    rf"|a l'initiative d\w) (?:le |la |l'|seul )?(?:{PARTIES.client})\b",
                    rf"\b(?:autoris|ouvr|donn|permet|confer)\w{{0,5}} (?:au |a la "
                    rf"|a l')(?:{PARTIES.client})\b|\bfaculte (?:du |de la |de l')(?:{PARTIES.client})\b",
                )
            ),
        ),
        Choice(
            "provider",
            Pattern(
                any_of(
                    rf"\b(?:{PARTIES.provider})\b[^.;,]{{0,60}}?(?:\b{_MAY}\b|\bs'interdi|\brenonc|\bresilie"
                    rf"|\bne )",
                    rf"\b(?:resili\w{{1,8}}|suspen\w{{2,6}}|denonc\w{{1,4}}|rompu\w?)\b[^.;]{{0,60}}?\b(?:par"
                    rf"|a l'initiative d\w) (?:le |la |l')?(?:{PARTIES.provider})\b",
                    rf"\b(?:autoris|ouvr|donn|permet|confer)\w{{0,5}} (?:au |a la "
                    rf"|a l')(?:{PARTIES.provider})\b",
                )
            ),
        ),
    ),
    partial=Pattern(
        r"\bpartiel\w{0,6}\b|\b(?:en )?tout ou partie\b|\bun ou plusieurs lots|\ble lot (?:concerne|en cause)"
        r"|\b(?:une|la) partie (?:non |des |du |de )|\bd'un (?:seul )?(?:lot|site|volume)"
        r"|\bcertaines prestations"
    ),
    without_notice=Pattern(
        r"\bsans (?:aucun |respecter (?:de |le |un )?)?(?:preavis|delai)\b|\bimmediat\w{0,6}\b|\bni preavis\b"
        r"|\bsans (?:indemnite|mise en demeure)[^.;]{0,12}? ni preavis|\bsur-le-champ"
    ),
    notice_before=Pattern(
        r"\b(?:preavis|delai|mise en demeure|moyennant|respect\w{0,4}|prevenance|prevenir|notifi\w{2,7}"
        r"|averti\w{0,6}|inform\w{1,5})\b[^.;|]{0,50}?$|\bau (?:moins|minimum) $"
    ),
    notice_after=Pattern(
        r"^ ?(?:\([^)]{1,12}\) )?(?:\w{1,10} )?(?:de preavis|a l'avance|d'avance|apres (?:une |la "
        r"|reception d\w{1,3} )?(?:\w{1,8} )?(?:mise en demeure|notification|courrier|lettre))"
    ),
    unindemnified=Pattern(
        r"\b(?:sans|ni|aucune?|pas|exclusive de toute|nulle)\b[^.;]{0,30}?\b(?:indemni\w{2,7}|dedommagement"
        r"|compensation|dommages|contrepartie)"
    ),
    indemnified=Pattern(
        r"\bindemni\w{2,7}\b|\bdedommag\w{2,6}\b|\bamortissements?\b|\bsommes? restant dues?|\bcompensation\b"
        r"|\bdedit\b"
    ),
    indemnity_before=Pattern(r"\b(?:indemni\w{2,7}|dedommag\w{2,6}|dedit|compensation)\b[^.;]{0,60}?$"),
)
