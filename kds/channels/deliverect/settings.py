"""The settings of the Deliverect channel, as they stand in the settings file."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator

BASES = {
    "staging": "https://api.staging.deliverect.com",
    "production": "https://api.deliverect.com",
}


class DeliverectCodes(BaseModel):
    """The status codes that a press sends, in this order; an empty list sends nothing."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    accept: list[int] = Field(default=[20], description="Accept")
    start: list[int] = Field(default=[50], description="the first item ticked off")
    prepared: list[int] = Field(default=[60], description="all items ticked off")
    ready: list[int] = Field(default=[70], description="Ready")
    hand_over: list[int] = Field(default=[90], description="Handed over")
    cancel: list[int] = Field(
        default=[110], description="Cancel, and a cancellation by the channel"
    )
    fail: list[int] = Field(default=[120], description="an order that could not be taken")


class DeliverectSettings(BaseModel):
    """`[channels.deliverect]`."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    enabled: bool = Field(default=True, description="false switches the channel off")
    environment: Literal["staging", "production"] = Field(
        default="staging", description="preset for base_url: staging or production"
    )
    base_url: str = Field(
        default="",
        description="where statuses are sent; empty: by environment",
        pattern=r"^(https?://[^/\s]+\S*)?$",
    )
    client_id: str = Field(default="", description="from Deliverect; needed")
    client_secret: SecretStr = Field(default=SecretStr(""), description="from Deliverect; needed")
    audience: str = Field(default="", description="of the token; empty: the base_url")
    grant_type: str = Field(default="client_credentials", description="of the token")
    webhook_secrets: list[SecretStr] = Field(
        default=[],
        description="secrets that sign orders, any of them; empty: staging's rule (channelLink)",
    )
    accept: Literal["manual", "auto"] = Field(
        default="manual", description='"manual" shows Accept and Cancel, "auto" accepts at once'
    )
    preparation_minutes: int = Field(
        default=15, ge=1, le=180, description="promised when an order comes without a future time"
    )
    printed_for: list[int] = Field(
        default=[102], description="Deliverect channel numbers that also want 40 (printed)"
    )
    codes: DeliverectCodes = DeliverectCodes()

    @model_validator(mode="after")
    def _complete(self) -> "DeliverectSettings":
        if self.enabled and not self.client_id:
            msg = "client_id is missing or empty"
            raise ValueError(msg)
        if self.enabled and not self.client_secret.get_secret_value():
            msg = "client_secret is missing or empty"
            raise ValueError(msg)
        if any(not secret.get_secret_value() for secret in self.webhook_secrets):
            msg = "webhook_secrets must not hold an empty secret"
            raise ValueError(msg)
        if self.enabled and not self.webhook_secrets and self.url == BASES["production"]:
            msg = "webhook_secrets must not be empty in production: anybody could send orders"
            raise ValueError(msg)
        return self

    @property
    def url(self) -> str:
        """The base of every call, without a slash at its end."""
        return (self.base_url or BASES[self.environment]).rstrip("/")
