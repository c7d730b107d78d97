"""Whether the work entrusted lasts."""
