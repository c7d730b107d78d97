"""Building many values at once without looking for garbage among them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collection_paused() -> Iterator[None]:
    """No search for cyclic garbage meanwhile: a document is made of many values and of no cycle.

    Looking through them again and again takes two thirds of the time of a large workbook, a tenth of that of
    a text.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
