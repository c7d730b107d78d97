"""What all tests share."""

import pytest


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Name bytes by their argument: an archive holds the second it was made in, which processes differ in."""
    return argname if isinstance(val, bytes) else None
