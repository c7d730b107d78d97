"""French wording of ending or suspending a contract."""

from typing import Final

from contract_checker.extraction.contract_term.fr import CONTRACT_TERM
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.termination import fr_surely as surely
from contract_checker.extraction.termination.fr_grounds import GROUNDS
from contract_checker.extraction.termination.fr_holders import CAN as _CAN
from contract_checker.extraction.termination.fr_holders import EACH as _EACH
from contract_checker.extraction.termination.fr_holders import HOLDERS
from contract_checker.extraction.termination.fr_leaving import EXIT_TABLE, GOES, LEAVES, MAY, SUSPENDS
from contract_checker.extraction.termination.fr_rivals import RIVALS
from contract_checker.extraction.termination.fr_same import NOT_THE_SAME, SAME_HOLDERS, SAME_RIGHT
from contract_checker.extraction.termination.wording import TerminationWording

_CONTRACT = one_of(
    r"contrats?|marches?|conventions?|accord(?:-cadre)?|relations?|engagements?|collaboration|partenariat",
    r"prestations?|services?|execution|mission|lots?|bons? de commande|commandes?|presentes?|presente"
    r"|activites?|production|files?",
)
# what is interrupted, beside the contract, and a change of volume unless something has happened
_HELD_UP = r"(?:reponses?|appels|traitements?|operations?|campagnes?|accueil|collaboration|emissions?)"
_HOLDS_UP = (
    rf"(?:suspend(?:re|ra|e)?|interromp(?:re|t|ra|e)|arret(?:er|e|era)|stopp(?:er|e"
    rf"|era)) (?:\w{{1,14}} ){{0,2}}?"
    rf"(?:l'|la |le |les |une |un |cette |ces |des |toute? )(?:\w{{3,12}} )?{_HELD_UP}"
)
_HAPPENED = (
    r"(?:\bsi |\bs'il|\ben cas d|\blorsqu|\bapres (?:un|une|mise|rappel|relance)|\bfaute d|\ba defaut"
    r"|\btant que)"
)
_HELD_UP_IF = rf"{_HAPPENED}[^.;]{{0,80}}?\b{_HOLDS_UP}|{_HOLDS_UP}\b[^.;]{{0,60}}?{_HAPPENED}"
_RESILIATION = r"resiliations?"
_END = one_of(
    r"resili(?:er|e|ee|es|ees|era|eront|ent|able|ables)",
    _RESILIATION,
    rf"(?:mettre|met|mis|mettra|mettant) (?:un terme|fin) (?:[\w']{{1,14}} ){{0,6}}?(?:au |aux |a l'|a la "
    rf"|a tout |a |du |de )(?:present\w{{0,2}} |ce |cet |cette |leur |tout |une? (?:ou plusieurs "
    rf"|quelconque )?(?:des )?)?(?:seule?s? )?{_CONTRACT}",
    rf"(?:rompre|rompt|rompra) (?:le |la |les |l'|leur )(?:present\w{{0,2}} )?{_CONTRACT}"
    r"|rupture (?:anticipee "
    rf"|unilaterale )?(?:du |de la |de l'|des )(?:present\w{{0,2}} )?{_CONTRACT}",
    rf"denonc(?:er|e|ee) (?:le |la |l'|a tout moment )(?:present\w{{0,2}} )?(?:{_CONTRACT})?",
)
_SUSPEND = (
    rf"(?:suspend(?:re|u|ue|us|ues|ra|ent)?|suspension|ajourn(?:er|e|ee|era|ement)|interrompre|interrompt"
    rf"|interruption) (?:\w{{1,14}} ){{0,2}}?(?:de |du |le |la |les |l'"
    rf"|des |d'|tout |tout ou partie des |tout ou partie de |tout ou partie du |ses |cette |ce |une |un "
    rf"|ces ){{1,3}}(?:present\w{{0,2}} )?{_CONTRACT}|{_CONTRACT} (?:\w{{1,12}} ){{0,2}}?(?:etre |est |sont "
    rf"|sera |seront )(?:suspendue?s?|ajournee?s?)"
)

_CUES: Final = (
    (
        "resili", "mettre fin", "met fin", "mettra fin", "mettre un terme", "romp", "rupture", "denonc",
        "suspen",
        "ajourn",
        # other words for leaving: see `fr_leaving`
        "renonc", "tablier", "perd", "garde",
        "ailleurs", "departir", "amput", "caduc", "fin du", "fin de", "tombe", "eteint", "refus", "perte de",
        "s'en aller", "delier", "degager", "desengag", "se retirer", "se separer", "quitt", "separons",
        "liberte", "sortir", "sortie", "partir", "part ", "congedi", "remerci", "arret", "cess", "stopp",
        "retirer", "retire ", "coup", "interromp", "interrupt", "gel", "prendre fin", "prend fin", "abreg",
        "ecourt", "s'en tenir", "en rester", "desist",
        "depot de bilan", "mis fin", "mis un terme", "retranch",
        "soustrai", "distrai", "absorb",
        "faute", "liquidation", "force majeure", "convenance", "changement de",
    ),
)  # fmt: skip

TERMINATION: Final = TerminationWording(
    cues=_CUES,
    quantities=QUANTITIES,
    ends=Pattern(rf"\b{_END}\b"),
    suspends=Pattern(rf"\b(?:{_SUSPEND}|{SUSPENDS})\b|{_HELD_UP_IF}"),
    # « Chacune des parties peut la dénoncer avec un préavis de douze mois. »
    denounces=Pattern(
        rf"\b{_CAN} (?:\w{{1,14}} ){{0,3}}?(?:la |le )(?:\w{{1,14}} )?denoncer\b"
        rf"|\b(?:{_EACH}|{PARTIES.client}|{PARTIES.provider}) (?:la |le |l')denonce(?:ra)?\b"
        # « Conclu sans limitation de durée, il peut être dénoncé »
        rf"|\b(?:il|elle|celui-ci|celle-ci|{_CONTRACT}) (?:peut|pourra|est"
        rf"|sera) (?:etre )?(?:\w{{1,14}} ){{0,2}}?"
        r"(?:denonce|rompu|resilie)e?\b"
    ),
    open_ended=CONTRACT_TERM.open_ended,
    leaves=Pattern(LEAVES),
    gone=surely.GONE,
    pauses=surely.PAUSES,
    refused=surely.REFUSED,
    conceded=surely.CONCEDED,
    granted=surely.GRANTED,
    sure_case=surely.IN_A_CASE,
    sure_grounds=surely.GROUNDS,
    sure_parties=surely.PARTIES_ACTING,
    sure_notice=surely.NOTICE,
    not_notice=surely.NOT_NOTICE,
    not_notice_after=surely.NOT_NOTICE_AFTER,
    exit_table=EXIT_TABLE,
    rivals=RIVALS,
    right=Pattern(
        any_of(
            LEAVES,
            _HELD_UP_IF,
            r"\b(?:il|elle|celui-ci|celle-ci) (?:peut|pourra) etre (?:\w{1,14} ){0,2}?(?:denonce|rompu"
            r"|resilie)e?\b",
            # « vous permet de couper les lignes », « le centre cesse de décrocher »
            rf"\b(?:{_CAN}|{MAY}|{PARTIES.client}|{PARTIES.provider}|nous|vous"
            rf"|on)\b[^.;]{{0,110}}?(?:{SUSPENDS})",
            # « l'Université résilie le marché », « le Centre suspend les prestations »
            rf"\b(?:{PARTIES.client}|{PARTIES.provider}|parties?|celui-ci"
            rf"|celle-ci)\b,?(?: (?!ne\b)[\w'-]{{1,16}}){{0,4}}? (?:resilie(?:ra)?"
            r"|(?:met|mettra) (?:fin|un terme)|romp(?:t|ra)|denonce(?:ra)?|suspend(?:ra)?|interromp(?:t|ra)"
            r"|ajourne(?:ra)?|arrete(?:ra)?)\b"
            rf"[^.;]{{0,40}}?\b{_CONTRACT}\b",
            # « le Client peut résilier », « se réserve la faculté de suspendre »
            rf"\b{_CAN}\b[^.;]{{0,110}}?\b(?:{_END}|(?:suspen|interromp|ajourn)\w{{1,5}})\b",
            rf"\b(?:{_END}|(?:suspen|interromp|ajourn)\w{{1,5}})\b[^.;|]{{0,60}}?\b(?:possible|prononcee?"
            rf"|decidee?"
            rf"|encourue?|admise?|permise?|autorisee?|ouverte?|licite|envisageable|acquise?"
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
            # « ni l'un ni l'autre ne peut s'en aller »
            rf"\bne (?:peu|pourr|saurai)\w{{1,4}}\b[^.;]{{0,40}}?\b{GOES}(?=\W|$)",
            rf"\b(?:ne|n')[^.;]{{0,20}}?\b(?:ouvr|donn|constitu|justifi|autoris|entrain|emport|permet"
            rf"|provoqu|vau)\w{{1,5}} (?:pas"
            rf"|aucun)[^.;]{{0,40}}?\b(?:{_END}|resilier|rompre|se retirer|sortir)\b",
            rf"\b(?:s'interdi\w{{1,4}}|renonc\w{{1,4}}|s'engag\w{{1,4}} a ne pas)\b[^.;]{{0,50}}?\b(?:{_END}"
            rf"|(?:suspen|interromp|ajourn)\w{{1,5}})",
            rf"\b(?:ne|n')[^.;]{{0,14}}?\b(?:peu\w{{1,4}}|pourr\w{{1,4}}|saurai\w{{1,3}}|dispos\w{{1,3}}"
            rf"|est pas|a pas)\b(?:(?!\b(?:indemni|pretend|reclam|dommages|en cas d|dues? ))[^.;])"
            rf"{{0,40}}?\b(?:{_END}"
            rf"|(?:suspen|interromp|ajourn)\w{{1,5}})",
            rf"\b(?:aucune?|pas de|ni|exclu\w{{0,4}} de) (?:faculte de |droit de "
            rf"|possibilite de )?(?:{_RESILIATION}|resilier|suspension|suspendre)",
            rf"\b{_RESILIATION}\b[^.;]{{0,40}}?\b(?:est|sont) (?:exclue?s?|interdite?s?|impossible)",
        )
    ),
    later=Pattern(r"\b(?:puis|ensuite|passe (?:ce|cette))\b"),
    # « Apres la resiliation, le Titulaire remet les fichiers. »
    afterwards=Pattern(
        r"\b(?:apres|lors de|a compter de|des|suite a|posterieurement a) (?:la |sa |toute )?resiliation\b"
        r"(?! (?:pour|par) )"
        # « Sauf faute lourde, la résiliation … »: the case in which the rest does not hold
        r"|\A\W{0,3}(?:sauf|hormis|hors|excepte) [^.;,]{2,60},"
        r"|, (?:sauf|hormis|hors)(?: (?:en )?cas d[e'])? ?(?:faute|manquement"
        r"|force majeure)\b[^.;,]{0,40}(?=[.;]|$)"
        # « Le Titulaire ne peut prétendre à aucune indemnité en cas de résiliation »: it ends nothing
        rf"|\b(?:le |la |l')?(?:{PARTIES.provider}|{PARTIES.client}) ne (?:peu|pourr|saurai)\w{{1,4}} "
        r"(?=(?:pretendre|reclamer|exiger)\b)"
    ),
    exception=Pattern(r"\b(?:sauf|hors|hormis|excepte|a moins|a l'exception|sans prejudice)\b"),
    only_if=Pattern(
        r"\b(?:ne|n')[^.;]{0,50}?\b(?:resili|fin|suspen)\w{0,8}[^.;]{0,25}?\b(?:que|qu')"
        # « ne peut résilier sans un préavis de trois mois », « sans en avertir l'autre »
        r"|\b(?:resili|fin|suspen)\w{0,8}\b[^.;]{0,40}?\bsans (?:(?:en|un|une|le|avoir|observer"
        r"|respecter|donner) |l'en ){0,4}"
        r"(?:preavis d|mise en demeure|averti|preven|notifi|inform|mis en demeure)\w{0,4}"
    ),
    grounds=GROUNDS,
    freely=Pattern(
        r"\ba tout moment\b|\ba toute epoque\b|\bquand (?:il|elle|on|bon) (?:le |lui )?(?:souhait|v[eo]u"
        r"|semble)|\bdu jour au lendemain\b|\bpour toute raison"
    ),
    in_a_case=Pattern(
        r"\b(?:si|s'il|au-dela d|permet\w{0,4} (?:a|au|aux)|sommation|lorsqu(?:e\b|'|\w{1,2})|(?:des"
        r"|sitot|aussitot|une fois|quand"
        r"|toutes les fois) qu\w?|en cas"
        r"|dans le cas|des lors|a defaut|faute d|suite a|en raison"
        r"|pour (?:un |une |des )?(?:motif|(?:raison|cause)s? (?:tenant|liee?|d[e']))|dans l'hypothese"
        r"|au cas ou|(?:entreprise|centre|prestataire|titulaire) qui"
        r"|entrain\w{1,5}|autoris\w{1,4}|justifi\w{1,3}"
        # « Le retrait de l'agrément met fin au contrat »
        r"|(?:le|la|l'|tout|toute) ?(?:retrait|perte|annulation|caducite|abrogation|dissolution|deces"
        r"|cessation"
        r"|disparition|suspension|non-renouvellement|defaut|refus) (?:de|du|des|d'|definiti)[^.;]{0,80}?"
        r"(?:met|mettra|emporte\w{0,2}|vaut|entrain\w{1,4}) (?:fin|resiliation|rupture|la|de plein droit"
        r"|un terme))\b"
    ),
    parties=HOLDERS,
    same_right=SAME_RIGHT,
    same_holders=SAME_HOLDERS,
    not_the_same=NOT_THE_SAME,
    cell_parties=(
        Choice(
            "both",
            Pattern(
                r"\| (?:les deux|l'un(?:e)? ou l'autre|chacun\w{0,2}|toutes? (?:les )?parties?"
                r"|les (?:deux )?parties|chaque partie|tous)\b[^|]{0,20}?(?:\||$)"
            ),
        ),
        Choice(
            "client",
            Pattern(rf"\| (?:le |la |l')?(?:{PARTIES.client})\b[^|]{{0,12}}?(?:\||$)|\| nous (?:\||$)"),
        ),
        Choice("provider", Pattern(rf"\| (?:le |la |l')?(?:{PARTIES.provider})\b[^|]{{0,12}}?(?:\||$)")),
    ),
    cell_notice=Pattern(r"^(?:aucun|sans|neant|non|0|immediat\w{0,5}|sans delai|sans preavis|-)$"),
    partial=Pattern(
        r"\bpartiel\w{0,6}\b|\bune partie seulement\b|\b(?:en )?tout ou partie\b|\bun ou plusieurs lots"
        r"|\ble lot (?:concerne|en cause)"
        r"|(?<!par )\b(?:une|la) partie (?:non |des |du |de )|\bd'un (?:seul )?(?:lot|site|volume)"
        r"|\bla seule partie\b|\bla part non executee"
        r"|\bcertaines prestations|\bl'un(?:e)? des (?:services|lignes|lots|sites|files|prestations"
        r"|campagnes)"
        r"|\bretirer (?:cette|une|la|ce|un|le) (?:seule? )?(?:ligne|service|lot|file|mission|campagne"
        r"|activite"
        r"|perimetre)\b|\b(?:la|le) seule? (?:activite|mission|ligne|lot|service|perimetre)\b"
        r"|\bl'une? (?:quelconque|ou l'autre|ou plusieurs) des (?:services|lignes|lots|sites|files"
        r"|prestations|campagnes|activites|missions)"
        r"|\b(?:retrancher|(?<!se )retirer?)\b(?! a tout moment)|\b(?:zone|ville|file|site) par (?:zone"
        r"|ville|file|site)\b"
        r"|\b(?:une?|la|cette) (?:campagne|vague|segment|file|zone|circuit|titre)\b(?= (?:en cours|a tout"
        r"|concern))"
        r"|\b(?:les autres|le reste|le surplus)\b[^.;]{0,20}?\b(?:demeur|continu|rest|se poursui|etant|maint"
        r"|conserv)"
    ),
    without_notice=Pattern(
        r"\bsans (?:aucun |respecter (?:de |le |un )?)?(?:preavis|delai)\b|\bimmediat\w{0,6}\b"
        r"|\bni preavis\b|\bsur l'heure\b|\btout de suite\b|\bdu jour au lendemain\b"
        r"|\bsans (?:indemnite|mise en demeure)[^.;]{0,12}? ni preavis|\bsur-le-champ|\ble jour meme\b"
    ),
    notice_before=Pattern(
        r"\b(?:preavis|avis|rappel|sommation|avertissement|delai|mise en demeure|moyennant|respect\w{0,4}"
        r"|prevenance|prevenir|notifi\w{2,7}"
        r"|averti\w{0,6}|inform\w{1,5}|dire|ecrire|prevenu\w{0,2}|previen\w{1,3}"
        r"|signal\w{1,3})\b[^.;|]{0,50}?$|\bau (?:moins|minimum) $"
    ),
    notice_after=Pattern(
        r"^ ?(?:\([^)]{1,12}\) )?(?:\w{1,10} )?(?:de preavis|a l'avance|d'avance|plus tard|plus tot"
        r"|avant(?! la fin du)|auparavant|apres (?:une? |la |son |l')?"
        r"(?:reception d\w{1,3} )?(?:\w{1,8} )?(?:mise en demeure|notification|courrier|lettre|rappel"
        r"|sommation|avertissement|relance"
        r"|avis|annonce|envoi)|de (?:delai|prevenance|avis)|etant (?:donnee?s?|laissee?s?|respectee?s?))"
    ),
    unindemnified=Pattern(
        r"\b(?:ni|sans) (?:\w{1,6} )?(?:un |le moindre )?(?:rien (?:vous |lui |nous )?(?:devoir|payer"
        r"|verser)|sou|centime|euro|frais|dette)\b"
        r"|\bait droit a rien\b|\bindemnites? ?[:|]? ?(?:nulle|neant|aucune|zero)\b"
        r"|\b(?:ne|n')[^.;]{0,20}?\b(?:doit|devra|devr\w{1,4}|verse\w{0,2}) rien\b"
        r"|\bsans (?:rien )?(?:rien )?(?:devoir|verser) (?:de |d'|quoi|rien|au |a )?"
        r"|\b(?:aucune?|nulle?) (?:somme|indemnisation|reparation|facture"
        r"|facturation)\b[^.;]{0,20}?\b(?:n'est|n'etant|ne sera|n'en est)?"
        r" ?(?:due?|versee?|exigible|reclamee?|payee?)\b|\brien n'(?:est|etant) (?:alors )?du\b"
        r"|\ba titre gratuit\b"
        r"|\bsans que\b[^.;]{0,60}?\b(?:puisse|ait)\b[^.;]{0,40}?\b(?:pretendre|reclamer|exiger|droit)\b"
        r"|\b(?:sans(?! prejudice)|ni|aucune?|pas|exclusive de toute"
        r"|nulle)\b(?:(?!\bprejudice\b)[^.;]){0,30}?"
        r"\b(?:indemni\w{2,7}|dedommagement"
        r"|compensation|dommages|contrepartie)"
    ),
    indemnified=Pattern(
        r"\bindemni\w{2,7}\b|\bdedommag\w{2,6}\b|\bamortissements?\b|\bsommes? (?:restant dues?|egales?)"
        r"|\bcompensation\b"
        r"|(?<!se )\bdedit\b|\ben (?:nous |vous |lui )?(?:versant|payant|reglant) |\bcontre (?:versement"
        r"|paiement)"
        r"|\b(?:verse|paie|regle|doit|alloue|recoit|percoit|recevra|percevra"
        r"|touche)\w{0,2} [^.;%]{0,40}?\d[^.;]{0,12}?% (?:du|de ce|des|de la)"
    ),
    indemnity_before=Pattern(
        r"\b(?:indemni\w{2,7}|dedommag\w{2,6}|dedit|compensation|somme egale|versant|payant|verse|paie"
        r"|regle|doit|alloue"
        r"|recoit|percoit|recevra"
        r"|versement|paiement)\b[^.;]{0,60}?$"
    ),
)
