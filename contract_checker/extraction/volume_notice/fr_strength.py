"""French wording of volume notices: notice that is waived, left vague or open, or that binds less."""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern

_WITHOUT = one_of(
    r"sans|aucun|ni|nul|absence de|pas de|plus (?:de|aucun)|hors tout",
    r"renonc\w+ (?:expressement |en consequence |d'avance |par avance )?(?:a tout"
    r"|au benefice (?:de tout|du|d'un)|au|a (?:se prevaloir|exiger|invoquer"
    r"|reclamer|opposer|demander|beneficier|pretendre)(?: (?:d'|de |du |a |un |le |tout ?)+)?)"
    r"|dispense\w* (?:de tout |de )?",
)
# « sans avoir à respecter de préavis »
_HAVING_TO = one_of(
    r"aucun|autre|un|avoir a respecter de|avoir a observer de|respecter de|observer de",
    r"necessite de|obligation de|condition de",
)
_NOTICE = one_of(
    r"delais? (?:de (?:prevenance|pre-?avis|notification|rigueur|carence)|minim\w+|d'\w+)",
    r"pre-?avis|prevenance|avertissement(?: prealable)?",
    r"(?:information|notification|annonce|avertissement|avis|alerte) prealable|prealable(?![a-z])",
)
_NEED_TO = r"(?:besoin|lieu|avoir a|devoir|obligation)"
_WARN = r"(?:prevenir|aviser|avertir|informer|avertissement|pre-?avis|avis)"
_AT_ONCE = r"immediatement|aussitot|sans delai"
_ON = r"(?:notification|reception|demande|emission)"
_TELL = one_of(
    r"annoncer|notifier|signaler|prevenir|avertir|aviser|informer|declarer|faire (?:connaitre|savoir|part)",
)
# « n'a pas à informer le Prestataire des motifs de la baisse »: the change itself is told
_NOT_ITS_REASONS = (
    r"(?![^.;|,]{0,60}?(?<![a-z])(?:motifs?|raisons?|causes?|origines?|pourquoi|details?|contenu|nature|montants?"
    r"|justifi\w+|prix|tarifs?)(?![a-z]))"
)
_TOLD = r"(?:annonc|notifi|signal|declar|prealablement|precede|portee?s? a (?:la|sa) connaissance)\w*"
_A_WORD = one_of(
    r"(?:annonce|information|notification|alerte|demande|declaration|mise en garde|avertissement|avis)"
    r"(?: (?:prealable|particuliere?|ecrite?|formelle?|quelconque))?",
    r"pre-?avis|prevenance|formalite(?: d'annonce)?",
)
# « dispense la commune de tout délai », « renonçant à l'avertissement », « ont banni tout délai »
_TAKES_AWAY = one_of(
    r"renon[c]\w+|dispens\w+|exoner\w+|affranchi\w*|ecart\w+|exclu\w*|supprim\w+|banni\w*|abandonn\w+",
    r"oubli\w+|leve\w*|excus\w+|efface\w*|fait grace|fai\w+ l'economie|se pass\w+|abroge\w*",
)
_ANY = r"(?:tout|toute|tous|nul|quelconque|meme|le|les|la|l'|du|de|des|d'un|d'une|d'|a|au|aux|absence de)"
_SAID_OF = one_of(
    r"(?:par )?(?:le|la|les) [a-z-]+|l'[a-z-]+|d'avance|par avance|[a-z]{4,14}",
)
# at once, as it is said without a word of notice
_NO_TIME = one_of(
    r"seance tenante|incontinent|sur l'heure|a l'instant|au pied leve",
    r"d'un jour (?:sur|a) l'autre|d'une heure (?:sur|a) l'autre|du matin (?:au|pour le) (?:matin|soir)",
    r"le matin pour l'apres-midi|a la minute|des l'instant ou",
)
ZERO = Pattern(
    whole_words(
        rf"{_TAKES_AWAY}(?: {_SAID_OF}){{0,4}}?(?: {_ANY})+ ?{_NOTICE}",
        rf"{_TAKES_AWAY}(?: {_SAID_OF}){{0,4}}? (?:a |de )?tout(?:e espece de)? delais?",
        rf"(?:nul|quelconque|plus (?:de|aucun)) (?:delai|{_NOTICE})",
        r"delais? n'est (?:pas|plus|point) (?:requis|exige|impose|necessaire)",
        r"(?:rien|nul) (?:n'est|a|n'a a etre) (?:exige|a signaler|a annoncer|demande|signale) d'avance",
        _NO_TIME,
        # « n'a pas à être annoncée », « n'ont pas besoin d'être signalées »
        rf"n'(?:a|ont|aura|auront) (?:pas|point|nul besoin|pas besoin) (?:a |d')(?:en )?etre {_TOLD}",
        # « n'a pas à annoncer les écarts de moins de 5 % »
        rf"n'(?:a|ont|aura|auront) (?:pas|point) (?:a|besoin d[e']) ?(?:l'|les |lui |leur |en |l'en "
        rf"|la )*{_TELL}{_NOT_ITS_REASONS}",
        # « sans que la Banque soit tenue de les lui annoncer »
        rf"sans qu(?:e |')[^.;|,]{{1,40}}? (?:soit|soient) (?:tenue?s?|obligee?s?|astreinte?s?)"
        rf" (?:de |d'|a )(?:l'|les |lui |leur |en |l'en |la |le )*{_TELL}",
        # « ne donnent lieu à aucune annonce », « n'appelle aucun avis »
        rf"(?:ne (?:donn\w+ lieu a|requi\w+|suppos\w+|necessit\w+|demand\w+|justifi\w+)"
        rf"|n'(?:appell\w+|exig\w+|impliqu\w+|impos\w+|entrain\w+)) (?:pas (?:de |d')|aucune? |nulle? |ni )"
        rf"{_A_WORD}",
        # « sans préavis », « renonce à tout délai de prévenance »
        rf"{_WITHOUT}(?: (?:que|qu')[^.;]{{0,40}})?(?: {_HAVING_TO})? ?{_NOTICE}|aucun delai",
        # « sans avoir à l'en aviser »
        r"sans (?:avoir a|devoir|etre tenu\w* (?:de|d'))(?: meme)? ?(?:l'en |le |la |les |l'|lui en |en "
        r"|nous )*"
        r"(?:aviser|prevenir|informer|avertir)",
        # « sans qu'il y ait lieu de prévenir le Titulaire »
        # « sans devoir respecter un quelconque délai », « n'est tenu à aucun délai »
        r"(?:sans (?:avoir a|devoir|pouvoir (?:exig|pretend|se prevaloi)\w+|etre tenu\w* (?:de|d'|a))"
        r"|n'(?:a|aura|ont) (?:pas|point) a"
        rf"|n'est (?:pas |point |nullement )?(?:tenu|astreint|oblige)\w* (?:de|d'|a"
        rf"|au))(?: [a-z']+){{0,4}}? ?(?:{_NOTICE}|delais?)",
        rf"dispense\w* (?:du|d'une?|de toute?|de l')? ?{_NOTICE}",
        rf"(?:sans|point|nul\w*|pas)[^.;|]{{0,30}}?{_NEED_TO}[^.;|]{{0,12}}?{_WARN}(?: prealable)?",
        r"sans (?:meme )?(?:nous |le |la |les |l'|l'en |en |lui )+(?:prevenir|avertir|aviser"
        r"|informer)(?: (?:au prealable|avant))?",
        rf"sans (?:meme )?(?:prevenir|avertir|aviser|informer) (?:le |la |l'|son "
        rf"|les )(?:{PARTIES.provider})",
        r"sans [a-z]+ ni (?:delai|pre-?avis)",
        # « à tout moment et sans délai »: a right, since nobody is ordered to act at any moment
        r"a tout (?:moment|instant)(?: et|,)? (?:sans delai|immediatement)",
        # « la veille pour le lendemain »
        r"la veille pour le lendemain|le jour meme|a toute heure|du jour au lendemain|dans l'instant",
        # « dès ce soir », « à compter d'aujourd'hui »
        r"(?:des|a compter d[e']|a partir d[e']) ?(?:ce (?:soir|matin|jour|midi)|cet apres-midi"
        r"|aujourd'hui|maintenant)",
        # « avec effet immédiat », « immédiatement applicables »
        r"(?:effet|application|prise d'effet|execution|mise a disposition|mobilisation) immediate?",
        rf"effet des (?:la |sa )?{_ON}",
        r"immediatement (?:applicables?|opposables?|executoires?|effecti\w+)",
        # « prend effet dès sa notification », « s'applique aussitôt »
        rf"pren\w+ effet (?:{_AT_ONCE}|des (?:sa|la|leur) {_ON})",
        rf"s'appliqu\w+ (?:{_AT_ONCE}|des (?:sa|la) {_ON})",
        # « prend effet le jour de sa notification », « à la date … qui peut être celle de sa demande »
        rf"pren\w+ effet (?:le jour|a la date|a compter) de (?:sa|la|leur) {_ON}",
        rf"qui peut etre celle de (?:sa|la|leur) {_ON}",
        # « applicables dès réception du courriel »
        rf"(?:applicab|effecti|opposab|executoire)\w* des (?:la |leur |sa |l')?{_ON}",
        # « sont applicables immédiatement »
        rf"(?:applicab|effecti|opposab|executoire)\w* (?:{_AT_ONCE}|sur-le-champ|le jour meme)",
        # « exécutoires dès leur émission »
        r"execu\w+ (?:a compter de|des) (?:son|leur) emission",
        r"executoires? (?:des|a compter de) (?:leur |son |sa |l')(?:emission|notification|reception)",
    )
)
# « Le Client peut, sans délai, réduire »: as often an order to act as a waiver of notice
ZERO_ACT = Pattern(whole_words(r"sans delai|immediatement|aussitot|sur-le-champ"))

_REASONABLE = r"(?:raisonnable|suffisante?|adequate?|appropriee?|convenable|utile)"
_TIME_GIVEN = one_of(
    r"(?:pre-?avis|delais?)(?: de (?:prevenance|pre-?avis|notification|previsibilite))?|prevenance",
    r"temps|anticipation|avance|anteriorite|avertissement|(?:information|notification)(?: prealable)?",
)
VAGUE = Pattern(
    r"(?<![a-z])"
    + one_of(
        # « moyennant un préavis raisonnable », « en temps utile »
        rf"{_TIME_GIVEN} (?:juge |estime |minimal )?{_REASONABLE}(?![a-z])",
        rf"{_REASONABLE} (?:pre-?avis|delai)",
        # « dans les meilleurs délais », « le plus tôt possible », « suffisamment à l'avance »
        r"(?:dans )?les meilleurs delais|des que possible|aussitot que possible",
        r"des qu'(?:il|elle)s? en (?:a|ont|aura|auront) connaissance",
        r"(?:aussi|le plus) (?:tot|rapidement) (?:que )?possible|en temps (?:utile|opportun|voulu)",
        r"au plus tot(?=,| (?:le |la |l'|les |son |au |du |de la |possible))(?! le \d)",
        r"(?:suffisamment|assez) (?:tot|a l'avance|en avance|en amont)",
    )
)

# « Le Client s'efforce de prévenir le Titulaire quinze jours avant »
BEST_EFFORTS = Pattern(
    r"(?<![a-z])"
    + one_of(
        r"s'efforc\w+|(?:ses |les |leurs )?meilleurs efforts|s'attach\w+ a|s'emploi\w+|cherch\w+ a",
        r"essai\w+|essay\w+|tach\w+ de|tent\w+ de|veiller[ao]?\w* a(?![a-z])|(?<!la )(?<!-)veille a(?![a-z])",
        r"dans (?:toute )?la mesure du possible|dans la mesure de ses moyens|si possible",
        r"autant que (?:possible|faire se peut)|sauf impossibilite|il est souhaitable|idealement",
        r"tout\w* (?:mettre|mettra|met) en oeuvre|mett\w+ tout en oeuvre",
        r"fera (?:son possible|tout son possible)|fait (?:son|tout son) possible",
    )
)

# « Les prévisions sont remises à titre purement indicatif. »
INDICATIVE = Pattern(
    one_of(
        r"a titre (?:purement |strictement |simplement )?(?:indicatif|d'information|informatif)",
        r"purement indicati\w+|valeur indicative|indicati(?:f|ve)s?\b|pour information",
        r"ne s'engag\w+ pas|n'engag\w+ pas|ne constitu\w+ (?:pas|en aucun cas) un engagement",
        r"sans (?:valeur d')?engagement|non engageant\w*|non contractuel\w*",
        r"sans caractere (?:ferme|contractuel)",
    )
)

_STATED = one_of(
    r"fixee?s?|inscrite?s?|prevue?s?|definie?s?|mentionnee?s?|stipulee?s?|indiquee?s?|precisee?s?",
    r"figurant|convenue?s?|arretee?s?|renvo\w+",
)
_DOCUMENT = one_of(
    r"annexes?|articles?|conditions particulieres|bons? de commande|contrat|convention|protocole",
    r"ccap|cctp|acte d'engagement|grille|tableau|bordereau|catalogue|fiche|plan|lettre|document",
    r"offre|memoire technique",
)
BY_REFERENCE = Pattern(
    one_of(
        # « le délai de prévenance est fixé à l'annexe 3 »
        rf"(?:pre-?avis|delais?(?: de prevenance)?|prevenance)[^.;|]{{0,80}}?{_STATED}"
        rf"[^.;|]{{0,25}}? (?:a|en|dans|par|au|aux|sur) (?:l'|la |le |les |cette )?{_DOCUMENT}",
        # « les délais … sont ceux de l'annexe 4 »
        rf"(?:pre-?avis|delais?|prevenance)[^.;|]{{0,100}}? (?:est|sont) (?:celui|ceux|celle) (?:{_STATED} )?"
        rf"(?:de |du |des |a |au |aux |par |dans )(?:l'|la |le |les |cette )?{_DOCUMENT}",
        # « préavis : voir annexe 2 »
        r"(?:pre-?avis|delais?(?: de prevenance)?|prevenance)[^.;|]{0,100}? (?:figur\w+|ressort\w*|result\w+"
        rf"|est donnee?|sont donnes) (?:a|en|dans|par|au|aux|sur|de) ?(?:l'|la |le |les |cette )?{_DOCUMENT}",
        r"(?:pre-?avis|delais?|prevenance)[^.;]{0,100}? (?:cf\.?|voir|selon|conformement a"
        r"|telle? que prevu\w* a) "
        r"(?:l')?(?:annexe|article|art\.)",
        r"donnee? par le soumissionnaire",
    )
)
# « les délais prévus aux articles 5.1 et 5.2 | courent à compter de »: how they are counted, not where
# they stand; « au tableau ci-après » announces them
REFERENCE_COUNTED = Pattern(
    r"^ (?:ci-apres|ci-dessous|suivant|qui suit)"
    r"|^[^;|]{0,60}?(?<![a-z'])(?:cour(?:t|ent|ront|ra)|commenc\w+|debut\w+|part(?:ent|iront)?|expir\w+|s'achev\w+"
    r"|(?:s'(?:entend|exprim|appreci)|se (?:de)?(?:compt|calcul))\w+|(?:sont|est|seront|sera) (?:exprime"
    r"|(?:de)?compte"
    r"|calcule)\w*)(?![a-z'])"
)
# « le candidat indique dans son mémoire le délai de prévenance »
LEFT_OPEN = Pattern(
    one_of(
        r"(?:indiqu|propos|precis|renseign|complet)\w+[^.;|]{0,80}?"
        r"(?:pre-?avis|delais?(?: minim\w+)? de prevenance)(?![a-z])",
        # « délai de prévenance, à proposer par le candidat »
        r"(?:pre-?avis|prevenance)[^.;|]{0,80}? a (?:indiqu|propos|precis|renseign|complet|defini"
        r"|conveni)\w+",
        # « le temps de prévenance sera arrêté lors de la réunion »
        r"(?:pre-?avis|prevenance)[^.;|]{0,80}? (?:sera|seront|reste a|restera a) "
        r"(?:arret|fix|defini|conven|precis|determin)\w*",
    )
)

# « les parties arrêtent ensemble le planning », « dans un délai convenu entre elles »
AGREED = Pattern(
    one_of(
        # not « la hausse du volume convenu »
        r"(?:est|sont|etre|ete|avons|avez|ont|a|soit|sommes) (?:[a-z]+ )?convenue?s?(?! de(?! ce))"
        rf"|{_TIME_GIVEN}(?: [a-z-]+){{0,3}} convenue?s?|convenue?s? (?:entre|avec|ensemble|par|a|au|en"
        rf"|dans) "
        r"|conviennent|d'un commun accord|d'accord parties",
        r"accord (?:des|entre les|commun des) parties|s'accordent|sont d'accord|arrete(?:nt|r)? ensemble"
        r"|s'entendent(?= (?:pour|sur|a|afin|:))|s'entendent :|en (?:etions|etaient|sommes) convenus",
        # « les deux parties tombent d'accord »
        r"(?:tomb|mett|mis|me[st])\w* d'accord|se sont (?:accord|entend)\w+",
        r"de concert|conjointement|contradictoirement|mutuellement|negociee?s? entre",
        r"acceptee?s? par (?:les deux|chacune des) parties",
        r"les parties (?:fixent|arretent|retiennent|stipulent|s'obligent|s'engagent)",
    )
)
