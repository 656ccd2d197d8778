"""The steps about platforms: which ones, and the few fields that each of them needs."""

from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.first_start.field_row import FieldRow
from kds.ui.first_start.fields import FIELDS, PLATFORMS, FieldKind, complaint
from kds.ui.first_start.plan import section_of
from kds.ui.first_start.step import Around, Step

_KIND_DEFAULTS = {"environment": "staging"}


class PlatformsStep(Step):
    """One button for each platform that this program can talk to."""

    def __init__(self, around: Around, parent: QWidget) -> None:
        """Offer all of them."""
        text = self.tr("Choose what you have a contract with. More can be added later.")
        super().__init__(around, self.tr("Where do orders come from?"), text, parent)
        self.choices = {}
        for channel, (title, about) in PLATFORMS.items():
            button = self.button(title, partial(self._choose, channel))
            button.setCheckable(True)
            note = self.words(about())
            note.setObjectName("quiet")
            self.column.addWidget(button)
            self.column.addWidget(note)
            self.choices[channel] = button
        self.column.addStretch()
        self._show()

    @override
    def missing(self) -> str:
        return "" if self.plan.chosen else self.tr("Choose at least one platform.")

    def _choose(self, channel: str) -> None:
        self.plan.choose(channel, wanted=self.choices[channel].isChecked())
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for channel, button in self.choices.items():
            wanted = channel in self.plan.chosen
            title, _ = PLATFORMS[channel]
            button.setChecked(wanted)
            button.setText(f"✓ {title}" if wanted else title)


class FieldsStep(Step):
    """The fields of one platform, looked at as they are typed."""

    def __init__(self, channel: str, around: Around, parent: QWidget) -> None:
        """Show what stands there by now."""
        title, _ = PLATFORMS[channel]
        text = self.tr("Copy these from the platform’s portal or its mail to you.")
        super().__init__(around, title, text, parent)
        self.section = section_of(channel)
        self.rows: dict[str, FieldRow] = {}
        for field in FIELDS[channel]:
            value = self.plan.value(self.section, field.key)
            if value is None and field.kind is FieldKind.CHOICE:
                value = _KIND_DEFAULTS[field.key]
                self.plan.put(self.section, field.key, value)
            row = FieldRow(field, value, around.sizes, self)
            row.changed.connect(partial(self._put, field.key))
            self.column.addWidget(row)
            self.rows[field.key] = row
        self.column.addStretch()
        self._say()

    @override
    def left(self) -> None:
        self.plan.save(self.section)

    @override
    def missing(self) -> str:
        problems = self.plan.problems(self.section)
        if not problems:
            return ""
        names = [row.field.label() for key, row in self.rows.items() if key in problems]
        if not names:
            return self.tr("Something does not fit yet: {keys}").format(keys=", ".join(problems))
        return self.tr("Not right yet: {fields}").format(fields=", ".join(names))

    def _put(self, key: str, value: object) -> None:
        self.plan.put(self.section, key, value)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        """Say at each field what is wrong; of one that nobody has touched, nothing yet."""
        problems = self.plan.problems(self.section)
        for key, row in self.rows.items():
            fault = problems.get(key, "")
            row.say(complaint(key, fault) if fault and row.touched else "")
