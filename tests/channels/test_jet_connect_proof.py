"""Who may send orders and notifications: the key, the hash, and both."""

import base64
import hashlib
import hmac

import pytest

from kds.channels.channel import NotGenuine
from kds.channels.jet_connect.proof import signature
from tests.channels.jet_connect_reading import call, channel

BODY = b'{"id": "q7", "items": []}'
NOTIFICATIONS = ("cancel", "driver", "offline", "failed")


def worked_out(secret: str, body: bytes = BODY) -> str:
    """The signature, worked out by the test itself."""
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()


def is_genuine(
    headers: dict[str, str], route: str = "orders", body: bytes = BODY, **settings: object
) -> bool:
    """Say whether a call with these headers is let in."""
    try:
        channel(**settings).verify(call(body, route, headers))
    except NotGenuine:
        return False
    return True


def signed(value: str, key: str = "hook") -> dict[str, str]:
    """Return headers with the key and a hash header."""
    return {"authorization": key, "x-jet-connect-hash": value}


def test_documented_vector() -> None:
    """The platform's own example comes out as it says."""
    assert signature(b"example", "key") == "FGwot7AqiDIthEv6TippJm35DaRpRac5NSLd/wSp9go="
    header = "HMAC-SHA256 t=1673428038618,signature=FGwot7AqiDIthEv6TippJm35DaRpRac5NSLd/wSp9go="
    assert is_genuine(signed(header), body=b"example")


def forms() -> list[str]:
    """Return every way to write a right header that is understood."""
    right = worked_out("key")
    return [
        f"HMAC-SHA256 t=1673428038618,signature={right}",
        f"HMAC-SHA256 signature={right},t=1",
        f"HMAC-SHA256 signature={right}",
        f"  hmac-sha256   t=1 ,  signature = {right}  ",
        f"HMAC-SHA256 t=1;signature={right}",
        f"HMAC-SHA256 v=2,t=1,Signature={right},nonce=a=b,,x",
        f"HMAC-SHA256 t=,signature={right.rstrip('=')}",
        f"HMAC-SHA256 t=1,signature={right}==",
        f'HMAC-SHA256 t=1,signature="{right}"',
        f"HMAC-SHA256 t=1,signature={right.translate(str.maketrans('+/', '-_'))}",
        f"t=1,signature={right}",
        f"t = 1, signature = {right}",
    ]


@pytest.mark.parametrize("number", range(len(forms())))
def test_a_right_hash_is_understood_however_it_is_written(number: int) -> None:
    """Spaces, order, padding, and parts that nobody knows do not keep an order out."""
    assert is_genuine(signed(forms()[number]))


@pytest.mark.parametrize(
    "header",
    [
        "",
        "HMAC-SHA256",
        "HMAC-SHA256 t=1",
        "HMAC-SHA256 t=1,signature=",
        f"HMAC-SHA512 t=1,signature={worked_out('key')}",
        f"HMAC-SHA256 t=1,signature={worked_out('other')}",
        f"HMAC-SHA256 t=1,signature={worked_out('key')}0",
        f"HMAC-SHA256 t=1,signature={worked_out('key').lower()}",
        f"HMAC-SHA256 t=1,signature={worked_out('key')[:-2]}",
        f"HMAC-SHA256 t=1,sig={worked_out('key')}",
        worked_out("key"),
        hmac.new(b"key", BODY, hashlib.sha256).hexdigest(),
        "HMAC-SHA256 t=1,signature=\udcff☕",
    ],
)
def test_a_wrong_hash_is_refused(header: str) -> None:
    """A hash that is missing, of another kind or different by a sign does not let an order in."""
    assert not is_genuine(signed(header))


@pytest.mark.parametrize("body", [BODY + b" ", BODY[:-1], b"", BODY.replace(b"q7", b"q8")])
def test_a_changed_body_is_refused(body: bytes) -> None:
    """With any byte changed, added or missing the hash does not fit any more."""
    assert not is_genuine(signed(f"HMAC-SHA256 t=1,signature={worked_out('key')}"), body=body)


def test_any_of_several_secrets_fits() -> None:
    """While a secret is replaced, the old and the new one both let orders in."""
    for secret, right in {"old": True, "new": True, "else": False}.items():
        header = signed(f"HMAC-SHA256 t=1,signature={worked_out(secret)}")
        assert is_genuine(header, hmac_secrets=["old", "new"]) is right


@pytest.mark.parametrize(
    ("given", "right"),
    [
        *[("hook", True), (" hook ", True), ("Bearer hook", True), ("bearer  hook", True)],
        *[("Basic hook", True), ("Token hook", True), ("hook0", False), ("HOOK", False)],
        *[("", False), ("Bearer", False), ("Bearer ", False), ("Digest hook", False)],
        *[("hook hook", False), ("\udcffhook", False), ("hoo", False)],
    ],
)
@pytest.mark.parametrize("route", ["orders", *NOTIFICATIONS])
def test_key(given: str, route: str, *, right: bool) -> None:
    """The key is needed as agreed, also behind the name of a scheme, and nothing near it."""
    headers = signed(f"HMAC-SHA256 t=1,signature={worked_out('key')}", given)
    assert is_genuine(headers, route) is right
    assert is_genuine({"authorization": given}, route, hmac_secrets=[]) is right


def test_spaces_around_a_key_in_the_settings_do_not_matter() -> None:
    """A manager who copied a space with the key does not lock the platform out."""
    assert is_genuine({"authorization": "hook"}, "cancel", webhook_key=" hook\n")


@pytest.mark.parametrize("route", ["orders", "final"])
def test_orders_need_both_where_both_are_agreed(route: str) -> None:
    """A key that leaked is not enough to send orders, nor is a secret."""
    right = f"HMAC-SHA256 t=1,signature={worked_out('key')}"
    assert is_genuine(signed(right), route)
    assert not is_genuine({"authorization": "hook"}, route)
    assert not is_genuine({"x-jet-connect-hash": right}, route)


@pytest.mark.parametrize("route", NOTIFICATIONS)
def test_notifications_carry_only_the_key(route: str) -> None:
    """A notification is let in by its key; without a key agreed, only by a hash."""
    right = {"x-jet-connect-hash": f"HMAC-SHA256 t=1,signature={worked_out('key')}"}
    assert is_genuine({"authorization": "hook"}, route)
    assert not is_genuine(right, route)
    assert is_genuine(right, route, webhook_key="")
    assert not is_genuine({"authorization": "hook"}, route, webhook_key="")
    assert not is_genuine({}, route, webhook_key="")


def test_why_it_is_not_genuine_quotes_nothing() -> None:
    """The reason holds neither the body nor what was tried as a key."""
    for headers in ({"authorization": "guess-1"}, signed("HMAC-SHA256 t=1,signature=guess-2")):
        with pytest.raises(NotGenuine) as caught:
            channel().verify(call(BODY, "orders", headers))
        assert str(caught.value)
        assert "guess" not in str(caught.value)
        assert "q7" not in str(caught.value)


def test_the_answer_to_a_forgery_is_always_the_same() -> None:
    """Whoever forges gets the documented shape and learns nothing from it."""
    assert channel().refused == b'{"error":"refused","errorMessage":"refused"}'
