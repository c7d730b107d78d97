"""English names of the two sides of a contract."""

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import PartyWording, any_of

# "customer service representatives" are no party
_CUSTOMER_WORDS = r"service|care|contact|call|support|experience|inquir|satisf|data|record"


PARTIES = PartyWording(
    # "Client may adjust the headcount"
    client=any_of(
        rf"clients?|customers?(?! (?:{_CUSTOMER_WORDS}))|buyers?|purchasers?|principal|company",
        r"contracting authority|the authority|council|agency|sponsor|carrier|bank(?! (?:transfer"
        r"|charge|account|holiday|card|draft)s?\b)|retailer|insurer"
        r"|airline|utility(?! bills)",
        r"ministry|department|municipality|borough|city|university|hospital trust|trust|operating company"
        r"|brand owner|hospital|charity|foundation|manufacturer|publisher|broker|energy company"
        r"|federation",
        r"merchant|commissioner|housing association|railway|telecom operator|principal"
        r"|commissioning (?:party|body)",
        r"building society|society|county|district|lender|co-?operative|fund|organi[sz]ation|institute",
        r"(?:contracting|purchasing|procuring|public) (?:body|entity|party)|government",
    ),
    # "Service Provider shall accommodate the change"
    provider=any_of(
        r"service providers?|providers?|suppliers?|vendors?|contractors?|outsourcers?",
        r"contact cent(?:er|re)|call cent(?:er|re)|(?<!telecom )operators?|agency partner|the cent(?:er"
        r"|re)|bureau|bpo",
    ),
)

# "the insurance company", "the energy supplier's customer service"
CLIENT_NAME = Pattern(rf"\b(?:[\w-]{{1,20}} )?(?:{PARTIES.client})\b")
