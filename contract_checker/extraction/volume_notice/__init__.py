"""Lead times owed before a change of volume."""
