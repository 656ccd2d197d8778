"""How the screen looks: its language, its colours, its columns, and whether it fills the screen."""

from typing_extensions import override

from kds.ui.all_day_column import column_width
from kds.ui.language import LANGUAGES
from kds.ui.theme import theme_named
from kds.ui.tools.choice_row import ChoiceRow, SwitchRow
from kds.ui.tools.page import Page
from kds.ui.tools.said import number_said
from kds.ui.tools.stepper_row import Span, StepperRow
from kds.ui.tools.theme_button import ThemeRow

# One step below two columns they are as many as fit.
_FITTING = 1
_COLUMNS = Span(_FITTING, 8)


class LookPage(Page):
    """Language, theme, columns, full screen."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Look and language")
        bench, settings = self.bench, self.bench.settings
        # Each in its own words, for whoever finds the screen in one that they do not read.
        languages = [*((each.code, each.own_name) for each in LANGUAGES)]
        languages.append(("", self.tr("As the system")))
        self.add(
            ChoiceRow[str](
                bench,
                self.tr("Language"),
                languages,
                settings.language,
                self.setting("language"),
            )
        )
        themes = {
            "dark": self.tr("Dark"),
            "light": self.tr("Light"),
            "contrast": self.tr("High contrast"),
        }
        row = ThemeRow(
            bench, self.tr("Colours"), [*themes.items()], settings.theme, self.setting("theme")
        )
        row.preview({name: theme_named(name) for name in themes})
        self.add(row)
        self.add(
            StepperRow(
                bench,
                self.tr("Columns"),
                settings.columns or _FITTING,
                _COLUMNS,
                self._keep_columns,
                said=self._columns_said,
                note=self._columns_note(),
            )
        )
        self.add(
            SwitchRow(
                bench,
                self.tr("Full screen"),
                bench.fill_screen,
                on=bench.full_screen(),
                note=self.tr("Now and at every start. F11 does the same."),
            )
        )

    def _keep_columns(self, count: float) -> None:
        self.bench.change(columns=0 if count == _FITTING else int(count))

    def _columns_note(self) -> str:
        """Say what columns do, and where fewer are shown than the settings ask for."""
        note = self.tr("Of tickets. More columns make text smaller.")
        settings, width = self.bench.settings, self.window().width()
        if settings.all_day != "off":
            width -= column_width(self.bench.sizes, width)
        shown = self.bench.sizes.columns(width, settings.columns)
        if shown >= settings.columns:
            return note
        fewer = self.tr("Here only {count} leave room for buttons as large as a finger needs.")
        return fewer.format(count=number_said(shown))

    def _columns_said(self, count: float) -> str:
        return self.tr("Fitting") if count == _FITTING else number_said(count)
