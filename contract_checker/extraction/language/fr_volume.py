"""French wording of the volume of work, shared by the components."""

from contract_checker.extraction.language.fr_clauses import BACKGROUND
from contract_checker.extraction.language.fr_load import LOAD, PEOPLE
from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.fr_work import ALIEN_COMPLEMENT, GENERIC, OTHER_OBJECT
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import VolumeWording, any_of, words

# « recul », « décroissance », « restreindre »
_LESS = any_of(
    r"diminu\w+|minor(?:er|ations?)|amoindri\w*|baiss\w+|abaiss\w+",
    r"redui\w+|reducti\w+|resserr\w+|decroiss\w+|decroit\w*|cess(?:er|e|era|ation)|arrets?(?= d)",
    r"decrues?|contraction\w*|repli|replis|tassement|creux|recul|retreci\w+|alleg\w+|abreger",
    r"restr(?:eindre|eint\w*|eigne\w*|iction\w*)",
)
# « reprendre tout ou partie du trafic », « rapatrie chez lui une plage »
_TAKE_BACK = any_of(
    r"rapatri(?:er|e|era|ement|ee?s?)|re-?internalise\w*|internalis\w+",
    r"repren(?:dre|d|dra)(?= tout| une (?:partie|part|fraction)| en (?:interne|regie)"
    r"| a son compte| en direct)",
    r"reprises?(?= d'une (?:partie|part|fraction)| de tout| a son compte| en direct)",
)
# « le Client peut désengager des positions », « reprise en interne »
_GIVE_UP = any_of(
    r"desengag\w+|re-?internalis\w+|reprise en interne|retir(?:er|ee?s?|e|era|ons)|retraits?|retranch\w+"
    r"|restitu(?:er|e|era|tion)(?= (?:des|d[e'u]|une?|la|les|ses) (?:positions?|postes?|lignes?|heures"
    r"|files?))",
    r"supprim\w+|suppression\w*|disparition|extinction|eteindre|eteint\w*|arret d'une|coup(?:er|era"
    r"|ons)|(?<=on )coupe",
    _TAKE_BACK,
    r"confi\w+ [^.;|]{0,40}?a un (?:autre|tiers)|desarm\w+|liber(?:er|e|ation)",
    r"(?:mis\w*|mett\w+) en (?:sommeil|pause|veille)",
)
# « étendre la plage », « fermeture du samedi », « annuler une vacation »
_OPEN_CLOSE = any_of(
    r"etend\w*|extension\w*|elarg\w+|suspen\w+|ouvertures?|fermetures?|(?:re)?fermer|ferme"
    r"|r?ouvrir(?! droit)",
    r"cloture d'un|inflexions?|inflechi\w*|davantage(?= de)|touch\w+(?= (?:pas )?a (?:vo|la |l'|son "
    r"|sa ))|etoff\w+",
    r"(?<!le )(?<!un )(?<!du )relev(?:er|ee?s?|e|era)|descen(?:dre|d|tes?|due?)|decommand\w+",
    r"annul(?:er|e|ee?s?|es|ations?)",
    r"interromp\w+|interruptions? (?=d'un|de l[ae])|(?:des)?activ(?:er|e|era|ation)|depass(?:er|ements?)",
    r"mobiliser|solliciter|reclam(?:er|era)|requiert|requerir",
)
# « porter le nombre d'ETP à 40 », « passer de 20 à 30 positions »
_TO_A_FIGURE = any_of(
    r"port(?:er|ant|ent|e|ee?s?) (?:a(?! la connaissance| [a-z0-9-]{1,15}(?: \(\d+\))? (?:jours|mois"
    r"|semaines))|au|le|la|les|ses)|ramen\w+|faire passer|passer de",
    r"armees?|arm(?:er|ement)|nouve(?:au|aux|lle|lles|l)|lev(?:er|ee) (?:de )?capacite",
)

# « prévisions de volumes », « prévisions mensuelles »
_FORECAST_OF = one_of(
    r"charge|volumes?|volumetrie|flux|trafic|appels|activite|besoins?|d'activite|d'appels",
    r"mensuelles?|trimestrielles?|hebdomadaires?|definitives?|fermes?|glissantes?|affinees?",
)
# « l'ajout de deux agents »
_SOME = (
    r"(?:\d+ |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |douze |quinze |vingt |trente "
    r"|quelques )?"
)
# « commande ferme », « commande de vacations »
_ORDER_OF = one_of(
    r"fermes?|definitives?|mensuelles?|trimestrielles?|hebdomadaires?",
    r"de vacations|d'heures|de volumes?|de positions|de capacite",
)
# « prestations ponctuelles », « ouvertures exceptionnelles »
_OCCASIONAL = (
    r"(?:supplementaires?|complementaires?|ponctuelles?|occasionnelles?|exceptionnelles?|imprevues?)"
)
# « les horaires d'ouverture » open nothing
_NOT_A_TIME = (
    r"(?<!heures d')(?<!horaires d')(?<!plages d')(?<!plage d')(?<!jours d')(?<!amplitude d')(?<!creneaux d')"
)
# « moins de dossiers »
_PIECES = one_of(
    PEOPLE, r"dossiers|appels|contacts|vacations|tickets|positions|postes|heures(?! (?:avant|a l'avance))"
)
# nor does « l'ouverture de la période »
_NOT_A_PERIOD = (
    r"(?! de (?:celle|celui)-ci| d(?:e la|e l'|u) (?:periode|semaine|saison|mois|trimestre|semestre|annee"
    r"|campagne))"
)
# « ramené à 30 jours » is a delay that shrinks, not a volume
_NOT_A_DELAY = r"(?! a [^.;|]{0,25}?(?:jours?|mois|semaines?|heures?)(?![a-z]))"

# « le préavis est réduit à deux jours »: a delay moves, no volume
_NOT_TO_A_TIME = r"(?! a [a-z0-9-]{1,20} (?:\([0-9a-z-]{1,20}\) )?(?:heures?|jours?|semaines?|mois)(?![a-z]))"

VOLUME = VolumeWording(
    language="fr",
    volume=words(LOAD),
    # « toute évolution du nombre de positions », « le Client peut réduire les volumes »
    change=words(
        r"evolu\w+|vari(?:er|e|es|ent|era|eront|ation|ations|ables?)|modifi\w+|chang\w+",
        r"re-?ajust\w+|ajust\w+|adapt\w+|mouvements?(?! socia)|boug(?:er|ent|e|era)",
        r"augment\w+|major(?:er|ent|ations?)|hauss\w+|accroi\w+|accru\w*|grossir|doubl(?:er|e|ee|ement|era)"
        r"|dedoubl\w+",
        r"ajout\w*|renfor\w+|montees?|monter|surcroits?|surplus|pics?|pointes?|afflux|creations?|creer"
        r"|croit(?:re)?",
        _LESS,
        r"revis\w+|revoi\w+|revoy\w+|revue?s?|re-?actualis\w+|re-?examin\w+|re-?(?:evalu|estim)\w+|rectifi\w+|retouch\w+",
        r"amend\w+|remani\w+|refonte\w*|re-?amenag\w+|amenag\w+|fluctu\w+|ecart(?:s|e|ent)?|liss\w+",
        r"re-?dimensionn\w+|re-?cal(?:er|age|ages|ee?s?|ibr\w+|cul\w+)|modul\w+|reorient\w+"
        r"|remise?s? a niveau",
        r"deplac(?:er|e|era|ement)s?|re-?deploi\w+|re-?deployer|basculer|bascules?|rout(?:er|age)"
        r"|(?<![a-z])orienter"
        r"|transfer\w+",
        _GIVE_UP,
        _OPEN_CLOSE,
        _TO_A_FIGURE,
    ),
    # « toute baisse de plus de 7 % »
    bare_change=words(
        r"hausses?|augmentations?|accroissements?|surcroits?|surplus|renforts?|debords?",
        r"baisses?|diminutions?|reductions?|allegements?|recul|extinctions?|decroissances?|repli",
        r"pointes?|pics?(?: d'activite| d'appels)?|creux|afflux|affluences?|temps forts?",
        r"re-?internalisation|fermetures?|ouvertures?",
        r"(?:la|les|cette|toute|chaque) (?:variation|evolution)s?"
        r"(?! (?:tarif|legisl|regl|techn|fonction|organis|statut|d(?:e|es|u) (?:prix|tarif|salaire)))",
    ),
    # « la montée en charge », « le gel des prévisions », « deux conseillers de plus »
    standing=words(
        r"(?:evolutions?|variations?) de (?:la )?charge|demandes? (?:d'evolution|de (?:variation|modulation))"
        r"|montees? en charge|baisses? de charge|debords?|debordements?",
        r"plans? de charge|courbes? de charge|sizing|ramp-? ?(?:up|down)",
        r"re-?dimensionnements?|recalages?|renforts?|(?:sur|dans) la taille de l'equipe|tunnel",
        r"(?:creations?|suppressions?|ouvertures?|fermetures?) (?:de |d'un |d'une )(?:postes?"
        r"|positions?|places?)",
        r"passages? (?:a|de|d'|en) (?:(?:une?|deux|trois|quatre|cinq|\d+) )?(?:equipes?|postes?|positions?"
        r"|conseillers"
        r"|agents|ouvertures?|horaires?|service continu|\d+ ?(?:h|x) ?\d*)",
        r"postes? supplementaires?|temps forts? commerciaux|(?:sous|sur)-?activite|sous-charge",
        r"calibrages?|plans? (?:mensuels?|hebdomadaires?)",
        r"(?:pre-?avis|delais?|prevenance) (?:de|d'|des) (?:variations?|evolutions?|modulations?)",
        # « Prévenance VC : 1 mois », « paliers de prévenance », « ajustement capacitaire »
        r"(?:pre-?avis|prevenance) (?:de |des )?vc\b|paliers? de (?:prevenance|pre-?avis)",
        r"(?:ajustements?|variations?|evolutions?|hausses?|baisses?) (?:capacitaires?|volumetriques?)",
        rf"modulations? (?:a (?:tout moment|la hausse|la baisse|la demande) )?(?:par|d[eu]) (?:le |la |l')?"
        rf"(?:{PARTIES.client})",
        rf"commandes? {_ORDER_OF}",
        r"gel des? (?:previsions?|volumes?|plans?|commandes?|besoins?|plannings?|effectifs?|positions?"
        r"|heures)|forecasts?",
        rf"previsions? (?:de (?:la |l')?)?{_FORECAST_OF}|previsions?",
        r"volumes? previsionnels?|besoins? revises?"
        r"|besoins? (?:previsionnels? |revises? |mensuels? )?en (?:etp|effectifs?|personnel|conseillers"
        r"|agents)",
        r"plannings? (?:previsionnels?|mensuels?|hebdomadaires?|des (?:prestations|vacations|besoins))",
        r"programmation (?:mensuelle|hebdomadaire|des (?:vacations|volumes|prestations))",
        rf"vacations? supplementaires?|(?:prestations?|missions?|interventions?|ouvertures?) {_OCCASIONAL}",
        rf"mise a disposition (?:d'un|d'une|de|des|d') ?(?:[a-z]+ ){{0,2}}?(?!agent(?!s)){PEOPLE}",
        # « Les bons de commande sont exécutoires dès leur émission »: an order may ask for any volume
        r"bons? de commande (?:[a-z']+ ){0,4}?(?:executoires?|applicables?|pren\w+ effet)",
        rf"(?:ajout|retrait|reduction|augmentation|diminution|hausse|baisse|suppression)s? (?:de "
        rf"|d'){_SOME}(?:{PEOPLE}"
        r"|positions?|postes?|sieges?|lignes?(?! de (?!chat|clientele)))",
        # « fermer une équipe », « armer un poste de plus »
        r"(?:ferm(?:er|e|era|eture)|retir(?:er|e|era)|retrait|transfer(?:er|e|era)|dissou\w+|dissolution|supprim(?:er|e|era)|suppression|redui\w+|ouvrir"
        r"|monter|creer|creation|renforcer|etoffer) (?:d'|de )?(?:une |l'|cette |la |son |vos |nos )"
        r"(?:[a-z]+ )?equipes?(?! (?:de |du |des |d')(?!conseil|tele|agents|nuit|soir|jour|week"
        r"|production|renfort|operat))",
        r"(?:suspend\w*|interromp\w+|arreter|ecourter|prolonger|decaler) (?:la |une |cette "
        r"|sa )(?:vague|campagne)"
        r"(?! (?:de )?(?:communication|publi|presse|affich|test|recette|mesure|formation|recrut))",
        r"plannings? (?:fermes?|confirmes?|figes?|arretes?|valides?|geles?|definitifs?)",
        r"(?:des)?arm(?:er|e|era|ement) (?:d'|de )?(?:une? |des |\d+ |deux |trois |quatre |cinq |dix )"
        r"(?:postes?|positions?)",
        r"ouverture des lignes|(?:pics?|pointes?|surcroits?) (?:d'appels|d'activite|de charge|de dossiers)",
        # « confier moins de dossiers », « commandera davantage d'heures »
        rf"(?:confi|command|adress|envoy|transm|rout|donn)\w+ (?:moins|davantage|plus) (?:de |d'){_PIECES}",
        # « il faut plus ou moins de conseillers », « vous voulez davantage de monde au téléphone »
        rf"(?:faut|faudra|besoin|voul\w+|veut|souhait\w+|requ\w+) (?:de |d')?(?:plus ou moins|moins"
        rf"|davantage|plus)"
        rf" (?:de |d')(?:{_PIECES}|(?:monde|bras|gens) (?:au telephone|en ligne|sur (?:la|les) lignes?"
        rf"|au standard))",
        rf"{PEOPLE} (?:supplementaires?|de plus|additionnel\w*)|sieges (?:supplementaires?|additionnel\w*)",
    ),
    # « à la hausse comme … », « un conseiller de plus au plateau »
    increase=words(
        r"susceptibles? (?:de |d')(?:generer|accroitre|majorer|provoquer|entrainer)"
        r"|generat(?:eur|rice)s? d|ouvrir(?= (?:la|le|une?"
        r"|des|les|l')\b)",
        r"mise a disposition d|mobilisation d",
        r"hausses?|augment\w*|major(?:er|ent|ations?)|accroi\w*|accru\w*|montees?|monter"
        r"|monte(?:nt)?(?= (?:ou|et|puis) )|surplus",
        r"besoins saisonniers|affermi\w*|grossir|renfort\w*|renforc\w*|surcroits?|creations?|creer",
        r"croit(?:re)?",
        r"supplementaires?|complementaires?|additionnel\w*|pics?|pointes?|afflux|depassements?",
        r"a la hausse|davantage(?= d)|etoff\w+|en plus\b(?! de)|de plus(?= (?:a|au|sur)\b)"
        r"|(?<=vacations )de plus(?! de \d)|(?<=postes )de plus(?! de \d)"
        r"|(?<=positions )de plus(?! de \d)|(?<=conseillers )de plus(?! de \d)"
        # « plus ou moins d'appels », « plus d'appels, moins d'appels »
        rf"|(?<!de )(?<!au )plus(?= ou moins (?:de |d'){_PIECES}| ou moins nombreu)|(?<!ne )plus (?:de "
        rf"|d'){_PIECES}(?=,| ou | ?\?)"
        r"|extension\w*|elarg\w*|etend\w*",
        r"activ(?:er|e|era|ation)|depass(?:er|ements?)|relev(?:er|ee?s?)\b(?! de la (?:seule"
        r"|libre|decision)\b)|croissances?|debords?"
        r"|debordements?|ajout\w*|doubl\w*|dedoubl\w*",
        r"(?:orienter|router|diriger|transferer|basculer|confier|verser) (?:vers (?:le |la )|au "
        r"|a la )(?:centre"
        r"|prestataire|titulaire|plateau|plate-?forme|sous-traitant)",
        rf"ramp-? ?up|{_NOT_A_TIME}ouvertures?{_NOT_A_PERIOD}|(?<! a )armer|temps forts?|sur-?activite"
        rf"|rajout\w*|gonfl\w+"
        r"|au-dessus (?:de|du)",
        rf"(?:prestations?|missions?|interventions?) {_OCCASIONAL}",
        r"nouve(?:aux?|l|lles?) (?:positions?|postes?|lignes?|creneaux?|plages?|vacations?|files?"
        r"|conseill\w+|tele\w+)",
    ),
    # « … comme à la baisse », « reprise en interne d'une file »
    decrease=words(
        r"baiss\w*|diminu\w*|minor(?:er|ations?)|amoindri\w*|reductions?",
        rf"(?<!delai )(?<!delai est )(?<!preavis )(?<!preavis est )(?<!prevenance )redui\w*{_NOT_TO_A_TIME}",
        r"resserr\w*|decroiss\w*|decroit\w*|decrues?|cess(?:er|e|era|ation)|sous-charge|arrets?(?= d)",
        rf"moins (?:de |d'){_PIECES}|(?<=plus ou )moins(?= nombreu)|(?<=, )ou moins(?= ?[?.,])",
        rf"(?<!est )(?<!delai )(?<!preavis )ramen\w+(?! (?:ce|le) (?:delai|pre-?avis)){_NOT_TO_A_TIME}",
        r"a la baisse|en moins\b(?! de)|restrei\w*|restrictions?|retraits?\b|retir(?:er|ee?s?)\b",
        r"restitu(?:er|e|era|tion)(?= (?:des|d[e'u]|une?|la|les|ses) (?:positions?|postes?|lignes?"
        r"|heures|files?))",
        r"retranch\w*|enlev\w+|ralenti\w*|supprim\w*|suppressions?|disparition|alleg\w*|abreger|desengag\w*",
        rf"abaiss\w*{_NOT_TO_A_TIME}",
        r"contractions?|rapatri(?:er|e|era|ement|ee?s?)|internalis\w+|repren(?:dre|d|dra)(?= tout"
        r"| une (?:partie|part)| en (?:interne|regie))|ramp-? ?down|suspen\w*|interromp\w+|desactiv\w+"
        r"|fermetures?|fermer",
        r"cloture d'un|desarm\w*|moindres?|met(?:tre|t|tra|tant) fin(?= (?:au|aux|a la|a l')"
        r" ?(?:creneaux?|postes?|positions?|files?|plages?|vacations?|lignes?|service de nuit))",
        rf"ramen(?:er|ee?s?){_NOT_A_DELAY}",
        r"retreci\w*|recul|repli|creux|extinction|eteint\w*|arret d'une|re-?internalis\w+",
        r"reprise en interne|couper|coupons|(?<=on )coupe|retirons|decommand\w+|annul(?:er|ee?s?|es"
        r"|ations?)|superflus|en (?:sommeil|pause"
        r"|veille)",
        r"descen(?:dre|d|tes?|due?)(?! (?:au|en)[- ]dessous)",
        r"(?:a|vers) un (?:(?:autre|second|nouveau) (?:prestataire|site|centre|plateau)|tiers)|sous-activite",
    ),
    # « passer de 20 à 30 positions », « porter l'équipe de 12 à 8 »
    from_to=Pattern(
        r"(?<![a-z])(?:pass|port|ramen|mont|descen)\w+ (?:[^.;|\d]{0,40} )?"
        rf"de (?P<from>{NUMBER}) a (?P<to>{NUMBER})"
        r"(?!\d| ?%| (?:jour|semaine|mois|heure|h\b))"
    ),
    generic=GENERIC,
    alien_complement=ALIEN_COMPLEMENT,
    other_object=OTHER_OBJECT,
    background=BACKGROUND,
    instance=Pattern(r"\b(?:notamment|par exemple|en particulier|y compris)\b[^.;|]*"),
    apart=NOTHING_MATCHES,
    foreign=NOTHING_MATCHES,
    outsider=NOTHING_MATCHES,
    native=NOTHING_MATCHES,
)
