"""Checking one dossier."""

import re
from datetime import date
from functools import partial
from typing import Annotated, Final

from anyio.to_thread import run_sync
from contract_checker.api.negotiation import FormRoute, accepted
from contract_checker.api.problems import NothingReadError, responses
from contract_checker.api.uploads import dossier
from fastapi import APIRouter, File, Form, Request, Response, UploadFile
from pydantic import AfterValidator, BaseModel, Field

from contract_checker.checker import Options, check_dossier, load_rules
from contract_checker.engine import pack_ids
from contract_checker.report import RENDERERS, Language, Renderer, Report
from contract_checker.settings import Settings

router = APIRouter(prefix="/v1", tags=["checks"], route_class=FormRoute)

_NAME: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Vary": "Accept",
}
_REPORTS: Final[dict[str, dict[str, object]]] = {
    renderer.media_type: {} for renderer in RENDERERS.values() if renderer.suffix != ".json"
}


def _shipped_pack(name: str) -> str:
    """A pack by its name only: a path would let a sender read this machine."""
    if name not in pack_ids():
        raise ValueError(f"no such pack; known: {', '.join(pack_ids())}")
    return name


def _overlay_name(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError("the name of an overlay shipped with the program, such as 'illustrative'")
    return name


class CheckForm(BaseModel):
    """The files of one dossier and how to check them."""

    model_config = {"extra": "forbid"}

    files: Annotated[
        list[UploadFile], File(min_length=1, description="the pieces of one tender or one contract")
    ]
    pack: list[Annotated[str, AfterValidator(_shipped_pack)]] = Field(
        ["label"], description="rule packs, by name"
    )
    overlay: list[Annotated[str, AfterValidator(_overlay_name)]] = Field(
        [], description="overlays shipped with the program, by name; the last one wins"
    )
    parameters: list[str] = Field([], description="name=value, laid over all overlays")
    as_of: date | None = Field(None, description="state of the dossier at this date; today by default")
    lang: Language = Field("fr", description="language of a page; JSON holds both")


@router.post(
    "/checks",
    summary="Check one dossier",
    response_class=Response,
    responses={
        200: {"model": Report, "description": "The report, as JSON or as a page", "content": _REPORTS},
        **responses(400, 406, 413, 415, 422),
    },
)
async def create_check(
    request: Request, form: Annotated[CheckForm, Form(media_type="multipart/form-data")]
) -> Response:
    """Read the files together as one dossier and report on it.

    The header Accept chooses the format; a file that cannot be read is listed in the coverage.
    """
    renderer = accepted(request)
    work = partial(_report, form, renderer, request.app.state.settings)
    content = await run_sync(work, limiter=request.app.state.turn)
    return Response(content, headers=_HEADERS, media_type=renderer.media_type)


def _report(form: CheckForm, renderer: Renderer, settings: Settings) -> bytes:
    rules = load_rules(form.pack, form.overlay, form.parameters)
    day = form.as_of or date.today()
    with dossier(form.files, settings.limits.files) as files:
        result = check_dossier(files, rules, as_of=day, options=Options(settings=settings))
        if not result.documents:
            raise NothingReadError(result.report.coverage.skipped)
        return renderer.render(result, form.lang)
