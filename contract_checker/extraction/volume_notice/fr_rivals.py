"""French wording of volume notices: other matters that have delays of their own, and exceptions."""

from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# « L'abonné qui souhaite résilier », « la liste d'invités à la séance »
_CALLERS = any_of(
    r"(?:l'|les? |la |une? |tout |chaque )"
    r"(?:usager|abonne|assure|consommateur|habitant|administre|locataire|patient|adherent)s? "
    r"(?:qui|peu|doi|souhait|reserv|demand|appel|pren|decla|annul|signal|modifi|inform|previen)\w*",
    r"invitations?|seances?(?! tenante)|convoqu\w+|listes? d|intitules?|libelles?|abonnes?|consommateurs?",
)
# « Le marché est reconduit sauf dénonciation trois mois avant l'échéance contractuelle. »
_END_OF_CONTRACT = any_of(
    r"resili\w+|denonc\w+|reconduction\w*|reconduit\w*|reconduire|non-renouvellement|renouvel\w+",
    r"terme (?:du|de la|de l'|contractuel|initial)",
    r"echeance (?:du (?:contrat|marche)|contractuelle|annuelle|anniversaire|de la convention)",
    r"rupture (?:du|des|de la)|fin (?:du (?:contrat|marche)|de (?:la )?mission|des relations)",
    r"mettre fin|met\w* fin|reversibilit\w+|successeurs?|repreneurs?|plans? de (?:sortie|transfert)",
    r"(?:nouveau|futur) (?:prestataire|titulaire)|(?:prestataire|titulaire) (?:sortant|entrant)",
    r"cess(?:er|ation) (?:la|le|du|de la|des) (?:presente?|contrat|relation|convention)",
)
_PRICE_MOVES = one_of(
    r"revision|revisions|modification|modifications|augmentation|evolution|hausse|baisse|variation",
)
_PRICE = one_of(r"prix|tarifs?|conditions tarifaires|taux|remuneration|indices?")
# « Toute augmentation des tarifs est annoncée deux mois avant. »
_PRICES = any_of(
    rf"{_PRICE_MOVES} (?:de |des |du |annuelle des |tarifaires?|de ses |de son ){_PRICE}",
    r"tarifs?|prix(?! rest\w+ (?:du|paye|factur))|tarifaires?|indices?|grille tarifaire|bordereau des prix",
    r"loyers?|remises? (?:de \d|annuelle|commerciale|consentie|sur)|rabais|ristournes?",
)
# « Les factures sont payées à 30 jours. »
_PAYMENT = any_of(
    r"(?<!est )(?<!sont )(?<!seront )(?<!restant )(?<!restent )(?<!reste )factur(?:es?|er|ations?)",
    r"regle(?:e|es|s)? a \d|soldes? (?:de|des|du)|acomptes?|paiements?|pay(?:er|ee?s?)|mandatement"
    r"|reglements?(?! interieur)|virement",
    r"(?:un|note d'|des|les) ?avoirs?\b(?! ete)|cautions?|depot de garantie|penalites?|interets",
)
# « sans engagement minimum »: an absence that is no leave
_ABSENCE_OF = one_of(
    r"engagement|minimum|volume|accord|pre-?avis|reponse|garantie|commande",
)
# « La formation dure 15 jours », « toute absence est signalée 48 heures avant »
_STAFF = any_of(
    r"formations?|former les|e-learning|module|habilitations?",
    r"recrutements? (?:du|d'un|de tout) (?:responsable|encadrant|superviseur)",
    rf"conges|absences?(?! d[e'] ?(?:tout |toute )?{_ABSENCE_OF})|absent\w*",
    r"remplac\w+|maladie|arret de travail|greves?|mouvement social|debrayage|demission\w*|depart d'un",
)
# « L'audit est annoncé dix jours avant », « l'ordre du jour du comité »
_MEETINGS = any_of(
    r"audit\w*|visites?|(?:examin|verifi|control|consult)\w+ (?:sur place|sur pieces)|acces (?:au|aux"
    r"|a la|a l')|inspections?|controle sur place|reunions?"
    r"|se (?:reuni|rencontr|concert)\w+"
    r"|reserv\w+ la salle",
    r"(?:tenue|convocation|dates?) (?:du|de chaque|des) comites?|copil|cotech",
    r"ordre du jour|convocations?",
    # « le délai entre deux tentatives », « le titulaire émet ses observations dans les cinq jours »
    r"entre deux (?:[a-z]+ )?(?:tentatives|appels|sollicitations|dons|contacts|relances|envois"
    r"|enquetes|entretiens)",
    r"(?:emettre|formuler|presenter|emet|formule|presente) (?:des|ses|leurs|toutes) observations",
    r"codes? d'acces|mots? de passe|profils? (?:wfm|informatiques?|utilisateurs?)|retours? d'experience",
)
# « Le script est livré huit jours avant la mise en production. »
_TOOLS = any_of(
    r"scripts?|argumentaires?|fichiers?|versions?|outils?|logiciels?",
    r"applications? (?:metiers?|informatiques?|mobiles?|cliente)|applicati(?:f|ve|fs|ves)\b",
    r"maintenance|parametrage|deploiement|mises? a jour|met(?:tent)? a jour|documentation"
    r"|mise en production|migration|serveur\w*",
    r"interruption de service|telephonie\b|numeros? (?:court|de telephone|d'appel)|svi\b|crm\b",
    r"poste informatique|badges?|materiels?|raccord\w+|cabla\w+|installation des lignes|autocom\w+",
    r"bande passante|trunks?|acces (?:t0|t2|sip)|canaux (?:voix|sip|radio|simultan\w+)|stockage|hebergement",
)
# « Toute violation de données est signalée sous 48 heures. »
_INCIDENTS_AND_DATA = any_of(
    r"incidents?|anomali\w+|violations?"
    r"|(?<!file )(?<!file des )(?<!traitement des )(?<!gestion des )(?<!file de )"
    r"(?<!appels de )reclamations?|donnees (?:a caractere )?personnel\w*|rgpd",
    r"enregistrements?|conservation|conservee?s?(?! (?:licence|(?:la|toute|le) (?:faculte|liberte"
    r"|possibilite|latitude|droit)))|archiv\w+|destruction|retention|purge",
)
# « La remise des offres a lieu 30 jours après la consultation. »
_TENDERING = any_of(
    r"offres? (?:commerciale|de reprise|finale|economique|est|sera|des candidats)",
    r"candidat\w*|soumission\w*|remise des (?:offres|plis)|questions?|renseignements complementaires",
    r"consultation|demandes? de (?:precisions?|complements?)|date limite de (?:remise|reception|depot)",
)
# « Le rapport mensuel est livré avant le 5. »
_REPORTS = any_of(
    r"livr(?:er|aison|aisons)|reportings?",
    r"rapports? (?:mensuel|d'activite|annuel|trimestriel|hebdomadaire)|comptes? rendus?|bilans?",
    r"statistiques|tableaux? de bord|indicateurs?",
)
_CHANGE_OF = one_of(
    r"controle|domiciliation|siege|adresse|interlocuteur|responsable|site|prestataire",
)
_WHO_LEAVES = r"(?:responsable|interlocuteur|superviseur)"
# « Le changement d'interlocuteur est notifié un mois avant. »
_COMPANY = any_of(
    r"sous-?trait(?:er|ances?)|sous-?traitants? (?:de|du|declar|propos|agre|envisag)\w*",
    r"(?:un|tout|nouveau|chaque|autre) sous-?traitant",
    rf"cession|cedant|changement de {_CHANGE_OF}|appels? mysteres?|(?<!conserve )(?<!garde )licences?",
    r"demenagement|changement d'adresse|adresse (?:postale|du siege|de facturation)",
    r"coordonnees bancaires|rib|interlocuteur",
    rf"(?:depart|remplacement|designation|nomination) d[ue][^.;|]{{0,25}}?{_WHO_LEAVES}",
)
# « Le litige est soumis à conciliation dans les 30 jours. »
_DISPUTES = any_of(
    r"assuranc\w+|attestations?|litiges?|conciliation|mediation|differends?|mise en demeure",
    r"verifi(?:er|e|cation)\w*|non-concurrence|non-sollicitation|confidentialit\w+|propriete intellectuelle"
    r"|secret",
)
# « Le taux de décroché est calculé sur le mois. »
_QUALITY = any_of(
    r"taux d'(?:abandon|accueil|engagement|occupation)|qualite de service|niveaux? de service",
    r"dmt\b|delais? de rappel|duree moyenne|temps d'attente|decroche|sla\b|kpis?\b",
)
# « La recette précède de huit jours le lancement. »
_SERVICE_START = any_of(
    r"campagne de (?:test|recette)|recette|test\w* de charge|tirs? de charge|onboarding",
    r"phase (?:pilote|de demarrage|d'initialisation|de transition)|demarrage (?:du|de la|des)",
    r"mise en service|lancement",
)
# « Les travaux dans les locaux sont annoncés 15 jours avant. »
_PREMISES = any_of(
    r"expert\w*|astreintes?|securite|evacuation|incendie|travaux|nettoyage|locaux|parking",
    r"restauration|stock\w*|pieces detachees|marchandises",
    r"commandes? de (?:fournitures|materiel|consommables|papier)",
)
# « peut résilier une activité …, sous réserve d'un préavis »: the notice is for the end of it
ENDS = Pattern(
    r"(?<![a-z])(?:resili\w+|denonc\w+|mett(?:re|ra) (?:fin|un terme)|met (?:fin|un terme)|renouvel\w+"
    r"|recondu\w+)"
)
COMPETITORS = Pattern(
    # « la ligne Résiliation » is one of the provider's tasks
    r"(?<!la ligne )(?<!la file )(?<!la cellule )(?<!le numero )"
    + whole_words(
        _CALLERS,
        _END_OF_CONTRACT,
        _PRICES,
        _PAYMENT,
        _STAFF,
        _MEETINGS,
        _TOOLS,
        _INCIDENTS_AND_DATA,
        _TENDERING,
        _REPORTS,
        _COMPANY,
        _DISPUTES,
        _QUALITY,
        _SERVICE_START,
        _PREMISES,
    )
)

# « Le délai de traitement d'un courriel est de 48 heures ; en cas de pic, il est porté à 72 heures. »
OTHER_DELAY = Pattern(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.? )?(?:les? |ce |un |tout )?(?:delais?|durees?"
    r"|temps)(?: [a-z]+)? (?:de |d'|du |des )(?:la |l')?"
    + one_of(
        r"prise en charge|reparation|depannage|traitement|reponse|rappel|garantie|paiement|livraison",
        r"execution|validite|remise|resolution",
        r"conservation|intervention|retablissement|recours|formation|attente|conversation|contrat|marche",
        r"interruption|indisponibilite|coupure|refroidissement",
    )
    + r"(?![a-z])"
)
# « Pendant la phase pilote, la commande initiale est passée 15 jours avant. », but « la hausse est
# demandée 30 jours avant le démarrage » ends the delay there
START_UP = Pattern(
    r"(?<!reunion de )(?<!ordre de )(?<!avant )(?<!avant l[ea] )(?<!avant son )"
    + whole_words(
        r"(?:formateurs?|equipes?|referents?|encadrants?|agents) d(?:u|e la|e son|es) ?(?:nouveau"
        r"|nouvelle|successeur"
        r"|repreneur|suivant|prestataire entrant|titulaire entrant)",
        r"(?:periodes?|phases?) de (?:preparation|prise en main|rodage|mise en place|montee en competences?)",
        r"initiale?s?|demarrage|deploiement|mise en place initiale|recette|lancement|phase pilote",
    )
)

# « à défaut de paiement, le Prestataire peut réduire les effectifs après un préavis de huit jours »
UNPAID = Pattern(
    r"(?<![a-z])(?:(?:a )?defaut|faute|retard|absence|incidents?|non-?)[ -](?:total |partiel |de |d'un |du )*"
    r"(?:paiements?|reglements?|acquittement)(?![a-z])|(?<![a-z])impayee?s?(?![a-z])|exception d'inexecution"
)

# « le prix des heures commandées moins de trois jours avant est majoré de 30 % »
PRICED_BEFORE = Pattern(
    r"(?<![a-z])(?:prix|tarifs?|factur\w+|majoree?s?|majoration|surcout|penalite)(?![a-z])[^.;|]{0,90}$"
)

# « déposée dans l'outil de suivi », « via le portail »
FILED_IN = Pattern(
    r"(?<![a-z])(?:dans|sur|via|par|depuis|au moyen de) (?:l'|le |la |son |notre |votre |un )?"
    r"(?:outils?|logiciels?|applications?|applicatif|portail|extranet|crm|systeme|fichiers?)(?![a-z])"
)

# « sauf en cas d'urgence », « toutefois, ce délai est réduit à 8 jours en août »
EXCEPTION_LEAD = Pattern(
    whole_words(
        r"sauf|hormis|excepte\w*|a l'exception d\w+|a l'exclusion d\w+|par exception|par derogation",
        r"hors cas|hors (?:saison|periode|urgence|force)|ne (?:s'applique\w*|vaut) pas"
        r"|reduit\w* (?:de moitie|a)|porte\w* a(?! la)",
    )
    + r"[^.;|,]{0,90}"
    # « ramené à dix jours du 1er juin au 15 septembre »
    r"|(?:ramene|reduit|abaisse|raccourci)\w* a [^.;|,]{0,40}?(?:du 1er|juillet|aout|ete\b|saison|soldes|noel"
    r"|en cas d|lors d|pour l|pendant|durant|lorsqu|quand"
    r"|campagne)[^.;|,]{0,40}"
    # « quatre semaines …, six en juillet et en août »
    r"|, (?:[a-z]+|\d{1,3}) (?:semaines |jours |mois )?(?:en|pendant|durant) (?:la )?"
    r"(?:juin|juillet|aout|decembre|ete|periode|saison|haute)[^.;|,]{0,60}"
)
# what the exception is for
EXCEPTIONS = (
    # « sauf circonstances exceptionnelles »
    (
        "urgency",
        Pattern(
            r"urgen\w+|crise|imprevu\w*|imprevisib\w+|circonstances exceptionnelles|exceptionnel\w*",
        ),
    ),
    ("force_majeure", Pattern(r"force majeure")),
    # « sauf accord du Titulaire »
    ("agreement", Pattern(r"accord|convention contraire|stipulation contraire|consent\w*|accept\w+")),
    # « hormis en période de soldes »
    (
        "season",
        Pattern(
            r"saison\w*|juillet|aout|ete\b|decembre|fin d'annee|vacances|noel|soldes|du 1er|janvier"
            r"|fevrier|avril|juin|septembre|octobre|novembre"
        ),
    ),
    # « sauf opération commerciale »
    (
        "campaign",
        Pattern(
            r"campagnes?|operations? (?:ponctuelle|commerciale|speciale)\w*|evenement\w*(?! (?:clima|meteo"
            r"|impre|grave|nature|majeur))|ephemeres?"
        ),
    ),
)
