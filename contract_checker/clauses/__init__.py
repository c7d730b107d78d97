"""Clauses: the numbered parts of a document and the families that say what they are about."""

from contract_checker.clauses.clause import Clause
from contract_checker.clauses.family import Family, families, tag
from contract_checker.clauses.segment import clauses_of, segment

__all__ = ["Clause", "Family", "clauses_of", "families", "segment", "tag"]
