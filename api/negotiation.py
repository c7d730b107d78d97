"""Chooses the format of an answer, and refuses a body that is not a form, before anything is read."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from contract_checker.report import RENDERERS, Renderer

_FORM = "multipart/form-data"


class FormRoute(APIRoute):
    """A route that reads a multipart form and answers in one of the formats of `RENDERERS`."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Check the two headers first: a large body of the wrong kind is not read."""
        handler = super().get_route_handler()

        async def checked(request: Request) -> Response:
            accepted(request)
            sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
            if sent != _FORM:
                raise HTTPException(
                    415, f"The body is {sent or 'of no stated type'}: send the files as {_FORM}."
                )
            return await handler(request)

        return checked


def accepted(request: Request) -> Renderer:
    """The format that the sender likes best, among those whose libraries are installed.

    Raises:
        HTTPException: 406 if it accepts none of them.
    """
    offered = [renderer for renderer in RENDERERS.values() if not renderer.lacking]
    offers = [offer for header in request.headers.getlist("accept") or ["*/*"] for offer in header.split(",")]
    for media_range in sorted(filter(str.strip, offers), key=_quality, reverse=True):
        if _quality(media_range) <= 0:
            continue
        for renderer in offered:
            if _covers(media_range, renderer.media_type):
                return renderer
    raise HTTPException(406, f"Accept one of {', '.join(renderer.media_type for renderer in offered)}.")


def _covers(media_range: str, media_type: str) -> bool:
    name = media_range.partition(";")[0].strip().lower()
    return name in (media_type, "*/*", f"{media_type.partition('/')[0]}/*")


def _quality(media_range: str) -> float:
    for parameter in media_range.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "q":
            try:
                return float(value)
            except ValueError:
                return 0.0
    return 1.0
