"""French wording of volume notices: what stands around a delay that is one."""

from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern

# « préavis », « délai minimum de prévenance », « délai franc d'anticipation »
_HOW_LONG = one_of(
    r"minim(?:um|al|a|ums|aux)|maximum|maximal|fermes?|suffisant|incompressibles?|francs?",
)
_WHAT_FOR = one_of(
    r"de (?:prevenance|pre-?avis|notification|previsibilite|commande|rigueur|reaction|reponse)",
    r"de (?:mise en (?:oeuvre|place)|prise d'effet|traitement|recrutement|adaptation|mobilisation)",
    r"d'(?:anticipation|adaptation|information|annonce|effet|avance)",
)
_NOTICE = one_of(
    r"moyennant|(?:nous|lui|leur) (?:devez|doit|devrez|devons)|pre-?avis|prevenance|anteriorite",
    r"anticip\w+|(?:un |l')avis|previsibilite|visibilite",
    r"avertissement|notice|avance|alerte|laps de temps|conge donne",
    r"(?:information|notification|annonce|avis|demande|mention)(?: ecrite?)? prealable(?: ecrite?)?",
    r"(?:periodes?|horizons?|fenetres?) (?:de gel|fermes?|gelee?s?|figee?s?|intangibles?)|gel",
    rf"delais?(?: {_HOW_LONG})?(?: {_WHAT_FOR})?",
)
_SPECIFIED = one_of(
    r"ecrite?|contractuelle?|convenue?|applicable|minimale?|prealable|requis|a respecter|d[ue]",
    r"precite|susvise|ci-dessus",
)
# what leads from the word to its figure: « le préavis est de », « la prévenance … portée à »
_LEADS_TO = one_of(
    r"\bde|\bd'|\best|\bsont|\bsoit|\bsera|\ba|\baux?|:|=|\bporte[e]? a|\bou|\bet|\bpuis",
    r"\bexceder|\bdepasser|\bmoins|\binferieure? a|\bentre|\b(?:hausse|baisse)s?",
)
_AT_LEAST = one_of(
    r"(?:au|un) (?:moins|minimum)(?: de)?|minim(?:um|al|ale)(?: de)?|de|d'|environ|quelque|soit|[-+]",
)
# « moyennant un préavis minimum de trente jours », « le délai de prévenance est fixé à 30 jours »
NOTICE_BEFORE = Pattern(
    rf"{_NOTICE}(?![a-z])(?: {_SPECIFIED})*(?:[^.;|]{{0,110}}?{_LEADS_TO})?[ (:,]*{_AT_LEAST}?[ (]*$"
)

_IN_FULL = one_of(
    r"au (?:moins|minimum|plus tard)|minimum|ou plus",
    r"plein(?:e)?s?|entier(?:e)?s?|revolu(?:e)?s?|complets?",
)
_IN_ADVANCE = one_of(
    r"a l'avance|d'avance|avant|auparavant|prealable(?:s|ment)?|au prealable|en amont|plus t(?:ot|ard)",
    r"devant(?! (?:le|la|l'|les))|(?:l'|le |du |d'un )(?:avertissement|pre-?avis|delai de prevenance)",
    r"de (?:visibilite|pre-?avis|prevenance|delai)|d'(?:anticipation|anteriorite|avance)",
    # « deux mois doivent s'écouler »
    r"(?:doi\w+|devront|devra)? ?(?:s'ecoul\w+|separ\w+)",
    # « quatre semaines sont laissées au Prestataire », « dix jours lui sont dus »
    r"(?:lui |nous |vous )?(?:est|sont|sera|seront) (?:laiss|accord|octroy|reserv|exig|requis|necess"
    r"|du|prev)\w*",
    # « dix jours suffisent »
    r"suffi\w+",
    # « les trente jours qui précèdent la mise en œuvre »
    r"(?:qui )?preced(?:ant|e|era|eront|ent)(?= (?:le|la|son|sa|leur|toute|cette|chaque|ce)\b| l')",
)
# « 30 jours avant », « 48 heures au moins à l'avance », « trois semaines au préalable »
LEAD_AFTER = Pattern(rf"[ ,)²³¹]*(?:{_IN_FULL} )*[ ,]*{_IN_ADVANCE}(?![a-z])")

# « au plus tard le 15 du mois M-1 », « à J-30 », « avant la fin du mois précédent »
DEADLINE_BEFORE = Pattern(
    one_of(
        r"au plus tard|avant|pour|jusqu'(?:a|au)|d'ici|dernier delai|date limite|passe",
        r"des|en|a|au|aux|est|par|le|(?:a compter|a partir) de|:|\||\(",
    )
    + r"[ ,(]{0,4}(?:le |la |l'|en |a |au |aux ){0,4}(?:fin de |du )?(?:semaine )?$"
    # « le dernier jour ouvré de la semaine S-3 »
    + r"|jour(?: ouvres?| ouvrables?)? (?:de la |de |du )(?:semaine |mois )?$"
)

_TAKES_EFFECT = one_of(
    r"(?:prend|prendr|pren|produi)\w* (?:effet|ses effets)|effective?s?|effectifs?(?= (?:que|qu'|a compter"
    r"|a l'|au terme|au bout|apres|des|le ))|entre\w* en (?:vigueur|application)",
    r"n(?:e |')jou(?:e|ent|era|eront)(?= qu)",
    r"applicab\w+|appliqu\w+|opposab\w+|executoires?|exigi\w+|exigee?s?|imposee?s?",
    r"mises? en (?:oeuvre|place|application|production|service)|realis\w+|intervien\w+|intervenir",
    r"prise en compte|prises en compte|pris en compte",
)
_NOT_UNTIL = one_of(
    r"dans (?:un delai|les)|apres|a l'issue|a l'expiration|au terme|passe|sous|que|qu'|avant|delai",
)
# « ne prend effet qu'à l'issue d'un délai de trente jours »
EFFECT_BEFORE = Pattern(rf"{_TAKES_EFFECT}[^.;|]{{0,70}}?{_NOT_UNTIL}[^.;|]{{0,40}}$")

_COUNTED_FROM = one_of(
    r"apres|suivant|qui suiven?t|apres qu[e']|courant|depuis|des",
    r"(?:(?:de)?comptee?s? )?(?:a compter d[eu]s?|a dater d[eu]|a partir d[eu])|(?:de)?comptee?s? d[eu]",
    r"(?:ne )?(?:ont|se soient|se sont|auront) (?:passe|ecoulee?s?) depuis",
)
_THE = r"(?:la |sa |leur |son |cette |l')"
_ACT = one_of(
    r"demande|notification|reception|envoi|emission|transmission|information|commande|accuse",
    r"appel|sollicitation|alerte|declenchement|message|signature|acceptation|formulation|saisine"
    r"|bon de commande|ordre|annonce|ecrit|depot",
)
# « 30 jours après la réception de la demande », « deux mois à compter de la date de notification »
EFFECT_AFTER = Pattern(
    rf"[ ,]*(?:(?:au moins|minimum|au plus tot) )?{_COUNTED_FROM}"
    rf"(?: (?:la|le|sa|son|leur|l'|cette|ladite|du|de))*[ ']?(?:date )?(?:d'|de |du )?{_THE}?"
    rf"(?:(?:accuse de |reception de (?:la |sa |cette )?)?(?:{_ACT})(?! du (?:marche|contrat))"
    # « après qu'elle lui a été demandée »
    r"|(?:l'|les? |en |lui |l'en |vous )*avoir (?:ete )?(?:averti|inform|preven|avis|notifi|annonc|signal)\w*"
    # « un mois après que la Mairie l'a notifiée »
    rf"|(?:le |la |l')(?:{PARTIES.client}) (?:l'|les |en |lui )*(?:a|ait|aura) (?:lui )?"
    r"(?:demand|notifi|annonc|signal|averti|preven|adress)\w+"
    r"|(?:elles?|ils?)[^.;|]{0,30}? (?:demand|notifi|annonc|signal|formul|recu|adress)\w+)"
)

# « au terme de deux mois », « il doit s'écouler au moins six jours », « ne liera qu'après deux mois »
ELAPSED_BEFORE = Pattern(
    one_of(
        r"moyennant|preced\w+|au terme|a l'issue|au bout|l'expiration|l'ecoulement|apres lui avoir laisse",
        r"passe un delai|comptez|prevoi\w*|prevoyez|il (?:nous |lui |leur |vous )?faut|requi\w+",
        r"necessit\w+|exig\w+|suppos\w+",
        r"(?:ne|n')[^.;|]{0,60}?(?:avant|apres)",
    )
    + r" ?(?:que |qu')?(?:un delai )?(?:d'|de |des |les )?(?:au moins )?$"
    # « en a été prévenu depuis six mois »
    r"|(?:inform|preven|averti|avis)\w*(?:, [^,;.|]{0,30},)? depuis (?:au moins )?$"
    r"|(?:s'ecoul\w+|s'etre ecoules?|ecoule)(?: au (?:moins|minimum))? $"
)

_ASKING = one_of(
    r"demande|(?:bon de )?commande|bon|saisine|notification|annonce|avis|lettre|ordre|appel|signalement",
)
_DOING = one_of(
    r"ouverture|fermeture|mise en (?:place|oeuvre|service|production|application)|arrivee|prise d'effet"
    r"|effet",
    r"application|realisation|execution|entree en|suppression|ajout|retrait|renfort|hausse|baisse|reduction",
    r"augmentation|diminution|changement|modification|variation|prise de poste|mise en ligne|demarrage|debut",
)
_WHOSE = r"[^.;|]{0,50}?"
# « huit semaines sont à prévoir entre la demande du Distributeur et l'ouverture de toute position »
BETWEEN_AFTER = Pattern(
    rf"[^.;|,]{{0,40}}? (?:entre|separ\w+) (?:la |l'|le |sa |toute |chaque )?{_ASKING}(?![a-z]){_WHOSE}"
    rf" (?:et|de) (?:la |l'|le |sa |son |leur |toute )?{_DOING}(?![a-z])"
)
# « de la demande à la fermeture d'un créneau, vingt jours sont nécessaires »
BETWEEN_BEFORE = Pattern(
    rf"(?<![a-z])(?:(?:entre (?:la |l'|sa |toute ){_ASKING}(?![a-z]){_WHOSE} et"
    rf"|de (?:la |l'|sa |toute ){_ASKING}(?![a-z]){_WHOSE} a) (?:la |l'|le |sa |son |leur "
    rf"|toute ){_DOING}(?![a-z])"
    r")[^.;|,]{0,60}?,? (?:[a-z]+ ){0,4}$"
)

_ALLOWS_TIME = one_of(
    r"doi(?:t|vent)|devra|dispos\w+|(?<=prestataire )a|(?<=titulaire )a|(?<=centre )a|benefici\w+"
    r"|laiss\w+|accord\w+|octroi\w+|reconnai\w+|consent\w*",
    r"tenu compte|prevo\w+|respect\w+|observ\w+|doi\w+ s'ecouler|s'ecoul\w+|separ\w+",
    r"sollicit\w+|necessit\w+|suppos\w+|exig\w+",
)
# « le Prestataire dispose de 15 jours pour s'adapter », « il est tenu compte d'un délai de 30 jours »
ADAPTATION_BEFORE = Pattern(rf"{_ALLOWS_TIME}[^.;|]{{0,60}}$")
# the second half of such a sentence: « … pour s'adapter »
PURPOSE_AFTER = Pattern(
    r"[ ,(]{0,4}(?:calendaires?|ouvres|pleins?)? ?(?:(?:a|des"
    r"|apres) (?:la )?reception d[^.;|,]{1,30} (?=pour ))?(?:avant|entre|depuis|(?:pour|afin de|afin d'"
    r"|en vue de)"
    r"(?= (?:s'|se |y |l'|le |la |les |lui |leur )*(?:adapt|absorb|recrut|form|ajust|mobilis"
    r"|(?:re)?dimensionn|renforc"
    r"|redui|ramen|augment|arm|ouvr|ferm|mettre|faire (?:face|evol)|satisf|honor|execut|realis|planif|organis"
    r"|constit|port"
    r"|monter|trait|pren|appliqu|suivre|un|toute|cette|ce|chaque|absorption)))(?![a-z])"
)

# « suspendre les prestations pendant une durée maximale de trois mois »: how long, not how soon
# and « toute suspension excédant huit jours »: how large
LASTING_BEFORE = Pattern(
    r"(?:excedant|depassant|superieure?s? a|d'une duree de|pendant|durant|dur(?:e|er|ent|era|eront)"
    r"|pour une (?:duree|periode)|d'une duree|sur une (?:duree|periode))(?: [a-z']+){0,4} $"
)

# « pour que la ligne ouvre une heure plus tôt », « prolongée de deux heures »
SIZE_BEFORE = Pattern(
    r"(?<![a-z])(?:ouvr|ferm|debut|commenc|fini|termin|prolong|allong|etend|decal|avanc|recul|raccourci)\w*"
    r"(?: (?:la |le |les |l')?[a-z]+)? (?:de |d')?$"
)
# « étendre l'ouverture de la ligne jusqu'à 22 heures »
SIZED_UP_TO = Pattern(
    r"(?<![a-z])(?:ouvr|ouvert|ferm|prolong|allong|etend|decal|avanc|recul)\w*(?: [a-z'-]+){0,6} jusqu'a $"
)

# « deux mois avant, le temps de consulter le CSE », « afin de refaire les plannings »
TIME_FOR = Pattern(
    r",? ?(?<![a-z])(?:(?:ce |juste )?(?:le |du )temps (?:pour|de|d'|que|qu'|necessaire)|afin (?:de"
    r"|d'|que|qu')"
    r"|pour (?:que |qu'|lui |leur |nous |vous |lui )?(?:permettre|laisser|refaire|revoir|consulter"
    r"|recaler))[^.;|]*"
)

# « avisé la veille », « exécutable le lendemain »: a delay that says by itself what it comes before
LEAD_ITSELF = Pattern(r"(?:l'avant-|la )veille|le lendemain")

# what may not be touched is near: « à moins de dix jours de la semaine concernée »
_WHAT_IS_NEAR = one_of(
    r"debut|premier jour|commencement|date|prise d'effet|application",
    r"mise en (?:oeuvre|application|place|service|production)",
    r"demarrage|execution|semaine|mois|trimestre|periode|vacation|journee|jour|echeance|ouverture",
)
# « En deçà de trente jours, le Titulaire peut refuser »
REFUSED_BEFORE = Pattern(
    r"(?:en de[cs]a d'?e?|en dessous de|a moins de|moins de|sous) ?(?:un delai de |ces )?$"
)
REFUSED_AFTER = Pattern(
    rf" (?:de |du |d')(?:la |l'|leur |son |sa |chaque |cette )?{_WHAT_IS_NEAR}(?![a-z])"
    rf"|[^.;|]{{0,30}}?(?:{PARTIES.provider})[^.;|]{{0,30}}?"
    + one_of(
        r"libre|en droit|refus\w+|declin\w+|n'est (?:pas |plus )?(?:tenu|oblige|lie)\w*",
        r"ne (?:garanti\w+|s'engage|peut (?:garantir|etre tenu))",
    )
)
# « Variation de plus de dix postes : trois mois »
LABELLED_CHANGE = Pattern(
    whole_words(
        r"(?:variation|evolution|modification|ajustement|changement|augmentation|hausse|accroissement)s?",
        r"(?:des)?armer|ouvrir|fermer|ajouter|retirer|supprimer|reduire|augmenter",
        r"(?:diminution|reduction|baisse|ajout|suppression|retrait|ouverture|fermeture)s?",
        r"(?:plus|moins) d(?:e|')",
    )
)

# « … ; au-delà, un mois »: the same delay for the other case
OTHERWISE = Pattern(
    r"(?:au-dela|au-dessus|en de[cs]a|en dessous|au-dessous|sinon|a defaut|autrement)"
    r"(?: de (?:ce|cette|ces) [a-z]+)?,? ?(?:de |d'|soit )?$"
)

# « 7 jours (variation inférieure à 10 %) ; 21 jours (variation de 10 % et plus) »
ASIDE_AFTER = Pattern(r" \([^()]{3,80}\)")

# « six semaines pour une hausse ; pour une baisse, il en faut dix », « … et dix pour une baisse »
ELIDED = Pattern(
    r"(?:[;,] (?:(?:et|mais) )?(?:pour|en cas d|a la|si)[^.;|]{0,60}?[, ](?:il (?:lui |nous "
    r"|vous )?en faut )?"
    r"|, (?:lequel|laquelle|celui-ci|celle-ci|il|elle|et) (?:est |sera )?(?:alors |toutefois )?port\w{1,3} a "
    # « vingt et un jours, ramenés à sept en cas de crise »
    r"|,? (?:delai )?(?P<moved>(?:port|ramen|redui|abaiss|elev|limit)[a-z]{1,4}) a "
    rf"| et (?:de )?)(?P<value>{NUMBER})(?= ?(?:[.;,]|$)| (?:pour|a la|en cas|lorsqu\w*|quand|en|si|du"
    rf"|durant|pendant)(?![a-z]))"
    # « six semaines ; une baisse en requiert douze », « ajoutés sous dix jours et retirés sous trente »
    rf"|(?:[;,]|,? et|,? mais) (?:une? |toute |la |le )?(?:[a-z-]+ ){{1,4}}?(?:moyennant|sous|requiert|exige"
    rf"|demande|necessite) (?P<bare>{NUMBER})(?= ?(?:[.;,]|$))"
)

# « 30 jours ouvrés, ou un mois, avant »: what stands between two ways to say one delay
OR_ELSE = Pattern(r",? ?(?:ou|ou bien|soit) (?:de |d')?")

# « les trois premières semaines en sont fermes »
FIRM_AFTER = Pattern(
    r" ?(?:[a-z']+ ){0,4}?(?:fermes?|gelee?s?|figee?s?|verrouillee?s?|intangibles?)(?![a-z])"
)

# « l'effectif est ferme pour les quatre semaines à venir »
FIRM_BEFORE = Pattern(
    r"(?<![a-z])(?:fermes?|gelee?s?|figee?s?|verrouillee?s?|intangibles?) (?:pour|pendant|durant|sur)"
    r"(?: une (?:periode|duree) de| les)?(?: au moins)? $"
)

# « Question : combien de temps avant … ? Réponse : six semaines. »
ANSWER = Pattern(r"(?:reponse|rep\.?|r)(?: (?:n° ?)?\d{1,3})? ?: ")
# a heading or a sentence that speaks of notice at all: « Article 8 - Délai de prévenance »
NOTICE_WORD = Pattern(
    whole_words(
        r"temps (?:a (?:observer|respecter|prevoir|laisser)|necessaire|requis)",
        r"pre-?avis|prevenance|avertissement|anticipation|anteriorite|prealable|delais?|echeances?",
        r"(?:a |d')avance|avant|j ?- ?\d+|respect\w+|averti\w*|previent|prevenir",
    )
)
