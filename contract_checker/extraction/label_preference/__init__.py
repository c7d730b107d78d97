"""What a label earns its holder."""
