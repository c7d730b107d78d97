"""How long a contract runs and how it goes on: what the facts of this kind are read from."""
