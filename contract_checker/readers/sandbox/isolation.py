"""What stood between a document and the machine while it was read."""

from pydantic import Field

from contract_checker.frozen import Frozen


class Isolation(Frozen):
    """Which walls were in force; a report shows it, so that nobody believes in one that was missing."""

    processes: bool = Field(False, description="each file was read in a process of its own")
    memory: bool = Field(False, description="the system held that process to its memory")
    network: bool = Field(False, description="that process had no network")
