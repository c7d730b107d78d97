"""French words of whose will a change follows, the client's or that of both, where the net is sure."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_ITS = r"(?:la |l'|sa |son |leur |ma |mon |votre |nos |notre |simple |seule? |premiere |libre |entiere )"
_WISH = one_of(
    r"demande|decision|initiative|instruction|ordre(?: de service)?|courriel|appel|volonte|vouloir"
    r"|choix|main",
    r"convenance|discretion|appreciation|desir|souhait|guise|besoin|arbitrage|requete|signal|avis|bon|ticket|clic",
)
_WANTS = one_of(
    r"veu(?:t|lent|illent)|voudr\w+|voul\w+|souhait\w+|desir\w+|demand\w+|requier\w*|requis|jug\w+|exig\w+|decid\w+",
    r"pri(?:e|ent|ons)|dit|disent|entend\w*|plai\w+|ordonn\w+|prescri\w+|enjoin\w+|l'estim\w+|commande\w*",
)
WILL: Final = Pattern(
    any_of(
        # « à la seule main du client », « sur décision du pilote »
        rf"(?<![a-z])(?:a|sur|par|selon|d'apres|au) {_ITS}{{0,3}}{_WISH}(?![a-z])"
        rf"|(?<![a-z])au (?:seul )?(?:gre|choix"
        r"|vouloir|besoin)(?![a-z])",
        # « le droit de », « toute latitude pour », « l'option d'ouvrir »
        whole_words(
            r"(?:pouvoir|droit|facultes?|option|latitude|liberte|loisir|maitrise|souplesse) (?:d[eu]"
            r"|d'|pour|a|sans"
            r"|reserve|appartient)|(?:pouvoir|droit|faculte|liberte|latitude|liberte)(?= d')",
            r"optionnel\w*|facultati\w+|activables?|extensibles?|reductibles?|au besoin"
            r"|en tant que de besoin|libres?",
            # « en dispose », « c'est le client qui le monte », « reste maître de »
            r"dispos(?:e|ent|era)|appart(?:ient|iendra|iennent)|revien\w+ (?:a|au|aux)|maitres?"
            r"|qu'il (?:revient|appartient)"
            r"|maitresse|seule? juge",
            r"n'a pas a (?:se )?justifi\w+|choisi\w*|(?:le |du )choix|prerogatives?|fondee?s? a"
            r"|n'empeche\w*|reserv\w+ (?:de|a)",
            r"decision|ordonne\w*|obligatoire|imposee?s?|possibles?|en option|(?:en"
            r"|par) fonction d\w+|levee par",
            r"(?:la|en) main|c'est (?:nous|le client|lui|elle)|qui (?:fix|decid"
            r"|choisi)\w+|decid(?:e|ent|era)",
            # « rien n'interdit à », « n'ouvre droit à aucune indemnité »
            r"rien (?:n'|ne s'|ne )(?:interdi\w+|empech\w+|oblig\w+|oppos\w+)|n'est pas (?:interdit"
            r"|contraire)",
            r"n'ouvre\w* droit|s'y plie|en prend acte|consent\w* d'ores et deja|sans que [^.;"
            r"|]{1,60} (?:oppos|plain)\w+",
            # « autant qu'il le voudra », « si elle le désire »
            rf"(?:autant|tel nombre|comme|quand|si|lorsqu\w*|que|qu'|ce que|des lors)[^.;"
            rf"|]{{0,40}}? {_WANTS}",
            r"peu(?:t|vent|x)|pouvons|pouvez|pourr\w+|puisse\w*|loisible|permis|admise?s?|autoris\w+",
            # « selon l'affluence », « suit nos besoins »
            r"(?:selon|suivant|suiv\w+|suit) (?:les |la |l'|ses |nos |leur |ce que |son )?[a-z]+"
            r"|a volonte|selon l'[a-z]+",
        ),
    )
)
# « si les deux responsables y consentent », « à convenir », « PV signé »
BOTH: Final = Pattern(
    whole_words(
        r"accords?|consent\w*|assentiment|aval|approbation|approuv\w+|agrement|signatures?|avenants?|d'accord|sign(?:e|es|ee|ees|er|ent|era|erons|ataires?)",
        r"accept\w+|(?<!l')ensemble|a deux|tous (?:les )?deux|toutes (?:les )?deux|les deux [a-z]+"
        r"|des deux [a-z]+|entente",
        r"conjoint\w*|negoci\w+|discut\w+|conven\w+|convien\w+|concert\w*|s'entend\w*|chacun\w* (?:de|des)",
        r"ni l'un\w* ni l'autre|chaque partie|contradictoir\w+|une seule partie|d'un commun"
        r"",
    )
)
# « l'accord du centre n'est pas requis », « pas besoin de notre accord »
NOT_BOTH: Final = Pattern(
    any_of(
        # « relève de la seule décision de l'acheteur »
        r"(?<![a-z])seule (?:decision|volonte|initiative|discretion|main)(?![a-z])",
        r"(?:prestataire|titulaire|centre|fournisseur) accept\w+ (?:que|par avance|d'avance|d'ores)",
        r"(?:accord|consentement|acceptation|avenant|signature)[^.;|]{0,40}? (?:n'est|ne sera"
        r"|ne sont) (?:pas|point)",
        r"(?<![a-z])(?:pas besoin|sans (?:avoir )?besoin|sans avoir a|nul besoin|dispens\w+"
        r"|se passe\w*|hors) d[^.;|]{0,40}?"
        r"(?:accord|consentement|acceptation|avenant|signature)",
        r"(?<![a-z])sans (?:l'|l)?(?:accord|avenant|consentement|concertation|negociation"
        r"|discussion)(?![^.;|]{0,80}(?<![a-z])(?:ne|n'"
        r"|aucun\w*|pas|ni)(?![a-z]))",
    )
)
