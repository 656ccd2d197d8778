"""Orderconnect's settings: what is needed, what is understood, what is refused in words."""

from typing import Any

import pytest
from pydantic import ValidationError

from kds.channels.orderconnect import OrderconnectSettings
from tests.channels.orderconnect_reading import NEEDED


def settings(**given: Any) -> OrderconnectSettings:
    """Return settings with these beside the needed ones."""
    return OrderconnectSettings.model_validate({**NEEDED, **given})


def test_little_is_needed() -> None:
    """Address and key are all that a manager must know; no rule refuses anything."""
    plain = settings()
    assert plain.url == NEEDED["base_url"]
    assert not plain.opening_hours
    assert (plain.max_open_deliveries, plain.max_distance_km, plain.areas) == (0, 0, [])
    assert "key" not in repr(plain.api_key)


def test_a_slash_at_the_end_does_no_harm() -> None:
    """The address may be written with a slash at its end."""
    assert settings(base_url="https://x.example/v1/").url == "https://x.example/v1"


def test_a_channel_that_is_off_needs_nothing() -> None:
    """What is switched off need not be complete."""
    assert not OrderconnectSettings.model_validate({"enabled": False}).enabled


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"base_url": ""}, "base_url is missing"),
        ({"base_url": "ftp://x"}, "base_url"),
        ({"api_key": ""}, "api_key is missing"),
        ({"restaurant_ids": [""]}, "empty text"),
        ({"areas": [" "]}, "empty text"),
        ({"time_zone": "Moon/Crater"}, "Moon/Crater"),
        ({"time_zone": "../zone"}, "not known"),
        ({"opening_hours": {"mon": ["9-5"]}}, "9-5"),
        ({"opening_hours": {"mon": ["24:00-25:00"]}}, "no span"),
        ({"opening_hours": {"mon": ["11:00-11:00"]}}, "no length"),
        ({"opening_hours": {"monday": ["11:00-12:00"]}}, "mon"),
        ({"opening_hours": {"mon": "11:00-12:00"}}, "list"),
        ({"max_open_deliveries": -1}, "max_open_deliveries"),
        ({"speed_kmh": 0}, "speed_kmh"),
        ({"latitude": 91}, "latitude"),
        ({"alcohol": "maybe"}, "alcohol"),
        ({"repeated": "ignore"}, "repeated"),
        ({"something": 1}, "something"),
    ],
)
def test_what_makes_no_sense_is_refused(given: dict[str, Any], words: str) -> None:
    """A wrong setting is named, before the program starts with it."""
    with pytest.raises(ValidationError) as caught:
        settings(**given)
    assert words in str(caught.value)


def test_every_setting_is_described() -> None:
    """Each line of the settings file has a word for whoever reads it."""
    assert all(field.description for field in OrderconnectSettings.model_fields.values())
