"""Is a request from Deliverect? HMAC-SHA256 over the raw body, in hex.

Source: DD/reference/hmac-authentication (2026-08). The signature holds no time, so it does not
protect against replay; repeated bodies are recognised instead.
"""

import hashlib
import hmac
from collections.abc import Sequence

from kds.channels.body import NotJson, fields, parse, text
from kds.channels.channel import Call, NotGenuine

HEADER = "x-server-authorization-hmac-sha256"

# Without a secret of its own, staging signs with an id that stands in the body itself: that proves
# right wiring, not the sender. The first of these that a body has is its key. Source: DD/page/c;
# for bodies without channelLink: its Q&A.
_STAGING_KEYS = ("channelLink", "location", "locationId")


def verify(call: Call, secrets: Sequence[str]) -> None:
    """Check the signature against every secret, or by staging's rule when there is none.

    Raises:
        NotGenuine: no header, or no key fits.

    """
    given = call.headers.get(HEADER, "")
    if not given:
        msg = f"no {HEADER} header"
        raise NotGenuine(msg)
    signature = given.strip().lower().encode(errors="replace")
    keys = [secret.encode() for secret in secrets] or _staging_keys(call.body)
    # Every key is tried, so that the time taken tells nothing about which one fits.
    matches = [
        hmac.compare_digest(
            hmac.new(key, call.body, hashlib.sha256).hexdigest().encode(), signature
        )
        for key in keys
    ]
    if not any(matches):
        msg = "the signature fits none of the webhook secrets"
        raise NotGenuine(msg)


def _staging_keys(body: bytes) -> list[bytes]:
    try:
        value = fields(parse(body))
    except NotJson:
        return []
    named = [text(value[key]).encode() for key in _STAGING_KEYS if text(value.get(key))]
    return named[:1]
