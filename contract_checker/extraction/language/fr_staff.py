"""French wording of the people who answer the calls, shared by the components."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of

# « les téléconseillers », « chaque superviseur », « le personnel du centre »
STAFF: Final = one_of(
    r"(?:tele-?)?conseill(?:er|ere)s?(?: clientele| clients?)?|teleoperat(?:eur|rice)s?|tele-?act(?:eur"
    r"|rice)s?",
    r"agents?|operat(?:eur|rice)s?|hotliners?|ecoutants?|charge(?:e?s?) (?:de (?:clientele|relation"
    r"|contact)|d'accueil|d'assistance|d'appels?)|gestionnaires? (?:d'appels?|de (?:contacts?|clientele))"
    r"|vendeu(?:rs?|ses?) a distance",
    r"superviseurs?|superviseuses?|encadrants?|chefs? d'equipes?|chef(?:fe)?s? de plateau|managers?"
    r"|formateurs?",
    r"hotes?(?:ses?)? (?:telephoniques?|d'accueil|au telephone)|telephonistes?|standardistes?|personnes"
    r" (?:appelees a|chargees de|qui) repond\w{1,4}"
    r"|tele-?animat(?:eur|rice)s?|animatrices?|t\.?c\b|recrues?",
    r"responsables? (?:de plateau|d'equipes?|de production)|collaborat(?:eur|rice)s?|intervenante?s?"
    r"|salariee?s?",
    r"personnels?(?! des donnees)(?!les)|effectifs?|equipes?|ressources humaines|preposee?s?"
    r"|teleprospect\w{3,6}|tele-?(?:gestionnaire|assistant|enquet|market|negociat)\w{1,6}",
)
# what may stand between a verb or a preposition and its object
DETERMINERS: Final = (
    r"(?:(?:le|la|les|un|une|aucune?|des|du|de|d'un|d'une|chaque|chacune? des|toute?|tous|toutes|ses|son|sa"
    r"|leurs?|vos"
    r"|votre|nouve\w{1,4}|futur\w{0,2}|ces?|cet|cette|celui|certains|l'un|l'une|quelconque|ensemble"
    r"|l'ensemble"
    r"|deux|trois|aux?|seule?s?|tel|telle|ou|n'importe quel|n'importe quelle) |l'|d'|l'un des ){0,4}"
)
# « préalablement, par écrit et sans délai »
ADVERBS: Final = (
    r"(?:(?:prealable|individuelle|nominative|personnelle|directe|egale|immediate|expresse|formelle"
    r"|librement"
    r"|exclusive|seule|quotidienne|discretionnaire|librement)(?:ment)?,? |par ecrit,? |(?:lui|elle"
    r"|eux)-memes?,? "
    r"|aussi |a tout moment,? |sans delai,? |seul,? |et |ou |desormais |ensuite "
    r"|chaque (?:jour|mois|semaine|trimestre|annee) ){0,4}"
)
