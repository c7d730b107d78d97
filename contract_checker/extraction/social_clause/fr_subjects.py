"""French wording of social conditions: what each is about, from integration to stable jobs."""

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.practices import Practice
from contract_checker.extraction.social_clause.fr_precarious import BOUND, PRECARIOUS

SUBJECTS = (
    Practice(
        "insertion",
        Pattern(
            any_of(
                # « 1 200 heures d'insertion », « personnes éloignées de l'emploi »
                r"\b(?:leur|personnes|publics) (?:donn|offr|reserv|propos|confi)\w{1,4} \d[\d ]*heures de"
                r" travail\b"
                r"|\binsertion (?:professionnelle|sociale|par l'activite|des publics|des personnes"
                r"|par l'emploi|durable)|\b(?:heures?|volumes?|clauses?|actions?|demarches?|parcours"
                r"|structures?"
                r"|entreprises?|objectifs?|volets?|dispositifs?|publics?|salaries?|personnes?|contrats?"
                r"|conditions?|obligations?|engagements?|facilitateur|contrat) (?:[a-z]+ ){0,2}?(?:d'|en "
                r"|de l'|en parcours d'|pour l'|relative a l'|par l')insertion\b"
                r"|\binsertion\b[^.;]{0,25}?(?:\||:)[^.;]{0,12}?\d",
                r"\b(?:personnes?|publics?|demandeurs?|habitants?|jeunes|salaries?|gens|candidats?)"
                r" (?:[a-z]+ ){0,2}?(?:eloigne\w{0,2} (?:[a-z]+ )?(?:de l'emploi|du marche|du travail)"
                r"|en (?:recherche d'emploi|difficulte|insertion|parcours)|(?:sans|prive\w{0,2} d') ?"
                r"(?:emploi|travail|qualification|diplome)|d'emploi de longue duree|d'insertion"
                r"|au chomage|tres eloignes)|\b(?:qui|que l'emploi) (?:[a-z']+ ){0,4}?(?:sans (?:emploi"
                r"|travail)|quittes|au chomage)",
                # « orientées par la mission locale », « une structure d'insertion »
                r"\b(?:personnes?|jeunes|candidats?|salaries?|postes?|embauches?|recrutements?"
                r"|heures?)\b[^.;]{0,50}?\b"
                r"(?:mission locale|france travail|pole emploi|anpe|plie|maison de l'emploi|cap emploi"
                r"|service public de l'emploi)\b[^.;]{0,60}?\b(?:recrut|embauch|emplo|heures|post"
                r"|accueill)\w{0,4}"
                r"|\b(?:entreprises?|associations?|structures?|ateliers?"
                r"|chantiers?) (?:temporaires? )?(?:d'insertion"
                r"|intermediaires?|de travail temporaire d'insertion)\b"
                r"|\b(?:publics?|personnes?|profils|jeunes) (?:[a-z]+ )?(?:prioritaires|fragiles?|fragilises"
                r"|precaires"
                r"|en rupture|durablement sans emploi|peu (?:ou pas )?qualifies?|sans qualification"
                r"|sorti\w{0,2} de prison"
                r"|refugiees?)\b[^.;]{0,60}?\b(?:heures|post|embauch|recrut|emploi|travail)"
                r"|\b(?:beneficiaires?|allocataires?|titulaires?) d(?:u|es) (?:r\.?s\.?a"
                r"|revenu de solidarite"
                r"|minima sociaux)|\bchomeurs?\b[^.;]{0,20}?\b(?:longue duree|plus d'un an|inscrits)"
                r"|\bs\.?i\.?a\.?e\b|\bgeiq\b|\bqpv\b|\bquartiers? (?:prioritaires?|de la politique de la"
                r" ville)|\bretour (?:a|vers) l'emploi\b|\bclauses? d'insertion\b",
            )
        ),
        unless=Pattern(
            # those who call, and not those who are hired
            r"\b(?:appels?|renseign\w{1,4}|repon\w{1,4}|questions?"
            r"|lignes?) (?:\w{2,10} ){0,3}?(?:beneficiaires?"
            r"|allocataires?|titulaires?) d(?:u|es)\b|\bporte\w{0,2} sur\b[^.;]{0,80}?\baccueil (?:des|du|de"
            r"|d'un) (?:publics?|personnes?)\b|"
            r"\bpenalites?\b[^.;]{0,40}?\bheures? d'insertion|\bfoyers?\b|\btarifs? socia|\b(?:aides?"
            r"|allocations?|primes?) (?:est|sont|sera|seront)"
            r" versee?s?\b|\bservice insertion\b"
            r"|\bconseill\w{2,4} (?:en )?insertion\b|\brendez-vous"
            r" d'insertion"
            r"|\binsertion (?:d'|de l'|de |des |du )(?:un |une |la )?(?:publicites?|annonces?"
            r"|avis|encarts?|message|bandeau|logo|texte|image|lien|clause|disquette|carte)|\binsertions? "
            r"(?:au|dans le) (?:journal|bulletin|boamp)|\bpublicitaires?\b"
        ),
    ),
    Practice(
        "disability",
        Pattern(
            # « trois postes sont tenus par des agents non voyants »
            r"\b(?:postes?|emplois?|embauch\w{1,4}|recrut\w{1,6}|emplo[iy]\w{0,4}|confi\w{1,4}|conseillers?"
            r"|agents?"
            r"|salarie\w{0,2}|effectifs?|travailleurs?|tele\w{4,12}|tenus? par|occupee?s? par)\b[^.;"
            r"|]{0,50}?\b"
            r"(?:(?:non|mal)[- ]?voyant\w{0,2}|aveugles?|sourde?s?|malentendant\w{0,2}|invalides?|infirmes?"
            r"|mobilite reduite|porteu\w{1,3} d'un handicap|atteinte?s? d'un handicap|situation de handicap"
            r"|handicapee?s?)\b|"
            r"\b(?:travailleurs?|salarie\w{0,2}|personnes?|collaborateurs?|agents?|conseillers?) "
            r"(?:[a-z]+ )?(?:handicape\w{0,2}|en situation de handicap"
            r"|reconnus travailleurs handicapes)\b|\b(?:r\.?q\.?t\.?h|o\.?e\.?t\.?h|agefiph"
            r"|entreprises? adaptees?|e\.?s\.?a\.?t|stpa|secteur (?:protege|adapte)"
            r"|obligation d'emploi)\b|\bemploi (?:des|de) (?:personnes |travailleurs )?handicap"
            r"|\bhandicap\b[^.;|]{0,40}?\b(?:embauch|recrut|effectif|salarie|emplo[iy])\w{0,4}"
            r"|\b(?:embauch|recrut|emplo[iy])\w{0,5}\b[^.;|]{0,60}?\bhandicap|\bhandicap\w{0,3} ?(?:\||:)"
            r"|\bateliers? proteges?\b|\breferente?s? handicap\b"
        ),
        unless=Pattern(
            r"\b(?:accessib\w{2,6}|prevoyance|invalidite|logements?|places|appelants?|usagers?"
            r"|assure\w{0,2}|garanties?|rgaa"
            r"|fauteuil|pmr|relais telephonique|langue des signes|velotypie"
            r"|stationnement|voirie|allocations?|m\.?d\.?p\.?h)\b"
        ),
    ),
    Practice(
        "equality",
        Pattern(
            r"\begalite (?:professionnelle|salariale|femmes?|entre (?:les )?(?:femmes?|hommes?|sexes)"
            r"|homme|de remuneration|des chances)|\bindex (?:d'|de l')egalite|\b(?:non-?discrimination"
            r"|discriminations?|lutte contre les discriminations|mixite|parite|diversite)\b[^.;]{0,60}?\b"
            r"(?:embauche|recrut\w{2,6}|salarie\w{0,2}|emploi|professionnel\w{0,3}|travail|carriere"
            r"|equipes?|personnel|conseillers?|femmes|effectifs?)\b|\b(?:embauche|recrut\w{2,6}"
            r"|salarie\w{0,2}|emploi)\b[^.;]{0,60}?\b(?:discriminat\w{2,6}|mixite|parite|diversite)\b"
            r"|\b(?:parite|mixite)\b[^.;]{0,30}?\b(?:superviseu|encadr|parmi|plateau)"
            # « l'embauche se fait sans égard au sexe ni à l'origine », « CV anonymes »
            r"|\b(?:sans|ni|quels? que soi\w{1,3}|indifferen\w{1,5}|independamment)\b[^.;]{0,30}?\b(?:sexe"
            r"|origine|age"
            r"|orientation|convictions?|apparence|grossesse)\b"
            r"|\b(?:cv|candidatures?|curriculum vitae) anonym\w{1,4}"
            r"|\b(?:hommes? et (?:les |des )?femmes?|femmes? et (?:les |des )?hommes?|deux sexes)\b[^.;"
            r"|]{0,60}?\b(?:salaire"
            r"|remuner|paie|paye|promotion|carriere|encadrement|embauch|emploi|avancement|formation|poste)"
            r"|\b(?:salaires?|remuner\w{2,6}|paie|promotions?|carrieres?|embauche|avancement)\b[^.;"
            r"|]{0,60}?\b(?:hommes? et"
            r" (?:les |des )?femmes?|femmes? et (?:les |des )?hommes?|deux sexes)\b"
            r"|\b(?:meme|egale?) (?:salaires?|paie|paye|remuneration|fiche de paie|traitement)\b"
            r"(?=[^.;]*\b(?:femmes?|hommes?|sexe|poste|travail|et pour|salari))"
            r"|\ba (?:travail|poste|fonctions?) (?:egal\w{0,2}|pareil|identique|equivalent)\b"
            r"|\becarts? (?:de salaires?|salarial|salariaux|de remuneration)\b"
            r"|\b\d{1,2} ?% de femmes\b|\bfemmes\b[^.;]{0,30}?\b(?:superviseu|encadr|effectif)"
        ),
        unless=Pattern(
            r"\begalite de traitement des (?:candidats|soumissionnaires)|\ba egalite de "
            r"(?:points|note)|\bprincipes? d'egalite de(?:s| la) (?:usagers?|service public)"
        ),
    ),
    Practice(
        "working_conditions",
        Pattern(
            any_of(
                # « la qualité de vie au travail », « postes ergonomiques », « pauses rémunérées »
                r"\bconditions? de (?:travail|vie au travail)\b|\bqualite de vie "
                r"(?:et des conditions de travail|au travail)|\bq\.?v\.?(?:c\.?)?t\b"
                r"|\brisques? psycho-?soci\w{2,4}|\br\.?p\.?s\b"
                r"|\b(?:equipes?|conseillers?|salaries?|agents?)\b[^.;]{0,40}?\bjours? de repos\b"
                r"|\bsalaires?\b[^.;]{0,60}?\b(?:ne"
                r"|jamais)\b[^.;]{0,20}?\binferieurs?"
                r" aux?\b"
                r"|\b(?:minutes?|secondes?) de (?:repit|repos|recuperation)\b|\bheures?"
                r" supplementaires?\b[^.;]{0,40}?\b(?:payee?s?|majoree?s?"
                r"|remuneree?s?)\b"
                r"|\b(?:suivi|soutien|accompagnement|ecoute|cellule|aide) psychologique|\b(?:sante"
                r"|securite|bien-etre) (?:et "
                r"(?:la )?(?:sante|securite) )?au travail|\bprevention (?:du bruit|du stress|des troubles"
                r"|de l'usure|de la penibilite)|\btroubles musculo|\bchocs? acoustiques?|\bpenibilite\b",
                # « une cellule d'écoute », « deux heures d'affilée au casque », « l'agressivité »
                r"\b(?:met|mettre|offr|assur|organis|institu|ouvr|financ"
                r"|propos)\w{0,4} [^.;]{0,30}?\bcellules? d'ecoute\b|\b(?:agressivite|incivilites?"
                r"|violences?|insultes?|agressions?)\b[^.;]{0,60}?\b"
                r"(?:conseill|agent|salari|equipe|tele)|\b(?:conseill\w{2,4}|agents?|salarie\w{0,2}|equipes?"
                r"|tele\w{4,12})"
                r"\b[^.;]{0,60}?\b(?:agressivite|incivilites?|violences?|insultes?|agressions?)\b"
                r"|\b(?:heures?|minutes?)\b[^.;]{0,20}?\b(?:d'affilee|consecutives?|de suite|sans (?:pause"
                r"|interruption))\b"
                r"[^.;]{0,30}?\b(?:casque|lignes?|telephone|communication|decroch|poste|ecran)"
                r"|\b(?:conseill\w{2,4}|agents?|salarie\w{0,2}|tele\w{4,12})\b[^.;]{0,60}?\b(?:heures?"
                r"|minutes?)\b[^.;]{0,12}?"
                r"\b(?:d'affilee|consecutives?|de suite)\b"
                r"|\bfatigue (?:vocale|auditive|visuelle)|\bcharge mentale\b"
                r"|\bsalle de (?:repos|detente)|\bdroit a la deconnexion\b"
                r"|\bergonom\w{2,5}\b[^.;]{0,50}?\b(?:postes?|sieges?|mobilier|conseill|salari)|\b"
                r"(?:postes?|sieges?|mobilier)\b[^.;]{0,40}?\bergonom|\b(?:niveau sonore|bruit|decibels?"
                r"|acoustique)\b[^.;]{0,50}?\b(?:plateau|salle|postes?|conseill)"
                r"|\bplateau\b[^.;]{0,50}?\b(?:niveau sonore|decibels?|acoustique)",
                r"\b(?:agents?|conseill\w{2,4}|tele\w{4,9}|salaries?)\b[^.;]{0,40}?\b(?:souffl|repos|se lev"
                r"|a l'abri du bruit)\w{0,3}\b|(?<!volume du )\b(?:casques?|sieges?"
                r"|postes?)\b[^.;]{0,30}?\b(?:individuel"
                r"|reglables?|anti-?bruit|limiteur)|\b(?:temps|repit|repos|delai|secondes?|battement)\b"
                r"[^.;]{0,25}?\bentre (?:deux|chaque) (?:appels?|communications?)|\bentre deux appels"
                r"\b[^.;]{0,40}?\b(?:secondes?|repos|repit)|\bcadences?\b[^.;]{0,40}?\b(?:conseill|agent"
                r"|salari)|\b(?:au moins|minim\w{2,3}|superieure?s?|au-dessus)\b[^.;]{0,20}?\bsmic\b",
                r"\bpauses?\b[^.;]{0,50}?\b(?:remuneree?s?|payee?s?|par heure|toutes les|garanti\w{0,2}"
                r"|minutes? (?:de pause )?par)|\b(?:paye|remunere|embauche)\w{0,2} (?:\w{2,8} )?(?:moins"
                r"|en dessous"
                r"|au-dessous|au-dessus|plus)\b[^.;]{0,50}?\b(?:smic|salaire minimum|minimum (?:legal"
                r"|conventionnel)"
                r"|salaire minimal)\b|\b(?:salaires?"
                r"|remunerations?) (?:[a-z]+ ){1,7}?superieure?s?\b[^.;]{0,50}?"
                r"\b(?:smic|salaire minimum)\b|\b(?:salaires?|remunerations?) (?:[a-z]+ ){0,3}?"
                r"(?:superieure?s?|au moins egale?s?|d'au moins|minim\w{2,3}|decente?s?)\b[^.;]{0,50}?\b"
                r"(?:smic|conventionnel|minim|convention|%)|\btemps (?:de repos"
                r"|entre deux appels)\b[^.;]{0,40}?\b(?:garanti|minim|respect)|\bsalaire decent",
            )
        ),
        unless=Pattern(
            r"\blivre [ivx]+\b|\bchapitre [ivx]+\b|\btemperature de couleur|\bdu patient\b|\bconditions de"
            r" travail du logiciel|\bcomite "
            r"(?:d'hygiene|social)[^.;]{0,20}?\bde l'acheteur"
        ),
    ),
    Practice(
        "labour_law",
        Pattern(
            any_of(
                # « respecte le code du travail », not « selon le code du travail »
                r"\b(?:respect|conform|appliqu|observ|manque|infraction|violation"
                r"|soumi)\w{0,5}\b[^.;]{0,80}?\b(?:droit du travail|code du travail"
                r"|legislation (?:sociale|du travail)|reglementation (?:sociale|du travail)|lois? "
                r"(?:sociales?|du travail)|droit social"
                r"|conventions? collectives?)\b",
                # « est à jour de ses cotisations », « déclare chacun de ses salariés »
                r"\ba jour de (?:ses|leurs) (?:cotisations|obligations)[^.;]{0,20}?\burssaf\b"
                r"|\btravail au noir\b"
                r"|\b(?:mineurs?|enfants?)\b[^.;]{0,20}?\bde moins de (?:quinze|seize|dix-huit|15|16"
                r"|18) ans\b"
                r"[^.;]{0,40}?\b(?:emplo|travail|embauch)"
                r"|\b(?:employe|embauche|retribu|remuner|assure|declar)\w{0,3}\b[^.;]{0,60}?\bselon"
                r" (?:les lois|la legislation|le code|le droit|la convention collective)",
                r"\b(?:travail (?:dissimule|illegal|force|des enfants|clandestin)|travailleurs? "
                r"(?:dissimule\w{0,2}|clandestins?|detaches?)"
                r"|declarations sociales|main-d'oeuvre illegale|marchandage|pret "
                r"(?:illicite )?de main-d'oeuvre|o\.?i\.?t\b"
                r"|organisation internationale du travail|obligations? sociales|obligation de vigilance"
                r"|attestation de vigilance"
                r"|d\. ?8222-5|l\. ?8222-1|l\. ?8221-\d|salaries? (?:detaches?|etrangers?)"
                r"|(?:paiement|versement|regularite|a jour)\b[^.;]{0,20}?\b(?:cotisations|charges) sociales"
                r"|protection de la main-d'oeuvre|attestations? (?:sociales?|d'emploi)|emploi regulier)\b",
            )
        ),
        unless=Pattern(
            # « le planning est remis sept jours avant, conformément au code du travail »
            r"\b(?:plannings?|horaires|quarts de travail|roulements?|affectations?|pauses sont"
            r"|eclairage)\b[^.;]{0,120}?\b(?:code"
            r" du travail|droit du travail|conventions? collectives?)\b|"
            r"\bdelais? de prevenance (?:\w{2,10} )?(?:fixe|prevu)s? (?:par|a"
            r"|dans)\b[^.;]{0,20}?\bconvention"
            r" collective\b|"
            r"\b(?:1224-1|122-12)\b|\bresili\w{2,6}\b[^.;]{0,60}?\btravail (?:dissimule|illegal)"
            r"|\bsort d(?:u|es)\b|\brepris\w{0,2}\b|\brepren\w{0,4}\b"
            r"|\btransfer\w{1,5}\b"
            r"|\ben cas de (?:non[- ]?|defaut de |refus de )(?:presentation|production|remise)"
            r"|\bouvriers?\b|\bchantiers?\b|\bequipements? de protection"
            r"|\binspection du travail\b[^.;]{0,30}?\bnumero|\bindice\b|\bcompetence de(?:s|la) "
        ),
    ),
    Practice(
        "stable_jobs",
        Pattern(
            any_of(
                # « les conseillers sont embauchés en CDI », « une équipe stable »
                r"\b(?:en|de|sous|par|d'un|le|sont des|contrats?) (?:[a-z]+ )?(?:c\.?d\.?i\b|contrats? (?:de"
                r" travail )?a duree indeterminee)|\bc\.?d\.?i\b[^.;]{0,20}?(?:\||:|\d ?%)|\bemplois?"
                r" (?:stables?|perennes?|durables?)\b|\bstabilite (?:de l'|des |d')emplois?",
                # « vous proposez un CDI à la personne », « transformés en emplois permanents »
                r"\b(?:propos|offr|consent|donn|accord|sign|conclu|decroch|obtien|bascul"
                r"|passe)\w{0,4} [^.;]{0,40}?\b(?:un|une"
                r"|en|le) (?:c\.?d\.?i\b|contrat (?:de travail )?a duree indeterminee|emploi (?:stable"
                r"|permanent|durable))",
                r"\b(?:transform|convert|requalifi|peren|titulari|prolong)\w{1,6}\b[^.;]{0,30}?\b(?:emplois?"
                r"|contrats?|postes?|c\.?d"
                r"\.?i)(?: (?:stables?|permanents?|durables?|perennes?|fermes?|a duree indeterminee))\b"
                r"|\b(?:transform|convert|requalifi|bascul)\w{1,6} en (?:c\.?d\.?i\b"
                r"|contrats? a duree indeterminee)",
                r"\bemplois? permanents?\b|\bembauch\w{1,4} (?:[a-z]+ )?(?:durable\w{0,4}|definitive\w{0,4}"
                r"|ferme)\b"
                r"|\btitularis\w{1,6}\b[^.;]{0,40}?\b(?:conseill|agent|interim|cdd|salari|tele)",
                # « le recours à l'intérim est limité », « pas de CDD »
                rf"\b{BOUND}\b[^.;]{{0,70}}?\b{PRECARIOUS}\b|\b{PRECARIOUS}\b[^.;]{{0,80}}?"
                rf"(?:\b{BOUND}\b|\d ?%)|\d ?% [^.;]{{0,20}}?\b{PRECARIOUS}\b",
            )
        ),
        unless=Pattern(
            r"\b(?:abonnes?|offre de|forfaits?|sans engagement|periode d'essai|renouvele)\b"
            # a list of people, a title of columns
            r"|^(?!.*(?:%|\bpour cent\b)).*\|.*\|"
            r"|\b(?:c\.?d\.?i)\b[^.;]{0,20}?\b(?:documentation|lycee|college)"
            r"|\bpresident\w{0,2} par interim|\bpar interim\b|\bprecarite energetique|\bmenages\b"
            r"|\bcontrats? a duree (?:in)?determinee (?:de |d')(?:location|maintenance|abonnement"
            r"|assurance|licence|fourniture)|\binterim (?:du|de la) (?:direct|chef)"
            r"|\bremplacement des? agents? de l'acheteur|\bprise en charge des agences|\breprise\b"
            r"|\bemprunteur|\bloca(?:taire|tion)|\bbail\b"
            r"|\bentreprise utilisatrice|\bagences? d'interim|\brompue?\b"
            r"|\btransfer\w{1,5}|\banciennete\b[^.;]{0,40}?\btype de contrat|\bagences d'interim\b"
            r"|\bmarche "
            r"(?:est conclu )?a duree determinee"
        ),
    ),
    Practice(
        "other",
        Pattern(
            r"\b(?:accueill?|embauch|recrut|form|prend)\w{0,5}\b[^.;]{0,25}?\b(?:apprenti|alternant)e?s?\b"
            r"|\b(?:(?<!au )treizieme mois|mutuelle (?:payee|prise en charge)|avantages sociaux"
            r"|dialogue social|(?:consult|associ|reuni|negoci)\w{0,4} [^.;]{0,40}?(?:delegues"
            r"|representants) du personnel"
            r"|droit a la deconnexion)\b"
            r"|\bclauses? (?:sociales?|socio-?\w{4,10}|a caractere social)|\bconditions? "
            r"(?:particulieres? )?d'execution (?:a caractere |d'ordre )?social"
            r"|\bconsiderations? sociales?|\bresponsabilite (?:sociale|societale) "
            r"(?:de l'entreprise|des entreprises)|\brse\b|\b(?:engagements?|exigences?|objectifs?"
            r"|obligation) "
            r"(?:[a-z]+ )?(?:social|sociaux|sociales?)\b"
        ),
        unless=Pattern(
            r"\bquestionnaire\b|\bdans le cadre du dialogue social|\bconfi(?:e|ent"
            r"|era) (?:une (?:part|partie)|tout ou partie"
            r"|des)\b|\bmasque\b|\blabel\b|\bsous-?trait|\breseaux? sociaux"
            r"|\bsecurite sociale|\bsiege social"
            r"|\bbailleurs? sociaux|\blogements? sociaux|\bclient"
        ),
    ),
)
