"""Ears for tests: a sound as it changes over time, by a plain Fourier transform."""

import cmath
import math
import sys
import wave
from array import array
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

# Samples of one look at a sound: 23 ms, which tells pitches 43 Hz apart.
WINDOW = 1024
# Thirds of an octave, about as fine as an ear tells noises apart.
BANDS_HZ = [100 * 2 ** (third / 3) for third in range(20)]


@dataclass(frozen=True)
class Sound:
    """What is in a WAV file: samples between -32768 and 32767, so many a second."""

    channels: int
    width: int
    rate: int
    samples: "array[int]"

    @classmethod
    def read(cls, path: Path) -> "Sound":
        """Read a file."""
        with wave.open(str(path), "rb") as file:
            samples = array("h", file.readframes(file.getnframes()))
            if sys.byteorder == "big":
                samples.byteswap()
            return cls(file.getnchannels(), file.getsampwidth(), file.getframerate(), samples)

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / self.rate

    @cached_property
    def looks(self) -> list[list[float]]:
        """Energy of each frequency, 43 Hz apart, in one window after another."""
        found = []
        for start in range(0, len(self.samples), WINDOW):
            window = [float(value) for value in self.samples[start : start + WINDOW]]
            window += [0.0] * (WINDOW - len(window))
            for index in range(WINDOW):
                window[index] *= math.sin(math.pi * index / WINDOW) ** 2
            found.append([abs(value) ** 2 for value in _fourier(window)[: WINDOW // 2]])
        return found

    def energy(self, low: float, high: float) -> float:
        """Return the share of the energy that lies between two frequencies in Hz."""
        step = self.rate / WINDOW
        between = range(round(low / step), round(high / step))
        return sum(look[at] for look in self.looks for at in between) / sum(map(sum, self.looks))

    def pattern(self) -> list[list[float]]:
        """Return how strong each third of an octave is in each window; all of it together is 1."""
        step = self.rate / WINDOW
        edges = [round(hz / step) for hz in [*BANDS_HZ, BANDS_HZ[-1] * 2 ** (1 / 3)]]
        bands = [[math.sqrt(sum(look[a:b])) for a, b in pairwise(edges)] for look in self.looks]
        length = math.sqrt(sum(value**2 for look in bands for value in look))
        return [[value / length for value in look] for look in bands]


def likeness(one: Sound, other: Sound) -> float:
    """Say how alike two sounds are: 1 the same, 0 nothing in common; at the best shift in time."""
    a, b = one.pattern(), other.pattern()
    return max(
        sum(
            sum(x * y for x, y in zip(a[at], b[at - shift], strict=True))
            for at in range(max(0, shift), min(len(a), len(b) + shift))
        )
        for shift in range(-len(b) + 1, len(a))
    )


def _fourier(values: list[float]) -> list[complex]:
    if len(values) == 1:
        return [complex(values[0])]
    even, odd = _fourier(values[::2]), _fourier(values[1::2])
    half = len(values) // 2
    turned = [cmath.exp(-1j * math.pi * k / half) * odd[k] for k in range(half)]
    return [e + t for e, t in zip(even, turned, strict=True)] + [
        e - t for e, t in zip(even, turned, strict=True)
    ]
