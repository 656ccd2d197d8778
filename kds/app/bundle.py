"""The support bundle: what somebody far away needs to help, without customers and secrets."""

import json
import zipfile
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

from kds.config import Settings
from kds.store.outline import outline

_SECRET = ("secret", "key", "token", "pin", "password", "client_id", "drivers", "phone")
_MASK = "(left out)"
_LAST_ERRORS = 200
_LOGS = ("kds.log*", "crash.log")


def write_bundle(
    data_dir: Path, settings: Settings, health: Mapping[str, object], now: datetime
) -> Path:
    """Write a zip file into the data folder and return it; `health` is what /health says.

    Raises:
        OSError: it cannot be written.

    """
    folder = data_dir / "support"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / f"kds-support-{now:%Y%m%dT%H%M%SZ}.zip"
    logs = [file for pattern in _LOGS for file in sorted((data_dir / "logs").glob(pattern))]
    texts = {
        "health.json": json.dumps(health, indent=1, default=str),
        "settings.json": json.dumps(masked(settings.model_dump()), indent=1, default=str),
        "database.json": json.dumps(outline(data_dir / "kds.db"), indent=1),
        "errors.txt": "\n".join(_errors(logs)),
    }
    part = path.with_suffix(".part")
    with closing(zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED)) as made:
        for name, text in texts.items():
            made.writestr(name, text)
        for file in logs:
            made.write(file, f"logs/{file.name}")
    part.chmod(0o600)
    return part.replace(path)


def masked(value: object, name: str = "") -> object:
    """Return settings with nothing in them that is a secret or a person's."""
    if isinstance(value, SecretStr):
        return _MASK if value.get_secret_value() else ""
    if value and any(word in name for word in _SECRET) and not isinstance(value, bool | int):
        return _MASK
    if isinstance(value, Mapping):
        return {str(key): masked(inner, str(key).lower()) for key, inner in value.items()}
    return [masked(inner) for inner in value] if isinstance(value, list | tuple) else value


def _errors(logs: list[Path]) -> list[str]:
    """Return the last warnings and errors of the logs, the oldest first."""
    lines = [
        line
        for file in sorted(logs, key=lambda log: log.stat().st_mtime)
        if file.name.startswith("kds.log")
        for line in file.read_text("utf-8", errors="replace").splitlines()
        if " ERROR " in line or " WARNING " in line
    ]
    return lines[-_LAST_ERRORS:]
