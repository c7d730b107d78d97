"""What every value of the program is: never changed, and made of known fields only."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value that nobody changes once it is made; a field that it does not know is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")
