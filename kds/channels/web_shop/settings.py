"""The shop's part of the settings file, checked when it is read."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator


class WebShopSettings(BaseModel):
    """`[channels.web_shop]`."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    enabled: bool = Field(default=True, description="false switches the channel off")
    title: str = Field(
        default="Web shop", min_length=1, max_length=40, description="what tickets call the shop"
    )
    base_url: str = Field(
        default="",
        description="where the shop hears of its orders; needed",
        pattern=r"^(https?://[^/\s]+\S*)?$",
    )
    secrets: list[SecretStr] = Field(
        default=[],
        description="secrets that sign orders, any of them; the first signs our calls; needed",
    )
    accept: Literal["manual", "auto"] = Field(
        default="manual", description='"manual" shows Accept and Cancel, "auto" accepts at once'
    )
    preparation_minutes: int = Field(
        default=15, ge=1, le=180, description="promised when an order comes without a future time"
    )

    @model_validator(mode="after")
    def _complete(self) -> "WebShopSettings":
        if self.enabled and not self.base_url:
            msg = "base_url is missing or empty"
            raise ValueError(msg)
        if self.enabled and not self.secrets:
            msg = "secrets is missing or empty: anybody could send orders"
            raise ValueError(msg)
        if any(not secret.get_secret_value() for secret in self.secrets):
            msg = "secrets must not hold an empty secret"
            raise ValueError(msg)
        return self

    @property
    def url(self) -> str:
        """The base of every call, without a slash at its end."""
        return self.base_url.rstrip("/")
