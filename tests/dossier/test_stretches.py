"""What stands over a stretch of text, against a search through everything."""

from hypothesis import given
from hypothesis import strategies as st

from contract_checker.document import TextSpan
from contract_checker.dossier.control.stretches import Stretches

PLACES = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(
    lambda place: TextSpan(start=place[0], end=place[0] + place[1])
)


class Thing:
    """Something that is only equal to itself."""


@given(st.lists(st.tuples(st.sampled_from("ab"), PLACES, st.integers(0, 4))), st.sampled_from("abc"), PLACES)
def test_the_same_is_found_as_by_looking_at_each(
    held: list[tuple[str, TextSpan, int]], path: str, span: TextSpan
) -> None:
    things = [Thing() for _ in range(5)]
    expected = []
    for own_path, own, number in held:
        shares = own_path == path and own.start < span.end and span.start < own.end
        if shares and things[number] not in expected:
            expected.append(things[number])
    stretches = Stretches((own_path, own, things[number]) for own_path, own, number in held)
    assert stretches.over(path, span.start, span.end) == expected
