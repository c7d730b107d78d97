"""The command line; every command is a thin module loaded only when it is called."""

from .main import main

__all__ = ["main"]
