"""Criteria on which offers are compared."""
