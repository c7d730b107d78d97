"""A rule pack as a page to read: what is asked, why, how, with which exceptions, and how well it is read."""

from .page import render
from .views import Measure

__all__ = ["Measure", "render"]
