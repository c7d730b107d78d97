"""French wording of volume notices: what a delay is counted from and in, and cells that hold one."""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_units import KIND, UNIT
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern

# « 30 jours après réception de la demande »
_FROM = (
    r"(?:apres|suivant|suivent|suit|comptant|comptee?s?|a compter|a dater|a partir|des|depuis"
    r"|lendemain|court|courra|courant"
    r"|courent|partir|part|partant|partent|partira|partiront|"
    r"debut\w*|commence\w*|calcul\w+|decompt\w+|a)(?: (?:de|du|des|d'|la|le|sa|son|leur|cette|jour"
    r"|date|a compter|"
    r"lendemain|seule|bonne|l'))* ?(?:de |d'|l')?(?:la |sa |l')?"
)
_DAY_ON_WHICH = r"(?<![a-z])(?:jour|moment|date|celui|celle|heure)s? (?:ou|a laquelle|auquel) "
RECEIPT = Pattern(
    one_of(
        rf"(?<![a-z]){_FROM}(?:reception|accuse\w*|recu\w*|remise en mains?)(?![a-z])",
        # « moyennant un avis reçu par le Centre vingt jours auparavant »
        r"(?<![a-z])recue?s? (?:par|au|chez|du|\d|[a-z]+ (?:jours|semaines|mois))",
        r"apres (?:l'|les? )?avoir recue?s?|entre (?:les|ses) mains",
        # « deux mois après que nous les avons reçues », « doit lui être parvenue cinquante jours avant »
        r"(?<![a-z])apres que [^.;|]{0,40}? (?:a|ait|ont|avons|aura|auront|aurons) recue?s?(?![a-z])",
        r"(?<![a-z])(?:lui|nous|vous|leur) (?:soit |etre |est |sont |ait ete |a ete )+parvenue?s?(?![a-z])",
        # « sur demande parvenue au Prestataire six semaines avant »
        rf"(?<![a-z])(?:parvenu|arrive|recu)e?s? (?:a |au |aux |chez )(?:le |la |l'|son |notre )?"
        rf"(?:{PARTIES.provider}|plateau|nous|celui-ci|ce dernier)(?![a-z])",
        # « sitôt reçue la demande », « sépare la réception de la demande … »
        r"(?<![a-z])(?:sitot|aussitot|une fois|des que) recue?s?(?![a-z])|(?<![a-z])(?:separ\w+"
        r"|entre) la reception",
        # « sur avis que l'exploitant a reçu six semaines plus tôt »
        rf"(?:{PARTIES.provider}) (?:a|ait|aura) recue?s?(?![a-z])",
        # « part du jour où le Centre reçoit le courriel », « à compter de celui où elle lui est parvenue »
        rf"{_DAY_ON_WHICH}(?:la |le |l'|les )?(?:{PARTIES.provider}|il|elle|celui-ci|ce dernier|nous) "
        r"(?:la |le |l'|les |en |en a |la |l'a )*(?:recoi\w+|recev\w+|a recue?|aura recue?"
        r"|a pris connaissance"
        r"|prend connaissance|accuse reception)",
        rf"{_DAY_ON_WHICH}(?:[^.;|,]{{0,40}}? )?(?:lui|nous|leur) (?:est|sera|a ete|ont ete) "
        r"(?:parvenu|arrive|remis|notifie)\w{0,2}",
        rf"{_DAY_ON_WHICH}[^.;|,]{{0,40}}? (?:est|sera|a ete) (?:recu|parvenu|arrive|remis)e?(?![a-z])",
        # « le point de départ du délai est la réception de la demande »
        r"point de depart d[^.;|]{0,50}?(?<![a-z])(?:est|sera|soit|par) (?:la |sa |celle de la "
        r"|le jour de (?:la |sa ))?"
        r"(?:date de (?:la )?)?reception(?![a-z])",
    )
)
# « le cachet de la poste faisant foi »
SENDING = Pattern(
    one_of(
        rf"(?<![a-z]){_FROM}(?:envoi|emission|expedition|transmission|depot|publication"
        rf"|mise en ligne)(?![a-z])",
        r"(?<![a-z])(?:date d'(?:envoi|emission)|cachet de la poste|horodat\w+)(?![a-z])",
        # « à compter du jour où le Client l'envoie »
        rf"{_DAY_ON_WHICH}(?:la |le |l'|les )?(?:{PARTIES.client}|il|elle|celui-ci|ce dernier) "
        r"(?:la |le |l'|les |lui |en )*(?:envoie|adresse|expedie|poste|transmet|emet)(?:ra)?(?![a-z])",
        rf"{_DAY_ON_WHICH}[^.;|,]{{0,40}}? (?:est|sera|a ete|part) (?:envoye|expedie|poste|emis)e?(?![a-z])",
        r"point de depart d[^.;|]{0,50}?(?<![a-z])(?:est|sera|soit|par) (?:l'|son "
        r"|le jour de l')(?:envoi|emission"
        r"|expedition)(?![a-z])",
    )
)
# « Le délai court à compter de la réception. »
CLOCK_SENTENCE = Pattern(
    r"(?:delai|pre-?avis|prevenance|decompte|computation|il|celui-ci)[^.;|]{0,60}?"
    + one_of(
        r"court|courra|courent|courir|commence|debut\w+|demarre|part\b|point de depart",
        r"decompt\w+|calcul\w+|comput\w+|s'apprecie|s'entend|(?:est|sont|se) compte\w*",
    )
    # « Le point de départ du délai est la réception. »
    + r"|point de depart d[^.;|]{0,10}?(?:delai|pre-?avis|prevenance)"
)
_START = r"(?:debut|premier jour|premier(?= d)|commencement|1er jour|ouverture|lancement|entree)"
_PERIOD = r"(?:periode|saison|mois|trimestre|semaine|semestre|exercice|annee|quinzaine|cycle|decade)"
# « 30 jours avant le début du trimestre »
PERIOD_START = Pattern(
    rf"^[^.;|]{{0,30}}?(?:avant|precedant|a l'avance pour|preced\w+)(?: (?:le|la|l'|les))? ?{_START}?[ ']?"
    rf"(?:de la |de l'|du |de chaque |d'un |de ce |de cette |de ladite |dudit |de |des |le |la |l'"
    rf"|chaque )*{_PERIOD}(?![a-z])"
    # « à moins de dix jours de la semaine concernée »
    rf"|^ (?:de |du )(?:la |l'|le )?(?:{_START} )?(?:de la |du |de l'|de )?{_PERIOD}(?![a-z])"
    # « la commande du trimestre est passée un mois avant son premier jour »
    r"|^[^.;|]{0,20}?(?:avant|de) (?:son|leur) (?:debut|premier jour)"
    # « l'effectif d'une saison est fixé trois mois avant l'ouverture de celle-ci », « le lundi de celle-ci »
    rf"|^[^.;|]{{0,20}}?avant (?:le |l'|la )?(?:{_START}|lundi) de (?:celle|celui)-ci"
    # « cinq semaines avant que le trimestre commence »
    rf"|^[^.;|]{{0,20}}?avant qu(?:e (?:le |la |ce |cette )|'elle |'il ){_PERIOD}? ?(?:ne )?"
    r"(?:commence|debute|s'ouvre)"
)
_ARE_COUNTED = one_of(
    r"s'entend\w*|exprim\w+|compt\w+|decompt\w+|calcul\w+|comput\w+|sont|est|exclusivement|il s'agit",
)
# « Les délais s'entendent en jours ouvrés. »
DAY_KIND_SENTENCE = Pattern(
    rf"(?:delais?|jours|pre-?avis|durees?)[^.;|]{{0,90}}?(?:{_ARE_COUNTED}[^.;|]{{0,30}}?)?"
    r"(?:en |de |d'|comme des |des )?jours (?P<kind>ouvres|ouvrables|calendaires|francs)"
)
# « Le même délai vaut pour une baisse. »
SAME_NOTICE = Pattern(
    whole_words(
        r"(?:le |ce |un |du )?meme (?:delai|pre-?avis|duree)|delai identique|pre-?avis identique",
        r"il en va de meme|de meme",
    )
)

_CASE_FIRST = (
    r"(?:(?:en cas|lorsqu|pendant|durant|pour|si |s'|en |au-dela|a partir|des |quand |lors )"
    r"[^,;.:|]{2,120}, )?"
)
_ENOUGH = r"(?:suffi|sont (?:requis|necess|exig|dus?\b|dues?\b|a (?:respect|prevoir|observ))|seront|s'impos)"
# « Ce délai passe à soixante jours lorsque … », « En cas d'urgence, il est ramené à … »
# and « Deux semaines suffiront s'il s'agit d'une baisse », « Il en faut deux si … »
CONTINUES = Pattern(
    rf"(?:\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}\.? )?(?:(?:toutefois|cependant|neanmoins|en revanche"
    rf"|par exception),? )?{_CASE_FIRST}(?:"
    r"(?:(?:ce|cet|cette|ledit|ladite|le|la) (?:meme )?"
    r"(?:delai|pre-?avis|prevenance|duree|avertissement|avance|laps de temps|temps)"
    r"|il|elle|celui-ci|celle-ci|ce dernier)(?: de (?:prevenance|pre-?avis))? (?:est |sera |se |s')?"
    r"(?:alors |toutefois |cependant |neanmoins |exceptionnellement |toujours )?"
    r"(?:pass|tomb|port|ramen|redui|doubl|tripl|allong|abaiss|raccourci|prolong|etend|relev|mont|descend"
    r"|elev|abreg|augment|diminu|limit)[a-z]{0,5}(?![a-z])"
    r"|[a-z0-9-]{1,20}(?: \([0-9a-z-]{1,20}\))? (?:jours?|semaines?|mois|heures?)(?: [a-z]{4,12})? "
    rf"{_ENOUGH}|il (?:en )?(?:faut|faudra))"
)
_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
# « huit semaines sont nécessaires en juillet et en août », « il faut un mois pendant les soldes »
IN_SEASON = Pattern(
    r"(?<![a-z])(?:en|aux? mois d[e'u]|pendant|durant|pour|lors des?|a|avant) ?(?:la |les |l'"
    r"|le )?(?:mois de )?"
    rf"(?:{_MONTH}|(?:haute |basse |pleine )?saison|periodes? (?:de|d')(?: |)(?:soldes|fetes|pointe"
    rf"|vacances|vente)"
    r"|vacances|fetes|rentree|noel|soldes|ete|hiver|printemps|automne|fin d'annee)(?![a-z])"
    rf"|(?:entre le|du) (?:\d{{1,2}}|1er|premier) {_MONTH}(?![a-z])"
)

# the act that the delay is counted from, a request if none of these is named
TRIGGERS = (
    # « Les volumes sont gelés 30 jours avant », « ne peuvent plus être modifiés »
    (
        "freeze",
        Pattern(
            r"(?<![a-z])"
            + one_of(
                r"gel\b|gele\w*|devien\w+ (?:definiti|ferme)\w*|figee?s?|verrouill\w+|intangib\w+",
                r"cristallis\w+",
                r"ne (?:peu\w+|pourr\w+|varie\w*|sont|seront|bougent) plus|plus aucun\w*",
                r"(?<!elle )(?<!il )n'est plus (?:[a-z]+ment )?(?:modifi|ajust|revis|amend|negoci)\w+",
            )
        ),
    ),
    # « par bon de commande émis 15 jours avant »
    # and not « la baisse des heures commandées »
    (
        "order",
        Pattern(
            whole_words(
                r"bons? de commande|(?<!etp )(?<!volumes )(?<!effectifs )(?<!postes )(?<!agents )"
                r"(?<!conseillers )(?<!appels )(?<!contacts )(?<!creneaux )commandes?(?! (?:par|au|a"
                r"|la|le|les|pour))|commande[rz]?",
                r"^(?:chaque|le|tout) bon(?! (?:a|fonction|usage))",
                r"(?:adress|emet|notifi|remet|transmet)\w* (?:un|l'|des|son) ?ordres? de service",
                r"recoi\w+ l'ordre|l'ordre de lancement|^cet ordre|par ordre de service|^(?:l'|les "
                r"|tout |chaque )ordres? de service",
                r"(?:est|sont|etre|sera|seront) commandee?s?|commandee?s? (?:avec|au moins|moins|\d)",
            )
        ),
    ),
    # « Les prévisions sont transmises à M-2 »
    (
        "forecast",
        Pattern(
            whole_words(
                r"previsions?|previsionnel\w*|forecasts?|plans? de charge|ordre de grandeur|estimations?"
            )
        ),
    ),
    # « Le planning des vacations est remis 15 jours avant »
    (
        "schedule",
        Pattern(
            whole_words(
                r"plannings?|calibrages?|plans? (?:mensuels?|hebdo\w+)|programmation|programme",
                r"calendrier (?:des|mensuel|previsionnel)",
            )
        ),
    ),
)

_FORECAST = r"(?:previsions?|previsionnel\w*|forecasts?|plans? de charge|estimations?)"
_MOVES = (
    r"(?:modifi\w+|vari(?:er?|ent|ations?)|evol(?:uer?|utions?)|hausses?|baiss\w+|augment\w+|diminu\w+"
    r"|redui\w+|reduc\w+|ajust\w+|adapt\w+|chang\w+|revis\w+|rev(?:oir|ue?s?)(?![a-z])|accroi\w+|major\w+|minor\w+|ramen\w+"
    r"|depass\w+|exced\w+|ecarts?|s'ecart\w+|correcti\w+|corrig\w+|deroge\w*|renfor\w+|surcroits?)"
)
_OF_WHAT = (
    r"(?:de la |de l'|de |du |des |d'une? |d'|la |le |les |l'|ses |son |sa |leurs? |ce |cette |ces "
    r"|aux? |par rapport aux? |par rapport a (?:la |l')?|a la |sur (?:le |la |les ))"
)
# « toute baisse du volume prévisionnel », « 10 % des prévisions », « le volume prévisionnel est réduit »,
# « réviser
# la prévision »: what is changed, or what a change is measured against, and no act
FORECAST_CHANGED = Pattern(
    one_of(
        rf"(?<![a-z]){_MOVES} (?:[^.;|]{{0,60}}? )?{_OF_WHAT}(?:[a-z']+ ){{0,4}}?{_FORECAST}",
        rf"% ?\)? ?{_OF_WHAT}(?:[a-z']+ ){{0,3}}?{_FORECAST}",
        r"(?:superieur\w*|inferieur\w*|au-dela|en deca|en sus|au-dessus|au-dessous|par rapport|comparee?s?"
        rf"|regard) {_OF_WHAT}(?:[a-z']+ ){{0,3}}?{_FORECAST}",
        rf"{_FORECAST}(?: [a-z']+){{0,3}}? (?:n')?(?:est|sont|sera|seront|soit|peu\w+|pourr\w+|doi\w+)"
        rf"(?: (?:[a-z']+ ){{0,3}}?| )(?:etre )?{_MOVES}",
    )
)

# titles of the column that holds the notice: « Prévenance », « Avis dû », « Date de remise »
NOTICE_TITLE = Pattern(
    whole_words(
        r"pre-?avis|prevenance|delais?|avance|anticipation|avertissement|avis du|annonces?|alertes?",
        r"echeances?|dates? (?:de remise|limite|d'envoi|de transmission)|depart du delai",
        # « Prêt sous », « Temps laissé au titulaire »
        r"(?:prete?s?|en place|effectifs?|effet) (?:apres|sous|en)|temps (?:laisse|accorde"
        r"|d'adaptation|de mise en"
        r" (?:oeuvre|place))",
    )
)
# a first title that names a change and nothing that it changes: « Variation hebdomadaire »
CHANGE_TITLE = Pattern(
    r"(?:(?:types?|nature|sens|ampleur|taille|importance|etendue|paliers?) (?:de la |de l'|du |de |d'))?"
    r"(?:variations?|mouvements?|evolutions?|modifications?|ajustements?|changements?|hausses?|baisses?|ecarts?"
    r"|demandes?|ampleur|sens)"
    r"(?: (?:demandee?s?|souhaitee?s?|hebdomadaires?|mensuel\w*|prevue?s?|(?:a la|en) (?:hausse"
    r"|baisse)|\(?en %\)?))*"
    r"(?: (?:par rapport|au regard|contre|a|au) ?(?:au |a la |a l'|du |de la |aux )?(?:[a-z]+ )?"
    r"(?:plan|prevision|previsionnel|base|mois|semaine|effectif|dispositif|dimensionnement"
    r"|volume)s?(?: [a-z]{4,12})?)?"
)
# titles that give the unit: « Préavis (jours ouvrés) », « Délai en semaines »
UNIT_IN_HEADER = Pattern(
    rf"(?:en |\(|exprimee?s? en |, |nombre de )(?P<unit>{UNIT})(?: (?P<kind>{KIND}))?(?![a-z])"
)
# cells that stand for no notice: « Néant », « Immédiate », « Sans objet »
ZERO_CELL = Pattern(
    one_of(
        r"neant|aucune?|immediate?|immediatement|-|0|sans|sans objet|pas de pre-?avis|non|nul|so|s\.o\.",
    )
    + r"\.?"
)
# « Baisse | néant | … »
ZERO_CELL_IN_ROW = Pattern(r" \| (?:neant|aucune?|immediate?|immediatement|-|sans|non|nul)\.?(?: \| |$)")
# « Baisse | 15 | … »
BARE_CELL = Pattern(r" \| \d{1,3}(?: \| |$)")
