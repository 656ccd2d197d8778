"""The first-start guide's side of the program: settings as they stand, and how far it came."""

import json
import logging
import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, SecretStr, ValidationError

from kds.app.anew import KEY
from kds.app.program import Program
from kds.config_template import SECTIONS
from kds.ui.first_start.opener import Opener
from kds.ui.first_start.plan import DONE, LISTENER, Plan, Values, section_of
from kds.ui.preferences import Preferences
from kds.ui.window import MainWindow

log = logging.getLogger(__name__)

# Beside the database: it is about this computer, and nobody writes it by hand.
FILE = "first-start.json"
# Told apart from what an earlier run of the program wrote there.
_RUN = secrets.token_hex(16)


def opener_for(program: Program, window: MainWindow, preferences: Preferences) -> Opener | None:
    """Return what opens the guide, None where no settings are kept, as in practice."""
    if program.settings_file.path is None:
        return None
    return Opener(window, plan_for(program), program.kitchen, preferences)


def plan_for(program: Program) -> Plan:
    """Return what the guide works with, as far as it came before."""
    path = program.data_dir / FILE
    said = _remembered(path)
    step, chosen = str(said.get("step") or ""), _platforms(said)
    # Where what was filled in could not be started with, it is shown again to be put right.
    settings = program.settings_file.loaded or program.settings
    channels = settings.channels
    values: dict[str, Values] = {LISTENER: _plain(settings.listener)}
    for name in type(channels).model_fields:
        section = getattr(channels, name)
        if section is not None:
            values[section_of(name)] = _plain(section)
    running = tuple(program.kitchen.channels)
    # A platform whose secret cannot be read now was set up all the same: the board says so.
    is_set_up = bool(running or program.settings_file.lost)
    return Plan(
        values=values,
        faults=faults,
        keep=program.keep_settings,
        remember=lambda step, chosen: _remember(path, step, chosen),
        step=step or (DONE if is_set_up else ""),
        chosen=chosen or running,
        is_trusted=said.get("run") == _RUN,
        is_set_up=is_set_up,
        problem=lambda: next((n.text for n in program.notices.current() if n.key == KEY), ""),
    )


def faults(section: str, values: Values) -> Mapping[str, str]:
    """Return what is wrong with the values of a section: each key with pydantic's word for it."""
    model = SECTIONS[section]
    try:
        model.model_validate(values)
    except ValidationError as error:
        return dict(reversed([_fault(model, each) for each in error.errors(include_url=False)]))
    return {}


def _fault(model: type[BaseModel], fault: Any) -> tuple[str, str]:
    if fault["loc"]:
        return str(fault["loc"][0]), str(fault["type"])
    # A rule about several keys of a section begins with the one that it is about.
    words = str(fault["msg"]).removeprefix("Value error, ").split()
    return next((word for word in words if word in model.model_fields), ""), str(fault["type"])


def _plain(section: BaseModel) -> Values:
    """Return what was set in a section, as the file would hold it."""
    return {
        name: _bare(getattr(section, name))
        for name in type(section).model_fields
        if name in section.model_fields_set
    }


def _bare(value: Any) -> Any:
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, BaseModel):
        return _plain(value)
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, (list, tuple)):
        return [_bare(each) for each in value]
    if isinstance(value, Mapping):
        return {key: _bare(each) for key, each in value.items()}
    return value


def _remembered(path: Path) -> Mapping[str, Any]:
    try:
        said = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}


def _platforms(said: Mapping[str, Any]) -> tuple[str, ...]:
    names = said.get("platforms")
    names = names if isinstance(names, list) else []
    return tuple(str(name) for name in names if section_of(str(name)) in SECTIONS)


def _remember(path: Path, step: str, chosen: Sequence[str]) -> None:
    """Write how far the guide came; without it, it begins where settings are missing."""
    try:
        path.write_text(json.dumps({"step": step, "platforms": list(chosen), "run": _RUN}), "utf-8")
    except OSError as error:
        log.warning("how far the first-start guide came is not kept: %s", error)
