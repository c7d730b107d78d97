"""Training of those who answer the calls: what the facts of this kind are read from."""
