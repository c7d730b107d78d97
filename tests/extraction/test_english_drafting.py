"""English sentences of plain professional drafting, with others of the same contracts that state no fact."""

import pytest

from .conftest import Extract
from .said import days, said

Said = dict[str, object]

SAID: list[tuple[str, str, Said]] = [
    (
        "staff_interference",
        "The Borough shall refrain from giving any orders to the agents.",
        {"practice": "orders", "stance": "excluded"},
    ),
    (
        "staff_interference",
        "The Client may rearrange the advisers' rosters as it sees fit.",
        {"practice": "schedules"},
    ),
    (
        "staff_interference",
        "Requests for holiday leave in July are subject to the Purchaser's prior consent.",
        {"practice": "leave"},
    ),
    (
        "staff_interference",
        "A coordinator employed by the Client shall sit permanently at the Provider's centre.",
        {"practice": "presence"},
    ),
    (
        "staff_interference",
        "At the Customer's request, for which it need give no reason, the Supplier removes an adviser from"
        " the account within two days.",
        {"practice": "removal", "reasoned": False, "notice_period": days(2)},
    ),
    ("service_place", "Place of performance | Spain or Portugal", {"area": "europe"}),
    (
        "service_place",
        "The calls must be answered in France, a requirement from which no bidder may depart.",
        {"area": "france", "control": "required"},
    ),
    (
        "service_place",
        "A transfer of the services to another site requires the Client's prior agreement, which the Provider"
        " requests five months ahead.",
        {"area": "site", "control": "agreement", "notice_period": days(5, "month")},
    ),
    (
        "price_revision",
        "The prices remain the same until the contract expires.",
        {"mode": "firm", "firm_during": "term"},
    ),
    (
        "price_revision",
        "The Supplier may propose an adjustment of the rates no more than once in any six-month period.",
        {"mode": "revisable", "every": days(6, "month"), "initiative": "provider"},
    ),
    (
        "price_revision",
        "Should the Supplier's costs rise by more than 4 %, it may request a review of the Charges.",
        {"mode": "revisable", "initiative": "provider"},
    ),
    (
        "penalty",
        "For every day by which the plan is late, the Supplier owes EUR 90, no formal notice being required.",
        {
            "debtor": "provider",
            "amount": {"value": 90},
            "per": "day",
            "formal_notice": False,
        },
    ),
    (
        "penalty",
        "Delay exposes the holder to a penalty given by the formula P = V x R / 500, where V is the value of"
        " the late services and R the number of days of delay.",
        {
            "debtor": "provider",
            "formula": "P = V x R / 500",
            "per": "day",
            "base": "service",
        },
    ),
    ("penalty", "Penalties are due from you without ceiling.", {"debtor": "provider", "capped": False}),
    (
        "training",
        "The initial training is given by the Client's trainers and its cost is borne by the Client.",
        {"subject": "initial", "given_by": "client", "cost": "client"},
    ),
    (
        "termination",
        "If control of the Provider changes, the Operator is entitled to terminate the contract by giving one"
        " month's notice.",
        {
            "by": "client",
            "ground": "change_of_control",
            "notice": "stated",
            "notice_period": days(1, "month"),
        },
    ),
    (
        "termination",
        "In the event of early termination for convenience, the Client shall pay the Supplier a termination fee"
        " equal to 8 % of the Charges still to fall due.",
        {"ground": "convenience", "indemnity": "paid", "indemnity_percent": 8},
    ),
    ("exclusivity", "Exclusivity | none, on either side", {"bound": "both", "stance": "excluded"}),
    (
        "exclusivity",
        "The Borough does not undertake to place its work with the Supplier alone.",
        {"bound": "client", "stance": "excluded"},
    ),
    (
        "contract_term",
        "The contract is concluded for two years and may be renewed once, for one year, without its total"
        " length exceeding three years.",
        {
            "duration": days(2, "year"),
            "renewals": 1,
            "renewal_duration": days(1, "year"),
            "maximum": days(3, "year"),
        },
    ),
    (
        "minimum_commitment",
        "Item | Figure\nGuaranteed hours | 1,850 per month",
        {"duty": "guaranteed", "of": "hours", "value": 1850, "unit": "hour", "period": "month"},
    ),
    (
        "monitoring",
        "An independent firm places ten mystery calls a month.",
        {"practice": "mystery_calls", "by": "third_party", "extent": "part"},
    ),
    (
        "payment_term",
        "Invoices are paid by the Client at thirty days end of month on the 10th.",
        {"debtor": "client", "term": days(30), "end_of_month": True, "day_of_month": 10},
    ),
    (
        "price_structure",
        "The rate per minute steps down as monthly traffic rises: 0.48 euro up to 20,000 minutes, 0.41 euro"
        " beyond.",
        {"unit": "minute", "tiers": True},
    ),
    (
        "service_level",
        "The average handling time must not exceed five minutes and twenty seconds.",
        {"indicator": "handling_time", "bound": "at_most", "within_seconds": 320},
    ),
    (
        "price_decrease",
        "If the Supplier grants a comparable customer a lower price, that price applies automatically to the"
        " Client.",
        {"mode": "automatic", "mechanism": "most_favoured"},
    ),
    (
        "staff_interference",
        "The agents report solely to the Supplier's line management.",
        {"practice": "management", "stance": "excluded"},
    ),
    (
        "staff_interference",
        "The weekly roster is sent to the Utility for validation before it reaches the agents.",
        {"practice": "schedules"},
    ),
    (
        "service_place",
        "The Supplier remains free to choose the sites from which it renders the Services.",
        {"area": "anywhere", "control": "allowed"},
    ),
    (
        "service_place",
        "The Client's approval is required before any activity is moved out of the Metz site.",
        {"area": "site", "control": "agreement"},
    ),
    (
        "price_revision",
        "No price increase shall be accepted during the term of the contract.",
        {"mode": "firm", "firm_during": "term"},
    ),
    (
        "price_revision",
        "The unit rates shall stand until the end of the contract.",
        {"mode": "firm", "firm_during": "term"},
    ),
    (
        "penalty",
        "For each point by which the answer rate falls short of 88 %, the invoice for the month is reduced by"
        " 2 %, without the reduction exceeding 9 %.",
        {"rate_percent": 2, "per": "point", "base": "invoice", "capped": True, "cap_percent": 9},
    ),
    (
        "training",
        "The Provider shall inform the Client each month of the number of hours of training delivered.",
        {"records": "totals"},
    ),
    (
        "termination",
        "The Provider waives any right to terminate the agreement before its second anniversary.",
        {"by": "provider", "ground": "convenience", "stance": "excluded"},
    ),
    (
        "price_decrease",
        "The Client may require a downward adjustment of the rates where a benchmark shows them to exceed the"
        " market.",
        {"mode": "unilateral", "mechanism": "benchmark"},
    ),
    (
        "staff_interference",
        "The Purchaser may at its absolute discretion refuse the assignment of any adviser to the desk.",
        {"practice": "approval", "reasoned": False},
    ),
    (
        "price_revision",
        "For the first ten months the hourly rates are fixed; after that they follow the RPI, without ever"
        " rising by more than 3 % a year.",
        {
            "mode": "indexed",
            "firm_for": days(10, "month"),
            "indices": ["RPI"],
            "cap_percent": 3,
            "general_index": "prices",
        },
    ),
    ("price_revision", "The prices are final and exclude any revision whatsoever.", {"mode": "firm"}),
    (
        "penalty",
        "Penalties of any kind are capped, all together, at 9 % of the annual amount of the contract.",
        {"capped": True, "cap_percent": 9},
    ),
    ("training", "No training time may be invoiced.", {"cost": "provider"}),
    (
        "termination",
        "Termination on account of bankruptcy takes effect without notice and gives no right to compensation.",
        {"ground": "insolvency", "notice": "none", "indemnity": "none"},
    ),
    (
        "contract_term",
        "The contract may be extended on three occasions by one year by decision of the Client.",
        {"renewal": "express", "renewals": 3, "renewal_duration": days(1, "year")},
    ),
    (
        "payment_term",
        "Payment shall be made by bank transfer within twenty days of the date of issue of the invoice.",
        {"term": days(20), "start": "invoice_issue"},
    ),
    (
        "payment_term",
        "Subcontractors are paid by the Provider no later than ten days after it has received their invoice.",
        {"debtor": "provider", "term": days(10), "start": "invoice_receipt"},
    ),
    (
        "exclusivity",
        "For eighteen months the Supplier shall work for no bank other than the Client.",
        {"bound": "provider", "duration": days(18, "month")},
    ),
    ("exclusivity", "We shall entrust our calls to nobody but yourselves.", {"bound": "client"}),
    (
        "reverse_auction",
        "The Council will not have recourse to an electronic auction.",
        {"stance": "excluded"},
    ),
    (
        "price_revision",
        "The rates shall not be altered during the first two years.",
        {"mode": "firm", "firm_for": days(2, "year")},
    ),
    (
        "training",
        "The Client trains the Provider's advisers free of charge.",
        {"given_by": "client", "cost": "client"},
    ),
    (
        "penalty",
        "A weekly report handed in late costs the Supplier a penalty of 8 % of the month's invoice.",
        {"debtor": "provider", "rate_percent": 8, "base": "invoice"},
    ),
    (
        "staff_interference",
        "The agents take no orders from the Client.",
        {"practice": "orders", "stance": "excluded"},
    ),
    (
        "monitoring",
        "The Provider's coaches listen to three calls a month; the Client has no access to them.",
        {"practice": "listening", "by": "provider", "extent": "part"},
    ),
    (
        "award_criteria",
        "Bids are compared on price alone.",
        {
            "criteria": [{"name": "price", "kind": "price"}],
            "weights_stated": True,
            "price_share": 100,
            "price_only": True,
        },
    ),
]
NOT_SAID = [
    ("exclusivity", "It remains to be seen whether exclusivity is worth its price."),
    ("price_decrease", "Thank you for your offer to lower your prices by 3 %; we shall reply shortly."),
    ("activity_nature", "Advisers who pass the trial month are offered permanent contracts."),
    ("penalty", "Talks on the cap of penalties, 5 % or 8 %, continue."),
    ("penalty", "Agents get a bonus of EUR 60 for each month without absence."),
    ("service_level", "At least 70 % of calls shall be taken at sites in Ireland."),
    ("price_structure", "Passengers may cancel their ticket free of charge up to 24 hours before departure."),
    ("service_place", "Cardholders are billed 2.5 % on every payment abroad."),
    ("training", "Tenderers shall state in their memorandum how many days of initial training they propose."),
    ("contract_term", "Is there an option to extend the contract for one year?"),
    ("contract_term", "The former contract had been signed in 2016 and was renewed once."),
    ("exclusivity", "Does the present supplier enjoy any exclusivity?"),
    ("penalty", "A passenger who misses the appointment is charged £25 by the company."),
    (
        "penalty",
        "Between 2020 and 2022 some EUR 9,000 had been withheld from the former holder as penalties.",
    ),
    ("price_revision", "Revision of prices ............ see Particular Conditions, section 9"),
    ("price_revision", "The prices of the previous contract were revised twice, by 2 % and 3 %."),
    ("price_revision", "The shipping rates charged to the Customer's own purchasers are revised every May."),
    ("price_structure", "Under the arrangement abandoned in 2019 the supplier was paid by the call."),
    ("price_structure", "Calls to the emergency number are free of charge and may be recorded."),
    ("payment_term", "Your bill fell due a fortnight after we sent it, Madam."),
    ("price_revision", "The fuel price index rose by 2 % in the first quarter."),
    ("penalty", "The Supplier shall replace lost badges within two days at a cost of £6 each."),
    ("contract_term", "Prices are revised once a year, on the date of renewal, by written agreement."),
    ("staff_interference", "Staff turnover in Cebu reached 28% last year."),
    ("service_place", "Offshore accounts are not handled by this line."),
    ("price_revision", "The Retail Price Index is published each month by the statistics office."),
    ("price_revision", "Details of the revision of prices are found in article 9."),
    ("minimum_commitment", "A minimum of three contact persons shall be designated by the Client."),
    ("monitoring", "A record of each call is written in the log with the caller's first name."),
    ("penalty", "A lump sum of fifty euros for recovery costs is due in case of delay."),
    ("exclusivity", "Tenders are submitted exclusively through the portal of the Authority."),
    ("service_level", "In 2023 the desk answered 84 % of calls within twenty seconds."),
    ("training", "Bus drivers follow a two-day course on customer care before taking the wheel."),
    ("audit", "The Authority will hold a site visit, for which two days' notice of attendance is required."),
]


@pytest.mark.parametrize(("kind", "sentence", "expected"), SAID)
def test_says(kind: str, sentence: str, expected: Said, extract_facts: Extract) -> None:
    assert [said(fact) for fact in extract_facts(sentence, kind, "en")] == [expected]


@pytest.mark.parametrize(("kind", "sentence"), NOT_SAID)
def test_leaves_look_alikes(kind: str, sentence: str, extract_facts: Extract) -> None:
    assert extract_facts(sentence, kind, "en") == ()
