"""The settings of the Just Eat channel, its proof of who calls, and whom it may call back."""

from dataclasses import replace
from typing import Any

import pytest
from pydantic import ValidationError

from kds.channels.channel import NotGenuine
from kds.channels.just_eat import JustEat, JustEatSettings
from tests.channels.just_eat_reading import CHANNEL, call_of

NEEDED = {"base_url": "https://uk.api.just-eat.io/", "api_key": "key"}


def settings(**changes: Any) -> JustEatSettings:
    """Return settings with what is needed."""
    return JustEatSettings.model_validate({**NEEDED, **changes})


def test_usual_settings() -> None:
    """What nobody sets has the value that fits most kitchens."""
    usual = settings()
    assert usual.url == "https://uk.api.just-eat.io"
    assert (usual.enabled, usual.accept, usual.preparation_minutes) == (True, "manual", 15)
    assert usual.tenant == "uk"
    assert JustEat(settings(accept="auto")).accept == "auto"


def test_every_setting_is_described() -> None:
    """The settings file says what each setting means."""
    assert all(field.description for field in JustEatSettings.model_fields.values())


@pytest.mark.parametrize(
    "wrong",
    [
        {"base_url": ""},
        {"base_url": "uk.api.just-eat.io"},
        {"api_key": ""},
        {"accept": "always"},
        {"preparation_minutes": 0},
        {"preparation_minutes": "15"},
        {"tenant": "../uk"},
        {"callback_hosts": ["https://just-eat.io"]},
        {"callback_hosts": [""]},
        {"surprise": 1},
    ],
)
def test_wrong_setting_is_refused(wrong: dict[str, Any]) -> None:
    """A setting that cannot work is refused when the program starts, not on the first order."""
    with pytest.raises(ValidationError):
        settings(**wrong)


def test_channel_that_is_off_needs_nothing() -> None:
    """A channel that is switched off may be empty."""
    assert not JustEatSettings(enabled=False).enabled


@pytest.mark.parametrize(
    "header",
    ["hook", " hook ", "Bearer hook", "basic hook", "Token  hook", "JE-API-KEY hook"],
)
def test_call_with_the_key_in_its_header_is_genuine(header: str) -> None:
    """The key counts as it is, or after the name of a scheme."""
    channel = JustEat(settings(webhook_key="hook"))
    channel.verify(replace(call_of({}), headers={"authorization": header}))


def test_call_with_the_key_in_its_address_is_genuine() -> None:
    """The key may be part of the address that Just Eat was given."""
    channel = JustEat(settings(webhook_key="hook"))
    channel.verify(call_of({}, query={"key": "hook"}))


@pytest.mark.parametrize(
    "header", ["", "hoo", "hook2", "HOOK", "Other hook", "Bearer", "hook hook", "\udce9", "ключ"]
)
@pytest.mark.parametrize("query", [{}, {"key": ""}, {"key": "Hook"}, {"Key": "hook"}])
def test_call_without_the_key_is_not_genuine(header: str, query: dict[str, str]) -> None:
    """Nobody else gets an order onto the screen, and is not told why."""
    channel = JustEat(settings(webhook_key="hook"))
    with pytest.raises(NotGenuine) as caught:
        channel.verify(replace(call_of({}, query=query), headers={"authorization": header}))
    assert "hook2" not in str(caught.value)


def test_without_a_key_every_call_is_genuine() -> None:
    """Just Eat documents no proof: where no key is set, whoever knows the address may call."""
    CHANNEL.verify(call_of({}))


@pytest.mark.parametrize(
    "url",
    [
        "https://just-eat.io/callback/1",
        "https://webhooks.eu.Just-Eat.io/callback?x=%2F",
        "https://a.takeaway.com:443/1",
        "https://uk.api.just-eat.io/",
        "https://x.skipthedishes.com",
        "https://x.menulog.com.au/a",
    ],
)
def test_just_eat_is_called_back(url: str) -> None:
    """Addresses of Just Eat's own domains are called."""
    assert settings().may_call(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "webhooks.just-eat.io/1",
        "http://webhooks.just-eat.io/1",
        "ftp://just-eat.io/",
        "https://just-eat.io:8443/",
        "https://just-eat.io:x/",
        "https://evil-just-eat.io/",
        "https://just-eat.io.evil.example/",
        "https://just-eat.io@evil.example/",
        "https://evil.example\\@just-eat.io/",
        "https://evil.example#.just-eat.io/",
        "https://evil.example/?just-eat.io",
        "https://[::1]/",
        "https://[x/",
        "https://127.0.0.1/",
        "http://localhost/",
        "https:///just-eat.io",
        "https://just-eat.io /",
        "https://just-eat.io\n/",
        "https://just-eat.io\u200b/",
        "file:///etc/passwd",
    ],
)
def test_nobody_else_is_called_back(url: str) -> None:
    """An order cannot make this machine call its own network, or a stranger."""
    assert not settings().may_call(url)
    body = {"OrderId": "x", "Items": [{"Name": "Fries", "Quantity": 1}]}
    path = "order-ready-for-preparation-async"
    (arrival,) = CHANNEL.read(call_of(body, path, query={"callback": url}))
    assert arrival.steps == ()
    assert arrival.attention == ""
    assert len(arrival.content.problems) == 1


def test_host_of_the_base_url_is_called_back_by_its_own_scheme_and_port() -> None:
    """Whoever is called for everything else may be called back too."""
    local = settings(base_url="http://127.0.0.1:8123/api", callback_hosts=[])
    assert local.may_call("http://127.0.0.1:8123/callbacks/1")
    assert not local.may_call("http://127.0.0.1:22/")
    assert not local.may_call("https://127.0.0.1:8123/")
    assert not local.may_call("https://just-eat.io/")


def test_other_domains_can_be_set() -> None:
    """A manager can name the domains that are called back."""
    other = settings(callback_hosts=["Relay.example"])
    assert other.may_call("https://eu.relay.example/1")
    assert not other.may_call("https://just-eat.io/1")
