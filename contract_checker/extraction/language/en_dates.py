"""English wording of days of the calendar."""

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import DateWording

# "12 March 2027", "the 1st of March 2027"
DATE = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<month>[a-z]{3,9}),? (?P<year>(?:19|20)\d\d)\b"
# "March 12, 2027"
_MONTH_FIRST = r"\b(?P<month>[a-z]{3,9}) (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b"

DATES = DateWording(
    dates=(Pattern(rf"(?<![\d.,/]){DATE}"), Pattern(_MONTH_FIRST)),
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12,
    },
)  # fmt: skip
