"""How well clauses are read, measured on annotated ones."""

from contract_checker.evaluation.base_rates import base_rates
from contract_checker.evaluation.evaluate import evaluate
from contract_checker.evaluation.gold import Unit, load
from contract_checker.evaluation.scores import BaseRate, Confusion, Counts, Evaluation, FamilyScores

__all__ = [
    "BaseRate",
    "Confusion",
    "Counts",
    "Evaluation",
    "FamilyScores",
    "Unit",
    "base_rates",
    "evaluate",
    "load",
]
