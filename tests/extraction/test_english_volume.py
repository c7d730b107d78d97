"""English volume facts have the work of a contact centre as their object, and none of another trade."""

from decimal import Decimal

import pytest

from .conftest import Extract
from .lead_times import notices


@pytest.mark.parametrize(
    "text",
    [
        "Carrier shall be given two days' notice of any increase in the load of a trailer.",
        "The club may alter its opening hours on two weeks' notice.",
        "Licensee may reduce the number of named seats by thirty days' notice.",
        "Client may change the volume reports on ten days' notice.",
        "Client shall give Vendor six months' notice of any new style guide for its catalogs.",
        "Call recordings are deleted ninety days after the call.",
    ],
)
def test_another_trade_or_matter_gives_no_volume_fact(extract_facts: Extract, text: str) -> None:
    assert notices(extract_facts, text, "en") == []
    assert not extract_facts(text, "volume_change", "en")


def test_words_of_customer_contact_outweigh_those_of_a_trade(extract_facts: Extract) -> None:
    text = "The insurer gives the call centre ten days' notice of an increase in calls about new policies."
    (notice,) = notices(extract_facts, text, "en")
    assert notice.debtor == "client"


def test_only_a_sentence_that_goes_on_takes_the_object_over(extract_facts: Extract) -> None:
    before = "Client may reduce the number of seats. "
    assert notices(extract_facts, before + "Such reduction needs thirty days' notice.", "en")
    assert not notices(extract_facts, before + "The hearing is held thirty days after the claim.", "en")


def test_abbreviated_working_days_keep_their_kind(extract_facts: Extract) -> None:
    (notice,) = notices(extract_facts, "Headcount change notice: 12 WD up, 6 wks down.", "en")
    assert [(term.value, term.unit, term.day_kind, term.direction) for term in notice.terms] == [
        (Decimal(12), "day", "ouvre", "increase"),
        (Decimal(6), "week", "unstated", "decrease"),
    ]
