"""Amendments: what a text does to the clauses of another, and when."""
