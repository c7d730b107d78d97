"""French wording of social conditions of performance."""

from typing import Final

from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.practices import Practice
from contract_checker.extraction.social_clause.wording import SocialClauseWording

_SUBJECTS = (
    Practice(
        "insertion",
        Pattern(
            any_of(
                # « 1 200 heures d'insertion », « personnes éloignées de l'emploi »
                r"\binsertion (?:professionnelle|sociale|par l'activite|des publics|des personnes"
                r"|par l'emploi|durable)|\b(?:heures?|clauses?|actions?|demarches?|parcours|structures?"
                r"|entreprises?|objectifs?|volets?|dispositifs?|publics?|salaries?|personnes?|contrats?"
                r"|conditions?|obligations?|engagements?|facilitateur|contrat) (?:[a-z]+ ){0,2}?(?:d'|en "
                r"|de l'|en parcours d'|pour l'|relative a l'|par l')insertion\b"
                r"|\binsertion\b[^.;]{0,25}?(?:\||:)[^.;]{0,12}?\d",
                r"\b(?:personnes?|publics?|demandeurs?) (?:[a-z]+ ){0,2}?(?:eloigne\w{0,2} (?:de l'emploi"
                r"|du marche)|en (?:recherche|difficulte|insertion)|d'emploi de longue duree|d'insertion)"
                r"|\bbeneficiaires? d(?:u|es) (?:r\.?s\.?a|minima sociaux)|\bchomeurs? de longue duree"
                r"|\bs\.?i\.?a\.?e\b|\bgeiq\b|\bquartiers? prioritaires?[^.;]{0,40}?\b(?:embauch|recrut"
                r"|emploi|heures)",
            )
        ),
        unless=Pattern(
            r"\binsertion (?:d'|de l'|de |des |du )(?:un |une |la )?(?:publicites?|annonces?"
            r"|avis|encarts?|message|bandeau|logo|texte|image|lien|clause|disquette|carte)|\binsertions? "
            r"(?:au|dans le) (?:journal|bulletin|boamp)|\bpublicitaires?\b"
        ),
    ),
    Practice(
        "disability",
        Pattern(
            r"\b(?:travailleurs?|salarie\w{0,2}|personnes?|collaborateurs?|agents?|conseillers?) "
            r"(?:[a-z]+ )?(?:handicape\w{0,2}|en situation de handicap"
            r"|reconnus travailleurs handicapes)\b|\b(?:r\.?q\.?t\.?h|o\.?e\.?t\.?h|agefiph"
            r"|entreprises? adaptees?|e\.?s\.?a\.?t|stpa|secteur (?:protege|adapte)"
            r"|obligation d'emploi)\b|\bemploi (?:des|de) (?:personnes |travailleurs )?handicap"
        ),
        unless=Pattern(
            r"\b(?:accessib\w{2,6}|appelants?|usagers?|rgaa|fauteuil|pmr|stationnement|sourds?"
            r"|malentendants?|voirie|allocations?|m\.?d\.?p\.?h)\b"
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
                r"|\brisques? psycho-?soci\w{2,4}|\br\.?p\.?s\b|\b(?:sante|securite|bien-etre) (?:et "
                r"(?:la )?(?:sante|securite) )?au travail|\bprevention (?:du bruit|du stress|des troubles"
                r"|de l'usure|de la penibilite)|\btroubles musculo|\bchocs? acoustiques?|\bpenibilite\b",
                r"\bergonom\w{2,5}\b[^.;]{0,50}?\b(?:postes?|sieges?|mobilier|conseill|salari)|\b"
                r"(?:postes?|sieges?|mobilier)\b[^.;]{0,40}?\bergonom|\b(?:niveau sonore|bruit|decibels?"
                r"|acoustique)\b[^.;]{0,50}?\b(?:plateau|salle|postes?|conseill)"
                r"|\bplateau\b[^.;]{0,50}?\b(?:niveau sonore|decibels?|acoustique)",
                r"\bpauses?\b[^.;]{0,50}?\b(?:remuneree?s?|payee?s?|par heure|toutes les|garanti\w{0,2}"
                r"|minutes? (?:de pause )?par)|\b(?:salaires?|remunerations?) (?:[a-z]+ ){0,3}?"
                r"(?:superieure?s?|au moins egale?s?|d'au moins|minim\w{2,3}|decente?s?)\b[^.;]{0,50}?\b"
                r"(?:smic|conventionnel|minim|convention|%)|\btemps (?:de repos"
                r"|entre deux appels)\b[^.;]{0,40}?\b(?:garanti|minim|respect)|\bsalaire decent",
            )
        ),
        unless=Pattern(
            r"\btemperature de couleur|\bconditions de travail du logiciel|\bcomite "
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
                r"\b(?:travail (?:dissimule|illegal|force|des enfants|clandestin)|travailleurs? "
                r"(?:dissimule\w{0,2}|clandestins?|detaches?)"
                r"|declarations sociales|main-d'oeuvre illegale|marchandage|pret "
                r"(?:illicite )?de main-d'oeuvre|o\.?i\.?t\b"
                r"|organisation internationale du travail|obligations? sociales|obligation de vigilance"
                r"|attestation de vigilance"
                r"|d\. ?8222-5|l\. ?8222-1|l\. ?8221-\d|salaries? (?:detaches?|etrangers?)"
                r"|protection de la main-d'oeuvre)\b",
            )
        ),
        unless=Pattern(
            r"\b(?:1224-1|122-12)\b|\bsort d(?:u|es)\b|\breprise\b|\btransfer\w{1,5}\b"
            r"|\binspection du travail\b[^.;]{0,30}?\bnumero|\bindice\b|\bcompetence de(?:s|la) "
        ),
    ),
    Practice(
        "stable_jobs",
        Pattern(
            r"\b(?:c\.?d\.?i\b|contrats? (?:de travail )?a duree (?:in)?determinee|emplois? (?:stables?"
            r"|perennes?|durables?|precaires?)|precarite|stabilite (?:de l'|des |d')emplois?"
            r"|interim\w{0,6}|c\.?d\.?d\b|contrats? (?:precaires?|courts?)|travail temporaire"
            r"|temps partiels? (?:subis?|imposes?))\b"
        ),
        unless=Pattern(
            r"\b(?:c\.?d\.?i)\b[^.;]{0,20}?\b(?:documentation|lycee|college)"
            r"|\bpresident\w{0,2} par interim|\bpar interim\b|\bprecarite energetique|\bmenages\b"
            r"|\bcontrats? a duree (?:in)?determinee (?:de |d')(?:location|maintenance|abonnement"
            r"|assurance|licence|fourniture)|\binterim (?:du|de la) (?:direct|chef)"
            r"|\bremplacement des? agents? de l'acheteur|\bprise en charge des agences|\breprise\b"
            r"|\btransfer\w{1,5}|\banciennete\b[^.;]{0,40}?\btype de contrat|\bagences d'interim\b"
            r"|\bmarche "
            r"(?:est conclu )?a duree determinee"
        ),
    ),
    Practice(
        "other",
        Pattern(
            r"\bclauses? (?:sociales?|socio-?\w{4,10}|a caractere social)|\bconditions? "
            r"(?:particulieres? )?d'execution (?:a caractere |d'ordre )?social"
            r"|\bconsiderations? sociales?|\bresponsabilite (?:sociale|societale) "
            r"(?:de l'entreprise|des entreprises)|\brse\b|\b(?:engagements?|exigences?|objectifs?"
            r"|obligation) "
            r"(?:[a-z]+ )?(?:social|sociaux|sociales?)\b"
        ),
        unless=Pattern(
            r"\blabel\b|\bsous-?trait|\breseaux? sociaux|\bsecurite sociale|\bsiege social"
            r"|\bbailleurs? sociaux|\blogements? sociaux|\bclient"
        ),
    ),
)

SOCIAL_CLAUSE: Final = SocialClauseWording(
    cues=(
        (
            "insertion", "eloigne", "rsa", "r.s.a", "handicap", "rqth", "oeth", "agefiph", "adaptee",
            "esat", "egalite",
            "discrimin", "mixite", "parite", "diversite", "femmes", "conditions de travail",
            "condition de travail", "qualite de vie",
            "qvt", "qvct", "psycho", "rps", "sante", "ergonom", "penibilite", "bruit", "sonore",
            "acoustique", "pause", "salaire",
            "droit du travail", "code du travail", "legislation", "dissimule", "illegal",
            "travail des enfants", "oit", "o.i.t",
            "vigilance", "8222", "8221", "detache", "main-d'oeuvre", "convention collective",
            "conventions collectives", "cdi", "c.d.i",
            "determinee", "emplois", "emploi", "precarite", "precaire", "interim", "cdd",
            "travail temporaire", "temps partiel",
            "clause sociale", "clauses sociales", "caractere social", "dialogue social", "rse",
            "sociaux", "sociale", "siae",
            "geiq", "chomeur", "bien-etre", "remuneration", "droit social", "reglementation",
            "travail force", "secteur protege",
        ),
    ),
    quantities=QUANTITIES,
    subjects=_SUBJECTS,
    title=Pattern(r"^(?:[a-z]{0,2}[\d.]+ )?[^.,;:%|\d]{0,80}$"),
    rivals=Pattern(
        any_of(
            # questions to bidders, advice to buyers, how goods are made
            r"\?$|https?:|\bfacilitateurs?\b|\bce dispositif\b|\boperateurs economiques\b"
            r"|\bconvention \(n|\bmines?\b|\bminieres?\b"
            r"|\bfabriqu\w{1,4}\b|\bfiphfp\b|\binterroges\b",
            # « critère insertion : 5 % », what callers are told, what the client's own work is about
            r"\b(?:criteres?|sous-criteres?|ponderations?|notation|note(?:e|es)?|points|bareme d'analyse"
            r"|jugement des offres|performances? (?:en matiere|sociales?))\b",
            r"\b(?:renseign|repon|orient|inform|conseill(?:e|er)|accueill|accompagn)\w{0,5} "
            r"(?:[a-z]+ ){0,3}?(?:les |l'|aux? |sur )[^.;]{0,40}?\b(?:usagers?|appelants?|assures?"
            r"|demandeurs?|allocataires?|beneficiaires?|adherents?|employeurs|droits?|questions?"
            r"|salaries qui appellent)\b",
            r"\b(?:appels?|questions?|demandes?|ligne|numero) (?:[a-z]+ ){0,2}?(?:relati\w{2,3} |portant "
            r"|concernant |sur |des )[^.;]{0,30}?\b(?:handicap|insertion|egalite|discrimination"
            r"|conditions de travail|code du travail|droit du travail)",
        )
    ),
    denied=Pattern(
        r"\b(?:aucune?|pas de|ni|sans|nulle)\b (?:[a-z]+ )?(?:clauses?|obligations?|conditions?"
        r"|engagements?|actions?|objectifs?|obligation) (?:[a-z]+ ){0,2}?(?:sociales?|d'insertion|d'emploi"
        r"|de handicap|d'egalite)|\bne (?:comporte|prevoit|contient|fixe|comprend)\w{0,2} (?:pas|aucune?)\b"
    ),
    hours=Pattern(
        r"\b(?P<hours>\d{1,3}(?: \d{3})+|\d{1,6}) ?(?:h\b|heures?)(?! (?:par (?:semaine|jour)"
        r"|hebdomadaires?|de (?:repos|pause|formation)))(?! ?\d)"
    ),
    not_a_share=Pattern(r"\b(?:penalite|smic|majore\w{0,2}|ecart|superieure? de|salaires?"
    r"|retenue)\b[^.;]{0,25}$"),
)  # fmt: skip
