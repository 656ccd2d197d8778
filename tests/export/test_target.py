"""A file is whole or not there, whatever happens, and a disk's trouble is said in a sentence."""

import contextlib
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kds.export.target import NotWritten, unfinished


class Oops(Exception):
    """Something goes wrong."""


def names(folder: Path) -> list[str]:
    """Return what is in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


def test_a_file_has_its_name_when_it_is_complete(tmp_path: Path) -> None:
    """While it is being written nobody takes it for finished; then it is there alone."""
    path = tmp_path / "orders.csv"
    with unfinished(path) as made:
        made.write_text("half")
        assert not path.exists()
        assert made.parent == tmp_path
    assert path.read_text() == "half"
    assert names(tmp_path) == ["orders.csv"]


@pytest.mark.parametrize("error", [Oops, KeyboardInterrupt])
def test_a_failed_export_leaves_nothing(tmp_path: Path, error: type[BaseException]) -> None:
    """What was there before stays as it was, and nothing half lies beside it."""
    path = tmp_path / "orders.csv"
    path.write_text("before")

    def fail(made: Path) -> None:
        made.write_text("half")
        raise error

    with pytest.raises(error), unfinished(path) as made:
        fail(made)
    assert path.read_text() == "before"
    assert names(tmp_path) == ["orders.csv"]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    """Somebody who pulled the stick reads that the folder is not there."""
    with pytest.raises(NotWritten, match="There is no folder"), unfinished(tmp_path / "no" / "x"):
        pytest.fail("there is nothing to write to")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """A folder that is named as the file is not touched."""
    with pytest.raises(NotWritten, match="This is a folder"), unfinished(tmp_path):
        pytest.fail("there is nothing to write to")
    assert names(tmp_path) == []


def test_a_link_stays_one(tmp_path: Path) -> None:
    """Where somebody linked the file to another disk, it goes there."""
    (tmp_path / "disk").mkdir()
    link = tmp_path / "orders.csv"
    link.symlink_to(tmp_path / "disk" / "real.csv")
    with unfinished(link) as made:
        made.write_text("all")
    assert link.is_symlink()
    assert (tmp_path / "disk" / "real.csv").read_text() == "all"
    assert names(tmp_path / "disk") == ["real.csv"]


def test_what_is_no_ordinary_file_stays() -> None:
    """The bin of the system is not replaced by a file."""
    with unfinished(Path(os.devnull)) as made:
        made.write_text("gone")
    assert not Path(os.devnull).is_file()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits files like this")
def test_a_file_that_is_too_large_is_said(tmp_path: Path) -> None:
    """A stick that takes no larger files says so, and nothing is left on it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(NotWritten, match="too large"), unfinished(tmp_path / "x") as made:
            made.write_bytes(b"x" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert names(tmp_path) == []


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Mount a disk of 64 kB, where this machine lets us have one."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    disk = folder / "disk"
    disk.mkdir()
    words = [str(mount), "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if not mount or subprocess.run(words, capture_output=True, check=False).returncode:  # noqa: S603 - our own words
        pytest.skip("a small disk cannot be mounted here")
    try:
        yield disk
    finally:
        subprocess.run([str(umount), "-l", str(disk)], check=True)  # noqa: S603 - as above


def test_a_full_disk_is_said(tmp_path: Path) -> None:
    """On a full stick somebody reads so, and what was on it before is still there."""
    with small_disk(tmp_path) as disk:
        (disk / "orders.csv").write_text("before")
        with pytest.raises(NotWritten, match="no room left"), unfinished(disk / "orders.csv") as f:
            f.write_bytes(b"x" * 100_000)
        assert (disk / "orders.csv").read_text() == "before"
        assert names(disk) == ["orders.csv"]
