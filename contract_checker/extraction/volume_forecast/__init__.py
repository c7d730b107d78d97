"""Forecasts of volume, their terms, and what an error costs."""
