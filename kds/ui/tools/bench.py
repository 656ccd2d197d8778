"""What the pages of Tools share: sizes to draw with, settings to change, where to go next."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kds.settings.screen import ScreenSettings
from kds.ui.crew import Crew
from kds.ui.keypad import Wanted
from kds.ui.preferences import Preferences
from kds.ui.scene import Scene
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.tools.place import Place
from kds.ui.typeset import Face

# Whoever sets the screen up stands before it, however far away the cooks are.
_ARM_M = 0.75
_SMALLEST_PX = 12


@dataclass(frozen=True)
class Bench:
    """One for all pages of one screen.

    `type_text` puts the keypad up. `go` opens a page by its name, "" the menu. `full_screen` tells
    whether the window fills the screen now, and `fill_screen` makes it do so or not. `show_keys`
    covers it with the map of keys.
    """

    scene: Scene
    preferences: Preferences
    sizes: Sizes
    place: Place
    go: Callable[[str], None]
    type_text: Callable[[Wanted], None]
    full_screen: Callable[[], bool]
    fill_screen: Callable[[bool], None]
    clean: Callable[[], None]
    show_keys: Callable[[], None]

    @property
    def settings(self) -> ScreenSettings:
        """Return the settings as they are now."""
        return self.preferences.settings

    @property
    def crew(self) -> Crew:
        """Return the kitchen's own drivers."""
        return self.scene.crew

    @property
    def theme(self) -> Theme:
        """Return the colours."""
        return self.scene.theme

    @property
    def plain(self) -> Face:
        """Return the font of notes."""
        return Face.of(self.sizes.text, bold=False)

    @property
    def bold(self) -> Face:
        """Return the font of captions and buttons."""
        return Face.of(round(self.sizes.text * 1.12), bold=True)

    @property
    def large(self) -> Face:
        """Return the font of titles."""
        return Face.of(round(self.sizes.text * 1.4), bold=True)

    def change(self, **values: object) -> str:
        """Change settings; return what is wrong with the values, "" if nothing is.

        If anything has changed, the screen has been built anew when this returns, and the page
        that asked for it is gone: do nothing more.
        """
        return self.preferences.change(**values)

    def change_and_go(self, page: str, **values: object) -> str:
        """Change settings and open a page, whether anything has changed or not."""
        asked_from = self.place.page
        self.place.page, self.place.row = page, 0
        known = self.settings
        problem = self.change(**values)
        if problem:
            self.place.page = asked_from
        elif self.settings is known:
            self.go(page)
        return problem


def near(sizes: Sizes, distance_m: float) -> Sizes:
    """Return sizes for somebody who touches the screen; `sizes` are for `distance_m`."""
    text = sizes.text * min(1.0, _ARM_M / distance_m)
    return replace(sizes, text=max(_SMALLEST_PX, round(text)))
