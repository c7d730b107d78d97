"""Words and quantities of French and English that several components share."""
