"""Which channels the settings switch on."""

import pytest

from kds.app.channels import make_channels
from kds.channels.web_shop import WebShop
from kds.clock import utc_now
from kds.config import ConfigError, check
from kds.domain.whereabouts import Whereabouts

DELIVERECT = '[channels.deliverect]\nclient_id = "a"\nclient_secret = "b"\n'
WEB_SHOP = '[channels.web_shop]\nbase_url = "https://shop.example"\nsecrets = ["hook"]\n'
OFF = "enabled = false\n"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (DELIVERECT, ["deliverect"]),
        (WEB_SHOP, ["web_shop"]),
        (DELIVERECT + WEB_SHOP, ["deliverect", "web_shop"]),
        (DELIVERECT + WEB_SHOP + OFF, ["deliverect"]),
        (DELIVERECT + OFF + WEB_SHOP, ["web_shop"]),
    ],
    ids=["Deliverect", "web shop", "both", "web shop off", "Deliverect off"],
)
def test_what_is_filled_in_is_switched_on(text: str, names: list[str]) -> None:
    """A kitchen works with the channels that it filled in, whichever they are."""
    settings = check(text, "kds.toml")
    assert settings.channels.switched_on() == names
    assert list(make_channels(settings, utc_now, Whereabouts())) == names


@pytest.mark.parametrize("text", ["", DELIVERECT + OFF, WEB_SHOP + OFF])
def test_no_channel_at_all_is_no_start(text: str) -> None:
    """Without any channel nothing could ever come in: that is said, not found out in the rush."""
    with pytest.raises(ConfigError, match="none is switched on"):
        check(text, "kds.toml")


@pytest.mark.parametrize(
    ("was", "wrong", "key", "line"),
    [
        ('base_url = "https://shop.example"\n', "", "base_url", 1),
        ("https://", "shop:", "base_url", 2),
        ('["hook"]', '[""]', "secrets", 3),
        ('["hook"]', "[]", "secrets", 3),
        ('["hook"]', '["hook"]\nsecret = "x"', "secret", 4),
    ],
)
def test_a_wrong_key_is_named_with_its_line(was: str, wrong: str, key: str, line: int) -> None:
    """Whoever fills in a web shop wrongly reads where and why."""
    with pytest.raises(ConfigError, match=rf"line {line}: channels\.web_shop\.{key}: "):
        check(WEB_SHOP.replace(was, wrong), "kds.toml")


def test_the_shop_s_own_name_is_on_its_tickets() -> None:
    """The channel is called what the settings call it."""
    settings = check(WEB_SHOP + 'title = "Pizza Lina"\naccept = "auto"\n', "kds.toml")
    channel = make_channels(settings, utc_now, Whereabouts())["web_shop"]
    assert isinstance(channel, WebShop)
    assert (channel.title, channel.accept) == ("Pizza Lina", "auto")
