"""`[privacy]` and `[backup]`: how long persons, orders and copies of them are kept."""

from datetime import timedelta
from pathlib import Path

from pydantic import Field

from kds.settings.section import Section


class PrivacySettings(Section):
    """`[privacy]`."""

    erase_after_hours: int = Field(
        default=24,
        ge=0,
        le=24 * 365,
        description="so long after hand-over or cancellation guests are known; 0: for good",
    )
    remove_after_days: int = Field(
        default=0, ge=0, le=36_500, description="so long whole orders are kept; 0: for good"
    )

    @property
    def erase_after(self) -> timedelta | None:
        """How long after its end a guest is known; None: for good."""
        return timedelta(hours=self.erase_after_hours) if self.erase_after_hours else None

    @property
    def remove_after(self) -> timedelta | None:
        """How long after its arrival an order is kept; None: for good."""
        return timedelta(days=self.remove_after_days) if self.remove_after_days else None


class BackupSettings(Section):
    """`[backup]`."""

    nightly: bool = Field(default=True, description="copy the orders every night")
    hour: int = Field(default=4, ge=0, le=23, description="of the day, by this computer's clock")
    keep_days: int = Field(
        default=7, ge=1, le=365, description="so long a copy is kept, with the guests in it"
    )
    folder: Path | None = Field(
        default=None, strict=False, description="where to; usually a folder beside the orders"
    )
