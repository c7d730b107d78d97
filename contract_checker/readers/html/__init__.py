"""HTML pages, and the HTML of messages: the visible text in paragraphs, lists and tables."""

from contract_checker.readers.html.page import HtmlBlocks, parse_page
from contract_checker.readers.html.reader import decode_page, read

__all__ = ["HtmlBlocks", "decode_page", "parse_page", "read"]
