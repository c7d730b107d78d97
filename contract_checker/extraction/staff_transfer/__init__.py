"""The fate of the staff when the provider changes: what the facts of this kind are read from."""
