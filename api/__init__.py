"""The service: dossiers in over HTTP, reports out; it keeps nothing."""

from contract_checker.api.app import create_app

__all__ = ["create_app"]
