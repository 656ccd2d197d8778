"""The settings of the Just Eat channel, as they stand in the settings file."""

from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, StringConstraints, model_validator

Host = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$")]


class JustEatSettings(BaseModel):
    """`[channels.just_eat]`."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    enabled: bool = Field(default=True, description="false switches the channel off")
    base_url: str = Field(
        default="",
        description="where answers are sent, such as https://uk.api.just-eat.io; needed",
        pattern=r"^(https?://[^/\s]+\S*)?$",
    )
    api_key: SecretStr = Field(
        default=SecretStr(""), description="the JE-API-KEY from Just Eat; needed"
    )
    webhook_key: SecretStr = Field(
        default=SecretStr(""),
        description=(
            "what every call must carry, in its Authorization header or as ?key= in the address"
            " given to Just Eat; empty: anybody who knows the address can send orders"
        ),
    )
    accept: Literal["manual", "auto"] = Field(
        default="manual", description='"manual" shows Accept and Cancel, "auto" accepts at once'
    )
    preparation_minutes: int = Field(
        default=15, ge=1, le=180, description="promised when an order comes without a future time"
    )
    tenant: str = Field(
        default="uk",
        description="the country in the address of answers to late orders: uk, ie, es, it, au, ...",
        pattern=r"^[a-z]{2,8}$",
    )
    offline_role: Literal["System", "Restaurant"] = Field(
        default="System",
        description=(
            'as whom pauses are set: ending one as "System" ends only those of such programs, as'
            ' "Restaurant" also others that the restaurant may end'
        ),
    )
    callback_hosts: list[Host] = Field(
        default=[
            *("just-eat.io", "just-eat.co.uk", "just-eat.com"),
            *("takeaway.com", "skipthedishes.com", "menulog.com.au"),
        ],
        description=(
            "domains that may be told that an order has arrived, beside the host of base_url;"
            " an order that names another one is taken, but nobody is called"
        ),
    )

    @model_validator(mode="after")
    def _complete(self) -> "JustEatSettings":
        if self.enabled and not self.base_url:
            msg = "base_url is missing or empty"
            raise ValueError(msg)
        if self.enabled and not self.api_key.get_secret_value():
            msg = "api_key is missing or empty"
            raise ValueError(msg)
        return self

    @property
    def url(self) -> str:
        """The base of every call, without a slash at its end."""
        return self.base_url.rstrip("/")

    def may_call(self, address: str) -> bool:
        """Say whether a callback may go to `address`, which stood in somebody's request.

        Only the host of `base_url` by its own scheme, and HTTPS on the usual port of the known
        domains: an order must not make this machine call its own network.
        """
        if any(c.isspace() or not c.isprintable() or c in "\\@" for c in address):
            return False
        try:
            asked, own = urlsplit(address), urlsplit(self.base_url)
            host, port = (asked.hostname or "").lower(), asked.port
            if (asked.scheme, host, port) == (own.scheme, own.hostname, own.port):
                return bool(host)
        except ValueError:
            return False
        if asked.scheme != "https" or port not in (None, 443):
            return False
        domains = [domain.lower() for domain in self.callback_hosts]
        return any(host == domain or host.endswith(f".{domain}") for domain in domains)
