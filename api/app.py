"""The application factory."""

from anyio import CapacityLimiter
from contract_checker.api.documentation import documentation
from contract_checker.api.limits import BodyLimit
from contract_checker.api.problems import register
from contract_checker.api.routes import checks, health
from fastapi import FastAPI

from contract_checker import __version__
from contract_checker.settings import Settings

_ABOUT = (
    "Checks call-centre tenders and contracts against the client's commitments. Documents are read in memory "
    "and in a temporary folder that is removed before the answer leaves; nothing is kept or sent elsewhere."
)


def create_app(settings: Settings | None = None) -> FastAPI:
    """Build the service; `settings` are its limits."""
    chosen = settings or Settings()
    app = FastAPI(
        title="contract_checker", version=__version__, description=_ABOUT, docs_url=None, redoc_url=None
    )
    app.state.settings = chosen
    # PDFium may not be entered by two threads at once: checks of one process take turns.
    app.state.turn = CapacityLimiter(1)
    app.add_middleware(BodyLimit, most_bytes=chosen.limits.upload_bytes)
    register(app)
    app.include_router(checks.router)
    app.include_router(health.router)
    app.add_api_route("/docs", documentation, include_in_schema=False)
    return app
