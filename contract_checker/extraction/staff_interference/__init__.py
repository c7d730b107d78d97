"""The client's say in the provider's management of its people: what the facts of this kind are read from."""
