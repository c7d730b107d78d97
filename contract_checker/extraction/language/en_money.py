"""English wording of amounts of money."""

from contract_checker.extraction.language.en_numbers import NUMBER
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import MoneyWording

_SIGN = (
    r"€|euros?\b|eur\b|swiss francs?\b|chf\b|(?:us )?dollars?\b|usd\b|pounds?(?: sterling)?\b|gbp\b|us\$|[$£]"
)
_THOUSANDS = r"k\b|thousand\b|million\b|m\b"
_EXCLUDED = (
    r"(?:excluding|exclusive of|without) (?:vat|taxes?|tax)|(?:vat|tax) (?:excluded|not included)"
    r"|excl\.? (?:vat|tax)|ex[- ]vat|net of (?:vat|tax)|plus vat|before tax"
)
_INCLUDED = r"including (?:vat|taxes?)|incl\.? (?:vat|tax)|vat included|tax included"

MONEY = MoneyWording(
    # "$2.10", "EUR 500", "two hundred dollars ($200)", "€1.2 million", "15 euros excluding VAT"
    amounts=Pattern(
        rf"(?:(?P<sign_before>€|eur\b|chf\b|usd\b|gbp\b|us\$|[$£]) ?(?P<after_sign>{NUMBER})"
        rf"|(?P<first>{NUMBER})(?: ?\( ?[€$£]? ?(?P<second>{NUMBER}) ?\))?)"
        rf"(?: ?(?P<thousands>{_THOUSANDS}))?"
        rf"(?(first) ?(?P<sign>{_SIGN})(?: ?\( ?(?:{_SIGN}) ?{NUMBER} ?\))?(?P<cents>(?!))?)"
        rf"(?:(?: (?:per|an?) \w+)? ?,? ?\(?(?:(?P<excluded>{_EXCLUDED})|(?P<included>{_INCLUDED})))?"
    ),
    currencies=(
        ("€", "EUR"),
        ("eur", "EUR"),
        ("swiss", "CHF"),
        ("chf", "CHF"),
        ("us", "USD"),
        ("dollar", "USD"),
        ("$", "USD"),
        ("pound", "GBP"),
        ("gbp", "GBP"),
        ("£", "GBP"),
    ),
    factors={"k": 1_000, "thousand": 1_000, "million": 10**6, "m": 10**6},
)
