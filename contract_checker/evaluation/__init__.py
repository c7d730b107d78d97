"""How well clauses and whole documents are read, measured on annotated ones."""

from contract_checker.evaluation.base_rates import base_rates
from contract_checker.evaluation.by_line import LineEvaluation, LineScores, evaluate_lines
from contract_checker.evaluation.documents import LabelledDocument, load_documents
from contract_checker.evaluation.evaluate import evaluate
from contract_checker.evaluation.gold import Language, Unit, load
from contract_checker.evaluation.scores import BaseRate, Confusion, Counts, Evaluation, FamilyScores

__all__ = [
    "BaseRate",
    "Confusion",
    "Counts",
    "Evaluation",
    "FamilyScores",
    "LabelledDocument",
    "Language",
    "LineEvaluation",
    "LineScores",
    "Unit",
    "base_rates",
    "evaluate",
    "evaluate_lines",
    "load",
    "load_documents",
]
