"""Descending auctions on price."""
