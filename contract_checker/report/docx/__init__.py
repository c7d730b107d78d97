"""The report in Word: comments in the user's own file, or a letter where there is no such file."""

from .annotation import annotated_copies
from .rendering import render

__all__ = ["annotated_copies", "render"]
