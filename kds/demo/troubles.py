"""The ways in which a platform can fail to answer properly, and the queue they wait in."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """How one call goes wrong. Made by `answer`, `late`, `drop` and `garbage`.

    With `heard` the platform acts on the call as always and only its answer suffers, else the call
    has no effect at all. `delay` is in seconds and passes before whatever is answered.
    """

    heard: bool = False
    delay: float = 0.0
    status: int | None = None
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    cut: bool = False


def answer(
    status: int,
    body: bytes = b"{}",
    *,
    headers: Mapping[str, str] | None = None,
    heard: bool = False,
) -> Trouble:
    """Answer with an HTTP status of 100 to 599, this body and these headers, whatever was asked."""
    return Trouble(status=status, body=body, headers=dict(headers or {}), heard=heard)


def late(seconds: float) -> Trouble:
    """Act on the call at once and answer it properly, but only after `seconds`."""
    return Trouble(delay=seconds, heard=True)


def drop(*, heard: bool = False) -> Trouble:
    """Reset the connection instead of answering; with `heard` the call has had its effect."""
    return Trouble(cut=True, heard=heard)


def garbage(raw: bytes = b"\x00\xff\xfeHTTP?\r\n\r\n", *, heard: bool = False) -> Trouble:
    """Answer with bytes that are no HTTP at all and close the connection."""
    return Trouble(raw=raw, heard=heard)


@dataclass(slots=True)
class _Planned:
    trouble: Trouble
    times: int | None
    order_id: str | None
    path: str


class Troubles:
    """What is going to go wrong, first planned first met."""

    def __init__(self) -> None:
        self._planned: list[_Planned] = []

    def plan(
        self,
        trouble: Trouble,
        *,
        times: int | None = 1,
        order_id: str | None = None,
        path: str = "/",
    ) -> None:
        """Let the next `times` calls (None: all, until `clear`) meet `trouble`.

        Only calls whose path starts with `path` count, and with `order_id` only those whose path
        names that order.
        """
        self._planned.append(_Planned(trouble, times, order_id, path))

    def clear(self) -> None:
        """Forget everything planned."""
        self._planned.clear()

    def meet(self, path: str, order_id: str) -> Trouble | None:
        """Return what goes wrong with this call, and count it."""
        for planned in self._planned:
            if planned.order_id not in (None, order_id) or not path.startswith(planned.path):
                continue
            if planned.times is not None:
                planned.times -= 1
                if planned.times <= 0:
                    self._planned.remove(planned)
            return planned.trouble
        return None
