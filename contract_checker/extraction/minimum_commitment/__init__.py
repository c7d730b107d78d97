"""Quantities of work or money that the client undertakes to give, or does not."""
