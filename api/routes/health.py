"""Whether the service works, and with which rules."""

from fastapi import APIRouter
from pydantic import BaseModel

from contract_checker import __version__
from contract_checker.engine import load_pack, pack_ids
from contract_checker.report import PackUsed

router = APIRouter(tags=["health"])


class Health(BaseModel):
    """The service answers and its packs load."""

    status: str = "ok"
    version: str = __version__
    packs: list[PackUsed]


@router.get("/health", summary="Whether the service works")
def health() -> Health:
    """Version of the engine and digest of each rule pack that is shipped with it."""
    packs = [load_pack(name) for name in pack_ids()]
    return Health(packs=[PackUsed(id=pack.id, version=pack.version, digest=pack.digest) for pack in packs])
