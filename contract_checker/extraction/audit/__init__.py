"""The client's right to inspect: what the facts of this kind are read from."""
