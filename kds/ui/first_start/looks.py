"""The first steps: the language, the size of the screen, the PIN of managers."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from kds.ui.first_start.step import Around, Step
from kds.ui.language import LANGUAGES
from kds.ui.office.gate import Gate

_MOST_INCHES = 120.0
_RULER_MM = 50


class LanguageStep(Step):
    """Each language by its own name."""

    def __init__(self, around: Around, parent: QWidget) -> None:
        """Offer all of them."""
        text = "English · Español · Français · Deutsch · Nederlands"
        super().__init__(around, self.tr("Welcome"), text, parent)
        self.text.setText(
            self.tr(
                "This guide leads to the first test order on the board. It can be left at any "
                "time and goes on where you were. First: which language?"
            )
        )
        grid = QGridLayout()
        self.choices = {}
        for number, language in enumerate(LANGUAGES):
            button = self.button(language.own_name, partial(self.choose, language.code))
            button.setCheckable(True)
            grid.addWidget(button, number // 3, number % 3)
            self.choices[language.code] = button
        self.column.addLayout(grid)
        self.column.addStretch()
        self._show()

    def choose(self, code: str) -> None:
        """Speak a language from now on."""
        self.around.preferences.change(language=code)
        self._show()

    def _show(self) -> None:
        chosen = self.around.preferences.settings.language
        for code, button in self.choices.items():
            button.setChecked(code == chosen)


class ScreenStep(Step):
    """Colours, and how large the screen really is."""

    def __init__(self, around: Around, parent: QWidget) -> None:
        """Show the colours and a ruler."""
        text = self.tr(
            "Text and buttons are as large as cooks need them. For that the screen must know its "
            "own size: the bar below should be 50 mm long. If it is not, enter the diagonal."
        )
        super().__init__(around, self.tr("The screen"), text, parent)
        self.ruler = QLabel(self)
        self.ruler.setFixedSize(
            round(_RULER_MM * around.sizes.px_per_mm), max(8, around.sizes.gap * 2)
        )
        self.ruler.setStyleSheet(f"background: {around.theme.accent};")
        self.ruler.setAccessibleName(self.tr("A bar that should be 50 mm long"))
        self.inches = QDoubleSpinBox(self)
        self.inches.setRange(0, _MOST_INCHES)
        self.inches.setDecimals(1)
        self.inches.setSuffix(self.tr(" inches"))
        self.inches.setSpecialValueText(self.tr("as the screen says"))
        self.inches.setValue(around.preferences.settings.screen_inches)
        self.inches.setMinimumHeight(round(around.sizes.target * 0.8))
        self.inches.setAccessibleName(self.tr("Diagonal of the screen"))
        self.inches.setKeyboardTracking(False)
        measure = self.button(self.tr("Use this size"), self._measure)
        sizes = QHBoxLayout()
        sizes.addWidget(self.inches)
        sizes.addWidget(measure)
        sizes.addStretch()
        themes = QHBoxLayout()
        self.themes = {}
        for name, text_ in (
            ("dark", self.tr("Dark")),
            ("light", self.tr("Light")),
            ("contrast", self.tr("High contrast")),
        ):
            button = self.button(text_, partial(self._colour, name))
            button.setCheckable(True)
            button.setChecked(name == around.preferences.settings.theme)
            themes.addWidget(button)
            self.themes[name] = button
        themes.addStretch()
        self.column.addWidget(self.ruler)
        self.column.addLayout(sizes)
        self.column.addWidget(self.words(self.tr("Colours")))
        self.column.addLayout(themes)
        self.column.addWidget(
            self.words(
                self.tr("A bank card measures it exactly: later, under Tools, Sizes and touch.")
            )
        )
        self.column.addStretch()

    def _measure(self) -> None:
        self.around.preferences.change(screen_inches=round(self.inches.value(), 1))

    def _colour(self, name: str) -> None:
        for known, button in self.themes.items():
            button.setChecked(known == name)
        self.around.preferences.change(theme=name)


class PinStep(Step):
    """The PIN of managers, typed twice."""

    def __init__(self, around: Around, parent: QWidget) -> None:
        """Ask for one, if there is none yet."""
        text = self.tr("It opens history, reports and settings. Cooks do not need it.")
        super().__init__(around, self.tr("A PIN for managers"), text, parent)
        self.said = self.words(self.tr("A PIN is chosen already."))
        self.gate = Gate(around.services.lock, around.sizes, self)
        # The keypad has a title of its own, and needs the room on a small screen.
        self.title.hide()
        self.gate.offer_no_way_back()
        self.gate.opened.connect(self._chosen)
        self.column.addWidget(self.said)
        self.column.addWidget(self.gate, 1)
        self.column.addStretch()
        self.opened()

    @override
    def opened(self) -> None:
        has_pin = bool(self.around.services.lock.settings.pin)
        self.gate.setVisible(not has_pin)
        self.said.setVisible(has_pin)
        if not has_pin:
            self.gate.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def missing(self) -> str:
        if self.around.services.lock.settings.pin:
            return ""
        return self.tr("Choose a PIN, and type it twice.")

    def _chosen(self) -> None:
        self.opened()
        self.changed.emit()
        self.done.emit()
