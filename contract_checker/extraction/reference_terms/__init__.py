"""General terms incorporated by reference: what the facts of this kind are read from."""
