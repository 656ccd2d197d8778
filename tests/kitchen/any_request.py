"""A request to any address of any channel, read as the listener reads it."""

import hashlib
import re

from kds.channels.channel import Call
from kds.kitchen import Delivery, Kitchen


def request(kitchen: Kitchen, method: str, path: str, body: bytes) -> list[Delivery]:
    """Return what a request to an address brings, with its bytes."""
    for channel in kitchen.channels.values():
        for (known, pattern), route in channel.routes().items():
            found = re.fullmatch(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", pattern), path)
            if known != method or not found:
                continue
            call = Call(
                route=route,
                path=path,
                headers={},
                body=body,
                public_url="",
                method=method,
                parts=found.groupdict(),
            )
            return [
                Delivery(
                    channel=channel.name,
                    arrival=arrival,
                    headers={},
                    body=arrival.body or body,
                    fingerprint=hashlib.sha256(arrival.body or body).hexdigest(),
                    path=path,
                    method=method,
                    route=route,
                    parts=call.parts,
                )
                for arrival in channel.read(call)
            ]
    raise LookupError(method, path)
