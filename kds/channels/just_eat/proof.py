"""Is a call from Just Eat? It documents no proof, so all there can be is a key of our own.

Source: JEAPI says nothing of how its webhooks prove themselves. A key can be part of the address
that is given to Just Eat (`?key=`), or be sent as the Authorization header where it can be set up.
"""

import hmac

from kds.channels.channel import Call, NotGenuine

_SCHEMES = ("bearer", "basic", "token", "je-api-key")


def verify(call: Call, key: str) -> None:
    """Check that a call carries `key`; without a key every call is taken for genuine.

    Raises:
        NotGenuine: there is a key and the call does not carry it.

    """
    if not key:
        return
    wanted = key.encode()
    given = [_bare(call.headers.get("authorization", "")), call.query.get("key", "")]
    # Both are compared, so that the time taken tells nothing about which one fits.
    fits = [hmac.compare_digest(said.encode(errors="replace"), wanted) for said in given]
    if not any(fits):
        msg = "the call does not carry the webhook key"
        raise NotGenuine(msg)


def _bare(header: str) -> str:
    """Return a header's value without the name of its scheme."""
    scheme, _, rest = header.strip().partition(" ")
    return rest.strip() if scheme.lower() in _SCHEMES else header.strip()
