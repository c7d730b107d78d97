"""Check call-centre tenders and contracts against the client's commitments, with quoted evidence."""

from importlib.metadata import version

__version__ = version("contract-checker")
