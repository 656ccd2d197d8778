"""The settings of a web shop, and what they make of its orders' proof."""

import hashlib
import hmac

import pytest
from pydantic import ValidationError

from kds.channels.channel import Call, NotGenuine
from kds.channels.web_shop import WebShop, WebShopSettings
from kds.clock import utc_now

RIGHT = {"base_url": "https://shop.example/kitchen", "secrets": ["one", "two"]}
BODY = b'{"id": "o-1"}'


def channel(**changes: object) -> WebShop:
    """Return a channel; nothing is opened."""
    return WebShop(WebShopSettings.model_validate({**RIGHT, **changes}), utc_now)


def call(signature: str | None, body: bytes = BODY) -> Call:
    """Return a call that shows this as its signature."""
    headers = {} if signature is None else {"x-signature": signature}
    return Call(
        route="orders",
        path="/web_shop/orders",
        headers=headers,
        body=body,
        public_url="http://here",
    )


def proof(secret: str, body: bytes = BODY) -> str:
    """Return a signature in hex, worked out by the test itself."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


@pytest.mark.parametrize("secret", ["one", "two"])
def test_any_of_the_secrets_signs(secret: str) -> None:
    """While a secret is being changed, orders signed with the old and the new one come in."""
    channel().verify(call(f"sha256={proof(secret)}"))


@pytest.mark.parametrize(
    "signature",
    [
        None,
        "",
        "sha256=",
        proof("one"),
        f"sha1={proof('one')}",
        f"sha256={proof('three')}",
        f"sha256={proof('')}",
        f"sha256={proof('one')[:-1]}",
        f"sha256={proof('one')}0",
        f"sha256={proof('one')},sha256={proof('two')}",
        "sha256=\ud800ü",
        f"sha256={proof('one', b'')}",
    ],
    ids=ascii,
)
def test_anything_else_is_not_genuine(signature: str | None) -> None:
    """Without a secret's signature over these very bytes nothing is taken, and nothing quoted."""
    with pytest.raises(NotGenuine) as caught:
        channel().verify(call(signature))
    assert not signature or signature not in str(caught.value)


def test_usual_values() -> None:
    """Address and secrets are enough."""
    settings = WebShopSettings.model_validate(RIGHT)
    assert settings.enabled
    assert (settings.title, settings.accept) == ("Web shop", "manual")
    assert settings.preparation_minutes == 15
    assert settings.url == "https://shop.example/kitchen"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"base_url": ""}, "base_url is missing or empty"),
        ({"base_url": "shop.example"}, "base_url"),
        ({"base_url": "ftp://shop.example"}, "base_url"),
        ({"secrets": []}, "secrets is missing or empty"),
        ({"secrets": ["one", ""]}, "secrets must not hold an empty secret"),
        ({"secrets": [""], "enabled": False}, "secrets must not hold an empty secret"),
        ({"secrets": "one"}, "secrets"),
        ({"accept": "perhaps"}, "accept"),
        ({"title": ""}, "title"),
        ({"preparation_minutes": 0}, "preparation_minutes"),
        ({"preparation_minutes": "15"}, "preparation_minutes"),
        ({"secret": "one"}, "secret"),
    ],
    ids=str,
)
def test_wrong_settings_are_said(changes: dict[str, object], said: str) -> None:
    """A wrong, missing or unknown key stops the start, with its name."""
    with pytest.raises(ValidationError, match=said):
        WebShopSettings.model_validate({**RIGHT, **changes})


def test_switched_off_it_needs_nothing() -> None:
    """A channel that is switched off may stand in the file half filled in."""
    assert not WebShopSettings.model_validate({"enabled": False}).enabled


def test_settings_show_no_secret() -> None:
    """Printed settings hide the secrets."""
    settings = WebShopSettings.model_validate({**RIGHT, "secrets": ["tell-nobody"]})
    assert "tell-nobody" not in f"{settings} {settings!r} {channel()!r}"


@pytest.mark.parametrize("accept", ["manual", "auto"])
def test_accepting_is_a_setting(accept: str) -> None:
    """Whether cooks accept or the program does is the manager's choice."""
    assert channel(accept=accept).accept == accept


@pytest.mark.parametrize("key", WebShopSettings.model_fields)
def test_every_setting_says_what_it_is(key: str) -> None:
    """Each key of the settings file has its line of explanation."""
    assert WebShopSettings.model_fields[key].description
