"""`[delivery]`: the kitchen's own drivers."""

from pydantic import Field, field_validator

from kds.domain.whereabouts import Driver
from kds.settings.section import Section


class DriverSettings(Section):
    """`[[delivery.drivers]]`: one driver."""

    name: str = Field(min_length=1, max_length=40)
    phone: str = Field(default="", max_length=40)
    vehicle: str = Field(default="", max_length=40)
    registration: str = Field(default="", max_length=20)

    def driver(self) -> Driver:
        """Return the driver."""
        return Driver(
            name=self.name,
            phone=self.phone,
            vehicle=self.vehicle,
            registration=self.registration,
        )


class DeliverySettings(Section):
    """The section itself."""

    drivers: tuple[DriverSettings, ...] = Field(
        default=(),
        strict=False,
        description="who delivers: a list of name, phone, vehicle, registration",
    )
    shift_hours: float = Field(
        default=12.0, gt=0, le=24, description="so long a driver's link works; then it expires"
    )
    location_seconds: float = Field(
        default=10.0, ge=5, le=120, description="how often the platform hears where a driver is"
    )
    speed_kmh: float = Field(
        default=20.0, ge=5, le=100, description="how fast drivers are, for the minutes to arrival"
    )

    @field_validator("drivers")
    @classmethod
    def _named_once(cls, drivers: tuple[DriverSettings, ...]) -> tuple[DriverSettings, ...]:
        names = [driver.name.strip().casefold() for driver in drivers]
        if len(set(names)) < len(names):
            msg = "two drivers must not have the same name"
            raise ValueError(msg)
        return drivers

    def all_drivers(self) -> tuple[Driver, ...]:
        """Return the drivers in the order in which they stand there."""
        return tuple(each.driver() for each in self.drivers)
