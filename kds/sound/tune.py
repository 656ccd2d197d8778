"""A sound as the device takes it: samples at a volume, handed out piece by piece."""

import sys
import wave
from array import array
from functools import lru_cache
from pathlib import Path

from kds.paths import resource

RATE = 44_100
SAMPLE_BYTES = 2


class Tune:
    """One sound on its way to the device. `next_bytes` is called on the device's own thread."""

    def __init__(self, name: str, volume: float) -> None:
        """Prepare the sound `name` at a volume of 0 to 1.

        Raises:
            OSError: the program's own file is missing or broken.

        """
        self.name = name
        self._bytes = _prepared(name, round(100 * max(0.0, min(1.0, volume))))
        self._at = 0

    @property
    def over(self) -> bool:
        """Whether the device has taken all of it."""
        return self._at >= len(self._bytes)

    def next_bytes(self, count: int) -> bytes:
        """Return the next `count` bytes, silence where the sound is over."""
        piece = self._bytes[self._at : self._at + count]
        self._at += len(piece)
        return piece.ljust(count, b"\0")


def samples_of(file: Path) -> "array[int]":
    """Return the samples of a WAV file, -32768 to 32767.

    Raises:
        OSError: it is missing, broken, or not in the one form that the device is opened for.

    """
    try:
        with wave.open(str(file), "rb") as opened:
            form = opened.getnchannels(), opened.getsampwidth(), opened.getframerate()
            samples = array("h", _native(opened.readframes(opened.getnframes())))
    except (EOFError, wave.Error, ValueError) as error:
        raise OSError(f"{file.name} cannot be read: {error}") from error
    if form != (1, SAMPLE_BYTES, RATE):
        raise OSError(f"{file.name} is not 16 bits on one channel at {RATE} Hz")
    return samples


@lru_cache(maxsize=16)
def _prepared(name: str, percent: int) -> bytes:
    # An ear takes ratios as steps: at half of the slider a sound shall be 12 dB softer.
    strength = (percent / 100) ** 2
    samples = samples_of(resource(f"sounds/{name}.wav"))
    return array("h", (int(value * strength) for value in samples)).tobytes()


def _native(little_endian: bytes) -> bytes:
    """Return 16-bit samples as this machine holds them."""
    if sys.byteorder == "little":
        return little_endian
    swapped = array("h", little_endian)
    swapped.byteswap()
    return swapped.tobytes()
