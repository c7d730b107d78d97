"""French wording of amounts of money."""

from contract_checker.extraction.language.fr_numbers import NUMBER
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import MoneyWording

_SIGN = r"€|euros?\b|eur\b|francs? suisses?\b|chf\b|dollars?\b|usd\b|\$|livres? sterling|gbp\b|£"
_THOUSANDS = r"k(?=[ €])|milliers? d'|millions? d'|m(?=€)"
_EXCLUDED = r"h\.? ?t\b\.?|taxes? non comprises?|hors (?:taxes?|tva|toutes? taxes?)"
_INCLUDED = r"t\.? ?t\.? ?c\b\.?|toutes taxes comprises|taxes? comprises?"

_MORE = r"(?:s|-(?:et-)?[a-z]{2,6}(?:-[a-z]{2,5})?)?\b(?: centimes)?"

MONEY = MoneyWording(
    # « 0,92 € HT », « dix (10) euros », « 3 € 50 », « 4 200 euros hors taxes », « 12 k€ », « € 15 »,
    # « deux millions quatre cent mille euros »
    amounts=Pattern(
        rf"(?:(?:(?P<millions>{NUMBER}) millions? (?:et )?)?"
        rf"(?P<first>{NUMBER})(?: ?\( ?(?P<second>{NUMBER})(?: ?(?:{_SIGN}))? ?\))?"
        rf" ?(?P<thousands>{_THOUSANDS})? ?(?P<sign>{_SIGN})(?: ?(?P<cents>\d\d)(?![\d%/]|[.,]\d| \d)"
        rf"|(?: et(?= [a-z-]{{3,24}} centimes))? (?P<cents_said>(?:dix|vingt|trente|quarante|cinquante"
        rf"|soixante|quatre-vingt){_MORE})(?! ?%))?"
        rf"|(?P<sign_before>[€$£]) ?(?P<after_sign>{NUMBER}))"
        rf"(?:\)?(?: (?:par|l'|la|le) ?\w+)?,? ?\(? ?(?:(?P<excluded>{_EXCLUDED})"
        rf"|(?P<included>{_INCLUDED})))?"
    ),
    currencies=(
        ("€", "EUR"),
        ("eur", "EUR"),
        ("franc", "CHF"),
        ("chf", "CHF"),
        ("dollar", "USD"),
        ("usd", "USD"),
        ("$", "USD"),
        ("livre", "GBP"),
        ("gbp", "GBP"),
        ("£", "GBP"),
    ),
    factors={
        "k": 1_000,
        "millier d'": 1_000,
        "milliers d'": 1_000,
        "million d'": 10**6,
        "millions d'": 10**6,
        "m": 10**6,
    },
)
