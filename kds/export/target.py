"""Files that are whole or not there at all, and what a disk has against them in words."""

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


class NotWritten(Exception):
    """A file could not be written, and nothing of it is left. The message is for people."""


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """Give an empty file beside `path` to write into; it gets the name `path` when it is complete.

    Whatever goes wrong before that, or whoever cancels: what was at `path` stays as it is, and
    nothing is left beside it. What is no ordinary file, as a pipe, is written to directly.

    Raises:
        NotWritten: the disk is full, the folder is missing or may not be written to, ...

    """
    # A link stays one.
    path = Path(os.path.realpath(path))
    try:
        if path.exists() and not stat.S_ISREG(path.stat().st_mode):
            if path.is_dir():
                raise NotWritten(f"This is a folder, not a file: {path}")
            yield path
            return
        made = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
        # Refused here, before long work, where nothing can be written.
        os.close(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        try:
            yield made
            _on_disk(made)
            made.replace(path)
            if os.name == "posix":
                _on_disk(path.parent)
        finally:
            with suppress(OSError):
                made.unlink(missing_ok=True)
    except OSError as error:
        raise NotWritten(problem(error, path.parent)) from error


def problem(error: OSError, folder: Path) -> str:
    """Return what a disk's error means, in a sentence."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return f"There is no room left in {folder}: nothing was written."
        case errno.EFBIG:
            return f"A file of this size is too large for the disk of {folder}."
        case errno.ENOENT | errno.ENOTDIR:
            return f"There is no folder {folder}."
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return f"This folder may not be written to: {folder}"
        case _:
            return f"This folder cannot be written to: {folder}: {error.strerror or error}"


def _on_disk(path: Path) -> None:
    """Wait until it is on the disk itself: a stick may be pulled the next moment."""
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some file systems cannot do this for a folder.
        if not (path.is_dir() and error.errno in (errno.EINVAL, errno.ENOTSUP)):
            raise
    finally:
        os.close(handle)
