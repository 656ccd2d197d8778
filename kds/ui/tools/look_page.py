"""How the screen looks: its language, its colours, its columns, and whether it fills the screen."""

from typing_extensions import override

from kds.ui.language import LANGUAGES
from kds.ui.theme import theme_named
from kds.ui.tools.choice_row import ChoiceRow, SwitchRow
from kds.ui.tools.page import Page
from kds.ui.tools.theme_button import ThemeRow


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
        columns = [(0, self.tr("Fitting")), *((count, str(count)) for count in range(2, 9))]
        self.add(
            ChoiceRow[int](
                bench,
                self.tr("Columns"),
                columns,
                settings.columns,
                self.setting("columns"),
                note=self.tr("Of tickets. More columns make text smaller."),
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
