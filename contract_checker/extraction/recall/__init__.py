"""The recall net: a trained text categoriser that sees what no pattern could read."""

from contract_checker.extraction.recall.features import features, says_enough
from contract_checker.extraction.recall.net import unread

__all__ = ["features", "says_enough", "unread"]
