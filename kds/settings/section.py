"""What every section of the settings file has in common."""

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    """A section: no key that is not known, no value of another type, no change once it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)
