"""The sounds that come with the program: made by a script, audible in a kitchen, told apart."""

import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest

from tests.sound.hearing import Sound, likeness

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "sounds"
NAMES = ["cancelled", "changed", "late", "lost", "new", "scheduled"]


@pytest.fixture(scope="module")
def sounds() -> dict[str, Sound]:
    """All sounds by name."""
    return {path.stem: Sound.read(path) for path in sorted(FOLDER.glob("*.wav"))}


def test_the_script_makes_the_very_same_files(tmp_path: Path) -> None:
    """What lies in resources is what the script makes, byte for byte, and nothing else."""
    script = ROOT / "packaging" / "sounds.py"
    subprocess.run([sys.executable, script, tmp_path / "made"], check=True)  # noqa: S603 - our own

    made = {path.name: path.read_bytes() for path in (tmp_path / "made").iterdir()}
    assert sorted(made) == [f"{name}.wav" for name in NAMES]
    assert made == {path.name: path.read_bytes() for path in FOLDER.iterdir()}


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_short_and_loud(name: str, sounds: dict[str, Sound]) -> None:
    """It is 16 bits on one channel, 0.4 to 1.6 s long, near full scale, and begins softly."""
    sound = sounds[name]

    assert (sound.channels, sound.width, sound.rate) == (1, 2, 44_100)
    assert 0.4 <= sound.seconds <= 1.6
    assert 0.95 * 32_767 < max(map(abs, sound.samples)) < 32_767
    ends = [*sound.samples[:20], *sound.samples[-20:]]
    assert max(map(abs, ends)) < 0.1 * 32_767
    assert (FOLDER / f"{name}.wav").stat().st_size < 150_000


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_where_ears_are_best(name: str, sounds: dict[str, Sound]) -> None:
    """Most of its energy lies between 1 and 3 kHz, and a part of it lies below, around corners."""
    sound = sounds[name]

    assert sound.energy(1000, 3000) >= 0.6
    assert sound.energy(400, 1000) >= 0.05


def test_no_two_sounds_are_alike(sounds: dict[str, Sound]) -> None:
    """Over time and pitch no two share two thirds, however they are shifted."""
    alike = {pair: likeness(*(sounds[name] for name in pair)) for pair in combinations(NAMES, 2)}

    assert {pair: figure for pair, figure in alike.items() if figure > 0.65} == {}


def test_likeness_means_something(sounds: dict[str, Sound]) -> None:
    """The figure is 1 for the same sound, also when it is softer."""
    sound = sounds["new"]
    softer = Sound(1, 2, sound.rate, type(sound.samples)("h", [v // 4 for v in sound.samples]))

    assert likeness(sound, softer) == pytest.approx(1, abs=0.01)
