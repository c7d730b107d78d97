"""Figures that no document states and that the documents imply, each with its inputs."""

from .compute import INPUT_KINDS, Place, arithmetic

__all__ = ["INPUT_KINDS", "Place", "arithmetic"]
