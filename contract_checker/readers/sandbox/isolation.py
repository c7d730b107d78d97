"""What stood between a document and the machine while it was read."""

from pydantic import BaseModel, ConfigDict, Field


class Isolation(BaseModel):
    """Which walls were in force; a report shows it, so that nobody believes in one that was missing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    processes: bool = Field(False, description="each file was read in a process of its own")
    memory: bool = Field(False, description="the system held that process to its memory")
    network: bool = Field(False, description="that process had no network")
