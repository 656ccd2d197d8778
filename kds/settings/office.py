"""`[manager]`: what only managers may open."""

from typing import Literal

from pydantic import Field

from kds.settings.section import Section


class OfficeSettings(Section):
    """The section itself."""

    pin: str = Field(
        default="",
        pattern=r"^(scrypt:[0-9a-f]{32}:[0-9a-f]{64})?$",
        description="hash of the PIN, written by the screen; empty: to be chosen there",
    )
    lock_minutes: int = Field(
        default=5, ge=1, le=60, description="without a touch the manager's pages close after this"
    )
    history_columns: tuple[str, ...] = Field(
        default=(),
        strict=False,
        max_length=40,
        description="columns of the history, chosen on the screen; empty: the usual ones",
    )
    secrets: Literal["keyring", "file"] = Field(
        default="keyring",
        description='where the screen keeps secrets: in the system\'s "keyring" if it has one, or '
        'in a "file" beside this one',
    )
