"""Readers of request logs: tables, JSON and messages, whatever their columns are called."""

from .read import read_log
from .settings import DateOrder, LogSettings

__all__ = ["DateOrder", "LogSettings", "read_log"]
