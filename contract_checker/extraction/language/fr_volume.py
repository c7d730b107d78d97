"""French wording of the volume of work, shared by the components."""

from contract_checker.extraction.language.fr_clauses import BACKGROUND
from contract_checker.extraction.language.fr_work import ALIEN_COMPLEMENT, GENERIC, OTHER_OBJECT
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import VolumeWording, any_of

# those who answer the calls
_PEOPLE = one_of(
    r"(?:tele-?)?conseill(?:er|ere)s?|teleoperat(?:eur|rice)s?|teleacteurs?|agents?|operat(?:eur"
    r"|rice)s?|superviseurs?",
    r"charges? de clientele|ecoutants?|preposes?|personnes?|intervenants?",
)
# what « le nombre de … » counts
_COUNTED = one_of(
    _PEOPLE,
    r"postes?|positions?|sieges?|lignes?|heures?|etp|equivalents?|ressources|sessions?|vacations?",
    r"appels?|contacts?|dossiers?|fiches?|tickets?|actes?|courriels?|mails?|messages?|tchats?|chats?",
    r"conversations?|interventions?|files?|creneaux|sollicitations?|demandes?|communications?|entretiens",
    r"tranches?|plages?|courriers?|rendez-vous|echanges|numeros|rappels|relances",
)
# « les horaires d'ouverture », « l'amplitude du samedi »
_OF_THE_SERVICE = one_of(
    r" reduits?| d'ouverture| de service| du service| d'accueil| des prestations",
    r" du (?:samedi|soir|dimanche)",
)
# « heures de production », « heures commandées »
_HOURS = one_of(
    r"de (?:production|prestations?|vacations?|presence|communication|travail|service|renfort)",
    r"de (?:tele-?conseil|plateau)|d'ouverture",
    r"commandees|planifiees|a produire|prevues|productives|supplementaires|complementaires",
)
# « un forfait d'heures », « une réduction d'heures »
_AMOUNT_OF_HOURS = one_of(
    r"nombre|volume|forfait|quota|contingent|quantite|quotites?|dotation|total|commandes?|lot",
    r"ajouts?|retraits?|ajustements?|reductions?|baisses?|hausses?|augmentations?|diminutions?",
)
# « conseillers supplémentaires », « agents mobilisés »
_NEEDED = one_of(
    r"supplementaires?|de plus|requis|attendus?|necessaires?|mobilises?|demandes?|dedies|armes",
    r"en production|bilingues",
)
# « 12 conseillers », « un renfort de téléconseillers »
_HOW_MANY = r"(?:\d+|nombre de|renfort de|dix|cinq|vingt|trente|quinze)"

# « la charge de travail confiée au prestataire », « les volumes », « le flux d'appels »
_WORKLOAD = any_of(
    r"(?<!a la )(?<!a sa )(?<!en )(?<!a leur )charges?(?: (?:de travail|d'activite|d'appels|confiees?))?"
    r"(?! de (?:la preuve|famille|projet|mission|clientele|formation|la societe|chaque partie))"
    r"(?! (?:locatives?|sociales?|patronales?|salariales?|fiscales?|financieres?|fixes?|d'exploitation))"
    r"(?! du (?:titulaire|prestataire|client))",
    r"volumes?(?! (?:sonore|de donnees|de la voix|vocal))|volumetri(?:es?|ques?)",
    r"flux(?! (?:edi|de donnees|informatiques?|financiers?|xml|techniques?|vocaux))|trafic|affluences?",
)
# « 12 ETP », « 40 positions armées », « les sessions simultanées », « le canal tchat »
_STAFFING = any_of(
    r"effectifs?|e\.?t\.?p\.?\b|etpt?s?\b|equivalents? temps[- ]pleins?|tetes",
    r"positions?(?: de travail| armees)?",
    r"postes? (?:de (?:travail|nuit|jour|soir|week-end|production|(?:tele)?conseillers?)|occupes|ouverts)",
    r"postes? (?:armes|d'agents?|d'accueil|d'appels?)|sous-charge|enveloppes? d'heures",
    r"sieges(?! social)|sessions?(?! de formation)|stations?|canal|canaux",
    r"(?:ajout|retrait|ouverture|suppression) d'une langue",
    r"lignes? (?:servies|dediees?|ouvertes?|telephoniques?|d'appels?|a (?:couvrir|servir|ouvrir))",
    r"(?<!en )(?<!hors )lignes?(?! (?:de (?:commande|produits?|conduite)|droite|directrices?|editoriale"
    r"|budgetaires?))",
    r"guichets? telephoniques?|permanences? telephoniques?|accueil telephonique",
)
# « les dossiers qu'il confie », « des fiches de la campagne », « la moitié des mails »
_ITEMS = one_of(
    r"dossiers?|fiches?|tickets?|actes?|courriels?|mails?|courriers?|tchats?|chats?|communications?"
    r"|demandes?",
    r"conversations?|relances?|numeros|rendez-vous",
)
_HANDED_OVER = one_of(
    r"(?:qu'(?:il|elle)s? |que (?:le |la |l'|nous )[^,;.|]{0,30}? ?)(?:confi|remet|transme|adress|envo)\w+",
    r"(?:confie|remi[st]|transmis|adresse|attribue|oriente|route|transfere)e?s?",
    r"(?:de|d'une|des|de chaque) (?:la )?(?:campagnes?|vagues?)|a (?:appeler|traiter|rappeler)",
)
_GIVEN_WORK = any_of(
    rf"{_ITEMS} {_HANDED_OVER}|nouve(?:aux|lles) {_ITEMS}|(?!tickets){_ITEMS} (?:en plus|de plus"
    rf"|supplementaires)",
    rf"(?:moitie|tiers|quart|partie|part|totalite|dotation) (?:de |des |d'|de vos |de nos |de ses ){_ITEMS}",
    r"tranches? horaires?|vagues? (?:d'appels|de (?:relance|rappel|prospection|campagne))",
    rf"(?:quotas?|contingents?|dotations?) (?:de |d')(?:{_COUNTED})",
    r"lots? \d|postes? telephoniques? (?:occupes?|armes?|ouverts?|tenus?)|equipes? de renfort",
)
# « les horaires d'ouverture », « l'amplitude de service », « 600 heures de production »
_TIMES = any_of(
    r"horaires?|plages?(?: horaires?| d'ouverture| de service)?|creneaux?|jours d'ouverture",
    rf"(?:amplitudes?|horaires?){_OF_THE_SERVICE}|cette amplitude",
    r"durees? journalieres?",
    rf"heures? {_HOURS}|{_AMOUNT_OF_HOURS} d'heures|volume horaire|des heures|vacations?",
)
# « les besoins du Client », « la capacité de traitement », « la cadence »
_NEEDS = any_of(
    r"besoins?|quantites?|dimensionnement|activite(?! de formation)|cadence|besogne",
    r"capacites?(?: de (?:traitement|production))?"
    r"(?! (?:des? (?:serveurs?|stockage|reseau|salle)|d'accueil))",
)
# « le nombre total d'appels », « les contacts à traiter », « dix conseillers »
_COUNTS = any_of(
    rf"(?:nombre|nbr?e?|total|quantites?) (?:total |global |maximal |minimal |mensuel |definitif )?"
    rf"(?:de |d'|des ){_COUNTED}",
    r"appels(?: (?:entrants|confies|a traiter|presentes|attendus|offerts|sortants))?",
    r"contacts(?: (?:a traiter|confies|attendus))?|numeros (?:confies|servis|traites|dedies)",
    r"prises? (?:d'appels|de rendez-vous|de commandes)|partie des (?:appels|numeros|contacts|flux)",
    r"dossiers (?:a traiter|confies|remis|traites)|fiches a traiter|tchats?|sollicitations",
    rf"{_PEOPLE} {_NEEDED}",
    rf"{_HOW_MANY} (?:{_PEOPLE}|postes|positions|lignes|sieges)",
    r"postes? a (?:renforcer|armer|ouvrir|fermer|supprimer)",
)
# « le périmètre des prestations », « l'équipe dédiée », « le plan de charge »
_SETTING = any_of(
    r"prestations|perimetre|equipes? dediee?s?|(?:taille|format|effectif|gabarit) (?:de l'|des )equipes?",
    r"l'equipe(?! (?:de |du |d')(?:direction|projet|encadrement))|brigade|voilure|sites? de production",
    r"dispositif|plateau(?:x)?(?: de soiree)?|niveaux? d'activite|plans? de charge|courbe de charge",
    r"forecasts?|forfait mensuel|previsionnel|ressources",
    r"files?(?! d'attente)|conversations?|plateformes? actives?",
)

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
    r"repren(?:dre|d|dra)(?= tout| une (?:partie|part|fraction)| en interne| a son compte| en direct)",
    r"reprises?(?= d'une (?:partie|part|fraction)| de tout| a son compte| en direct)",
)
# « le Client peut désengager des positions », « reprise en interne »
_GIVE_UP = any_of(
    r"desengag\w+|re-?internalis\w+|reprise en interne|retir(?:er|ee?s?|e|era)|retraits?|retranch\w+",
    r"supprim\w+|suppression\w*|disparition|extinction|eteindre|eteint\w*|arret d'une|coup(?:er|era)",
    _TAKE_BACK,
    r"confi\w+ [^.;|]{0,40}?a un (?:autre|tiers)|desarm\w+|liber(?:er|e|ation)",
    r"(?:mis\w*|mett\w+) en (?:sommeil|pause|veille)",
)
# « étendre la plage », « fermeture du samedi », « annuler une vacation »
_OPEN_CLOSE = any_of(
    r"etend\w*|extension\w*|elarg\w+|suspen\w+|ouvertures?|fermetures?|(?:re)?fermer|ferme|r?ouvrir",
    r"cloture d'un|inflexions?|inflechi\w*|davantage(?= de)|touch\w+(?= (?:pas )?a (?:vo|la |l'|son "
    r"|sa ))|etoff\w+",
    r"(?<!le )(?<!un )(?<!du )relev(?:er|ee?s?|e|era)|descen(?:dre|d|tes?|due?)|decommand\w+",
    r"annul(?:er|ee?s?|ations?)",
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
# « ramené à 30 jours » is a delay that shrinks, not a volume
_NOT_A_DELAY = r"(?! a [^.;|]{0,25}?(?:jours?|mois|semaines?|heures?)(?![a-z]))"

VOLUME = VolumeWording(
    volume=any_of(_WORKLOAD, _STAFFING, _TIMES, _NEEDS, _COUNTS, _GIVEN_WORK, _SETTING),
    # « toute évolution du nombre de positions », « le Client peut réduire les volumes »
    change=any_of(
        r"evolu\w+|vari(?:er|e|es|ent|era|eront|ation|ations|ables?)|modifi\w+|chang\w+",
        r"re-?ajust\w+|ajust\w+|adapt\w+|mouvements?(?! socia)|boug(?:er|ent|e|era)",
        r"augment\w+|major(?:er|ent|ations?)|hauss\w+|accroi\w+|accru\w*|grossir|doubl(?:er|e|ee|ement|era)"
        r"|dedoubl\w+",
        r"ajout\w*|renfor\w+|montees?|monter|surcroits?|surplus|pics?|pointes?|afflux|creations?|creer"
        r"|croit(?:re)?",
        _LESS,
        r"revis\w+|revoi\w+|revoy\w+|revue?s?|re-?actualis\w+|re-?examin\w+|rectifi\w+|retouch\w+",
        r"amend\w+|remani\w+|refonte\w*|re-?amenag\w+|amenag\w+|fluctu\w+|ecart(?:s|e|ent)?|liss\w+",
        r"re-?dimensionn\w+|re-?cal(?:er|age|ages|ee?s?|ibr\w+)|modul\w+|reorient\w+",
        r"deplac(?:er|e|era|ement)s?|re-?deploi\w+|re-?deployer|basculer|bascules?|rout(?:er|age)"
        r"|transfer\w+",
        _GIVE_UP,
        _OPEN_CLOSE,
        _TO_A_FIGURE,
    ),
    # « toute baisse de plus de 7 % »
    bare_change=any_of(
        r"hausses?|augmentations?|accroissements?|surcroits?|surplus|renforts?|debords?",
        r"baisses?|diminutions?|reductions?|allegements?|recul|extinctions?|decroissances?|repli",
        r"pointes?|pics?(?: d'activite| d'appels)?|creux|afflux|affluences?|temps forts?",
        r"re-?internalisation|fermetures?|ouvertures?",
        r"(?:la|les|cette|toute|chaque) (?:variation|evolution)s?"
        r"(?! (?:tarif|legisl|regl|techn|fonction|organis|statut|d(?:e|es|u) (?:prix|tarif|salaire)))",
    ),
    # « la montée en charge », « le gel des prévisions », « deux conseillers de plus »
    standing=any_of(
        r"(?:evolutions?|variations?) de (?:la )?charge|demandes? (?:d'evolution|de variation)"
        r"|montees? en charge|baisses? de charge|debords?|debordements?",
        r"plans? de charge|courbes? de charge|sizing|ramp-? ?(?:up|down)",
        r"re-?dimensionnements?|recalages?|renforts?|(?:sur|dans) la taille de l'equipe|tunnel",
        r"(?:creations?|suppressions?|ouvertures?|fermetures?) (?:de |d'un |d'une )(?:postes?"
        r"|positions?|places?)",
        r"postes? supplementaires?|temps forts? commerciaux|(?:sous|sur)-?activite|sous-charge",
        r"calibrages?|plans? (?:mensuels?|hebdomadaires?)",
        r"(?:pre-?avis|delais?|prevenance) (?:de|d'|des) (?:variations?|evolutions?|modulations?)",
        rf"commandes? {_ORDER_OF}",
        r"gel des? (?:previsions?|volumes?|plans?|commandes?|besoins?|plannings?)|forecasts?",
        rf"previsions? (?:de (?:la |l')?)?{_FORECAST_OF}|previsions?",
        r"volumes? previsionnels?|besoins? revises?|besoins en (?:etp|effectifs?|personnel)",
        r"plannings? (?:previsionnels?|mensuels?|hebdomadaires?|des (?:prestations|vacations|besoins))",
        r"programmation (?:mensuelle|hebdomadaire|des (?:vacations|volumes|prestations))",
        rf"vacations? supplementaires?|(?:prestations?|missions?|interventions?|ouvertures?) {_OCCASIONAL}",
        rf"mise a disposition (?:d'un|d'une|de|des|d') ?(?:[a-z]+ ){{0,2}}?(?!agent(?!s)){_PEOPLE}",
        # « Les bons de commande sont exécutoires dès leur émission »: an order may ask for any volume
        r"bons? de commande (?:[a-z']+ ){0,4}?(?:executoires?|applicables?|pren\w+ effet)",
        rf"(?:ajout|retrait|reduction|augmentation|diminution|hausse|baisse|suppression) (?:de |d'){_PEOPLE}",
        # « fermer une équipe », « armer un poste de plus »
        r"(?:ferm(?:er|e|era|eture)|dissou\w+|dissolution|supprim(?:er|e|era)|suppression|redui\w+|ouvrir"
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
        rf"{_PEOPLE} (?:supplementaires?|de plus|additionnel\w*)|sieges (?:supplementaires?|additionnel\w*)",
    ),
    # « à la hausse comme … », « un conseiller de plus au plateau »
    increase=any_of(
        r"mise a disposition d|mobilisation d",
        r"hausses?|augment\w*|major(?:er|ent|ations?)|accroi\w*|accru\w*|montees?|monter"
        r"|monte(?:nt)?(?= (?:ou|et|puis) )|surplus",
        r"besoins saisonniers|affermi\w*|grossir|renfort\w*|renforc\w*|surcroits?|creations?|creer",
        r"croit(?:re)?",
        r"supplementaires?|complementaires?|additionnel\w*|pics?|pointes?|afflux|depassements?",
        r"a la hausse|davantage(?= de)|etoff\w+|en plus\b(?! de)|de plus(?= (?:a|au|sur)\b)"
        r"|extension\w*|elarg\w*|etend\w*",
        r"activ(?:er|e|era|ation)|depass(?:er|ements?)|relev(?:er|ee?s?)\b|croissances?|debords?"
        r"|debordements?|ajout\w*|doubl\w*|dedoubl\w*",
        rf"ramp-? ?up|{_NOT_A_TIME}ouvertures?|armer|temps forts?|sur-?activite|au-dessus (?:de|du)",
        rf"(?:prestations?|missions?|interventions?) {_OCCASIONAL}",
    ),
    # « … comme à la baisse », « reprise en interne d'une file »
    decrease=any_of(
        r"baiss\w*|diminu\w*|minor(?:er|ations?)|amoindri\w*|redui\w*|reductions?",
        r"resserr\w*|decroiss\w*|decroit\w*|decrues?|cess(?:er|e|era|ation)|sous-charge|arrets?(?= d)",
        r"a la baisse|en moins\b(?! de)|restrei\w*|restrictions?|retraits?\b|retir(?:er|ee?s?)\b",
        r"retranch\w*|supprim\w*|suppressions?|disparition|alleg\w*|abaiss\w*|abreger|desengag\w*",
        r"contractions?|rapatri(?:er|e|era|ement|ee?s?)|internalis\w+|repren(?:dre|d|dra)(?= tout"
        r"| une (?:partie|part)| en interne)|ramp-? ?down|suspen\w*|interromp\w+|desactiv\w+"
        r"|fermetures?|fermer",
        r"cloture d'un|desarm\w*|moindres?",
        rf"ramen(?:er|ee?s?){_NOT_A_DELAY}",
        r"retreci\w*|recul|repli|creux|extinction|eteint\w*|arret d'une|re-?internalis\w+",
        r"reprise en interne|couper|annul(?:er|e|ation)|superflus|en (?:sommeil|pause|veille)",
        r"descen(?:dre|d|tes?|due?)(?! (?:au|en)[- ]dessous)",
        r"(?:a|vers) un (?:(?:autre|second|nouveau) (?:prestataire|site|centre|plateau)|tiers)|sous-activite",
    ),
    # « passer de 20 à 30 positions », « porter l'équipe de 12 à 8 »
    from_to=Pattern(
        r"(?<![a-z])(?:pass|port|ramen|mont|descen)\w+ (?:[^.;|\d]{0,40} )?"
        r"de (?P<from>\d{1,6}) a (?P<to>\d{1,6})"
        r"(?!\d| ?%| (?:jour|semaine|mois|heure|h\b))"
    ),
    generic=GENERIC,
    alien_complement=ALIEN_COMPLEMENT,
    other_object=OTHER_OBJECT,
    background=BACKGROUND,
    apart=NOTHING_MATCHES,
    foreign=NOTHING_MATCHES,
    native=NOTHING_MATCHES,
)
