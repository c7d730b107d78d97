"""Words that tell how a quantity is bounded, enough where the net is sure that a sentence bounds one."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.patterns import whole_words
from contract_checker.extraction.language.phrase import Pattern

FRENCH_BOUNDS: Final = Pattern(
    whole_words(
        r"(?:ne |n')?[^.;|]{0,20}?(?:jamais|pas|point|ni)[^.;|]{0,30}? (?:sous|en dessous|au-dessous"
        r"|en de[cs]a|moins|plus)",
        r"(?:ne|n')[^.;|]{0,20}? (?:depass|exced)\w+(?: pas)?|n'ir\w+ pas au-dela|jamais (?:moins"
        r"|plus|<)|pas (?:moins|plus)",
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
                r"plafon\w+|maxi(?:mums?|ma|mal\w*|s)?|au plus|jamais plus|n'ira pas au-dela"
                r"|n'ir\w+ pas au-dela"
                r"|au-dela de|limite a|pas plus",
                r"(?:ne|n')[^.;|]{0,20}? (?:depass|exced)\w+|sans (?:depasser|exceder)|jusqu'a",
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
                r"|au-dessous|en de[cs]a)|rester en de[cs]a|jamais <|n'atteign\w+ pas|seuil bas",
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
            )
        ),
    ),
)
ENGLISH_BOUNDS: Final = Pattern(
    whole_words(
        r"(?:not|no|never|cannot|can't)[^.;|]{0,30}? (?:under|below|beneath|exceed|pass|less|fewer"
        r"|more|drop|further)",
        r"never (?:drops?|falls?|goes)",
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
                r"ceiling|caps?|capped|maximum|the most|at most|no further|not (?:pass|exceed)"
                r"|never (?:be asked to )?exceed",
                r"no more than|limited to|up to|upper limit|cannot exceed|max\.?",
            )
        ),
    ),
    Choice(
        "minimum",
        Pattern(
            whole_words(
                r"(?<!on the )floor|minimum|min\.?|at least|lowest|not less than|no less than|no fewer than"
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
                r"stays? with|receives?|shall be (?:entrusted|sent|routed)|entrusted|come what may"
                r"|whatever|billable|reserved",
            )
        ),
    ),
)
