"""Penalties, service credits and bonuses: what the facts of this kind are read from."""
