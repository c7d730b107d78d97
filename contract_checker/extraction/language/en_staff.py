"""English wording of the people who answer the calls, shared by the components."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of

# "any CSR", "the agents", "provider's personnel"
STAFF: Final = one_of(
    r"(?:(?:customer service|call cent(?:er|re)|contact cent(?:er|re)|customer care|telephone) )?"
    r"(?:representatives?|agents?|advis[eo]rs?|operators?)",
    r"csrs?|personnel|employees?|staff|workers?|supervisors?|team (?:leaders?|leads?|managers?)|individuals?",
    r"(?:dedicated |service )?teams?|headcount|workforce|trainers?",
)
DETERMINERS: Final = (
    r"(?:(?:the|an?|any|each|every|all|of|such|its|their|proposed|new|individual|certain|those|named"
    r"|key|supplier's?|provider's?|vendor's?|contractor's?|prospective|candidate|particular|other) ){0,5}"
)
