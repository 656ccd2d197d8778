"""The licences of everything that the packaged program carries, in one text."""

import os
import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

HERE = Path(__file__).parent
# Qt's and PySide's wheels name their licence but do not hold its text; the LGPL
# is an addition to the GPL, so both belong to it.
LGPL = [HERE / "licences" / "LGPL-3.0.txt", HERE / "licences" / "GPL-3.0.txt"]
QT = {"pyside6-essentials", "shiboken6"}
# Needed by sqlite-utils' own command line, which the program does not carry.
LEFT_OUT = {"pip"}
# Where a package states its licence, the better place first.
STATED = ("License-Expression", "License")

INTRODUCTION = """\
Third-party software in this program
====================================

The program uses Qt and PySide under the GNU Lesser General Public License,
version 3. They stand as libraries of their own in the folder _internal/PySide6
and may be replaced there by other builds of the same version. Libraries of the
system that the program was built on stand beside them, under the licences that
the system states for them.
"""


def carried() -> list[str]:
    """Name the packages that the program carries on this system."""
    lines = (HERE / "requirements.txt").read_text(encoding="utf-8").splitlines()
    # One that is locked in two versions, for older and newer Pythons, is carried once.
    found = {
        match[0]: ";" in line
        for line in lines
        if (match := re.match(r"[a-z0-9][a-z0-9._-]*(?===)", line))
    }
    # What has a condition may belong to another system; what has none must be here.
    return [
        name
        for name, if_needed in found.items()
        if name not in LEFT_OUT and not (if_needed and absent(name))
    ]


def absent(name: str) -> bool:
    """Whether a package is not installed."""
    try:
        distribution(name)
    except PackageNotFoundError:
        return True
    return False


def texts(package: Distribution, name: str) -> list[Path]:
    """Find the licence texts of a package."""
    if name in QT:
        return LGPL
    found = [
        Path(str(package.locate_file(file)))
        for file in package.files or []
        if re.match(r"(licen[cs]e|copying|notice)", file.name, re.IGNORECASE)
        and ".dist-info" in file.parts[0]
    ]
    return sorted(found)


def python_licence() -> list[Path]:
    """Find Python's own licence, which lies elsewhere on each system."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    places = [
        Path(os.__file__).parent / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{version}-minimal/copyright"),
    ]
    return [place for place in places if place.exists()][:1]


def section(title: str, licence: str, files: list[Path]) -> str:
    """Set one package's texts under a heading."""
    bodies = [file.read_text(encoding="utf-8", errors="replace").strip() for file in files]
    heading = f"{title} ({licence})" if licence else title
    return "\n\n".join([f"{heading}\n{'-' * len(heading)}", *bodies])


def write(target: Path) -> None:
    """Write the text that goes out with the program."""
    parts = [INTRODUCTION, section("Python", "PSF-2.0", python_licence())]
    printed: set[Path] = set()
    for name in carried():
        package = distribution(name)
        files = [file for file in texts(package, name) if file not in printed]
        printed.update(files)
        stated = [package.metadata[key] for key in STATED if key in package.metadata]
        parts.append(section(f"{name} {package.version}", "".join(stated[:1]), files))
    target.write_text("\n\n\n".join(parts) + "\n", encoding="utf-8")
