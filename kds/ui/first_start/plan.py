"""What the first-start guide works with: how far it came, and the settings that it fills in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Values = dict[str, Any]

LISTENER = "listener"
DONE = "done"


def section_of(channel: str) -> str:
    """Return the section of the settings file that a channel has."""
    return f"channels.{channel}"


@dataclass(kw_only=True)
class Plan:
    """Lives as long as the program, so that closing the guide forgets nothing.

    `values` are the settings as they stand, by section, secrets as plain text; `faults` says what
    is wrong with those of a section (each key with pydantic's word for it), `keep` writes them into
    the settings file, `remember` how far the guide came. `step` is that, "" before the first one;
    `chosen` are the channels that somebody wants. `is_trusted` says that the guide itself has just
    started the program anew: nobody needs to be asked for a PIN again. `is_set_up` says that orders
    can come in, or could if a secret were not locked away: nothing may hide the board then.
    `problem` says why the settings that were taken last do not start, "" if nothing is wrong.
    """

    values: dict[str, Values] = field(default_factory=dict)
    faults: Callable[[str, Values], Mapping[str, str]] = lambda _section, _values: {}
    keep: Callable[[str, Mapping[str, object]], None] = lambda _section, _values: None
    remember: Callable[[str, Sequence[str]], None] = lambda _step, _chosen: None
    problem: Callable[[], str] = lambda: ""
    step: str = ""
    chosen: tuple[str, ...] = ()
    changed: bool = False
    is_trusted: bool = False
    is_set_up: bool = False
    again: bool = False

    @property
    def is_wanted(self) -> bool:
        """Whether it was begun and is not at its end."""
        return self.step not in ("", DONE)

    def begin(self) -> None:
        """Take note that it is opened: one that was at its end is only looked at once more."""
        self.again = self.step == DONE

    def at(self, step: str, *, lasting: bool = False) -> None:
        """Take note of how far it is; a `lasting` step is remembered at a second time too."""
        if step != self.step:
            self.step = step
            if lasting or not self.again:
                self.remember(self.step, self.chosen)

    def choose(self, channel: str, *, wanted: bool) -> None:
        """Take note whether a channel is wanted."""
        rest = tuple(name for name in self.chosen if name != channel)
        self.chosen = (*rest, channel) if wanted else rest
        self.changed = True
        if not self.again:
            self.remember(self.step, self.chosen)

    def value(self, section: str, key: str) -> Any:
        """Return a value as it stands, None where nobody has set it."""
        return self.values.get(section, {}).get(key)

    def put(self, section: str, key: str, value: Any) -> None:
        """Take another value; it is kept by `save`."""
        here = self.values.setdefault(section, {})
        if here.get(key) != value:
            here[key] = value
            self.changed = True

    def problems(self, section: str) -> Mapping[str, str]:
        """Return what is wrong with a section, or still missing in it, if it is to be used."""
        values = self.values.get(section, {})
        return self.faults(section, values if section == LISTENER else {**values, "enabled": True})

    def save(self, section: str) -> None:
        """Keep what is right of a section; a channel stays switched off until `take`."""
        values = self.values.get(section, {})
        if section == LISTENER:
            wrong = self.faults(section, values)
            self._keep(section, {k: v for k, v in values.items() if k not in wrong})
            return
        if not values.get("enabled"):
            wrong = self.faults(section, {**values, "enabled": False})
            right = {k: v for k, v in values.items() if k not in wrong}
            self._keep(section, {**right, "enabled": False})
        elif not self.problems(section):
            self._keep(section, values)

    def take(self) -> None:
        """Switch on what is wanted, and off what is not."""
        for section, values in self.values.items():
            if section == LISTENER:
                continue
            wanted = section in map(section_of, self.chosen)
            if wanted or values.get("enabled"):
                values["enabled"] = wanted
                self._keep(section, values)
        self.changed = False

    def _keep(self, section: str, values: Mapping[str, object]) -> None:
        if values:
            self.keep(section, dict(values))
