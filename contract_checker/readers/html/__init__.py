"""HTML pages, and the HTML of messages: the visible text in paragraphs, lists and tables."""

from contract_checker.readers.html.page import write_page
from contract_checker.readers.html.reader import decode_page, read

__all__ = ["decode_page", "read", "write_page"]
