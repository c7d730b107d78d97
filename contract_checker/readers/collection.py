"""Building many values at once without looking for garbage among them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collection_paused() -> Iterator[None]:
    """No search for cyclic garbage meanwhile: a document is made of many values and of no cycle.

    Looking through them again and again takes two thirds of the time of a large workbook, a tenth of that of
    a text. What was made then counts as old, so that it is not looked through once more at the end.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        if gc.get_freeze_count() == 0:  # what a process froze for its copies stays so
            # Frozen and thawed, values are among the oldest, which the next searches leave alone.
            gc.freeze()
            gc.unfreeze()
        gc.enable()
