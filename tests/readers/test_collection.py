"""The search for garbage rests while many values are made, and leaves them alone afterwards."""

import gc

import pytest

from contract_checker.readers.collection import collection_paused


def is_of_the_oldest(value: object) -> bool:
    return any(one is value for one in gc.get_objects(generation=2))


def test_no_search_is_made_meanwhile() -> None:
    with collection_paused():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_made_is_not_looked_through_again() -> None:
    with collection_paused():
        made: list[object] = []
    assert is_of_the_oldest(made)


def test_an_inner_pause_does_not_end_the_outer_one() -> None:
    with collection_paused():
        with collection_paused():
            pass
        assert not gc.isenabled()


def test_what_the_process_froze_stays_frozen(request: pytest.FixtureRequest) -> None:
    request.addfinalizer(gc.unfreeze)
    gc.freeze()
    with collection_paused():
        pass
    assert gc.get_freeze_count() > 0
