"""Duties about personal data: what the facts of this kind are read from."""
