"""The recall net: a trained text categoriser that sees what no pattern could read."""

from contract_checker.extraction.recall.categoriser import Categoriser
from contract_checker.extraction.recall.features import Passage, features, says_enough
from contract_checker.extraction.recall.net import passages, unread

__all__ = ["Categoriser", "Passage", "features", "passages", "says_enough", "unread"]
