"""Readers of request logs: tables, JSON and messages, whatever their columns are called."""

from .read import read_log
from .settings import DateOrder, LogSettings
from .template import TemplateFormat, template

__all__ = ["DateOrder", "LogSettings", "TemplateFormat", "read_log", "template"]
