"""The player on real devices: miniaudio's null device keeps time and takes sound as others do."""

import os
import subprocess
import sys
import threading
from array import array
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import miniaudio
import pytest

from kds.sound import Player
from kds.sound.device import Device, Feed, Gone, NoDevice, audible, open_device
from kds.sound.tune import Tune, samples_of
from tests.sound.shop import Shop, Ticks, until

ROOT = Path(__file__).parents[2]


@pytest.fixture
def ticks() -> Ticks:
    """The player's clock."""
    return Ticks()


@pytest.fixture
def shop(ticks: Ticks) -> Shop:
    """A shop whose devices work."""
    return Shop(ticks=ticks)


@pytest.fixture
def player(shop: Shop, ticks: Ticks) -> Iterator[Player]:
    """A player with devices of the shop."""
    made = Player(shop.open, ticks)
    yield made
    made.close()
    assert shop.has_all_back()
    assert "sound" not in {thread.name for thread in threading.enumerate()}


def samples(name: str, volume: float = 1.0) -> bytes:
    """Return all of a sound."""
    tune, found = Tune(name, volume), b""
    while not tune.over:
        found += tune.next_bytes(1000)
    return found.rstrip(b"\0")


def test_a_sound_is_played_to_its_end(player: Player, shop: Shop) -> None:
    """Every sample reaches the device, in one piece, and there is no problem."""
    player.play("late", 1.0)
    until(lambda: samples("late") in shop.heard)

    until(lambda: player.playing is None)
    assert player.problem is None
    assert len(shop.opened) == 1


def test_a_later_sound_replaces_an_earlier_one(player: Player, shop: Shop) -> None:
    """The second sound begins while the first is on its way, on the same device."""
    player.play("scheduled", 1.0)
    until(lambda: player.playing == "scheduled")
    player.play("late", 0.5)

    until(lambda: samples("late", 0.5) in shop.heard)
    assert samples("scheduled") not in shop.heard
    assert len(shop.opened) == 1


def test_stop_is_silence(player: Player, shop: Shop) -> None:
    """A sound that is stopped goes no further, and the next one is heard."""
    player.play("scheduled", 1.0)
    until(lambda: player.playing == "scheduled")
    player.stop()
    until(lambda: player.playing is None)
    assert samples("scheduled") not in shop.heard

    player.play("late", 1.0)
    until(lambda: samples("late") in shop.heard)


def test_the_volume_is_heard_in_steps() -> None:
    """Half of the slider is a quarter of the strength, nothing is silence, beyond all is all."""
    whole = max(array("h", samples("new")))

    assert max(array("h", samples("new", 0.5))) == pytest.approx(whole / 4, rel=0.01)
    assert samples("new", 0) == b""
    assert samples("new", 7) == samples("new")


@pytest.mark.expects_log("kds.sound")
def test_no_device_is_a_problem_until_there_is_one(
    player: Player, shop: Shop, ticks: Ticks
) -> None:
    """The machine's words stand as the problem until a device takes sound."""
    shop.broken = "no card"
    player.look()
    until(lambda: player.problem == "no card")
    shop.broken = ""
    ticks.at += 11
    player.play("late", 1.0)
    until(lambda: samples("late") in shop.heard)
    until(lambda: player.problem is None)


@pytest.mark.expects_log("kds.sound")
def test_a_device_is_not_looked_for_all_the_time(player: Player, shop: Shop, ticks: Ticks) -> None:
    """However often somebody wants a sound, there are ten seconds between two attempts."""
    shop.broken = "no card"

    def a_second_later() -> bool:
        player.play("late", 1.0)
        ticks.at += 1
        return len(shop.asked_at) == 4

    until(a_second_later)
    assert all(later - earlier >= 10 for earlier, later in pairwise(shop.asked_at))


@pytest.mark.expects_log("kds.sound")
def test_a_device_that_goes_away_is_a_problem(player: Player, shop: Shop) -> None:
    """A device that stops within a sound is given back; the next sound looks for another."""
    player.play("scheduled", 1.0)
    until(lambda: shop.heard)
    shop.unplug()
    until(lambda: player.problem == "the sound device has stopped")

    player.play("late", 1.0)
    until(lambda: player.problem is None)
    until(lambda: samples("late") in shop.heard)
    assert len(shop.opened) == 2


def test_a_device_that_goes_between_sounds_harms_nothing(player: Player, shop: Shop) -> None:
    """While nothing is played there is nothing to complain of; the next sound is heard."""
    player.look()
    until(lambda: shop.heard)
    shop.unplug()

    player.play("late", 1.0)
    until(lambda: samples("late") in shop.heard)
    assert player.problem is None


def test_a_device_is_given_back_when_nobody_needs_it(
    player: Player, shop: Shop, ticks: Ticks
) -> None:
    """Long after the last sound the device is closed; the next sound opens one again."""
    player.play("late", 1.0)
    until(lambda: samples("late") in shop.heard)

    def seconds_later() -> bool:
        before = len(shop.heard)  # in one jump of time the device would seem to have stalled
        ticks.at += 3
        until(lambda: len(shop.heard) > before or shop.has_all_back())
        return shop.has_all_back()

    until(seconds_later)
    assert player.problem is None

    player.play("late", 1.0)
    until(lambda: len(shop.opened) == 2)


@pytest.mark.expects_log("kds.sound")
def test_a_missing_sound_is_a_problem_of_its_own(player: Player, shop: Shop) -> None:
    """A sound that is not among the resources says so; the others are heard."""
    player.play("trumpet", 1.0)
    until(lambda: player.problem)
    assert "trumpet" in str(player.problem)

    player.play("late", 1.0)
    until(lambda: samples("late") in shop.heard)
    assert player.problem is None


class Deaf:
    """A device that takes nothing, like one whose sound server hangs."""

    def __init__(self) -> None:
        self.closed = threading.Event()

    def close(self) -> None:
        """Be given back."""
        self.closed.set()


@pytest.mark.expects_log("kds.sound")
def test_a_device_that_takes_nothing_is_a_problem(ticks: Ticks) -> None:
    """A device that never asks for sound is given back after some seconds, with words."""
    deaf = Deaf()
    player = Player(lambda _feed, _gone: deaf, ticks)
    player.play("late", 1.0)
    until(lambda: player.playing == "late")
    assert player.problem is None

    ticks.at += 6
    until(lambda: player.problem == "the sound device takes no sound")
    until(deaf.closed.is_set)
    player.close()


@pytest.mark.expects_log("kds.sound")
def test_opening_may_take_for_ever(ticks: Ticks) -> None:
    """While a device hangs in opening nobody waits for it, and the problem says so."""
    opening, go_on = threading.Event(), threading.Event()

    def hang(_feed: Feed, _gone: Gone) -> Device:
        opening.set()
        assert go_on.wait(20)
        raise NoDevice("it woke up without a device")

    player = Player(hang, ticks)
    player.play("late", 1.0)
    until(opening.is_set)
    assert player.problem is None
    ticks.at += 6
    assert player.problem == "the sound device does not answer"

    go_on.set()
    until(lambda: player.problem == "it woke up without a device")
    player.close()


def test_a_closed_player_stays_silent(shop: Shop, ticks: Ticks) -> None:
    """After close nothing is opened any more, also when it was never used before."""
    player = Player(shop.open, ticks)
    player.close()
    player.play("late", 1.0)
    player.look()
    player.stop()
    player.close()

    assert shop.asked_at == []
    assert player.playing is None


def test_a_null_device_is_never_chosen() -> None:
    """What takes sound and lets nobody hear it does not count as a device."""
    assert miniaudio.Backend.NULL not in audible()
    with pytest.raises(NoDevice, match="no way"):
        open_device(bytes, lambda: None, [])


SYSTEM = """
import time
from kds.sound import Player
from kds.sound.device import open_device

taken = 0

def open_it(feed, gone):
    def counted(count):
        global taken
        taken += count
        return feed(count)
    return open_device(counted, gone)

player = Player(open_it)
player.play("late", 1.0)
end = time.monotonic() + 20
while not player.problem and taken < 100_000 and time.monotonic() < end:
    time.sleep(0.01)
print(player.problem, taken > 0)
player.close()
"""


def on_system(config: Path) -> tuple[str, str]:
    """Play on the system's own way to a device, as an ALSA configuration describes it."""
    environment = os.environ | {
        "ALSA_CONFIG_PATH": str(config),
        "PULSE_SERVER": "unix:/nonexistent",
        "JACK_NO_START_SERVER": "1",
    }
    done = subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-c", SYSTEM],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=40,
    )
    return done.stdout.strip(), done.stderr


needs_alsa = pytest.mark.skipif(
    not any(Path("/usr/lib").rglob("libasound.so.2")), reason="the system has no ALSA"
)


@needs_alsa
def test_a_machine_without_a_device_says_so(tmp_path: Path) -> None:
    """Without a sound card there is a problem in words, and the terminal stays as it was."""
    config = tmp_path / "asound.conf"
    config.write_text("", encoding="utf-8")

    problem, terminal = on_system(config)
    assert problem.startswith("failed to init device")
    assert problem.endswith("False")
    assert "ALSA" not in terminal


@needs_alsa
def test_a_device_of_the_system_is_played_on(tmp_path: Path) -> None:
    """A device that ALSA offers takes the sound to its end."""
    config = tmp_path / "asound.conf"
    config.write_text("pcm.!default { type null }\n", encoding="utf-8")

    problem, _terminal = on_system(config)
    assert problem == "None True"


def test_a_broken_sound_file_is_named(tmp_path: Path) -> None:
    """A file that is no sound, is cut off, or has another form is an error with its name."""
    whole = (ROOT / "resources" / "sounds" / "late.wav").read_bytes()
    stereo = whole[:22] + b"\2" + whole[23:32] + b"\4" + whole[33:]
    for content in (b"", b"not a sound at all, not even nearly", whole[:30], whole[:101], stereo):
        (tmp_path / "odd.wav").write_bytes(content)
        with pytest.raises(OSError, match=r"odd\.wav"):
            samples_of(tmp_path / "odd.wav")
