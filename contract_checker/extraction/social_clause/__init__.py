"""Social conditions of performance: what the facts of this kind are read from."""
