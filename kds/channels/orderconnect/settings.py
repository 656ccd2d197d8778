"""The settings of the Orderconnect channel, as they stand in the settings file."""

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator, model_validator

from kds.channels.orderconnect.opening import known_zone, span_minutes

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class OrderconnectSettings(BaseModel):
    """`[channels.orderconnect]`."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    enabled: bool = Field(default=True, description="false switches the channel off")
    base_url: str = Field(
        default="",
        description="where Just Eat hears of drivers and deliveries, from Just Eat; needed",
        pattern=r"^(https?://[^/\s]+\S*)?$",
    )
    api_key: SecretStr = Field(
        default=SecretStr(""), description="from Just Eat, goes with every call to it; needed"
    )
    webhook_key: SecretStr = Field(
        default=SecretStr(""),
        description="a key that Just Eat's calls must carry, as Authorization header or ?key= in"
        " the address; empty: every call is taken for genuine, as Just Eat documents no proof",
    )
    restaurant_ids: list[str] = Field(
        default=[],
        description="Just Eat's ids of the restaurants that are delivered from here;"
        " empty: every one",
    )
    opening_hours: Mapping[Day, list[str]] = Field(
        default={},
        description='when food is collected: mon to sun, each a list like ["11:00-14:00",'
        ' "17:00-01:00"]; a day that is missing is closed; empty: always open',
    )
    time_zone: str = Field(
        default="", description='of the opening hours, like "Europe/London"; empty: the machine\'s'
    )
    max_open_deliveries: int = Field(
        default=0, ge=0, description="orders under way at once; 0: no limit"
    )
    max_distance_km: float = Field(
        default=0, ge=0, le=1000, description="as the crow flies, to the guest; 0: no limit"
    )
    max_delivery_minutes: int = Field(
        default=0, ge=0, le=1440, description="of the way to the guest; 0: no limit"
    )
    speed_kmh: float = Field(
        default=20, gt=0, le=200, description="of a driver, for max_delivery_minutes"
    )
    latitude: float = Field(
        default=0,
        ge=-90,
        le=90,
        description="of this kitchen in degrees, where an order does not say it; 0 and 0: unknown",
    )
    longitude: float = Field(
        default=0,
        ge=-180,
        le=180,
        description="of this kitchen in degrees, where an order does not say it; 0 and 0: unknown",
    )
    areas: list[str] = Field(
        default=[],
        description='beginnings of the postcodes that are delivered to, like "LS1" (also LS10);'
        " empty: anywhere",
    )
    alcohol: Literal["accept", "refuse"] = Field(
        default="accept", description='"refuse" takes no orders with alcohol'
    )
    repeated: Literal["refuse", "accept"] = Field(
        default="refuse",
        description='an order that comes again is answered "duplicate", or with a plain yes',
    )

    @field_validator("opening_hours")
    @classmethod
    def _readable_spans(cls, hours: Mapping[Day, list[str]]) -> Mapping[Day, list[str]]:
        for spans in hours.values():
            for span in spans:
                span_minutes(span)
        return hours

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, time_zone: str) -> str:
        if not known_zone(time_zone):
            raise ValueError(f'time zone "{time_zone}" is not known')
        return time_zone

    @model_validator(mode="after")
    def _complete(self) -> "OrderconnectSettings":
        if self.enabled and not self.base_url:
            raise ValueError("base_url is missing or empty")
        if self.enabled and not self.api_key.get_secret_value():
            raise ValueError("api_key is missing or empty")
        if any(not place.strip() for place in [*self.restaurant_ids, *self.areas]):
            raise ValueError("restaurant_ids and areas must not hold an empty text")
        return self

    @property
    def url(self) -> str:
        """The base of every call, without a slash at its end."""
        return self.base_url.rstrip("/")
