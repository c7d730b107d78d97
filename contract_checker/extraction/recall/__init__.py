"""The recall net: a trained text categoriser that says what a sentence is about, however it is built."""

from contract_checker.extraction.recall.categoriser import LEVELS, Categoriser, akin
from contract_checker.extraction.recall.features import Passage, features, says_all, says_enough
from contract_checker.extraction.recall.net import judge, passages
from contract_checker.extraction.recall.unread import unread

__all__ = [
    "LEVELS",
    "Categoriser",
    "Passage",
    "akin",
    "features",
    "judge",
    "passages",
    "says_all",
    "says_enough",
    "unread",
]
