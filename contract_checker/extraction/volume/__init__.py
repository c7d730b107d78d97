"""The object that notices and rights have in common: a change of the volume of work."""
