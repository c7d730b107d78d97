"""Rights to end the contract or to suspend it: what the facts of this kind are read from."""
