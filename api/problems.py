"""Every error as RFC 9457 ``application/problem+json``, without a word of the documents."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from contract_checker.document import Skipped
from contract_checker.errors import ContractCheckerError

MEDIA_TYPE = "application/problem+json"


class Problem(BaseModel):
    """What went wrong: `title` names the status, `detail` says what and what to do."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    fields: list[str] = Field([], description="form fields that are wrong, each with the reason")
    skipped: list[dict[str, str]] = Field(
        [], description="path, reason and message of each file, when none could be read"
    )


class NothingReadError(ContractCheckerError):
    """No file of the request could be read: there is no report to give."""

    def __init__(self, skipped: Sequence[Skipped]) -> None:
        super().__init__("None of the files could be read: see 'skipped' for the reason of each.")
        self.skipped = tuple(skipped)


def register(app: FastAPI) -> None:
    """Answer every failure of `app` with a problem."""
    app.add_exception_handler(HTTPException, _of_http)
    app.add_exception_handler(RequestValidationError, _of_fields)
    app.add_exception_handler(ContractCheckerError, _of_call)
    app.add_exception_handler(Exception, _of_fault)


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The problems that a route may answer with, for its documentation."""
    content = {MEDIA_TYPE: {"schema": Problem.model_json_schema()}}
    return {status: {"description": HTTPStatus(status).phrase, "content": content} for status in statuses}


async def _of_http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    return _answer(error.status_code, str(error.detail), headers=error.headers)


async def _of_fields(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    # What was sent is left out: it may be a document.
    fields = [f"{'.'.join(map(str, item['loc'][1:]))}: {item['msg']}" for item in error.errors()]
    return _answer(422, "Some fields are missing or wrong: see 'fields'.", fields=fields)


async def _of_call(request: Request, error: Exception) -> JSONResponse:
    return _answer(422, str(error), skipped=error.skipped if isinstance(error, NothingReadError) else ())


async def _of_fault(request: Request, error: Exception) -> JSONResponse:
    return _answer(500, "The service failed on this request. Nothing was kept; tell whoever runs it.")


def _answer(
    status: int,
    detail: str,
    *,
    fields: Sequence[str] = (),
    skipped: Sequence[Skipped] = (),
    headers: Any = None,
) -> JSONResponse:
    problem = Problem(
        title=HTTPStatus(status).phrase,
        status=status,
        detail=detail,
        fields=list(fields),
        skipped=[item.model_dump() for item in skipped],
    )
    content = problem.model_dump(mode="json", exclude_defaults=True) | {"type": problem.type}
    return JSONResponse(content, status_code=status, media_type=MEDIA_TYPE, headers=headers)
