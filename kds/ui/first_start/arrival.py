"""The steps about the way in: where orders arrive, and taking all that was filled in."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.first_start.field_row import FieldRow
from kds.ui.first_start.fields import PLATFORMS, Field, FieldKind, complaint
from kds.ui.first_start.plan import LISTENER
from kds.ui.first_start.step import Around, Step
from kds.ui.phrases import in_words

# A keyring may keep the program waiting for some seconds before it is known.
_LOOK_MS, _LOOKS = 300, 20

# Where nothing is set. The value 0 of a port takes any free one, which no tunnel can lead to.
_USUAL = {"public_url": "", "port": 8480, "host": "127.0.0.1"}


class ArrivalStep(Step):
    """The address that platforms call, and the port behind it."""

    def __init__(self, around: Around, parent: QWidget) -> None:
        """Show what stands there by now."""
        text = self.tr(
            "Platforms send orders through the internet to an https address. A tunnel program or "
            "your router hands them on to this computer."
        )
        super().__init__(around, self.tr("Where orders arrive"), text, parent)
        self.rows: dict[str, FieldRow] = {}
        for field in self._fields():
            value = self.plan.value(LISTENER, field.key)
            row = FieldRow(field, value or _USUAL[field.key], around.sizes, self)
            row.changed.connect(lambda value, key=field.key: self._put(key, value))
            self.column.addWidget(row)
            self.rows[field.key] = row
        port = self.rows["port"].edit
        if port:
            port.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.column.addStretch()

    @override
    def left(self) -> None:
        self.plan.save(LISTENER)

    @override
    def missing(self) -> str:
        problems = self.plan.problems(LISTENER)
        names = [row.field.label() for key, row in self.rows.items() if key in problems]
        return self.tr("Not right yet: {fields}").format(fields=", ".join(names)) if names else ""

    def _put(self, key: str, value: object) -> None:
        if key == "port":
            value = int(str(value)) if str(value).isdecimal() else value
        self.plan.put(LISTENER, key, value)
        problems = self.plan.problems(LISTENER)
        for name, row in self.rows.items():
            fault = problems.get(name, "")
            row.say(complaint(name, fault) if fault and row.touched else "")
        self.changed.emit()

    def _fields(self) -> tuple[Field, ...]:
        return (
            Field(
                key="public_url",
                label=lambda: self.tr("Public address"),
                note=lambda: self.tr(
                    "Such as https://kitchen.example. You have none yet? Leave it empty and come "
                    "back to it; until then only this computer can send orders."
                ),
            ),
            Field(
                key="port",
                label=lambda: self.tr("Port on this computer"),
                note=lambda: self.tr("The tunnel or router leads here; 8480 is usual."),
            ),
            Field(
                key="host",
                kind=FieldKind.CHOICE,
                label=lambda: self.tr("Who may knock at this port"),
                note=lambda: self.tr("A tunnel program runs here; a router needs the network."),
                choices=(
                    ("127.0.0.1", lambda: self.tr("This computer")),
                    ("0.0.0.0", lambda: self.tr("The network")),  # noqa: S104 - somebody's choice
                ),
            ),
        )


class TakeStep(Step):
    """Starts the program anew with what was filled in."""

    def __init__(self, around: Around, parent: QWidget) -> None:
        """Say what is switched on then."""
        text = self.tr(
            "The program now starts anew with these settings; that takes some seconds. The guide "
            "goes on by itself."
        )
        super().__init__(around, self.tr("Take the settings"), text, parent)
        titles = [title for name, (title, _) in PLATFORMS.items() if name in self.plan.chosen]
        self.column.addWidget(self.words(" · ".join(titles)))
        self.take_button = self.button(self.tr("Take them"), self._take)
        self.said = self.words("")
        self.column.addWidget(self.take_button)
        self.column.addWidget(self.said)
        self.column.addStretch()
        self._before, self._looks = "", 0
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self._look)
        self.opened()

    @property
    def is_taken(self) -> bool:
        """Whether the program runs with just what was filled in."""
        running = set(self.around.kitchen.channels)
        return running == set(self.plan.chosen) and bool(running) and not self.plan.changed

    @override
    def opened(self) -> None:
        self.take_button.setEnabled(not self.is_taken)
        if self.is_taken:
            self.said.setText(self.tr("The program runs with them."))
        elif problem := self.plan.problem():
            self.said.setText(in_words(problem))

    @override
    def missing(self) -> str:
        return "" if self.is_taken else self.tr("Take the settings first.")

    def _take(self) -> None:
        self.take_button.setEnabled(False)
        self.said.setText(
            self.tr(
                "Starting anew… If nothing happens within half a minute, close the program and "
                "start it again: the guide goes on here."
            )
        )
        self.plan.take()
        # The guide opens at the next step when the program is up again.
        self.plan.at("portal", lasting=True)
        self._before, self._looks = self.plan.problem(), 0
        self._clock.start()
        self.around.services.start_anew()

    def _look(self) -> None:
        """Say it when that went wrong before anything was stopped: then this step is still here."""
        self._looks += 1
        problem = self.plan.problem()
        if problem and (problem != self._before or self._looks > _LOOKS):
            self._clock.stop()
            self.plan.at("take", lasting=True)
            self.opened()
