"""What is counted and paid."""
