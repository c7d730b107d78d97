"""Whether part of the work may be entrusted to others: what the facts of this kind are read from."""
