"""The counting of time: what the facts of this kind are read from."""
