"""A key of our own that a platform's calls carry, where it has no proof or none for every call."""

import hmac

from kds.channels.channel import Call

_SCHEMES = frozenset({"bearer", "basic", "token", "je-api-key"})


def carries_key(call: Call, key: str, *, in_address: bool) -> bool:
    """Say whether a call carries `key` as its Authorization header, with or without a scheme.

    With `in_address` it may be in the address instead (`?key=`), for platforms where people can
    enter an address but no header.
    """
    header = call.headers.get("authorization", "").strip()
    scheme, _, rest = header.partition(" ")
    given = [header]
    if scheme.lower() in _SCHEMES:
        given.append(rest.strip())
    if in_address:
        given.append(call.query.get("key", ""))
    # Each is compared, so that the time taken tells nothing about which one fits.
    fits = [hmac.compare_digest(_bytes(said), _bytes(key)) for said in given]
    return any(fits)


def _bytes(text: str) -> bytes:
    """Headers can hold what is no text at all."""
    return text.encode(errors="surrogatepass")
