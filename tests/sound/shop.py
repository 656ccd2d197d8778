"""Where players in tests get their devices: real ones that nobody hears."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import miniaudio

from kds.sound.device import Device, Feed, Gone, NoDevice, open_device


def until(condition: Callable[[], object]) -> None:
    """Wait for something that another thread does."""
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


@dataclass
class Ticks:
    """Seconds that only go on, when they are told to."""

    at: float = 1000.0

    def __call__(self) -> float:
        """Return the seconds."""
        return self.at


@dataclass
class Shop:
    """Hands out null devices, and keeps them at hand; `broken` says why there are none."""

    opened: list[Device] = field(default_factory=list)
    heard: bytearray = field(default_factory=bytearray)
    asked_at: list[float] = field(default_factory=list)
    broken: str = ""
    ticks: Callable[[], float] = time.monotonic

    def open(self, feed: Feed, gone: Gone) -> Device:
        """Open a device that keeps what it is fed."""
        self.asked_at.append(self.ticks())
        if self.broken:
            raise NoDevice(self.broken)

        def heard(count: int) -> bytes:
            piece = feed(count)
            self.heard += piece
            return piece

        device = open_device(heard, gone, [miniaudio.Backend.NULL])
        self.opened.append(device)
        return device

    def has_all_back(self) -> bool:
        """Say whether every device has been closed, with its connection to the sound server."""
        rests = [(device._device, device._context) for device in self.opened]  # type: ignore[attr-defined]  # noqa: SLF001 - what the system sees
        return all(rest == (None, None) for rest in rests)

    def unplug(self) -> None:
        """Let the device that was opened last stop by itself."""
        handle = self.opened[-1]._device  # type: ignore[attr-defined]  # noqa: SLF001 - the real thing
        assert miniaudio.lib.ma_device_stop(handle) == 0
