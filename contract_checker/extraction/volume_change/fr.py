"""French wording of rights to change the volume."""

from contract_checker.extraction.cues import cues_of
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_volume import VOLUME
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.volume_change.fr_agreement import AGREEMENT
from contract_checker.extraction.volume_change.fr_by_word import BOTH, NOT_BOTH, WILL
from contract_checker.extraction.volume_change.fr_no_right import CHANGEABLE, NOT_A_RIGHT
from contract_checker.extraction.volume_change.fr_rhythm import FREQUENCY, REVIEWED
from contract_checker.extraction.volume_change.wording import ChangeWording
from contract_checker.extraction.volume_notice.fr import NOTICE, VOLUME_CUES

_CLIENT = whole_words(PARTIES.client)
_PROVIDER = whole_words(PARTIES.provider)
_VOLUME = whole_words(VOLUME.volume, VOLUME.standing)

# « Le Client se réserve le droit de », « demeure seul maître de », « décide »
_HAS_THE_RIGHT = whole_words(
    r"peu(?:t|vent)|pouvant|pourr\w+|se reserv\w+|s'est reserve|entend pouvoir|decid\w+|determin\w+",
    r"est (?:libre|en droit|fonde\w*|autorise\w*|seul\w* (?:juge|maitre))|est habilite\w*|sera en droit",
    r"a (?:toute? )?(?:la |le )?(?:faculte|liberte|latitude|possibilite|droit)",
    r"(?:a|aura) toute (?:latitude|liberte|faculte)",
    r"aura (?:la )?(?:faculte|liberte|loisir|possibilite)|garde\w* la (?:faculte|possibilite|main)",
    r"conserv\w+ (?:la |le )?(?:faculte|liberte|droit|possibilite|maitrise)",
    r"dispos\w+ (?:du droit|de la faculte|de toute latitude|de la possibilite)",
    r"demeur\w+ (?:seul\w* )?(?:libre|maitre)|rest\w+ (?:seul\w* )?(?:libre|maitre|juge)",
    r"fix\w+ (?:seul\w*|librement|unilateralement)",
)
_ALONE = one_of(
    r"unilateral\w*|discretionnair\w*",
    r"a (?:la |l'|sa )?(?:seule )?(?:discretion|convenance|guise|initiative|demande|main) d[ue](?: la| l')?",
)

# « peuvent être », « sont susceptibles d' »
_MAY = whole_words(
    r"peu(?:t|vent)|pourr\w+|soit|soient|doi\w+ pouvoir",
    r"(?:est|sont|seront|sera) (?:susceptibles?|amenee?s?|appelee?s?|de nature|sujet\w*)",
)
_REMAINS = r"(?:est|sont|sera|seront|demeur\w+|rest\w+)"
_ASKED_FOR = r"demandee?s?|commandee?s?|exigee?s?|imposee?s?"

_REFUSES = one_of(
    r"refus\w+|s'oppos\w+|s'y oppos\w+|y faire obstacle|contest\w+|elever|se soustraire",
    r"se prevaloir|pretendre|reclamer|invoquer",
)
_MUST_FOLLOW = one_of(
    r"accepte\w*|absorb\w+|s'adapt\w+|fai\w+ face|se conform\w+",
    r"s'oblige a (?:accepter|suivre|absorber)",
    r"s'engage a (?:accepter|suivre|absorber|faire face|s'adapter|s'y conformer|repondre)",
    r"doi\w+ (?:accepter|absorber|s'adapter|suivre|faire face|etre en mesure|pouvoir)",
    r"est (?:reput\w+ accepter|tenu (?:d'accepter|de suivre|de s'adapter|d'absorber))",
)

_NEEDS = r"(?:besoins?|necessites?|activite|flux)"
_NEEDS_OF = r"(?:besoins?|necessites?|activite|evolution|flux|charge)"
_PLEASURE = r"(?:convenance|discretion|guise|initiative|demande|main|appreciation|volonte)"

_BOUND = r"(?:ne (?:peut|pourra|saurait)|accept|absorb|s'adapt|fait face|doit|s'oblige|s'engage)"

# « Le Client fixe seul la quantité d'appels », « le volume est librement déterminé par le Client »
_FIXES = r"(?:determin|fix|choisi|decid|arret|regl)\w*"
_FREELY = one_of(
    r"seul\w*|librement|unilateralement|discretionnairement|souverainement",
    r"a (?:sa|leur) (?:seule )?(?:guise|convenance)",
)
DETERMINES = any_of(
    rf"{_CLIENT}[^.;|]{{0,60}}? {_FIXES},? {_FREELY}[^.;|]{{0,60}}?{whole_words(VOLUME.volume)}",
    rf"{whole_words(VOLUME.volume)}[^.;|]{{0,80}}? {_FREELY} {_FIXES} par (?:le |la "
    rf"|l')?(?:{PARTIES.client})",
    # « le volume d'appels est à la main de l'Acheteur »
    rf"{whole_words(VOLUME.volume)}[^.;|]{{0,40}}? (?:est|sont|reste\w*|demeure\w*) (?:laissee?s? )?"
    rf"a la (?:seule |libre )?(?:main|discretion|appreciation|convenance) (?:du |de la |de l'){_CLIENT}",
    # « Norvaline est maîtresse de la répartition des contacts »
    rf"(?:est|reste\w*|demeure\w*) (?:seule? )?(?:maitre|maitresse|libre|juge) d(?:u|es|e la|e l'|e) ?"
    rf"[^.;|]{{0,30}}?{whole_words(VOLUME.volume)}",
    rf"{whole_words(VOLUME.volume)} que (?:le |la |l')(?:{PARTIES.client}) (?:choisi\w+|decid\w+"
    rf"|entend|voudra|souhaite)",
)

_IN_THE_HANDS = r"a la (?:seule |libre )?(?:main|discretion|appreciation|convenance)"
_DOES = one_of(
    r"(?:des)?active(?:ra)?|oriente|dirige|deplace|etend|restreint|supprime|ouvre|ferme|interrompt",
    r"suspend|retire|transfere|bascule|ajoute|accroit|re-?(?:deploie|distribue|partit|affecte)",
)

CHANGE = ChangeWording(
    change=Pattern(whole_words(VOLUME.change, VOLUME.increase, VOLUME.decrease)),
    right=Pattern(
        any_of(
            rf"{_HAS_THE_RIGHT}(?! etre)",
            # « il est loisible à Solvéa d'accroître », « il appartient au Musée d'élargir »
            r"il (?:est|sera|demeure|lui est|lui sera) (?:toujours |egalement )?(?:loisible|permis|possible"
            r"|libre)|il appart\w+ (?:au|a|aux)|libre (?:au|a|aux) |(?:est|sera) (?:libre|maitre(?:sse)?) d",
        )
    ),
    client_right=Pattern(
        any_of(
            # « Le Client se réserve le droit de réduire les volumes »
            rf"(?<!au )(?<!aux )(?<!a la )(?<!a l'){_CLIENT}[^.;|]{{0,90}}?{_HAS_THE_RIGHT}",
            # « la faculté est laissée au Client »
            r"(?:faculte|droit|liberte|latitude|possibilite)[^.;|]{0,30}?"
            rf"(?:du|de la|de l'|au|a la|a l'|le) ?(?:{PARTIES.client})",
            # « laissait au distributeur le soin de moduler »
            rf"(?:laiss|reserv|reconnai|accord|confer|ouvr)\w+ (?:au|a la|a l'|aux) ?(?:{PARTIES.client})"
            r"[^.;|]{0,20}? (?:le soin|le droit|la faculte|la possibilite|la liberte|toute latitude)",
            # « on peut fermer des tranches chez vous », « il nous sera loisible d'augmenter vos plages »
            r"(?<![a-z])(?:on peut|on pourra|nous pouvons|nous pourrons|il nous (?:est|sera) (?:loisible"
            r"|permis|possible))(?![a-z])[^.;|]{0,80}?(?<![a-z])(?:chez vous|vos|votre)(?![a-z])",
            # « à la seule discrétion de l'Acheteur »
            rf"{_ALONE}[^.;|]{{0,40}}?(?:{PARTIES.client})",
        )
    ),
    # without it no passive grants anything
    may=Pattern(rf"{_MAY}|(?<![a-z]){_REMAINS} (?:[a-z]+ )?(?:{CHANGEABLE})(?![a-z])"),
    passive_right=Pattern(
        any_of(
            # « Les vacations peuvent être réaménagées »
            rf"{_VOLUME}[^.;|]{{0,90}}?{_MAY}[^.;|]{{0,60}}?{whole_words(VOLUME.change, CHANGEABLE)}",
            # « Les effectifs demeurent ajustables »
            rf"{_VOLUME}[^.;|]{{0,60}}?(?<![a-z]){_REMAINS} (?:[a-z]+ )?(?:{CHANGEABLE})(?![a-z])",
            # « pourront faire l'objet d'une réduction »
            r"(?:peu(?:t|vent)|pourr\w+) (?:etre|faire l'objet|donner lieu|conna\w+|subir)"
            rf"[^.;|]{{0,60}}?(?:{VOLUME.change}|{_ASKED_FOR})(?![a-z])",
        )
    ),
    stated_right=Pattern(
        any_of(
            # « volumes ajustables »
            whole_words(
                r"ajustables?|modulables?|(?<!part )(?<!parts )(?<!prime )(?<!terme )(?<!prix )variables?"
                r"|revisables?|modifiables?|flexibles?|adaptables?",
                r"evolutifs?|evolutives?",
            ),
            # « Vacations supplémentaires : sur simple demande de l'acheteur »
            r": (?:sur (?:simple |la )?(?:demande|ordre|appel|courriel)|a (?:la )?(?:demande|discretion"
            r"|convenance)"
            r"|au (?:gre|choix) d|librement)",
            # « une baisse décidée par le Loueur », « fixés et changés par le Client seul »
            r"\b(?:decid|voulu|chang|modifi|prescri|ordonn)\w{0,4} par (?:le |la |l')"
            rf"(?:{PARTIES.client})(?![a-z])",
            # « il est loisible au Client »
            r"il (?:est|sera) (?:egalement |aussi )?possible d[e']",
            r"(?:il )?est (?:loisible|permis|libre|possible) (?:au|a la|a l'|aux) "
            rf"(?:{PARTIES.client})",
            # « la charge monte ou descend »
            r"(?:monte|montent|descend|varie|evolue)\w* (?:ou|et) (?:monte|descend|baisse)\w*",
            # « le nombre de lignes évolue selon les besoins de la Ville »
            r"(?:evolue|varie)(?:nt|ra|ront)? (?:selon|en fonction d\w+|au gre d\w+) (?:les |ses |la "
            r"|l')?(?:besoins|demandes?|souhaits"
            r"|decisions?)",
            # « Le Client ajuste les effectifs »
            rf"{_CLIENT}[^.;|]{{0,60}}? "
            r"(?:(?:l'|en )?(?:ajuste|adapte|modifie|augmente|diminue|revise|module|(?:re)?dimensionne"
            r"|calibre)(?:ra)?"
            r"|redui(?:t|ra)|(?:fait|fera|fasse) (?:evoluer|varier))(?![a-z])",
            # « L'acheteur active le débordement »
            rf"{_CLIENT}[^.;|,]{{0,30}}? {_DOES} (?:le |la |les |l'|un |une |des |ses |son |tout )",
        )
    ),
    imposed=Pattern(
        any_of(
            # « Le Titulaire ne pourra s'y opposer », « Le Prestataire s'engage à absorber »
            rf"{_PROVIDER}(?:(?!n'est (?:pas|plus|point) )[^.;|]){{0,50}}?"
            rf"(?:ne (?:peut|pourra|saurait|sera)[^.;|]{{0,20}}?{_REFUSES}|{_MUST_FOLLOW})",
            # « sans que le Prestataire puisse prétendre à »
            rf"sans que (?:le |la |l')?(?:{PARTIES.provider})[^.;|]{{0,25}}?"
            r"(?:puisse|ne puisse|soit fonde|ait)",
            # « s'imposent au Titulaire »
            r"imperativement accept\w+|s'impos\w+ (?:au|a la|a l'|de plein droit|a lui|a elle)",
            # « sans ouvrir droit à indemnité »
            r"ouvrir droit a|sans (?:que cela n'?ouvre |ouvrir )?droit a",
            r"sans (?:indemnite|contrepartie|compensation|dedommagement)",
        )
    ),
    at_will=Pattern(
        whole_words(
            # « à tout moment », « au fil de l'eau »
            r"a tout (?:moment|instant)|a n'importe quel moment|au fil de l'eau",
            r"a chaque (?:survenance|besoin|fois)|en plus ou en moins",
            # « selon ses besoins », « en fonction de l'activité »
            rf"selon (?:ses |les |leurs |l'evolution (?:de |des )?)?{_NEEDS}",
            rf"en fonction (?:de |des |du )(?:ses |leurs |l')?{_NEEDS_OF}|au gre d\w+",
            # « par ordre de service », « sur simple demande »
            r"par (?:simple )?ordre de service|sur demande",
            r"sur simple (?:demande|appel|ordre|courriel|avis|notification|information|message)",
            # « à sa seule convenance », « à la demande du Client »
            rf"a (?:sa|leur) (?:seule )?{_PLEASURE}",
            r"a la (?:seule )?(?:demande|discretion|convenance|initiative) (?:du|de la|de l'|des) ?"
            rf"(?:{PARTIES.client})",
            # « quand il le juge utile »
            r"(?:quand|lorsqu'|s')(?: ?)(?:il|elle|on|nous|vous)s? (?:le |l')?(?:juge|estime|souhaite|desire"
            r"|veu|voul)\w*",
            # « librement », « quand bon lui semble »
            r"librement|unilateralement|discretionnairement|de plein droit|quand bon|comme bon|bon (?:lui"
            r"|leur|nous) semble",
            r"comme (?:il|elle) l'entend|a discretion|a sa (?:seule )?(?:guise|appreciation)",
            r"sans (?:autre )?formalites?|sans (?:justification|motif|limite|avoir a (?:se )?justifier)",
        )
    ),
    agreement=AGREEMENT,
    will=WILL,
    both=BOTH,
    not_both=NOT_BOTH,
    frequency=FREQUENCY,
    orders=Pattern(
        r"\b(?:nous|on) (?:(?:coup|retir|supprim|ferm|ajout|augment|diminu)(?:e|ons)|redui(?:t|sons)"
        r"|suspend(?:ons)?"
        r"|interromp(?:t|ons)|arret(?:e|ons)) (?!(?:le|ce|votre|notre) (?:contrat|marche))"
        # « la Société Orvalis modifie sans préavis la répartition »
        r"|(?<!s'il )(?<!s'elle )(?<!u'il )(?<!u'elle )(?<!and il )(?<!and elle )"
        r"(?<!qui )(?<! en )(?<!se )(?<! y )(?<! ou )"
        r"\b(?:modifie|change|reduit|augmente|ajoute|retire|supprime|diminue|double|ferme|suspend|bascule"
        r"|deplace"
        r"|transfere|redistribue|coupe|fait (?:varier|evoluer))(?:nt)? (?=(?:le|la|les|l'|des|un|une|ses"
        r"|sans|a effet"
        r"|du jour|aussitot|immediatement|sur-le-champ)\b)"
    ),
    reviewed=REVIEWED,
    # « Le Titulaire ajuste ses effectifs », not « Le Titulaire s'engage à ajuster »
    provider_right=Pattern(
        rf"{_PROVIDER}(?![^.;|]{{0,40}}?{_BOUND})[^.;|]{{0,40}}?"
        r"(?:peut|pourra|se reserve|est libre|est en droit|organise|ajuste|adapte|dimensionne|gere"
        r"|met en place"
        r"|veille|propose)(?![a-z])"
        # « il appartient au Prestataire d'augmenter les effectifs »
        rf"|(?:appart\w+|incomb\w+|revien\w+|loisible|permis) (?:au|a la|a l'"
        rf"|aux) ?(?:{PARTIES.provider})(?![a-z])"
    ),
    of_staff=Pattern(
        r"\A(?:un|une|tout|toute|chaque|aucun|le|la|les|deux|l')(?: |(?<='))(?:conseill|agent|salarie"
        r"|teleconseill|superviseu"
        r"|collaborat|operat(?=eurs? telephon))\w{0,6} (?:[a-z]+ )?(?:peu\w{1,3}|pourr\w+|change\w{0,3}"
        r"|doi\w{1,3}|passe)\b"
    ),
    # « Le présent contrat ne peut être modifié que par avenant. »
    of_contract=Pattern(r"(?:le |du |au )present (?:contrat|marche|accord)|presente convention"),
    provider=Pattern(_PROVIDER),
    third_party=Pattern(
        r"\b(?:superviseu\w+|chefs? d'equipe|usagers?|appelants?|abonnes?|candidats?"
        r"|soumissionnaires?|outils?|logiciels?"
        r"|automates?|robots?|svi|utilisat\w+|voyageurs?|patients?)\b"
    ),
    points_back=Pattern(r"(?:ils?|elles?|celui-ci|celle-ci|ce|cet|cette|ces|une? tel(?:le)?|l[ea]dite?)\b"),
    not_a_right=NOT_A_RIGHT,
    # « Le Client s'interdit de réduire le volume », not « ne peut réduire que par avenant »
    freely=Pattern(rf"{_FREELY}|{_IN_THE_HANDS}|que (?:le |la |l')"),
    determines=Pattern(DETERMINES),
    ruled_out=Pattern(
        rf"(?:{PARTIES.client})(?![a-z]),? (?:[^.;|,]{{0,60}},)? ?(?:s'interdi\w+ (?:de|toute?)|renonce a|"
        r"s'engage a ne (?:pas|jamais)|ne (?:peut|pourra|saurait"
        r"|dispose d'aucun droit)(?: en aucun cas| pas)?|"
        r"n'a pas (?:le droit|la faculte)|n'est pas (?:en droit|fonde\w*|autorise\w*))"
        rf" (?:[^.;|]{{0,40}}? )?(?:{VOLUME.change})(?![^.;|]{{0,140}}?(?:\bsans |\bque |\bqu'"
        rf"|moins de|avant))"
    ),
    # « Qui peut le modifier », « Décision »
    deciding_title=Pattern(
        r"qui (?:peut|decide|fixe)|decid\w+|decision|a l'initiative d|modifiable par|pouvoir de"
    ),
    both_decide=Pattern(
        r"(?:les )?deux parties|d'un commun|commun accord|par avenant|accord des|conjoint\w*"
    ),
    competitors=Pattern(
        any_of(NOTICE.competitors.source, r"\b(?:hypotheses|previsions?|estimations?|projections?)\b")
    ),
)

# A passage is read if it speaks of change, of volume, and of a right, an agreement or a rhythm.
CHANGE_CUES = cues_of(VOLUME.change, VOLUME.increase, VOLUME.decrease, DETERMINES)
RIGHT_CUES = (
    "peut", "peuv", "pourr", "peux", "pouv", "reserv", "libre", "droit", "faculte", "accord", "avenant",
    "chaque", "mensuel", "trimest", "semest", "annuel", "hebdo", "demand", "besoin", "ordre",
    "appart", "volonte", "requi", "suppose", "loisible", "permis", "able", "sans", "aucun", "immediat",
    "concert", "conjoint", "decision",
    "decid", "fixe", "accept", "adapt", "absorb", "refus", "tous les", "toutes les", "instant",
    "moment", "main", "ajuste", "fois", "par an", "convien", "unilateral", "impos", "consent", "gre ",
    "s'engage a ne",
    "evoluti", "maitr", "latitude", "guise", "discretion", "interdi", "deux", "debut de", "fin de", "seul",
    "juge", "determin", "renonc", "oppos", "active", "choisi", "entend", "appreciation", "initiative",
    "aujourd'hui", "ce soir", "maintenant", "saur", "negoci", "revoyure", "depass", "modifie", "module",
    "augmente", "revise",
)  # fmt: skip
CUES = (
    CHANGE_CUES,
    VOLUME_CUES,
    tuple(
        sorted({*RIGHT_CUES, *cues_of(CHANGE.agreement.source, CHANGE.at_will.source, CHANGE.imposed.source)})
    ),
)
