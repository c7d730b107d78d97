"""Listening, recording and watching: what the facts of this kind are read from."""
