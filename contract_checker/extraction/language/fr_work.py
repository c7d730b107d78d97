"""French wording of what is, and is not, work given to a contact centre: told by the noun phrase.

« Volume », « effectif », « horaires » are words of every trade. Their complement says of which: « le volume
d'appels » is the provider's work, « le volume de palettes » is not. What is not known is another matter.
"""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# « de », « de la », « des trois », « d'une même »: what leads to a complement
_ARTICLE = r"(?:le |la |les |l'|un |une |des )"
_POSSESSIVE = r"(?:son |sa |ses |leurs? |nos |notre |vos |votre |ce |cet |cette |ces |chaque )"
_WHOLE = r"(?:toute? (?:ou partie )?|tous |toutes |l'ensemble |(?:une )?partie |l'un[e]? )"
# « dès la réception » looks like « des … » once the accents are gone
_DES = r"des (?!(?:la|le|leurs?|sa|son|ses|que|lors|reception) |l'|qu')"
OF = (
    rf"(?:de |d'|du (?!pour |au |aux |a |par |en |lors )|{_DES}){_WHOLE}?(?:de |d'|du |des )?(?:{_ARTICLE}"
    rf"|{_POSSESSIVE})?"
)
_LEADS = rf"(?:{OF}|(?:sur )?(?:{_ARTICLE}|{_POSSESSIVE}))"

_CALLS = any_of(
    r"appels?|contacts?|flux|trafics?|files?|lignes?|numeros|canal|canaux|langues?|tele[\w-]+|tchats?|chats?",
    r"courriels?|mails?|messages? a|messageries?|conversations?|sollicitations?|demandes?|dossiers?|fiches?",
    r"renseignements? telephoniques?|renseignement(?! g)|tickets?|actes?|rappels?|relances?",
    r"reclamations a|rendez-vous|enquetes|echanges|hotline|reponse",
    r"numero (?:vert|azur|gris|cristal)|gestion|saisies?|tri|cellules?|reclamations?|langues?|crise"
    r"|back-?office|recouvrement|prospection|satisfaction|urgences?|assistance|reservations?|support"
    r"|depannage|hotlines?|interactions?|traitements?|receptions? d'appels|emissions? d'appels"
    r"|accueil(?! physique)|standard"
    r"|prises? d(?:e |')(?:appels|commandes?|rendez-vous)",
    r"portefeuilles? (?:de clients|d'assures|d'abonnes|d'adherents|clients|confie|gere)|portefeuilles?$"
    r"|mandats|sinistres"
    r"|permanences?|debords?\w*|communications? (?:telephoniques?|confiee?s?)|communications (?!e)",
)
_STAFFED = any_of(
    r"conseill\w+|agents?|operat(?:eur|rice)s?|superviseurs?|charges? de clientele|ecoutants?|preposes?",
    r"personnes|personnels?(?! (?:de (?!renfort|plateau|production|pointe)|d'(?!accueil|appoint)|soignant"
    r"|navigant|medical|communal|administratif))|gestionnaires?|secretaires?|hotes\w*|standardistes?"
    r"|intervenants?|collaborateurs (?:affecte|dedie)\w*",
    r"etpt?s?|equivalents?|positions?|postes?|sieges?|sessions? (?:simultanees?|de t?chat|d'agents?)|tetes",
    r"poles?|cellules?|unites?|guichets?|segments?|filieres?",
    r"equipes?|effectifs?|ressources?|brigades?|plateaux?|plate-?formes?|sites?|centres?|dispositifs?"
    r"|renforts?",
)
_AMOUNTS = any_of(
    r"charges?(?! (?:locatives?|sociales?|patronales?))|volu(?:m|rn)\w+|no(?:m|rn)bres?|quantites?|capacites?"
    r"|niveaux?",
    r"tailles?|formats?|gabarits?|dimension\w+|voilures?|paliers?|parts?|proportions?|repartitions?|quotas?",
    r"heures?|horaires?|grilles? horaires?|plages?|creneaux?|creneau|amplitudes?|vacations?|journees?"
    r"|jours d'ouverture",
    r"ouvertures?",
    r"activites?(?! de formation)|interventions?(?! (?:chirurg|techni|sur site))|production|prestations?"
    r"|missions?|services?|besoins?|commandes?|forfaits?",
    r"cadences?|perimetres?|plannings?|programm\w+|previsi\w+|estimations?|forecasts?",
    r"plans? de charge|courbes?|calibrage",
    r"tranches?|lots?|campagnes?|operations?|vagues?|ventes? telephoniques?|travail|presence|dotations?",
    r"rythmes? (?:d|actuel|quotidien)\w*|enveloppes?|contingents?|quotites?|partages?|allotements?|pics?"
    r"|pointes?|hausses?|baisses?"
    r"|variations?|evolutions?",
)
WORK = any_of(_CALLS, _STAFFED, _AMOUNTS)

_NUMBERS = any_of(
    r"\d|[±+\-]|un\b|une\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze",
    r"seize|vingt|trente|quarante|cinquante|soixante|cent|mille|plus|moins|au\b|aux\b|moitie|tiers|quart",
    r"quelques?|plusieurs|certaine?s?|autres?|maniere|facon|l?'?ordre|ampleur|nature|sens|ici|avance|ladite",
    r"celui|celle|ceux|celles|ceci|cela|ce\b|cette|ces\b|tel(?:le)?s?\b|tout|l'un|nouveaux?|nouvelles?"
    r"|telles|second\w*|premi\w+",
    r"deuxieme|troisieme|faire\b|traiter|confier|router|diriger|affecter",
)
# no noun yet: without it « de ses volumes » would be a thing called « ses »
_DETERMINERS = (
    r"(?:les|des|son|ses|leurs?|nos|notre|vos|votre|chaque|toute?s?|tous|l'ensemble|partie)(?![a-z])"
)
TIMES = any_of(
    r"mois|semaines?|trimestres?|semestres?|annees?|jours?|journee|periodes?|saisons?|ete\b|hiver|fin\b"
    r"|debut",
    r"nuit|soir\w*|matin\w*|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|week-?end|noel|rentree"
    r"|soldes",
    r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|[msnj]\b|midi",
    r"demarrage|base\b|reference|pointe|renfort|date\b|cours\b|gre\b|exercice|commun",
)
_NOTICES = (
    r"(?:delais?|pre-?avis|prevenance|avis|avertissements?|informations?|demandes?|notifications?|ecrite?)"
)
_ORIGIN = rf"(?:{PARTIES.client}|{PARTIES.provider}|parties|societe|marche|contrat|convention|annexe|article)"

KNOWN = rf"(?:(?:{WORK}|{TIMES}|{_ORIGIN}|{_NOTICES})(?![a-z])|{_NUMBERS}|{_DETERMINERS})"
# agents of other trades: « agents d'entretien », « agents de sécurité »
_QUALIFIER = one_of(
    r"total\w*|global\w*|maxim\w+|minim\w+|moyen\w*|mensuel\w*|hebdomadaire\w*|journalier\w*|quotidien\w*",
    r"trimestriel\w*|annuel\w*|previsionnel\w*|definitif\w*|definitives?|prevue?s?|attendue?s?|estimee?s?",
    r"exacte?s?|precise?s?|complementaires?|supplementaires?|additionnel\w*|nouve\w+|commandee?s?|confiee?s?",
    r"planifiee?s?|habituel\w*|normal\w*|actuel\w*|initial\w*|ferme?s?|revisee?s?|garantie?s?|cible"
    r"|temporaire",
    r"exceptionnel\w*|ponctuel\w*|saisonnier\w*|importante?s?|significative?s?|sensibles?|substantiel\w*",
    r"imprevue?s?|durables?|provisoires?|progressi\w+|partiel\w*|eventuel\w*|simple|ulterieure?s?|notables?",
)

# « le nombre de licences »: the measure is known, what it measures is not
_MEASURE = one_of(
    r"nombres?|volumes?|quantites?|effectifs?|capacites?|horaires?|plages?|plannings?|agents?|vacations?",
    r"niveaux?|niveau|tailles?|parts?|previsions?|besoins?|commandes?|programmation|frequences?",
)

# words that are of every trade until their complement is known
GENERIC = Pattern(
    one_of(
        r"volumes?|volumetrie|effectifs?|capacites?|dimensionnements?|horaires?|plages?|plannings?|creneaux?",
        r"programmation|previsions?|besoins?|quantites?|commandes?|agents?|personnes?|intervenants?|activite",
        r"prestations|perimetre|sessions?|sieges?|ressources|dispositif|stations?|heures?|charges?|flux"
        r"|trafic",
        r"positions?|vacations?|l'equipe|equipes?|previsionnel|cadence|nombre (?:de |d'|des )[a-z]+|postes?",
        r"lignes?|dossiers|forfait mensuel|plans? (?:de charge|mensuels?|hebdomadaires?)|renforts?|quota",
        r"(?:prestations?|missions?|interventions?|vacations?) [a-z]+|ca(?:nal|naux)|conseillers|calibrages?",
    )
    + r"$"
)
_OTHER_TRADES = one_of(
    r"surveillance|gardiennage|securite|surete|nettoyage|proprete|entretien|restauration|transports?"
    r"|maintenance",
)
# « le volume des plis », « l'effectif des convives », « agents d'entretien »
ALIEN_COMPLEMENT = Pattern(
    rf"(?: {_QUALIFIER}){{0,2}} {OF}(?:{_MEASURE} {OF})?(?!{KNOWN})[a-z][a-z-]{{2,}}"
    r"| (?:(?:telephoniques?|informatiques?|de travail) )?(?:souscri|loue|vendu|achete|livre|stocke)\w*"
    rf"| (?:en|de|d'|du) {_OTHER_TRADES}(?![a-z])"
    r"| (?:routiers?|scolaires?|sonores?|electriques?|voyageurs|voix|ferroviaires?|bancaires?|budgetaires?)"
    r"| (?:individuel|nominati|comptable|editori|medica|pedagogi)\w*|,? exprimee?s? en (?!etp|heures"
    r"|appels|poste)"
)
# « toute évolution de son outil », « relever les seuils de qualité »
# an adjective has no object: « les postes supplémentaires de renseignement »
_NO_ADJECTIVE = "".join(
    f"(?<!{end})" for end in ("aire", "aires", "nel", "nels", "elle", "elles", "eau", "eaux", "plus")
)
OTHER_OBJECT = Pattern(
    rf"{_NO_ADJECTIVE}(?: {_QUALIFIER}){{0,2}} {_LEADS}(?:{_MEASURE} {OF})?(?!{KNOWN}"
    rf"|(?:(?:avant-)?veille|fois|(?:lui|elle)s?-meme|eux-memes)(?![a-z]))"
    r"[a-z][a-z-]{2,}"
)
