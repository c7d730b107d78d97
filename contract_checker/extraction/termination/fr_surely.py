"""French wording of an end or a pause, in sentences that surely speak of one."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_CLIENT = rf"(?:le |la |l'|les |du |au |de la |a la |de l'|a l'|aux |notre |votre )(?:{PARTIES.client})"
_PROVIDER = rf"(?:le |la |l'|les |du |au |de la |a la |de l'|a l'|aux |notre |votre )(?:{PARTIES.provider})"
_CONTRACT = (
    r"(?:contrats?|marches?|conventions?|accords?(?:-cadres?)?|commandes?|presentes|engagements?|lots?"
    r"|collaboration|relations?|missions?|bons?)"
)
_ACTS = one_of(
    r"peu(?:t|vent|x)|pouvons|pouvez|pourr\w+|puisse\w*(?! (?:pretendre|reclamer|exiger|demander))"
    r"|se reserve\w*|conserve|garde|dispose\w*|jouit"
    r"|a le droit",
    r"(?:est|sont|sera|reste|demeure) (?:\w+ )?(?:libre|fonde\w*|autorise\w*|en droit|maitre\w*)"
    r"|a [^.;,]{0,30}?pour",
    r"se (?:degage|retire|delie|dedit|desengage|libere)\w*|arrete\w*|cesse\w*|quitte\w*|rompt|resilie\w*"
    r"|denonce\w*|suspend\w*|part(?:ent)?|sort(?:ent)?|annule\w*|decommande\w*|gele\w*|renonce\w*|rachete\w*",
)
_GIVES = one_of(
    r"permet\w*|autoris\w+|ouvr\w+|donn\w+|laiss\w+|delie\w*|libere\w*|loisible|appartien\w+|reserve\w*",
    r"revien\w+|a la main d[eu']|a l'initiative d[eu']|au gre d[eu']|au choix d[eu']|offert\w*|faculte|par",
)

GONE: Final = Pattern(
    any_of(
        r"\b(?:met(?:s|tre|tent|tra|tons|tiez)?|mis) (?:[\w'-]{1,12} ){0,3}?(?:fin|un terme)\b"
        r"|\b(?:re)?prendre fin\b|\bperte du (?:marche|contrat|lot)\b|\bexclusion d",
        r"\b(?:resili\w+|resoudre|resol(?:u|us|ue|ues|ution|udre)|romp\w+|rupture|denoncer|terminer"
        r"|sortir|exit"
        r"|casser|tirer un trait|(?:re)?pren(?:d|dre) ses billes|plier bagage|claquer la porte"
        r"|tourner la page)\b",
        r"\b(?:quitter|quitterons|partir|partez|arretez|(?:vous|le|la) remercier|quitte(?:nt"
        r"|ra)? (?:aussi )?(?:la|le|l'|notre)|nous desengager|s'arreter|arret(?:er|e|ons)|retirer|retire"
        r"|retrancher|retranche|renoncer)\b",
        r"\bs[e'](?:n )?(?:en )?(?:degager|retirer|desengager|delier|dedire|separer|liberer|retirant"
        r"|degageant|retourner|aller)\b|\bs'en aller\b",
        r"\b(?:dire stop|faire cesser|fait cesser|en reste(?:r)? la|cesse de beneficier)\b"
        r"|\b(?:sa|notre|votre|leur) liberte\b|\blibres? de tout engagement\b",
        r"\b(?:peu(?:t|vent|x)|pouvons|pouvez|pourr\w+|autoris\w+ a|libre de"
        r"|droit d[e']) ?(?:[\w'-]{1,12} ){0,3}?"
        r"(?:couper|reprendre|stopper|cesser)\b",
        # « la fin du contrat », « prend fin de lui-même », « sortie immédiate », « se dédit »
        rf"\b(?:fin|arret|sortie|rupture|abandon|stop) (?:anticipee?s?\b|immediate?\b|avant terme"
        rf"|(?:du |de la |de l'|des )?(?:present\w* )?{_CONTRACT}\b)|\bpren(?:d|nent|dra|dront) fin\b"
        r"|\bse (?:degage|dedi(?:t|sent)|delie|retire|denonce|desengage|rompt)(?:nt|ra)?\b",
        rf"\b(?:decommand|annul)\w+ (?:[\w'-]{{1,12}} ){{0,4}}?(?:{_CONTRACT}|suite|reste)\b"
        r"|\b(?:delie|degage|libere)\w* (?:les|de|l'une?|chacun\w*|la|le)\b"
        r"|\b(?:est|sont|sera|tiens? pour|tenir [^.;]{0,30}? pour) (?:delie|degage|libere|caduc)\w*",
        rf"\b{_CONTRACT}\b[^.;]{{0,40}}?\b(?:tombe|cesse|s'arrete|s'eteint|devient caduc|caduque)\w*"
        r"|\b(?:caducite|decheance|dereferenc\w+|separation|sortie anticipee)\b"
        r"|\bpeu(?:t|vent) etre (?:retire|repris|rachete|retranche|exclu)\w*",
    )
)
PAUSES: Final = Pattern(
    any_of(
        r"\bsuspend(?:re|s|ra|ent|ons|ez|u|us|ue|ues)?\b|\bsuspension\b"
        r"|\binterromp(?:re|t|ra|ent|u|us|ue|ues)\b",
        # « il est sursis à l'exécution », « lignes coupées »
        r"\b(?:en|mise en) (?:pause|sommeil|veille|suspens)\b|\bgele(?:r|s|e|es|ra)?\b|\bsursis a\b"
        r"|\bsurseoir\b",
        r"\b(?:lignes?|files?|appels|ecoute|service)\b[^.;]{0,20}?\b(?:coupe|arrete"
        r"|bascule sur repondeur)e?s?\b",
    )
)
# « ne dispose pas de la faculté », « sans pouvoir », « nul ne peut »
REFUSED: Final = Pattern(
    any_of(
        r"\b(?:ne|n')[^.;,]{0,30}?\b(?:dispos|peu|pourr|pouv|saur|permet|autoris|ouvr|donn|doit"
        r"|justifi)\w{0,6}"
        r"(?! que)(?: \w{1,10}){0,2}? (?:pas|aucune?|aucunement|nullement|jamais|point|ni|d'aucune?)\b",
        r"\b(?:s'interdi|renonc\w+ a (?:la faculte|tout|resili|mettre fin|rompre|son droit|se)"
        r"|nul(?:le)? (?:partie )?ne"
        r"|aucune (?:partie|des parties)|ni l'un)",
        r"\b(?:ne|n') ?(?:met|romp|entrain|emport|justifi|autoris|constitu)\w{0,5} (?:pas|aucun|ni|jamais)",
    )
)
# something of a refusal is left: « pas avant deux ans », « que pour faute lourde »
CONCEDED: Final = Pattern(
    r"\b(?:sauf|hors|hormis|excepte|a moins|avant|sans(?! delai)|que|tant qu\w*|si|autre|qu'(?!il|elle|on)"
    r"|tandis|alors|moins|plus|pendant|durant|mais)\b"
)
GRANTED: Final = Pattern(rf"\b(?:{_GIVES}|{_ACTS}|possibles?|optionnel\w*|facultati\w+)\b")
IN_A_CASE: Final = Pattern(
    r"\b(?:si|s'ils?|s'elles?|quand (?!(?:il|elle|on|vous|nous|l'un\w*) (?:le )?(?:v[eo]u|souhait|desir))"
    r"|lorsqu\w*"
    r"|qu'un|en cas|faute|motif|cause|des (?:que|lors)|apres (?!reception|mise en|sa |la reception|lettre"
    r"|notification)"
    r"|entrain\w+|emport\w+|vaut|autoris\w+|justifi\w+|expose\w*|constitue|suffi\w+|retrait|perte"
    r"|fermeture|le temps d[eu']|tant que)\b"
)
GROUNDS: Final[Choices] = (
    # « votre label perdu », « le label retiré »
    Choice("label_loss", Pattern(r"\b(?:label|labellisation|certification)\b[^.;]{0,25}?\b(?:perdue?|retiree?"
                                 r"|suspendue?|echue?|tombe\w*)\b")),
    Choice(
        "change_of_control",
        Pattern(r"\b(?:sous (?:le |la )?(?:controle|coupe)|rachet\w+|(?:societe|entreprise|centre|capital"
                r"|maison|fonds)[^.;]{0,30}? vendue?s?|vente d|cession d|nouvel actionnaire"
                r"|changement de (?:mains?|proprietaire)|fusionn\w+)"),
    ),
    Choice(
        "insolvency",
        Pattern(r"\b(?:liquidation|redressement|faillite|insolvab\w+|depot de bilan|depose\w* le bilan"
                r"|ne paie plus ses dettes|creanciers|cessation d'activite)\b"),
    ),
    Choice("force_majeure", Pattern(r"\b(?:cas de force|plan blanc|epidemie|inondation|sinistre|evenement"
                                    r" (?:imprevisible|exterieur))\b")),
    Choice("general_interest", Pattern(r"\binteret (?:general|public)\b")),
    Choice(
        "service_level",
        # « trois mois consécutifs sous 70 % de prise d'appel », « deux trimestres sous la barre »
        Pattern(r"\b(?:mois|trimestres?|semaines?)\b[^.;]{0,25}?\b(?:sous|en dessous|au-dessous|en deca)\b"
                r"|\b(?:sous|inferieure?s? a|moins de|en dessous d\w) (?:la barre|le seuil|l'objectif"
                r"|les? \d|\d{2})"
                r"|\b(?:accessibilite|joignabilite|prise d'appel|decroche)\b[^.;]{0,40}?\b(?:inferieur"
                r"|sous|moins)"
                r"|\bne repond(?:e|ent)? plus\b|\bcarence\b"),
    ),
    Choice("price", Pattern(r"\b(?:bareme|tarifs?|prix)\b[^.;]{0,40}?\b(?:desaccord|refus\w*|entente|hausse)"
                            r"|\b(?:desaccord|entente|accord) sur (?:le |les "
                            r"|la )?(?:nouve\w+ )?(?:bareme|tarif|prix)")),
    Choice("volume", Pattern(r"\b(?:appels|volumes?|trafic)\b[^.;]{0,30}?\b(?:tariss\w+|fondent|fond"
                             r"|divise)")),
    Choice(
        "fault",
        Pattern(r"\b(?:insult\w+|grossieret\w+|injur\w+|fuite de donnees|travail dissimule|condamn\w+|occulte"
                r"|impaye\w*|torts|fautif\w*|manquement\w*|corruption|cession de coordonnees|divulg\w+"
                r"|n'est pas (?:verse|paye|regle|servi)\w*|demeures? impayes?|mensong\w+|tromp\w+|vol)\b"),
    ),
    Choice(
        "convenience",
        Pattern(r"\b(?:sans (?:motif|raison|avoir a (?:dire|s'expliquer|se justifier)|s'expliquer"
                r"|rien expliquer)"
                r"|convenance|au gre d[eu']|quand (?:il|elle|on|vous|nous|l'un\w*)[^.;]{0,20}? "
                r"(?:v[eo]u\w+|souhait\w+|desir\w+)|rien a (?:nous |lui )?expliquer"
                r"|sans avoir a dire pourquoi)\b"),
    ),
)  # fmt: skip
PARTIES_ACTING: Final[Choices] = (
    Choice(
        "both",
        Pattern(r"\b(?:chacun\w*|l'une? ou l'autre|l'une? comme l'autre|l'une? ou de l'autre"
                r"|les (?:deux )?parties|chaque partie|tous deux"
                r"|l'une? de (?:nous|nos)|l'une? des deux|aux deux parties|toute partie|delie les deux"
                r"|nous nous (?:quitter|separer)\w*)\b"),
    ),
    Choice(
        "client",
        Pattern(rf"\b{_CLIENT}\b(?:,[^.;,]{{0,60}}?,)?[^.;,]{{0,20}}? {_ACTS}\b"
                rf"|\b{_GIVES} (?:la seule |le seul )?{_CLIENT}\b|(?:^|\| |: )(?:{PARTIES.client})\b"),
    ),
    Choice(
        "provider",
        Pattern(rf"\b{_PROVIDER}\b(?:,[^.;,]{{0,60}}?,)?[^.;,]{{0,20}}? {_ACTS}\b"
                rf"|\b{_GIVES} (?:la seule |le seul )?{_PROVIDER}\b"),
    ),
)  # fmt: skip
# « trois mois après la réception de sa lettre », « un semestre de prévenance », « 60 j. »
NOTICE: Final = Pattern(
    r"^ ?(?:[a-z]+ )?(?:a l'avance|d'avance|plus tot|apres (?:la |sa )?(?:reception|lettre|courrier)|d'avis"
    r"|d'avertissement|de (?:prevenance|delai|lettre|preavis)|avant(?! la fin))\b"
)
# « quarante-cinq jours » that an event lasts, « trois mois sous 70 % »
NOT_NOTICE: Final = Pattern(
    r"(?:\b(?:pendant|durant|depass\w+|exced\w+|plus d[e']|(?:les|des|ces) (?:\w+ )?premiers?|superieure? a"
    r"|essai|sous|chaque|tous les|au-dela d[e'])(?: les| plus de| des)? ?)$"
)
# « cent vingt jours de retard », « trois mois consécutifs »
NOT_NOTICE_AFTER: Final = Pattern(
    r"^ (?:de (?:suite|retard)|consecutifs|d'affilee|de l'annonce|ou plus|au plus)\b"
)
