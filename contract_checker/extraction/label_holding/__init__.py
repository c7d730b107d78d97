"""Payment terms: what the facts of this kind are read from."""
