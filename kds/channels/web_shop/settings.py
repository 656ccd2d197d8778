"""The shop's part of the settings file, checked when it is read."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator


class WebShopSettings(BaseModel):
    """`[channels.web_shop]`.

    With `controls` the shop takes three more calls, signed like statuses; times are ISO 8601 with
    an offset, and each call may come more than once:

    `POST /status` `{"status": "open" | "paused" | "busy", "at"}`; with "paused" and "busy" also
    `until`, when the shop goes on as usual even if it hears nothing more; with "busy" also
    `extra_minutes`, promised on top for each order. `until` that is passed by means nothing.
    `POST /items` `{"items": [{"plu", "name"}], "available": bool, "at"}`; where items go out for a
    while also `until`. Each is answered like a status, 2xx for yes.
    `GET /items` (the signature is that of no bytes) is answered
    `{"unavailable": [{"plu", "name", "until"}]}` with everything that is out now.
    """

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

    controls: bool = Field(
        default=False,
        description="true: the shop hears of pauses and of what is out, at /status and /items",
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
