"""The settings of the JET Connect channel, as they stand in the settings file."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator

_ADDRESS = r"^https?://[^/\s]+\S*$"
_ADDRESS_OR_NOTHING = r"^(https?://[^/\s]+\S*)?$"


class JetConnectSettings(BaseModel):
    """`[channels.jet_connect]`."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    enabled: bool = Field(default=True, description="false switches the channel off")
    base_url: str = Field(
        default="https://api.flytplatform.com",
        description="where item availability is sent, and answers to waiting orders",
        pattern=_ADDRESS,
    )
    status_url: str = Field(
        default="",
        description="where answers to waiting orders are sent, if elsewhere; empty: base_url",
        pattern=_ADDRESS_OR_NOTHING,
    )
    api_key: SecretStr = Field(
        default=SecretStr(""), description="the key for orders, from Just Eat; needed"
    )
    menu_key: SecretStr = Field(
        default=SecretStr(""), description="the key for item availability; empty: api_key"
    )
    webhook_key: SecretStr = Field(
        default=SecretStr(""),
        description="the key that Just Eat's calls carry; this or hmac_secrets is needed",
    )
    hmac_secrets: list[SecretStr] = Field(
        default=[], description="secrets that sign orders, any of them; empty: none are signed"
    )
    accept: Literal["auto", "manual"] = Field(
        default="auto",
        description='"auto" takes orders at once, "manual" waits up to three minutes for Accept',
    )
    restaurants: dict[str, str] = Field(
        default={},
        description="Just Eat's reference for each location, for item availability, if another",
    )
    preparation_minutes: int = Field(
        default=0, ge=0, le=180, description="as agreed with Just Eat; 0: as set for the screen"
    )

    @model_validator(mode="after")
    def _complete(self) -> "JetConnectSettings":
        if any(not secret.get_secret_value() for secret in self.hmac_secrets):
            msg = "hmac_secrets must not hold an empty secret"
            raise ValueError(msg)
        if self.enabled and not self.api_key.get_secret_value().strip():
            msg = "api_key is missing or empty"
            raise ValueError(msg)
        if self.enabled and not (self.webhook_key.get_secret_value().strip() or self.hmac_secrets):
            msg = "webhook_key or hmac_secrets is needed: without them anybody could send orders"
            raise ValueError(msg)
        return self

    @property
    def url(self) -> str:
        """Where item availability goes, without a slash at its end."""
        return self.base_url.rstrip("/")

    @property
    def answers_url(self) -> str:
        """Where answers to waiting orders go, without a slash at its end."""
        return (self.status_url or self.base_url).rstrip("/")

    @property
    def availability_key(self) -> str:
        """The key for item availability."""
        return self.menu_key.get_secret_value().strip() or self.api_key.get_secret_value()
