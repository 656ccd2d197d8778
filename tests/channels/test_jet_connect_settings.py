"""What the settings of JET Connect accept, and what they say no to."""

import pytest
from pydantic import ValidationError

from kds.channels.jet_connect import JetConnectSettings

LEAST = {"api_key": "k", "webhook_key": "w"}


def made(**changes: object) -> JetConnectSettings:
    """Return settings with a manager's `changes`."""
    return JetConnectSettings.model_validate({**LEAST, **changes})


def test_the_least_that_is_needed() -> None:
    """A key each way is enough; orders are then taken at once."""
    settings = made()
    assert (settings.enabled, settings.accept) == (True, "auto")
    assert settings.url == settings.answers_url == "https://api.flytplatform.com"
    assert settings.availability_key == "k"
    assert made(webhook_key="", hmac_secrets=["s"]).enabled


def test_addresses_and_keys_of_their_own() -> None:
    """Answers to orders and item availability can go elsewhere, with another key."""
    settings = made(base_url="http://a/", status_url="http://b/x/", menu_key="m")
    assert (settings.url, settings.answers_url) == ("http://a", "http://b/x")
    assert settings.availability_key == "m"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"api_key": ""}, "api_key is missing"),
        ({"api_key": " "}, "api_key is missing"),
        ({"webhook_key": " "}, "anybody could send orders"),
        ({"webhook_key": ""}, "anybody could send orders"),
        ({"hmac_secrets": [""]}, "must not hold an empty secret"),
        ({"enabled": False, "hmac_secrets": ["s", ""]}, "must not hold an empty secret"),
        ({"accept": "maybe"}, "accept"),
        ({"base_url": ""}, "base_url"),
        ({"base_url": "flytplatform.com"}, "base_url"),
        ({"status_url": "nowhere"}, "status_url"),
        ({"preparation_minutes": 181}, "preparation_minutes"),
        ({"preparation_minutes": "15"}, "preparation_minutes"),
        ({"restaurants": {"L-7": 7}}, "restaurants"),
        ({"apikey": "k"}, "apikey"),
    ],
)
def test_a_mistake_is_named(changes: dict[str, object], said: str) -> None:
    """A manager who made a mistake reads which setting it is in."""
    with pytest.raises(ValidationError, match=said):
        made(**changes)


def test_switched_off_it_needs_nothing() -> None:
    """A channel that is off asks for no keys."""
    assert not JetConnectSettings.model_validate({"enabled": False}).enabled


def test_keys_are_not_shown() -> None:
    """Whoever prints settings sees no key."""
    shown = repr(made(api_key="k-1", menu_key="k-2", webhook_key="k-3", hmac_secrets=["k-4"]))
    assert "k-" not in shown


def test_every_setting_is_explained() -> None:
    """Each setting has words for whoever fills it in."""
    assert all(field.description for field in JetConnectSettings.model_fields.values())
