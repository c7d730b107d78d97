"""French names of the work given to a contact centre, and of those who do it."""

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.wording import any_of

# those who answer the calls
PEOPLE = one_of(
    r"(?:tele-?)?conseill(?:er|ere)s?|teleoperat(?:eur|rice)s?|teleacteurs?|agents?|operat(?:eur"
    r"|rice)s?|superviseurs?",
    r"charges? de clientele|ecoutants?|preposes?|personnes?|intervenants?",
    r"gestionnaires?|secretaires?|tele(?:vendeu|prospecteu|secretai)\w+|hotes(?:ses?)?|standardistes?",
    r"charges? d'(?:accueil|assistance|appels?)|techniciens? (?:d'assistance|support|hotline|helpdesk)",
)
# what « le nombre de … » counts
_COUNTED = one_of(
    PEOPLE,
    r"postes?|positions?|sieges?|lignes?|heures?|etp|equivalents?|ressources|sessions?|vacations?",
    r"appels?|contacts?|dossiers?|fiches?|tickets?|actes?|courriels?|mails?|messages?|tchats?|chats?",
    r"conversations?|interventions?|files?|creneaux|sollicitations?|demandes?|communications?|entretiens",
    r"tranches?|plages?|courriers?|rendez-vous|echanges|numeros|rappels|relances",
    r"mandats (?:de gestion|confies|a (?:gerer|traiter))|sinistres|portefeuilles?",
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
_HOW_MANY = (
    r"(?:\d+|nombre de|renfort de|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt"
    r"|trente|quarante)"
)

# « la charge de travail confiée au prestataire », « les volumes », « le flux d'appels »
_WORKLOAD = any_of(
    r"(?<!a la )(?<!a sa )(?<!en )(?<!a leur )charges?(?: (?:de travail|d'activite|d'appels|confiees?))?"
    r"(?! de (?:la preuve|famille|projet|mission|clientele|formation|la societe|chaque partie))"
    r"(?! (?:locatives?|sociales?|patronales?|salariales?|fiscales?|financieres?|fixes?|d'exploitation))"
    r"(?! du (?:titulaire|prestataire|client|site|reseau|batiment|serveur))",
    r"volu(?:m|rn)es?(?! (?:sonore|de donnees|de la voix|vocal))|volumetri(?:es?|ques?)",
    r"flux(?! (?:edi|de donnees|informatiques?|financiers?|xml|techniques?|vocaux))|trafic|affluences?",
)
# « 12 ETP », « 40 positions armées », « les sessions simultanées », « le canal tchat »
_STAFFING = any_of(
    r"effectifs?|e\.?t\.?p\.?\b|etpt?s?\b|equivalents? temps[- ]pleins?|tetes",
    r"positions?(?: de travail| armees)?",
    r"postes? (?:de (?:travail|nuit|jour|soir|week-end|production|(?:tele)?conseillers?)|occupes|ouverts)",
    r"postes? (?:armes|d'agents?|d'accueil|d'appels?)|sous-charge|enveloppes? d'heures",
    r"sieges(?! social)|sessions?(?! de formation)|stations?|canal|(?<!nombre de )canaux(?! (?:voix|sip"
    r"|radio|simultan))",
    r"(?:ajout|retrait|ouverture|suppression) d'une langue",
    r"lignes? (?:servies|dediees?|ouvertes?|telephoniques?|d'appels?|a (?:couvrir|servir|ouvrir))",
    r"(?<!en )(?<!hors )lignes?(?! (?:de (?:commande|produits?|production|conduite|credit|bus|metro|tram\w*"
    r"|train)|droite|directrices?|editoriale"
    r"|mobiles?|adsl|internet|fixes?|de bus|de metro|de produit"
    r"|budgetaires?))",
    r"services? (?:abonnes|clients|consommateurs|usagers|voyageurs|adherents|clientele)|hotlines?"
    r"|standards?(?! de qualite)",
    r"tele-?(?:secretariat|accueil|assistance|conseil|vente|prospection|marketing|permanence)s?",
    r"dotations?(?= (?:de|en|globale|horaire)(?![a-z])| d')",
    r"services? (?:d'accueil|d'information|d'assistance|de reservation|de renseignements?"
    r"|client) telephoniques?",
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
    r"portefeuilles? (?:de clients|d'assures|d'abonnes|d'adherents|clients|confies?|a gerer|gere)",
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
    # « tout changement d'amplitude », not « l'amplitude de la variation »
    r"(?<=changement d')amplitude|(?<=changements d')amplitude|(?<=modification d')amplitude"
    r"|(?<=extension d')amplitude"
    r"|amplitudes? (?:horaires?|hebdomadaires?|quotidiennes?)",
    rf"heures? {_HOURS}|{_AMOUNT_OF_HOURS} d'heures|volume horaire|des heures|vacations?",
    r"(?:presence|couverture|ouverture|accueil|service) (?:en |du |le |de )(?:soiree|soir|samedi|dimanche"
    r"|nuit|week-end)",
)
# « les besoins du Client », « la capacité de traitement », « la cadence »
_NEEDS = any_of(
    r"besoins?|quantites?|dimensionnement|activite(?! de formation)|besogne|cadence(?! de (?:la "
    r"|l')?(?:ligne|chaine|machine|usine|production|fabrication))",
    r"rythme (?:de |d'|des )(?:l')?(?:appels|contacts|relances|emission|appel)",
    r"capacites?(?: de (?:traitement|production))?"
    r"(?! (?:des? (?:serveurs?|stockage|reseau|salle)|d'accueil))",
)
# « le nombre total d'appels », « les contacts à traiter », « dix conseillers »
_COUNTS = any_of(
    rf"(?:no(?:m|rn)bre|nbr?e?|total|quantites?) (?:total |global |maximal |minimal |mensuel |definitif )?"
    rf"(?:de |d'|des ){_COUNTED}",
    r"appels(?: (?:entrants|confies|a traiter|presentes|attendus|offerts|sortants))?",
    r"contacts(?: (?:a traiter|confies|attendus))?|numeros (?:confies|servis|traites|dedies)",
    r"prises? (?:d'appels|de rendez-vous|de commandes)|partie des (?:appels|numeros|contacts|flux)",
    r"dossiers (?:a traiter|confies|remis|traites)|fiches a traiter|tchats?|sollicitations",
    rf"{PEOPLE} {_NEEDED}",
    rf"{_HOW_MANY} (?:{PEOPLE}|postes|positions|lignes|sieges)",
    # « pour avoir du monde en plus », « des conseillers en plus »
    rf"(?:du monde|des bras|des (?:{PEOPLE})) (?:en plus|de plus|en moins)|(?:a|au|de"
    rf"|pour) {PEOPLE} (?:en plus|en moins)",
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

# « le traitement des réclamations », « le numéro vert », « l'activité de back-office »
_HANDLING = one_of(r"traitement|gestion|tri|saisie|prise en charge|qualification|reception|emission")
_HANDLED = one_of(
    r"reclamations|courriels|courriers|e-?mails|mails|messages|demandes|dossiers|appels|sinistres|bulletins",
    r"commandes|litiges|retours|contacts|t?chats?|avis clients|impayes|adhesions|reservations|inscriptions",
)
_ACTIVITIES = any_of(
    rf"{_HANDLING} (?:de |des |du |d')(?:tous les |ses |nos )?{_HANDLED}",
    r"(?:premier|second|deuxieme|troisieme|1er|2e|3e) niveau|niveaux? [123]|back-?offices?",
    r"(?:nouvelles?|autres?|toute|cette|une|troisieme|seconde|l'une des) langues?"
    r"|langues? (?:servie|couverte|traitee|proposee)s?|langues? (?:d'accueil|de service"
    r"|supplementaires?)",
    r"cellules? (?:de crise|d'appels?|telephoniques?|d'ecoute|d'information)|numeros? (?:verts?|azur|gris"
    r"|cristal)",
    r"permanences?(?: de nuit| du soir| telephoniques?)?(?! (?:syndic|juridi|soci))|prospection"
    r"|recouvrement amiable",
    r"missions? de (?:recouvrement|prospection|relance|rappel|vente)|services? de (?:rappel|relance"
    r"|prospection)s?",
    r"relances(?= (?:telephoniques|client|d'impayes))?|enquetes? (?:de satisfaction|telephoniques?)|t?chats?",
    r"(?:moitie|tiers|quart|partie|part|totalite) (?:de |des |de vos |de nos |de ses )"
    r"(?:postes|positions|effectifs|equipes?|agents|conseillers|heures|vacations|lignes|files)",
)

# any of these: « le volume d'appels », « les positions », « les plages horaires »
LOAD = any_of(_WORKLOAD, _STAFFING, _TIMES, _NEEDS, _COUNTS, _GIVEN_WORK, _ACTIVITIES, _SETTING)
