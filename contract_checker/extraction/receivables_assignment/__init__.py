"""Assignment of receivables: what the facts of this kind are read from."""
