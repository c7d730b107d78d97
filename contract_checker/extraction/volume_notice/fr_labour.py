"""French wording of volume notices: delays that are owed to staff."""

from contract_checker.extraction.language.fr_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern

# « délai de prévenance » is first of all a labour-law term: the employer owes it to its staff
_STAFF = one_of(
    r"agents?|salaries?|conseill\w+|teleconseill\w+|collaborateurs?|personnels?|employes?|teleacteurs?",
)
_STAFF_SCHEDULED = one_of(_STAFF, r"equipes|interess\w+|interimaires?|charges? de clientele")
_OF_STAFF = r"(?:des |aux |de ses |a ses |d'un |individuel\w* |de l'|a l'|de chaque |du )"
_STAFF_TOLD = one_of(
    r"inform\w+|prevenu\w*|avise\w*|connaiss\w+|recoi\w+|ont connaissance|temps partiel",
)
LABOUR = Pattern(
    whole_words(
        # « conformément à l'article L. 3121-47 du code du travail »
        r"plannings? nominatifs?|affectations? nominatives?|poste a pourvoir|offre d'emploi|candidature"
        r"|\bcdi\b|\bcdd\b|elus|syndical\w*|syndicaux|delais? conventionnels?|accord d[eu] \d{4}",
        r"conseill\w+ (?:est|sont) en droit",
        r"code du travail|convention collective|contrats? de travail|l\. ?\d{4}-\d+",
        r"inspection du travail|medecine du travail",
        r"accord (?:d'entreprise|collectif|de branche|de modulation|cadre syntec|national|d'amenagement)",
        # « l'employeur consulte le CSE »
        r"salaries?|employeur\w*|interim\w*|delegues?|cse\b|comite (?:social|d'entreprise)",
        r"instances? representatives?|collegues|(?:leurs?|son|sa|mon) (?:superviseur|chef|hierarchi"
        r"|responsable)\w*",
        # « demandées à Mme Tournier », « nous réclamons que nos horaires soient connus »
        r"a (?:mme|mlle|madame|monsieur|m\.) [a-z]+|consult\w+ (?:le|son) comite",
        r"(?:reclam|revendiqu|exige)\w+ que (?:nos|leurs|les) (?:horaires|plannings|vacations)",
        r"(?:decouvr|connai|recev|recoi|appren)\w* (?:nos|leurs|ses|mes) (?:horaires|plannings|vacations)",
        # « les salariés à temps partiel »
        # not « les demandes de modulation », « la modulation du dispositif »
        r"temps (?:de travail|partiel)|(?<!equivalent )(?<!equivalents )temps plein"
        r"|(?<!demande de )(?<!demandes de )modulation"
        r"(?! (?:de la charge|des? (?:volumes?|flux|effectifs?|appels|positions|capacites?)"
        r"|du (?:volume|trafic|dispositif|nombre)|a (?:tout moment|la hausse|la baisse|la demande)"
        rf"|(?:[a-z]+ )?par (?:le |la |l')?(?:{PARTIES.client})))|annualis\w+"
        r"|repos|rtt\b|jours de repos",
        r"periode d'essai|heures (?:supplementaires|complementaires) (?:des|effectuees)",
        # « le planning remis aux agents », « les plannings individuels »
        r"(?:planning|horaire|emploi du temps|roulement|vacation|rotation)s?[^.;]{0,50}?"
        rf"{_OF_STAFF}{_STAFF_SCHEDULED}",
        r"(?:horaires?|plannings?) (?:de travail|individuels?|collectifs?)",
        # a provider writes to its staff: « vos vacations vous seront remises »
        r"plannings? (?:agents?|equipes?|conseillers?)|vos (?:vacations|jours de repos)|votre planning",
        # « Les équipes connaissent leur planning quinze jours avant »
        rf"(?:{_STAFF_SCHEDULED}|tele(?:vendeu|prospecteu|operateu)rs?|standardistes?) (?:recoivent"
        rf"|connaissent|ont"
        r"|disposent de|prennent connaissance de) (?:leurs?|les) (?:plannings?|horaires?|vacations"
        r"|emplois? du temps)",
        # « l'agent arrive trente minutes avant », « les saisonniers reçoivent leur emploi du temps »
        rf"(?:{_STAFF}|hotess?e?s?)(?: [a-z']+){{0,4}} (?:arriv(?:e|ent|era|eront)|se present\w+)"
        rf"|leurs? emplois? du temps",
        # « les conseillers sont informés »
        rf"{_STAFF} (?:concern\w+ |affecte\w* |(?:au|a la|du|des) [a-z]+ |est |sont |soit |soient "
        rf"|en |doi\w+ |a temps partiel ){{0,3}}"
        rf"{_STAFF_TOLD}",
    )
)
