"""Settings that are being changed: what stands in the file, what is to stand there, what is wrong.

Values are as in the file: sections are dicts, lists are lists, secrets are texts or marks.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, SecretStr, ValidationError

from kds.settings.form import Blank, blanks

Sections = dict[str, dict[str, Any]]

_CHANNELS, _ENABLED = "channels", "enabled"
NONE_ON = "none_on"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the field `key`.

    `kind` is pydantic's word for it, or NONE_ON; `limits` what it knows of it; `text` its message.
    `inside` is where in a list or table it is: ("0", "name").
    """

    key: str
    kind: str
    text: str = ""
    limits: Mapping[str, Any] = field(default_factory=dict)
    inside: tuple[str, ...] = ()


class Draft:
    """Begins with what stands in the file; nothing is written here."""

    def __init__(self, model: type[BaseModel], values: Mapping[str, Any]) -> None:
        """Change `values`, which were read from the file, into others that fit `model`."""
        self._model, self._values = model, values
        self.blanks = tuple(blanks(model))
        self._known = {blank.path: blank for blank in self.blanks}
        self._edits: dict[tuple[str, ...], Any] = {}

    def kept(self, blank: Blank) -> Any:
        """Return a field's value as the file has it, or its usual one."""
        here: Any = self._values
        for name in blank.path:
            if not isinstance(here, Mapping) or name not in here:
                if blank.path[0] == _CHANNELS and blank.name == _ENABLED:
                    return self._stands(blank)
                return as_in_file(blank.usual)
            here = here[name]
        return here

    def value(self, blank: Blank) -> Any:
        """Return a field's value as it is to be."""
        return self._edits.get(blank.path, self.kept(blank))

    def put(self, blank: Blank, value: Any) -> None:
        """Want another value; None: nothing."""
        if value == self.kept(blank) and type(value) is type(self.kept(blank)):
            self.undo(blank)
        else:
            self._edits[blank.path] = value

    def read_again(self, values: Mapping[str, Any]) -> None:
        """Take note that other values are in the file now; what is to be changed stays so."""
        self._values = values
        wanted, self._edits = self._edits, {}
        for path, value in wanted.items():
            self.put(self._known[path], value)

    def undo(self, blank: Blank) -> None:
        """Want what is kept."""
        self._edits.pop(blank.path, None)

    def undo_all(self) -> None:
        """Want everything as it is kept."""
        self._edits.clear()

    def is_changed(self, blank: Blank) -> bool:
        """Whether a field is to be another than it is kept."""
        return blank.path in self._edits

    @property
    def changed(self) -> tuple[Blank, ...]:
        """The fields that are to be others, in the order of the form."""
        return tuple(blank for blank in self.blanks if blank.path in self._edits)

    def sections(self) -> Sections:
        """Return what is to be written, by section; None deletes a key."""
        wanted: Sections = {}
        for blank in self.changed:
            channel = self._new_channel(blank)
            if channel:
                wanted.setdefault(".".join(channel), {}).setdefault(_ENABLED, False)
            wanted.setdefault(blank.section, {})[blank.name] = self._edits[blank.path]
        return wanted

    def faults(self) -> dict[str, Fault]:
        """Return what is wrong with the whole as it is to be, by key."""
        try:
            self._model.model_validate(self._merged())
        except ValidationError as error:
            found = list(self._found(error))
            return {fault.key: fault for fault in reversed(found)}
        return {fault.key: fault for fault in self._none_on()}

    def _merged(self) -> dict[str, Any]:
        merged: dict[str, Any] = deepcopy(dict(self._values))
        for section, values in self.sections().items():
            here = merged
            for name in section.split("."):
                here = here.setdefault(name, {})
            for key, value in values.items():
                if value is None:
                    here.pop(key, None)
                else:
                    here[key] = value
        return merged

    def _found(self, error: ValidationError) -> Iterator[Fault]:
        for fault in error.errors(include_url=False, include_input=False):
            path = tuple(str(part) for part in fault["loc"])
            text = fault["msg"].removeprefix("Value error, ")
            about = (*path, text.split(" ")[0])
            if fault["type"] == "value_error" and about in self._known:
                # A rule about several keys of a section begins with the one that it is about.
                path = about
            whole = path
            while path and path not in self._known:
                path = path[:-1]
            key = ".".join(path or whole)
            limits = {
                name: value for name, value in fault.get("ctx", {}).items() if name != "error"
            }
            yield Fault(key, fault["type"], text, limits, whole[len(path) :] if path else ())

    def _none_on(self) -> Iterator[Fault]:
        """Find out that the last channel was switched off: nothing could come in."""
        switches = [
            blank for blank in self.blanks if blank.path[0] == _CHANNELS and blank.name == _ENABLED
        ]
        if not any(self.value(switch) for switch in switches):
            changed = [switch for switch in switches if self.is_changed(switch)]
            yield from (Fault(switch.key, NONE_ON) for switch in changed)

    def _stands(self, blank: Blank) -> bool:
        """Whether the channel of a field has a section in the file."""
        channels = self._values.get(_CHANNELS)
        return isinstance(channels, Mapping) and blank.path[1] in channels

    def _new_channel(self, blank: Blank) -> tuple[str, str] | None:
        """Return the channel of a field if it has no section yet: it begins switched off."""
        if blank.path[0] != _CHANNELS or self._stands(blank):
            return None
        return blank.path[0], blank.path[1]


def as_in_file(value: Any) -> Any:
    """Return a value of the models as the file would hold it."""
    if isinstance(value, BaseModel):
        return as_in_file(value.model_dump(exclude_unset=True))
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, Mapping):
        return {key: as_in_file(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [as_in_file(each) for each in value]
    return value
