"""Rights to change the volume of work."""
