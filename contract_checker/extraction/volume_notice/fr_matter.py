"""French wording of volume notices: what is announced, to whom, and by which act."""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_volume import VOLUME
from contract_checker.extraction.language.fr_work import KNOWN, OF, TIMES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.volume_notice import fr_acts as acts
from contract_checker.extraction.volume_notice.matter import MatterWording

_DETERMINER = one_of(
    r"le |la |les |l'|un |une |des |toute? |tous les |toutes les |chaque |aucune? |nulle? |quelques ",
    r"ce |cet |cette |ces |son |sa |ses |leurs? |nos |notre |vos |votre |ledit |ladite |lesdites |lesdits ",
)
_ADJECTIVE = (
    r"(?:nouve\w+ |premi\w+ |derni\w+ |simple |seule? |eventuel\w* |autre |meme |present\w* |plein\w* )?"
)

# --- to whom it is told ---

# verbs that tell somebody: « informe les usagers », « prévient l'occupant »
_TELLS = one_of(
    r"inform(?:e|er|era|ent|ant)|previen(?:t|dra|nent)|prevenir|avis(?:e|er|era|ent)|averti\w{0,6}",
    r"alert(?:e|er|era|ent)",
)
# acts that reach somebody: « est notifiée au transporteur », « annoncée aux équipes »
_REACHES = one_of(
    r"notifi\w+|communiqu\w+|transmi\w+|transme\w+|adress\w+|signal\w+|annonc\w+|remi[st]\w*|remet\w*",
    r"confirm\w+|declar\w+|demand\w+|propos\w+|soumi\w+|present\w+|fourni\w*|donnee?s?|envoy\w+|commandee?s?",
    r"communication|portee?s? a la connaissance",
)
_TO = (
    r"(?:au |aux |a la |a l'|a son |a sa |a ses |a leurs? |a notre |a nos |a chaque |a tous les "
    r"|a toutes les )"
)
# « à l'avance », « au plus tard », « à la hausse » tell nobody
_NOBODY = one_of(
    r"avance|plus|moins|minimum|maximum|prealable|moyen|terme|titre|cours|travers|sein|besoin|cas"
    r"|regard|vu\b",
    r"choix|profit|debut|lendemain|premier|jour|mois|semaine|trimestre|gre\b|prorata|dela|deca|nom|\d|niveau",
    r"hausse|baisse|fin\b|veille|date|suite|demande|issue|expiration|place|condition|reception|connaissance",
    r"fois|charge|minute|heure|signature|notification|lumiere|meme|rentree|semaines?|echeance|delai|dates?\b",
    r"adresse|messagerie|plannings?|article|annexe|ordre|service|bordereau|occasion|commande|initiative|oral",
    r"fermeture|ouverture|suppression|reduction|modification|mise\b|prise\b|realisation",
    r"format|registre|moment|taux|tarif|nombre|volume|effectif|capacite|dimension|positions?|plage"
    r"|dispositif",
    r"centre des|compte de|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|matin|soir",
    r"public telephonique",
)
# those who take the calls, under any name
_PROVIDER_SIDE = one_of(
    PARTIES.provider,
    r"superviseurs?|plateau|responsables? (?:de |du |d'|des )?(?:plateau|production|planification"
    r"|site|operation)\w*",
    r"chefs? de plateau|(?:cellule|equipe|pole|service|direction|responsable|charge)s? (?:de |du |d'"
    r"|des |en )?"
    r"(?:la |l'|ses )?(?:planif\w+|plateau|production|pilotage|exploitation|operations?|vigie"
    r"|prestataire|titulaire)",
    r"societe(?! d| cliente)|interlocuteur\w*|autre|deux|second\w*|premier\w*|parties|partie|nous",
    r"vous|celui-ci",
    r"celle-ci|dernier|cocontractant|correspondant|operateur economique|charges? de (?:compte|clientele du)",
    r"agence de|equipes? (?:du|de la|de l')|vigie|concessionnaire|interesse\b",
    r"direction d[eu] (?:centre|site|plateau)",
)
_CLIENT_SIDE = rf"(?:{PARTIES.client}|maitre)"
_WHO = rf"(?!(?:{_ADJECTIVE})(?:{_PROVIDER_SIDE}|{_CLIENT_SIDE}|{_NOBODY})(?![a-z]))"
# tradesmen whose names begin like those of a party: « fournisseur d'électricité », « société de propreté »
_TRADESMAN = (
    r"(?:fournisseur (?:d'(?!un)|de (?!toute?\b|la |ses? |son |sa |ces? |cette |chaque ))|societe de (?!tele)"
    r"|entreprise (?:de (?!toute?\b|la |ses? |son |sa |ces? |cette |chaque )|d'(?!un)|generale)"
    r"|prestataire de (?:nettoy|propre|gardien|transp|secur))"
)
# « nos boutiques changent d'horaires »: open to the public in person, not by telephone
_PLACES = one_of(
    r"boutiques?|magasins?|points? de vente|agences|mairies?|guichets?(?! teleph)|bureaux|batiments?|musees?",
    r"mediatheques?|bibliotheques?|piscines?|dechet\w+|accueils? physiques?|showrooms?|succursales?|gares?",
)
_TELLS_ANOTHER = Pattern(
    any_of(
        # « le prestataire de gardiennage en étant averti »
        rf"{_TRADESMAN}[^.;|]{{0,25}}?(?:inform|preven|averti|avise)",
        rf"(?<![a-z]){_PLACES}(?![a-z])(?:(?!titulaire|prestataire|plateau|centre)[^.;:|]){{0,60}}?"
        r"(?:horaires|ferm|ouvr|ouvert)",
        rf"(?:horaires|fermetures?|ouvertures?) [^.;:|]{{0,40}}?(?:de |du |des |d'une? )"
        rf"(?:la |l'|nos |ses |leurs )?{_PLACES}(?![a-z])",
        rf"(?<![a-z])(?:{_TELLS}) (?:le |la |les |l'|son |sa |ses |leurs? |nos |chaque )"
        rf"(?:{_WHO}[a-z]{{4,}}|{_TRADESMAN})",
        rf"(?:connaissance|attention|intention) (?:du |de la |de l'|des |de ses "
        rf"|de son )(?:{_WHO}[a-z]{{4,}}|{_TRADESMAN})",
        # « affichés sur le site de la ville »
        r"(?<![a-z])affichee?s?(?![a-z])|(?:publi|diffus)ee?s? (?:sur|dans|par voie|au recueil)",
        rf"(?<![a-z]){_REACHES}(?:,? [^ ,.;|]+){{0,3}}?,? {_TO}(?:{_WHO}[a-z]{{4,}}|{_TRADESMAN})",
    )
)

_SITE = r"(?:etablissement|site|centre|plateau|plate-?forme|implantation|filiale|agence)(?:s|x)?"
_MOVED = r"(?:bascul|transfer|deplac|rout|orient|dirig|achemin|delocalis|envoy|repart|affect|trait)\w*"
# « basculer la moitié des appels vers l'établissement que le Centre exploite à Tanger »
_MOVES = Pattern(
    rf"(?<![a-z]){_MOVED} [^.;|]{{0,90}}?(?:vers|sur|dans|depuis|a partir de|a|au) "
    + one_of(
        rf"(?:le |la |l'|les |un |une |tout |celui des )?(?:autres? |second "
        rf"|seconde )?{_SITE} (?:[a-z-]+ ){{0,2}}?"
        rf"(?:que (?:le |la |l')?(?:{PARTIES.provider})|qu'(?:il|elle)|dont (?:le |la "
        rf"|l')?(?:{PARTIES.provider}))"
        r" (?:exploit|dispos|possed|detien|ger[ea]|ouvr|a ouvert|occup|anime)\w*",
        rf"(?:un |une |l'un des |l'une des |les |d')?(?:autres? |second |seconde ){_SITE} "
        rf"(?:du |de la |de l'|des )(?:{PARTIES.provider})(?![a-z])",
        rf"(?:un |une |l'un |l'une )?(?:autres? )de ses {_SITE}(?![a-z])|l'une? de ses {_SITE}(?![a-z])",
        rf"(?:un |une |l'un de ses |l'une de ses |ses |des )?(?:autres? )?{_SITE} (?:[a-z-]+ ){{0,3}}?"
        r"(?:(?:situe|implante|installe|etabli)\w* )?(?:a l'etranger|hors de (?:france|l'union)|offshore"
        r"|nearshore)(?![a-z])",
        # « vers le site de Casablanca exploité par une filiale », « par la filiale du Centre »
        rf"(?:le |la |l'|un |une )?{_SITE} (?:de |d'|a )[a-z-]{{2,20}} (?:exploite|tenu|gere|detenu|anime)\w*"
        r" par",
        rf"(?:la |une |sa )?filiale (?:du |de la |de l'|des )?(?:{PARTIES.provider})(?![a-z])",
    )
)

# --- what is announced ---

# the announcement itself, or what stands for it: « la demande est adressée », « ce préavis est porté »
_ACTS = any_of(
    r"demandes?|decisions?|notifications?|informations?|annonces?|avis|avertissements?|pre-?avis"
    r"|prevenances?",
    r"delais?|periodes?|durees?|temps|gel|horizons?|laps|ordres?|bons?|lettres?|courriers?|courriels?"
    r"|messages?|communications?|transmissions?|remises?|fixations?|validations?|confirmations?",
    r"fiches? (?:d|de)|ecrits?|mentions?|expressions?|estimations?|hypotheses?|tendances?|chiffres?",
    r"donnees de",
    r"point|mise en (?:sommeil|pause|veille|place|oeuvre|application|service|production)",
    r"dates?|postes?|seuils? d'appel|ordre|precision|intention|souhait|volonte|choix|scenario\w*",
    r"calibrage|brief\w*",
    r"evenements?|operations?|actions?|campagnes?|evenement|tranches?|lots?|vagues?|publipostage"
    r"|mailing|brassage",
    r"rythme|schema|plans? (?:de |mensuel|hebdo|d'appel|previs|d'ouverture)|calendriers?|programmes?",
    r"grilles? horaires?",
    r"redirections?|basculements?|transferts?|reprises?|arrets?|creations?|cessations?",
    r"interruptions? (?:de|d'un)",
    r"neutralisations?|coupures?|bascules?|embauches?|affectations?|recours|passages?|retours?"
    r"|gonflement|relance",
    r"doublement|etalement|deplacement|decalage|report|annulations?|decommandes?|mobilisations?|activations?",
    r"desactivations?|mutualisation|armement|dotations?|enveloppes?|re-?partitions?|partages?|quotites?"
    r"|quotas?|contingents?|plannings?|reallocation|orientation",
    r"differences?|decalages?|oscillations?|internalisation|externalisation|delestage|desengagement|emergence|nuits?|soirs?|samedis?"
    r"|dimanches?|affluence",
    r"parties|partie|soussignes?|signataires?|part|moitie|tiers|totalite|nombre|total|ensemble|reste|celui|celle|ceux|celles|tel"
    r"|moindre",
    r"besoins?|souhaits?|exigences?|objectifs? de (?:volume|charge|production)|engagements? de volume",
    r"regle|principe|clause|echeance|entree|prise d'effet|application|execution|effet|modalites?|conditions?",
)
_UNITS = r"(?:jours?|semaines?|mois|heures?|trimestres?|annees?|minutes?)"
_NUMBER = (
    r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|quarante|soixante|quelques)"
)
# « demande de congés », « décision de changer d'outil »: an act whose own object is another matter
_ACT_OF_ANOTHER = Pattern(
    rf" (?:ecrite? |prealable |motivee? |formelle |expresse )?{OF}(?!{KNOWN}|(?:{VOLUME.change}"
    rf"|{VOLUME.standing}|{_ACTS})(?![a-z]))"
    r"[a-z][a-z-]{2,}"
)
_KNOWN_MATTER = Pattern(
    rf"(?:{_DETERMINER})?{_ADJECTIVE}(?!nouve|premi|derni)(?:(?:{VOLUME.volume}|{VOLUME.change}"
    rf"|{VOLUME.standing}|{_ACTS}|{TIMES})"
    rf"|(?:{PARTIES.client}|{PARTIES.provider})s?|{_NUMBER} ?(?:{_UNITS}|[a-z]+)?)(?![a-z])"
)
# a noun with its determiner, as it opens a clause: « La grille d'évaluation … »
_SUBJECT = Pattern(rf"(?P<np>(?:{_DETERMINER}){_ADJECTIVE}[a-z][a-z-]{{2,}})(?![a-z'])")
# what may stand before the subject: a bullet, a number, « En cas de pic, », « Sauf urgence, »
_OPENERS = one_of(
    r"en |si |s'|lorsqu|quand |des |pour |apres |avant |dans |sauf |hors |hormis |a |au |aux |par ",
    r"sous |durant ",
    r"pendant |conformement |moyennant |passe |faute |sur |quel|de |d'|toutefois|cependant|neanmoins|ainsi",
    r"enfin|par ailleurs|en outre|de meme|il est |chaque |sans |afin |compte |d'un commun",
)
_LEADING = Pattern(
    r"(?:[-*•] ?|\(?[a-z0-9]{1,3}(?:\.\d+)*[.)°] ?|(?:et|ou|mais|puis) )?"
    rf"(?:{_OPENERS}[^,;]{{0,170}}, (?:(?!{_DETERMINER})[^,;]{{1,80}}, )?)?"
)
# « est notifiée », « prend effet », « fait l'objet »: the subject undergoes the act
_UNDERGOES = one_of(
    r"(?:ne |n')?(?:est|sont|sera|seront|soit|soient) (?:pas |plus |ensuite |alors |egalement |aussi )?"
    r"(?!tenu|oblig|libre|en droit|en mesure|autoris|invit|condui|amen|fond|habilit|susceptib|seule? )",
    r"(?:ne |n')?(?:peu(?:t|vent)|doi(?:t|vent)|devr(?:a|ont)|pourr(?:a|ont)) (?:pas |plus )?etre ",
    r"(?:fait|font|fera) l'objet|prend |prennent |prendra |entre(?:ra|nt|ront)? en |intervien\w+ "
    r"|s'appliqu\w+ ",
    r"donnent? lieu|parvien\w+ |court |part ",
)
_UNDERGOES_AN_ACT = Pattern(rf"(?<![a-z']){_UNDERGOES}")

_GIVES = one_of(
    r"notifi(?:e|er|era)|communiqu(?:e|er|era)|transme(?:t|ttre|ttra)|adress(?:e|er|era)|signal(?:e|er|era)",
    r"annonc(?:e|er|era)|reme(?:t|ttre|ttra)|fourni(?:t|r|ra)|envo(?:ie|yer|ie)|confirm(?:e|er|era)"
    r"|arret(?:e|er|era)",
    r"fix(?:e|er|era)|publi(?:e|er|era)|propos(?:e|er|era)|present(?:e|er|era)|etabli(?:t|r|ra)"
    r"|declar(?:e|er|era)",
    r"depos(?:e|er|era)|livr(?:e|er|era)|diffus(?:e|er|era)|precis(?:e|er|era)|indiqu(?:e|er|era)"
    r"|expedi(?:e|er)",
    r"mett\w+ a jour|realis(?:e|er|era)|install(?:e|er|era)|etabli(?:t|r)|remplac(?:e|er|era)",
    r"recrut(?:e|er|era)",
    r"gel(?:e|er|era)|actualis(?:e|er|era)|demand(?:e|er|era)|sollicit(?:e|er|era)|command(?:e|er|era)",
)
_ASIDE = (
    r"(?:,? (?:par ecrit|par courriel|au (?:titulaire|prestataire|centre)|a l'avance|egalement"
    r"|ensuite|alors|aussi))?"
)
# « annonce au moins un mois à l'avance toute évolution de son outil »: what the active verb gives
_GIVEN = Pattern(
    rf"(?<![a-z'])(?<!la )(?<!le )(?:{_GIVES}){_ASIDE} "
    rf"(?P<np>(?:{_DETERMINER}){_ADJECTIVE}[a-z][a-z-]{{2,}})(?![a-z'])"
)

# --- what states no duty ---

_MONTHS = r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
# « la société a réduit », « le trafic a varié », « ont été annoncés »: told, not owed
_REPORTS = Pattern(
    any_of(
        r"(?<!qui )(?<!qu'il )(?<!qu'elle )(?<![a-z])(?:a|ont|avait|avaient)(?:, [^,;]{0,60},)? (?:ete )?"
        # not « veille à annoncer »
        r"(?![a-z]+(?:er|ir|re)(?![a-z]))(?:vari|redui|augment|baiss|diminu|connu|depass|evolu|fluctu|progress|recul|chut|perdu|gagne"
        r"|modifi|annonc)\w*",
        r"(?<![a-z])(?:avait|avaient) (?:ete )?(?:prevenu|averti|avise|informe|annonce|signale)e?s?(?![a-z])",
        r"(?<!apres que le client )(?:nous|vous|lui) (?:a|ont|avait|avaient) (?:demand|sollicit|retir|confi"
        r"|annul|adress)\w*",
        # « le préavis n'avait été que de neuf jours », « s'établissait à six semaines »
        r"(?<![a-z])(?:n'avait ete|n'avaient ete|avait ete de|n'etait|(?<!s'il )etait (?:de|d'|en moyenne)"
        r"|s'etablissait|s'elevait|(?:pre-?avis|delai) moyen)(?![a-z])",
        # « en mars, la demande est arrivée douze jours avant »
        rf"^(?:en|au mois de|le \d{{1,2}}) (?:{_MONTHS})(?: \d{{4}})?, [^.;|]{{0,60}}? (?:est|sont|a|ont) "
        r"(?:ete |d'abord |enfin )?(?:arriv|parven|demand|prevenu|averti|annonc|signal|notifi)\w*",
        r"(?:releve|constate|note|rappelle|retient|observe|indique|affirme|soutient"
        r"|expose) qu[e'] ?(?:la|le|les|l'|son)? ?"
        r"[^,;.]{0,60}? (?:a|ont|avait) ",
        r"(?:a|ont) ete (?:close?|fermee?|ouverte?|interrompue?|suspendue?|ecourtee?)s?(?![a-z])",
        r"(?:est|sont) (?:parvenu|arrive)e?s?(?![a-z])[^.;|]{0,40}? en moyenne"
        r"|(?<![a-z])en moyenne,? [^.;|]{0,30}?avant",
        r"(?:est|sont) passee?s? de \d|s'(?:est|sont) (?:etabli|eleve)\w*|entre \d{4} et \d{4}",
        r"accompagn\w+ depuis|savons (?:mobiliser|absorber|faire)",
        r"notre (?:groupe|cellule|societe|experience)",
    )
)
# « si elle n'a pas été notifiée », « faute d'avoir signalé »: a duty all the same
_SUPPOSES = Pattern(
    r"(?<![a-z])(?:n'a(?![a-z])|n'ont|n'avait(?! ete que)|faute|a defaut|si |s'ils? |s'elles? |lorsqu|des qu"
    r"|des lors qu|pourvu qu"
    r"|pour autant qu|a (?:la )?condition|sous reserve|sans qu|conven|arrete|fixe|retenu|stipul)"
)

MATTER = MatterWording(
    tells_another=_TELLS_ANOTHER,
    moves=_MOVES,
    known=_KNOWN_MATTER,
    of_another=_ACT_OF_ANOTHER,
    leading=_LEADING,
    subject=_SUBJECT,
    undergoes=_UNDERGOES_AN_ACT,
    given=_GIVEN,
    reports=_REPORTS,
    supposes=_SUPPOSES,
    act=acts.ACT,
    passive=acts.PASSIVE,
    state=acts.STATE,
    anaphora=Pattern(
        r"(?:ce|ces|cet|celui-ci|ledit|il est) ?(?:delais?|pre-?avis|durees?|porte|ramene|est|peut)?(?![a-z])"
    ),
)
