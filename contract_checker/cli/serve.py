"""``contract-checker serve``: the service on this machine."""

from importlib.util import find_spec
from typing import Final

import click

from contract_checker.errors import UsageError

_NEEDED: Final = ("fastapi", "python_multipart", "uvicorn")


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(1, 65_535), help="Port to listen on."
)
def serve(host: str, port: int) -> int:
    """Serve checks over HTTP; by default only to this machine."""
    lacking = [name for name in _NEEDED if find_spec(name) is None]
    if lacking:
        raise UsageError(
            f"The service lacks {', '.join(lacking)}: install the extra 'api', "
            "for instance with pip install '.[api]' in a copy of the repository."
        )
    import uvicorn

    uvicorn.run("contract_checker.api:create_app", factory=True, host=host, port=port, access_log=False)
    return 0
