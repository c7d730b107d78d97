"""The real application, called without a network."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from contract_checker.api import create_app

from contract_checker.settings import Limits, Settings

CONTRACT = (
    "Contrat de prestations de services\n\nArticle 1 – Volumes\n\n"
    "Le client peut modifier les volumes à tout moment, sans préavis.\n"
)


@pytest.fixture
def settings() -> Settings:
    return Settings(limits=Limits(upload_bytes=200_000, files=3))


@pytest.fixture
def call(settings: Settings) -> Callable[..., httpx.Response]:
    def request(method: str, path: str, **content: Any) -> httpx.Response:
        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(create_app(settings), raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
                return await client.request(method, path, **content)

        return asyncio.run(send())

    return request


@pytest.fixture
def contract() -> tuple[str, tuple[str, bytes]]:
    """One file of a form: the field, the name, the content."""
    return ("files", ("contrat.txt", CONTRACT.encode()))
