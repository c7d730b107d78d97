"""French wording of rights to change the volume."""

import re

from contract_checker.extraction.language.fr_volume import PARTIES, VOLUME
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.volume_change.wording import ChangeWording
from contract_checker.extraction.volume_notice.fr import NOTICE, VOLUME_CUES

_CLIENT = rf"(?<![a-z])(?:{PARTIES.client})(?![a-z])"
_PROVIDER = rf"(?<![a-z])(?:{PARTIES.provider})(?![a-z])"
_RIGHT = (
    r"(?:peu(?:t|vent)|pourr\w+|se reserv\w+|s'est reserve|est (?:libre|en droit|fonde\w*"
    r"|autorise\w*|seul\w* (?:juge|maitre))|a (?:toute? )?(?:la |le )?(?:faculte|liberte"
    r"|latitude|possibilite|droit)"
    r"|conserv\w+ (?:la |le )?(?:faculte|liberte|droit|possibilite|maitrise)"
    r"|dispos\w+ (?:du droit|de la faculte|de toute latitude|de la possibilite)"
    r"|demeur\w+ (?:seul\w* )?(?:libre|maitre)|rest\w+ (?:seul\w* )?(?:libre|maitre|juge)"
    r"|decid\w+|determin\w+|fix\w+ (?:seul\w*|librement|unilateralement)|entend pouvoir"
    r"|garde\w* la (?:faculte|possibilite|main)|est habilite\w*|sera en droit"
    r"|aura (?:la )?(?:faculte|liberte|loisir|possibilite))"
)
_MAY = any_of(
    r"peu(?:t|vent)|pourr\w+|soit|soient|doi\w+ pouvoir",
    r"(?:est|sont|seront|sera) (?:susceptibles?|amenee?s?|appelee?s?|de nature|sujet\w*)",
)
_CHANGEABLE = any_of(
    r"variables?|modulables?|evoluti\w+|ajustables?|fluctuant\w*|flexibles?|revisables?|modifiables?",
)
CHANGE = ChangeWording(
    change=re.compile(rf"(?<![a-z])(?:{VOLUME.change})(?![a-z])"),
    client_right=re.compile(
        rf"{_CLIENT}[^.;|]{{0,90}}?(?<![a-z]){_RIGHT}(?![a-z])"
        rf"|(?:faculte|droit|liberte|latitude|possibilite)[^.;|]{{0,30}}?(?:du|de la|de l'|au|a la"
        rf"|a l'|le) ?(?:{PARTIES.client})"
        rf"|(?:unilateral\w*|discretionnair\w*|a (?:la )?(?:seule )?(?:discretion|convenance|guise"
        rf"|initiative|demande|main) d[ue])[^.;|]{{0,40}}?(?:{PARTIES.client})"
    ),
    passive_right=re.compile(
        rf"(?<![a-z])(?:{VOLUME.volume}|{VOLUME.standing})(?![a-z])[^.;"
        rf"|]{{0,90}}?(?<![a-z])(?:{_MAY})(?![a-z])"
        rf"[^.;|]{{0,60}}?(?<![a-z])(?:{VOLUME.change}|{_CHANGEABLE})(?![a-z])"
        rf"|(?<![a-z])(?:{VOLUME.volume}|{VOLUME.standing})(?![a-z])[^.;|]{{0,60}}?"
        rf"(?<![a-z])(?:est|sont|sera|seront|demeur\w+|rest\w+) (?:[a-z]+ )?(?:{_CHANGEABLE})(?![a-z])"
        rf"|(?:peu(?:t|vent)|pourr\w+) (?:etre|faire l'objet|donner lieu|conna\w+|subir)[^.;|]{{0,60}}?"
        rf"(?:{VOLUME.change}|demandee?s?|commandee?s?|exigee?s?|imposee?s?)(?![a-z])"
    ),
    stated_right=re.compile(
        rf"(?<![a-z])(?:ajustables?|modulables?|variables?|revisables?|modifiables?|flexibles?"
        rf"|adaptables?|evolutifs?|evolutives?)(?![a-z])"
        rf"|il (?:est|sera) (?:egalement |aussi )?possible d[e']|(?:il est|est) (?:loisible|permis"
        rf"|libre|possible) (?:au|a la|a l'|aux) (?:{PARTIES.client})|(?:monte|montent|descend"
        rf"|varie|evolue)\w* (?:ou|et) (?:monte|descend|baisse)\w*"
        rf"|(?:{_CLIENT})[^.;|]{{0,30}}?(?:ajuste|adapte|modifie|reduit|augmente|revise"
        rf"|fait evoluer|fait varier|module|redimensionne)(?![a-z])"
    ),
    imposed=re.compile(
        rf"{_PROVIDER}[^.;|]{{0,50}}?(?:ne (?:peut|pourra|saurait|sera)[^.;|]{{0,20}}?(?:refus\w+"
        rf"|s'oppos\w+|s'y oppos\w+|se prevaloir|pretendre|reclamer|contest\w+|y faire obstacle"
        rf"|elever|invoquer|se soustraire)"
        rf"|(?:accepte\w*|absorb\w+|s'adapt\w+|fai\w+ face|s'oblige a (?:accepter|suivre|absorber)"
        rf"|s'engage a (?:accepter|suivre|absorber|faire face|s'adapter|s'y conformer|repondre)"
        rf"|doi\w+ (?:accepter|absorber|s'adapter|suivre|faire face|etre en mesure|pouvoir)"
        rf"|est (?:reput\w+ accepter|tenu (?:d'accepter|de suivre|de s'adapter|d'absorber))"
        rf"|se conform\w+))"
        rf"|sans que (?:le |la |l')?(?:{PARTIES.provider})[^.;|]{{0,25}}?(?:puisse|ne puisse"
        rf"|soit fonde|ait)|imperativement accept\w+|s'impos\w+ (?:au|a la|a l'|de plein droit"
        rf"|a lui|a elle)|ouvrir droit a|sans (?:que cela n'?ouvre |ouvrir )?droit a"
        rf"|sans (?:indemnite|contrepartie|compensation|dedommagement)"
    ),
    at_will=re.compile(
        rf"(?<![a-z])(?:a tout (?:moment|instant)|a n'importe quel moment|selon (?:ses |les "
        rf"|leurs |l'evolution (?:de |des )?)?(?:besoins?|necessites?|activite|flux)"
        rf"|en fonction (?:de |des |du )(?:ses |leurs |l')?(?:besoins?|necessites?|activite"
        rf"|evolution|flux|charge)"
        rf"|au gre d\w+|par (?:simple )?ordre de service|sur simple (?:demande|appel|ordre"
        rf"|courriel|avis|notification|information|message)|a chaque (?:survenance|besoin|fois)"
        rf"|au fil de l'eau|a (?:sa|leur) (?:seule )?(?:convenance|discretion|guise|initiative"
        rf"|demande|main)|librement|unilateralement|discretionnairement"
        rf"|sans (?:justification|motif|limite|avoir a (?:se )?justifier)"
        rf"|a la (?:seule )?(?:demande|discretion|convenance|initiative) (?:du|de la|de l'"
        rf"|des) ?(?:{PARTIES.client})|sur demande|quand bon|comme (?:il|elle) l'entend"
        rf"|en plus ou en moins|de plein droit)(?![a-z])"
    ),
    agreement=re.compile(
        r"(?<![a-z])(?:d'un commun accord|de commun accord|(?:par|au moyen d'un|donn\w+ lieu a un"
        r"|fai\w+ l'objet d'un|formalis\w+[^.;|]{0,20}?|constat\w+[^.;|]{0,20}?"
        r"|signature (?:conjointe )?d'une? (?:nouvelle )?|conclusion d'un|via un|voie d'"
        r"|sans) ?avenants?"
        r"|(?:avec|apres|sous reserve d\w|sans|moyennant|sauf|recueil\w+|suppos\w+|requi\w+"
        r"|necessit\w+|subordonn\w+ a|soum\w+ a|obtenu|obtenir|et|qu'avec|que (?:sur|moyennant|par"
        r"|d')) ?(?:l'|un |le |de l'|a l'|son |leur )?(?:accord|acceptation|consentement"
        r"|assentiment(?: ecrit)?|validation)"
        r"(?: (?:prealable|ecrite?|expresse?|exprès|mutuel|formel|conjointe?|reciproque"
        r"|et))* ?(?:des|du|de la|de l'|entre|par les|ecrit|prealable|expres|mutuel|formel"
        r"|conjoint)?"
        r"|en concertation|apres concertation|conjointement|par (?:un )?(?:accord|ecrit) (?:ecrit "
        r"|mutuel |commun |prealable |expres )?(?:des|entre|signe par)|contradictoirement"
        r"|accord (?:mutuel|ecrit|expres|prealable|commun)[^.;|]{0,15}?(?:des|entre|du|de)"
        r"|accord des (?:deux )?parties|les parties (?:peuvent|pourront|conviennent|convenir"
        r"|decident|ajustent|adaptent|revoient|revisent|arretent|fixent|se rapprochent"
        r"|se concertent|negocient)"
        r"|negociee?s?|renegoci\w+|de gre a gre|accord entre les parties"
        r"|si les (?:deux )?parties (?:en |y )?(?:conviennent|consentent)"
        r"|chacune des parties (?:y )?consent\w*|cosign\w+|contresign\w+"
        r"|signee?s? par les (?:deux )?parties|apres accord)(?![a-z])"
    ),
    frequency=re.compile(
        r"(?<![a-z])(?:(?:a )?chaque (?:debut de (?:semestre|trimestre|mois|annee)|mois|trimestre"
        r"|semaine|semestre|annee|debut de mois|fin de mois|quinzaine)|mensuellement"
        r"|trimestriellement|semestriellement|annuellement|hebdomadairement|tous les (?:mois|ans"
        r"|trimestres|[a-z0-9]+ mois|lundis?|quinze jours)|toutes les [a-z0-9]* ?semaines?"
        r"|(?:bi|se)?-?(?:mensuel|mestriel|trimestriel|hebdomadaire|annuel|semestriel)(?:le|les"
        r"|s)?|une fois par (?:an|mois|trimestre|semaine|semestre)|(?:deux|trois"
        r"|quatre) fois (?:par|l')|a l'occasion (?:de la|du|des) (?:comite|revue|reunion)\w*"
        r"|periodiquement|a chaque (?:comite|revue|debut|fin) )"
    ),
    provider_right=re.compile(
        rf"{_PROVIDER}(?![^.;|]{{0,40}}?(?:ne (?:peut|pourra|saurait)|accept|absorb|s'adapt"
        rf"|fait face|doit|s'oblige|s'engage))[^.;|]{{0,40}}?(?:peut|pourra|se reserve|est libre"
        rf"|organise|ajuste|adapte|dimensionne|gere|met en place|veille|propose)"
    ),
    not_a_right=re.compile(
        r"(?:ne (?:peu\w+|pourr\w+|saur\w+|doi\w+)(?: en aucun cas)? (?:pas |plus )?(?:etre |la "
        r"|le |les )?(?:modifi|augment|redui|chang|revis|ajust|vari|diminu|retouch|descend"
        r"|deroge)\w*|a titre (?:d'information|d'exemple|de comparaison)|historique"
        r"|constate[es]* (?:sur|en|au cours)|ont (?:varie|evolue|augmente|diminue|baisse))"
    ),
    competitors=NOTICE.competitors,
)

# A passage is read if it speaks of change, of volume, and of a right, an agreement or a rhythm.
CHANGE_CUES = (
    "modif", "augment", "redui", "reduc", "ajust", "evolu", "vari", "hausse", "baiss", "revis",
    "revoir", "revu", "adapt", "dimension", "diminu", "fluctu", "supplementaire", "renfor", "etend",
    "exten", "restr", "retir", "retrait", "retranch", "supprim", "ferm", "ouvr", "ouvert", "amenag",
    "actualis", "examin", "chang", "accroi", "amoindr", "doubl", "ajout", "porter", "porte ", "porte,",
    "portant", "ramen", "modul", "transfer", "bascul", "suspen", "redeploy", "coup", "passer", "monte",
    "descend", "evolut", "elarg", "mouvement", "bouger", "commander", "exceptionnel", "ponctuel",
    "decommand", "annul", "abreg", "internalis", "grossir", "refix", "refonte",
)  # fmt: skip
RIGHT_CUES = (
    "peut", "peuv", "pourr", "peux", "pouv", "reserv", "libre", "droit", "faculte", "accord", "avenant",
    "chaque", "mensuel", "trimest", "semest", "annuel", "hebdo", "demand", "besoin", "ordre",
    "loisible", "permis", "able", "sans", "aucun", "immediat", "concert", "conjoint", "decision",
    "decid", "fixe", "accept", "adapt", "absorb", "refus", "tous les", "toutes les", "instant",
    "moment", "main", "ajuste", "fois", "par an", "convien", "unilateral", "impos", "consent", "gre ",
    "evoluti",
)  # fmt: skip
CUES = (CHANGE_CUES, VOLUME_CUES, RIGHT_CUES)
