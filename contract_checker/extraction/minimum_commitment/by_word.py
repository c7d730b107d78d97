"""Words that tell how a quantity is bounded, enough where the net is sure that a sentence bounds one."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import whole_words
from contract_checker.extraction.language.phrase import Pattern

FRENCH_BOUNDS: Final = Pattern(
    whole_words(
        r"(?:ne |n')?[^.;|]{0,20}?(?:jamais|pas|point|ni)[^.;|]{0,30}? (?:sous|en dessous|au-dessous"
        r"|en de[cs]a|moins|plus|inferieure?s?|superieure?s?)",
        r"(?:ne|n')[^.;|]{0,20}? (?:depass|exced)\w+(?: pas)?|n'ir\w+ pas au-dela|jamais (?:moins"
        r"|plus|<)|pas (?:moins|plus)",
    )
)
# « une baisse de 20 % d'un mois sur l'autre », « majoré de 10 % », « paie 40 % de la différence »
FRENCH_OF_CHANGE: Final = Pattern(
    whole_words(
        r"(?:baiss|descend|diminu|redui|augment|major|vari|depass|indemnis|remis|ecart)\w*(?: au)? de",
        r"d'un mois sur l'autre|tolerances?|de la difference|de l'ecart|paliers?|marges?|manque\w*"
        r"|(?:du|au) tarif|indemni\w+",
    )
)
FRENCH: Final = (
    Choice(
        "target",
        Pattern(
            whole_words(
                r"ambition\w*|objectifs?|cibles?|souhait\w*|viser?|vise|esper\w+|tabl\w+ sur|aimer\w+"
            )
        ),
    ),
    Choice(
        "maximum",
        Pattern(
            whole_words(
                r"s'arret\w+|plafon\w+|maxi(?:mums?|ma|mal\w*|s)?|au plus|jamais plus|n'ira pas au-dela"
                r"|n'ir\w+ pas au-dela"
                r"|au-dela de|limite a|pas plus",
                r"(?:ne|n')[^.;|]{0,20}? (?:depass|exced)\w+|sans (?:depasser|exceder)|jusqu'a(?! l'"
                r"| la | le | ce | son | sa | leur )",
            )
        ),
    ),
    Choice(
        "minimum",
        Pattern(
            whole_words(
                r"planch\w+|mini(?:mums?|ma|mal\w*|s)?|au moins|jamais moins|socle|pas moins"
                r"|(?:jamais|pas|point|ni)[^.;"
                r"|]{0,30}? (?:sous|en dessous"
                r"|au-dessous|en de[cs]a|inferieure?s?)|rester en de[cs]a|jamais <|ne peu\w+ [^.;"
                r"|]{0,30}? moins"
                r"|n'atteign\w+ pas|seuil bas",
            )
        ),
    ),
    Choice(
        "guaranteed",
        Pattern(
            whole_words(
                r"garanti\w*|assure\w*|promi\w+|promet\w*|promesse|engag\w+|(?<!sous )reserv\w+|dues?"
                r"|dus?|paye\w*|factur\w+|revien\w+",
                r"quoi qu'il|acquise?s?|confi\w+|command\w+|verse\w*",
                # « est sûre de », « peut compter sur », « lui est dévolu », « les prendra toutes »
                r"sure?s? de|compt\w+ sur|devolue?s?|echoi\w+|echerr\w+|subsist\w+|maintien\w+"
                r"|prend(?:ra|ront)? (?:tou(?:t|s|tes)|nos|\w{3,12})",
                r"(?:iront|ira|va|vont) (?:a|au|aux|chez|vers)|reviendr\w+|touch\w+|accord\w+"
                r"|recev\w+|recevoir"
                r"|take[- ]or[- ]pay",
            )
        ),
    ),
)
ENGLISH_BOUNDS: Final = Pattern(
    whole_words(
        r"(?:not|no|never|cannot|can't)[^.;|]{0,30}? (?:under|below|beneath|exceed|pass|less|fewer"
        r"|more|drop|further)",
        r"never (?:drops?|falls?|goes)",
        r"whether [^.;|]{0,40}? or not",
    )
)
ENGLISH_OF_CHANGE: Final = Pattern(
    whole_words(
        r"(?:drop|fall|reduc|increas|var|chang|exceed|ris)\w* (?:by|of)|month on month|tolerance",
        r"of the (?:missing|shortfall|difference|price)|(?:hourly|normal|blended) rate|compensat\w+"
        r"|indemn\w+|discount\w*|uplift|overtime",
    )
)
ENGLISH: Final = (
    Choice(
        "target",
        Pattern(whole_words(r"ambition|targets?|aims?|hopes?|would like|goals?|aspir\w+|not a promise")),
    ),
    Choice(
        "maximum",
        Pattern(
            whole_words(
                r"ceiling|caps?|capped|stops? at|tops? out at|up to|go beyond|be exceeded"
                r"|not (?:be required )?[^.;|]{0,20}?"
                r"more than|maximum|the most|at most|no further|not (?:pass|exceed)"
                r"|never (?:be asked to )?exceed",
                r"no more than|limited to|up to|upper limit|cannot exceed|max\.?",
            )
        ),
    ),
    Choice(
        "minimum",
        Pattern(
            whole_words(
                r"(?<!on the )floor|minimum|min\.?|at least|lowest|not be(?:low|neath)|no month"
                r"|underwrites?|not less than|no less than|no fewer than"
                r"|never (?:drops?|falls?|goes)",
                r"(?:can't|cannot|not|no event|never)[^.;|]{0,30}? (?:under|below|beneath)"
                r"|never under|fewer than|beneath",
            )
        ),
    ),
    Choice(
        "guaranteed",
        Pattern(
            whole_words(
                r"guarantee\w*|assured|promis\w+|commit(?:s|ted|ting|ments?)?|undertak\w+|engagement"
                r"|pays? for|paid"
                r"|payable|billed|buys?",
                r"(?:stays?|remains?) with|count on|underwrit\w+|are yours|is yours|goes? to|gets"
                r"|take[- ]or[- ]pay"
                r"|assures?|covered|even in a dead|forecast or no forecast|(?:shall|will) (?:receive"
                r"|have|reach)",
                r"bound to (?:buy|order|pay|take)|shall place|due|receives?|shall be (?:entrusted"
                r"|sent|routed)|entrusted|come what may"
                r"|whatever|billable|reserved",
            )
        ),
    ),
)
ENGLISH_REFUSED: Final = Pattern(
    # "gives no warranty", "breaches nothing", "commit nobody", "imposes neither a floor nor a ceiling"
    r"\b(?:guarantees?|promises?|warrants?|owes?|breaches|oblig\w{1,4}|undertakes?|commits?|binds?)\b[^.;"
    r"|]{0,30}?"
    r"\b(?:nothing|nobody|no(?:ne)?|not|neither)\b|\bneither a (?:floor|minimum)\b|\bnot [^.;"
    r"|]{0,12}?bind\b"
    r"|\b(?:no|not|without|nor)\b[^.;|]{0,30}?\b(?:warrant\w{0,2}|assurances?|assured|pledge|undertaking"
    r"|quota"
    r"|entitle\w{0,4}|claim)\b|\bnothing\b[^.;|]{0,40}?\bpledge\b|\bno claim\b|"
    r"\b(?:no|not|nor|never|without|nothing)\b[^.;|]{0,60}?\b(?:guarantee\w?|undertak\w{1,4}|commitment"
    r"|commits?"
    r"|floor|minimum|promises?|obligations?|obliged|volumes?)\b"
)
