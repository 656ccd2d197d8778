"""The machine's sound device, by way of miniaudio."""

import ctypes
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from functools import lru_cache
from typing import Protocol

import miniaudio
from typing_extensions import override

from kds.sound.tune import RATE, SAMPLE_BYTES

# What of the sound lies in the device ahead of the ear: short, but longer than the screen may
# keep Python's lock.
_PERIOD_MS = 100
# Takes everything and is heard by nobody: a machine without a device must say so instead.
_NOT_HEARD = {miniaudio.Backend.NULL, miniaudio.Backend.CUSTOM}

Feed = Callable[[int], bytes]
Gone = Callable[[], None]


class NoDevice(Exception):
    """There is nothing to play sounds on. The message is the machine's words."""


class Device(Protocol):
    """What plays; it asks its feed for bytes until it is closed."""

    def close(self) -> None:
        """Stop at once and give the device back to the system."""


OpenDevice = Callable[[Feed, Gone], Device]


def open_device(
    feed: Feed, gone: Gone, backends: Sequence[miniaudio.Backend] | None = None
) -> Device:
    """Open the system's usual device and let it run; this may take seconds.

    `feed` is asked on a thread of the device for so many bytes of 16-bit samples, `gone` is
    called there when the device stops by itself. `backends` are the ways to a device, all that
    can be heard unless said otherwise.

    Raises:
        NoDevice: none can be opened.

    """
    _hush_alsa()
    ways = audible() if backends is None else list(backends)
    try:
        if not ways:
            raise NoDevice("no way to play sounds on this system")
        speaker = _Speaker(ways, gone)
        speaker.start(_asked(feed))
    except miniaudio.MiniaudioError as error:
        raise NoDevice(_words(error)) from None
    return speaker


def audible() -> list[miniaudio.Backend]:
    """Return the ways to a device that this machine may have, the best first."""
    enabled = miniaudio.get_enabled_backends() - _NOT_HEARD
    return sorted(enabled, key=lambda backend: int(backend.value))


class _Speaker(miniaudio.PlaybackDevice):  # type: ignore[misc] # miniaudio says nothing of types
    """A device that gives back all that it took; the library's own keeps its context."""

    def __init__(self, backends: list[miniaudio.Backend], gone: Gone) -> None:
        super().__init__(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE,
            buffersize_msec=_PERIOD_MS,
            backends=backends,
            app_name="Kitchen display",
        )
        self.stop_callback: Gone | None = gone

    @override
    def close(self) -> None:
        # Called also when it was opened in part, and a second time when it is forgotten.
        self.stop_callback = None
        super().close()
        context, self._context = getattr(self, "_context", None), None
        if context is not None:
            # Each holds a connection to the sound server, or a thread.
            miniaudio.lib.ma_context_uninit(context)


def _asked(feed: Feed) -> Generator[bytes, int, None]:
    """Return what miniaudio wants: it sends numbers of samples and takes bytes."""

    def answers() -> Generator[bytes, int, None]:
        count = yield b""
        while True:
            count = yield feed(count * SAMPLE_BYTES)

    started = answers()
    next(started)
    return started


def _words(error: miniaudio.MiniaudioError) -> str:
    words = [str(part) for part in error.args]
    return f"{words[0]} (miniaudio {' '.join(words[1:])})" if words[1:] else " ".join(words)


_ALSA_HANDLER = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)


def _take_message(*_message: object) -> None:
    """Do nothing with what ALSA says."""


# Kept for good: ALSA calls it whenever it likes.
_SAY_NOTHING = _ALSA_HANDLER(_take_message)


@lru_cache(maxsize=1)
def _hush_alsa() -> None:
    """Keep ALSA from writing 40 lines to the terminal at each look for a device."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_SAY_NOTHING)
