"""Messages saved by Outlook (.msg)."""

from contract_checker.readers.msg.attachments import open_container
from contract_checker.readers.msg.reader import read

__all__ = ["open_container", "read"]
