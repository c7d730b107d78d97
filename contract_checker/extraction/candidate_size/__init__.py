"""What a tender asks of the size of a bidder: what the facts of this kind are read from."""
