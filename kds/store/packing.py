"""Raw bodies are kept packed: they are most of what an order takes on disk, and seldom read."""

import zlib

# A shorter body hardly gets smaller.
_WORTH_IT = 300

# The fastest level: a body is packed while its sender waits.
_LEVEL = 1


def pack(body: bytes | None) -> tuple[bytes | None, bool]:
    """Return a body as it is kept, and whether it is packed."""
    if body is None or len(body) < _WORTH_IT:
        return body, False
    packed = zlib.compress(body, _LEVEL)
    return (packed, True) if len(packed) < len(body) else (body, False)


def unpack(kept: object, *, packed: bool) -> bytes | None:
    """Return a body as it came."""
    if not isinstance(kept, bytes):
        return None
    return zlib.decompress(kept) if packed else kept
