"""Where files can be put: the usual folders of this computer, and what is plugged in."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths, QStorageInfo

translate = QCoreApplication.translate

_Place = QStandardPaths.StandardLocation
_USUAL = (_Place.DocumentsLocation, _Place.DownloadLocation, _Place.DesktopLocation)
# Where Linux mounts what somebody plugs in.
_PLUGGED = ("/media/", "/run/media/", "/mnt/")


@dataclass(frozen=True, slots=True)
class Place:
    """A folder to write to: what people call it, and its path."""

    name: str
    folder: Path


def places() -> list[Place]:
    """Return the places there are now, what is plugged in first. May wait for a slow disk."""
    found = [*_plugged(), *_usual()]
    return list({place.folder: place for place in reversed(found)}.values())[::-1]


def size_text(size: int) -> str:
    """Return a number of bytes as people read it: 1.2 MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _usual() -> list[Place]:
    found = []
    for kind in _USUAL:
        folder = QStandardPaths.writableLocation(kind)
        if folder and Path(folder).is_dir():
            found.append(Place(QStandardPaths.displayName(kind), Path(folder)))
    home = Path.home()
    if not found and home.is_dir():
        found.append(Place(QStandardPaths.displayName(_Place.HomeLocation), home))
    return [place for place in found if os.access(place.folder, os.W_OK)]


def _plugged() -> list[Place]:
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if not volume.isReady() or volume.isReadOnly() or not _is_plugged(volume, root):
            continue
        name = volume.displayName().strip()
        called = Path(root).name or root if name in ("", root) else name
        text = translate("Places", "{name} ({free} free)")
        free = size_text(volume.bytesAvailable())
        found.append(Place(text.format(name=called, free=free), Path(root)))
    return [place for place in found if os.access(place.folder, os.W_OK)]


def _is_plugged(volume: QStorageInfo, root: str) -> bool:
    if sys.platform == "win32":
        return not volume.isRoot() and root != QStorageInfo.root().rootPath()
    return root.startswith(_PLUGGED)
