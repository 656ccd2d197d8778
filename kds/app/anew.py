"""The program takes its own place: with the same words, as after a backup was laid out."""

import os
import subprocess
import sys


def start_anew() -> None:
    """Start this program again, when everything of it has ended; does not come back but on Windows.

    Raises:
        OSError: that cannot be done.

    """
    frozen = bool(getattr(sys, "frozen", False))
    words = [sys.executable, *(sys.argv[1:] if frozen else sys.orig_argv[1:])]
    if sys.platform == "win32":
        # There it would be a new program in any case, and its parent must not wait for it.
        subprocess.Popen(words)  # noqa: S603 - our own words
        return
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(words[0], words)  # noqa: S606 - as above
