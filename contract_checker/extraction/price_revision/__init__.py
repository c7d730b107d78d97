"""How prices move with time."""
