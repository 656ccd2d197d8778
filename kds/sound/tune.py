"""A sound as the device takes it: samples at a volume, handed out piece by piece."""

import sys
import wave
from array import array
from functools import lru_cache

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


@lru_cache(maxsize=16)
def _prepared(name: str, percent: int) -> bytes:
    # An ear takes ratios as steps: at half of the slider a sound shall be 12 dB softer.
    strength = (percent / 100) ** 2
    try:
        with wave.open(str(resource(f"sounds/{name}.wav")), "rb") as file:
            form = file.getnchannels(), file.getsampwidth(), file.getframerate()
            samples = array("h", _native(file.readframes(file.getnframes())))
    except (EOFError, wave.Error) as error:
        raise OSError(f"{name}.wav cannot be read: {error}") from error
    if form != (1, SAMPLE_BYTES, RATE):
        raise OSError(f"{name}.wav is not 16 bits on one channel at {RATE} Hz")
    return array("h", (int(value * strength) for value in samples)).tobytes()


def _native(little_endian: bytes) -> bytes:
    """Return 16-bit samples as this machine holds them."""
    if sys.byteorder == "little":
        return little_endian
    swapped = array("h", little_endian)
    swapped.byteswap()
    return swapped.tobytes()
