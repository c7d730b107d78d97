"""Turns the readable sources of the demonstration dossiers into PDF and Word files."""
