"""Charts of a report as SVG, drawn from numbers alone: static shapes, the same on a screen and on paper.

Each goes with a table of its numbers. None relies on colour: what is given is full, what is owed is an
outline, what lacks is hatched.
"""

from .bars import BarPair, bars
from .distribution import Bins, distribution, gather
from .share import Part, share
from .svg import description_of
from .timeline import TimelineRow, timeline, worst

__all__ = [
    "BarPair",
    "Bins",
    "Part",
    "TimelineRow",
    "bars",
    "description_of",
    "distribution",
    "gather",
    "share",
    "timeline",
    "worst",
]
