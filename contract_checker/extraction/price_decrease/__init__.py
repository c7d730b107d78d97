"""Cuts of the provider's prices."""
