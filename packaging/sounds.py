"""Makes the sounds from nothing: `python packaging/sounds.py [FOLDER]`; usually resources/sounds.

A kitchen's noise is loudest below 1 kHz and an old ear hears little above 4 kHz, so each sound
has most of its energy between 1 and 3 kHz. A partial an octave below carries around corners.
"""

import math
import sys
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path

RATE = 44_100
FULL_SCALE = 32_767
PEAK = 0.97
HERE = Path(__file__).parent
FOLDER = HERE.parent / "resources" / "sounds"

# How strong each multiple of the pitch is. Pitches lie between 1 and 1.6 kHz, or glide through
# it, so that half of a pitch is the low partial and its double still counts as loud.
PARTIALS = ((0.5, 0.4), (1.0, 1.0), (2.0, 0.45), (3.0, 0.08))
# A speaker clicks where a sound begins or ends at once.
ATTACK_S, RELEASE_S = 0.006, 0.02


@dataclass(frozen=True)
class Note:
    """A pitch in Hz that glides to another in so many seconds; fades to `fade` of its strength."""

    seconds: float
    pitch: float
    to: float = 0.0
    fade: float = 0.6
    strength: float = 1.0


def rest(seconds: float) -> Note:
    """Return a silence."""
    return Note(seconds, 0.0, strength=0.0)


# Told apart by rhythm and by how the pitch moves, also by somebody who cannot name a note.
SOUNDS: dict[str, tuple[Note, ...]] = {
    # Up in three steps, twice: something is there to be taken.
    "new": (
        *(Note(0.09, 1047), Note(0.09, 1319), Note(0.2, 1568)),
        rest(0.11),
        *(Note(0.09, 1047), Note(0.09, 1319), Note(0.26, 1568, fade=0.2)),
    ),
    # To and fro, quickly, like something that is being exchanged.
    "changed": (
        *(Note(0.065, 1480, fade=1.0), Note(0.065, 1109, fade=1.0)) * 3,
        rest(0.13),
        *(Note(0.065, 1480, fade=1.0), Note(0.065, 1109, fade=1.0)) * 3,
    ),
    # Three long falls: away with it.
    "cancelled": (
        *(Note(0.36, 2350, to=1000, fade=0.9), rest(0.07)) * 2,
        Note(0.5, 2350, to=1000, fade=0.5),
    ),
    # Five equal knocks on one pitch, in pace with a clock that runs out.
    "late": (*(Note(0.07, 1245, fade=0.8), rest(0.1)) * 4, Note(0.1, 1245, fade=0.3)),
    # High and long, low and longer: the tone of a line that is dead.
    "lost": (Note(0.5, 1568, fade=0.9), rest(0.05), Note(0.75, 1047, fade=0.5)),
    # A slow bell that swings between three tones and dies away.
    "scheduled": (
        Note(0.28, 1319, fade=0.25),
        Note(0.28, 1047, fade=0.25),
        Note(0.28, 1175, fade=0.25),
        Note(0.55, 1568, fade=0.08),
    ),
}


def tone(note: Note) -> list[float]:
    """Return a note's samples, somewhere between -2 and 2."""
    count = round(note.seconds * RATE)
    glide = (note.to or note.pitch) / note.pitch if note.pitch else 1.0
    samples: list[float] = []
    turns = 0.0  # of the pitch, so that a glide has no jumps
    for index in range(count):
        at, left = index / RATE, (count - index) / RATE
        share = index / count
        swell = min(1.0, at / ATTACK_S, left / RELEASE_S)
        strength = note.strength * swell * note.fade**share
        value = sum(part * math.sin(math.tau * turns * times) for times, part in PARTIALS)
        samples.append(strength * value)
        turns += note.pitch * glide**share / RATE
    return samples


def samples_of(notes: tuple[Note, ...]) -> "array[int]":
    """Return a sound's samples, as loud as they can be."""
    values = [value for note in notes for value in tone(note)]
    loudest = max(map(abs, values))
    return array("h", (round(value / loudest * PEAK * FULL_SCALE) for value in values))


def write(folder: Path) -> None:
    """Write all sounds: 16 bits, one channel, little-endian as WAV wants it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in SOUNDS.items():
        samples = samples_of(notes)
        if sys.byteorder == "big":
            samples.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(samples.itemsize)
            file.setframerate(RATE)
            file.writeframes(samples.tobytes())


if __name__ == "__main__":
    write(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
