"""The recall net: a trained text categoriser that says what a sentence is about, whatever its construction."""

from contract_checker.extraction.recall.categoriser import LEVELS, Categoriser
from contract_checker.extraction.recall.features import Passage, features, says_enough
from contract_checker.extraction.recall.net import judge, passages
from contract_checker.extraction.recall.unread import unread

__all__ = ["LEVELS", "Categoriser", "Passage", "features", "judge", "passages", "says_enough", "unread"]
